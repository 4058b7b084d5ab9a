import { describe, expect, test } from 'vitest'
import { employerAtAddress, employerInHeader, employerInLine } from '@/lib/facts/employer/header'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[] = []) => ({
  ...world({ known: { inLanguage: language } }),
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
    ['fr', 'Menuiserie Aubry & fils', 'Menuiserie Aubry & fils'],
    ['nl', 'Schilderwerken Van Hove & Zn.', 'Schilderwerken Van Hove & Zn.'],
    ['de', 'kornblume GmbH', 'kornblume GmbH'],
    ['de', 'Wo? Sattlerei Merz GmbH, Ulm', 'Sattlerei Merz GmbH'],
    ['nl', 'Kerval B.V. > Vacatures > Lasser', 'Kerval B.V.'],
  ])('%s: %s', (language, line, name) => expect(employerInLine(line, inLanguage(language))).toBe(name))

  test.each([
    [
      'en',
      'Elmbrook Trust | Leeds',
      'Elmbrook Trust was founded by two nurses in 1990, and grew with its city.',
      'Elmbrook Trust',
    ],
    ['fr', 'Zéphyr Maurel // Vienne', 'Zéphyr Maurel coule des pièces en bronze.', 'Zéphyr Maurel'],
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

test('a name in capitals is confirmed by sentences that spell it otherwise, or by the address of its letters', () => {
  const told = 'The Dunlin Wetland Observatory counts birds, and has done so for ages.'
  expect(employerInLine('DUNLIN WETLAND OBSERVATORY', inLanguage('en', [told]))).toBe(
    'DUNLIN WETLAND OBSERVATORY',
  )
  expect(employerInLine('Le Four Banal – Annecy', inLanguage('fr', ['contact@lefourbanal.example']))).toBe(
    'Le Four Banal',
  )
  expect(employerInLine('Le Four Banal – Annecy', inLanguage('fr', ['contact@annecy.example']))).toBeNull()
})

describe('the line under the role', () => {
  test.each([
    ['nl', ['Boekhouder', 'Vermeulen & Zonen', 'Gent', 'Voltijds'], 'Vermeulen & Zonen'],
    ['fr', ['Comptable (H/F)', 'Lambinet Frères', '4000 Liège, rue Basse 3'], 'Lambinet Frères'],
    ['fr', ['Comptable', 'Lambinet Frères · Liège · CDI'], 'Lambinet Frères'],
    ['en', ['Site Manager', 'Pike and Rowan', 'Leeds'], 'Pike and Rowan'],
    ['de', ['Koch (m/w/d)', 'Gasthof Adler | Augsburg | Vollzeit'], 'Gasthof Adler'],
    ['es', ['Camarero/a', 'La Acequia', 'Valencia', 'Jornada completa'], 'La Acequia'],
  ])('%s: %j', (language, lines, name) =>
    expect(employerInHeader(lines[1] ?? '', inLanguage(language, lines))).toBe(name),
  )

  test.each([
    ['fr', ['Comptable', 'Peypin', 'CDI']],
    ['nl', ['Vacatures', 'Boekhouder', 'Gent']],
    ['en', ['Site Manager', 'Posted 3 days ago', 'Leeds']],
    ['en', ['Site Manager', 'Remote', 'Leeds']],
  ])('%s: none in %j', (language, lines) =>
    expect(employerInHeader(lines[1] ?? '', inLanguage(language, lines))).toBeNull(),
  )
})

test('a name at its own address', () => {
  const at = (language: string, line: string) => employerAtAddress(line, inLanguage(language, [line]))
  expect(at('de', 'Merz Haustechnik GmbH, Ulmer Straße 18, 86156 Augsburg')).toBe('Merz Haustechnik GmbH')
  expect(at('nl', 'Hotel De Drie Eiken - Ezelstraat 6 - 8000 Brugge')).toBe('Hotel De Drie Eiken')
  expect(at('fr', 'Marie Dupont, rue Haute 3, 1000 Bruxelles')).toBeNull()
})

describe('beside a role at the top', () => {
  test.each([
    ['en', 'Lecturer in Physics, University of Merle', 'University of Merle'],
    ['nl', 'Docent verpleegkunde, Hogeschool Merel', 'Hogeschool Merel'],
    ['fr', 'Infirmier, Clinique des Merles', 'Clinique des Merles'],
    ['en', 'Teacher, Primary School', null],
  ])('behind a comma, %s: %s', (language, line, name) =>
    expect(employerInLine(line, inLanguage(language))).toBe(name),
  )

  test.each([
    ['en', 'Data engineer (Porto, Portugal)', 'Kervalis'],
    ['fr', 'Chercheur postdoctoral (Liège, Belgique)', 'Université de liège'],
    ['en', 'Research fellow (Lyon, France)', 'Institut Merlin des Sciences'],
  ])('under its town and country, %s: %s', (language, line, name) =>
    expect(employerInHeader(name, inLanguage(language, [line, name, 'You will run experiments.']))).toBe(
      name,
    ),
  )
})
