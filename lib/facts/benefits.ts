import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { type Benefit, type BenefitKind, type Finding, fold, isSameBenefit } from '@/lib/posting'
import { type BenefitReader, type Claim, type Context, evidenceOf } from './define'
import { saysNo } from './offer/benefit-denied'
import { mayGive } from './offer/benefit-given'
import { mayBeListed } from './offer/benefit-listed'
import { isOffered } from './offer/benefit-offered'
import { isOthersLeave, isSold } from './offer/benefit-others'
import { partsOf } from './offer/benefit-parts'
import { toldIn } from './offer/benefit-sentences'
import { type BenefitWord, benefitWordsIn } from './offer/benefit-words'
import { payCues } from './pay/pay-cues'
import { isNegated, type Sentence, sentencesOf } from './sentences'

/** So much of a structured value is read. */
const MOST_ENTRIES = 30
const LONGEST_ENTRY = 2000
/** What may itself be paid by the kilometre. */
const BY_DISTANCE: readonly BenefitKind[] = ['bike', 'transport', 'car']
/** A cost that is paid by the distance: the short word before it is "per" in any language. */
const BY_KILOMETRE =
  /(?:\/ ?|(?<![a-z])[a-z]{1,3} (?:ge[a-z]{4,8} )?)(?:km|kilomet[a-z]{2,4}|miles?)(?![a-z])/

/** No whole year's leave is shorter. */
const FEW_DAYS = 10
const cues = compiled((lexicons: readonly Lexicon[]) => {
  const days = anyOf(lexicons, ({ durations }) => durations.day)
  return {
    millions: patternOf(`(?<![a-z])${anyOf(lexicons, ({ benefitCues }) => benefitCues.millions)}(?![a-z])`),
    plainLeave: patternOf(
      `^(?:${days}'? ?(?:de |of )?)?${anyOf(lexicons, ({ benefitCues }) => benefitCues.plainLeave)}$`,
    ),
    bareLeave: patternOf(`^${anyOf(lexicons, ({ benefitCues }) => benefitCues.bareLeave)}$`),
    moreLeave: patternOf(`\\+|${anyOf(lexicons, ({ benefitCues }) => benefitCues.moreLeave)}`),
    /** "1 jour / mois": in how much time leave is gained. */
    monthly: patternOf(
      `^[^a-z]{0,4}(?:\\d{1,2} ?[a-z]{3,5} ?)?(?:\\/ ?|[a-z]{1,3} )${anyOf(lexicons, ({ durations }) => durations.month)}(?![a-z])`,
    ),
    workout: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.workout)),
    exercise: patternOf(`(?<![a-z])${anyOf(lexicons, ({ benefitCues }) => benefitCues.exercise)}`),
    /** Between a distance and the way that it is paid for. */
    forTheWay: patternOf(
      `^ ${anyOf(lexicons, ({ benefitCues }) => benefitCues.forTheWay)}(?: [a-z]{2,5})?(?: |$)`,
    ),
  }
})

/**
 * What comes beside the pay. One finding for each kind that a claim offers.
 * Conventions:
 * - Work from home itself is told by `jobLocationType`; `homeOffice` is what is paid for it.
 * - `extraLeave` is leave called extra, or weeks from the sixth on. The whole leave in days counts as well, save in
 *   French, whose ads state the legal leave among the terms.
 * - `training` is any that the employer gives or pays, save the schooling of an apprenticeship itself; supervision
 *   is none.
 * - Premiums of inconvenient hours, place, language and costs (nights, per diem, meals on the road, moving) are
 *   `allowance`, unless the stated pay holds them; of results, presence or seniority, and "primes" alone, `bonus`.
 * - A year-end premium is `thirteenthMonth`; an agency's percentage for leave is `holidayPay`.
 * - `canteen` is any meal at work; its prices are no amount. Tips and staff discounts have no kind.
 */
