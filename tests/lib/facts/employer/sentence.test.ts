import { expect, test } from 'vitest'
import { nameBesideSelf } from '@/lib/facts/employer/self'
import {
  nameAfterAt,
  nameAfterEmployerIs,
  nameAfterSeeks,
  nameAfterWeAre,
  organizationOpening,
} from '@/lib/facts/employer/sentence'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[] = []) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

test('an organisation that opens a sentence', () => {
  const name = (language: string, text: string) => organizationOpening(text, inLanguage(language))?.name
  expect(name('nl', 'Stichting Het Veer geeft taalles aan nieuwkomers.')).toBe('Stichting Het Veer')
  expect(name('fr', "L'Institut des Arts du Feu forme des verriers.")).toBe('Institut des Arts du Feu')
  expect(name('fr', 'Nos équipes accueillent le public.')).toBeUndefined()
})

test('an employer that says "at" of itself', () => {
  const again = ['Chez Verdane, on aime le bois.', 'Écrivez à rh@verdane.example']
  expect(nameAfterAt('Chez Verdane, on aime le bois.', inLanguage('fr', again))?.name).toBe('Verdane')
  expect(nameAfterAt('Bij Toitures Verdane werk je buiten.', inLanguage('nl'))?.name).toBe('Toitures Verdane')
  expect(nameAfterAt('At Manchester, you will meet us.', inLanguage('en'))).toBeNull()
})

test.each([
  ['de', 'Bei Regen trinken wir Tee in der Halle.'],
  ['de', 'Beim Frühstück reden wir über alles.'],
  ['nl', 'Bij Drukte springen anderen bij.'],
  ['en', 'At Christmas we close for two weeks.'],
  ['es', 'En Verano cerramos dos semanas.'],
])('%s: %s, which names nobody', (language, text) =>
  expect(nameAfterAt(text, inLanguage(language, [text]))).toBeNull(),
)

test('a noun that the ad tells with an article is no name where nouns have capitals', () => {
  const told = (more: string) =>
    inLanguage('de', [
      'Bei Kerval trinken wir Tee und reden dabei über alles, was auf der Baustelle am Tag war.',
      more,
    ])
  const name = (more: string) => nameAfterAt('Bei Kerval trinken wir Tee.', told(more))?.name
  expect(
    name('Wer mit Kerval wächst, lernt in zwei Jahren viel dazu und bleibt meist auch danach gern.'),
  ).toBe('Kerval')
  expect(
    name('Wer mit dem Kerval wächst, lernt in zwei Jahren viel dazu und bleibt meist auch danach gern.'),
  ).toBeUndefined()
})

test('an employer that says who it is', () => {
  const name = (language: string, text: string, told: string[] = []) =>
    nameAfterWeAre(text, inLanguage(language, told))?.name
  expect(name('de', 'Wir sind Merz Haustechnik GmbH: 14 Leute, ein Hund.')).toBe('Merz Haustechnik GmbH')
  expect(
    name('en', "We're Kerval. We make sails.", ["We're Kerval. We make sails.", 'jobs@kerval.example']),
  ).toBe('Kerval')
  expect(name('de', 'Wir sind Ansprechpartner für viele Menschen.')).toBeUndefined()
  expect(name('en', 'We are Disability Confident, and proud.')).toBeUndefined()
})

test('an employer that is said to be one', () => {
  const name = (language: string, text: string) => nameAfterEmployerIs(text, inLanguage(language))?.name
  expect(name('nl', 'De werkgever is Stichting Het Veer, met elf huizen.')).toBe('Stichting Het Veer')
  expect(name('fr', "L'employeur est la Ville de Merle.")).toBe('Ville de Merle')
  expect(name('en', 'The employer is required to check this.')).toBeUndefined()
})

test('an employer that stands after what it does', () => {
  const name = (language: string, text: string, told: string[] = []) =>
    nameAfterSeeks(text, inLanguage(language, [text, ...told]))?.name
  expect(name('nl', 'Daarom zoekt Theater Het Anker in Gent een lichttechnicus.')).toBe('Theater Het Anker')
  expect(name('nl', 'Voor juni zoekt Kerval een lasser.', ['jobs@kerval.example'])).toBe('Kerval')
  expect(name('de', 'Ab Mai sucht die Stiftung Lindenhof eine Köchin.')).toBe('Stiftung Lindenhof')
  expect(name('nl', 'Daarom zoekt Kerval een lasser.')).toBeUndefined()
})

test('a name beside what an employer says of itself', () => {
  const name = (language: string, text: string) => nameBesideSelf(text, inLanguage(language))?.name
  expect(name('fr', "J'ai une petite scierie à Bras (Bois des Hayes) et je cherche un scieur.")).toBe(
    'Bois des Hayes',
  )
  expect(name('en', 'We are a shop of six, Rope & Sail, on the quay.')).toBe('Rope & Sail')
  expect(name('en', 'We are a small team led by two friends, Ana Ruiz, and her brother.')).toBeUndefined()
})
