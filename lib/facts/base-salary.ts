import type { Section } from '@/lib/lexicon'
import type { BaseSalary, Finding, Inference } from '@/lib/posting'
import { fold } from '@/lib/posting'
import { round } from './amounts'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { withDigits } from './digits'
import { payCues, taxIn } from './pay/pay-cues'
import { currencyByCountry, withDollar } from './pay/pay-currency'
import { type Pay, paysIn } from './pay/pay-line'
import { labelledScale, type PayScale, payScalesIn } from './pay/pay-scale'
import { namedScale } from './pay/pay-scale-named'
import { withUnitFromSize } from './pay/pay-size'
import { payTerms, saysOnlyTerms } from './pay/pay-told'
import { completeSalary, isAgreementOfMinimum, salariesAgree } from './pay/salary-agreement'
import { structuredSalaries } from './pay/structured-salary'
import { sentencesOf } from './sentences'

/** What the post pays. An amount with no word, sign or place that makes it pay is left alone. */
export const baseSalary = defineFact({
  key: 'baseSalary',
  properties: ['baseSalary', 'estimatedSalary'],
  read(claim, context) {
    if (claim.topic !== undefined && claim.topic !== 'baseSalary') return []
    if (claim.source === 'structured') return structuredSalaries(claim, context)
    if (claim.source === 'address' || claim.section === 'noise') return []
    const { pay } = payCues(context.lexicons)
    const sentences = sentencesOf(claim.text)
    // "Je salaris? Tussen de € 2.800 en € 3.400.": the question is the label.
    const isAsked = (at: number) => {
      const before = sentences[at - 1]?.text ?? ''
      return before.endsWith('?') && before.length <= LONGEST_QUESTION && before.search(pay) >= 0
    }
    return sentences.flatMap(({ text, start }, at) => readSentence(claim, text, start, context, isAsked(at)))
  },
  agrees: salariesAgree,
  isPart: saysOnlyTerms,
  // "Une rémunération attractive sur 13 mois" says something even where no amount is told.
  mayStandAlone: ({ monthsPerYear }) => monthsPerYear !== undefined && monthsPerYear !== 12,
  complete: completeSalary,
})

/** No question that stands for a label is longer. */
const LONGEST_QUESTION = 60
/** A scale that nothing announces stands in a line of its own, no longer than this. */
const LONGEST_SCALE_LINE = 110
/** "This is a grade 4-6 post": one that opens its sentence, however much more that says. */
const LONGEST_OPENING = 30

function readSentence(
  claim: Claim,
  sentence: string,
  start: number,
  context: Context,
  asked: boolean,
): Finding<BaseSalary>[] {
  const { lexicons } = context
  const cues = payCues(lexicons)
  // "Vanaf", and under it the amount: a word of its own line labels it.
  const above = fold(context.told?.[context.told.indexOf(claim.text.source) - 1] ?? '').text
  const label = `${fold(claim.label ?? '').text}${cues.fromAlone.test(above) ? ` ${above}` : ''}`
  const coded = claim.topic === 'baseSalary' ? labelledScale(claim.text, claim.label ?? '', lexicons) : null
  if (coded) return [findingOf(claim, sentence, start, null, coded, context, true)]
  const labelled = asked || claim.topic === 'baseSalary' || label.search(cues.pay) >= 0
  const underPay = claim.heading.search(cues.pay) >= 0
  const isNamed = labelled || underPay || sentence.search(cues.pay) >= 0
  if (!isNamed && sentence.length > LONGEST_SCALE_LINE && !/\d/.test(sentence)) return []
  const told = payScalesIn(claim.text, start, start + sentence.length, lexicons)
  const named = namedScale(claim.text, start, start + sentence.length, told, labelled, lexicons)
  const scales = named ? [named] : told
  const digits = withDigits(sentence, lexicons)
  const taken = scales.map((scale) => ({
    start: digits.forth(scale.start - start),
    end: digits.forth(scale.end - start),
  }))
  const place = { section: claim.section, labelled, label, underPay, taken, lexicons }
  const read = withDollar(combined(paysIn(digits.text, place)), sentence, context)
  const pay = read && { ...read, start: digits.back(read.start), end: digits.back(read.end) }
  const scale = scales.find(
    (one) => isNamed || pay !== null || standsAlone(one, sentence, start, claim.section),
  )
  if (!pay && !(scale && claim.section !== 'employer')) {
    const terms = claim.section === 'employer' ? null : payTerms(sentence, lexicons)
    return terms ? [{ value: terms, evidence: [evidenceOf(claim, start, start + sentence.length)] }] : []
  }
  return [findingOf(claim, sentence, start, pay, scale, context, isNamed)]
}

