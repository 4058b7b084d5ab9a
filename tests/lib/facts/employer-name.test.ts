import { describe, expect, test } from 'vitest'
import { employerInLine, nameAfterAt, organizationOpening } from '@/lib/facts/employer-name'
import { lexicons } from '@/lib/lexicon'
import { world } from './say'

const inLanguage = (language: string, told: readonly string[] = []) => ({
  ...world(),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

describe('the employer in a line with no label', () => {
  test.each([
    ['nl', 'Speelhuis De Kikker vzw', 'Speelhuis De Kikker vzw'],
    ['nl', 'Woonzorgcentrum Ter Beke | Ronse', 'Woonzorgcentrum Ter Beke'],
    ['fr', 'Toitures Lambinet SRL – Couvreur (h/f/x)', 'Toitures Lambinet SRL'],
    ['fr', 'Fondation Aubier - Mons', 'Fondation Aubier'],
    ['fr', 'Crèche Les Lutins asbl (Namur)', 'Crèche Les Lutins asbl'],
    ['en', 'Pike & Rowan LLP, Leeds', 'Pike & Rowan LLP'],
  ])('%s: %s', (language, line, name) => expect(employerInLine(line, inLanguage(language))).toBe(name))

  test.each([
    [
      'en',
      'Elmbrook Trust | Leeds',
      'Elmbrook Trust was founded by two nurses in 1990, and grew with its city.',
      'Elmbrook Trust',
    ],
    ['fr', 'Fonderie Maurel // Vienne', 'Fonderie Maurel coule des pièces en bronze.', 'Fonderie Maurel'],
    [
      'en',
      'Rust Developer | Careers at Zephyrine',
      'Farmers use Zephyrine to plan the work of a whole season, and to sell.',
      'Zephyrine',
    ],
  ])('%s: %s, of which the ad speaks', (language, line, told, name) => {
    expect(employerInLine(line, inLanguage(language, [line, told]))).toBe(name)
    expect(employerInLine(line, inLanguage(language, [line]))).toBeNull()
  })

  test.each([
    ['fr', 'Accueil > Fondation Aubier > Offres'],
    ['nl', 'Home › Werken bij › Vacature'],
    ['fr', 'Conseillère en insertion'],
    ['fr', "Centre d'appels"],
    ['en', 'Museum Attendant'],
    ['en', 'Manchester'],
    ['nl', 'Voltijds'],
  ])('%s: none in %s', (language, line) => expect(employerInLine(line, inLanguage(language))).toBeNull())
})

test('an organisation that opens a sentence', () => {
  const name = (language: string, text: string) => organizationOpening(text, inLanguage(language))?.name
  expect(name('nl', 'Stichting Het Veer geeft taalles aan nieuwkomers.')).toBe('Stichting Het Veer')
  expect(name('fr', "L'Institut des Arts du Feu forme des verriers.")).toBe('Institut des Arts du Feu')
  expect(name('fr', 'Nos équipes accueillent le public.')).toBeUndefined()
})

test('an employer that says "at" of itself', () => {
  expect(nameAfterAt('Chez Verdane, on aime le bois.', inLanguage('fr'))?.name).toBe('Verdane')
  expect(nameAfterAt('At Manchester, you will meet us.', inLanguage('en'))).toBeNull()
})
