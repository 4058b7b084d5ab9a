import type { Lexicon, Word } from './lexicon'
import { patternOf } from './pattern'

type Pick = (lexicon: Lexicon) => readonly Word[] | undefined

/** V8 makes no fast code of a pattern whose source is longer than 20 000 characters. */
const LONGEST_SOURCE = 1_500

/**
 * The source of one alternation of the words that a pick names in each lexicon, longest first, in one group.
 * Out: a source that matches nothing when no lexicon has such a word.
 */
export function anyOf(lexicons: readonly Lexicon[], pick: Pick): string {
  return alternation(wordsOf(lexicons, pick))
}

/**
 * As `anyOf`, for lists so long that a pattern of all of them is slow: several sources of bounded length.
 * Out: at least one; each word is in one of them.
 */
export function anyOfInParts(lexicons: readonly Lexicon[], pick: Pick): string[] {
  return inParts(wordsOf(lexicons, pick)).map(alternation)
}

/**
 * The word that a text begins with, of a list of any length.
 * In: what must follow the word, as a source; by default the text's end, so that the text is the word and no more.
 * Out: a function from a folded text to the longest that was matched; undefined when nothing was.
 */
export function opening(
  lexicons: readonly Lexicon[],
  pick: Pick,
  end = '$',
): (text: string) => string | undefined {
  const patterns = anyOfInParts(lexicons, pick).map((part) => patternOf(`^${part}${end}`))
  return (text) =>
    patterns
      .map((pattern) => pattern.exec(text)?.[0])
      .reduce(
        (longest, found) => ((found?.length ?? -1) > (longest?.length ?? -1) ? found : longest),
        undefined,
      )
}

/** The words that a pick names, each once, longest first. */
function wordsOf(lexicons: readonly Lexicon[], pick: Pick): Word[] {
  const words = new Set<Word>()
  for (const lexicon of lexicons) {
    for (const word of pick(lexicon) ?? []) {
      if (!word.includes('|')) words.add(word)
      else for (const one of alternatives(word)) words.add(one)
    }
  }
  return [...words].sort((a, b) => b.length - a.length)
}

/** The words in their order, in as many parts as it takes for each to be short. */
function inParts(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]]
  let length = 0
  for (const word of words) {
    if (length + word.length > LONGEST_SOURCE) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(word)
    length += word.length + 1
  }
  return parts
}

const alternation = (words: readonly Word[]): string =>
  words.length === 0 ? '(?!)' : `(?:${words.join('|')})`

/** The words of which one entry is made: "loi|decret" is two, "cv(?:s|')" is one. */
function alternatives(word: Word): Word[] {
  const found: Word[] = []
  let depth = 0
  let start = 0
  let inClass = false
  for (let index = 0; index < word.length; index++) {
    const char = word[index]
    if (char === '\\') index++
    else if (char === ']') inClass = false
    else if (inClass) continue
    else if (char === '[') inClass = true
    else if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '|' && depth === 0) {
      found.push(word.slice(start, index))
      start = index + 1
    }
  }
  return [...found, word.slice(start)]
}

/** Between word boundaries that also hold next to digits, slashes and signs. */
export function bounded(source: string): string {
  return `(?<![a-z0-9])${source}(?![a-z0-9])`
}

/**
 * A pattern made of words, compiled once for each set of lexicons, whatever their order.
 * In: how to build the expression from the lexicons at hand, in the order of their languages' codes. Out: a function
 * from lexicons to the same RegExp every time; callers that use the `g` flag go through `matchAll`, which does not
 * keep state.
 */
export function compiled<T>(build: (lexicons: readonly Lexicon[]) => T): (lexicons: readonly Lexicon[]) => T {
  const cache = new Map<string, T>()
  let last: { lexicons: readonly Lexicon[]; made: T } | undefined
  return (lexicons) => {
    // An ad's readers ask many thousand times in a row for those of the same lexicons.
    if (last?.lexicons === lexicons) return last.made
    const sorted = [...lexicons].sort((one, other) => (one.language < other.language ? -1 : 1))
    const key = sorted.map(({ language }) => language).join(' ')
    const known = cache.get(key)
    const made = known ?? build(sorted)
    if (known === undefined) cache.set(key, made)
    last = { lexicons, made }
    return made
  }
}
