import { hoursCues } from '@/lib/facts/hours/hours-cues'
import { lastIndexIn } from '@/lib/facts/sentences'
import type { Lexicon, Section } from '@/lib/lexicon'
import type { BaseSalary, Unit } from '@/lib/posting'
import { payCues } from './pay-cues'
import type { Group } from './pay-group'
import type { PayPlace } from './pay-line'
import { unitFromSize } from './pay-size'

/** What is no more an hour is somebody's pay, rather than the price of a service. */
const MOST_AN_HOUR = 35
/** A line that is little more than one amount. */
const SHORT_LINE = 70

/** A number with no currency is pay only where a label says so, large enough, and no year of the calendar. */
export function plausibleBare(
  sentence: string,
  group: Group,
  unit: Unit | undefined,
  after: string,
  place: PayPlace,
): boolean {
  const tail = payCues(place.lexicons).tail.test(after)
  if (group.low < 1000 && !(place.labelled && unit === 'HOUR' && group.low >= 5)) return false
  if (group.low > 1_000_000) return false
  return !group.yearLike || tail || /^[\s:]{0,9}[\d .,'-]{1,60}$/.test(sentence)
}

/** No word for pay: only a tax word or a period makes an amount pay, in a short line where pay is at home. */
export function shapedLikePay(
  sentence: string,
  group: Group,
  tax: BaseSalary['tax'],
  unit: Unit | undefined,
  section: Section,
  lexicons: readonly Lexicon[],
): boolean {
  const offered = isOffered(sentence.slice(0, group.start), lexicons)
  if (tax !== undefined && (group.low >= 500 || unit !== undefined)) return offered || section !== 'employer'
  if (section !== 'offer' && section !== 'top') return false
  if (unit === undefined) return standsLikePay(sentence, group, lexicons)
  if (!offered) return false
  if ((unit === 'YEAR' || unit === 'MONTH') && isPayRange(group)) return true
  if (group.currency === undefined || sentence.length > 110) return false
  const least = { HOUR: 8, DAY: 80, WEEK: 150, MONTH: 500, YEAR: 8000 }[unit]
  // At the top, where anything may stand, the amount must be most of the line, or open a short one.
  const opens = group.start <= 1 && sentence.length <= 60
  // "20 hours per week £11,400 per annum": the hours that are paid open the line.
  const paid = sentence.length <= 60 && hoursCues(lexicons).work.test(sentence.slice(0, group.start))
  if (section === 'top' && !opens && !paid && (group.end - group.start) * 3 < sentence.trim().length)
    return false
  return group.low >= least
}

/** Before an amount that is offered nothing stands in its clause but small words, a contract, hours, or "you get". */
function isOffered(ahead: string, lexicons: readonly Lexicon[]): boolean {
  const clause = /[^,;:(|+•/–-]{0,160}$/.exec(ahead)?.[0] ?? ''
  const cues = payCues(lexicons)
  return cues.leadsIn.test(clause) || cues.gets.test(clause) || hoursCues(lexicons).work.test(clause)
}

/** "Between £26,500 and £30,000 a year": two ends as far from one another as those of a pay. */
function isPayRange({ currency, low, high }: Group): boolean {
  const sized = (low >= 16_000 && high <= 150_000) || (low >= 1400 && high <= 9000)
  return currency !== undefined && sized && low < high && high <= low * 2
}

/** "38/42 K€", "€ 3.100 - € 3.900", "Up to £45,000 DOE": a line that is little more than such an amount is the pay. */
function standsLikePay(sentence: string, group: Group, lexicons: readonly Lexicon[]): boolean {
  const { currency, low, high, start, end } = group
  const yearly = low >= 16_000 && high <= 150_000
  const cues = payCues(lexicons)
  const paidTimes = low >= 900 && cues.paidTimes.test(sentence.slice(end))
  const monthly = (low >= 1400 && high <= 9000 && low < high) || (paidTimes && high <= 9000)
  if (currency === undefined || !(yearly || monthly) || high > low * 2) return false
  const ahead = sentence.slice(0, start)
  const opens =
    start <= 2 || cues.leadsIn.test(ahead) || cues.fromBefore.test(ahead) || cues.upToBefore.test(ahead)
  const rest = (/^[^+;]{0,90}/.exec(sentence.slice(end))?.[0] ?? '').length
  if (!opens || start > 14 || start + rest > (low < high ? 40 : 22)) return false
  return (/^[^+;]{0,200}/.exec(sentence)?.[0] ?? '').search(cues.notPay) < 0
}

/** The least that an hour, a day … of work is paid where no word for pay says that it is paid at all. */
const LEAST: Readonly<Record<Unit, number>> = { HOUR: 8, DAY: 60, WEEK: 180, MONTH: 900, YEAR: 12_000 }

/** An amount of a currency and a period, as large as pay: a bare number is none, nor "7 € per hour". */
function sizedLikePay(group: Group, unit: Unit | undefined): boolean {
  // What depends on age begins below what an adult is paid: "between £5.80 and £11.50 an hour".
  const least = unit === 'HOUR' && group.low >= 4 ? group.high : group.low
  return group.currency !== undefined && unit !== undefined && least >= LEAST[unit]
}

/**
 * "12,31 € de l'heure + panier", "Between £26,000 and £28,500 a year, depending on experience": an amount and its
 * period open a line, and nothing else in their clause is spoken of.
 */
function opensLine(sentence: string, group: Group, lexicons: readonly Lexicon[]): boolean {
  const cues = payCues(lexicons)
  const ahead = sentence.slice(0, group.start)
  if (!/^[^a-z0-9]{0,2}$/.test(ahead) && !cues.leadsIn.test(ahead)) return false
  return (/^[^+,;(]{0,120}/.exec(sentence.slice(group.end))?.[0] ?? '').search(cues.notPay) < 0
}

/** "You get £520 a week", "je begint met € 15 per uur": what the reader gets, unless anything else is spoken of. */
function isGot(sentence: string, group: Group, before: string, lexicons: readonly Lexicon[]): boolean {
  const cues = payCues(lexicons)
  if (!cues.gets.test(before)) return false
  const clause = before + (/^[^+;(]{0,120}/.exec(sentence.slice(group.end))?.[0] ?? '')
  return clause.search(cues.notPay) < 0
}

/** A sentence up to what comes on top of its amount: "£28,000 depending on experience plus a bonus". */
function untilMore(sentence: string, { end }: Group, lexicons: readonly Lexicon[]): string {
  const more = sentence.slice(end).search(payCues(lexicons).andMore)
  return more < 0 ? sentence : sentence.slice(0, end + more)
}

/** A line, or a clause, that by itself can only state what the post pays. */
export function isLineOfPay(
  sentence: string,
  group: Group,
  before: string,
  unit: Unit | undefined,
  lexicons: readonly Lexicon[],
): boolean {
  const told = untilMore(sentence, group, lexicons)
  if (unit === undefined && told.length <= SHORT_LINE && standsLikePay(told, group, lexicons)) return true
  const sized = sizedLikePay(group, unit)
  if (sized && opensLine(sentence, group, lexicons)) return true
  // "It's £14.25 an hour, and it's permanent".
  const hourly = sized && unit === 'HOUR' && group.high <= MOST_AN_HOUR
  if (hourly && payCues(lexicons).itIs.test(before)) return true
  const yearly = isSized(group, group.currency) && group.low >= 16_000
  return (sized || yearly) && isGot(sentence, group, before, lexicons)
}

/** "Junior 30-35 K€, senior 38-45 K€", "30 K€ (débutant), 40 K€ (confirmé)": each with its own level, in one order. */
export function areLevels(
  sentence: string,
  previous: { start: number } | undefined,
  group: Group,
  lexicons: readonly Lexicon[],
): boolean {
  if (previous === undefined) return false
  const { level } = payCues(lexicons)
  const ahead = sentence.slice(Math.max(0, previous.start - 24), previous.start)
  const between = sentence.slice(previous.start, group.start).slice(-60)
  const behind = /^[^,;+€£$\d]{0,30}/.exec(sentence.slice(group.end))?.[0] ?? ''
  return level.test(between) && (level.test(ahead) || level.test(behind))
}

/** So large that it can only be a month's or a year's. */
export function isSized({ low, high, bare }: Group, currency: string | undefined): boolean {
  const sized = unitFromSize({ currency: currency ?? 'EUR', minValue: low, maxValue: high }) !== null
  return (currency !== undefined || !bare) && low >= 1000 && sized
}

/** "Band D (£44,128 – £49,764)", "NJC SCP 12-17, £28,598": the scale opens the line, and its amounts follow. */
export function opensWithScale(sentence: string, group: Group, { taken, lexicons }: PayPlace): boolean {
  const [first] = taken
  if (first === undefined || first.start > 40) return false
  return payCues(lexicons).leadsOn.test(sentence.slice(taken.at(-1)?.end, group.start))
}

/** Outside the offer an amount needs more than a word for pay. */
export function trusted(
  section: Section,
  words: { opening: boolean; close: boolean; small: boolean; tax: boolean; unit: boolean },
): boolean {
  const { opening, close, small, tax, unit } = words
  if (section === 'noise') return false
  if (section === 'employer') return tax && unit
  if (section === 'offer' || section === 'top') return !small || tax || unit
  return tax || (unit && opening) || close
}

/** Straight behind a number that could be its lower end, an amount is half of a range that was not understood. */
export function isHalf(group: Group, previous: Group | undefined): boolean {
  if (!previous?.bare || previous.yearLike || group.low < group.high) return false
  return group.start - previous.end <= 20 && previous.high >= 1000 && previous.low >= group.high * 0.3
}

/** Where the last word for pay stands before an amount; "16% of your salary" and "4x salary" name another sum. */
export function payBefore(before: string, lexicons: readonly Lexicon[]): number {
  const { pay, partOfPay } = payCues(lexicons)
  return lastIndexIn(
    before.replace(partOfPay, (part) => ' '.repeat(part.length)),
    pay,
  )
}

/**
 * Is the amount that ends at `end` only reckoned? In "€3,200 plus a bonus (€7,000 on average)" what comes on top is,
 * and the pay is not.
 */
export function isEstimated(own: string, end: number, { label, lexicons }: PayPlace): boolean {
  const { andMore, estimated } = payCues(lexicons)
  const behind = own.slice(Math.max(0, end))
  const more = [behind.search(andMore), behind.indexOf(' + ')].filter((at) => at >= 0)
  return estimated.test(own.slice(0, end + Math.min(...more, own.length))) || estimated.test(label)
}
