import { describe, expect, test } from 'vitest'
import { addressUnder, britishAddress } from '@/lib/facts/place/british'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const read = (line: string, told: readonly string[] = []) =>
  britishAddress(
    { source: 'text', section: 'apply', heading: '', text: fold(line) },
    { lexicons, at: '2026-11-21T10:00:00Z', country: null, dates: [], told, known: {} },
  )?.found.place ?? null

test('over several lines', () => {
  const told = ['Harbour Theatre', '3 Fore Street', 'Topsham', 'Exeter', 'Devon', 'EX3 0HF']
  expect(read('EX3 0HF', told)).toEqual({
    streetAddress: '3 Fore Street, Topsham',
    addressLocality: 'Exeter',
    addressRegion: 'Devon',
    postalCode: 'EX3 0HF',
    addressCountry: 'GB',
  })
})

test('in a sentence', () => {
  expect(read('Find the farm at Pound Lane, Wootton, Isle of Wight PO33 4LA, a mile off.')).toMatchObject({
    streetAddress: 'Pound Lane',
    addressLocality: 'Wootton',
  })
})

test('no street', () => {
  expect(read('Call us in Leeds, LS1 4AB')).toBeNull()
})

describe('under a label', () => {
  const under = (told: readonly string[]) =>
    addressUnder(
      { source: 'label', label: 'Job locations', section: 'role', heading: '', text: fold(told[0] ?? '') },
      { lexicons, at: '2026-11-21T10:00:00Z', country: null, dates: [], told, known: {} },
    )?.found.place ?? null

  test('a house, a quay and the town over their code', () => {
    expect(under(['Albert Warehouse', 'The Quay', 'Gloucester', 'GL1 9ZZ'])).toEqual({
      streetAddress: 'Albert Warehouse, The Quay',
      addressLocality: 'Gloucester',
      postalCode: 'GL1 9ZZ',
      addressCountry: 'GB',
    })
  })

  test('with the county', () => {
    expect(under(['Moor Hospital', 'Long Road', 'Truro', 'Cornwall', 'TR1 9ZZ'])).toMatchObject({
      addressLocality: 'Truro',
      addressRegion: 'Cornwall',
    })
  })

  test('no code, or no town that is known', () => {
    expect(under(['Albert Warehouse', 'The Quay', 'Gloucester', 'Permanent'])).toBeNull()
    expect(under(['Albert Warehouse', 'The Quay', 'Nowhere Such', 'GL1 9ZZ'])).toBeNull()
  })
})
