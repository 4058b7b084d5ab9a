/** One of the things that a source stands for: "loi|decret" is two, "cv(?:s|')" is one. */
export interface Alternative {
  source: string
  /** What stands in a row: letters and signs as they are, and groups of further alternatives. */
  parts: readonly (string | Group)[]
  /**
   * What it cannot do without: runs of letters and digits of which one at least stands in every text that it matches.
   * Null where nothing is sure to stand there, as for "[a-z]{2,9}".
   */
  needles: readonly Needle[] | null
}

/** A run of letters and digits; each is one object, however many words it stands in. */
export interface Needle {
  letters: string
  /** Counted from 0. */
  id: number
}

interface Group {
  /** "(?:", "(?<!" and the like. */
  opening: string
  alternatives: readonly Alternative[]
}

/** Longer runs are hardly rarer. */
const LONG_ENOUGH = 6

/**
 * The alternatives of a word as lexicons write them.
 * In: a source for folded text, whose brackets are closed. Out: at least one.
 */
export function readWord(word: string): readonly Alternative[] {
  const known = words.get(word)
  if (known) return known
  const { alternatives } = readAlternatives(word, 0)
  words.set(word, alternatives)
  return alternatives
}

/** Each word is read once: there are as many as the lexicons hold. */
const words = new Map<string, readonly Alternative[]>()

/** What is left of an alternative, and how long it was: the longest is asked first, whatever is left of it. */
export interface Left {
  source: string
  length: number
}

/** The alternatives that a test allows, without those inside them that it does not, however deep. */
export function leftOf(
  alternatives: readonly Alternative[],
  mayStand: (alternative: Alternative) => boolean,
): Left[] {
  const inner = (group: Group) =>
    leftOf(group.alternatives, mayStand)
      .map((left) => left.source)
      .join('|') || '(?!)'
  return alternatives.filter(mayStand).map(({ source, parts }) => ({
    source: parts
      .map((part) => (typeof part === 'string' ? part : `${part.opening}${inner(part)})`))
      .join(''),
    length: source.length,
  }))
}

function readAlternatives(source: string, start: number): { alternatives: Alternative[]; end: number } {
  const alternatives: Alternative[] = []
  let end = start - 1
  do {
    const read = readRow(source, end + 1)
    alternatives.push(read.row)
    end = read.end
  } while (source[end] === '|')
  return { alternatives, end }
}

const RUN = /[a-z0-9]+/y
const MAY_LACK = /[*?]|\{0/y

function readRow(source: string, start: number): { row: Alternative; end: number } {
  const parts: (string | Group)[] = []
  let needles: Alternative['needles'] = null
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const from = at
    RUN.lastIndex = at
    const run = RUN.exec(source)?.[0] ?? ''
    const group = source[at] === '(' ? readGroup(source, at) : undefined
    at = group?.end ?? (run === '' ? endOfSign(source, at) : at + run.length)
    MAY_LACK.lastIndex = at
    const mayLack = MAY_LACK.test(source)
    // What says how often bears on a run's last letter alone.
    const sure = mayLack ? run.slice(0, -1) : run
    if (sure !== '') needles = rarer(needles, [needleOf(sure)])
    else if (group && !mayLack) needles = rarer(needles, needlesOf(group))
    const end = endOfTimes(source, at)
    parts.push(...(group ? [group, source.slice(at, end)] : [source.slice(from, end)]))
    at = end
  }
  return { row: { source: source.slice(start, at), parts: joined(parts), needles }, end: at }
}

function readGroup(source: string, at: number): Group & { end: number } {
  const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at, at + 24))?.[0] ?? '('
  const { alternatives, end } = readAlternatives(source, at + opening.length)
  return { opening, alternatives, end: end + 1 }
}

/** Those of all alternatives together; none where one has none, nor of what must not stand there. */
function needlesOf({ opening, alternatives }: Group): Alternative['needles'] {
  if (opening.endsWith('!') || alternatives.some(({ needles }) => needles === null)) return null
  return alternatives.flatMap(({ needles }) => needles ?? [])
}

function endOfSign(source: string, at: number): number {
  if (source[at] === '\\')
    return /^\\[pP]\{/.test(source.slice(at, at + 3)) ? source.indexOf('}', at) + 1 : at + 2
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

function joined(parts: readonly (string | Group)[]): (string | Group)[] {
  const all: (string | Group)[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part
    else if (part !== '') all.push(part)
  }
  return all
}

function rarer(one: Alternative['needles'], other: Alternative['needles']): Alternative['needles'] {
  if (!one || !other) return one ?? other
  const [a, b] = [shortest(one), shortest(other)]
  return a === b ? (one.length <= other.length ? one : other) : a > b ? one : other
}

function shortest(needles: readonly Needle[]): number {
  return needles.reduce((least, { letters }) => Math.min(least, letters.length), LONG_ENOUGH)
}

const needles = new Map<string, Needle>()

function needleOf(letters: string): Needle {
  const known = needles.get(letters)
  if (known) return known
  const made = { letters, id: needles.size }
  needles.set(letters, made)
  return made
}
