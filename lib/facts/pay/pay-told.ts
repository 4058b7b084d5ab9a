import { amountsIn } from '@/lib/facts/amounts'
import { isGeneral } from '@/lib/facts/generally'
import type { Lexicon } from '@/lib/lexicon'
import type { BaseSalary } from '@/lib/posting'
import { payCues } from './pay-cues'
import { basisOf, monthsPerYearOf } from './pay-terms'

/** No sentence that tells the terms of a pay stated elsewhere is longer. */
const LONGEST = 160

/**
 * What a sentence without an amount tells of the pay stated elsewhere: "Het genoemde salaris geldt bij een werkweek
 * van 36 uur", "Au fixe mensuel, versé sur 12 mois, s'ajoute une prime".
 * In: a sentence of a folded claim. Out: null when it names no pay, states an amount, or tells neither for how much
 * work nor how often a year it is paid.
 */
export function payTerms(sentence: string, lexicons: readonly Lexicon[]): BaseSalary | null {
  const { pay } = payCues(lexicons)
  const at = sentence.search(pay)
  if (at < 0 || isGeneral(sentence, lexicons)) return null
  const told = sentence.slice(at, at + LONGEST)
  const amount = amountsIn(told).find(({ value, currency }) => currency !== undefined || value >= 1000)
  const around = { ahead: '', since: '', after: told, tailless: '', onward: told, alone: true }
  const basis = amount === undefined && !/[€£$]|chf/.test(sentence) ? basisOf(around, lexicons) : undefined
  const clause = /^[^;.]{0,60}/.exec(told.slice(0, amount?.start))?.[0] ?? ''
  const monthsPerYear = monthsPerYearOf({ ...around, onward: clause }, lexicons)
  if (basis === undefined && monthsPerYear === undefined) return null
  return { ...(basis !== undefined && { basis }), ...(monthsPerYear !== undefined && { monthsPerYear }) }
}

/** Does a value say nothing but the terms of a pay? Such a value only completes another. */
export const saysOnlyTerms = ({ minValue, maxValue, payScale }: BaseSalary): boolean =>
  minValue === undefined && maxValue === undefined && payScale === undefined

/** The same of what nobody would call a salary: how often a year it is paid is told for its own sake. */
export const isNoPay = (value: BaseSalary): boolean =>
  saysOnlyTerms(value) && value.monthsPerYear === undefined
