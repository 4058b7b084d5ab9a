import { describe, expect, test } from 'vitest'
import { read } from './claim'

const education = (line: string, rest = {}) => read(line, rest, 'education')
const asked = (rest: object) => ({ kind: 'education', necessity: 'required', ...rest })

describe('a diploma of no level', () => {
  test.each([
    ['Un brevet ou un certificat de puéricultrice', 'puéricultrice'],
    ['Formation comptable exigée', 'Formation comptable'],
    ['Een attest van zorgkundige', 'zorgkundige'],
    ['Je hebt een getuigschrift van logistiek medewerker', 'logistiek medewerker'],
    ['Anerkennung als Elektriker', 'Elektriker'],
    ['Completed apprenticeship in plumbing', 'plumbing'],
    ['a recognised horticulture qualification', 'horticulture qualification'],
    ['Certificado de profesionalidad de limpieza de edificios', 'limpieza de edificios'],
  ])('%s', (line, about) => {
    expect(education(line)).toEqual([asked({ about })])
  })

  test('by a verb of having, outside the profile too', () => {
    expect(education('You hold a qualification in bookkeeping.', { section: 'top' })).toEqual([
      asked({ about: 'bookkeeping' }),
    ])
  })

  test.each([
    'Un certificat médical sera demandé',
    'Je ontvangt na afloop een attest',
    'Welcher Abschluss es ist, ist uns nicht wichtig',
    'Ton diplôme en poésie, on ne le demande pas',
    'We pay for your qualification in bookkeeping',
  ])('%s asks for none', (line) => {
    expect(education(line)).toEqual([])
  })
})

describe('experience or schooling, either will do', () => {
  test.each([
    ['Une expérience en crèche ou un diplôme en puériculture', 'puériculture'],
    ['A diploma in forestry, or the equivalent gained through work', 'forestry'],
    ['A diploma in forestry (or have learned the trade on the job)', 'forestry'],
    ['Een diploma in de houtbewerking, of je bent door ervaring gelijkwaardig', 'houtbewerking'],
  ])('%s', (line, about) => {
    expect(education(line)).toEqual([asked({ about, orEquivalentExperience: true })])
  })
})

describe('which of two names', () => {
  test.each([
    ['University degree at master level in law', { level: 7, about: 'law' }],
    [
      'eine kaufmännische oder technische Ausbildung',
      { level: 4, about: 'kaufmännische oder technische Ausbildung' },
    ],
    ['Een hbo-opleiding in de richting van onderwijs of zorg', { level: 6, about: 'onderwijs of zorg' }],
    ['Je hebt een mbo-opleiding niveau 4 techniek afgerond', { level: 4, about: 'techniek' }],
  ])('%s', (line, expected) => {
    expect(education(line)).toEqual([asked(expected)])
  })
})

describe('schooling of no named field', () => {
  test.each(['Een afgeronde relevante opleiding.', 'Relevant qualification', 'Formation adaptée'])(
    '%s',
    (line) => expect(education(line)).toEqual([asked({})]),
  )

  test.each(['Opleiding', 'Diploma', 'Qualification'])('but not by the word alone: %s', (line) =>
    expect(education(line)).toEqual([]),
  )

  test('diploma and field in one word', () => {
    expect(education('Een imkersdiploma is vereist')).toEqual([asked({ about: 'imkersdiploma' })])
  })
})
