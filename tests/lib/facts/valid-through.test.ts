import { describe, expect, test } from 'vitest'
import { validThrough } from '@/lib/facts/valid-through'
import { say, structured, world } from './say'

const read = (text: string, claim = {}, context = {}) =>
  validThrough.read(say(text, claim), world(context)).map(({ value }) => value)

describe('a deadline', () => {
  test.each([
    ['Envoyez CV et lettre avant le 28 mai 2026, 17h, au secrétariat', {}, '2026-05-28T17:00'],
    ['Les candidatures sont à adresser à rh@exemple.org jusqu’au 30/06/2026 inclus.', {}, '2026-06-30'],
    ['Vous avez jusqu’au 26/08/26 pour candidater', {}, '2026-08-26'],
    ['Candidature à remettre pour le 15 juin 2026 au plus tard.', {}, '2026-06-15'],
    ['Date limite de candidature : 31/10/2026', {}, '2026-10-31'],
    ['Clôture des candidatures le 5 juin 2026 à midi', {}, '2026-06-05T12:00'],
    ['Mail je cv en motivatie uiterlijk op 29 juni 2026 naar Els.', {}, '2026-06-29'],
    ['Solliciteren kan tot en met zondag 14 juni 2026.', {}, '2026-06-14'],
    ['Reageer vóór 1 juli 2026', {}, '2026-07-01'],
    ['Please apply by 12 June 2026 at 5 pm.', {}, '2026-06-12T17:00'],
    ['Applications must reach us no later than June 12, 2026', {}, '2026-06-12'],
    ['Closing date: 12.06.2026', {}, '2026-06-12'],
    ['Au plus tard le 12 juin 2026', { section: 'apply' }, '2026-06-12'],
    ['12 juin 2026', { heading: 'date limite' }, '2026-06-12'],
  ])('%s', (text, claim, date) => expect(read(text, claim)).toEqual([date]))

  test.each([
    ['31/01/2026', '2026-01-31'],
    ['du 09/10/2026 au 09/11/2026', '2026-11-09'],
    ['30/06/2026 (entretiens le 05/07/2026)', '2026-06-30'],
    ['Nog 8 dagen', '2026-05-12'],
  ])('a label with the value %s', (text, date) => {
    expect(read(text, { source: 'label', topic: 'validThrough', label: 'Date limite' })).toEqual([date])
  })

  test('a strip that counts the days is inferred', () => {
    const [found] = validThrough.read(
      say('Sluit over 16 dagen', { source: 'label', section: 'top' }),
      world(),
    )
    expect(found).toMatchObject({ value: '2026-05-20', inferred: [{ reason: 'date-from-relative' }] })
  })

  test('the year comes from the weekday', () => {
    const [found] = validThrough.read(
      say('Merci de transmettre votre CV avant le vendredi 28 mai, 17h, à cette adresse'),
      world({ at: '2021-05-20T09:00:00Z' }),
    )
    expect(found).toMatchObject({
      value: '2021-05-28T17:00',
      inferred: [{ reason: 'year-from-weekday' }],
      evidence: [{ quote: 'Merci de transmettre votre CV avant le vendredi 28 mai, 17h, à cette adresse' }],
    })
  })
})

describe('no deadline', () => {
  test.each([
    ['CDD jusqu’au 31/12/2026', {}],
    ['Contrat jusqu’au 31/12/2026', { section: 'apply' }],
    ['Les entretiens auront lieu au plus tard le 5 juillet 2026', { section: 'apply' }],
    ['Candidatures lues au fil de l’eau, entretiens avant le 5 juillet 2026', {}],
    ['Les tests se passent avant le 26 avril 2026', { section: 'apply' }],
    ['Interviews will be held before 3 July 2026', { section: 'apply' }],
    ['De gesprekken vinden plaats uiterlijk 3 juli 2026', { section: 'apply' }],
    ['Le projet court jusqu’au 31 décembre 2026', {}],
    ['Our strategy runs until 2030', { section: 'apply' }],
    ['Démarrage souhaité au 21 juin 2026', { section: 'offer' }],
    ['Horaire jusqu’à 17h', { section: 'apply' }],
    ['-', { source: 'label', topic: 'validThrough' }],
    ['31/12/9999', { source: 'label', topic: 'validThrough' }],
  ])('%s', (text, claim) => expect(read(text, claim)).toEqual([]))
})

describe('structured data is a witness', () => {
  test('the day of posting and thirty days, or as even a number, is a board’s', () => {
    const claim = structured('validThrough', '2026-05-31T00:00:00+02:00')
    expect(validThrough.read(claim, world({ known: { datePosted: '2026-05-01' } }))).toEqual([])
    expect(validThrough.read(claim, world({ known: { datePosted: '2026-05-04' } }))[0]?.value).toBe(
      '2026-05-31',
    )
  })

  test('the hour stays when a person may have meant it', () => {
    expect(
      validThrough.read(structured('validThrough', '2026-06-12T17:00:00+02:00'), world())[0]?.value,
    ).toBe('2026-06-12T17:00')
  })
})

test('a date and the same date with its hour agree, and the hour completes it', () => {
  expect(validThrough.agrees('2026-06-12', '2026-06-12T17:00')).toBe(true)
  expect(validThrough.agrees('2026-06-12', '2026-06-13')).toBe(false)
  expect(validThrough.complete?.('2026-06-12', '2026-06-12T17:00')).toBe('2026-06-12T17:00')
})
