import type { Words } from '@/lib/locales'
import type { Unit } from '@/lib/posting'

/** A plain number with the digits of the interface's language, two decimals at most. */
export function formatNumber(value: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value)
}

/** In: a share from 0 to 1. Out: a percentage. */
export function formatShare(share: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/**
 * One amount or a range of amounts, with its currency where it has one.
 * In: either side may be absent ("from", "up to"). Out: no decimals from a thousand on, nor on whole amounts;
 * empty when both sides are absent.
 */
export function formatMoney(
  { minValue, maxValue, currency }: { minValue?: number; maxValue?: number; currency?: string },
  words: Words,
): string {
  if (minValue === undefined) {
    return maxValue === undefined
      ? ''
      : words.t('value.atMost', [amount(maxValue, maxValue, currency, words)])
  }
  if (maxValue === undefined) return words.t('value.atLeast', [amount(minValue, minValue, currency, words)])
  return amount(minValue, maxValue, currency, words)
}

/** "/ month"; empty for no period. */
export function formatPeriod(unit: Unit | undefined, words: Words): string {
  return unit ? words.t(`value.per.${unit}`) : ''
}

function amount(low: number, high: number, currency: string | undefined, words: Words): string {
  const whole = (value: number) => value >= 1000 || Number.isInteger(value)
  const digits = whole(low) && whole(high) ? 0 : 2
  const format = new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // The narrow sign of the dollars and crowns is one for all of them; of the euro and pound it is their own.
    ...(currency && {
      style: 'currency',
      currency,
      currencyDisplay: currency === 'EUR' || currency === 'GBP' ? 'narrowSymbol' : 'symbol',
    }),
  })
  const [first, last] = [format.format(low), format.format(high)]
  return first === last ? first : format.formatRange(low, high).replace(/(\d)[–-](\d)/, '$1\u00a0–\u00a0$2')
}
