import { describe, expect, test } from 'vitest'
import { forOthers, isAgency } from '@/lib/facts/employer/agency'
import { world } from '@/tests/lib/facts/say'

const read = (line: string) => forOthers({ ...world(), told: [line] })

describe('an agency or a school that recruits for somebody else', () => {
  test.each([
    'Pour notre client, un atelier de menuiserie, nous cherchons un poseur.',
    "Nous recrutons pour l'un de nos clients un comptable.",
    "L'entreprise d'accueil se trouve au centre-ville.",
    'Voor onze klant in Gent zoeken we een lasser.',
    'In opdracht van een klant zoeken wij een planner.',
    'Our client, a growing bakery, needs a driver.',
    'We are recruiting on behalf of a leading client in Leeds.',
    'Für unseren Kunden suchen wir einen Schlosser.',
    'Nuestro cliente, una empresa de logística, busca un mozo.',
  ])('%s', (line) => expect(read(line)).toEqual({ recruits: true, client: null }))

  test.each([
    [
      'Nous recrutons pour notre entreprise partenaire Verrerie Dubois un agent logistique.',
      'Verrerie Dubois',
    ],
    ['Notre entreprise partenaire VERDEX recrute un(e) alternant(e) magasinier.', 'VERDEX'],
    ['Our client, Pike Rowan, is looking for a planner.', 'Pike Rowan'],
  ])('who may be named: %s', (line, client) => expect(read(line)).toEqual({ recruits: true, client }))

  test.each([
    'Vous conseillez nos clients au comptoir.',
    'Je helpt onze klanten aan de telefoon.',
    'You will visit clients in the region.',
    'Sie beraten unsere Kunden am Telefon.',
    'Für unsere Kunden planen wir Gärten.',
    'You work with our clients to find answers.',
    'Een dag per week leer je bij onze partner.',
    'Atenderás a nuestros clientes en tienda.',
    'Trabajamos para nuestros clientes de toda Europa.',
  ])('an employer of its own: %s', (line) => expect(read(line).recruits).toBe(false))
})

test('an agency by its own name', () => {
  expect(isAgency('Rives Intérim', world())).toBe(true)
  expect(isAgency('Elmbrook Staffing', world())).toBe(true)
  expect(isAgency('Les Intérimaires du Val', world())).toBe(true)
  expect(isAgency('Rives Menuiserie', world())).toBe(false)
})

describe('a school that places apprentices', () => {
  const ad = (...told: string[]) => ({ ...world(), told })
  test('by its name, where the ad is for apprentices', () => {
    expect(isAgency('Merle Formation', ad('Assistant RH en alternance'))).toBe(true)
    expect(isAgency('Merle Business School Rodez', ad('Alternant Data Engineer (H/F)'))).toBe(true)
    expect(isAgency('Merle Formation', ad('Formateur en mécanique', 'Vous enseignez à nos apprentis.'))).toBe(
      false,
    )
  })
  test('by its own words', () => {
    const line = 'Nos formations en alternance sont gratuites.'
    expect(forOthers(ad('Comptable en alternance', line)).recruits).toBe(true)
    expect(forOthers(ad('Comptable', 'Notre campus compte 300 élèves.')).recruits).toBe(false)
  })
})

test.each([
  ['Notre client : L’Institut Merle est un établissement public.', 'Institut Merle'],
  ['À propos de notre client : Notre client, un cabinet renommé, recherche un comptable.', null],
  ['Un cabinet d’avocats basé à Metz recherche un(e) assistant(e).', null],
  ['Qui recrute ? Un cabinet à taille humaine', null],
])('another than the head names: %s', (line, client) =>
  expect(read(line)).toEqual({ recruits: true, client }),
)
