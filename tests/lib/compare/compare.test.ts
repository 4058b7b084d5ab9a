import { describe, expect, test } from 'vitest'
import { type Basis, compare } from '@/lib/compare'
import type { Posting } from '@/lib/posting'
import { posting } from './posting'

const BASIS: Basis = { unit: 'MONTH', share: 'as-paid' }

const side = (...postings: Posting[]) =>
  compare(
    postings.map((each, index) => ({ id: `ad${index}`, posting: each })),
    BASIS,
  )
const row = (comparison: ReturnType<typeof side>, key: string) =>
  comparison.rows.find((each) => each.key === key)

describe('rows', () => {
  test('what people look for first has a row even when no ad says it', () => {
    const keys = side(posting({}), posting({})).rows.map(({ key }) => key)
    expect(keys).toEqual([
      'baseSalary',
      'employmentType',
      'workHours',
      'education',
      'experience',
      'language',
      'validThrough',
    ])
  })

  test('pay, contract and time come first, then requirements, place, benefits and dates', () => {
    const full = posting(
      {
        title: 'Archivist',
        hiringOrganization: 'Town archive',
        jobLocation: [{ addressLocality: 'Ghent' }],
        jobLocationType: 'HYBRID',
        validThrough: '2026-03-31',
        jobStartDate: 'ASAP',
        datePosted: '2026-03-01',
      },
      {
        requirements: [
          { kind: 'skill', about: 'filing', necessity: 'required' },
          { kind: 'drivingLicence', value: 'B', necessity: 'preferred' },
        ],
        jobBenefits: [{ kind: 'bike' }],
      },
    )
    expect(side(full).rows.map(({ key }) => key)).toEqual([
      'baseSalary',
      'employmentType',
      'workHours',
      'education',
      'experience',
      'language',
      'drivingLicence',
      'skill',
      'jobLocation',
      'jobLocationType',
      'jobBenefits',
      'validThrough',
      'jobStartDate',
      'datePosted',
    ])
  })

  test('a row holds one cell a column, in their order', () => {
    const cells = row(side(posting({}), posting({ validThrough: '2026-03-31' })), 'validThrough')?.cells
    expect(cells?.map(({ state }) => state)).toEqual(['not-stated', 'stated'])
  })

  test('a cell carries the fact with its evidence', () => {
    const cell = row(side(posting({ validThrough: '2026-03-31' })), 'validThrough')?.cells[0]
    expect(cell).toEqual({
      state: 'stated',
      said: {
        of: 'fact',
        key: 'validThrough',
        fact: expect.objectContaining({
          value: '2026-03-31',
          evidence: [{ source: 'text', quote: 'the words for validThrough', block: 0 }],
        }),
      },
    })
  })
})

describe('differences', () => {
  const french = { kind: 'language', value: 'fr', necessity: 'required' } as const
  const dutch = { kind: 'language', value: 'nl', necessity: 'required' } as const
  const monthly = {
    currency: 'EUR',
    minValue: 3000,
    maxValue: 3000,
    unitText: 'MONTH',
    tax: 'gross',
  } as const

  test.each<[string, string, Posting, Posting, boolean]>([
    ['nobody says it', 'education', posting({}), posting({}), false],
    ['one says it', 'validThrough', posting({ validThrough: '2026-03-31' }), posting({}), true],
    [
      'the same in another order',
      'language',
      posting({}, { requirements: [french, dutch] }),
      posting({}, { requirements: [dutch, french] }),
      false,
    ],
    [
      'the same but only a plus',
      'language',
      posting({}, { requirements: [french] }),
      posting({}, { requirements: [{ ...french, necessity: 'preferred' }] }),
      true,
    ],
    [
      'the same place in capitals and without accents',
      'jobLocation',
      posting({ jobLocation: [{ addressLocality: 'Liège' }] }),
      posting({ jobLocation: [{ addressLocality: 'LIEGE' }] }),
      false,
    ],
    [
      'the same pay, by the month and by the year',
      'baseSalary',
      posting({ baseSalary: monthly }),
      posting({ baseSalary: { ...monthly, minValue: 36000, maxValue: 36000, unitText: 'YEAR' } }),
      false,
    ],
    [
      'gross and net of one figure',
      'baseSalary',
      posting({ baseSalary: monthly }),
      posting({ baseSalary: { ...monthly, tax: 'net' } }),
      true,
    ],
  ])('%s', (_, key, one, other, differs) => {
    expect(row(side(one, other), key)?.differs).toBe(differs)
  })
})
