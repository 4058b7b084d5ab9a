import { describe, expect, test } from 'vitest'
import { type Expected, f1, type Judgement, judgeAd, meets, precision, recall } from '@/lib/commands/score'

const ad = (part: Partial<Expected>): Expected => ({
  url: null,
  capturedAt: '2026-01-01T00:00:00Z',
  facts: {},
  requirements: [],
  jobBenefits: [],
  ...part,
})
const verdict = ({ right, wrong, missed }: Judgement) => [right, wrong, missed]

describe('a fact', () => {
  const salary = { currency: 'EUR', minValue: 2300, maxValue: 2300, unitText: 'MONTH' as const }
  test.each([
    ['right', salary, salary, [], [1, 0, 0]],
    ['wrong and missed, when a part differs', salary, { ...salary, minValue: 23 }, [], [0, 1, 1]],
    ['wrong, when it states what the ad does not', salary, { ...salary, tax: 'net' }, [], [0, 1, 1]],
    [
      'right, when the extra part is marked as inferred',
      salary,
      { ...salary, tax: 'gross' },
      ['baseSalary.tax'],
      [1, 0, 0],
    ],
    ['missed', salary, null, [], [0, 0, 1]],
    ['wrong, where there is none', null, salary, [], [0, 1, 0]],
    ['nothing to count, where both are silent', null, null, [], [0, 0, 0]],
  ] as const)('%s', (_, wanted, got, inferred, counts) => {
    const expected = ad({ facts: { baseSalary: wanted === null ? null : { ...wanted } } })
    const [judged] = judgeAd(expected, { facts: { baseSalary: got }, inferred: [...inferred] })
    expect(judged && verdict(judged)).toEqual(counts)
  })
})

describe('what lacks a part', () => {
  test.each([
    ['a part alone', { kind: 'fixed-term' }, true],
    ['another value', { kind: 'permanent' }, undefined],
    ['a part and one too many', { kind: 'fixed-term', durationMonths: 6 }, undefined],
  ] as const)('%s', (_, got, partial) => {
    const expected = ad({ facts: { employmentType: { kind: 'fixed-term', renewable: true } } })
    const [judged] = judgeAd(expected, { facts: { employmentType: got } })
    expect(judged?.partial).toBe(partial)
  })

  test('not where a part is another, nor where nothing is said', () => {
    const expected = ad({
      facts: { jobLocation: [{ addressLocality: 'Mons', streetAddress: 'rue Haute 1' }] },
    })
    const of = (jobLocation: unknown) => judgeAd(expected, { facts: { jobLocation } })[0]?.partial
    expect(of([{ addressLocality: 'Mons', addressCountry: 'BE' }])).toBe(true)
    expect(of([{ addressLocality: 'Mons', streetAddress: 'rue Basse 2' }])).toBeUndefined()
    expect(of(null)).toBeUndefined()
  })

  test('of a list', () => {
    const judged = judgeAd(ad({ jobBenefits: [{ kind: 'extraLeave', days: 5 }] }), {
      facts: {},
      jobBenefits: [{ kind: 'extraLeave' }],
    })
    expect(judged.map(({ partial }) => partial)).toEqual([undefined, true])
  })
})

describe('a pay scale', () => {
  test.each([
    ['schaal 7', 'schaal 7 cao Gemeenten', [1, 0, 0]],
    ['Barème 301, échelon 2', 'échelon 2', [1, 0, 0]],
    ['schaal 7', 'schaal 70', [0, 1, 1]],
    ['échelle B1', 'échelle B2', [0, 1, 1]],
  ] as const)('%s, read as %s', (wanted, got, counts) => {
    const [judged] = judgeAd(ad({ facts: { baseSalary: { payScale: wanted } } }), {
      facts: { baseSalary: { payScale: got } },
    })
    expect(judged && verdict(judged)).toEqual(counts)
  })
})

describe('a list', () => {
  test('counts what is met, what is missed and what is too much', () => {
    const expected = ad({
      requirements: [{ kind: 'language', value: 'nl', necessity: 'required' }],
      jobBenefits: [{ kind: 'bike' }],
    })
    const judged = judgeAd(expected, {
      facts: {},
      requirements: [
        { kind: 'language', value: 'nl', level: 'good', necessity: 'required' },
        { kind: 'language', value: 'de', necessity: 'required' },
        { kind: 'knowledge', about: 'bookkeeping', necessity: 'required' },
      ],
      jobBenefits: [],
    })
    expect(judged.map((one) => [one.fact, ...verdict(one)])).toEqual([
      ['language', 1, 0, 0],
      ['language', 0, 1, 0],
      ['jobBenefits', 0, 0, 1],
    ])
  })
})

describe('a subject', () => {
  const wanted = { kind: 'experience', about: 'care of elderly people', necessity: 'required' } as const
  test.each([
    ['the care of the elderly people in their homes', true],
    ['care of children', false],
    [`care of elderly people ${'and more '.repeat(20)}`, false],
  ])('“%s”', (about, met) => {
    expect(meets(wanted, { ...wanted, about })).toBe(met)
  })
})

test('precision and recall of nothing are whole', () => {
  const none = { right: 0, wrong: 0, missed: 0 }
  expect([precision(none), recall(none)]).toEqual([1, 1])
  expect(f1({ right: 1, wrong: 1, missed: 1 })).toBe(0.5)
})
