import { expect, test } from 'vitest'
import { ANY_DIGIT } from '@/lib/lexicon/needles'
import { numberOf, standingIn } from '@/lib/lexicon/standing'

const stands = (needle: string, text: string) => {
  const number = numberOf(needle)
  return standingIn(text).includes(number)
}

test.each([
  ['salaire', 'le salaire brut', true],
  ['kennis', 'een goede vakkennis', true],
  ['salaire', 'le salarie', false],
  ['€', '2 000 €', true],
  [ANY_DIGIT, 'au 3e etage', true],
  [ANY_DIGIT, 'au rez-de-chaussee', false],
])('%s in "%s": %s', (needle, text, expected) => {
  expect(stands(needle, text)).toBe(expected)
})

test('a needle has one number for good, and no other has it', () => {
  const number = numberOf('teletravail')
  expect(numberOf('teletravail')).toBe(number)
  expect(numberOf('telephone')).not.toBe(number)
})

test('a needle that is numbered later is found in a text that was asked before', () => {
  const text = 'un poste de veilleur'
  standingIn(text)
  expect(stands('veilleur', text)).toBe(true)
})

test('a text of any length is looked through', () => {
  expect(stands('gardien', `${'a '.repeat(50_000)}gardien`)).toBe(true)
})
