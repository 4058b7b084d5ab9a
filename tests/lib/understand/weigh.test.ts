import { describe, expect, test } from 'vitest'
import type { FactReader } from '@/lib/facts'
import type { BaseSalary, Evidence, Inference } from '@/lib/posting'
import { mergeEvidence, type Weighed, weigh } from '@/lib/understand/weigh'

const pay: FactReader<'baseSalary'> = {
  key: 'baseSalary',
  properties: [],
  read: () => [],
  agrees: (a, b) => a.minValue === b.minValue,
  complete: (value, other) => ({ ...other, ...value }),
}

type Rest = Partial<Weighed<BaseSalary>> & { source?: Evidence['source'] }

/** A finding of so much pay, labelled and under the offer, unless told otherwise. */
function says(value: number | BaseSalary, { source = 'label', ...rest }: Rest = {}): Weighed<BaseSalary> {
  const salary = typeof value === 'number' ? { minValue: value } : value
  return {
    value: salary,
    evidence: [{ source, quote: `${source} ${JSON.stringify(salary)}` }],
    section: 'offer',
    named: true,
    ...rest,
  }
}

const won = (...findings: Weighed<BaseSalary>[]) => weigh(pay, findings)?.value.minValue
const inferred = (part?: string): Inference[] => [{ ...(part && { part }), reason: 'unit-from-size' }]

test('no finding, no fact', () => {
  expect(weigh(pay, [])).toBeUndefined()
})

describe('which finding is believed', () => {
  test.each([
    ['not what is doubtful', says(1, { doubtful: true }), says(2, { source: 'address', named: false })],
    ['not what is inferred as a whole', says(1, { inferred: inferred() }), says(2, { source: 'address' })],
    [
      'the label rather than the text',
      says(1, { source: 'text' }),
      says(2, { source: 'label', named: false }),
    ],
    [
      'the text rather than structured data',
      says(1, { source: 'structured' }),
      says(2, { source: 'text', named: false }),
    ],
    [
      'structured data rather than a heading',
      says(1, { source: 'heading' }),
      says(2, { source: 'structured' }),
    ],
    ['a heading rather than the address', says(1, { source: 'address' }), says(2, { source: 'heading' })],
    ['what is named, also away from home', says(1, { named: false }), says(2, { section: 'role' })],
    ['what is at home', says(1, { section: 'role' }), says(2, { section: 'top' })],
    ['what comes first', says(2), says(1)],
  ])('%s', (_, one, other) => {
    expect(won(one, other)).toBe(2)
    expect(won(other, one)).toBe(_ === 'what comes first' ? 1 : 2)
  })

  test('a title is its heading first, and an employer its structured data before a heading', () => {
    const title: FactReader<'title'> = {
      key: 'title',
      properties: [],
      read: () => [],
      agrees: (a, b) => a === b,
    }
    const named = (value: string, source: Evidence['source']): Weighed<string> => ({
      value,
      evidence: [{ source, quote: value }],
      section: 'top',
      named: true,
    })
    const findings = [named('Label', 'label'), named('Data', 'structured'), named('Heading', 'heading')]
    expect(weigh(title, findings)?.value).toBe('Heading')
    const employer: FactReader<'hiringOrganization'> = { ...title, key: 'hiringOrganization' }
    expect(weigh(employer, findings.slice(1))?.value).toBe('Data')
  })
})

