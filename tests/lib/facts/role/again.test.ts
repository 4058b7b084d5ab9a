import { describe, expect, test } from 'vitest'
import { isToldBare } from '@/lib/facts/role/again'
import { roleName } from '@/lib/facts/role/role-name'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const told = (...lines: string[]) => world({ told: lines })
const role = (heading: string, line: string) => roleName(fold(heading), told(heading, line))

test('the heading alone tells nothing again', () => {
  expect(isToldBare('kitchen porter', told('Kitchen porter (school kitchen)'))).toBe(false)
  expect(isToldBare('kitchen porter', told('A kitchen porter washes up.'))).toBe(true)
  expect(isToldBare('koch', told('Koch und Küche'))).toBe(false)
  expect(isToldBare('koch', told('Wir suchen einen Koch.'))).toBe(true)
})

describe('brackets that the ad itself leaves out', () => {
  test.each([
    ['Kitchen porter (school kitchen)', 'Merle is looking for a kitchen porter.', 'Kitchen porter'],
    ['Webontwikkelaar (PHP, Laravel)', 'Als webontwikkelaar bouw je mee.', 'Webontwikkelaar'],
    ['Mécanicien (poids lourds)', 'Le garage recherche un mécanicien.', 'Mécanicien'],
    ['Onthaalmedewerker (Nl/Fr/En)', 'Je ontvangt bezoekers.', 'Onthaalmedewerker'],
    ['Registered Nurse (RN)', 'We seek a registered nurse.', 'Registered Nurse (RN)'],
    ['Sales Executive (overseas)', 'Sell our goods.', 'Sales Executive (overseas)'],
  ])('%s', (heading, line, expected) => expect(role(heading, line)).toBe(expected))
})
