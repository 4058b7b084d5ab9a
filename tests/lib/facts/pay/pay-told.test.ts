import { describe, expect, test } from 'vitest'
import { payTerms, saysOnlyTerms } from '@/lib/facts/pay/pay-told'
import { lexicons } from '@/lib/lexicon'
import { type BaseSalary, fold } from '@/lib/posting'

describe('what a sentence without an amount tells of the pay', () => {
  test.each<[string, BaseSalary | null]>([
    ['Het genoemde salaris geldt bij een werkweek van 36 uur', { basis: 'full-time' }],
    ['De genoemde bedragen gelden bij een 38-urige werkweek', { basis: 'full-time' }],
    ["Au fixe mensuel, versé sur 12 mois, s'ajoute une prime de 160 €", { monthsPerYear: 12 }],
    ["Le montant indiqué s'entend pour un temps plein", { basis: 'full-time' }],
    ['Salary: £24,000 full time equivalent', null],
    ['Wij bieden een fulltime baan', null],
    ['Salaris volgens cao, contract voor 12 maanden', null],
  ])('%s', (text, terms) => expect(payTerms(fold(text).text, lexicons)).toEqual(terms))

  test('such a value is none by itself', () => {
    expect(saysOnlyTerms({ basis: 'full-time' })).toBe(true)
    expect(saysOnlyTerms({ payScale: 'FWG 35', basis: 'full-time' })).toBe(false)
  })
})
