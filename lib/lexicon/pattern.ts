import { needlesOf } from './needles'
import { mayMatch, numberOf, registered } from './standing'

/** What nothing can match: no word is left of a list that must stand there. */
const NEVER = /^(?:\^|\(\?<?[!=][^()]{1,40}\))*\(\?!\)(?!\|)/

/**
 * A pattern for folded text.
 * In: its source and flags. Out: a RegExp that matches what the source says; a text that lacks what it cannot do
 * without is ruled out by a look, however long the pattern.
 */
export function patternOf(source: string, flags = ''): RegExp {
  return new Pattern(NEVER.test(source) ? NOTHING : source, flags)
}

const NOTHING = '(?!)'
const NO_MATCHES = /(?!)/g

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
  #number = 0

  override exec(text: string): RegExpExecArray | null {
    if (this.#mayMatch(text)) return super.exec(text)
    if (this.global || this.sticky) this.lastIndex = 0
    return null
  }

  override [Symbol.matchAll](text: string) {
    return this.#mayMatch(text) ? super[Symbol.matchAll](text) : NO_MATCHES[Symbol.matchAll](text)
  }

  #mayMatch(text: string): boolean {
    if (this.#needles === undefined) {
      const numbers = numbersOf(this)
      this.#needles = numbers && bitsOf(numbers)
      if (numbers) this.#number = registered(numbers)
    }
    return this.#needles === null || mayMatch(text, this.#number, this.#needles)
  }
}

function numbersOf({ source, ignoreCase }: RegExp): readonly number[] | null {
  if (source === NOTHING) return []
  const needles = ignoreCase ? null : needlesOf(source)
  return needles && [...new Set(needles.map(numberOf))]
}

function bitsOf(numbers: readonly number[]): Uint8Array {
  const bits = new Uint8Array((Math.max(0, ...numbers) >> 3) + 1)
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7))
  return bits
}
