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
  let needles: string[] | null = []
  let end = start - 1
  do {
    const row = readRow(source, end + 1)
    if (!row.needles) needles = null
    else needles?.push(...row.needles)
    end = row.end
  } while (source[end] === '|')
  return { needles, end }
}

/** What means something in a source, but for the stroke that takes a meaning away. */
const SIGNS = '[](){}|?*+.^$'
const isSign = Array.from({ length: 128 }, (_, code) => SIGNS.includes(String.fromCharCode(code)))
/** One of a few signs: "[/|]". */
const FEW_SIGNS = /\[[/|.,-]{1,6}\]/y

/** What stands in a row: the rarest of its parts will do. */
function readRow(source: string, start: number): { needles: Needles; end: number } {
  let needles: Needles = null
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const from = at
    const literal = literalAt(source, at)
    const group = literal.end === from && source[from] === '(' ? readGroup(source, from) : undefined
    at = group?.end ?? (literal.end > from ? literal.end : endOfSign(source, from))
    const mayLack = isOptional(source, at)
    // What says how often bears on a run's last letter alone.
    const sure = mayLack ? literal.text.slice(0, -1) : literal.text
    if (rarity(sure) > 0) needles = rarer(needles, [sure])
    else if (!mayLack && literal.end === from)
      needles = rarer(needles, group ? group.needles : signNeedles(source, from))
    at = endOfTimes(source, at)
  }
  return { needles, end: at }
}

/** The letters, digits, spaces and signs that stand for themselves from here on, with a stroke before some. */
function literalAt(source: string, start: number): { text: string; end: number } {
  let text = ''
  let from = start
  let at = start
  for (; at < source.length; at++) {
    const char = source[at] ?? ''
    if (char === '\\') {
      const next = source[at + 1] ?? 'a'
      if (/[a-zA-Z0-9]/.test(next)) break
      text += source.slice(from, at)
      at++
      from = at
    } else if (isSign[source.charCodeAt(at)]) break
  }
  return { text: text + source.slice(from, at), end: at }
}

function signNeedles(source: string, at: number): Needles {
  if (source.startsWith('\\d', at)) return [ANY_DIGIT]
  FEW_SIGNS.lastIndex = at
  const signs = source[at] === '[' ? FEW_SIGNS.exec(source)?.[0] : undefined
  return signs ? [...signs.slice(1, -1)] : null
}

function isOptional(source: string, at: number): boolean {
  const sign = source[at]
  return sign === '*' || sign === '?' || (sign === '{' && source[at + 1] === '0')
}

const OPENING = /\((?:\?(?:<?[=!]|:|<\w+>))?/y

function readGroup(source: string, at: number): { needles: Needles; end: number } {
  OPENING.lastIndex = at
  const opening = OPENING.exec(source)?.[0] ?? '('
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
function rarity(needle: string): number {
  if (needle === ANY_DIGIT) return SHORTEST
  let sum = 0
  for (let at = 0; at < needle.length && sum < LONG_ENOUGH; at++) {
    const code = needle.charCodeAt(at)
    if (code !== SPACE) sum += isLetter(code) ? 1 : SHORTEST
  }
  return sum
}

const SPACE = 32
/** A letter of folded text, or a digit. */
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

function shortest(needles: readonly string[]): number {
  return needles.reduce((least, needle) => Math.min(least, rarity(needle)), LONG_ENOUGH)
}
