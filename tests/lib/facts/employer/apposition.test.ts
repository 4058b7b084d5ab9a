import { expect, test } from 'vitest'
import { nameBeforeKind } from '@/lib/facts/employer/apposition'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const read = (sentence: string, language: string) => {
  const own = lexicons.filter((lexicon) => lexicon.language === language)
  return nameBeforeKind(sentence, { ...world(), lexicons: own })?.name ?? null
}

test.each([
  ['Je dirige Kervalec Toiture, petite entreprise de couverture à Dinan.', 'fr', 'Kervalec Toiture'],
  ["Ici Paul, chef du Relais des Cimes, un restaurant d'altitude.", 'fr', 'Relais des Cimes'],
  ['I run Harcastle Joinery, a small workshop in Skipton.', 'en', 'Harcastle Joinery'],
  ['Ik ben Els van De Gouden Korst, een ambachtelijke bakkerij in Mol.', 'nl', 'De Gouden Korst'],
  ['Soy el dueño de Talleres Almenara, un taller de motos.', 'es', 'Talleres Almenara'],
])('the name before what it is: %s', (sentence, language, name) => {
  expect(read(sentence, language)).toBe(name)
})

test.each([
  ['Our client Dunmore Foods, a company in Leeds, needs you.', 'en'],
  ['You report to Anna Price, a restaurant manager.', 'en'],
  ['Nous sommes une filiale de Groupe Orvane, entreprise cotée.', 'fr'],
  ['Wir arbeiten mit Maschinen, einem Betrieb im Wandel.', 'de'],
])('none: %s', (sentence, language) => expect(read(sentence, language)).toBeNull())
