import { describe, expect, test } from 'vitest'
import type { Benefit, Finding, Requirement } from '@/lib/posting'
import { gatherBenefits, gatherRequirements } from '@/lib/understand/gather'

let block = 0
const found = <T>(value: T, rest: Partial<Finding<T>> = {}): Finding<T> => ({
  value,
  evidence: [{ source: 'text', quote: JSON.stringify(value), block: block++ }],
  ...rest,
})
const guessed = { inferred: [{ part: 'necessity', reason: 'necessity-from-section' as const }] }
const values = (...findings: Finding<Requirement>[]) => gatherRequirements(findings).map(({ value }) => value)

describe('one entry for what is said twice', () => {
  const required = { necessity: 'required' } as const
  test.each<[string, Requirement, Requirement, number]>([
    [
      'the same language',
      { kind: 'language', value: 'nl', ...required },
      { kind: 'language', value: 'nl', level: 'C1', ...required },
      1,
    ],
    [
      'two languages',
      { kind: 'language', value: 'nl', ...required },
      { kind: 'language', value: 'fr', ...required },
      2,
    ],
    [
      'two licences',
      { kind: 'drivingLicence', value: 'B', ...required },
      { kind: 'drivingLicence', value: 'C', ...required },
      2,
    ],
    [
      'one level of education',
      { kind: 'education', level: 6, ...required },
      { kind: 'education', level: 6, about: 'droit', ...required },
      1,
    ],
    [
      'two levels of education, which are alternatives',
      { kind: 'education', level: 6, ...required },
      { kind: 'education', level: 7, ...required },
      1,
    ],
    [
      'education as much wanted, and less',
      { kind: 'education', level: 6, about: 'droit', ...required },
      { kind: 'education', level: 7, about: 'droit', necessity: 'preferred' },
      2,
    ],
    [
      'one experience',
      { kind: 'experience', minMonths: 24, ...required },
      { kind: 'experience', minMonths: 24, about: 'vente', ...required },
      1,
    ],
    [
      'two experiences',
      { kind: 'experience', minMonths: 24, ...required },
      { kind: 'experience', minMonths: 12, ...required },
      2,
    ],
    [
      'a subject and the same in more words',
      { kind: 'skill', about: 'Soudure à l’arc', ...required },
      { kind: 'skill', about: 'la soudure à l’arc des aciers', ...required },
      1,
    ],
    [
      'one word, and another thing that begins with it',
      { kind: 'skill', about: 'SQL', ...required },
      { kind: 'skill', about: 'SQL Server', ...required },
      2,
    ],
    [
      'a knowledge and a skill',
      { kind: 'skill', about: 'soudure', ...required },
      { kind: 'knowledge', about: 'soudure', ...required },
      2,
    ],
    ['a car', { kind: 'vehicle', ...required }, { kind: 'vehicle', ...required }, 1],
  ])('%s', (_, one, other, count) => {
    expect(values(found(one), found(other))).toHaveLength(count)
    expect(values(found(other), found(one))).toHaveLength(count)
  })
})

test('the fuller value, with both sentences', () => {
  const short = found<Requirement>({ kind: 'language', value: 'nl', necessity: 'required' })
  const full = found<Requirement>({ kind: 'language', value: 'nl', level: 'C1', necessity: 'required' })
  expect(gatherRequirements([short, full])).toEqual([
    { value: full.value, status: 'stated', evidence: [...short.evidence, ...full.evidence] },
  ])
})

test('words of necessity beat a necessity taken from the section', () => {
  const fromSection = found<Requirement>({ kind: 'vehicle', necessity: 'required' }, guessed)
  const inWords = found<Requirement>({ kind: 'vehicle', necessity: 'preferred' })
  for (const order of [
    [fromSection, inWords],
    [inWords, fromSection],
  ]) {
    expect(gatherRequirements(order)[0]).toMatchObject({ value: inWords.value, status: 'stated' })
  }
  expect(gatherRequirements([fromSection])[0]).toMatchObject({ status: 'inferred', ...guessed })
})

test('experience of a stated length comes before experience without', () => {
  const vague = found<Requirement>({ kind: 'experience', about: 'plaidoyer', necessity: 'required' })
  const long = found<Requirement>({
    kind: 'experience',
    minMonths: 36,
    about: 'enfance',
    necessity: 'required',
  })
  const licence = found<Requirement>({ kind: 'drivingLicence', value: 'B', necessity: 'required' })
  expect(values(vague, long, licence)).toEqual([long.value, licence.value, vague.value])
})

test('benefits of one kind are one, and keep what is said first', () => {
  const vouchers: Benefit[] = [
    { kind: 'mealVouchers' },
    { kind: 'mealVouchers', amount: 8, currency: 'EUR' },
    { kind: 'bike' },
    { kind: 'mealVouchers', amount: 7 },
  ]
  expect(gatherBenefits(vouchers.map((value) => found(value))).map(({ value }) => value)).toEqual([
    { kind: 'mealVouchers', amount: 8, currency: 'EUR' },
    { kind: 'bike' },
  ])
})

test('a list without end has an end', () => {
  const skills = Array.from({ length: 3000 }, (_, index) =>
    found<Requirement>({ kind: 'skill', about: `craft ${index} of many`, necessity: 'required' }),
  )
  expect(gatherRequirements(skills).length).toBeLessThanOrEqual(100)
})

test('a length of experience, or a level, in the ad’s own words beats a differing one of a machine', () => {
  const required = { necessity: 'required' } as const
  const from = (source: 'text' | 'structured', value: Requirement): Finding<Requirement> => ({
    value,
    evidence: [{ source, quote: source }],
  })
  expect(
    values(
      from('structured', { kind: 'experience', minMonths: 12, ...required }),
      from('text', { kind: 'experience', minMonths: 36, about: 'vente', ...required }),
      from('structured', { kind: 'education', level: 6, ...required }),
      from('text', { kind: 'education', level: 4, ...required }),
    ),
  ).toEqual([
    { kind: 'experience', minMonths: 36, about: 'vente', ...required },
    { kind: 'education', level: 4, ...required },
  ])
})
