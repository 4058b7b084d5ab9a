import { expect, test } from 'vitest'
import { cellsOf } from '@/lib/facts/place/strip-cells'
import { townWithCountry, villageNear } from '@/lib/facts/place/unknown-town'
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
])('a town before its country: %s', (line, told, town) => {
  const context = { ...world(), told: [line, told] }
  expect(townWithCountry(cellsOf(line, context), context)?.place.addressLocality ?? null).toBe(town)
})
