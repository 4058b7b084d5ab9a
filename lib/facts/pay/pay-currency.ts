import type { Context } from '@/lib/facts/define'
import type { Pay } from './pay-line'

const DOLLARS: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
}

/**
 * Whose dollar a bare sign means: the country's; French ads count an hour's pay in dollars in Canada alone. Null where
 * nothing tells the country, or a country has none: an amount in the wrong dollar would be a wrong one.
 */
export function withDollar(
  pay: Pay | null,
  sentence: string,
  { country, known, lexicons }: Context,
): Pay | null {
  if (pay?.value.currency !== 'USD' || !sentence.includes('$') || /us ?\$|\$ ?us|usd/.test(sentence))
    return pay
  const code = known.jobLocation?.[0]?.addressCountry ?? country?.code
  if (code !== undefined) {
    const currency = DOLLARS[code]
    return currency === undefined ? null : { ...pay, value: { ...pay.value, currency } }
  }
  const canadian = lexicons[0]?.language === 'fr' && pay.value.unitText === 'HOUR' && /\d ?\$/.test(sentence)
  return canadian ? { ...pay, value: { ...pay.value, currency: 'CAD' } } : null
}

const EURO = new Set(['AT', 'BE', 'DE', 'ES', 'FR', 'IE', 'IT', 'LU', 'NL', 'PT'])

/** Pay without a currency is in the country's own. Undefined where that is not known. */
export function currencyByCountry({ country, known }: Context): string | undefined {
  const code = known.jobLocation?.[0]?.addressCountry ?? country?.code ?? ''
  return EURO.has(code) ? 'EUR' : ({ GB: 'GBP', CH: 'CHF' } as const)[code]
}
