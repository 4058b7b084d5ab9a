import { expect, test } from 'vitest'
import { patternOf, rowsFor } from '@/lib/lexicon'

const rows = rowsFor([
  ['mealVouchers', patternOf('cheques?[- ]repas')],
  ['bonus', patternOf('prime annuelle|bonus')],
  ['any', patternOf('[a-z]{2}')],
  ['never', patternOf('(?!)')],
])
const named = (text: string) => rows(text).map(([name]) => name)

test('what the letters of a text do not rule out, in the order of the rows', () => {
  expect(named('un bonus et des cheques-repas')).toEqual(['mealVouchers', 'bonus', 'any'])
  expect(named('une prime annuelle')).toEqual(['bonus', 'any'])
})

test('a pattern that nothing is sure to stand in is always asked, one that nothing can match never', () => {
  expect(named('')).toEqual(['any'])
})

test('a text that is asked again is told the same', () => {
  expect(named('un bonus')).toEqual(named('un bonus'))
})
