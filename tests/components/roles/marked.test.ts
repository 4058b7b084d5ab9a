import { expect, test } from 'vitest'
import { stretches } from '@/components/roles/marked'

const marks = (text: string, quotes: string[]) =>
  stretches(text, quotes)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('')

test.each([
  ['nothing is marked without a quote', [], 'You earn 2300 EUR. Start in May.'],
  ['a quote is marked', ['Start in May.'], 'You earn 2300 EUR. [Start in May.]'],
  ['a quote of another block is not', ['Apply now.'], 'You earn 2300 EUR. Start in May.'],
  ['quotes that overlap are one mark', ['earn 2300', '2300 EUR'], 'You [earn 2300 EUR]. Start in May.'],
  ['a quote within another adds none', ['earn 2300 EUR', '2300'], 'You [earn 2300 EUR]. Start in May.'],
])('%s', (_, quotes, expected) => {
  expect(marks('You earn 2300 EUR. Start in May.', quotes)).toBe(expected)
})
