import { expect, test } from 'vitest'
import { withoutTownBehind } from '@/lib/facts/employer/town-behind'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['FOYER DE MERLE MECHELEN', 'Foyer De Merle brengt elk seizoen veertig stukken.', 'FOYER DE MERLE'],
  [
    'Foyer De Merle Mechelen',
    'Foyer De Merle Mechelen brengt elk seizoen stukken.',
    'Foyer De Merle Mechelen',
  ],
  ['Foyer De Merle', 'Foyer De Merle brengt elk seizoen veertig stukken.', 'Foyer De Merle'],
])('%s, where the ad says "%s"', (name, line, short) => {
  expect(withoutTownBehind(name, { ...world(), told: [name, line] })).toBe(short)
})
