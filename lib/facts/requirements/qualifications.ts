import { anyOf, bounded, compiled, type Lexicon, patternOf, type Word } from '@/lib/lexicon'

const LEVELS = [8, 7, 6, 5, 4, 3, 2, 1, 0] as const
/** Of a longer line the rest is left out: no job asks for so many. */
const MOST = 20

/** A level of schooling, or a diploma, as a text names it. */
export interface Qualification {
  start: number
  end: number
  /** Its level in the European Qualifications Framework, 1 to 8; absent where its name does not tell. */
  level?: number
  /** A diploma's own name ("BTS", "pabo"), which says what it is of. */
  named: boolean
}

const patterns = compiled((lexicons) => {
  const kinds = LEVELS.flatMap((level) => [
    { level, named: true, pick: ({ requirements: words }: Lexicon) => words.diplomas?.[level] },
    {
      level,
      named: false,
      pick: ({ requirements: words }: Lexicon) => (level === 0 ? [] : words.education[level]),
    },
  ])
  const all = (lexicon: Lexicon): Word[] => kinds.flatMap(({ pick }) => pick(lexicon) ?? [])
  return {
    each: lexicons.map((lexicon) => patternOf(bounded(anyOf([lexicon], all)), 'g')),
    kinds: kinds.map(({ level, named, pick }) => ({
      level,
      named,
      pattern: patternOf(bounded(anyOf(lexicons, pick)), 'y'),
    })),
  }
})

/**
 * Every level and diploma named in a folded text, in order.
 * In: the text, and the lexicons, whose tables of diplomas by country give the levels.
 */
export function qualificationsIn(text: string, lexicons: readonly Lexicon[]): Qualification[] {
  const { each, kinds } = patterns(lexicons)
  const starts = new Set(each.flatMap((any) => [...text.matchAll(any)].map(({ index }) => index)))
  const found: Qualification[] = []
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (found.length === MOST) break
    if (start < (found.at(-1)?.end ?? 0)) continue
    let best: Qualification | undefined
    for (const { level, named, pattern } of kinds) {
      pattern.lastIndex = start
      const end = start + (pattern.exec(text)?.[0].length ?? 0)
      if (end > (best?.end ?? start)) best = { start, end, named, ...(level > 0 && { level }) }
    }
    if (best) found.push(best)
  }
  return found
}
