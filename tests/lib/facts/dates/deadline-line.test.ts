import { expect, test } from 'vitest'
import { validThrough } from '@/lib/facts/valid-through'
import { worldIn } from '@/tests/lib/facts/claim-at'
import { say } from '../say'

test.each([
  ['en', ['Please send your CV and a letter to jobs@hill.example', 'by 15 December 2026.'], '2026-12-15'],
  ['fr', ["Merci d'envoyer votre CV à jobs@colline.example", 'avant le 15 décembre 2026.'], '2026-12-15'],
  ['nl', ['Stuur je cv naar jobs@heuvel.example', 'vóór 15 december 2026.'], '2026-12-15'],
  ['en', ['Please send us your CV.', 'By 15 December 2026 the roof will be done.'], null],
])('a line that goes on, %s: %s', (language, told, day) => {
  const claim = say(told.at(-1) ?? '', { section: 'role' })
  const found = validThrough.read(claim, { ...worldIn(language), told })
  expect(found[0]?.value ?? null).toBe(day)
})

test.each([
  [
    'Der Vorstand trifft sich im Februar; das Amt kann spätestens bis zum 1. April 2027 angetreten werden.',
    null,
  ],
  ['Bitte bewerben Sie sich bis einschl. 15. Dezember 2026 unter stelle@chor.example.', '2026-12-15'],
])('%s', (text, day) => {
  const found = validThrough.read(say(text, { section: 'apply' }), worldIn('de'))
  expect(found[0]?.value ?? null).toBe(day)
})
