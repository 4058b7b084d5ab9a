import { expect, test } from 'vitest'
import { personsIn } from '@/lib/facts/contract/contract-persons'
import type { Claim } from '@/lib/facts/define'
import { fold } from '@/lib/posting'
import { world } from '../say'

const kinds = (text: string, section: Claim['section'] = 'role') => {
  const folded = fold(text)
  const claim: Claim = { source: 'text', text: folded, section, heading: '' }
  return personsIn(claim, folded.text, world()).map(({ kind }) => kind)
}

test.each([
  ['Nous cherchons deux bénévoles pour la ludothèque', 'volunteer'],
  ['Wij zoeken een stagiair', 'internship'],
  ['Volunteers needed on Fridays', 'volunteer'],
  ['Als jobstudent sta je achter de toog', 'student'],
])('%s', (text, kind) => expect(kinds(text)).toContain(kind))

test.each([['Vous encadrez les stagiaires'], ['Nous recherchons un responsable des bénévoles']])(
  'no contract: %s',
  (text) => expect(kinds(text)).toEqual([]),
)

test('a profile tells what the person has been', () =>
  expect(kinds('Wij zoeken een stagiair', 'profile')).toEqual([]))
