import { describe, expect, test } from 'vitest'
import { likelyPlace } from '@/lib/facts/place/likely'
import { placesAt } from '@/lib/facts/place/named'
import { isToldElsewhere, workplaceIn } from '@/lib/facts/place/told-workplace'
import { say, world } from '@/tests/lib/facts/say'

const filed = (addressLocality: string) => [{ place: { addressLocality, addressCountry: 'FR' }, known: true }]
const told = (line: string) =>
  world({ told: ['Comptable (H/F)', line], country: { code: 'FR', reason: 'country-from-phrase' } })

describe('a board files an ad under a town, and its sentences name another', () => {
  test.each([
    ['Nantes', 'Le poste est basé à Saint-Herblain.'],
    ['Nantes', 'Nous recherchons un(e) Chef(fe) de projet basé(e) à Saint-Herblain.'],
    ['Le Puy-en-Velay', 'Le poste se déroule sur Brioude et Langeac.'],
    ['Caen', 'Lieu de travail : Hérouville-Saint-Clair (14)'],
    ['Lyon 6e Arrondissement', 'Poste basé à Lyon avec des déplacements.'],
    ['Colmar', 'Poste basé à Colmar et Mulhouse.'],
  ])('%s: %s', (town, line) => expect(isToldElsewhere(filed(town), told(line))).toBe(true))

  test.each([
    ['Lyon', 'Poste basé à Lyon.'],
    ['Niort', 'Lieu de formation : Poitiers'],
    ['Nantes', 'Notre siège est à Paris.'],
    ['Nantes', 'Nous recrutons pour une entreprise basée à Angers.'],
  ])('not elsewhere: %s: %s', (town, line) => expect(isToldElsewhere(filed(town), told(line))).toBe(false))
})

test.each([
  ['A bakery group is hiring millers in Dublin, Cork and Galway', ['Dublin', 'Cork', 'Galway']],
  [
    'Wir suchen ab sofort Imker an den Standorten Köln, Dortmund und Leipzig.',
    ['Köln', 'Dortmund', 'Leipzig'],
  ],
  ['Nous recrutons des meuniers à Lille et Roubaix.', ['Lille', 'Roubaix']],
  ['The mill sells flour in Dublin, Cork and Galway', undefined],
])('several towns where people are sought: %s', (line, towns) => {
  const found = workplaceIn(say(line), world())
  expect(found?.places.map(({ place }) => place.addressLocality)).toEqual(towns)
})

test('a region with its country behind a town, and a name that no list knows behind "council"', () => {
  const [only, ...others] = placesAt(say('Munich, Bavaria, Germany'), 0, world()).places
  expect(only?.place).toEqual({ addressLocality: 'Munich', addressRegion: 'Bavaria', addressCountry: 'DE' })
  expect(others).toEqual([])
  const partners = say('Advice to partners such as Council Departments/colleagues', { section: 'role' })
  expect(likelyPlace(partners, world({ told: [partners.text.source] }))).toBeNull()
})
