import { anyOf, lexicons as everyLanguage, type Lexicon, patternOf } from '@/lib/lexicon'
import { type BaseSalary, fold, type Unit } from '@/lib/posting'
import { saysOnlyTerms } from './pay-told'

/** Two pays that differ by less are the same pay, rounded. */
const TOLERANCE = 0.04
/** What a period's amount is multiplied by to give a year; an hour or a day gives none without the hours worked. */
const PER_YEAR = { HOUR: null, DAY: null, WEEK: 52, MONTH: 12, YEAR: 1 } as const

/** The fewest and the most hours, or days, that are worked in a year. */
const WORKED: Readonly<Partial<Record<Unit, Bounds>>> = { HOUR: [200, 2400], DAY: [30, 280] }

type Bounds = readonly [number, number]

/**
 * Do two statements speak of the same pay?
 * In: two salaries, each perhaps with parts missing. Out: false when both state a currency or a tax and these
 * differ, when one of them is an estimate, or when their amounts, a year of each, neither match within 4 % nor hold
 * one another. A missing part agrees with anything; so does an hourly or daily pay with any that somebody could earn
 * by it in a year.
 */
export function salariesAgree(a: BaseSalary, b: BaseSalary): boolean {
  if (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency) return false
  if (a.tax !== undefined && b.tax !== undefined && a.tax !== b.tax) return false
  if (a.estimated !== b.estimated) return false
  const [one, other] = [boundsOf(a), boundsOf(b)]
  if (!one || !other) return true
  if (a.unitText === b.unitText) return match(one, other) && !isBeyond(a, b) && !isBeyond(b, a)
  if (a.unitText === undefined || b.unitText === undefined)
    return [1, 12, 1 / 12].some((factor) => match(times(one, factor), other))
  const [perYear, otherPerYear] = [perYearOf(a), perYearOf(b)]
  if (perYear === null || otherPerYear === null)
    return match(yearOf(a.unitText, one, perYear), yearOf(b.unitText, other, otherPerYear))
  return match(times(one, perYear), times(other, otherPerYear))
}

/** "From 2 700 €" and, elsewhere, 3 100 €: an amount beyond the one end that is told is no closer word for it. */
function isBeyond(open: BaseSalary, { minValue, maxValue }: BaseSalary): boolean {
  const { minValue: low, maxValue: high } = open
  if (minValue === undefined || minValue !== maxValue) return false
  if (low !== undefined && high === undefined) return minValue > low * (1 + TOLERANCE)
  return high !== undefined && low === undefined && minValue < high * (1 - TOLERANCE)
}

/** Fills what the better salary leaves open from one that agrees with it. Amounts move together with their unit. */
export function completeSalary(value: BaseSalary, other: BaseSalary): BaseSalary {
  if (saysOnlyTerms(other)) return withTerms(value, other)
  if (!boundsOf(value)) return { ...other, ...value, ...fullerScale(value, other) }
  if (other.payScale !== undefined && isAgreementAlone(other.payScale))
    return completeSalary(value, withoutScale(other))
  const unit = value.unitText ?? (sameAmounts(value, other) ? other.unitText : undefined)
  const hasAmounts = boundsOf(other) !== null
  return {
    ...value,
    ...(value.currency === undefined && other.currency !== undefined && { currency: other.currency }),
    ...otherSide(value, other),
    ...(unit !== undefined && { unitText: unit }),
    ...(value.tax === undefined && other.tax !== undefined && hasAmounts && { tax: other.tax }),
    ...fullerScale(value, other),
    ...(value.monthsPerYear === undefined &&
      other.monthsPerYear !== undefined && { monthsPerYear: other.monthsPerYear }),
    ...(value.basis === undefined &&
      other.basis !== undefined &&
      (hasAmounts || other.payScale !== undefined) && { basis: other.basis }),
  }
}

function withoutScale({ payScale: _, ...rest }: BaseSalary): BaseSalary {
  return rest
}

/** The terms that a sentence by itself tells of a month's or a year's pay. */
function withTerms(value: BaseSalary, { basis, monthsPerYear }: BaseSalary): BaseSalary {
  if (!boundsOf(value) || value.unitText === 'HOUR' || value.unitText === 'DAY') return value
  return {
    ...(basis !== undefined && { basis }),
    ...(monthsPerYear !== undefined && { monthsPerYear }),
    ...value,
  }
}

