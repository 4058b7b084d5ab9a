import { expect, test } from 'vitest'
import { baseSalary } from '@/lib/facts/base-salary'
import type { BaseSalary } from '@/lib/posting'
import { say, world } from '../say'

const value = (text: string) => baseSalary.read(say(text, { section: 'offer' }), world())[0]?.value
const month: BaseSalary = { currency: 'EUR', unitText: 'MONTH', tax: 'gross' }

test.each<[string, BaseSalary | undefined]>([
  ['Das KV-Mindestgehalt beträgt monatlich € 2.310,40 brutto.', { ...month, minValue: 2310.4 }],
  ['Minimaal bruto salaris van € 2.310 per maand', { ...month, minValue: 2310 }],
  ['Het salaris bedraagt ten hoogste € 4.020 bruto per maand', { ...month, maxValue: 4020 }],
  [
    'Basic salary of £21,000 to £24,500Uncapped commission, OTE of £33,000',
    { currency: 'GBP', minValue: 21_000, maxValue: 24_500, unitText: 'YEAR' },
  ],
  [
    'Salaire : 2 100 € brut de fixe, soit un package de 3 000 €',
    { ...month, minValue: 2100, maxValue: 2100 },
  ],
  ['Remuneración: 7.400 € por curso', { currency: 'EUR', minValue: 7400, maxValue: 7400 }],
  [
    'Between £5.60 and £11.90 p/h depending on age',
    { currency: 'GBP', minValue: 5.6, maxValue: 11.9, unitText: 'HOUR' },
  ],
  [
    'A salary of € 2,600 (scale 8) to € 3,800 (scale 9 of the house) gross per month',
    { ...month, minValue: 2600, maxValue: 3800, payScale: 'scale 8' },
  ],
  ['Verdien € 900 bruto per maand extra met overuren', undefined],
  ['Bono de bienvenida de 1.200 € brutos', undefined],
])('%s', (text, pay) => expect(value(text)).toEqual(pay))

test('an amount beyond the one end that is told is not the same pay', () => {
  expect(baseSalary.agrees({ ...month, minValue: 2700 }, { ...month, minValue: 3100, maxValue: 3100 })).toBe(
    false,
  )
  expect(baseSalary.agrees({ ...month, minValue: 2700 }, { ...month, minValue: 2700, maxValue: 3100 })).toBe(
    true,
  )
})
