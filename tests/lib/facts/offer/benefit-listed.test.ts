import { describe, expect, test } from 'vitest'
import { inList } from '@/lib/facts/offer/benefit-listed'
import type { Benefit, BenefitKind, Finding } from '@/lib/posting'

const finding = (kind: BenefitKind, block: number, doubtful = false): Finding<Benefit> => ({
  value: { kind },
  evidence: [{ source: 'text', quote: kind, block }],
  ...(doubtful && { doubtful }),
})

describe('a benefit that nothing offers in words', () => {
  test('counts between lines that tell benefits', () => {
    const told = [finding('pension', 4), finding('laptop', 5, true), finding('bike', 6)]
    expect(inList(told)).toEqual(told)
  })
  test('counts for nothing by itself, nor far from others', () => {
    expect(inList([finding('laptop', 5, true)])).toEqual([])
    const far = [finding('pension', 20), finding('bike', 21)]
    expect(inList([finding('laptop', 5, true), ...far])).toEqual(far)
  })
  test('counts for nothing beside a single one', () => {
    const one = [finding('pension', 4)]
    expect(inList([...one, finding('laptop', 5, true)])).toEqual(one)
  })
})
