import { describe, expect, test } from 'vitest'
import { baseSalary } from '@/lib/facts/base-salary'
import { type Example, gross, month, year } from '../pays'
import { say, world } from '../say'

const payOf = (text: string) => baseSalary.read(say(text, { section: 'offer' }), world())[0]?.value

describe('what is least', () => {
  test.each<Example>([
    [
      'We pay more than the minimum salary set by the collective agreement of the trade for this post (€2,640 gross per month)',
      { currency: 'EUR', minValue: 2640, unitText: 'MONTH', ...gross },
    ],
    [
      'Bruttomindestgehalt EUR 34.500,- p.a.',
      { currency: 'EUR', minValue: 34_500, unitText: 'YEAR', ...gross },
    ],
    ['Je loon start bij € 2.730 bruto', { currency: 'EUR', minValue: 2730, ...gross, unitText: 'MONTH' }],
    [
      'Dein Gehalt startet bei 2.690 € brutto',
      { currency: 'EUR', minValue: 2690, ...gross, unitText: 'MONTH' },
    ],
  ])('%s', (text, value) => expect(payOf(text)).toEqual(value))
})

describe('a word for pay that names another sum', () => {
  test.each([
    'Keuzebudget (16% van je salaris, ongeveer € 520 per maand)',
    'Life cover of 4x salary up to £180,000',
    'The minimum salary threshold for the visa is £38,600',
    'To qualify for the 30% ruling you need a salary of at least €46,500',
  ])('%s', (text) => expect(payOf(text)).toBeUndefined())
  test('beside the pay', () =>
    expect(payOf('Salary: £41,000 plus life cover of 4x salary')).toEqual({
      ...year(41_000),
      currency: 'GBP',
    }))
})

describe('for how long, and whether reckoned', () => {
  test.each<Example>([
    // The week is that of the hours.
    ['Vergütung (39 Std./Woche: 3.450 - 4.850 Euro brutto)', month(3450, 4850, gross)],
    ['Loon: € 640 per week (38 uur per week)', { ...month(640), unitText: 'WEEK', basis: 'full-time' }],
    // Four weeks are no month.
    ['Salaris: € 2.870 per 4 weken', { currency: 'EUR', minValue: 2870, maxValue: 2870 }],
    // The bonus is reckoned, and the pay is not.
    ['Salary: €3,210 gross per month plus a bonus (€6,500 on average)', month(3210, 3210, gross)],
    ['Salary: €2,100 per month (est.)', month(2100, 2100, { estimated: true })],
  ])('%s', (text, value) => expect(payOf(text)).toEqual(value))
})
