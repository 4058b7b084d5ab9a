import { describe, expect, test } from 'vitest'
import { baseSalary } from '@/lib/facts/base-salary'
import { type Example, gross, month, year } from '../pays'
import { say, world } from '../say'

const payOf = (text: string) => baseSalary.read(say(text, { section: 'offer' }), world())[0]?.value

describe('two amounts of one pay', () => {
  const examples: Example[] = [
    ['You earn a minimum gross monthly salary of €3,120 and a maximum of €4,260', month(3120, 4260, gross)],
    [
      'Salary: at least € 2,710 to start with, increasing to a maximum of € 3,430 gross per month',
      month(2710, 3430, gross),
    ],
    [
      'A salary between €2,810 in the first and €3,540 in the fourth and last year, gross per month',
      month(2810, 3540, gross),
    ],
    [
      'Gross monthly salary: €2,910 in your first year, up to €3,690 in your fourth',
      month(2910, 3690, gross),
    ],
    [
      'The gross monthly salary ranges from €2,310-2,340 in the first year, to €2,960-3,010 in the fourth year',
      month(2310, 3010, gross),
    ],
    [
      'Salary: £31,300 a year, with potential to progress to £36,100',
      { ...year(31_300, 36_100), currency: 'GBP' },
    ],
    ['Een salaris van € 2.620 en je kan doorgroeien tot € 3.410 bruto per maand', month(2620, 3410, gross)],
    [
      'Je maandloon: minimum € 3.015,40 (0 jaar anciënniteit) en maximum € 5.080,10 bruto',
      month(3015.4, 5080.1, gross),
    ],
    ['Ausbildungsvergütung im 1. Jahr: 1.140 Euro, im 4. Jahr: 1.340 Euro', month(1140, 1340)],
    // What people earn on average is no second level.
    ['Een basissalaris van € 2.450 plus provisie, gemiddeld verdien je € 3.750', month(2450)],
    // Two amounts with words for something else between them are no range.
    [
      'Salary from £26,000 and a bonus of up to £31,000',
      { currency: 'GBP', minValue: 26_000, unitText: 'YEAR' },
    ],
  ]
  test.each(examples)('%s', (text, value) => expect(payOf(text)).toEqual(value))
})
