import { amountsIn } from '@/lib/facts/amounts'
import { isGeneral } from '@/lib/facts/generally'
import { lastIndexIn, withoutAsides } from '@/lib/facts/sentences'
import type { Lexicon, Section } from '@/lib/lexicon'
import type { BaseSalary } from '@/lib/posting'
import { payCues, taxIn, unitIn } from './pay-cues'
import { type Group, grouped } from './pay-group'
import {
  areLevels,
  isEstimated,
  isHalf,
  isLineOfPay,
  isSized,
  opensWithScale,
  payBefore,
  plausibleBare,
  shapedLikePay,
  trusted,
} from './pay-shape'
import { isPlausible } from './pay-size'
import { basisOf, monthsPerYearOf } from './pay-terms'

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
  /** A word that is none for pay labels it: "Assistant : 2 200 €". */
  ofRole: boolean
  /** It stands in a bracket behind another amount. */
  aside: boolean
  /** An equals sign stands before it: it is the sum of what comes before. */
  sum: boolean
  /** It is paid once, for a whole piece of work: its size tells no period. */
  once: boolean
}

/** The pays that a sentence states, in order, each by itself. Amounts that are anything else are left out. */
export function paysIn(sentence: string, place: PayPlace): Pay[] {
  const amounts = amountsIn(sentence).filter(
    (amount) => !place.taken.some(({ start, end }) => amount.start < end && amount.end > start),
  )
  // Counts and hours are in most lines; only a label makes so small a number without a currency pay.
  if (!place.labelled && amounts.every(({ currency, value }) => currency === undefined && value < 1000))
    return []
  if (!place.labelled && isGeneral(`${place.label} ${sentence}`, place.lexicons)) return []
  const groups = grouped(sentence, amounts, place.lexicons)
  const shared = groups.find(({ currency }) => currency !== undefined)?.currency
  const only = groups.filter(({ bare }) => !bare).length === 1
  const pays: Pay[] = []
  let since = 0
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1]?.start ?? sentence.length
    const pay = isHalf(group, groups[index - 1])
      ? null
      : payOf(sentence, group, since, next, shared, { ...place, only }, pays.at(-1))
    if (pay) pays.push(pay)
    // A bare number that is no pay is a word of its surroundings: "Rémunération (convention 51) : 2 800 €".
    if (pay || !group.bare) since = group.end
  }
  return pays
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
  const onwards = withoutScale(sentence.slice(group.end, Math.min(next, group.end + 90)), cues.tail).slice(
    0,
    70,
  )
  // "2 250 € sur 12 mois, brut": a number of payments opens no new part.
  const rest = (next < sentence.length ? onwards.replace(cues.towardsNext, '') : onwards).replace(
    cues.paidTimes,
    '',
  )
  if (group.bare && !place.labelled && !cues.tail.test(rest)) return null
  if (cues.otherAfter.test(rest) || cues.otherBehind.test(rest)) return null
  const before = withoutAsides(sentence.slice(Math.max(since, group.start - 160), group.start))
  const payAt = payBefore(before, lexicons)
  if (lastIndexIn(before, cues.notPay) > payAt) return null
  const between = since > 0 ? sentence.slice(since, group.start) : ''
  if (previous && cues.packages.test(between + rest)) return null
  const cut = rest.search(cues.newPart)
  const after = cut < 0 ? rest : rest.slice(0, cut)
  const near = before.slice(nearFrom(before, payAt))
  const within = sentence.slice(group.start, group.end)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('. ')) + 1)
  const ownTax =
    taxIn(after, lexicons) ?? taxIn(within, lexicons) ?? taxIn(near, lexicons) ?? taxIn(clause, lexicons)
  const ownUnit = unitIn(after, lexicons) ?? unitIn(within, lexicons) ?? unitIn(near, lexicons)
  const tax = ownTax ?? taxIn(place.label, lexicons)
  const stated = ownUnit ?? unitIn(place.label, lexicons)
  const currency = group.currency ?? shared
  if (group.bare && !cues.tail.test(after) && (shared !== undefined || !place.labelled)) return null
  if (group.bare && !plausibleBare(sentence, group, stated, after, place)) return null

  const large = group.low >= 1000
  const onward = sentence.slice(group.end, group.end + 70)
  const senior = cues.seniority.test(onward) || areLevels(sentence, previous, group, lexicons)
  const based = cues.fullTimeBasis.test(after.slice(0, 40)) || cues.fullTimeBasis.test(before.slice(-12))
  const goesOn =
    (previous?.named === true && (based || ownTax !== undefined || ownUnit !== undefined)) ||
    (previous !== undefined && senior)
  // "FWG 55 (€ 3.106 tot € 4.382)": beside a scale of pay, where the post is offered.
  const onScale =
    place.only &&
    place.taken.length > 0 &&
    large &&
    !group.bare &&
    (section === 'offer' || section === 'top' || opensWithScale(sentence, group, place))
  const lineOfPay = section !== 'employer' && isLineOfPay(sentence, group, before, ownUnit, lexicons)
  const named =
    place.labelled ||
    payAt >= 0 ||
    (large && cues.payAfter.test(rest)) ||
    goesOn ||
    onScale ||
    lineOfPay ||
    (place.underPay && (large || ownUnit !== undefined || ownTax !== undefined))
  const hasShape = named || shapedLikePay(sentence, group, ownTax, ownUnit, section, lexicons)
  if (!hasShape && !(large && based)) return null
  const words = {
    opening: goesOn || (payAt >= 0 && group.start - before.length + payAt <= 12),
    small: (payAt >= 0 || goesOn) && group.high < (large ? 0 : 1400),
    close:
      (payAt >= 0
        ? isClose(sentence, group, before.length - payAt, place.taken)
        : cues.payAfter.test(rest)) &&
      ((ownUnit !== undefined && currency !== undefined) || isSized(group, currency)),
    tax: ownTax !== undefined,
    unit: stated !== undefined,
  }
  if (!place.labelled && !lineOfPay && !onScale && !trusted(section, words)) return null
  if (!place.labelled && cues.others.test(`${before.slice(Math.max(0, payAt - 20))}€${rest}`)) return null
  // What volunteers and clients get by the month is no post's pay; an intern's allowance is named.
  if (!place.labelled && section !== 'offer' && stated === 'MONTH' && group.high < (words.close ? 200 : 400))
    return null

  const plausible = stated === undefined || isPlausible(stated, [group.low, group.high], currency)
  if (!plausible && !place.labelled) return null
  const estimated = isEstimated(sentence.slice(since, next), group.end - since, place)
  const tailless = after.slice(cues.tails.exec(after)?.[0].length ?? 0)
  const ahead = sentence.slice(Math.max(since, group.start - 160), group.start)
  const around = {
    ahead,
    since: payAt < 0 ? '' : ahead.slice(Math.max(payAt, ahead.lastIndexOf(', '))),
    after,
    tailless,
    onward: sentence.slice(group.end, Math.max(next + 60, group.end + (place.only ? 160 : 0))),
    alone: place.only && !group.bare,
  }
  const months = stated === 'HOUR' || stated === 'DAY' ? undefined : monthsPerYearOf(around, lexicons)
  const basis = stated === 'HOUR' || stated === 'DAY' ? undefined : basisOf(around, lexicons)
  const { low, high } = sides(group, before, onward, place)
  return {
    start: group.start,
    end: group.end + after.trimEnd().length,
    value: {
      ...(currency !== undefined && { currency }),
      ...(low !== undefined && { minValue: low }),
      ...(high !== undefined && { maxValue: high }),
      ...(stated !== undefined && plausible && { unitText: stated }),
      ...(tax !== undefined && { tax }),
      ...(months !== undefined && { monthsPerYear: months }),
      ...(basis !== undefined && { basis }),
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
    aside: between.includes('('),
    ofRole: payAt < 0 && /(?:^|[,;/-] ?)[a-z][a-z ()/-]{2,40} ?: ?$/.test(before),
    sum: /= ?$/.test(between) && sentence.slice(0, group.start).includes('+'),
    once: stated === undefined && cues.once.test(onward),
  }
}