describe('those that agree', () => {
  test('the most precise gives the value and stands first in the evidence', () => {
    const fact = weigh(pay, [
      says(2000),
      says({ minValue: 2000, currency: 'EUR', tax: 'gross' }, { source: 'text' }),
    ])
    expect(fact?.value).toEqual({ minValue: 2000, currency: 'EUR', tax: 'gross' })
    expect(fact?.evidence.map(({ source }) => source)).toEqual(['text', 'label'])
  })

  test('the more precise date is the longer one', () => {
    const start: FactReader<'jobStartDate'> = {
      key: 'jobStartDate',
      properties: [],
      read: () => [],
      agrees: (a, b) => a.startsWith(b) || b.startsWith(a),
    }
    const dates = ['2026-05', '2026-05-04'].map((value): Weighed<string> => ({ ...says(0), value }))
    expect(weigh(start, dates)?.value).toBe('2026-05-04')
  })

  test('the others fill what it leaves open, and change nothing', () => {
    const full = says({ minValue: 2000, currency: 'EUR', tax: 'gross' })
    const other = says({ minValue: 2000, currency: 'USD', unitText: 'MONTH' }, { source: 'structured' })
    expect(weigh(pay, [full, other])?.value).toEqual({ ...full.value, unitText: 'MONTH' })
  })

  test('a part that one infers stays inferred', () => {
    const guess = says({ minValue: 2000, unitText: 'MONTH' }, { inferred: inferred('unitText') })
    expect(weigh(pay, [guess])).toMatchObject({ status: 'inferred', inferred: inferred('unitText') })
    expect(weigh(pay, [guess, says(2000)])).toMatchObject({
      status: 'inferred',
      inferred: inferred('unitText'),
    })
  })

  test('unless another states it', () => {
    const guess = says({ minValue: 2000, unitText: 'MONTH' }, { inferred: inferred('unitText') })
    const stated = says({ minValue: 2000, unitText: 'MONTH' }, { source: 'text' })
    const fact = weigh(pay, [guess, stated])
    expect(fact?.status).toBe('stated')
    expect(fact).not.toHaveProperty('inferred')
  })

  test('an inference that did not make it into the value is not told', () => {
    const stated = says({ minValue: 2000, unitText: 'YEAR', currency: 'EUR' })
    const guess = says({ minValue: 2000, unitText: 'MONTH' }, { inferred: inferred('unitText') })
    expect(weigh(pay, [stated, guess])).toMatchObject({ status: 'stated', value: { unitText: 'YEAR' } })
  })
})

describe('those that disagree', () => {
  test('are kept as rivals, each once, and at most three', () => {
    const others = [2, 2, 3, 4, 5].map((value) => says(value, { source: 'text' }))
    const fact = weigh(pay, [says(1), ...others])
    expect(fact?.rivals?.map(({ value }) => value.minValue)).toEqual([2, 3, 4])
    expect(fact?.rivals?.[0]?.evidence).toEqual(others[0]?.evidence)
  })

  test('are left out when doubtful', () => {
    expect(weigh(pay, [says(1), says(2, { doubtful: true })])).not.toHaveProperty('rivals')
  })

  test('a doubtful finding that is alone is all there is', () => {
    expect(won(says(1, { doubtful: true }))).toBe(1)
  })
})

describe('evidence', () => {
  const quote = (text: string, block?: number): { evidence: Evidence[] } => ({
    evidence: [{ source: 'text', quote: text, ...(block !== undefined && { block }) }],
  })

  test.each([
    ['the same line, in part and whole', [quote('2 000 €', 3), quote('Salaire : 2 000 €', 3)], 1],
    ['two lines with the same words', [quote('2 000 €', 3), quote('2 000 €', 4)], 2],
    ['the same words, with no place', [quote('2 000 €'), quote('2 000 €')], 1],
    ['no more than four', [1, 2, 3, 4, 5, 6].map((block) => quote('2 000 €', block)), 4],
  ])('%s', (_, findings, count) => {
    expect(mergeEvidence(findings)).toHaveLength(count)
  })
})

test('what says only a part stands alone where it may, and only where nothing else is told', () => {
  const reader: FactReader<'baseSalary'> = {
    ...pay,
    isPart: ({ minValue }) => minValue === undefined,
    mayStandAlone: ({ monthsPerYear }) => monthsPerYear !== undefined,
    agrees: () => true,
  }
  const value = (...findings: Weighed<BaseSalary>[]) => weigh(reader, findings)?.value
  expect(value(says({ basis: 'full-time' }))).toBeUndefined()
  expect(value(says({ monthsPerYear: 13 }))).toEqual({ monthsPerYear: 13 })
  expect(value(says({ monthsPerYear: 13 }), says(2000))).toEqual({ minValue: 2000, monthsPerYear: 13 })
})
