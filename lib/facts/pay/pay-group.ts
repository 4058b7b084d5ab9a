import type { Amount } from '@/lib/facts/amounts'
import type { Lexicon } from '@/lib/lexicon'
import { payCues, taxIn } from './pay-cues'

/** An amount, or the two ends of a range, not yet told to be pay. */
export interface Group {
  start: number
  end: number
  low: number
  high: number
  currency?: string
  bare: boolean
  yearLike: boolean
}

/** What is paid after a time of trial is seldom a third more. */
const MOST_RISE = 1.4

/** Ranges put together; bare numbers stay for the words around them to decide. */
export function grouped(sentence: string, all: readonly Amount[], lexicons: readonly Lexicon[]): Group[] {
  const { joint, rising, timeAfter, yearBefore } = payCues(lexicons)
  // "2.600 euro, na 5 jaar 2.900 euro": a number of years is no amount.
  const amounts = all.filter(
    ({ currency, end }) => currency !== undefined || !timeAfter.test(sentence.slice(end, end + 20)),
  )
  const groups: Group[] = []
  const scale = seriesIn(sentence, amounts, yearBefore)
  if (scale) return [scale]
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index]
    if (!first || timeAfter.test(sentence.slice(first.end, first.end + 20))) continue
    const second = amounts[index + 1]
    const linked =
      second !== undefined &&
      (joint.test(sentence.slice(first.end, Math.min(second.start, first.end + 41))) ||
        (second.currency !== undefined && rising.test(sentence.slice(first.end, second.start))) ||
        areEnds(sentence, first, second, lexicons)) &&
      !isOtherTax(sentence, first, second, lexicons) &&
      !timeAfter.test(sentence.slice(second.end, second.end + 20)) &&
      (first.currency === undefined || second.currency === undefined || isSameCurrency(first, second))
    if (second && !linked && arePhases(sentence, first, second, lexicons)) {
      const [low, high] = [first.value, second.value].sort((one, other) => one - other) as [number, number]
      groups.push(groupOf(first, second, low, high))
      index++
      continue
    }
    const low = linked ? lowEnd(first, second) : first.value
    if (linked && low !== null && low > 0 && low <= second.value && second.value <= low * 8) {
      groups.push(groupOf(first, second, low, second.value))
      index++
    } else if (linked && first.currency === undefined) {
      // Half of a range that does not add up would be a wrong amount. "Level 3 - £24,000 - £26,000" opens none.
      const third = amounts[index + 2]
      const named = first.value < 100 && second.value >= 1000 && third !== undefined
      if (!named || !joint.test(sentence.slice(second.end, third.start))) index++
    } else groups.push(groupOf(first, first, first.value, first.value))
  }
  return groups.reduce<Group[]>((bands, group) => withNextBand(sentence, bands, group, lexicons), [])
}

/** "£25,001 - £35,000£35,001 - £45,000": bands of a form, ticked one behind the other, are one range. */
function withNextBand(
  sentence: string,
  bands: readonly Group[],
  next: Group,
  lexicons: readonly Lexicon[],
): Group[] {
  const last = bands.at(-1)
  const isNext =
    last !== undefined &&
    last.low < last.high &&
    next.low < next.high &&
    last.currency === next.currency &&
    next.low >= last.high &&
    ((next.low <= last.high * 1.01 && /^ ?[,;|/•·]? ?$/.test(sentence.slice(last.end, next.start))) ||
      // "From €2,320-2,350 in the first year, to €2,970-3,010 in the fourth".
      (next.high <= last.low * MOST_GROWTH &&
        payCues(lexicons).yearsApart.test(sentence.slice(last.end, next.start))))
  return isNext ? [...bands.slice(0, -1), { ...next, start: last.start, low: last.low }] : [...bands, next]
}

/** "64 500 $ à 73 200 $ CA": a bare sign is of the other's dollars. */
function isSameCurrency({ currency: one }: Amount, { currency: other }: Amount): boolean {
  return one === other || (one === 'USD' && other === 'CAD')
}

