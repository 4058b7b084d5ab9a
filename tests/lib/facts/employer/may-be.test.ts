import { describe, expect, test } from 'vitest'
import { goingOn, isKindOnly, mayBeName } from '@/lib/facts/employer/may-be'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const ad = (language: string, ...told: string[]) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: lexicons.filter((lexicon) => lexicon.language === language),
  told,
})

describe('what can be no name', () => {
  test.each([
    ['en', 'Transport', ['Transport', 'Leeds', 'You know how transport works.']],
    ['en', 'Arranging outings and meals', ['Arranging outings and meals', 'You like people.']],
    [
      'en',
      'The Livestock Buyer',
      ['The Livestock Buyer will visit farms.', 'Work as a Regional Livestock Buyer.'],
    ],
    ['fr', 'Restauration', ['Restauration', 'Lyon', 'Vous aimez la restauration.']],
    ['fr', 'MAISON BRUME UN.E LIBRAIRE', ['MAISON BRUME UN.E LIBRAIRE', 'Nantes']],
    ['nl', 'Techniek', ['Techniek', 'Zwolle', 'Je houdt van techniek.']],
    ['de', 'Beratung', ['Beratung', 'Graz', 'Die Beratung am Telefon liegt Ihnen.']],
    ['es', 'Ventas', ['Ventas', 'Madrid', 'Tienes experiencia en ventas.']],
  ])('%s: %s', (language, name, told) => expect(mayBeName(name, ad(language, ...told))).toBe(false))
})

describe('what may be one', () => {
  test.each([
    ['en', 'Brambleworth', ['Brambleworth', 'Leeds']],
    ['en', 'Common Ground', ['Common Ground', 'You will join Common Ground in May.']],
    ['en', 'Transport Ltd', ['Transport Ltd', 'You know how transport works.']],
    ['en', 'Transport', ['Transport', 'Write to jobs@transport.example about transport.']],
    ['fr', 'Secours paysan', ['Secours paysan', 'Vous rejoignez le Secours paysan.']],
    ['nl', 'De Merel', ['De Merel', 'Bij De Merel werk je samen.']],
  ])('%s: %s', (language, name, told) => expect(mayBeName(name, ad(language, ...told))).toBe(true))
})

test('a kind of employer is no name, where the ad writes it as any word', () => {
  expect(isKindOnly('Schools', ad('en', 'Organisation: Schools', 'The school is small.'))).toBe(true)
  expect(isKindOnly('Schools', ad('en', 'Organisation: Schools', 'You will like Leeds.'))).toBe(false)
})

test.each([
  ['en', 'Junior School', 'You will teach at Merle Junior School every day.', 'Merle Junior School'],
  [
    'fr',
    'Institut Botanique',
    "L'avenir de l'Institut Botanique de Merle passe par vous.",
    'Institut Botanique de Merle',
  ],
  ['en', 'Merle School', 'You will teach at Merle School Ashby every day.', 'Merle School'],
])('%s: %s goes on in: %s', (language, name, line, whole) =>
  expect(goingOn(name, ad(language, 'The junior school seeks a cook; un institut botanique', line))).toBe(
    whole,
  ),
)
