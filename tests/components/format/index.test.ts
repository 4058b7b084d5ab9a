import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  formatBenefit,
  formatDate,
  formatEmployment,
  formatFact,
  formatInParts,
  formatMonths,
  formatRequirement,
  formatSalary,
  formatWorkHours,
  inWords,
  isPast,
  messageName,
} from '@/components/format'
import {
  type BaseSalary,
  type Benefit,
  collapse,
  type EmploymentType,
  type Requirement,
  type WorkHours,
} from '@/lib/posting'
import { type Locale, testWords } from '@/tests/words'

const words = { en: testWords('en'), fr: testWords('fr'), nl: testWords('nl') }
/** No-break spaces, which languages place differently, read as plain ones here. */
const plain = collapse

describe('salary', () => {
  const month: BaseSalary = {
    currency: 'EUR',
    minValue: 2300,
    maxValue: 2300,
    unitText: 'MONTH',
    tax: 'gross',
  }
  test.each<[Locale, BaseSalary, string]>([
    ['fr', month, '2 300 € brut / mois'],
    ['en', month, '€2,300 gross / month'],
    ['nl', month, '€ 2.300 bruto / maand'],
    [
      'fr',
      { currency: 'EUR', minValue: 4039.31, maxValue: 4145.82, unitText: 'MONTH' },
      '4 039 – 4 146 € / mois',
    ],
    ['fr', { currency: 'EUR', minValue: 13.84, maxValue: 13.84, unitText: 'HOUR' }, '13,84 € / heure'],
    ['en', { currency: 'EUR', minValue: 2400, unitText: 'MONTH' }, 'from €2,400 / month'],
    ['en', { currency: 'EUR', maxValue: 2600, unitText: 'MONTH' }, 'up to €2,600 / month'],
    ['en', { minValue: 2400, maxValue: 2400 }, '2,400'],
    ['en', { currency: 'GBP', minValue: 30000, maxValue: 30000, unitText: 'YEAR' }, '£30,000 / year'],
    ['fr', { currency: 'USD', minValue: 30000, maxValue: 30000, unitText: 'YEAR' }, '30 000 $US / an'],
    ['en', { payScale: 'PC 329.01 / L1' }, 'PC 329.01 / L1'],
    ['fr', { ...month, monthsPerYear: 13 }, '2 300 € brut / mois, sur 13 mois'],
    [
      'en',
      { ...month, basis: 'full-time', estimated: true },
      '€2,300 gross / month, for full time, estimated by the site',
    ],
  ])('%s %j', (locale, salary, expected) => {
    expect(plain(formatSalary(salary, words[locale]))).toBe(expected)
  })
})

describe('dates keep their precision and their own time', () => {
  // Half a day from UTC, so that a shift would show.
  beforeAll(() => {
    vi.stubEnv('TZ', 'Pacific/Auckland')
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })

  test.each<[Locale, string, string]>([
    ['fr', '2024', '2024'],
    ['fr', '2024-08', 'août 2024'],
    ['fr', '2024-07-07', '7 juil. 2024'],
    ['fr', '2024-07-07T23:00', '7 juil. 2024, 23:00'],
    ['nl', '2024-12-31T00:30', '31 dec 2024, 00:30'],
    ['en', 'next week', 'next week'],
  ])('%s %s', (locale, date, expected) => {
    expect(plain(formatDate(date, words[locale]))).toBe(expected)
  })
})

describe('durations', () => {
  test.each<[Locale, number, number | undefined, string]>([
    ['fr', 1, undefined, '1 mois'],
    ['en', 12, undefined, '12 months'],
    ['en', 12, 12, '1 year'],
    ['fr', 60, undefined, '5 ans'],
    ['nl', 18, undefined, '18 maanden'],
    ['fr', 1.5, undefined, '1,5 mois'],
  ])('%s %d', (locale, months, yearsFrom, expected) => {
    expect(plain(formatMonths(months, words[locale], yearsFrom))).toBe(expected)
  })
})

