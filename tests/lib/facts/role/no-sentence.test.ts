import { expect, test } from 'vitest'
import { holdsSentence } from '@/lib/facts/role/no-sentence'
import { world } from '@/tests/lib/facts/say'

test.each([
  'La Maison Verte recrute pour son atelier', 'Mai gaat Els en daarom', 'Nuits que vous aimez',
  'A school that is growing', 'Gäste, die wir lieben',
])('a sentence: %s', (text) => expect(holdsSentence(text, world())).toBe(true)) // biome-ignore format: a table

test.each(['Notre-Dame des Champs', 'Chargée de mission', 'Stichting Wij Leren', 'Trust for Northern Moors'])(
  'none: %s',
  (text) => expect(holdsSentence(text, world())).toBe(false),
)
