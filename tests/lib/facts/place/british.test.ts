import { expect, test } from 'vitest'
import { britishAddress } from '@/lib/facts/place/british'
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
