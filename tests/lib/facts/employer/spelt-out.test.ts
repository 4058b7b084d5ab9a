import { expect, test } from 'vitest'
import { partedAsTold, speltOut } from '@/lib/facts/employer/spelt-out'
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
  ['UVM', "L'Université verte de merle (UVM) est née ici.", 'Université verte de merle (UVM)'],
  ['HANDS', 'HANDS, or Help All Neighbours Do Something', 'HANDS'],
  ['Kerval', 'Kerval, a bakery', 'Kerval'],
])('%s in: %s', (name, line, whole) => expect(speltOut(name, inLanguage('fr', [line]))).toBe(whole))

test.each([
  ['Q R V', 'Rejoignez QRV dès demain.', 'QRV'],
  ['BRUME-TOITS', 'Chez Brume Toits on travaille dehors.', 'Brume Toits'],
  ['BRUME TOITS', 'Écrivez à job@brumetoits.example', 'BRUME TOITS'],
  ['Brume-Toits', 'Chez Brume Toits on travaille dehors.', 'Brume-Toits'],
])('%s parted as in: %s', (name, line, as) =>
  expect(partedAsTold(name, inLanguage('fr', [name, line]))).toBe(as),
)
