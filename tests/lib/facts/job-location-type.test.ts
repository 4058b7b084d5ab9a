import { expect, test } from 'vitest'
import type { Claim } from '@/lib/facts'
import { jobLocationType } from '@/lib/facts/job-location-type'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const find = (text: string, rest: Partial<Claim> = {}) =>
  jobLocationType.read(
    { source: 'text', section: 'offer', heading: '', text: fold(text), ...rest },
    { lexicons, at: '2026-11-21T10:00:00Z', country: null, dates: [], known: {} },
  )[0]?.value ?? null

test.each([
  ['Télétravail ponctuel autorisé', 'HYBRID'],
  ['Pas de télétravail autorisé', 'ONSITE'],
  ['Télétravail non autorisé', 'ONSITE'],
  ['Deux jours de télétravail par semaine', 'HYBRID'],
  ['Possibilité de télétravail', 'HYBRID'],
  ['Poste en 100 % télétravail', 'TELECOMMUTE'],
  ['Full remote', 'TELECOMMUTE'],
  ['2 dagen thuiswerk per week', 'HYBRID'],
  ['Telewerk is niet mogelijk', 'ONSITE'],
  ['Thuiswerk mogelijk', 'HYBRID'],
  ['This is a fully remote position', 'TELECOMMUTE'],
  ['Hybrid working: two days in the office', 'HYBRID'],
  ['Not a remote position but partly remote', 'HYBRID'],
  ['No remote work', 'ONSITE'],
  ['Coordonner des équipes à distance', null],
  ['Former les bénévoles en présentiel', null],
  ['Rédiger la charte des véhicules hybrides', null],
  ['Kantoor in hartje stad', null],
])('%s: %s', (text, expected) => {
  expect(find(text)).toBe(expected)
})

test.each([
  ['Télétravail', 'Non', 'ONSITE'],
  ['Télétravail', '2 jours par semaine', 'HYBRID'],
  ['Thuiswerk', 'Mogelijk', 'HYBRID'],
  ['Remote', 'Hybrid', 'HYBRID'],
  ['Télétravail', 'À discuter', null],
])('under the label %s, %s is %s', (label, text, expected) => {
  expect(find(text, { source: 'label', topic: 'jobLocationType', label })).toBe(expected)
})

test('structured data says only that the work is remote', () => {
  expect(find('TELECOMMUTE', { source: 'structured', topic: 'jobLocationType', data: 'TELECOMMUTE' })).toBe(
    'TELECOMMUTE',
  )
  expect(find('', { source: 'structured', topic: 'jobLocationType', data: '' })).toBeNull()
})

test.each([
  'Animer des réunions en présentiel ou en format hybride',
  'Un poste hybride alliant développement et conseil',
])('hybrid work of another kind: %s', (text) => expect(find(text)).toBeNull())
