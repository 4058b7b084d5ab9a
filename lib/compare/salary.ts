import type { BaseSalary, Fact, WorkHours } from '@/lib/posting'
import type { Assumption, Basis, Cell, Formula, NotComparable, Step } from './comparison'

interface Conversion {
  steps: Step[]
  assumptions: Assumption[]
}

const UNCHANGED: Conversion = { steps: [], assumptions: [] }

/**
 * Puts one ad's salary on the basis, looking at that ad alone.
 * In: the ad's salary and working time, where it states them. Out: a cell; `stated` when the amount needs no
 * arithmetic, `calculated` (rounded to cents, with its formula) when every factor is stated or a convention of
 * the calendar, otherwise `not-comparable` with the reason. Hours and shares are never invented.
 */
export function salaryCell(
  salary: Fact<BaseSalary> | undefined,
  workHours: Fact<WorkHours> | undefined,
  basis: Basis,
): Cell {
  if (!salary) return { state: 'not-stated' }
  const said = { of: 'salary', fact: salary } as const
  const { value } = salary
  if (value.minValue === undefined && value.maxValue === undefined) {
    return value.payScale ? { state: 'not-comparable', said, why: 'scale-only' } : { state: 'not-stated' }
  }
  if (!value.currency) return { state: 'not-comparable', said, why: 'no-currency' }
  const unit = unitConversion(value, workHours?.value, basis.unit)
  if (typeof unit === 'string') return { state: 'not-comparable', said, why: unit }
  const share = shareConversion(value, workHours?.value, basis.share)
  if (typeof share === 'string') return { state: 'not-comparable', said, why: share }
  const steps = [...unit.steps, ...share.steps]
  if (steps.length === 0) return { state: 'stated', said }
  const fromHours = steps.some(({ meaning }) => meaning === 'hours-per-week' || meaning === 'full-time-share')
  const formula: Formula = {
    from: value.unitText ?? basis.unit,
    steps,
    assumptions: [...unit.assumptions, ...share.assumptions],
    ...(fromHours && workHours && { workHours }),
  }
  return { state: 'calculated', said, value: convert(value, steps, basis), formula }
}

function unitConversion(
  salary: BaseSalary,
  hours: WorkHours | undefined,
  unit: Basis['unit'],
): Conversion | NotComparable {
  const { unitText, monthsPerYear } = salary
  if (!unitText) return 'no-unit'
  if (unitText === 'DAY') return 'day-rate'
  if (unitText === unit) return UNCHANGED
  if (unitText === 'MONTH' || unitText === 'YEAR') {
    return {
      steps: [
        {
          operator: unit === 'YEAR' ? '×' : '÷',
          factor: monthsPerYear ?? 12,
          meaning: monthsPerYear ? 'months-paid' : 'months-per-year',
        },
      ],
      assumptions: monthsPerYear ? [] : ['twelve-months'],
    }
  }
  const steps: Step[] = [{ operator: '×', factor: 52, meaning: 'weeks-per-year' }]
  if (unitText === 'HOUR') {
    if (!hours?.hoursPerWeek) return 'hours-unknown'
    steps.unshift({ operator: '×', factor: hours.hoursPerWeek, meaning: 'hours-per-week' })
  }
  if (unit === 'MONTH') steps.push({ operator: '÷', factor: 12, meaning: 'months-per-year' })
  return { steps, assumptions: ['fifty-two-weeks'] }
}

function shareConversion(
  salary: BaseSalary,
  hours: WorkHours | undefined,
  wanted: Basis['share'],
): Conversion | NotComparable {
  // An hourly rate was multiplied by the hours of this very post.
  const paidFor = salary.unitText === 'HOUR' ? 'actual' : salary.basis
  if (paidFor === undefined && wanted === 'as-paid') return UNCHANGED
  if (paidFor === (wanted === 'as-paid' ? 'actual' : 'full-time')) return UNCHANGED
  const share = hours?.fullTimeShare ?? (hours?.schedule === 'full-time' ? 1 : undefined)
  if (share === 1) return UNCHANGED
  const partTime =
    share !== undefined || hours?.schedule === 'part-time' || hours?.minFullTimeShare !== undefined
  // The ad does not tell which of the two its amount is: as printed when nothing hints at part-time.
  if (paidFor === undefined) return partTime ? 'share-unknown' : UNCHANGED
  if (share === undefined) return partTime || paidFor === 'actual' ? 'share-unknown' : UNCHANGED
  const operator = wanted === 'as-paid' ? '×' : '÷'
  return { steps: [{ operator, factor: share, meaning: 'full-time-share' }], assumptions: [] }
}

function convert(salary: BaseSalary, steps: readonly Step[], basis: Basis): BaseSalary {
  const scaled = steps.some(({ meaning }) => meaning === 'full-time-share')
  return {
    ...salary,
    ...(salary.minValue !== undefined && { minValue: applied(salary.minValue, steps) }),
    ...(salary.maxValue !== undefined && { maxValue: applied(salary.maxValue, steps) }),
    unitText: basis.unit,
    ...(scaled && { basis: basis.share === 'as-paid' ? ('actual' as const) : ('full-time' as const) }),
  }
}

function applied(amount: number, steps: readonly Step[]): number {
  const exact = steps.reduce(
    (value, { operator, factor }) => (operator === '×' ? value * factor : value / factor),
    amount,
  )
  return Math.round(exact * 100) / 100
}

/** The amounts of a salary cell that stands on the common basis; null for any other cell. */
export function salaryOnBasis(cell: Cell): BaseSalary | null {
  if (cell.state === 'calculated') return cell.value
  return cell.state === 'stated' && cell.said.of === 'salary' ? cell.said.fact.value : null
}

/**
 * Sets aside the amounts that are on the basis but not of the row's kind: another currency than most, net where
 * most are gross. On a tie gross stays, and the currency that comes first in the alphabet, so that the order of
 * the columns decides nothing. An amount that says neither gross nor net counts as gross, the custom of ads.
 */
export function amongEachOther(cells: readonly Cell[]): Cell[] {
  const currency = mostFrequent(cells.map((cell) => salaryOnBasis(cell)?.currency))
  const oneCurrency = cells.map((cell) => {
    const value = salaryOnBasis(cell)
    return value && value.currency !== currency ? setAside(cell, 'other-currency') : cell
  })
  const taxes = oneCurrency.map((cell) => {
    const value = salaryOnBasis(cell)
    return value ? (value.tax ?? 'gross') : undefined
  })
  const tax = mostFrequent(taxes)
  return oneCurrency.map((cell) => {
    const said = salaryOnBasis(cell)?.tax
    return said && said !== tax ? setAside(cell, said) : cell
  })
}

function setAside(cell: Cell, why: NotComparable): Cell {
  if (cell.state === 'not-stated' || cell.said.of !== 'salary') return cell
  return { state: 'not-comparable', said: cell.said, why }
}

function mostFrequent(words: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return ordered[0]?.[0]
}
