import { describe, expect, test } from 'vitest'
import { hiringOrganization } from '@/lib/facts/hiring-organization'
import { say, structured, world } from './say'

const read = (text: string, claim = {}) =>
  hiringOrganization.read(say(text, claim), world()).map(({ value }) => value)

describe('who hires', () => {
  test.each([
    ['La Cimade', { source: 'label', topic: 'hiringOrganization' }, 'La Cimade'],
    ['Buurthuis De Brug vzw', { source: 'label', topic: 'hiringOrganization' }, 'Buurthuis De Brug vzw'],
    ['ECPAT-France recrute 01 chargé.e de projet', { source: 'heading', section: 'top' }, 'ECPAT-France'],
    ['Maison Verte recherche un·e comptable', { section: 'top', block: 0 }, 'Maison Verte'],
    ['Dans le cadre de son projet, la Maison Verte recrute une comptable.', {}, 'Maison Verte'],
    ['Buurthuis De Brug zoekt een projectmedewerker.', {}, 'Buurthuis De Brug'],
    ['Green Roofs is hiring a policy officer.', {}, 'Green Roofs'],
  ])('%s', (text, claim, name) => expect(read(text, claim)).toEqual([name]))

  test.each([
    [
      'La Plateforme des Soutiens aux Migrant.e.s (PSM), créée en 2011, est un réseau de 27 associations.',
      'Plateforme des Soutiens aux Migrant.e.s',
    ],
    ['ECPAT-France est une association de protection de l’enfance.', 'ECPAT-France'],
    ['Le réseau Horizon est une asbl active à Liège.', 'Horizon'],
    ['Horizon, S.A. est une société active à Liège.', 'Horizon, S.A.'],
    ['Buurthuis De Brug is een kleine vzw in Gent.', 'Buurthuis De Brug'],
    ['Green Roofs is an independent charity.', 'Green Roofs'],
  ])('inferred from what it is: %s', (text, name) => {
    const [found] = hiringOrganization.read(say(text, { section: 'employer', block: 3 }), world())
    expect(found).toMatchObject({ value: name, inferred: [{ reason: 'employer-from-sentence' }] })
  })

  test.each([
    ['À propos de Maison Verte', { section: 'employer' }, ['Maison Verte']],
    ['About us', { section: 'employer' }, []],
    ['Over ons', { section: 'employer' }, []],
    ['À propos du poste', { section: 'employer' }, []],
  ])('a heading: %s', (text, claim, names) => expect(read(text, claim)).toEqual(names))
})

describe('no name', () => {
  test.each([
    'L’association est une asbl active depuis 1980.',
    'Notre entreprise est une société familiale.',
    'Elle est une organisation reconnue.',
    'Notre client recrute un comptable.',
    'L’équipe Finances recherche un alternant.',
    'Nous recrutons un comptable.',
    'Vous êtes engagé(e), volontaire et curieux.',
    'Description du profil recherché :',
    'Un cabinet situé à Lille recherche un assistant.',
    'The organisation is a charity.',
    'De organisatie is een vzw.',
    'Situé au bord du lac, ce lieu est une association.',
  ])('%s', (text) => expect(read(text, { section: 'employer', block: 2 })).toEqual([]))

  test('a sentence deep in the ad tells nothing', () => {
    expect(read('Le Hub Horizon est un centre de jour.', { section: 'role', block: 60 })).toEqual([])
  })

  test('a hidden employer or a sentence under the label', () => {
    const label = { source: 'label', topic: 'hiringOrganization' }
    expect(read('Confidentiel', label)).toEqual([])
    expect(read('Une belle équipe vous attend dans nos bureaux lumineux.', label)).toEqual([])
  })
})

describe('structured data', () => {
  test.each([
    ['Maison Verte', 'Maison Verte'],
    [{ '@type': 'Organization', name: 'Maison Verte' }, 'Maison Verte'],
    [[{ name: 'Maison Verte' }], 'Maison Verte'],
    [{ name: '' }, undefined],
    [null, undefined],
  ])('%j', (data, name) => {
    expect(hiringOrganization.read(structured('hiringOrganization', data), world())[0]?.value).toBe(name)
  })

  test('a bare host name is more likely the board', () => {
    expect(
      hiringOrganization.read(structured('hiringOrganization', 'tousjobs.example'), world())[0]?.doubtful,
    ).toBe(true)
  })
})

test('a name agrees with itself less its article or legal form', () => {
  expect(hiringOrganization.agrees('La Cimade', 'Cimade')).toBe(true)
  expect(hiringOrganization.agrees('Maison Verte asbl', 'Maison Verte')).toBe(true)
  expect(hiringOrganization.agrees('Maison Verte', 'Maison Rouge')).toBe(false)
})

test('a name with its legal form says more than one without', () => {
  expect(hiringOrganization.complete?.('Merle Housing Services', 'Merle Housing Services Ltd')).toBe(
    'Merle Housing Services Ltd',
  )
  expect(hiringOrganization.complete?.('Maison Verte asbl', 'Maison Verte')).toBe('Maison Verte asbl')
})

test('under a label, the part of an organisation is cut off, a legal form is not', () => {
  const label = { source: 'label', topic: 'hiringOrganization' }
  expect(read('Stadt Merlingen, Amt für Bildung', label)).toEqual(['Stadt Merlingen'])
  expect(read('Pan y Sal, S. Coop.', label)).toEqual(['Pan y Sal, S. Coop.'])
})

test('a word of two letters that opens a sentence is no employer', () => {
  expect(read('Te buscamos a ti si te gusta el mar.')).toEqual([])
})

test('an agency that recruits for another is no employer, unless a label says so', () => {
  const told = ['Pour notre client, un atelier de menuiserie, Rives Emploi recherche un poseur.']
  const from = (text: string, claim = {}) =>
    hiringOrganization.read(say(text, claim), { ...world(), told }).map(({ value }) => value)
  expect(from('Rives Emploi — 35 - Rennes', { source: 'label', section: 'top', block: 1 })).toEqual([])
  expect(from('Rives Emploi', { source: 'label', topic: 'hiringOrganization' })).toEqual(['Rives Emploi'])
})

test('a name before its town and department, whatever words it is made of', () => {
  const line = { source: 'label', section: 'top', block: 1 } as const
  expect(read('Alternance et Métiers — 35 - Rennes', line)).toEqual(['Alternance et Métiers'])
  expect(read('35 - Rennes', line)).toEqual([])
})

test('a legal form in small letters before the name', () => {
  expect(read('vzw De Brug zoekt een jeugdwerker.')).toEqual(['De Brug'])
  expect(read('L’asbl Le Pont engage une comptable.')).toEqual(['Le Pont'])
})