/** "€ 2,700 (scale 10 of the university) gross per month": the words behind the bracket are the amount's own. */
function withoutScale(onwards: string, tail: RegExp): string {
  const rest = onwards.replace(/^ ?\([^()€£$%]{1,50}\)/, '')
  return tail.test(rest) ? rest : onwards
}

/** Do only small words, or a scale of pay, stand between the word for pay and the amount? */
function isClose(sentence: string, group: Group, distance: number, taken: PayPlace['taken']): boolean {
  const from = group.start - distance
  const scale = taken.find(({ start, end }) => start >= from && end <= group.start)
  const between = sentence.slice(scale?.end ?? from, group.start)
  return (scale ? /^[^.;:+(\d]{0,50}:? ?$/ : /^[^.;,:+(\d]{0,50}:? ?$/).test(between)
}

/** Where the words begin that may say an amount's period and tax: the word for pay and its adjective, or the clause. */
function nearFrom(before: string, payAt: number): number {
  if (payAt < 0) return Math.max(before.length - 45, before.lastIndexOf(', ') + 1)
  return Math.max(payAt - 14, before.lastIndexOf(',', payAt) + 1, 0)
}

/** Which ends of the range are stated: "à partir de 2 000 €" states only its lower one. */
function sides(
  group: Group,
  before: string,
  onward: string,
  place: PayPlace,
): { low?: number; high?: number } {
  const cues = payCues(place.lexicons)
  if (group.low < group.high) return { low: group.low, high: group.high }
  // Not "£24,000 (minimum 20 hours)": the number behind such a word is what it is of.
  const after = onward.slice(cues.tails.exec(onward)?.[0].length ?? 0)
  if (cues.openEnd.test(onward)) return { low: group.low }
  if (cues.upToBefore.test(before) || cues.upToAfter.test(after)) return { high: group.high }
  if (cues.fromBefore.test(before) || cues.fromAfter.test(after)) return { low: group.low }
  if (cues.upTo.test(place.label) && !cues.from.test(place.label)) return { high: group.high }
  if (cues.from.test(place.label) && !cues.upTo.test(place.label)) return { low: group.low }
  return { low: group.low, high: group.high }
}
