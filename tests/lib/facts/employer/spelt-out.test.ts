import { expect, test } from 'vitest'
import { speltOut } from '@/lib/facts/employer/spelt-out'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[]) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

test.each([
  ['OQF', 'A job at the Open Quarry Foundation, in short OQF.', 'Open Quarry Foundation'],
  ['The UVM', 'Post at the Université verte de Merle, in June.', 'Université verte de Merle'],
  ['FQE-HM', 'FQE Haute-Montagne recherche un guide.', 'FQE Haute-Montagne'],
  ['CQS', 'Le CQS - Centre de Quilles Sportives est ouvert.', 'CQS - Centre de Quilles Sportives'],
  ['OQF', 'A job at the Old Mill.', 'OQF'],
  ['HANDS', 'HANDS, or Help All Neighbours Do Something', 'HANDS'],
  ['Kerval', 'Kerval, a bakery', 'Kerval'],
])('%s in: %s', (name, line, whole) => expect(speltOut(name, inLanguage('fr', [line]))).toBe(whole))
