import { describe, expect, test } from 'vitest'
import { withoutSite } from '@/lib/facts/role/site'
import { world } from '@/tests/lib/facts/say'

const role = (heading: string, ...told: string[]) => withoutSite(heading, world({ told: [heading, ...told] }))

describe('a house or a town right behind the role', () => {
  test.each([
    ['Night porter Ashgrove Hospice', 'We need a night porter at Ashgrove Hospice.', 'Night porter'],
    ['Kok brasserie Het Anker', 'Brasserie Het Anker zoekt een kok.', 'Kok'],
    ['Aide-soignant EHPAD Les Glycines', 'Nous recherchons un aide-soignant.', 'Aide-soignant'],
    ['Erzieher Kita Sonnenschein', 'Für unsere Kita Sonnenschein suchen wir einen Erzieher.', 'Erzieher'],
    ['Conserje Colegio San Jorge', 'Se necesita un conserje.', 'Conserje'],
    ['Sous Chef, Harrow Vale', 'Our restaurant in Harrow Vale has room for a Sous Chef.', 'Sous Chef'],
    ['Tuinman - Vogelenzang', 'Voor onze kwekerij in Vogelenzang zoeken we een tuinman.', 'Tuinman'],
    ['Weekend library assistant Brackley Library', 'Help our readers.', 'Weekend library assistant'],
  ])('%s', (heading, line, expected) => expect(role(heading, line)).toBe(expected))
})

describe('a field of work stays', () => {
  test.each([
    ['Data Engineer - Machine Learning', 'We want an engineer with experience in Machine Learning.'],
    ['Sachbearbeiter Einkauf', 'Wir suchen einen Sachbearbeiter im Einkauf.'],
    ['Chargé de communication & Animation Magasin', 'Vous assurez l’animation du magasin.'],
    ['Vendeur Boulangerie Pâtisserie', 'Nous recherchons un vendeur.'],
    ['Lehrkraft Grundschule', 'Wir suchen eine Lehrkraft.'],
    ['Electrician Heating and Second Trades', 'The Heating and Second Trades team is large.'],
  ])('%s', (heading, line) => expect(role(heading, line)).toBe(heading))
})