/** Is it told to be a scale of pay by nothing but itself? A short line of the offer, or words of pay alone. */
function standsAlone(scale: PayScale, sentence: string, start: number, section: Section): boolean {
  if (scale.committee) return section === 'offer' && sentence.length <= 60
  if (scale.agreed && section === 'offer') return true
  const opens = scale.end - start <= LONGEST_OPENING
  if (sentence.length > LONGEST_SCALE_LINE && !(opens && scale.sure)) return false
  const offered = section === 'offer' || section === 'top' || section === 'apply'
  return scale.agreed || (scale.sure && (offered || (section === 'role' && opens)))
}

function findingOf(
  claim: Claim,
  sentence: string,
  start: number,
  pay: Pay | null,
  scale: PayScale | undefined,
  context: Context,
  named: boolean,
): Finding<BaseSalary> {
  const inferred: Inference[] = []
  let value: BaseSalary = pay
    ? pay.doubtful || pay.once
      ? pay.value
      : withUnitFromSize(pay.value, inferred)
    : {}
  const currency =
    pay && (named || pay.named || value.tax !== undefined) && value.currency === undefined
      ? currencyByCountry(context)
      : undefined
  if (currency !== undefined) {
    value = { currency, ...value }
    inferred.push({ part: 'currency', reason: 'currency-from-country' })
  }
  if (pay && value.tax === undefined && named && isGrossByCustom(sentence, value, context)) {
    value = { ...value, tax: 'gross' }
    inferred.push({ part: 'tax', reason: 'gross-by-custom' })
  }
  const places = [
    ...(pay ? [start + pay.start, start + pay.end] : []),
    ...(scale ? [scale.start, scale.end] : []),
  ]
  return {
    value: {
      ...value,
      ...(!pay && payTerms(sentence, context.lexicons)),
      ...(scale && !(pay && isAgreementOfMinimum(scale.value)) && { payScale: scale.value }),
    },
    evidence: [evidenceOf(claim, Math.min(...places), Math.max(...places))],
    ...(inferred.length > 0 && { inferred }),
    // What somebody of some years is paid is not yet what the post pays.
    ...((pay?.doubtful || (pay?.senior && value.minValue === value.maxValue)) && { doubtful: true }),
  }
}

/** What is less a month is an intern's allowance, or a volunteer's. */
const LEAST_WAGE = 800

/** In Belgium and the Netherlands pay is stated gross; a sentence that says "net" anywhere is left open. */
function isGrossByCustom(sentence: string, value: BaseSalary, context: Context): boolean {
  const code = context.country?.code ?? context.known.jobLocation?.[0]?.addressCountry
  return (
    (code === 'BE' || code === 'NL') &&
    (value.unitText === 'MONTH' || value.unitText === 'YEAR') &&
    (value.maxValue ?? value.minValue ?? 0) >= LEAST_WAGE &&
    taxIn(sentence, context.lexicons) === undefined
  )
}

/**
 * One pay out of those of a sentence. The same pay in two periods is as first stated; a total beats its parts; two
 * seniorities or two levels of one pay make a range. Null when they cannot be one post's pay.
 */
