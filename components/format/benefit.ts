import type { Words } from '@/lib/locales'
import type { Benefit } from '@/lib/posting'
import { formatMoney, formatNumber, formatPeriod, formatShare } from './numbers'

/** "titres-repas 8 € / jour, employeur 60 %". */
export function formatBenefit(benefit: Benefit, words: Words): string {
  const { amount, currency, days, share, employerShare } = benefit
  const name = words.t(`value.benefit.${benefit.kind}`)
  const money =
    amount !== undefined &&
    formatMoney({ minValue: amount, maxValue: amount, ...(currency && { currency }) }, words)
  return [
    [name, [money, money && formatPeriod(benefit.unitText, words)].filter(Boolean).join('\u00a0')]
      .filter(Boolean)
      .join(' '),
    days !== undefined && words.t('value.days', days, [formatNumber(days, words)]),
    share !== undefined && words.t('value.refunded', [formatShare(share, words)]),
    employerShare !== undefined && words.t('value.employerPays', [formatShare(employerShare, words)]),
  ]
    .filter(Boolean)
    .join(', ')
}
