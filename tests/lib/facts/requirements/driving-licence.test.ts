import { describe, expect, test } from 'vitest'
import { read } from './claim'

const licence = (line: string, rest = {}) =>
  read(line, rest, 'drivingLicence').map((one) => ('value' in one ? [one.value, one.necessity] : []))

describe('a further class that is only wished for', () => {
  test.each([
    ['Den Führerschein Klasse B brauchst du auf jeden Fall, Klasse T wäre super.', ['B', 'T']],
    ['Permis B, C apprécié', ['B', 'C']],
    ['Carnet B; se valorará el C', ['B', 'C']],
  ])('%s', (line, [first, second]) => {
    expect(licence(line)).toEqual([
      [first, 'required'],
      [second, 'preferred'],
    ])
  })
})

describe('licences of others', () => {
  test.each([
    'Vous délivrez les permis de conduire et les cartes d’identité.',
    'Je geeft les aan leerlingen voor rijbewijs B en C.',
    'Sie bearbeiten Anträge auf Führerscheine.',
  ])('%s', (line) => {
    expect(licence(line, { section: 'role' })).toEqual([])
  })
})

test('a class with its figure, and what a question denies', () => {
  expect(licence('Permiso de conducir B1')).toEqual([['B1', 'required']])
  expect(licence('Permis B ? Pas nécessaire.')).toEqual([])
})

test('the letter of a class before a word of strength', () => {
  expect(licence('Permis D obligatoire')).toEqual([['D', 'required']])
})
