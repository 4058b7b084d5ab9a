import { describe, expect, test } from 'vitest'
import { isToldElsewhere } from '@/lib/facts/place/told-workplace'
import { world } from '@/tests/lib/facts/say'

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
  ])('%s: %s', (town, line) => expect(isToldElsewhere(filed(town), told(line))).toBe(true))

  test.each([
    ['Lyon', 'Poste basé à Lyon.'],
    ['Niort', 'Lieu de formation : Poitiers'],
    ['Nantes', 'Notre siège est à Paris.'],
    ['Nantes', 'Nous recrutons pour une entreprise basée à Angers.'],
  ])('not elsewhere: %s: %s', (town, line) => expect(isToldElsewhere(filed(town), told(line))).toBe(false))
})
