import { expect, test } from 'vitest'
import { tellsWhere } from '@/lib/facts/contact/tells-where'
import { world } from '../say'

test('an ad that tells where to apply, away from a line', () => {
  const told = [
    'Our partners help: call 0207 221 8810.',
    'One.',
    'Two.',
    'Three.',
    'Send your CV to',
    'a@hill.example',
  ]
  expect(tellsWhere(told[0] ?? '', world({ told }))).toBe(true)
  expect(tellsWhere(told[3] ?? '', world({ told }))).toBe(false)
  expect(tellsWhere(told[0] ?? '', world({ told: told.slice(0, 4) }))).toBe(false)
})
