import { describe, expect, test } from 'vitest'
import { parseDate, parseNumber, writeDate, writeNumber } from '@/components/edit/write'

describe('numbers as people type them', () => {
  test.each([
    ['2300', 'en', 2300],
    ['2,300.50', 'en', 2300.5],
    ['2300,50', 'en', 2300.5],
    ['2 300,50', 'fr', 2300.5],
    ['2.300', 'nl', 2300],
    ['2.30', 'nl', 2.3],
    ['1.234.567,8', 'nl', 1234567.8],
    ['37.5', 'fr', 37.5],
    ['', 'fr', null],
    ['2300 €', 'fr', null],
    ['-3', 'fr', null],
    ['1e9', 'en', null],
  ])('%j in %s is %j', (text, locale, number) => {
    expect(parseNumber(text, locale)).toBe(number)
  })

  test.each(['en', 'fr', 'nl'])('what is written is read back in %s', (locale) => {
    for (const number of [0, 35, 37.5, 2300, 4039.31, 123456]) {
      expect(parseNumber(writeNumber(number, locale), locale)).toBe(number)
    }
  })
})

describe('dates as people type them', () => {
  test.each([
    ['2026', '2026'],
    ['2026-3', '2026-03'],
    ['2026-03-31', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['1.4.2026', '2026-04-01'],
    ['03/2026', '2026-03'],
    ['2026-03-31 17:00', '2026-03-31T17:00'],
    ['31/03/2026 17h00', '2026-03-31T17:00'],
    ['31/02/2026', null],
    ['13/2026', null],
    ['03/2026 17:00', null],
    ['31/03/2026 25:00', null],
    ['soon', null],
  ])('%j is %j', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })

  test.each(['en', 'fr', 'nl'])('what is written is read back in %s', (locale) => {
    for (const date of ['2026', '2026-03', '2026-03-31', '2026-03-31T17:00']) {
      expect(parseDate(writeDate(date, locale))).toBe(date)
    }
  })
})
