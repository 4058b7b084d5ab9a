import { expect, test } from 'vitest'
import { withoutLoudRole } from '@/lib/facts/employer/loud'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['STICHTING DE MEREL BEHEERDER BUURTHUIS', 'Stichting De Merel heeft een buurthuis.', 'Stichting De Merel'],
  ['MAISON DES MERLES ÉDUCATRICE', 'La Maison des Merles accueille 30 enfants.', 'Maison des Merles'],
  ['MAISON DES MERLES', 'La Maison des Merles accueille 30 enfants.', 'MAISON DES MERLES'],
  ['MAISON DES INFIRMIERS', 'Vous soignez des patients.', 'MAISON DES INFIRMIERS'],
])('%s, where the ad says "%s"', (name, line, own) => {
  expect(withoutLoudRole(name, { ...world(), told: [name, line] })).toBe(own)
})
