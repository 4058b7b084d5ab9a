import { describe, expect, test } from 'vitest'
import { draftOf } from '@/components/edit/draft'
import { enteredBenefit, enteredFact, enteredRequirement, factParts, fieldsOf } from '@/components/edit/value'
import type { FactKey, FactValues } from '@/lib/posting'

const examples: { [K in FactKey]: FactValues[K][] } = {
  title: ['Cook'],
  hiringOrganization: ['The Kitchen'],
  jobLocation: [
    [{ addressLocality: 'Namur', postalCode: '5000', addressCountry: 'BE' }],
    [{ addressLocality: 'Lille' }, { addressLocality: 'Calais', streetAddress: '3 quai Nord' }],
  ],
  jobLocationType: ['HYBRID'],
  employmentType: [{ kind: 'permanent' }, { kind: 'fixed-term', durationMonths: 6, renewable: false }],
  workHours: [
    { hoursPerWeek: 37.5, schedule: 'full-time' },
    { minHoursPerWeek: 28, maxHoursPerWeek: 32 },
    { minFullTimeShare: 0.8, maxFullTimeShare: 1, unsocial: ['night'] },
  ],
  baseSalary: [
    { currency: 'EUR', minValue: 2300, maxValue: 2500, unitText: 'MONTH', tax: 'gross' },
    { currency: 'EUR', minValue: 2300, unitText: 'MONTH' },
    { payScale: 'B2', monthsPerYear: 13 },
  ],
  datePosted: ['2026-03'],
  validThrough: ['2026-03-31T17:00'],
  jobStartDate: ['ASAP', '2026-09'],
  applicationContact: [{ email: 'jobs@example.org', name: 'Ada' }],
  inLanguage: ['fr'],
}

describe('a value that nobody changes stays as it was', () => {
  const rows = Object.entries(examples).flatMap(([key, values]) =>
    values.map((value): [FactKey, FactValues[FactKey]] => [key as FactKey, value]),
  )
  test.each(rows)('%s %j', (key, value) => {
    const places = Array.isArray(value) ? value.length : 1
    const draft = draftOf(fieldsOf(key, places), factParts(key, value), 'fr')
    expect(enteredFact(key, draft, value, 'fr')).toEqual({ value })
  })
})

describe('what a person enters', () => {
  test('one amount is the amount', () => {
    const draft = { minValue: '2 300', currency: 'EUR', unitText: 'MONTH' }
    expect(enteredFact('baseSalary', draft, undefined, 'fr')).toEqual({
      value: { minValue: 2300, maxValue: 2300, currency: 'EUR', unitText: 'MONTH' },
    })
  })

  test('a corrected amount is no longer the estimate of a board', () => {
    const before = { minValue: 1, maxValue: 1, currency: 'EUR', estimated: true } as const
    expect(enteredFact('baseSalary', { minValue: '2', currency: 'EUR' }, before, 'en')).toEqual({
      value: { minValue: 2, maxValue: 2, currency: 'EUR' },
    })
  })

  test.each([
    ['baseSalary', { minValue: '2300' }, { currency: 'currency' }],
    ['baseSalary', { minValue: '2300', maxValue: '2200', currency: 'EUR' }, { maxValue: 'order' }],
    ['baseSalary', { minValue: 'a lot', currency: 'EUR' }, { minValue: 'number' }],
    ['baseSalary', {}, { '': 'empty' }],
    ['workHours', { hoursFrom: '40', hoursTo: '35' }, { hoursTo: 'order' }],
    ['workHours', { fullTimeShare: '120' }, { fullTimeShare: 'share' }],
    ['title', { value: '  ' }, { value: 'empty' }],
    ['validThrough', { value: 'soon' }, { value: 'date' }],
    ['jobLocation', { '0.addressCountry': 'Belgium' }, { '0.addressCountry': 'country' }],
    ['applicationContact', { email: 'jobs' }, { email: 'email' }],
    ['applicationContact', { url: 'example.org' }, { url: 'url' }],
  ] as const)('%s %j is wrong: %j', (key, draft, wrongs) => {
    expect(enteredFact(key, draft, undefined, 'en')).toEqual({ wrongs })
  })

  test('a second place left empty is no place', () => {
    const draft = { '0.addressLocality': 'Gent', '1.addressLocality': '' }
    expect(enteredFact('jobLocation', draft, undefined, 'nl')).toEqual({
      value: [{ addressLocality: 'Gent' }],
    })
  })

  test('a requirement has the parts of its kind', () => {
    expect(enteredRequirement('experience', { minMonths: '24', necessity: 'required' }, 'en')).toEqual({
      value: { kind: 'experience', minMonths: 24, necessity: 'required' },
    })
    expect(enteredRequirement('education', { level: '7', necessity: 'preferred' }, 'en')).toEqual({
      value: { kind: 'education', level: 7, necessity: 'preferred' },
    })
    expect(enteredRequirement('skill', { necessity: 'required' }, 'en')).toEqual({
      wrongs: { about: 'empty' },
    })
  })

  test('a benefit with an amount needs a currency', () => {
    expect(enteredBenefit('mealVouchers', { amount: '8' }, 'en')).toEqual({
      wrongs: { currency: 'currency' },
    })
    expect(enteredBenefit('bike', {}, 'en')).toEqual({ value: { kind: 'bike' } })
  })
})
