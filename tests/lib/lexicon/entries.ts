import { expect, test } from 'vitest'
import type { Lexicon } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** A word of a lexicon, and where it stands: `dates.asap`. */
export interface Entry {
  path: string
  word: string
}

/** Lists of plain words, which are no patterns. */
const PLAIN = ['frequent', 'numbers']

/** Every word of a lexicon that is a pattern. */
export function patternsOf(lexicon: Lexicon): Entry[] {
  return Object.entries(lexicon)
    .filter(([key]) => !['language', 'spokenIn'].includes(key) && !PLAIN.includes(key))
    .flatMap(([key, value]) => entriesIn(value, key))
}

/** Every list of a lexicon by its path, with how many words it has. */
export function listsOf(lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { path } of [
    ...patternsOf(lexicon),
    ...lexicon.frequent.map((word) => ({ path: 'frequent', word })),
  ])
    counts.set(path, (counts.get(path) ?? 0) + 1)
  counts.set('numbers', Object.keys(lexicon.numbers).length)
  return counts
}

function entriesIn(value: unknown, path: string): Entry[] {
  if (typeof value === 'string') return [{ path, word: value }]
  if (Array.isArray(value))
    return value.flatMap((entry, index) => entriesIn(entry, Array.isArray(entry) ? `${path}.${index}` : path))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, entry]) => entriesIn(entry, `${path}.${key}`))
  return []
}

/** Which whole words a list of a lexicon knows, each beside one that it must not. */
export function says(lexicon: Lexicon, examples: readonly [path: string, known: string, other: string][]) {
  test.each(examples)('%s knows “%s” and not “%s”', (path, known, other) => {
    const words = patternsOf(lexicon).filter((entry) => entry.path === path)
    const knows = (text: string) =>
      words.some(({ word }) => new RegExp(`^(?:${word})$`).test(fold(text).text))
    expect([knows(known), knows(other)]).toEqual([true, false])
  })
}