export const benefits: BenefitReader = {
  properties: ['jobBenefits', 'employerOverview', 'incentiveCompensation'],
  read(claim, context) {
    if (claim.topic !== undefined && claim.topic !== 'jobBenefits' && claim.topic !== 'baseSalary') return []
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source !== 'text' && claim.source !== 'label') return []
    if (claim.section === 'noise' || isSold(claim, context.lexicons)) return []
    const labelled = readLabelled(claim, context)
    if (labelled.length > 0) return labelled
    const told = asRow(claim)
    return distinct(readSentences(told, context))
  },
}

/** Behind a semicolon a list of benefits goes on. */
function readSentences(claim: Claim, context: Context): Finding<Benefit>[] {
  const found: Finding<Benefit>[] = []
  let goesOn = false
  for (const sentence of toldIn(claim, context.lexicons)) {
    const read = readSentence(claim, sentence, context, goesOn || sentence.listed)
    found.push(...read)
    goesOn = sentence.text.endsWith(';') && (goesOn || read.length > 0)
  }
  return found
}

function structured(claim: Claim, context: Context): Finding<Benefit>[] {
  if (claim.property !== 'jobBenefits') return []
  const entries = (Array.isArray(claim.data) ? claim.data : [claim.data]).slice(0, MOST_ENTRIES)
  return distinct(
    entries.flatMap((entry) => {
      const text = fold(typeof entry === 'string' ? entry.slice(0, LONGEST_ENTRY) : '')
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

/** "Annual leave: 22 days", "Pension: yes, 70 % by us": the label names the benefit, its value says how much. */
function readLabelled(claim: Claim, context: Context): Finding<Benefit>[] {
  const { label, section, source } = claim
  if (source !== 'label' || label === undefined || section === 'employer') return []
  const name = label.replace(/\s?:?\s?$/, '')
  const text = fold(`${name}: ${claim.text.text.slice(0, LONGEST_ENTRY)}`)
  const named = benefitWordsIn(text.text, context.lexicons, false).some(({ start }) => start < name.length)
  if (!named || saysNo(claim.text.text, context.lexicons)) return []
  const told: Claim = { ...claim, text, topic: 'jobBenefits' }
  const found = sentencesOf(text).flatMap((sentence) => readSentence(told, sentence, context))
  return distinct(found).map((finding) => ({ ...finding, evidence: [evidenceOf(claim)] }))
}

/** "| Leave | 28 days |": of a row of two cells the second says how much of the first. */
function asRow(claim: Claim): Claim {
  const { text } = claim.text
  const at = /^\|? ?[^|]{2,40}(?= \| [^|]{1,120}\|?$)/.exec(text)?.[0].length
  if (at === undefined) return claim
  return { ...claim, text: { ...claim.text, text: `${text.slice(0, at)} : ${text.slice(at + 3)}` } }
}

function readSentence(
  claim: Claim,
  sentence: Sentence,
  context: Context,
  goesOn = false,
): Finding<Benefit>[] {
  const { text } = sentence
  const { lexicons } = context
  const words = withoutDistances(
    text,
    benefitWordsIn(text, lexicons, mayGive(claim, text, goesOn, context)).filter(
      ({ start }) => !isNegated(text, start, lexicons),
    ),
    lexicons,
  )
  const [from, to] = councilsAside(text, words)
  return words.flatMap((word, index): Finding<Benefit>[] => {
    if (word.start > from && word.end <= to) return []
    const parts = partsOf(text, word, words[index - 1], words.slice(index + 1), lexicons)
    const isStated = Object.keys(parts).length > 0
    const offered = isOffered(claim, { text, goesOn, isStated }, word, words, context)
    if (!offered && !mayBeListed(claim, text, word, words, context)) return []
    if (isWholeOfFew(text, word, parts.days, lexicons) || isPlainLeave(text, word, parts.days, lexicons))
      return []
    if ((word.kind === 'training' && isExercise(text, word, lexicons)) || isOthersLeave(text, word, lexicons))
      return []
    if (claim.section !== 'offer' && cues(lexicons).millions.test(text)) return []
    const byDistance = parts.amount !== undefined && BY_KILOMETRE.test(text.slice(word.start, word.end + 60))
    const value: Benefit = { kind: word.kind === 'transport' && byDistance ? 'mileage' : word.kind, ...parts }
    if (word.kind === 'homeOffice' && value.amount === undefined && !isAllowance(text, word, lexicons))
      return []
    return [
      {
        value,
        evidence: [evidenceOf(claim, sentence.start + word.start, sentence.start + word.end)],
        ...(!offered && { doubtful: true }),
      },
    ]
  })
}

/** "4 Urlaubstage / Jahr": all the leave of a job of a few hours is none beside the legal. */
function isWholeOfFew(
  text: string,
  { kind, start, end }: BenefitWord,
  days: number | undefined,
  lexicons: readonly Lexicon[],
): boolean {
  const { moreLeave, plainLeave, monthly } = cues(lexicons)
  if (kind !== 'extraLeave' || days === undefined || days >= FEW_DAYS || moreLeave.test(text)) return false
  // "Congés : 1 jour / mois".
  if (monthly.test(text.slice(end))) return true
  return /^[^a-z0-9]{0,4}\d{1,2} $/.test(text.slice(0, start)) && plainLeave.test(text.slice(start, end))
}

/** "Gratis Training im Fitnessstudio": what trains the body is no schooling. */
function isExercise(text: string, { start, end }: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  const { workout, exercise } = cues(lexicons)
  const near = `${/[^,;]{0,30}$/.exec(text.slice(0, start))?.[0] ?? ''} ${/^[^,;]{0,40}/.exec(text.slice(end))?.[0] ?? ''}`
  return workout.test(text.slice(start, end)) && exercise.test(near)
}

/** "Vakantiedagen, vakantiegeld en pensioen": leave with no number, and not said to be more, is the legal one. */
function isPlainLeave(
  text: string,
  { kind, start, end }: BenefitWord,
  days: number | undefined,
  lexicons: readonly Lexicon[],
): boolean {
  const { moreLeave, bareLeave } = cues(lexicons)
  if (kind !== 'extraLeave' || days !== undefined || !bareLeave.test(text.slice(start, end))) return false
  return !/\d/.test(text) && !moreLeave.test(text)
}

/** "Fietsvergoeding van 0,36 euro per kilometer": beside what is itself paid by the kilometre, that is its amount. */
function withoutDistances(
  text: string,
  words: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): readonly BenefitWord[] {
  if (!words.some(({ kind, thing }) => BY_DISTANCE.includes(kind) && !thing)) return words
  // "€ 0,23 per kilometer voor je woon-werkverkeer": the way is what the distance is paid for.
  const isPaidWay = (one: BenefitWord) =>
    one.kind === 'transport' &&
    words.some(
      ({ kind, end }) => kind === 'mileage' && cues(lexicons).forTheWay.test(text.slice(end, one.start)),
    )
  if (words.some(isPaidWay)) return words.filter((one) => !isPaidWay(one))
  return words.filter(({ kind, start }) => kind !== 'mileage' || !/^(?:per |[€£\d])/.test(text.slice(start)))
}

/** Work from home itself is told of the place; only what is paid for it is a benefit. */
function isAllowance(text: string, word: BenefitWord, lexicons: Context['lexicons']): boolean {
  return text.slice(word.start, word.end).search(payCues(lexicons).notPay) >= 0
}

/** "CSE (chèques, billetterie)": what the brackets hold is the council's own doing. */
function councilsAside(text: string, words: readonly BenefitWord[]): [from: number, to: number] {
  for (const { end } of words.filter(({ kind }) => kind === 'staffCouncil')) {
    const aside = /^[a-z ]{0,12}(?:\([^()]{0,120}| ?: .{0,160})/.exec(text.slice(end))?.[0]
    if (aside !== undefined) return [end, end + aside.length]
  }
  return [text.length, text.length]
}

/** The same kind twice in one claim is one benefit, with the parts of both, unless they differ in what they say. */
function distinct(findings: readonly Finding<Benefit>[]): Finding<Benefit>[] {
  const kept: Finding<Benefit>[] = []
  for (const finding of findings) {
    const at = kept.findIndex(({ value }) => isSameBenefit(value, finding.value))
    const known = kept[at]
    if (known) kept[at] = { ...known, value: { ...finding.value, ...known.value } }
    else kept.push(finding)
  }
  return kept
}
