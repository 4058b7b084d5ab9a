import { type Amount, amountsIn } from '@/lib/facts/amounts'
import { lastIndexIn, withoutAsides } from '@/lib/facts/sentences'
import type { Lexicon, Section } from '@/lib/lexicon'
import type { BaseSalary, Unit } from '@/lib/posting'
import { payCues, taxIn, unitIn } from './pay-cues'
import { isPlausible } from './pay-size'

/** What stands around a sentence and bears on its amounts. */
export interface PayPlace {
  section: Section
  /** A label, a template or the board says that this is pay. */
  labelled: boolean
  /** The label, folded; empty when there is none. */
  label: string
  /** The heading above speaks of pay. */
  underPay: boolean
  /** Stretches of the sentence that are scales of pay, whose digits are no amounts. */
  taken: readonly { start: number; end: number }[]
  lexicons: readonly Lexicon[]
}

/** One pay, read from a sentence; `start` and `end` are its place there. */
export interface Pay {
  start: number
  end: number
  value: BaseSalary
  /** Told to be pay by a word for pay, not only by its shape. */
  named: boolean
  doubtful: boolean
  /** It is paid at a stated seniority. */
  senior: boolean
  /** A plus stands before it: it comes on top of another amount. */
  part: boolean
  /** An equals sign stands before it: it is the sum of what comes before. */
  sum: boolean
}

interface Group {
  start: number
  end: number
  low: number
  high: number
  currency?: string
  bare: boolean
  yearLike: boolean
}

/** The pays that a sentence states, in order, each by itself. Amounts that are anything else are left out. */
export function paysIn(sentence: string, place: PayPlace): Pay[] {
  const amounts = amountsIn(sentence).filter(
    (amount) => !place.taken.some(({ start, end }) => amount.start < end && amount.end > start),
  )
  const groups = grouped(sentence, amounts, place.lexicons)
  const shared = groups.find(({ currency }) => currency !== undefined)?.currency
  const only = groups.filter(({ bare }) => !bare).length === 1
  const pays: Pay[] = []
  let since = 0
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1]?.start ?? sentence.length
    const pay = payOf(sentence, group, since, next, shared, { ...place, only }, pays.at(-1))
    if (pay) pays.push(pay)
    // A bare number that is no pay is a word of its surroundings: "Rémunération (convention 51) : 2 800 €".
    if (pay || !group.bare) since = group.end
  }
  return pays
}

/** Ranges put together; bare numbers stay for the words around them to decide. */
function grouped(sentence: string, amounts: readonly Amount[], lexicons: readonly Lexicon[]): Group[] {
  const { joint, timeAfter } = payCues(lexicons)
  const groups: Group[] = []
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index]
    if (!first || timeAfter.test(sentence.slice(first.end, first.end + 20))) continue
    const second = amounts[index + 1]
    const linked =
      second !== undefined &&
      second.start - first.end <= 40 &&
      joint.test(sentence.slice(first.end, second.start)) &&
      !timeAfter.test(sentence.slice(second.end, second.end + 20)) &&
      (first.currency === undefined || second.currency === undefined || first.currency === second.currency)
    const low = linked ? lowEnd(first, second) : first.value
    if (linked && low !== null && low > 0 && low <= second.value && second.value <= low * 8) {
      groups.push(groupOf(first, second, low, second.value))
      index++
    } else if (linked && first.currency === undefined) {
      // Half of a range that does not add up would be a wrong amount.
      index++
    } else groups.push(groupOf(first, first, first.value, first.value))
  }
  return groups
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

