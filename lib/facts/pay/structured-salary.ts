import { amountsIn } from '@/lib/facts/amounts'
import { type Claim, type Context, evidenceOf } from '@/lib/facts/define'
import { type BaseSalary, currencySchema, type Finding, fold, UNITS, type Unit } from '@/lib/posting'
import { unitIn } from './pay-cues'
import { withUnitFromSize } from './pay-size'

const PERIODS: Readonly<Record<string, Unit>> = {
  pt1h: 'HOUR',
  p1d: 'DAY',
  p1w: 'WEEK',
  p1m: 'MONTH',
  p1y: 'YEAR',
}

/**
 * The pay in a page's structured data.
 * In: a claim whose data is a number, a text, a MonetaryAmount or a list of these. Out: nothing for an empty
 * object or an amount of 0; an estimate is marked as one, and doubtful.
 */
export function structuredSalaries(claim: Claim, context: Context): Finding<BaseSalary>[] {
  const estimated = claim.property === 'estimatedSalary'
  const entries = Array.isArray(claim.data) ? claim.data.slice(0, 5) : [claim.data]
  return entries.flatMap((entry) => {
    const inferred: Finding<BaseSalary>['inferred'] = []
    const read = amountOf(entry, context)
    if (!read) return []
    const value = withUnitFromSize(read, inferred)
    return [
      {
        value: estimated ? { ...value, estimated: true as const } : value,
        evidence: [evidenceOf(claim)],
        ...(inferred.length > 0 && { inferred }),
        ...(estimated && { doubtful: true }),
      },
    ]
  })
}

function amountOf(entry: unknown, context: Context): BaseSalary | null {
  if (typeof entry === 'number') return sided({ minValue: entry, maxValue: entry })
  if (typeof entry === 'string') return written(entry, context)
  if (!isRecord(entry)) return null
  const inner = isRecord(entry.value) ? entry.value : entry
  const point = bound(inner.value ?? (isRecord(entry.value) ? undefined : entry.value))
  const text = typeof entry.value === 'string' ? written(entry.value, context) : null
  const amounts = sided({
    minValue:
      bound(inner.minValue) ?? bound(entry.minValue) ?? bound(inner.median) ?? point ?? text?.minValue,
    maxValue:
      bound(inner.maxValue) ?? bound(entry.maxValue) ?? bound(inner.median) ?? point ?? text?.maxValue,
  })
  if (!amounts) return null
  const currency = String(entry.currency ?? inner.currency ?? '')
    .trim()
    .toUpperCase()
  const unit = unitOf(inner.unitText ?? entry.unitText ?? inner.duration ?? entry.duration, context)
  return {
    ...(currencySchema.safeParse(currency).success
      ? { currency }
      : text?.currency && { currency: text.currency }),
    ...amounts,
    ...(unit !== undefined && { unitText: unit }),
  }
}

/** A machine's text: "38000", "2300-2600 EUR". */
function written(text: string, context: Context): BaseSalary | null {
  const folded = fold(text.slice(0, 200)).text
  const [first, second, ...more] = amountsIn(folded)
  if (!first || more.length > 0) return null
  const currency = first.currency ?? second?.currency
  const unit = unitIn(folded, context.lexicons)
  const amounts = sided({ minValue: first.value, maxValue: (second ?? first).value })
  return (
    amounts && {
      ...(currency !== undefined && { currency }),
      ...amounts,
      ...(unit !== undefined && { unitText: unit }),
    }
  )
}

function sided({ minValue, maxValue }: { minValue?: number | undefined; maxValue?: number | undefined }) {
  const [low, high] = [minValue || undefined, maxValue || undefined]
  if (low === undefined && high === undefined) return null
  if (low !== undefined && high !== undefined && low > high) return null
  return { ...(low !== undefined && { minValue: low }), ...(high !== undefined && { maxValue: high }) }
}

function bound(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : undefined
  if (typeof value !== 'string' || !/^\s?[\d.,' ]{1,15}\s?$/.test(value)) return undefined
  // A machine writes decimals with a full stop, and as many as it likes.
  if (/^\d+\.\d+$/.test(value.trim()))
    return Number(value) > 0 ? Math.round(Number(value) * 100) / 100 : undefined
  const [amount] = amountsIn(fold(value).text)
  return amount && amount.value > 0 ? amount.value : undefined
}

/** "MONTH", "monthly", "P1M", "par mois". */
function unitOf(value: unknown, context: Context): Unit | undefined {
  if (typeof value !== 'string') return undefined
  const folded = fold(value).text
  const exact = UNITS.find((unit) => folded === unit.toLowerCase() || folded === `${unit.toLowerCase()}ly`)
  return (
    exact ?? (folded === 'daily' ? 'DAY' : undefined) ?? PERIODS[folded] ?? unitIn(folded, context.lexicons)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
