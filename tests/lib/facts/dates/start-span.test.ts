import { expect, test } from 'vitest'
import { jobStartDate } from '@/lib/facts/job-start-date'
import { worldIn } from '@/tests/lib/facts/claim-at'
import { say } from '../say'

test.each([
  ['en', 'Starting date between January 15 and March 1, 2027', '2027'],
  ['en', 'Start date: between 1 and 15 February 2027', '2027-02'],
  ['fr', 'Prise de poste entre le 1er février et le 1er avril 2027', '2027'],
  ['nl', 'Startdatum: tussen 1 februari en 1 april 2027', '2027'],
  ['de', 'Arbeitsbeginn zwischen dem 1. Februar und dem 1. April 2027', '2027'],
  ['es', 'Fecha de incorporación: entre el 1 de febrero y el 1 de abril de 2027', '2027'],
  ['en', 'Start between 15 December 2026 and 1 February 2027', null],
  ['en', 'Start date: 1 February 2027', '2027-02-01'],
])('%s: %s', (language, text, start) => {
  const found = jobStartDate.read(say(text, { section: 'offer' }), worldIn(language))
  expect(found[0]?.value ?? null).toBe(start)
})
