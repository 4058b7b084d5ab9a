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

  #plain: RegExp | undefined
  /** A bit for each number of a needle; null where nothing is sure to stand. */
  #needles: Uint8Array | null = null

  override exec(text: string): RegExpExecArray | null {
    const plain = this.#ready()
    if (!this.#mayMatch(text)) {
      this.lastIndex = 0
      return null
    }
    plain.lastIndex = this.lastIndex
    const match = plain.exec(text)
    this.lastIndex = plain.lastIndex
    return match
  }

  override test(text: string): boolean {
    if (this.global || this.sticky) return this.exec(text) !== null
    const plain = this.#ready()
    return this.#mayMatch(text) && plain.test(text)
  }

  override [Symbol.matchAll](text: string) {
    this.#ready()
    return this.#mayMatch(text) ? super[Symbol.matchAll](text) : NO_MATCHES[Symbol.matchAll](text)
  }

  /** Made when it is first asked: many never are. */
  #ready(): RegExp {
    if (this.#plain) return this.#plain
    this.#plain = new RegExp(this.source, this.flags)
    const needles = this.source === NOTHING ? [] : this.ignoreCase ? null : needlesOf(this.source)
    if (needles) {
      const numbers = needles.map(numberOf)
      this.#needles = new Uint8Array((Math.max(0, ...numbers) >> 3) + 1)
      for (const number of numbers) this.#needles[number >> 3] = this.#byte(number) | (1 << (number & 7))
    }
    return this.#plain
  }

  #mayMatch(text: string): boolean {
    if (!this.#needles) return true
    const standing = standingIn(text)
    for (let at = 0; at < standing.length; at++) {
      const number = standing[at] ?? 0
      if ((this.#byte(number) & (1 << (number & 7))) !== 0) return true
    }
    return false
  }

  #byte(number: number): number {
    return this.#needles?.[number >> 3] ?? 0
  }
}
