import { describe, expect, test } from 'vitest'
import type { Board } from '@/lib/boards'
import { bare, sectionOf, topicOf } from '@/lib/understand/labels'

const board: Board = {
  id: 'quay',
  name: 'Quay',
  matches: ['https://quay.example/*'],
  posting: [{ path: '/*' }],
  labels: { baseSalary: ['What’s in it'], nothing: ['Salary'] },
}

test.each([
  ['Lieu :', 'lieu'],
  ['● Contrat', 'contrat'],
  ['2. Votre profil', 'votre profil'],
  ['IV) Offre', 'offre'],
  ['3 - Taken', 'taken'],
  ['Salaire (brut) :', 'salaire (brut)'],
  ['…', ''],
  ['', ''],
])('bare: %s → %s', (text, words) => {
  expect(bare(text)).toBe(words)
})

test('bare takes a line of any length in no time', () => {
  bare(`${'…'.repeat(200_000)}a`)
})

describe('topicOf', () => {
  test.each([
    ['Salaire', 'baseSalary'],
    ['SALAIRE :', 'baseSalary'],
    ['Type de contrat', 'employmentType'],
    ['Standplaats', 'jobLocation'],
    ['Closing date', 'validThrough'],
    ['Werkgever', 'hiringOrganization'],
    ['Job opportunity', 'title'],
    ['Stelle', 'title'],
    ['Beginn der Tätigkeit', 'jobStartDate'],
    ['Minimaal aantal uren per week', 'workHours'],
    ['Caducidad', 'validThrough'],
    ['Un tout autre mot', undefined],
    ['', undefined],
    ['Salaire de la peur', undefined],
  ])('%s → %s', (label, topic) => {
    expect(topicOf(label, null)).toBe(topic)
  })

  test.each([
    ["what's in it:", 'baseSalary'],
    ['Salary', 'nothing'],
    ['Location', 'jobLocation'],
  ])('the board’s own words come first: %s → %s', (label, topic) => {
    expect(topicOf(label, board)).toBe(topic)
  })
})

describe('sectionOf', () => {
  test.each([
    ['Missions', false, 'role'],
    ['1. Profil recherché', false, 'profile'],
    ['Wat bieden wij?', false, 'offer'],
    ['How to apply', false, 'apply'],
    ['Offres similaires', false, 'noise'],
    ['Vergelijkbare vacatures', false, 'noise'],
    ['Similar jobs', false, 'noise'],
    ['Un mardi au marché', false, undefined],
    ['', true, undefined],
  ])('%s, marked: %s → %s', (text, marked, section) => {
    expect(sectionOf(text, marked)).toBe(section)
  })

  test('the first words of a marked heading are enough', () => {
    expect(sectionOf('Missions – ce que tu feras chaque jour', true)).toBe('role')
    expect(sectionOf('Missions – ce que tu feras chaque jour', false)).toBeUndefined()
  })

  test('a label alone over a list opens the part that it is about', () => {
    expect(sectionOf('Formation', true)).toBe('profile')
    expect(sectionOf('Salaire', true)).toBe('offer')
  })
})
