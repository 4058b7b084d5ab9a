import { expect, test } from 'vitest'
import type { Reading } from '@/lib/posting'
import { contextOf } from '@/lib/understand/context'
import { languageFinding } from '@/lib/understand/language'
import { linesOf } from '@/lib/understand/sections'
import { pasted } from '@/tests/lib/understand/readings'

function found(reading: Reading) {
  const lines = linesOf(reading, null)
  return languageFinding(lines, contextOf(reading, lines))
}

test.each([
  [
    'fr',
    'Berger\nVous gardez les brebis dans la montagne et vous soignez les bêtes qui en ont besoin, avec nous.',
  ],
  [
    'nl',
    'Herder\nJe hoedt de schapen in de bergen en je verzorgt de dieren die het nodig hebben, samen met ons.',
  ],
  [
    'en',
    'Shepherd\nYou watch the sheep in the hills and you care for those that are in need of it, with us.',
  ],
])('%s, shown by the longest line', (language, text) => {
  const longest = text.split('\n')[1]
  expect(found(pasted(text))).toEqual([
    {
      value: language,
      section: 'top',
      named: true,
      evidence: [expect.objectContaining({ source: 'text', block: 1, quote: longest })],
    },
  ])
})

test.each([['2 100 € 39 h 12/05'], ['Berger'], ['Шукаємо пастуха для нашої ферми у горах']])(
  'nothing for what tells no language: %s',
  (text) => {
    expect(found(pasted(text))).toEqual([])
  },
)
