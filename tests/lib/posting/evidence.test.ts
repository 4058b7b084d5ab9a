import { describe, expect, test } from 'vitest'
import { evidenceSchema, factSchema, inferenceSchema, REASONS } from '@/lib/posting'
import * as z from '@/lib/posting/zod'

const fact = factSchema(z.string())
const proof = { source: 'text', quote: 'We pay well.' }

describe('evidence', () => {
  test.each([
    ['a quote', proof, true],
    ['a quote with its label and place', { ...proof, label: 'Pay', block: 3 }, true],
    ['no quote', { source: 'text' }, false],
    ['an empty quote', { source: 'text', quote: '' }, false],
    ['a source that is none', { ...proof, source: 'rumour' }, false],
    ['a place before the first', { ...proof, block: -1 }, false],
    ['a label that is undefined', { ...proof, label: undefined }, false],
    ['a key that is none', { ...proof, page: 1 }, false],
  ])('%s: %#', (_, evidence, isValid) => {
    expect(evidenceSchema.safeParse(evidence).success).toBe(isValid)
  })
})

describe('a fact', () => {
  test.each([
    ['stated, with its evidence', { value: 'x', status: 'stated', evidence: [proof] }, true],
    ['stated by no one', { value: 'x', status: 'stated', evidence: [] }, false],
    ['inferred from nothing', { value: 'x', status: 'inferred', evidence: [] }, false],
    [
      'corrected by the person, who needs no evidence',
      { value: 'x', status: 'corrected', evidence: [] },
      true,
    ],
    [
      'with a rival',
      { value: 'x', status: 'stated', evidence: [proof], rivals: [{ value: 'y', evidence: [proof] }] },
      true,
    ],
    [
      'with a rival from nowhere',
      { value: 'x', status: 'stated', evidence: [proof], rivals: [{ value: 'y', evidence: [] }] },
      false,
    ],
    ['of another kind', { value: 1, status: 'stated', evidence: [proof] }, false],
    ['with no value', { status: 'stated', evidence: [proof] }, false],
  ])('%s', (_, given, isValid) => {
    expect(fact.safeParse(given).success).toBe(isValid)
  })
})

test('each reason for an inference is said once', () => {
  expect(new Set(REASONS).size).toBe(REASONS.length)
  for (const reason of REASONS)
    expect(inferenceSchema.safeParse({ part: 'unitText', reason }).success).toBe(true)
  expect(inferenceSchema.safeParse({ reason: 'a-feeling' }).success).toBe(false)
})
