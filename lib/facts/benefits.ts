import { anyOf, bounded, compiled, type Lexicon } from '@/lib/lexicon'
import { BENEFIT_KINDS, type Benefit, type BenefitKind, type Finding, fold } from '@/lib/posting'
import { type BenefitWord, partsOf } from './benefit-parts'
import { type BenefitReader, type Claim, type Context, evidenceOf } from './define'
import { payCues } from './pay/pay-cues'
import { isNegated, matchesOf, type Sentence, sentencesOf } from './sentences'

/** In running text of the top, a benefit stands in a short line or beside a word that offers it. */
const LINE_LENGTH = 60

const cues = compiled((lexicons: readonly Lexicon[]) => ({
  /** Most sentences speak of no benefit at all. */
  any: new RegExp(bounded(anyOf(lexicons, (lexicon) => Object.values(lexicon.benefits).flat()))),
  kinds: BENEFIT_KINDS.map(
    (kind) => [kind, new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.benefits[kind])), 'g')] as const,
  ),
  offers: new RegExp(
    bounded(anyOf(lexicons, (lexicon) => [...lexicon.employerOffers, ...lexicon.employerPays])),
  ),
}))

/** What comes beside the pay. One finding for each kind that a claim offers. */
export const benefits: BenefitReader = {
  properties: ['jobBenefits', 'employerOverview', 'incentiveCompensation'],
  read(claim, context) {
    if (claim.topic !== undefined && claim.topic !== 'jobBenefits' && claim.topic !== 'baseSalary') return []
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source !== 'text' && claim.source !== 'label') return []
    if (claim.section === 'noise') return []
    const found = sentencesOf(claim.text).flatMap((sentence) => readSentence(claim, sentence, context))
    return distinct(found)
  },
}

function structured(claim: Claim, context: Context): Finding<Benefit>[] {
  if (claim.property !== 'jobBenefits') return []
  const entries = (Array.isArray(claim.data) ? claim.data : [claim.data]).slice(0, 30)
  return distinct(
    entries.flatMap((entry) => {
      const text = fold(typeof entry === 'string' ? entry.slice(0, 2000) : '')
      const told: Claim = { ...claim, text, topic: 'jobBenefits' }
      return sentencesOf(text).flatMap((sentence) =>
        readSentence(told, sentence, context).map((finding) => ({
          ...finding,
          evidence: [evidenceOf(claim)],
        })),
      )
    }),
  )
}

function readSentence(claim: Claim, sentence: Sentence, context: Context): Finding<Benefit>[] {
  const { text } = sentence
  const words = wordsIn(text, context.lexicons).filter(
    ({ start }) => !isNegated(text, start, context.lexicons),
  )
  // "CSE (chèques, billetterie)": what the brackets hold is the council's own doing.
  const councils = words.filter(({ kind }) => kind === 'staffCouncil').map(({ end }) => text.slice(end))
  const inside = councils
    .map((rest) => /^[a-z ]{0,12}\([^()]{0,120}/.exec(rest))
    .find((match) => match !== null)
  const from = inside ? text.indexOf(inside[0]) : -1
  const details = (word: BenefitWord) =>
    inside !== undefined && inside !== null && word.start > from && word.end <= from + inside[0].length
  return words.flatMap((word, index): Finding<Benefit>[] => {
    if (details(word) || !isOffered(claim, text, word, words, context)) return []
    const value: Benefit = {
      kind: word.kind,
      ...partsOf(text, word, words[index - 1], words.slice(index + 1), context.lexicons),
    }
    if (word.kind === 'homeOffice' && value.amount === undefined && !isAllowance(text, word, context))
      return []
    return [{ value, evidence: [evidenceOf(claim, sentence.start + word.start, sentence.start + word.end)] }]
  })
}

/** Work from home itself is told of the place; only what is paid for it is a benefit. */
function isAllowance(text: string, word: BenefitWord, { lexicons }: Context): boolean {
  return text.slice(word.start, word.end).search(payCues(lexicons).notPay) >= 0
}

/** The benefits' words of a sentence, in order; where they overlap the longest counts. */
function wordsIn(text: string, lexicons: readonly Lexicon[]): BenefitWord[] {
  const { any, kinds } = cues(lexicons)
  if (!any.test(text)) return []
  const found = kinds.flatMap(([kind, pattern]) =>
    matchesOf(text, pattern).map(
      (match): BenefitWord => ({ kind, start: match.index, end: match.index + match[0].length }),
    ),
  )
  found.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: BenefitWord[] = []
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Is it offered, rather than a task, a demand or a word about the employer? */
function isOffered(
  claim: Claim,
  text: string,
  word: BenefitWord,
  words: readonly BenefitWord[],
  { lexicons }: Context,
): boolean {
  if (claim.topic !== undefined) return true
  const { offers } = cues(lexicons)
  if (claim.section === 'offer') return true
  const underOffer = claim.heading !== '' && offers.test(claim.heading)
  if (underOffer) return claim.section !== 'employer' || words.length > 1
  // Hybrid work is said of the place before it is offered.
  if (word.kind === 'homeOffice') return false
  const offered = offers.test(text.slice(Math.max(0, word.start - 80), word.end + 40))
  if (claim.section === 'top')
    return (
      words.length > 1 ||
      (text.length <= LINE_LENGTH && claim.source === 'text') ||
      (offered && text.length <= 240)
    )
  return offered && words.length > 1
}

/** The same kind twice in one claim is one benefit, with the parts of both. */
function distinct(findings: readonly Finding<Benefit>[]): Finding<Benefit>[] {
  const byKind = new Map<BenefitKind, Finding<Benefit>>()
  for (const finding of findings) {
    const known = byKind.get(finding.value.kind)
    byKind.set(
      finding.value.kind,
      known ? { ...known, value: { ...finding.value, ...known.value } } : finding,
    )
  }
  return [...byKind.values()]
}
