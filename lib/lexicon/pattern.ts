import { europeanLetters } from './letters'
import { needlesOf } from './needles'
import { numberOf, standingIn } from './standing'

/** What nothing can match: no word is left of a list that must stand there. */
const NEVER = /^(?:\^|\(\?<?[!=][^()]{1,40}\))*\(\?!\)(?!\|)/

/**
 * A pattern for folded text.
 * In: its source and flags. Out: a RegExp that matches what the source says; a text that lacks what it cannot do
 * without is ruled out by a look, however long the pattern.
 */
export function patternOf(source: string, flags = ''): RegExp {
  const letters = flags.includes('u') ? europeanLetters(source) : source
  return new Pattern(NEVER.test(source) ? NOTHING : letters, flags)
}

/**
 * A pattern made of an ad's own words, asked of that ad alone: nothing of it is worth remembering, and what patterns
 * cannot do without is counted for good.
 * In: as for `patternOf`. Out: a plain RegExp.
 */
export function patternOnce(source: string, flags = ''): RegExp {
  return new RegExp(flags.includes('u') ? europeanLetters(source) : source, flags)
}

/** An ad's own words as a source that matches them, sign by sign. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const NOTHING = '(?!)'

/**
 * Engines make two codes of a pattern: a slow one when it is first asked, which takes longest to make and to run, and
 * a fast one soon after; of a text of a thousand characters or more the fast one at once (V8: "regexp tier-up",
 * src/regexp/regexp.cc; SpiderMonkey alike). A stop ends what goes on through a sentence: to ask costs nothing.
 */
const LONG_TEXT = '.'.repeat(1000)

/**
 * An ad is asked for thousands of words in hundreds of patterns, and holds few of them: what the letters of a text
 * rule out is not asked. Whatever uses a RegExp asks by `exec` or `test`.
 */
class Pattern extends RegExp {
  /** What splits and loops over a text makes plain ones of it. */
  static override get [Symbol.species]() {
    return RegExp
  }

  /** A bit for each number of a needle; null where nothing is sure to stand; made when it is first asked. */
  #needles: Uint8Array | null | undefined

  /** The same, of no class of ours: engines ask such a one by a shorter way. */
  #plain: RegExp | undefined

  readonly #goesOn: boolean

  constructor(source: string, flags: string) {
    super(source, flags)
    this.#goesOn = flags.includes('g') || flags.includes('y')
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.#mayMatch(text)) {
      if (this.#goesOn) this.lastIndex = 0
      return null
    }
    const plain = this.#plain ?? this.#made()
    if (!this.#goesOn) return plain.exec(text)
    plain.lastIndex = this.lastIndex
    const match = plain.exec(text)
    this.lastIndex = plain.lastIndex
    return match
  }

  override test(text: string): boolean {
    if (this.#goesOn) return this.exec(text) !== null
    return this.#mayMatch(text) && (this.#plain ?? this.#made()).test(text)
  }

  /** All at once, and by itself: an expression made anew for each text is costly where it holds a whole lexicon. */
  override [Symbol.matchAll](text: string) {
    const matches: RegExpExecArray[] = []
    if (!this.#mayMatch(text)) return matches[Symbol.iterator]()
    const plain = this.#plain ?? this.#made()
    plain.lastIndex = 0
    for (let match = plain.exec(text); match; match = plain.exec(text)) {
      matches.push(match)
      // Never into the middle of a sign that takes two places: the next match would be the same again.
      if (match[0] === '') plain.lastIndex += (text.codePointAt(plain.lastIndex) ?? 0) > 0xffff ? 2 : 1
    }
    return matches[Symbol.iterator]()
  }

  #made(): RegExp {
    const plain = new RegExp(this.source, this.flags)
    plain.exec(LONG_TEXT)
    plain.lastIndex = 0
    this.#plain = plain
    return plain
  }

  #mayMatch(text: string): boolean {
    if (this.#needles === undefined) this.#needles = bitsOf(this)
    if (this.#needles === null) return true
    const standing = standingIn(text)
    for (let at = 0; at < standing.length; at++) {
      const number = standing[at] ?? 0
      if (((this.#needles[number >> 3] ?? 0) & (1 << (number & 7))) !== 0) return true
    }
    return false
  }
}

/**
 * The numbers of the needles of which one stands in every text that a pattern matches.
 * Out: none where nothing can match; null where nothing is sure to stand.
 */
export function needleNumbers({ source, ignoreCase }: RegExp): readonly number[] | null {
  if (source === NOTHING) return []
  return ignoreCase ? null : (needlesOf(source)?.map(numberOf) ?? null)
}

function bitsOf(pattern: RegExp): Uint8Array | null {
  const numbers = needleNumbers(pattern)
  if (!numbers) return null
  const bits = new Uint8Array((Math.max(0, ...numbers) >> 3) + 1)
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7))
  return bits
}
