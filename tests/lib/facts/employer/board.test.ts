import { expect, test } from 'vitest'
import { isBoard, isOfMenu } from '@/lib/facts/employer/board'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[]) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

test.each([
  ['nl', 'Werkplein is niet aansprakelijk voor wat adverteerders schrijven.', true],
  ['en', 'Werkplein cannot be held responsible for it.', true],
  ['fr', 'Werkplein décline toute responsabilité.', true],
  ['nl', 'Werkplein zoekt een kok.', false],
])('%s: %s', (language, line, is) => expect(isBoard('Werkplein', inLanguage(language, [line]))).toBe(is))

test('a line of a menu', () => {
  expect(isOfMenu(['Terug', 'Over Werkplein', 'Contact'], 1)).toBe(true)
  expect(
    isOfMenu(['Terug', 'Over Merel', 'Merel bakt al veertig jaar brood voor de hele stad en verder.'], 1),
  ).toBe(false)
})
