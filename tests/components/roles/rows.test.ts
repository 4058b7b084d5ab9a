import { describe, expect, test } from 'vitest'
import { chosenRows, roleRow, type Sort } from '@/components/roles/rows'
import type { Posting, Role } from '@/lib/posting'
import { testWords } from '@/tests/words'

const words = testWords('en')
const now = '2026-03-01T12:00'
const basis = { unit: 'MONTH', share: 'as-paid' } as const
const evidence = [{ source: 'text', quote: 'as the ad says' } as const]

function role(title: string, facts: Partial<Posting['facts']>, own: Partial<Role> = {}): Role {
  return {
    id: title,
    canonicalUrl: null,
    url: null,
    savedAt: '2026-03-01T10:00:00Z',
    updatedAt: '2026-03-01T10:00:00Z',
    latestCaptureId: 'a',
    captureCount: 1,
    posting: {
      facts: { title: { value: title, status: 'stated', evidence }, ...facts },
      requirements: [],
      jobBenefits: [],
      reason: null,
      notes: [],
    },
    understanding: 1,
    corrections: {},
    status: 'saved',
    notes: '',
    tags: [],
    ...own,
  }
}

const salary = (minValue: number, unitText: 'MONTH' | 'YEAR'): Partial<Posting['facts']> => ({
  baseSalary: {
    value: { currency: 'EUR', minValue, maxValue: minValue, unitText, tax: 'gross' },
    status: 'stated',
    evidence,
  },
})

const roles = [
  role('Élagueur', salary(36_000, 'YEAR'), { notes: 'call Ada' }),
  role('Cook', salary(2300, 'MONTH')),
  role('Driver', {}),
]
const rows = roles.map((one) => roleRow(one, basis, words, now))
const found = (query: string, sort: Sort) => chosenRows(rows, query, sort, 'en').map(({ id }) => id)

describe('the list of roles', () => {
  test('a yearly salary stands among monthly ones, and is said to be calculated', () => {
    expect(rows[0]?.cells.salary?.text).toContain('3,000')
    expect(rows.map(({ calculated }) => calculated)).toEqual([true, false, false])
  })

  test.each([
    [{ by: 'salary', descending: true }, ['Élagueur', 'Cook', 'Driver']],
    [{ by: 'salary', descending: false }, ['Cook', 'Élagueur', 'Driver']],
    [{ by: 'title', descending: false }, ['Cook', 'Driver', 'Élagueur']],
  ] as const)('sorted by %j; what is not stated stands last', (sort, order) => {
    expect(found('', sort)).toEqual(order)
  })

  test.each([
    ['elag', ['Élagueur']],
    ['ADA', ['Élagueur']],
    ['cook ada', []],
  ])('searching %j finds %j', (query, order) => {
    expect(found(query, { by: 'title', descending: false })).toEqual(order)
  })

  test('a salary is its amount, with the rest beneath', () => {
    expect(rows[1]?.cells.salary).toMatchObject({ text: '€2,300', aside: 'gross /\u00a0month' })
  })

  test.each([
    ['2026-02-28', true, 'past'],
    ['2026-03-01', false, ''],
    ['2026-03-01T11:59', true, 'past'],
    ['2026-03-01T17:00', false, '17:00'],
  ])('the deadline %s: past %s', (value, past, aside) => {
    const row = roleRow(
      role('Cook', { validThrough: { value, status: 'stated', evidence } }),
      basis,
      words,
      now,
    )
    expect([row.past, row.cells.deadline?.aside]).toEqual([past, aside])
  })

  test('a place is its town', () => {
    const value = [{ streetAddress: '3, rue Haute', postalCode: '1000', addressLocality: 'Brussels' }]
    const row = roleRow(
      role('Cook', { jobLocation: { value, status: 'stated', evidence } }),
      basis,
      words,
      now,
    )
    expect(row.cells.place?.text).toBe('Brussels')
  })

  test('a corrected fact is the one that is shown', () => {
    const corrected = role('Cook', {}, { corrections: { title: 'Chef' } })
    expect(roleRow(corrected, basis, words, now).cells.title).toMatchObject({
      text: 'Chef',
      status: 'corrected',
    })
  })
})
