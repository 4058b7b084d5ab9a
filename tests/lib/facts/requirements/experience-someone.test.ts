import { describe, expect, test } from 'vitest'
import { read } from './claim'

const experience = (line: string) => read(line, { section: 'role' }, 'experience')

describe('experience of people of the house', () => {
  test.each([
    'Votre tuteur a 20 ans d’expérience dans le bâtiment.',
    'Julie a travaillé dix ans en crèche avant de nous rejoindre.',
    'Marie heeft 15 jaar ervaring en leert je alles.',
    'You work together with Marta, who has done this for eleven years.',
    'Tu travailleras avec Solange, qui fait ce métier depuis vingt ans.',
    'Met meer dan 15 jaar ervaring in dakwerken ontzorgen wij onze klanten.',
    'Ben has been driving lorries for 12 years.',
    'Unser Küchenchef hat 15 Jahre Erfahrung in der Sternegastronomie.',
    'Nuestro jefe de taller tiene 20 años de experiencia en motores.',
  ])('%s', (line) => {
    expect(experience(line)).toEqual([])
  })

  test.each([
    ['Le candidat idéal a trois ans d’expérience en vente.', 36],
    ['Our new colleague has at least three years of experience in payroll.', 36],
    ['Wie heeft 2 jaar ervaring als kok?', 24],
    ['Driver has 2 years experience with multidrop.', 24],
  ])('but %s', (line, minMonths) => {
    expect(experience(line)).toMatchObject([{ minMonths }])
  })
})

describe('years that count for the pay', () => {
  test.each([
    'Tot 10 jaar relevante ervaring uit de privésector wordt meegenomen.',
    'L’ancienneté est valorisée jusqu’à 10 ans d’expérience dans le secteur privé.',
    'Up to six years of relevant experience are taken into account for the salary.',
    'Berufserfahrung bis zu 5 Jahren wird bei der Einstufung angerechnet.',
  ])('%s', (line) => {
    expect(experience(line)).toEqual([])
  })
})
