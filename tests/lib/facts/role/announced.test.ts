import { expect, test } from 'vitest'
import { isAnnounced, isUnderAd, roleOverSentence } from '@/lib/facts/role/announced'
import { isAuthor } from '@/lib/facts/role/author'
import { isDepartment } from '@/lib/facts/role/department'
import { arePlaces } from '@/lib/facts/role/places'
import { say, world } from '../say'

test.each([
  ['Daarom zoekt Bistro Merel in Gent een nieuwe', 'Souschef', true],
  ['Applications are invited for the following position:', 'Teacher of Music', true],
  ['Nous engageons pour notre cuisine :', 'COMMIS (H/F/X)', true],
  ['cherche, pour le 1er avril,', 'une secrétaire', true],
  ['We are looking for people with:', 'a sense of humour', false],
  ['Notre cuisine est ouverte.', 'Commis', false],
])('%s / %s', (before, line, announced) => {
  expect(isAnnounced(say(line), world({ told: [before, line] }))).toBe(announced)
})

test('who posted an ad, over how long ago', () => {
  const context = world({ told: ['Joke Maes', 'Zaakvoerder bij Merel', '2 dagen geleden', 'Kok gezocht'] })
  expect(isAuthor('Zaakvoerder bij Merel', context)).toBe(true)
  expect(isAuthor('Kok gezocht', context)).toBe(false)
  expect(isAuthor('Kok', world({ told: ['Kok', 'Gent', '36 uur'] }))).toBe(false)
})

test('a department behind a dash', () => {
  const context = world({ told: ['You join our private equity department in Leeds.'] })
  expect(isDepartment('school of biosciences', context)).toBe(true)
  expect(isDepartment('private equity', context)).toBe(true)
  expect(isDepartment('service manager', context)).toBe(false)
  expect(isDepartment('night work', context)).toBe(false)
})

test('a list of places, half of them known', () => {
  expect(arePlaces('leeds and york', world())).toBe(true)
  expect(arePlaces('music and drama', world())).toBe(false)
  expect(arePlaces('nurse, leeds', world())).toBe(false)
})

test.each([
  [
    'Leiterin der Hauswirtschaft',
    'Wir suchen eine erfahrene Leiterin für unser Haus.',
    'Leiterin der Hauswirtschaft',
  ],
  ['Playground manager', 'We are looking for an outstanding manager to guide us.', 'Playground manager'],
  ['Playground manager', 'We are looking for a cook.', null],
  ['Kok', 'Wij zoeken een kok.', null],
])('%s / %s', (line, next, role) => {
  expect(roleOverSentence(say(line), world({ told: [line, next] }))).toBe(role)
})

test.each([
  ['Job offers', 'Pastry Cook', true],
  ['Informations sur le poste', 'ÉDUCATEUR/ÉDUCATRICE DE RUE', true],
  ['Job offers', 'PhD positions', false],
  ['Notre histoire', 'Boulanger', false],
])('%s / %s', (before, line, under) => {
  expect(isUnderAd(say(line), world({ told: [before, line] }))).toBe(under)
})
