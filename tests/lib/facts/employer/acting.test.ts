import { describe, expect, test } from 'vitest'
import { nameInAnswer, nameOverRole } from '@/lib/facts/employer/about'
import { nameThatActs, nameWithin } from '@/lib/facts/employer/acting'
import { employerAtEnd } from '@/lib/facts/employer/signature'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[] = []) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

describe('an employer by what it does', () => {
  test.each([
    ['fr', 'Fondée en 1998, Kerval protège les voiles des skippers.', 'Kerval'],
    ['fr', "Kerval, c'est trente voiliers et un chat.", 'Kerval'],
    ['fr', 'Transvoile Merle livre des voiles dans toute la France.', 'Transvoile Merle'],
    ['nl', 'Merel Import voert al veertig jaar thee in.', 'Merel Import'],
    ['en', 'Set up in Hull in 1974, Pike & Rowan now employs forty people.', 'Pike & Rowan'],
  ])('%s: %s', (language, text, name) => expect(nameThatActs(text, inLanguage(language))?.name).toBe(name))

  test.each([
    ['fr', 'Travail du mardi au samedi, deux soirs par mois.'],
    ['nl', 'Op 15 juni is er een proef.'],
    ['en', 'Experience is welcome, but we can teach you.'],
  ])('%s: none in %s', (language, text) => expect(nameThatActs(text, inLanguage(language))).toBeNull())
})

test('what opens the lines of a list of tasks, before a noun with its article, is no name', () => {
  const told = [
    'Concevoir des supports imprimés',
    'Concevoir et rédiger les lettres du port, avec leurs images et leurs listes de destinataires',
  ]
  expect(nameThatActs(told[0] ?? '', inLanguage('fr', told))).toBeNull()
})

test('a name behind "at", where people work together', () => {
  expect(nameWithin('Come and join me at Paperlark in Cork.', inLanguage('en'))?.name).toBe('Paperlark')
  expect(nameWithin('Mijn team bij Merelwater zoekt een planner.', inLanguage('nl'))?.name).toBe('Merelwater')
  expect(nameWithin('Come and join me at Leeds.', inLanguage('en'))).toBeNull()
})

test('who answers that it is the employer', () => {
  const answer = (line: string, under = false) => nameInAnswer(line, under, inLanguage('en'))?.name
  expect(answer('Who are we? Kerval, a sail loft in Hove.')).toBe('Kerval')
  expect(answer('Kerval, a sail loft in Hove.', true)).toBe('Kerval')
  expect(answer('Kerval, a sail loft in Hove.')).toBeUndefined()
})

test('a name over the role, in the first line alone', () => {
  const over = (...told: string[]) => nameOverRole(told[0] ?? '', inLanguage('en', told))
  expect(over('Elmbrook Bowls Ground', 'Gardener')).toBe('Elmbrook Bowls Ground')
  expect(over('Come And Join Our Team', 'Gardener')).toBeNull()
  expect(over('Elmbrook Bowls Ground', 'Leeds')).toBeNull()
})

test('who signs the ad', () => {
  const sign = (...told: string[]) => employerAtEnd(told[2] ?? '', inLanguage('en', told))
  expect(sign('Farm worker', 'Ring us.', 'Merle Coppice Farm, Clun Road, Ludlow')).toBe('Merle Coppice Farm')
  expect(sign('Farm worker', 'Ring us.', 'Anna Merle, Clun Road, Ludlow')).toBeNull()
})
