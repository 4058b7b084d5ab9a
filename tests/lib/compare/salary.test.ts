import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Basis, type Cell, compare, salaryAxis, salaryOnBasis } from '@/lib/compare'
import type { BaseSalary, WorkHours } from '@/lib/posting'
import { posting } from './posting'

const MONTH: Basis = { unit: 'MONTH', share: 'as-paid' }
const YEAR: Basis = { unit: 'YEAR', share: 'as-paid' }
const FULL_MONTH: Basis = { unit: 'MONTH', share: 'full-time' }

const euros = (minValue: number, unitText: BaseSalary['unitText'], more: BaseSalary = {}): BaseSalary => ({
  currency: 'EUR',
  minValue,
  maxValue: minValue,
  ...(unitText && { unitText }),
  tax: 'gross',
  ...more,
})

/** The salary cells of ads that state these salaries and working times. */
function cells(ads: { salary?: BaseSalary; hours?: WorkHours }[], basis: Basis): Cell[] {
  const columns = ads.map(({ salary, hours }, index) => ({
    id: `${index}`,
    posting: posting({ ...(salary && { baseSalary: salary }), ...(hours && { workHours: hours }) }),
  }))
  return compare(columns, basis).rows.find(({ key }) => key === 'baseSalary')?.cells ?? []
}

/** "stated 2300", "calculated 27600–30000", "not-comparable net", "not-stated". */
function brief(cell: Cell | undefined): string {
  if (!cell) return 'none'
  const value = salaryOnBasis(cell)
  if (value) {
    const { minValue, maxValue } = value
    return `${cell.state} ${minValue === maxValue ? minValue : `${minValue ?? ''}–${maxValue ?? ''}`}`
  }
  return cell.state === 'not-comparable' ? `${cell.state} ${cell.why}` : cell.state
}

describe('one salary on a basis', () => {
  test.each<[string, BaseSalary, WorkHours | undefined, Basis, string]>([
    ['a month stays a month', euros(2300, 'MONTH'), undefined, MONTH, 'stated 2300'],
    ['a month counts 12 times a year', euros(2300, 'MONTH'), undefined, YEAR, 'calculated 27600'],
    [
      'or as often as the ad says',
      euros(2000, 'MONTH', { monthsPerYear: 13.92 }),
      undefined,
      YEAR,
      'calculated 27840',
    ],
    ['a year is a twelfth a month', euros(38000, 'YEAR'), undefined, MONTH, 'calculated 3166.67'],
    [
      'a thirteenth, if 13 are paid',
      euros(26000, 'YEAR', { monthsPerYear: 13 }),
      undefined,
      MONTH,
      'calculated 2000',
    ],
    ['a week counts 52 times', euros(600, 'WEEK'), undefined, YEAR, 'calculated 31200'],
    ['and 52 twelfths a month', euros(600, 'WEEK'), undefined, MONTH, 'calculated 2600'],
    ['an hour needs the hours', euros(13.5, 'HOUR'), { hoursPerWeek: 38 }, MONTH, 'calculated 2223'],
    [
      'which are never invented',
      euros(13.5, 'HOUR'),
      { schedule: 'full-time' },
      MONTH,
      'not-comparable hours-unknown',
    ],
    [
      'nor picked from a range',
      euros(13.5, 'HOUR'),
      { minHoursPerWeek: 20, maxHoursPerWeek: 38 },
      MONTH,
      'not-comparable hours-unknown',
    ],
    ['a day rate is no salary', euros(450, 'DAY'), { hoursPerWeek: 38 }, MONTH, 'not-comparable day-rate'],
    ['no period, no comparison', euros(2300, undefined), undefined, MONTH, 'not-comparable no-unit'],
    [
      'no currency, no comparison',
      { minValue: 2300, unitText: 'MONTH' },
      undefined,
      MONTH,
      'not-comparable no-currency',
    ],
    [
      'a scale has no amount',
      { payScale: 'B1-B3', tax: 'gross' },
      undefined,
      MONTH,
      'not-comparable scale-only',
    ],
    ['nor has a word on tax alone', { tax: 'gross' }, undefined, MONTH, 'not-stated'],
    [
      'a range keeps its two sides',
      euros(2400, 'MONTH', { maxValue: 2600 }),
      undefined,
      YEAR,
      'calculated 28800–31200',
    ],
    [
      'and an open side stays open',
      { currency: 'EUR', minValue: 2400, unitText: 'MONTH' },
      undefined,
      YEAR,
      'calculated 28800–',
    ],
  ])('%s', (_, salary, hours, basis, expected) => {
    expect(brief(cells([{ salary, ...(hours && { hours }) }], basis)[0])).toBe(expected)
  })
})