/** The points of a scale, or the years of an apprentice, one behind the other: "€41,106 - €42,871 - €44,590 - €52,644 (LSI 1) - €55,218". */
function seriesIn(sentence: string, all: readonly Amount[], yearBefore: RegExp): Group | null {
  const points = all.filter(({ currency }) => currency !== undefined)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 2) return null
  const climbs = points.slice(1).every((point, index) => {
    const before = points[index]
    if (!before || point.currency !== before.currency || point.value <= before.value) return false
    const gap = sentence.slice(before.end, point.start)
    // Two alone are a series only where the years are told.
    const listed = points.length > 2 && /^ ?(?:\([a-z]{0,6} ?\d{0,2}\) ?)?[-/;,] ?$/.test(gap)
    return listed || yearBefore.test(gap)
  })
  return climbs && last.value <= first.value * 3 ? groupOf(first, last, first.value, last.value) : null
}

/** "1 900 € net / 2 400 € brut" is one pay said twice, and no range. */
function isOtherTax(sentence: string, first: Amount, second: Amount, lexicons: readonly Lexicon[]): boolean {
  const own = taxIn(sentence.slice(first.end, second.start), lexicons)
  const other = own && taxIn(sentence.slice(second.end, second.end + 20), lexicons)
  return other !== undefined && own !== other
}

/** The two ends of a range are seldom further apart. */
const MOST_WIDTH = 3
/** What is paid in the last year of a training or a doctorate is seldom more than this to that of the first. */
const MOST_GROWTH = 1.6

/**
 * "Between €2,800 in the first year and €3,500 in the last", "at least €2,800 to start with and a maximum of €3,500":
 * a word before each amount makes the two one range, whatever stands between them.
 */
function areEnds(sentence: string, first: Amount, second: Amount, lexicons: readonly Lexicon[]): boolean {
  const { opensRange, closesRange, yearsApart, fromBefore, toMost, notPay } = payCues(lexicons)
  if (first.currency === undefined && second.currency === undefined) return false
  if (second.value <= first.value || second.value > first.value * MOST_WIDTH) return false
  const ahead = sentence.slice(Math.max(0, first.start - 140), first.start)
  const gap = sentence.slice(first.end, second.start)
  const ends =
    (opensRange.test(ahead) && closesRange.test(gap)) ||
    (fromBefore.test(ahead) && toMost.test(gap)) ||
    (yearsApart.test(gap) && second.value <= first.value * MOST_GROWTH)
  const behind = /^[^+;€£$]{0,30}/.exec(sentence.slice(second.end))?.[0] ?? ''
  return ends && `${gap}#${behind}`.search(notPay) < 0
}

/** So far apart the two amounts of one pay may stand. */
const LONGEST_PHASE = 90

/** "£11 an hour in training, then £12.50": less is paid at first, and both are pay of this post. */
function arePhases(sentence: string, first: Amount, second: Amount, lexicons: readonly Lexicon[]): boolean {
  const [low, high] = [Math.min(first.value, second.value), Math.max(first.value, second.value)]
  const gap = sentence.slice(first.end, second.start)
  if (first.currency === undefined || first.currency !== second.currency || gap.length > LONGEST_PHASE)
    return false
  if (low <= 0 || low === high || high > low * MOST_RISE || /[+=]/.test(gap)) return false
  const { phase, notPay } = payCues(lexicons)
  const ahead = /[^,;(]{0,30}$/.exec(sentence.slice(0, first.start))?.[0] ?? ''
  const behind = /^[^+;€£$]{0,40}/.exec(sentence.slice(second.end))?.[0] ?? ''
  const said = `${gap}#${behind}`
  return said.search(notPay) < 0 && phase.test(`${ahead}#${said}`)
}

/** "24-30K€" and "30 à 35 000 €": the lower end borrows the thousands of the upper one. */
function lowEnd(first: Amount, second: Amount): number | null {
  if (first.value >= 1000 || second.value < 1000) return first.value
  if (second.thousands) return first.value * 1000
  const borrowed = first.value * 1000
  return second.value >= 10_000 && borrowed <= second.value && second.value <= borrowed * 2
    ? borrowed
    : first.value
}

function groupOf(first: Amount, second: Amount, low: number, high: number): Group {
  const currency = second.currency ?? first.currency
  return {
    start: first.start,
    end: second.end,
    low,
    high,
    ...(currency !== undefined && { currency }),
    bare: currency === undefined && !second.thousands,
    yearLike: [first, second].some(({ digits }) => /^(?:19|20)\d\d$/.test(digits)),
  }
}
