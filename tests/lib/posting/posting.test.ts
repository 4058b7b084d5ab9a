import { describe, expect, test } from 'vitest'
import { FACT_KEYS, type FactKey, factValueSchemas, postingSchema } from '@/lib/posting'

const EMPTY = { facts: {}, requirements: [], jobBenefits: [], reason: null, notes: [] }

test('a Posting that states nothing is one', () => {
  expect(postingSchema.parse(EMPTY)).toEqual(EMPTY)
})

test('every fact has its place in a Posting, and no other has', () => {
  expect(Object.keys(postingSchema.shape.facts.shape).sort()).toEqual([...FACT_KEYS].sort())
  expect(postingSchema.safeParse({ ...EMPTY, facts: { salary: 1 } }).success).toBe(false)
})

test('an absent fact has no key: neither null nor undefined stands for it', () => {
  for (const absent of [null, undefined])
    expect(postingSchema.safeParse({ ...EMPTY, facts: { title: absent } }).success).toBe(false)
})

describe('values', () => {
  test.each<[FactKey, unknown, boolean]>([
    ['title', 'Welder', true],
    ['title', '', false],
    ['jobLocation', [{ addressLocality: 'Gent', addressCountry: 'BE' }], true],
    ['jobLocation', [], false],
    ['jobLocation', [{ addressCountry: 'Belgium' }], false],
    ['jobLocationType', 'HYBRID', true],
    ['jobLocationType', 'REMOTE', false],
    ['employmentType', { kind: 'fixed-term', durationMonths: 6 }, true],
    ['employmentType', { kind: 'fixed-term', durationMonths: 0 }, false],
    ['employmentType', { kind: 'cdi' }, false],
    ['workHours', { schedule: 'part-time', fullTimeShare: 0.8 }, true],
    ['workHours', { fullTimeShare: 80 }, false],
    ['workHours', { unsocial: [] }, false],
    ['baseSalary', { currency: 'EUR', minValue: 2000, unitText: 'MONTH' }, true],
    ['baseSalary', { currency: 'euro' }, false],
    ['baseSalary', { minValue: -1 }, false],
    ['baseSalary', { minValue: Number.NaN }, false],
    ['baseSalary', { unitText: 'FORTNIGHT' }, false],
    ['datePosted', '2026-05', true],
    ['datePosted', '5 mei 2026', false],
    ['validThrough', '2026-05-04T17:00', true],
    ['validThrough', '2026-05-04T17:00:00Z', false],
    ['jobStartDate', 'ASAP', true],
    ['jobStartDate', 'soon', false],
    ['applicationContact', { email: 'a@b.example' }, true],
    ['applicationContact', { email: '' }, false],
    ['inLanguage', 'nl', true],
    ['inLanguage', 'nl-BE', false],
  ])('%s %j: %s', (key, value, isValid) => {
    expect(factValueSchemas[key].safeParse(value).success).toBe(isValid)
  })
})
