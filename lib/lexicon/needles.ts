/** Longer runs are hardly rarer. */
const LONG_ENOUGH = 6
/** Shorter ones stand in nearly every text. */
const SHORTEST = 2

/** Stands for any digit among needles. */
export const ANY_DIGIT = '\\d'

/**
 * What a pattern cannot do without: runs of letters and digits, signs, or any digit, of which one at least stands in
 * every text that it matches.
 * In: the source of a pattern that minds the case. Out: null where nothing is sure to stand there, as for "[a-z]{2,9}",
 * and where it is so short that it says nothing.
 */
export function needlesOf(source: string): readonly string[] | null {
  const found = readAll(source, 0).needles
  return found?.some((needle) => rarity(needle) < SHORTEST) ? null : found
}

type Needles = readonly string[] | null

/** Alternatives, up to a closing bracket: those of all together, none where one has none. */
function readAll(source: string, start: number): { needles: Needles; end: number } {
  let needles: Needles = []
  let end = start - 1
  do {
    const row = readRow(source, end + 1)
    needles = needles && row.needles && [...needles, ...row.needles]
    end = row.end
  } while (source[end] === '|')
  return { needles, end }
}

/** What stands for itself: letters, digits, spaces and signs, with a stroke before those that would mean something. */
const LITERAL = /(?:[^\\[\](){}|?*+.^$]|\\[^a-zA-Z0-9])+/y
const DIGIT = /\\d/y
/** One of a few signs: "[/|]". */
const SIGNS = /\[[/|.,-]{1,6}\]/y
const MAY_LACK = /[*?]|\{0/y

/** What stands in a row: the rarest of its parts will do. */
function readRow(source: string, start: number): { needles: Needles; end: number } {
  let needles: Needles = null
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const run = matchAt(LITERAL, source, at)
    const digit = matchAt(DIGIT, source, at)
    const signs = matchAt(SIGNS, source, at)
    const group = source[at] === '(' ? readGroup(source, at) : undefined
    at = group?.end ?? (run === '' ? endOfSign(source, at) : at + run.length)
    const mayLack = matchAt(MAY_LACK, source, at) !== ''
    const literal = run.replace(/\\(.)/g, '$1')
    // What says how often bears on a run's last letter alone.
    const sure = mayLack ? literal.slice(0, -1) : literal
    if (rarity(sure) > 0) needles = rarer(needles, [sure])
    else if (!mayLack && digit !== '') needles = rarer(needles, [ANY_DIGIT])
    else if (!mayLack && signs !== '') needles = rarer(needles, [...signs.slice(1, -1)])
    else if (!mayLack && group) needles = rarer(needles, group.needles)
    at = endOfTimes(source, at)
  }
  return { needles, end: at }
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? ''
}

const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>))?/y

function readGroup(source: string, at: number): { needles: Needles; end: number } {
  const opening = matchAt(OPENING, source, at)
  const { needles, end } = readAll(source, at + opening.length)
  // What must not stand there tells nothing.
  return { needles: opening.endsWith('!') ? null : needles, end: end + 1 }
}

function endOfSign(source: string, at: number): number {
  if (source[at] === '\\')
    return /^\\[pPk][{<]/.test(source.slice(at, at + 3)) ? source.slice(at).search(/[}>]/) + at + 1 : at + 2
  if (source[at] !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

function endOfTimes(source: string, at: number): number {
  const sign = source[at]
  if (sign === undefined || !'*+?{'.includes(sign)) return at
  const end = sign === '{' ? source.indexOf('}', at) + 1 : at + 1
  return source[end] === '?' ? end + 1 : end
}

function rarer(one: Needles, other: Needles): Needles {
  if (!one || !other) return one ?? other
  const [a, b] = [shortest(one), shortest(other)]
  return a === b ? (one.length <= other.length ? one : other) : a > b ? one : other
}

/** How many letters and digits a run has; a sign is as rare as two, and a space tells nothing. */
const rarity = (needle: string) =>
  needle === ANY_DIGIT
    ? SHORTEST
    : [...needle].reduce((sum, char) => sum + (char === ' ' ? 0 : /[a-z0-9]/i.test(char) ? 1 : SHORTEST), 0)

function shortest(needles: readonly string[]): number {
  return needles.reduce((least, needle) => Math.min(least, rarity(needle)), LONG_ENOUGH)
}