describe('contracts', () => {
  test.each<[Locale, EmploymentType, string]>([
    ['fr', { kind: 'fixed-term', durationMonths: 12, renewable: true }, 'CDD 12 mois, renouvelable'],
    ['nl', { kind: 'permanent' }, 'onbepaalde duur'],
    ['en', { kind: 'fixed-term', variant: 'CDD senior' }, 'fixed-term (CDD senior)'],
    ['en', { kind: 'replacement', endDate: '2027-02' }, 'replacement, until February 2027'],
  ])('%s %j', (locale, value, expected) => {
    expect(plain(formatEmployment(value, words[locale]))).toBe(expected)
  })
})

describe('working time', () => {
  test.each<[Locale, WorkHours, string]>([
    ['fr', { schedule: 'full-time', fullTimeShare: 1, hoursPerWeek: 35 }, 'temps plein, 35 h / semaine'],
    ['en', { schedule: 'part-time', fullTimeShare: 0.8 }, 'part-time, 80%'],
    ['nl', { minHoursPerWeek: 28, maxHoursPerWeek: 30.5 }, '28 u – 30,5 u / week'],
    ['fr', { daysPerYear: 214, unsocial: ['evening', 'on-call'] }, '214 jours / an, soirs, astreintes'],
    ['en', { minFullTimeShare: 0.8 }, 'from 80%'],
  ])('%s %j', (locale, value, expected) => {
    expect(plain(formatWorkHours(value, words[locale]))).toBe(expected)
  })
})

describe('requirements', () => {
  const necessity = 'required'
  test.each<[Locale, Requirement, string]>([
    [
      'fr',
      { kind: 'education', level: 7, about: 'sociologie', necessity, orEquivalentExperience: true },
      'Master (sociologie) ou expérience équivalente',
    ],
    ['en', { kind: 'education', about: 'law', necessity }, 'diploma (law)'],
    ['en', { kind: 'experience', minMonths: 0, necessity }, 'beginners welcome'],
    ['fr', { kind: 'experience', minMonths: 12, about: 'accueil', necessity }, '1 an (accueil)'],
    ['nl', { kind: 'experience', minMonths: 24, maxMonths: 60, necessity }, '2 jaar – 5 jaar'],
    ['en', { kind: 'experience', maxMonths: 36, necessity }, 'up to 3 years'],
    ['en', { kind: 'experience', necessity }, 'experience'],
    ['fr', { kind: 'language', value: 'nl', level: 'B2', necessity }, 'néerlandais B2'],
    ['en', { kind: 'language', value: 'ti', level: 'fluent', necessity }, 'Tigrinya (fluent)'],
    ['nl', { kind: 'drivingLicence', value: 'B', necessity }, 'rijbewijs B'],
    ['fr', { kind: 'vehicle', necessity }, 'véhicule personnel'],
    ['en', { kind: 'skill', about: 'negotiation', necessity }, 'negotiation'],
    ['nl', { kind: 'criminalRecord', necessity }, 'uittreksel uit het strafregister'],
  ])('%s %j', (locale, requirement, expected) => {
    expect(plain(formatRequirement(requirement, words[locale]))).toBe(expected)
  })
})

describe('benefits', () => {
  test.each<[Locale, Benefit, string]>([
    [
      'fr',
      { kind: 'mealVouchers', amount: 8, currency: 'EUR', unitText: 'DAY', employerShare: 0.6 },
      'titres-repas 8 € / jour, employeur 60 %',
    ],
    ['en', { kind: 'transport', share: 0.5 }, 'transport, 50% paid back'],
    ['nl', { kind: 'extraLeave', days: 5 }, 'extra verlof, 5 dagen'],
    ['en', { kind: 'bike' }, 'bicycle'],
  ])('%s %j', (locale, benefit, expected) => {
    expect(plain(formatBenefit(benefit, words[locale]))).toBe(expected)
  })
})

