import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'

/** Signs, pictures and dashes; and nothing at all, where a page sets its values apart by looks alone ("LyonCDI"). */
const BETWEEN =
  /(?<=\p{Ll})(?=\p{Lu})|\p{Extended_Pictographic}\uFE0F?|[|·•›»\t]|\*{2,5}|\/\/| \/(?: |$)| [-–—] |, |[()[\]]/gu

const patterns = compiled((lexicons) => ({
  around: patternOf(`(?<=[a-z]) ${anyOf(lexicons, ({ place }) => place.around)}(?=$|[,)/(]| [-/(|·])`),
}))

/** A cell of a strip, as written, with the sign before it. */
export interface Cell {
  text: string
  sign: string
}

/** In: a line as written. Out: what stands between its signs. */
export function cellsOf(written: string, context: Context): Cell[] {
  const source = withoutAround(written, context)
  const cells: Cell[] = []
  let sign = ''
  let start = 0
  const push = (end: number) => {
    const text = collapse(source.slice(start, end))
    if (text !== '') cells.push({ text, sign })
  }
  for (const match of source.matchAll(BETWEEN)) {
    push(match.index)
    sign = match[0].trim()
    start = match.index + match[0].length
  }
  push(source.length)
  return cells
}

/** "Uden e.o.", "Saint-Malo intra-muros": the town is meant. */
function withoutAround(source: string, context: Context): string {
  const { text, at } = fold(source)
  const match = patterns(context.lexicons).around.exec(text)
  return match ? source.slice(0, at[match.index]) + source.slice(at[match.index + match[0].length]) : source
}
