import { expect, test } from 'vitest'
import { streetAlone } from '@/lib/facts/place/street-alone'
import { say, world } from '@/tests/lib/facts/say'

const read = (line: string, first = 'Baker, Leeds') =>
  streetAlone(say(line), { ...world(), told: [first, line] })?.place.streetAddress ?? null

test.each([
  ['We start at six from the yard at Boghall Road.', 'Boghall Road'],
  ['Wij zitten in een nieuw pand aan de Vossenbeemd 88.', 'Vossenbeemd 88'],
  ['Ons kantoor zit in de Vredeburg Passage, vlak bij het station.', 'Vredeburg Passage'],
  ['Nos bureaux sont situés au 12 rue des Carmes.', '12 rue des Carmes'],
])('the street of the work: %s', (line, street) => expect(read(line)).toBe(street))

test.each([
  'Notre restaurant, à deux pas de la rue Mercière, ouvre à midi.',
  'You work on 14 March as well.',
  'Our team works on Windows 11.',
])('none: %s', (line) => expect(read(line)).toBeNull())

test('nowhere, where the first lines name two towns', () => {
  expect(read('We start from the yard at Boghall Road.', 'Baker, Leeds or York')).toBeNull()
})
