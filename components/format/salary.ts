import type { Words } from '@/lib/locales'
import type { BaseSalary } from '@/lib/posting'
import { formatMoney, formatNumber, formatPeriod } from './numbers'
import { type InParts, listed } from './parts'

/** "2 300 € brut / mois". A scale with no amount is shown as the ad words it; nothing is left out but the scale. */
export function formatSalary(salary: BaseSalary, words: Words): string {
  const money = formatMoney(salary, words)
  if (!money) return salary.payScale ?? listed(conditions(salary, words))
  return listed([`${money} ${kindOfPay(salary, words)}`.trim(), ...conditions(salary, words)])
}

/** "2 300 €", and beneath it "brut / mois, CP 319.00": here the scale stands beside the amount. */
export function salaryInParts(salary: BaseSalary, words: Words): InParts {
  const money = formatMoney(salary, words)
  if (!money) return { core: salary.payScale ?? listed(conditions(salary, words)), aside: '' }
  return {
    core: money,
    aside: listed([kindOfPay(salary, words), ...conditions(salary, words), unbroken(salary.payScale)]),
  }
}

/** A short scale is one name, and reads badly when a line ends inside it. */
const unbroken = (scale: string | undefined) =>
  scale && scale.length <= 20 ? scale.replaceAll(' ', '\u00a0') : scale

/** "brut / mois". */
function kindOfPay({ tax, unitText }: BaseSalary, words: Words): string {
  return [tax && words.t(`value.${tax}`), formatPeriod(unitText, words)].filter(Boolean).join(' ')
}

function conditions({ monthsPerYear, basis, estimated }: BaseSalary, words: Words) {
  return [
    monthsPerYear && words.t('value.monthsPaid', [formatNumber(monthsPerYear, words)]),
    basis === 'full-time' && words.t('value.fullTimePay'),
    estimated && words.t('value.estimated'),
  ]
}
