import { expect, test } from 'vitest'
import { employmentType } from '@/lib/facts/employment-type'
import { claimAt, worldIn } from '@/tests/lib/facts/claim-at'

test.each([
  ['de', 'Die Stelle ist sofort, spätestens aber bis zum 1. März 2027 zu besetzen.', null],
  ['de', 'Die Stelle ist befristet bis zum 31. Dezember 2027 zu besetzen.', '2027-12-31'],
  ['de', 'Die Stelle ist vom 1. Januar 2027 bis zum 31. Dezember 2027 zu besetzen.', '2027-12-31'],
  ['fr', 'Le poste est à pourvoir au plus tard le 1er mars 2027.', null],
  ['en', 'The post is to be filled by 1 March 2027 at the latest.', null],
  ['en', 'This is a fixed-term post until 31 August 2027.', '2027-08-31'],
])('%s: %s', (language, text, end) => {
  const [found] = employmentType.read(claimAt('employmentType', 'offer', text), worldIn(language))
  expect(found?.value.endDate ?? null).toBe(end)
})

test.each([
  ['en', 'We are seeking a two-year Research Assistant to work on glaciers.', 24],
  ['en', 'Applications are invited for a three-year Lecturer in Law.', 36],
  ['en', 'We are seeking a two-year qualified nurse.', undefined],
  ['nl', 'Het betreft een opdracht van 1 jaar.', 12],
  [
    'fr',
    'CDD (temps partiel 26 h par semaine) sur les trois ateliers de la maison, pour une durée de 6 mois.',
    6,
  ],
])('how long it lasts, %s: %s', (language, text, months) => {
  const [found] = employmentType.read(claimAt('employmentType', 'top', text), worldIn(language))
  expect(found?.value.durationMonths).toBe(months)
})

test.each([
  ['de', 'Wir suchen eine*n studentische*n Mitarbeiter*in für das Archiv.', 'student'],
  ['nl', 'Wij werven aan: voltijds statutair deskundige ruimte (B1-B3).', 'civil-servant'],
  ['nl', 'Let op: dit is een onbetaalde functie.', 'volunteer'],
  ['nl', 'Je werkt nauw samen met de statutair directeur.', undefined],
])('its kind, %s: %s', (language, text, kind) => {
  const [found] = employmentType.read(claimAt('employmentType', 'top', text), worldIn(language))
  expect(found?.value.kind).toBe(kind)
})
