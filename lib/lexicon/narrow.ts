import { type Alternative, type Left, leftOf, readWord } from './alternatives'
import type { Lexicon, Word } from './lexicon'

/** What is known of one text: which words may stand in it, and what was made of its words. */
export interface Narrowing {
  left(word: Word): readonly Left[]
  /** What `compiled` made for this text: by its maker, then by the languages asked. */
  made: Map<unknown, Map<string, unknown>>
}

const narrowings = new WeakMap<Lexicon, Narrowing>()

/**
 * The lexicons as one text needs them. An ad holds few of a lexicon's words; patterns made of those alone are made and
 * matched far faster, and match the same in that text and in whatever is cut out of it.
 * In: lexicons, and all the folded text that they will be asked about. Out: lexicons of the same words, of which
 * `anyOf` leaves out those that cannot stand in the text.
 */
export function narrowed(lexicons: readonly Lexicon[], text: string): Lexicon[] {
  const mayStand = standingIn(text)
  const known = new Map<Word, readonly Left[]>()
  const left = (word: Word) => {
    const before = known.get(word)
    if (before) return before
    const now = leftOf(readWord(word), mayStand)
    known.set(word, now)
    return now
  }
  const narrowing: Narrowing = { left, made: new Map() }
  return lexicons.map((lexicon) => {
    const copy = { ...lexicon }
    narrowings.set(copy, narrowing)
    return copy
  })
}

/** What lexicons were narrowed to; undefined for whole ones, and for a mixture. */
export function narrowingOf(lexicons: readonly Lexicon[]): Narrowing | undefined {
  const first = lexicons[0] && narrowings.get(lexicons[0])
  return first && lexicons.every((lexicon) => narrowings.get(lexicon) === first) ? first : undefined
}

const GRAM = 3
const STANDS = 1
const LACKS = 2
/** Four times as many as all lexicons have; further ones are looked for each time. */
const MOST_NEEDLES = 1 << 16
const GRAM_BITS = 15

/** Whether an alternative may stand in a text; most are ruled out by three letters that the text has nowhere. */
function standingIn(text: string): (alternative: Alternative) => boolean {
  const grams = new Uint8Array(1 << GRAM_BITS)
  for (let at = 0; at + GRAM <= text.length; at++) grams[gramAt(text, at)] = 1
  const stands = (letters: string) => {
    for (let at = 0; at + GRAM <= letters.length; at++) if (grams[gramAt(letters, at)] === 0) return false
    return text.includes(letters)
  }
  const answers = new Uint8Array(MOST_NEEDLES)
  return ({ needles }) => {
    if (needles === null) return true
    for (const { id, letters } of needles) {
      const known = answers[id]
      const answer = known ? known === STANDS : stands(letters)
      answers[id] = answer ? STANDS : LACKS
      if (answer) return true
    }
    return false
  }
}

function gramAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
  return (a * 961 + b * 31 + c) & ((1 << GRAM_BITS) - 1)
}