describe('as paid or full-time', () => {
  const half: WorkHours = { fullTimeShare: 0.5 }
  test.each<[string, BaseSalary, WorkHours | undefined, Basis, string]>([
    ['what a half-time post pays', euros(1200, 'MONTH', { basis: 'actual' }), half, MONTH, 'stated 1200'],
    [
      'is doubled for full-time',
      euros(1200, 'MONTH', { basis: 'actual' }),
      half,
      FULL_MONTH,
      'calculated 2400',
    ],
    ['a full-time amount', euros(2400, 'MONTH', { basis: 'full-time' }), half, FULL_MONTH, 'stated 2400'],
    ['is halved as paid', euros(2400, 'MONTH', { basis: 'full-time' }), half, MONTH, 'calculated 1200'],
    ['an amount of neither kind is as printed', euros(1200, 'MONTH'), half, MONTH, 'stated 1200'],
    [
      'and is not blown up to full-time',
      euros(1200, 'MONTH'),
      half,
      FULL_MONTH,
      'not-comparable share-unknown',
    ],
    [
      'part-time without a share',
      euros(1200, 'MONTH', { basis: 'actual' }),
      { schedule: 'part-time' },
      FULL_MONTH,
      'not-comparable share-unknown',
    ],
    ['full-time is full-time', euros(2400, 'MONTH'), { schedule: 'full-time' }, FULL_MONTH, 'stated 2400'],
    ['nothing hints at part-time', euros(2400, 'MONTH'), undefined, FULL_MONTH, 'stated 2400'],
    [
      'an hourly rate times the hours of half a post',
      euros(15, 'HOUR'),
      { hoursPerWeek: 19, fullTimeShare: 0.5 },
      FULL_MONTH,
      'calculated 2470',
    ],
    [
      'hours that may be any part of a full week',
      euros(15, 'HOUR'),
      { hoursPerWeek: 19 },
      FULL_MONTH,
      'not-comparable share-unknown',
    ],
  ])('%s', (_, salary, hours, basis, expected) => {
    expect(brief(cells([{ salary, ...(hours && { hours }) }], basis)[0])).toBe(expected)
  })
})

describe('salaries among each other', () => {
  const gross = { salary: euros(2300, 'MONTH') }
  const net = { salary: euros(1900, 'MONTH', { tax: 'net' }) }
  const pounds = { salary: { ...euros(2000, 'MONTH'), currency: 'GBP' } }
  test.each([
    ['net beside gross', [gross, net], ['stated 2300', 'not-comparable net']],
    ['gross beside more net ones', [gross, net, net], ['not-comparable gross', 'stated 1900', 'stated 1900']],
    ['net alone', [net, {}], ['stated 1900', 'not-stated']],
    [
      'another currency than most',
      [pounds, gross, gross],
      ['not-comparable other-currency', 'stated 2300', 'stated 2300'],
    ],
    ['one currency each', [pounds, gross], ['not-comparable other-currency', 'stated 2300']],
  ])('%s', (_, ads, expected) => {
    expect(cells(ads, MONTH).map(brief)).toEqual(expected)
  })
})