function payOf(
  sentence: string,
  group: Group,
  since: number,
  next: number,
  shared: string | undefined,
  place: PayPlace & { only: boolean },
  previous: Pay | undefined,
): Pay | null {
  const { lexicons, section } = place
  const cues = payCues(lexicons)
  if (group.high <= 0) return null
  const before = withoutAsides(sentence.slice(Math.max(since, group.start - 160), group.start))
  const rest = sentence.slice(group.end, Math.min(next, group.end + 70))
  if (cues.otherAfter.test(rest)) return null
  const payAt = lastIndexIn(before, cues.pay)
  if (lastIndexIn(before, cues.notPay) > payAt) return null
  const cut = rest.search(cues.newPart)
  const after = cut < 0 ? rest : rest.slice(0, cut)
  const near = before.slice(Math.max(before.length - 45, before.lastIndexOf(', ') + 1))
  const ownTax = taxIn(after, lexicons) ?? taxIn(near, lexicons)
  const ownUnit = unitIn(after, lexicons) ?? unitIn(near, lexicons)
  const tax = ownTax ?? taxIn(place.label, lexicons)
  const stated = ownUnit ?? unitIn(place.label, lexicons)
  const currency = group.currency ?? shared
  if (group.bare && !cues.tail.test(after) && (shared !== undefined || !place.labelled)) return null
  if (group.bare && !plausibleBare(sentence, group, stated, after, place)) return null

  const large = group.low >= 1000
  const between = since > 0 ? sentence.slice(since, group.start) : ''
  const onward = sentence.slice(group.end, group.end + 70)
  const senior = cues.seniority.test(onward)
  const goesOn = previous?.named === true && (senior || ownTax !== undefined || ownUnit !== undefined)
  // "FWG 55 (€ 3.106 tot € 4.382)": beside a scale of pay, where the post is offered.
  const onScale =
    place.only && place.taken.length > 0 && large && !group.bare && (section === 'offer' || section === 'top')
  const named =
    place.labelled ||
    payAt >= 0 ||
    goesOn ||
    onScale ||
    (place.underPay && (large || ownUnit !== undefined || ownTax !== undefined))
  if (!named && !shapedLikePay(sentence, group, ownTax, ownUnit, section)) return null
  const words = {
    opening: goesOn || (payAt >= 0 && group.start - before.length + payAt <= 12),
    small: (payAt >= 0 || goesOn) && !large,
    tax: ownTax !== undefined,
    unit: stated !== undefined,
  }
  if (!place.labelled && !trusted(section, words)) return null

  const plausible = stated === undefined || isPlausible(stated, [group.low, group.high], currency)
  if (!plausible && !place.labelled) return null
  const months = cues.monthsPerYear.exec(sentence.slice(group.end, Math.min(next + 60, group.end + 80)))
  const estimated = cues.estimated.test(sentence) || cues.estimated.test(place.label)
  // "(schaal 8, bedragen voor een voltijdse functie)": of the only pay of a sentence, wherever it is said behind it.
  const alone = place.only && !group.bare
  const actual = alone && cues.actualBasis.test(sentence)
  const fullTime =
    !actual &&
    (cues.fullTimeBasis.test(after) ||
      cues.fullTimeBefore.test(before) ||
      (alone && cues.fullTimeBasis.test(sentence.slice(group.end, group.end + 160))))
  const { low, high } = sides(group, before, after, place)
  return {
    start: group.start,
    end: group.end + after.trimEnd().length,
    value: {
      ...(currency !== undefined && { currency }),
      ...(low !== undefined && { minValue: low }),
      ...(high !== undefined && { maxValue: high }),
      ...(stated !== undefined && plausible && { unitText: stated }),
      ...(tax !== undefined && { tax }),
      ...(months?.[1] !== undefined && { monthsPerYear: Number(months[1].replace(',', '.')) }),
      ...(fullTime && { basis: 'full-time' as const }),
      ...(actual && { basis: 'actual' as const }),
      ...(estimated && { estimated: true as const }),
    },
    named,
    doubtful: estimated || !plausible,
    senior,
    part:
      payAt < 0 &&
      ((between.includes('(') && !senior) ||
        between.includes('+') ||
        (/= ?$/.test(between) && !sentence.slice(0, group.start).includes('+'))),
    sum: /= ?$/.test(between) && sentence.slice(0, group.start).includes('+'),
  }
}

/** A number with no currency is pay only where a label says so, large enough, and no year of the calendar. */
function plausibleBare(
  sentence: string,
  group: Group,
  unit: Unit | undefined,
  after: string,
  place: PayPlace,
): boolean {
  const tail = payCues(place.lexicons).tail.test(after)
  if (group.low < 1000 && !(place.labelled && unit === 'HOUR' && group.low >= 5)) return false
  if (group.low > 1_000_000) return false
  return !group.yearLike || tail || /^[\s:]*[\d .,'-]+$/.test(sentence)
}

/** No word for pay: only a tax word or a period makes an amount pay, in a short line where pay is at home. */
function shapedLikePay(
  sentence: string,
  group: Group,
  tax: BaseSalary['tax'],
  unit: Unit | undefined,
  section: Section,
): boolean {
  if (tax !== undefined && (group.low >= 500 || unit !== undefined)) return true
  if (unit === undefined || group.currency === undefined || sentence.length > 110) return false
  const least = { HOUR: 8, DAY: 80, WEEK: 150, MONTH: 500, YEAR: 8000 }[unit]
  // At the top, where anything may stand, the amount must be most of the line, or open a short one.
  const opens = group.start <= 1 && sentence.length <= 60
  if (section === 'top' && !opens && (group.end - group.start) * 3 < sentence.trim().length) return false
  return (section === 'offer' || section === 'top') && group.low >= least
}

/** Outside the offer an amount needs more than a word for pay. */
function trusted(
  section: Section,
  words: { opening: boolean; small: boolean; tax: boolean; unit: boolean },
): boolean {
  const { opening, small, tax, unit } = words
  if (section === 'noise') return false
  if (section === 'employer') return tax && unit
  if (section === 'offer' || section === 'top') return !small || tax || unit
  return tax || (unit && opening)
}

/** Which ends of the range are stated: "à partir de 2 000 €" states only its lower one. */
function sides(
  group: Group,
  before: string,
  after: string,
  place: PayPlace,
): { low?: number; high?: number } {
  const cues = payCues(place.lexicons)
  if (group.low < group.high) return { low: group.low, high: group.high }
  if (cues.upToBefore.test(before) || cues.upToAfter.test(after)) return { high: group.high }
  if (cues.fromBefore.test(before) || cues.fromAfter.test(after)) return { low: group.low }
  if (cues.upTo.test(place.label) && !cues.from.test(place.label)) return { high: group.high }
  if (cues.from.test(place.label) && !cues.upTo.test(place.label)) return { low: group.low }
  return { low: group.low, high: group.high }
}