describe('what decides, and what stands beneath it', () => {
  test.each<[Locale, BaseSalary, string, string]>([
    [
      'fr',
      { currency: 'EUR', minValue: 2300, maxValue: 2300, unitText: 'MONTH', tax: 'gross', payScale: 'CP 12' },
      '2 300 €',
      'brut / mois, CP 12',
    ],
    ['en', { payScale: 'PC 329.01 / L1' }, 'PC 329.01 / L1', ''],
  ])('salary, %s %j', (locale, value, core, aside) => {
    const parts = formatInParts('baseSalary', value, words[locale])
    expect([plain(parts.core), plain(parts.aside)]).toEqual([core, aside])
  })

  test.each<[Locale, EmploymentType, string, string]>([
    ['en', { kind: 'fixed-term', durationMonths: 12, renewable: true }, 'fixed-term 12 months', 'renewable'],
    ['fr', { kind: 'fixed-term', variant: 'CDD senior' }, 'CDD', 'CDD senior'],
    ['nl', { kind: 'permanent' }, 'onbepaalde duur', ''],
  ])('contract, %s %j', (locale, value, core, aside) => {
    const parts = formatInParts('employmentType', value, words[locale])
    expect([plain(parts.core), plain(parts.aside)]).toEqual([core, aside])
  })

  test.each<[WorkHours, string, string]>([
    [
      { schedule: 'full-time', hoursPerWeek: 35, unsocial: ['evening'] },
      '35 h / week',
      'full-time, evenings',
    ],
    [{ schedule: 'part-time', fullTimeShare: 0.8 }, '80%', 'part-time'],
    [{ schedule: 'full-time', unsocial: ['night'] }, 'full-time', 'nights'],
    [{ unsocial: ['weekend', 'on-call'] }, 'weekends, on call', ''],
  ])('working time, %j', (value, core, aside) => {
    const parts = formatInParts('workHours', value, words.en)
    expect([plain(parts.core), plain(parts.aside)]).toEqual([core, aside])
  })

  test('a deadline: the day, and beneath it the hour', () => {
    expect(formatInParts('validThrough', '2024-07-07T23:00', words.fr)).toEqual({
      core: '7 juil. 2024',
      aside: '23:00',
    })
  })
})

describe('a deadline lasts to the end of what it names', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-03-01', false],
    ['2026-03-01T09:00', true],
    ['2026-03-01T18:00', false],
    ['2026-02', true],
    ['2026-03', false],
    ['2026', false],
    ['soon', false],
  ])('%s is over on 1 March 2026 at noon: %s', (deadline, past) => {
    expect(isPast(deadline, '2026-03-01T12:00')).toBe(past)
  })
})

describe('other facts', () => {
  test('places with the country by its name', () => {
    const places = [
      {
        streetAddress: '3, rue Haute',
        postalCode: '1000',
        addressLocality: 'Bruxelles',
        addressCountry: 'BE',
      },
      { addressRegion: 'Wallonie' },
    ]
    expect(formatFact('jobLocation', places, words.fr)).toBe(
      '3, rue Haute, 1000 Bruxelles, Belgique · Wallonie',
    )
  })

  test('as soon as possible is a value, not a date', () => {
    expect(formatFact('jobStartDate', 'ASAP', words.nl)).toBe('zo snel mogelijk')
    expect(formatFact('jobStartDate', '2026-09', words.fr)).toBe('septembre 2026')
  })

  test('the language of the ad by its name', () => {
    expect(formatFact('inLanguage', 'nl', words.en)).toBe('Dutch')
  })
})

test('a fact in words words its rivals too', () => {
  const evidence = [{ source: 'text' as const, quote: 'open until the end of March' }]
  const fact = {
    value: '2026-03-31',
    status: 'stated' as const,
    evidence,
    rivals: [{ value: '2026-04', evidence }],
  }
  expect(inWords(fact, (date) => formatDate(date, words.fr))).toEqual({
    text: '31 mars 2026',
    status: 'stated',
    evidence,
    inferred: [],
    rivals: [{ text: 'avril 2026', evidence }],
  })
})

test('a value with hyphens becomes a message name', () => {
  expect(messageName('unit-from-size')).toBe('unitFromSize')
  expect(messageName('permanent')).toBe('permanent')
})
