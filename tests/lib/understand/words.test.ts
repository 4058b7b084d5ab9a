import { expect, test } from 'vitest'
import { anyOf } from '@/lib/lexicon'
import { readText } from '@/lib/reading'
import { wordsFor } from '@/lib/understand/words'

const reading = readText('Notre offre\nUn CDI à Lyon', { at: '2026-03-01T09:00:00Z', origin: 'text' })
const kinds = (words: ReturnType<typeof wordsFor>) =>
  anyOf(words, ({ contract }) => Object.values(contract.kinds).flat())

test('words of the page are kept, others left out', () => {
  expect(kinds(wordsFor(reading))).toContain('di')
  expect(kinds(wordsFor(reading))).not.toContain('stage')
})

test('what its address and its data say is of the page', () => {
  const url = 'https://example.be/offres/un%20stage%20%C3%A0%20Gand'
  expect(kinds(wordsFor({ ...reading, url }))).toContain('tage')
  const structured = [{ syntax: 'json-ld' as const, data: { employmentType: ['Stage'] }, quotes: {} }]
  expect(kinds(wordsFor({ ...reading, structured }))).toContain('tage')
})
