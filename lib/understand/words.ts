import { type Lexicon, lexicons, narrowed } from '@/lib/lexicon'
import { fold, type Reading } from '@/lib/posting'
import { readableAddress } from './claims'
import { firstOf } from './pieces'

/** Every language's words, narrowed to what a page says: all that a reader is asked about stands in it. */
export function wordsFor({ blocks, pairs, structured, title, url }: Reading): Lexicon[] {
  const data = structured.flatMap((item) => [...stringsIn(firstOf(item.data)), ...Object.values(item.quotes)])
  const said = blocks.map(({ text }) => text)
  const paired = pairs.flatMap(({ label, value }) => [label, value])
  const all = [title, url ?? '', readableAddress(url), ...said, ...paired, ...data]
  return narrowed(lexicons, fold(all.join('\n')).text)
}

function stringsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [String(data)]
  return Object.values(data).flatMap(stringsIn)
}
