import { describe, expect, test } from 'vitest'
import { datesIn, findDates } from '@/lib/facts/dates/dates'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const first = (text: string, rest = {}) => {
  const found = datesIn(fold(text).text, world(rest))[0]
  return found ? found.date + (found.time ? `T${found.time}` : '') : null
}

describe('dates as ads write them', () => {
  test.each([
    ['31/10/2026', '2026-10-31'],
    ['12.01.2025', '2025-01-12'],
    ['22-06-2026', '2026-06-22'],
    ['2024-01-28', '2024-01-28'],
    ['26/08/26', '2026-08-26'],
    ['31 / 01 / 2025', '2025-01-31'],
    ['01/31/2025', '2025-01-31'],
    ['le 9 septembre 2026', '2026-09-09'],
    ['1er octobre 2026', '2026-10-01'],
    ['29 juni 2023', '2023-06-29'],
    ['maandag 5 december 2022', '2022-12-05'],
    ['12 January 2025', '2025-01-12'],
    ['January 12, 2025', '2025-01-12'],
    ['3rd of June 2026', '2026-06-03'],
    ['18 août 2026', '2026-08-18'],
    ['18 aug. 2026', '2026-08-18'],
    ['août 2024', '2024-08'],
    ['courant septembre 2026', '2026-09'],
    ['October 2026', '2026-10'],
    ['April to October 2026', '2026-04'],
    ['de septembre jusqu’à fin octobre 2026', '2026-09'],
  ])('%s is %s', (text, date) => expect(first(text)).toBe(date))

  test.each([
    ['le 07/07/2024 à 23h', '2024-07-07T23:00'],
    ['12 mai 2026, 17h', '2026-05-12T17:00'],
    ['le 12 mai 2026 à 17h30', '2026-05-12T17:30'],
    ['12 mei 2026 om 12 uur', '2026-05-12T12:00'],
    ['12 May 2026 at 5 pm', '2026-05-12T17:00'],
    ['17:00 on 12 May 2026', '2026-05-12T17:00'],
    ['2026-05-12T17:00:00+02:00', '2026-05-12T17:00'],
    ['30 juin 2026 à minuit', '2026-06-30'],
    ['le 12 mars 2026, 20h/semaine', '2026-03-12'],
    ['le 12 mars 2026, 9h-17h', '2026-03-12'],
  ])('%s is %s', (text, date) => expect(first(text)).toBe(date))
})

describe('what is no date', () => {
  test.each([
    'CDD de 6 mois',
    'de 9h à 17h',
    '2 à 3 ans',
    'loi du 15 mars 1966',
    'depuis 1998',
    'programme 2022-2026',
    '31/12/9999',
    '31/02/2026',
    '02.229.32.57',
    'BE 0123.456.789',
    '4.039,31',
    '38/38',
    '24h/24, 7j/7',
    'you may 12 times',
    'septembre/octobre 2026',
    '',
  ])('%s', (text) => expect(datesIn(fold(text).text, world()).filter((found) => !found.weak)).toEqual([]))
})

describe('a year that is not written', () => {
  test.each([
    ['28 mai', { at: '2026-05-04T09:00:00Z' }, '2026-05-28', 'year-from-capture'],
    ['9 maart', { at: '2026-05-04T09:00:00Z' }, '2027-03-09', 'year-from-capture'],
    ['vendredi 28 mai', { at: '2021-05-20T09:00:00Z' }, '2021-05-28', 'year-from-weekday'],
    ['vendredi 28 mai', { at: '2021-06-20T09:00:00Z' }, '2021-05-28', 'year-from-weekday'],
    ['28 mai', { at: '2021-06-05T09:00:00Z', dates: ['2021-06-21'] }, '2021-05-28', 'year-from-other-date'],
    ['15 januari', { known: { datePosted: '2024-12-02' } }, '2025-01-15', 'year-from-other-date'],
    ['du 24 août au 18 décembre 2025', {}, '2025-08-24', 'year-from-other-date'],
    ['van 15 november tot 28 februari 2026', {}, '2025-11-15', 'year-from-other-date'],
  ])('%s', (text, rest, date, reason) => {
    expect(datesIn(fold(text).text, world(rest))[0]).toMatchObject({ date, inferred: reason })
  })

  test('a weekday that fits no near year tells of a mistake', () => {
    expect(datesIn('lundi 29 fevrier', world())).toEqual([])
  })
})

test('the full dates of an ad, each once', () => {
  expect(findDates(['12/05/2026 of 12 mei 2026', 'juin 2026', '15 mars 1966'], lexicons)).toEqual([
    '2026-05-12',
  ])
})

test('a long line of figures is read at once', () => {
  for (const text of [
    '1'.repeat(100_000),
    '12/'.repeat(30_000),
    ' '.repeat(100_000),
    'mai '.repeat(25_000),
  ]) {
    datesIn(text, world())
  }
})

test.each([
  ['23/sep/2026', '2026-09-23'],
  ['01/août/2026', '2026-08-01'],
  ['de 9e van mei 2026', '2026-05-09'],
  ['Dec. 31 , 2026', '2026-12-31'],
])('a month’s name among the signs of a number: %s', (text, date) => expect(first(text)).toBe(date))
