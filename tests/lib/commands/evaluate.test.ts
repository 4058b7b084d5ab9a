import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Figures,
  fallen,
  figuresOf,
  type Judged,
  judgeAll,
  recordedFigures,
} from '@/lib/commands/evaluate'

describe('the labelled ads', () => {
  let judged: Judged[] = []
  beforeAll(async () => {
    judged = await judgeAll()
  }, 60_000)

  test('no fact is read worse than in the recorded run', () => {
    const before = recordedFigures()
    expect(before, 'keep the first figures with: npm run evaluate -- --record').not.toBeNull()
    expect(before && fallen(before, figuresOf(judged))).toEqual([])
  })

  test('enough of them are read by rules, and enough set aside', () => {
    const ads = (set: string) => new Set(judged.filter((one) => one.set === set).map((one) => one.ad)).size
    expect(ads('open')).toBeGreaterThanOrEqual(30)
    expect(ads('aside')).toBeGreaterThanOrEqual(30)
  })
})

test('a fact that falls is named, one that rises is not', () => {
  const tallied = (right: number, missed: number) => ({ all: { right, wrong: 0, missed } })
  const before: Figures = { open: { title: tallied(9, 1), baseSalary: tallied(5, 5) }, aside: {} }
  const now: Figures = { open: { title: tallied(8, 2), baseSalary: tallied(6, 4) }, aside: {} }
  expect(fallen(before, now)).toEqual(['title (open) fell from F1 94.7 to 88.9.'])
})
