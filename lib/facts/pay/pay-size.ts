import type { BaseSalary, Inference, Unit } from '@/lib/posting'

const RANGES: Readonly<Record<Unit, readonly [number, number]>> = {
  HOUR: [3, 400],
  DAY: [10, 3000],
  WEEK: [50, 8000],
  MONTH: [100, 25_000],
  YEAR: [2500, 800_000],
}
const COMPARABLE = new Set([undefined, 'EUR', 'GBP', 'USD', 'CHF'])

/**
 * Could such an amount be paid for such a period?
 * In: the period, the least and the most amount, the currency if known. Out: true for currencies of another scale
 * than the euro's, of which nothing is known.
 */
export function isPlausible(
  unit: Unit,
  [low, high]: readonly [number, number],
  currency: string | undefined,
): boolean {
  const [least, most] = RANGES[unit]
  return !COMPARABLE.has(currency) || (low >= least && high <= most)
}

const SIZED = new Set([undefined, 'EUR', 'USD', 'CHF'])

/** The period that the size alone leaves open to no doubt; null when several would do. */
export function unitFromSize(value: BaseSalary): Unit | null {
  const bounds = [value.minValue, value.maxValue].filter((bound) => bound !== undefined)
  if (bounds.length === 0 || value.unitText !== undefined) return null
  const yearly = value.currency === 'CHF' ? 35_000 : value.currency === 'GBP' ? 10_000 : 14_000
  if (
    (SIZED.has(value.currency) || value.currency === 'GBP') &&
    bounds.every((bound) => bound >= yearly && bound <= 400_000)
  )
    return 'YEAR'
  // A range as wide as a trainee's by age starts below a month's least pay.
  const [low = 0, high = 0] = bounds
  if (value.currency === 'EUR' && low >= 400 && high >= 1400 && high <= 9999 && high > low * 1.5)
    return 'MONTH'
  return SIZED.has(value.currency) && bounds.every((bound) => bound >= 1000 && bound <= 9999) ? 'MONTH' : null
}

/** Adds the period that the size tells, marked as inferred. */
export function withUnitFromSize(value: BaseSalary, inferred: Inference[]): BaseSalary {
  const unit = unitFromSize(value)
  if (unit === null) return value
  inferred.push({ part: 'unitText', reason: 'unit-from-size' })
  return { ...value, unitText: unit }
}
