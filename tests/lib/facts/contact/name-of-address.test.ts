import { expect, test } from 'vitest'
import { namesOfAddress } from '@/lib/facts/contact/name-of-address'

test.each([
  ['ana.ruiz', ['Ana Ruiz']],
  ['a.ruiz', ['Ana Ruiz']],
  ['aruiz', ['Ana Ruiz']],
  ['ana', ['Ana Ruiz']],
  ['p.vandenberg', ['Piet van den Berg']],
  ['c.lenoir', ['Chloé LENOIR']],
  ['office', []],
  ['sales', []],
])('%s: %j', (local, expected) => {
  const told = [
    'I am Ana Ruiz.',
    'Piet van den Berg',
    'Mme Chloé LENOIR',
    'The Office Manager',
    'Sales Lead for our sales team',
  ]
  expect(namesOfAddress(local, told)).toEqual(expected)
})
