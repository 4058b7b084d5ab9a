import { describe, expect, test } from 'vitest'
import { read } from './claim'

const experience = (line: string, rest = {}) => read(line, rest, 'experience')
const required = (rest: object) => ({ kind: 'experience', necessity: 'required', ...rest })

describe('no experience needed', () => {
  test.each([
    ['You do not need to have worked in catering before', 'catering'],
    ['No experience in customer service? We teach you', 'customer service'],
  ])('%s, in a field', (line, about) => {
    expect(experience(line)).toEqual([required({ minMonths: 0, about })])
  })

  test.each([
    'Je hoeft nog nooit in een winkel gestaan te hebben',
    'Kom je net van de lerarenopleiding, dan ben je even welkom',
    'Quereinsteiger lernen wir gern an',
  ])('%s', (line) => {
    expect(experience(line)).toEqual([required({ minMonths: 0 })])
  })
})

describe('what was done', () => {
  test.each([
    [
      'Op een notariskantoor heb je minstens twee jaar ervaring opgedaan',
      { minMonths: 24, about: 'notariskantoor' },
    ],
    ['Un an de pratique comptable', { minMonths: 12, about: 'comptable' }],
    ['3+ years in logistics', { minMonths: 36, about: 'logistics' }],
    ["A minimum of two years' teaching in primary schools", { minMonths: 24 }],
    ['2 años o más construyendo maquetas', { minMonths: 24, about: 'construyendo maquetas' }],
  ])('%s', (line, expected) => {
    expect(experience(line)).toMatchObject([required(expected)])
  })

  test('what one cannot have done is none', () => {
    expect(experience('You can’t have lived or worked in Spain for over 12 months')).toEqual([])
  })

  test('points of a competition are a wish', () => {
    expect(experience('Experiencia en archivos: 0,50 puntos por mes')).toEqual([
      { kind: 'experience', about: 'archivos', necessity: 'preferred' },
    ])
  })
})

describe('experience beside a schooling, or under an offer', () => {
  test.each([
    [
      'Vous disposez d’une formation en soudage et d’une première expérience réussie en usine',
      'role',
      'usine',
    ],
    ['Première expérience réussie sur un poste similaire', 'offer', 'poste similaire'],
    ['Vous avez une formation ou une expérience en pâtisserie', 'profile', 'pâtisserie'],
  ] as const)('%s', (line, section, about) =>
    expect(read(line, { section }, 'experience')).toMatchObject([{ about, necessity: 'required' }]),
  )
  test('not one to be gained', () => {
    expect(
      read('Une expérience enrichissante dans une équipe jeune', { section: 'offer' }, 'experience'),
    ).toEqual([])
  })
  test('a wish ends where a new subject begins', () => {
    const line = 'Ingénieur, idéalement fonderie ou forge, vous avez une expérience en atelier'
    expect(read(line, {}, 'experience')).toMatchObject([{ about: 'atelier', necessity: 'required' }])
  })
})
