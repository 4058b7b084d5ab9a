import { expect, test } from 'vitest'
import { type Block, type Reading, sameText } from '@/lib/posting'

const reading = (...blocks: Block[]): Reading => ({
  version: 1,
  origin: 'page',
  url: 'https://jobs.example/1',
  canonicalUrl: null,
  title: 'Cook',
  lang: null,
  readAt: '2026-03-01T10:00:00Z',
  structured: [],
  pairs: [],
  blocks,
  selection: null,
  adLinks: 0,
  notes: [],
})
const says = (text: string, main = true): Block => ({ kind: 'paragraph', text, main })

test.each([
  ['the same words', reading(says('You cook.')), reading(says('You cook.')), true],
  [
    'the same words in other blocks',
    reading(says('You cook.'), says('Well.')),
    reading(says('You cook. Well.')),
    true,
  ],
  ['another menu', reading(says('Home', false), says('You cook.')), reading(says('You cook.')), true],
  ['another salary', reading(says('You earn 2300.')), reading(says('You earn 2400.')), false],
])('%s', (_, a, b, same) => {
  expect(sameText(a, b)).toBe(same)
})
