import { expect, test } from 'vitest'
import { isRoleAcronym, spellsOut } from '@/lib/facts/employer/acronym'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['The TA', 'We need a Teaching Assistant (TA) for our labs.', true],
  ['Le CP', 'Le Chargé de Projet (CP) suit les chantiers.', true],
  ['De PM', 'Wij zoeken een Project Manager (PM).', true],
  ['The RNT', 'The River Nature Trust (RNT) is hiring.', false],
  ['The TA', 'The TA helps in the labs.', false],
])('%s, where the ad says "%s"', (name, line, is) => {
  expect(isRoleAcronym(name, { ...world(), told: [line] })).toBe(is)
})

test.each([
  ['CEF', 'Cercle des Élèves Fribourgeois', true],
  ['CDI', 'Comptable à Nivelles', false],
])('%s: %s', (letters, words, is) => expect(spellsOut(letters, words)).toBe(is))
