import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyCorrections,
  type Corrections,
  correctionsSchema,
  FACT_KEYS,
  type Posting,
  postingSchema,
} from '@/lib/posting'

const evidence = (quote: string) => [{ source: 'text' as const, quote }]
const POSTING: Posting = {
  facts: {
    title: { value: 'Welder', status: 'stated', evidence: evidence('Welder (m/f/x)') },
    employmentType: { value: { kind: 'permanent' }, status: 'stated', evidence: evidence('CDI') },
    baseSalary: {
      value: { currency: 'EUR', minValue: 2000, maxValue: 2000, unitText: 'MONTH' },
      status: 'inferred',
      evidence: evidence('2 000 €'),
      inferred: [{ part: 'unitText', reason: 'unit-from-size' }],
    },
  },
  requirements: [
    { value: { kind: 'vehicle', necessity: 'required' }, status: 'stated', evidence: evidence('a car') },
  ],
  jobBenefits: [{ value: { kind: 'bike' }, status: 'stated', evidence: evidence('a bike') }],
  reason: null,
  notes: ['expired'],
}

describe('what the person put right', () => {
  test('stands for what the ad says, which becomes its rival', () => {
    const { title } = applyCorrections(POSTING, { title: 'Pipe welder' }).facts
    expect(title).toEqual({
      value: 'Pipe welder',
      status: 'corrected',
      evidence: [],
      rivals: [{ value: 'Welder', evidence: evidence('Welder (m/f/x)') }],
    })
  })

  test('adds what the ad does not say', () => {
    const { jobLocationType } = applyCorrections(POSTING, { jobLocationType: 'HYBRID' }).facts
    expect(jobLocationType).toEqual({ value: 'HYBRID', status: 'corrected', evidence: [] })
  })

  test('takes away what the ad does not say either', () => {
    expect(applyCorrections(POSTING, { baseSalary: null }).facts).not.toHaveProperty('baseSalary')
  })

  test('gives lists anew', () => {
    const seen = applyCorrections(POSTING, { requirements: [] })
    expect(seen.requirements).toEqual([])
    expect(seen.jobBenefits).toBe(POSTING.jobBenefits)
  })
})

const corrections: fc.Arbitrary<Corrections> = fc.record(
  {
    title: fc.option(fc.string({ minLength: 1 })),
    hiringOrganization: fc.option(fc.string({ minLength: 1 })),
    jobLocationType: fc.option(fc.constantFrom('ONSITE' as const, 'HYBRID' as const)),
    employmentType: fc.option(
      fc.constantFrom({ kind: 'internship' as const }, { kind: 'permanent' as const }),
    ),
    baseSalary: fc.option(fc.record({ minValue: fc.nat() })),
    inLanguage: fc.option(fc.constantFrom('fr', 'nl')),
    requirements: fc.constant([]),
  },
  { requiredKeys: [] },
)

test('whatever is corrected, the rest stays, nothing given is changed, and the result is a Posting', () => {
  fc.assert(
    fc.property(corrections, (given) => {
      correctionsSchema.parse(given)
      const before = structuredClone(POSTING)
      const seen = applyCorrections(POSTING, given)
      postingSchema.parse(seen)
      expect(POSTING).toEqual(before)
      for (const key of FACT_KEYS) if (!(key in given)) expect(seen.facts[key]).toBe(POSTING.facts[key])
      expect(seen).toMatchObject({ reason: POSTING.reason, notes: POSTING.notes })
    }),
    { numRuns: 200 },
  )
})
