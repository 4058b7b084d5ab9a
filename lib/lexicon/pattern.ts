/** What nothing can match: no word is left of a list that must stand there. */
const NEVER = /^(?:\^|\(\?<?[!=][^()]{1,40}\))*\(\?!\)(?!\|)/

/**
 * A pattern for folded text.
 * In: its source and flags. Out: a RegExp that matches what the source says.
 */
export function patternOf(source: string, flags = ''): RegExp {
  return new RegExp(NEVER.test(source) ? '(?!)' : source, flags)
}
