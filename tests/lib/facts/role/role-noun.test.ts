import { expect, test } from 'vitest'
import { isForBoth, namesWork } from '@/lib/facts/role/role-noun'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const names = (text: string) => namesWork(fold(text).text, world())

test.each([
  'Aide-soignante', 'Chargée de mission', 'Ouvrier polyvalent', 'Animatrice', 'Responsable qualité',
  'Verpleegkundige', 'Magazijnmedewerker', 'Boekhoudster', 'Vrachtwagenchauffeur', 'Projectleider',
  'Site Manager', 'Care Assistant', 'PhD position in chemistry', 'Bricklayers', 'Head of Finance',
  'Altenpflegerin', 'Sachbearbeiter/in', 'Servicekraft', 'Referent*in', 'Bauleiter',
  'Auxiliar administrativo', 'Camarero/a', 'Técnica de calidad', 'Conductora', 'Jefe de obra',
])('work: %s', (text) => expect(names(text)).toBe(true)) // biome-ignore format: a table of names

test.each(['Kerval', 'Maison Verte', 'Stichting De Brug', 'Retour', 'Namur', 'Voltijds', 'Elmbrook Trust'])(
  'none: %s',
  (text) => expect(names(text)).toBe(false),
)

test.each(['MÉDIATEUR/MÉDIATRICE', 'Vendeur / vendeuse', 'Gärtner/Gärtnerin'])('for both: %s', (text) =>
  expect(isForBoth(fold(text).text)).toBe(true),
)

test.each(['Web/webmaster', 'Soins/soir', 'Tapissier/Couturier'])('not for both: %s', (text) =>
  expect(isForBoth(fold(text).text)).toBe(false),
)