/** Scales are compared by themselves, apart from the languages of their ad. */
const of = (pick: (cues: Lexicon['salary']['scaleCues']) => readonly string[] | undefined) =>
  anyOf(everyLanguage, ({ salary }) => pick(salary.scaleCues))
/** A step says nothing without the scale that it is a step of. */
const STEP_ALONE = patternOf(`^${of(({ steps }) => steps)} ?\\d{1,2}$`)
/** Whose agreement it is, and no step of it: said of the house, and told where nothing else is. */
const AGREEMENT_ALONE = patternOf(
  `^${of(({ bareAgreements = [], leastAgreements = [] }) => [...bareAgreements, ...leastAgreements])}(?![a-z])[^\\d]{0,80}$`,
)
/** Of these the amount beside is the least that the agreement allows, and no scale is told. */
const OF_MINIMUM = patternOf(`^${of(({ leastAgreements }) => leastAgreements)}`)
const STEP = patternOf(of(({ stepParts }) => stepParts))

const isStepAlone = (scale: string): boolean => STEP_ALONE.test(fold(scale).text)

/** Is a scale no more than the name of an agreement? */
export function isAgreementAlone(scale: string): boolean {
  const { text } = fold(scale)
  return AGREEMENT_ALONE.test(text) && !STEP.test(text)
}

/** Does an amount of the same sentence say all that its agreement says? "Laut Kollektivvertrag 2.745 €". */
export const isAgreementOfMinimum = (scale: string): boolean =>
  isAgreementAlone(scale) && OF_MINIMUM.test(fold(scale).text)

/** "CP 300" and "CP 300 échelon 2" are one scale, the second more fully said. */
function fullerScale(
  { payScale }: BaseSalary,
  { payScale: other }: BaseSalary,
): Pick<BaseSalary, 'payScale'> {
  if (other === undefined) return {}
  if (payScale !== undefined && isAgreementAlone(payScale)) return { payScale: other }
  if (payScale !== undefined && isStepAlone(payScale) && !isStepAlone(other)) return { payScale: other }
  return payScale === undefined || (other !== payScale && other.includes(payScale)) ? { payScale: other } : {}
}

/** "Salaire mini" and "salaire maxi" come apart, and make one range. */
function otherSide(value: BaseSalary, other: BaseSalary): Pick<BaseSalary, 'minValue' | 'maxValue'> {
  if (value.unitText !== other.unitText) return {}
  const [low, high] = [other.minValue, other.maxValue]
  // "From 2 700 €", "3 100 € with five years": what is paid later is no other end.
  const sameLow = low === undefined || low === value.minValue
  const sameHigh = high === undefined || high === value.maxValue
  if (value.maxValue === undefined && high !== undefined && sameLow && high >= (value.minValue ?? 0))
    return { maxValue: high }
  if (value.minValue === undefined && low !== undefined && sameHigh && low <= (value.maxValue ?? 0))
    return { minValue: low }
  return {}
}

function sameAmounts(a: BaseSalary, b: BaseSalary): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)]
  return one !== null && other !== null && match(one, other)
}

function boundsOf(value: BaseSalary): Bounds | null {
  if (value.minValue === undefined && value.maxValue === undefined) return null
  return [value.minValue ?? 0, value.maxValue ?? Number.POSITIVE_INFINITY]
}

function perYearOf(value: BaseSalary): number | null {
  if (value.unitText === undefined) return null
  return value.unitText === 'MONTH' ? (value.monthsPerYear ?? 12) : PER_YEAR[value.unitText]
}

function yearOf(unit: Unit, bounds: Bounds, perYear: number | null): Bounds {
  const [fewest, most] = WORKED[unit] ?? [perYear ?? 1, perYear ?? 1]
  return [bounds[0] * fewest, bounds[1] * most]
}

function times([low, high]: Bounds, factor: number): Bounds {
  return [low * factor, high * factor]
}

/** One holds the other, or one is open below where the other is open above. */
function match(a: Bounds, b: Bounds): boolean {
  if (holds(a, b) || holds(b, a)) return true
  const open = (bounds: Bounds) => bounds[1] === Number.POSITIVE_INFINITY
  if (open(a) && b[0] === 0) return a[0] <= b[1] * (1 + TOLERANCE)
  return open(b) && a[0] === 0 && b[0] <= a[1] * (1 + TOLERANCE)
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] * (1 + TOLERANCE) && inner[1] <= outer[1] * (1 + TOLERANCE)
}
