import { payCues, unitIn } from '@/lib/facts/pay/pay-cues'
import type { Lexicon } from '@/lib/lexicon'

/** So early the pay is named by a sentence that opens with it. */
const PAY_OPENS = 30

/** "Rémunération : 13 € de l'heure + panier + primes": a line of pay is part of the offer. */
export function opensWithPay(text: string, lexicons: readonly Lexicon[]): boolean {
  const label = /^[^:]{4,30}: /.exec(text)?.[0]
  return label !== undefined && label.search(payCues(lexicons).pay) >= 0
}

/** "Salaire selon barème, mutuelle, 13e mois": a sentence that opens with the pay goes on with what is beside it. */
export function speaksOfPay(text: string, lexicons: readonly Lexicon[]): boolean {
  if (/[€£]|euro|chf/.test(text) && text.search(payCues(lexicons).gross) >= 0) return true
  // "11,88 €/h + panier".
  const rate = /\d ?(?:[€£]|euros?|eur|chf) ?|[£€] ?\d/.exec(text)
  if (rate && unitIn(text.slice(rate.index, rate.index + rate[0].length + 14), lexicons) === 'HOUR')
    return true
  return text.slice(0, PAY_OPENS).search(payCues(lexicons).pay) >= 0
}
