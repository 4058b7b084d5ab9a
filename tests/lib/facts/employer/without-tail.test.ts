import { expect, test } from 'vitest'
import { unglued, withoutTail } from '@/lib/facts/employer/without-tail'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[]) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

test.each([
  ['Brasserie Merel Gent', ['Kom werken bij Brasserie Merel!', '© 2026 Brasserie Merel'], 'Brasserie Merel'],
  [
    'Glaswerk Merel in Rietdorp',
    ['Glaswerk Merel zoekt een glaszetter', 'It Paad 11, Rietdorp'],
    'Glaswerk Merel',
  ],
  ['Brasserie Merel Gent', ['Brasserie Merel Gent zoekt een kok'], 'Brasserie Merel Gent'],
  ['Open Kwerf Belgium', ['Open Kwerf is overal', 'Wonen in Belgium'], 'Open Kwerf Belgium'],
])('%s in %j', (name, told, expected) => expect(withoutTail(name, inLanguage('nl', told))).toBe(expected))

test('what a page has glued', () =>
  expect(unglued('Merle SchoolAshby', inLanguage('en', ['Join Merle School today']))).toBe('Merle School'))
