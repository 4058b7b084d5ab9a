import { describe, expect, test } from 'vitest'
import { read } from './claim'

const experience = (line: string, rest = {}) => read(line, rest, 'experience')
const required = (rest: object) => ({ kind: 'experience', necessity: 'required', ...rest })
const preferred = (rest: object) => ({ kind: 'experience', necessity: 'preferred', ...rest })

describe('lengths of experience', () => {
  test.each([
    ['Vous justifiez de deux ans d’expérience en cuisine', { minMonths: 24, about: 'cuisine' }],
    ['Expérience de 2 à 5 ans dans la vente', { minMonths: 24, maxMonths: 60, about: 'vente' }],
    ['Exp. 3 ans min.', { minMonths: 36 }],
    [
      'Vous avez une expérience de minimum 4 ans en animation de rue',
      { minMonths: 48, about: 'animation de rue' },
    ],
    ['18 mois d’expérience minimum', { minMonths: 18 }],
    ['Minimaal 3 jaar relevante ervaring als boekhouder', { minMonths: 36, about: 'boekhouder' }],
    ['Je hebt 2 jaar werkervaring in de zorg', { minMonths: 24, about: 'zorg' }],
    ['At least 5 years of professional experience in fundraising', { minMonths: 60, about: 'fundraising' }],
    ['Up to 3 years of experience', { maxMonths: 36 }],
  ])('%s', (line, expected) => {
    expect(experience(line)).toEqual([required(expected)])
  })

  test('a part of the years is a requirement of its own', () => {
    expect(
      experience(
        'Expérience d’au moins 4 ans en relation avec le secteur du logement dont au minimum 2 ans dans la rue',
      ),
    ).toEqual([
      required({ minMonths: 48, about: 'secteur du logement' }),
      required({ minMonths: 24, about: 'rue' }),
    ])
  })

  test.each(['Débutant accepté', 'Débutant·e accepté·e', 'Geen ervaring vereist', 'No experience required'])(
    '%s is no experience at all',
    (line) => expect(experience(line)).toEqual([required({ minMonths: 0 })]),
  )

  test('beginners who are not accepted are not none', () => {
    expect(experience('Débutants non acceptés')).toEqual([])
  })
})

describe('labelled and structured', () => {
  const label = { source: 'label', section: 'top', topic: 'experience' }
  test('a strip of short values', () => {
    expect(experience("A partir de 2 année(s) d'exp.", { source: 'label', section: 'top' })).toEqual([
      required({ minMonths: 24 }),
    ])
    expect(experience("De 1 à 3 année(s) d'exp.", { source: 'label', section: 'top' })).toEqual([
      required({ minMonths: 12, maxMonths: 36 }),
    ])
  })
  test('a value under its label', () => {
    expect(experience('3 ans minimum', label)).toEqual([required({ minMonths: 36 })])
    expect(experience('Souhaitée', label)).toEqual([preferred({})])
  })
  test('months in structured data', () => {
    const data = { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '24' }
    expect(experience('24', { source: 'structured', topic: 'experience', data })).toEqual([
      required({ minMonths: 24 }),
    ])
  })
})

describe('what it is about', () => {
  test.each([
    ['Expérience avérée de médiation', required({ about: 'médiation' })],
    [
      'Expérience en matière de gestion locative (parc social)',
      required({ about: 'gestion locative (parc social)' }),
    ],
    ['Une expérience en droit du travail sera appréciée', preferred({ about: 'droit du travail' })],
    ['Expérience en collecte, en mécénat', required({ about: 'collecte, en mécénat' })],
    ['Experience with young people is desirable', preferred({ about: 'young people' })],
    ['Ervaring in het onderwijs is een pluspunt', preferred({ about: 'onderwijs' })],
  ])('%s', (line, expected) => {
    expect(experience(line)).toEqual([expected])
  })
})

describe('what is no experience asked for', () => {
  test.each([
    ['Échelle B (2.900 € à 4 ans d’expérience)', 'offer'],
    ['Rémunération selon expérience', 'offer'],
    ['Forte de 20 ans d’expérience, notre coopérative grandit', 'employer'],
    ['Nos 35 ans d’expérience parlent pour nous', 'employer'],
    ['Organiser des temps de partage d’expériences', 'role'],
    ['Réunir les bénévoles pour mutualiser leurs expériences', 'role'],
    ['Animer des groupes de jeunes de 16 à 18 ans', 'profile'],
    ['Improve the customer experience in our shops', 'role'],
    ['Salaris volgens diploma en ervaring', 'offer'],
    ['Congés supplémentaires après 6 mois d’ancienneté', 'offer'],
    ['CDD de 12 mois', 'offer'],
  ])('%s', (line, section) => {
    expect(experience(line, { section })).toEqual([])
  })

  test('the age of children is not a length of experience', () => {
    expect(experience('Expérience auprès d’enfants de 3 à 6 ans')).toEqual([
      required({ about: 'enfants de 3 à 6 ans' }),
    ])
  })
})
