import { describe, expect, test } from 'vitest'
import { jobStartDate } from '@/lib/facts/job-start-date'
import { say, structured, world } from './say'

const read = (text: string, claim = {}) =>
  jobStartDate.read(say(text, claim), world()).map(({ value }) => value)

describe('the start of the work', () => {
  test.each([
    ['Démarrage souhaité au 19/08/2026', '2026-08-19'],
    ['Démarrage souhaité au 21 juin 2026', '2026-06-21'],
    ['Statut : CDD de 18 mois (avec possibilité d’extension) à pourvoir en septembre 2026.', '2026-09'],
    ['Début : août 2026', '2026-08'],
    ['Prise de poste : 1er septembre 2026', '2026-09-01'],
    ['Poste à pourvoir courant septembre', '2026-09'],
    ['Entrée en fonction le lundi 1er juin 2026', '2026-06-01'],
    ['Startdatum: 1 september 2026', '2026-09-01'],
    ['Je start op 15 juni 2026.', '2026-06-15'],
    ['Start date: October 2026', '2026-10'],
    ['The successful person will start on 1 July 2026', '2026-07-01'],
    ['Poste à pourvoir dès que possible', 'ASAP'],
    ['Démarrage immédiat', 'ASAP'],
    ['Indiensttreding: zo snel mogelijk', 'ASAP'],
    ['Start date: as soon as possible', 'ASAP'],
  ])('%s', (text, date) => expect(read(text)).toEqual([date]))

  test.each([
    ['1er septembre 2026', '2026-09-01'],
    ['z.s.m.', 'ASAP'],
    ['09/2026', '2026-09'],
    ['septembre', undefined],
    ['à convenir', undefined],
    ['-', undefined],
  ])('a label with the value %s', (text, date) => {
    expect(read(text, { source: 'label', topic: 'jobStartDate' })[0]).toBe(date)
  })
})

describe('no start of the work', () => {
  test.each([
    'Depuis septembre 2021, l’équipe mène un projet d’appui.',
    'Démarrage du projet en septembre 2026',
    'Début de la formation le 7 septembre 2026',
    'Envoyez votre CV dès que possible',
    'Candidature avant le 1er juin 2026',
    'Fin du contrat le 31/12/2026',
    'À pourvoir jusqu’au 31 octobre 2026',
    'Dans le cadre d’une rencontre organisée le 2 septembre 2026, nous recrutons.',
    'Start-up founded in May 2019',
    'Vous démarrez chaque journée à 9h',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

test('structured data', () => {
  expect(jobStartDate.read(structured('jobStartDate', '2026-09-01'), world())[0]?.value).toBe('2026-09-01')
  expect(jobStartDate.read(structured('jobImmediateStart', true), world())[0]?.value).toBe('ASAP')
})

test('a month and a day in it agree; as soon as possible agrees with no date', () => {
  expect(jobStartDate.agrees('2026-08', '2026-08-19')).toBe(true)
  expect(jobStartDate.complete?.('2026-08', '2026-08-19')).toBe('2026-08-19')
  expect(jobStartDate.agrees('ASAP', '2026-08-19')).toBe(false)
})

describe('a start with no word for it', () => {
  test.each([
    ['Nous recherchons une comptable pour notre siège à partir du 7 septembre 2026.', '2026-09-07'],
    ['Poste à occuper en alternance, à compter de septembre 2026.', '2026-09'],
    ['À compter du 1er septembre 2026,', '2026-09-01'],
    ['Le CDD de 9 mois démarre mi-septembre 2026.', '2026-09'],
    ['Formation : master de droit Date de prise de poste : 01/09/2026', '2026-09-01'],
    ['We are hiring a nurse to cover maternity leave, from 1 June 2026.', '2026-06-01'],
  ])('%s', (text, date) => expect(read(text)).toEqual([date]))
  test('the dates of a course are none', () => expect(read('Du 14/10/2026 au 30/06/2028')).toEqual([]))
})
