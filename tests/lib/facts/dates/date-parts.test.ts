import { describe, expect, test } from 'vitest'
import { addDays, dayAgo, dayAhead, isLongBefore, structuredDate } from '@/lib/facts/dates/date-parts'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const FRANCE = { country: { code: 'FR', reason: 'country-from-site' } } as const

describe('dates of structured data', () => {
  test.each([
    ['2026-06-30', { date: '2026-06-30', made: false }],
    ['2026-06-30T00:00:00+02:00', { date: '2026-06-30', made: false }],
    ['2026-06-30T23:59:59+02:00', { date: '2026-06-30', made: false }],
    ['2026-06-30T17:00:00+02:00', { date: '2026-06-30', time: '17:00', made: false }],
    ['2026-06-30 12:00', { date: '2026-06-30', time: '12:00', made: false }],
    ['2026-06-30T13:20:41Z', { date: '2026-06-30', made: true }],
    ['9999-12-31', null],
    ['bientôt', null],
    [20260630, null],
    [undefined, null],
  ])('%s', (value, expected) => expect(structuredDate(value, world())).toEqual(expected))

  test('midnight of the ad’s country, written as UTC, is that country’s day', () => {
    expect(structuredDate('2026-06-29T22:00:00.000Z', world(FRANCE))).toEqual({
      date: '2026-06-30',
      made: false,
    })
    expect(structuredDate('2026-01-29T23:00:00Z', world(FRANCE))).toEqual({ date: '2026-01-30', made: false })
  })
})

describe('days counted from the day of reading', () => {
  test.each([
    ['Publiée il y a 3 jours', '2026-05-01'],
    ['5 dagen geleden', '2026-04-29'],
    ['Posted 1 day ago', '2026-05-03'],
    ['Posted yesterday', '2026-05-03'],
    ["Mise en ligne aujourd'hui", '2026-05-04'],
    ['Posted 3 weeks ago', undefined],
    ['1 maand geleden', undefined],
  ])('%s', (text, date) => expect(dayAgo(fold(text).text, world())?.date).toBe(date))

  test.each([
    ['Sluit over 16 dagen', '2026-05-20'],
    ['Nog 8 dagen', '2026-05-12'],
    ['Expire dans 2 jours', '2026-05-06'],
    ['5 days left', '2026-05-09'],
    ['3 dagen per week', undefined],
  ])('%s', (text, date) => expect(dayAhead(fold(text).text, world())?.date).toBe(date))

  test('days are added over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })
})

test('long before the ad was put up', () => {
  const posted = world({ known: { datePosted: '2026-05-04' } })
  expect(isLongBefore('2026-01-01', posted)).toBe(true)
  expect(isLongBefore('2026-05-01', posted)).toBe(false)
  expect(isLongBefore('2026-01-01', world())).toBe(false)
})
