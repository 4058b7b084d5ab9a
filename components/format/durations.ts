import type { Words } from '@/lib/locales'
import { formatNumber } from './numbers'

/**
 * A number of months in words.
 * In: months, and from how many on whole years are said as years: contracts are spoken of in months ("12 mois"),
 * experience in years ("1 an").
 */
export function formatMonths(months: number, words: Words, yearsFrom = 24): string {
  if (months >= yearsFrom && months % 12 === 0) {
    return words.t('value.years', months / 12, [formatNumber(months / 12, words)])
  }
  return words.t('value.months', months, [formatNumber(months, words)])
}
