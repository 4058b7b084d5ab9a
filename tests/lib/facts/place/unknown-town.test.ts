import { expect, test } from 'vitest'
import { cellsOf } from '@/lib/facts/place/strip-cells'
import { townWithCountry, villageAt, villageNear } from '@/lib/facts/place/unknown-town'
import { say, world } from '@/tests/lib/facts/say'

test.each([
  ['Estamos en Corao, a 7 km de Cangas de Onís.', 'Corao'],
  ["Auberge située à Manigod, à 20 minutes d'Annecy.", 'Manigod'],
  ['Our course is in Wychcross, 4 miles from Leeds.', 'Wychcross'],
  ['We are in Leeds, 4 miles from York.', null],
])('a village by its way to a town: %s', (line, town) => {
  expect(villageNear(say(line), world())?.found.place.addressLocality ?? null).toBe(town)
})

test.each([
  ['Chalet host - Morzel, France', 'We have five chalets in Morzel.', 'Morzel'],
  ['Sales agent - Kerval, France', 'Kerval sells ovens.', null],
  ['Voltijds · Oudekapel, Veluwe · Vast', 'We zoeken iemand.', 'Oudekapel'],
  ['Boskog Ltd, Umdal, Sweden', 'We saw wood.', 'Umdal'],
])('a town before its country: %s', (line, told, town) => {
  const context = { ...world(), told: [line, told] }
  expect(townWithCountry(cellsOf(line, context), context)?.place.addressLocality ?? null).toBe(town)
})

test.each([
  ['Saint-Pardoux, à 2 km de la plage', ['Saint-Pardoux']],
  ['Vadstraat 19, 901 30', []],
  ['Hochmerl suchen wir', ['Standort Hochmerl', 'Für unseren Laden in Hochmerl suchen wir']],
])('a village that opens a text: %s', (text, told) => {
  const inLanguage = text.includes('wir') ? 'de' : 'fr'
  const found = villageAt(text, world({ told, known: { inLanguage } }))
  expect(found?.place.addressLocality).toBe(told.length > 0 ? text.split(/[, ]/)[0] : undefined)
})