function combined(pays: readonly Pay[]): Pay | null {
  const gross = pays.filter(({ value }) => value.tax === 'gross')
  const candidates = gross.length > 0 ? pays.filter(({ value }) => value.tax !== 'net') : pays
  const [first, ...others] = candidates
  if (!first) return null
  if (others.length === 0) return first
  const total =
    candidates.find((pay) => pay.sum) ??
    (candidates.length > 2 ? candidates.find((pay) => isTotal(pay, candidates)) : undefined)
  if (total) return total
  let pay: Pay | null = first
  for (const other of others) {
    if (pay === null) return null
    if (
      other.part ||
      (other.value.estimated && !pay.value.estimated) ||
      isAside(pay, other) ||
      pay.value.basis !== other.value.basis
    ) {
      pay = withBasis(pay, other)
      continue
    }
    if (differ(pay, other)) pay = spanning(pay, other)
    else if (pay.value.unitText !== other.value.unitText && salariesAgree(pay.value, other.value))
      pay = { ...pay, value: completeSalary(pay.value, { ...other.value, ...amounts(pay) }) }
    else if (salariesAgree(pay.value, other.value))
      pay = { ...pay, value: completeSalary(pay.value, other.value) }
    else if (!other.aside || other.senior) pay = spanning(pay, other)
  }
  return pay
}

/** "£22,308 (£24,000 full-time equivalent)": what the second amount is for tells what the first, of another size, is for. */
function withBasis(pay: Pay, { value: { basis, minValue } }: Pay): Pay {
  const { value } = pay
  if (basis === undefined || value.basis !== undefined || !value.maxValue || !minValue) return pay
  if (basis === 'full-time' && value.maxValue < minValue && value.maxValue > minValue * 0.2)
    return { ...pay, value: { ...value, basis: 'actual' } }
  return basis === 'actual' && (value.minValue ?? 0) > minValue
    ? { ...pay, value: { ...value, basis: 'full-time' } }
    : pay
}

/** A much smaller amount of the same period is an extra, whatever it is called. */
function isAside(pay: Pay, other: Pay): boolean {
  const samePeriod = pay.value.unitText === other.value.unitText || other.value.unitText === undefined
  return samePeriod && (other.value.maxValue ?? 0) < (pay.value.minValue ?? 0) * 0.4
}

/** Two amounts at two seniorities are two levels, however near to one another. */
const differ = (one: Pay, other: Pay): boolean =>
  one.senior && other.senior && one.value.maxValue !== other.value.maxValue

const amounts = ({ value }: Pay): BaseSalary => ({
  ...(value.minValue !== undefined && { minValue: value.minValue }),
  ...(value.maxValue !== undefined && { maxValue: value.maxValue }),
  ...(value.unitText !== undefined && { unitText: value.unitText }),
})

function isTotal(pay: Pay, all: readonly Pay[]): boolean {
  const parts = all.filter((other) => other !== pay)
  const sum = round(parts.reduce((total, { value }) => total + (value.maxValue ?? 0), 0))
  return pay.value.maxValue !== undefined && Math.abs(sum - pay.value.maxValue) <= pay.value.maxValue * 0.005
}

/** From the least to the most of two levels of the same pay; null when they are no levels of one pay. */
function spanning(one: Pay, other: Pay): Pay | null {
  const [a, b] = [one.value, other.value]
  const same = a.currency === b.currency && (a.tax ?? b.tax) === (b.tax ?? a.tax)
  const sameUnit = a.unitText === b.unitText || a.unitText === undefined || b.unitText === undefined
  const bounds = [a.minValue, a.maxValue, b.minValue, b.maxValue].filter((bound) => bound !== undefined)
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)]
  const levels = one.senior || other.senior
  if (
    !same ||
    !sameUnit ||
    (one.ofRole && other.ofRole) ||
    bounds.length < (levels ? 2 : 4) ||
    high > low * (levels ? 3 : 1.6)
  )
    return null
  return {
    ...one,
    end: other.end,
    value: { ...b, ...a, minValue: low, maxValue: high },
    doubtful: one.doubtful || other.doubtful || !levels,
  }
}