test('a formula names each step, what it assumes and the working time it used', () => {
  const [cell] = cells([{ salary: euros(13.5, 'HOUR'), hours: { hoursPerWeek: 38 } }], MONTH)
  expect(cell?.state === 'calculated' && cell.formula).toEqual({
    from: 'HOUR',
    steps: [
      { operator: '×', factor: 38, meaning: 'hours-per-week' },
      { operator: '×', factor: 52, meaning: 'weeks-per-year' },
      { operator: '÷', factor: 12, meaning: 'months-per-year' },
    ],
    assumptions: ['fifty-two-weeks'],
    workHours: expect.objectContaining({ value: { hoursPerWeek: 38 } }),
  })
})

test('the axis spans what stands on the basis and nothing else', () => {
  const columns = [
    euros(2300, 'MONTH'),
    euros(36000, 'YEAR', { maxValue: 42000 }),
    euros(450, 'DAY'),
    euros(1500, 'MONTH', { tax: 'net' }),
  ].map((baseSalary, index) => ({ id: `${index}`, posting: posting({ baseSalary }) }))
  expect(salaryAxis(compare(columns, MONTH))).toEqual({ min: 2300, max: 3500 })
  expect(salaryAxis(compare([{ id: 'a', posting: posting({}) }], MONTH))).toBeNull()
})

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 20_000_000 }).map((cents) => cents / 100)
  const salary = fc.record(
    {
      currency: fc.constantFrom('EUR', 'GBP'),
      minValue: amount,
      maxValue: amount,
      unitText: fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'),
      tax: fc.constantFrom('gross', 'net'),
      monthsPerYear: fc.constantFrom(12, 13, 13.92),
      basis: fc.constantFrom('full-time', 'actual'),
    },
    { requiredKeys: [] },
  )
  const hours = fc.record(
    { hoursPerWeek: fc.integer({ min: 1, max: 48 }), fullTimeShare: fc.constantFrom(0.5, 0.8, 1) },
    { requiredKeys: [] },
  )
  const ad = fc.record({ salary, hours }, { requiredKeys: [] })
  const basis = fc.record({
    unit: fc.constantFrom('MONTH', 'YEAR'),
    share: fc.constantFrom('as-paid', 'full-time'),
  })

  test('a month made a year made a month is the same month, within a cent', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(12, 13, 13.92), (month, monthsPerYear) => {
        const [year] = cells([{ salary: euros(month, 'MONTH', { monthsPerYear }) }], YEAR)
        const yearly = year && salaryOnBasis(year)
        const [back] = cells([{ ...(yearly && { salary: yearly }) }], MONTH)
        const monthly = back && salaryOnBasis(back)
        expect(Math.abs((monthly?.minValue ?? 0) - month)).toBeLessThanOrEqual(0.01)
      }),
    )
  })

  test('the order of the columns changes no cell', () => {
    fc.assert(
      fc.property(fc.array(ad, { maxLength: 5 }), basis, (ads, wanted) => {
        const forward = cells(ads, wanted).map(brief)
        const backward = cells(ads.toReversed(), wanted).map(brief)
        expect(backward.toReversed()).toEqual(forward)
      }),
    )
  })

  test('a number on the basis comes only from an ad with amount, currency and period', () => {
    fc.assert(
      fc.property(fc.array(ad, { maxLength: 4 }), basis, (ads, wanted) => {
        cells(ads, wanted).forEach((cell, index) => {
          if (!salaryOnBasis(cell)) return
          const said = ads[index]?.salary
          expect(said?.minValue ?? said?.maxValue).toBeDefined()
          expect(said?.currency).toBeDefined()
          expect(said?.unitText).toBeDefined()
          if (said?.unitText === 'HOUR') expect(ads[index]?.hours?.hoursPerWeek).toBeDefined()
        })
      }),
    )
  })
})
