import type { Lexicon, Word } from './lexicon'

/** The letter that a word surely begins with. */
const FIRST_LETTER = /^[a-z](?![?*{])/

/**
 * The source of one alternation of the words that a pick names in each lexicon, longest first, in no group. Words of
 * one first letter stand together, so that most of them are ruled out by one look at a text's next letter.
 * Out: a source that matches nothing when no lexicon has such a word.
 */
export function anyOf(
  lexicons: readonly Lexicon[],
  pick: (lexicon: Lexicon) => readonly Word[] | undefined,
): string {
  const words = [...new Set(lexicons.flatMap((lexicon) => (pick(lexicon) ?? []).flatMap(alternatives)))]
  if (words.length === 0) return '(?!)'
  words.sort((a, b) => b.length - a.length)
  const others: Word[] = []
  const endings = new Map<string, string[]>()
  for (const word of words) {
    const letter = FIRST_LETTER.exec(word)?.[0]
    if (letter === undefined) others.push(word)
    else endings.set(letter, [...(endings.get(letter) ?? []), word.slice(1)])
  }
  const parted = [...endings].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`)
  return `(?:${[...others, ...parted].join('|')})`
}

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
 * A pattern made of words, compiled once for each set of lexicons.
 * In: how to build the expression from the lexicons at hand. Out: a function from lexicons to the same RegExp
 * every time; callers that use the `g` flag go through `matchAll`, which does not keep state.
 */
export function compiled<T>(build: (lexicons: readonly Lexicon[]) => T): (lexicons: readonly Lexicon[]) => T {
  const cache = new Map<string, T>()
  return (lexicons) => {
    const key = lexicons.map((lexicon) => lexicon.language).join(' ')
    const known = cache.get(key)
    if (known !== undefined) return known
    const made = build(lexicons)
    cache.set(key, made)
    return made
  }
}
