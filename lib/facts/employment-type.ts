import { type EmploymentKind, type EmploymentType, type Finding, fold, type Inference } from '@/lib/posting'
import { isAnnounced, isGeneral, isProspect } from './contract/contract-announced'
import { contractCues, type KindWord, kindsIn } from './contract/contract-cues'
import { contractDurations, contractOf, endIn, renewableIn, variantIn } from './contract/contract-parts'
import { personsIn } from './contract/contract-persons'
import { structuredContract } from './contract/structured-contract'
import { speaksOfApplying, speaksOfEvent } from './cues'
import { datesIn } from './dates/dates'
import { type Term, termOf, wholeRange } from './dates/ranges'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import type { Duration } from './durations'
import { isNegated, type Sentence, sentencesOf } from './sentences'

/** These say more than "permanent" or "fixed-term", and take their place when both are said of one contract. */
const PRECISE: readonly EmploymentKind[] = [
  'replacement',
  'internship',
  'apprenticeship',
  'civic-service',
  'student',
  'civil-servant',
  'temporary-agency',
]
/** Of these a label's name is no rubric of an employee's conditions. */
const UNPAID: readonly EmploymentKind[] = ['volunteer', 'civic-service']
/** In a longer sentence a length of time is of something else. */
const MOST_TIED = 160
/** Within so much of its beginning a sentence opens with how long its contract lasts. */
const OPENS_WITH = 18
/** A line that says how long a contract lasts, and nothing else. */
const SHORT = 60
/** A sentence that says that a contract can be renewed, and little else. */
const RENEWS = 90

/** What kind of contract it is, for how long, and whether it can be renewed. */
export const employmentType = defineFact({
  key: 'employmentType',
  properties: ['employmentType'],
  read(claim, context) {
    if (claim.topic !== undefined && claim.topic !== 'employmentType') return []
    if (claim.source === 'structured') return structuredContract(claim, context)
    if (claim.source === 'address' || claim.section === 'noise') return []
    const sentences = sentencesOf(claim.text)
    const found = sentences.flatMap((sentence, index) =>
      withRenewal(
        readSentence(claim, sentence, sentences[index - 1], context),
        sentences[index + 1]?.text ?? lineUnder(claim, context),
        context,
      ),
    )
    return found.length > 0 ? found : fromLabelAlone(claim, context)
  },
  agrees(a, b) {
    if (a.kind !== b.kind && !isRefined(a.kind, b.kind)) return false
    const [one, other] = [a.durationMonths, b.durationMonths]
    return one === undefined || other === undefined || one === other
  },
  complete: (value, other) => ({
    ...other,
    ...value,
    ...(refines(other.kind, value.kind) && { kind: other.kind }),
  }),
})

/** Is one a closer name for the other ("fixed-term" and "replacement")? An agency's contract has a term, too. */
function isRefined(a: EmploymentKind, b: EmploymentKind): boolean {
  return refines(a, b) || refines(b, a)
}

function refines(a: EmploymentKind, b: EmploymentKind): boolean {
  if (a === 'civil-servant' || a === 'temporary-agency') return b === 'permanent' || b === 'fixed-term'
  return b === 'fixed-term' && isCloser(a)
}

const isCloser = (kind: EmploymentKind) => kind === 'freelance' || PRECISE.includes(kind)

/** "… voor 18 maanden. Verlenging is mogelijk.": the next sentence, when it says nothing else. */
function withRenewal(
  found: Finding<EmploymentType>[],
  next: string,
  context: Context,
): Finding<EmploymentType>[] {
  const { refused } = contractCues(context.lexicons)
  const told = next !== '' && next.length <= RENEWS ? renewableIn(next, context) : undefined
  const renewable = told && refused.test(next) ? false : told
  if (renewable === undefined) return found
  return found.map((one) =>
    one.value.renewable !== undefined || one.value.kind === 'permanent'
      ? one
      : { ...one, value: { ...one.value, renewable } },
  )
}

/** The line under a short one: "Verlengbaar: ja". Folded; empty when there is none. */
function lineUnder({ text }: Claim, { told = [], lexicons }: Context): string {
  const own = text.text.length > SHORT ? -1 : told.findIndex((line) => line.endsWith(text.source))
  const under = own < 0 ? '' : fold(told[own + 1] ?? '').text
  const said = contractCues(lexicons).renewable.exec(under)
  return said && said.index <= OPENS_WITH ? under : ''
}

function readSentence(
  claim: Claim,
  sentence: Sentence,
  before: Sentence | undefined,
  context: Context,
): Finding<EmploymentType>[] {
  const { lexicons } = context
  const { text } = sentence
  const cell = before !== undefined && contractCues(lexicons).label.test(before.text)
  const labelled = claim.topic === 'employmentType' || cell
  const kinds = kindsIn(text, lexicons)
  if (!labelled && kinds.some((word) => isGeneral(text, word, context))) return []
  const durations = contractDurations(text, claim, kinds, context)
  const isTold = (word: KindWord) =>
    !isNegated(text, word.start, lexicons) && !isProspect(text, word, context)
  const announced = kinds.filter(
    (word) => isTold(word) && (labelled || isAnnounced(claim, text, word, durations, context)),
  )
  const words = announced.length > 0 ? announced : personsIn(claim, text, context).filter(isTold)
  const [first] = words
  if (!first) return fromTerm(claim, sentence, durations, labelled, context)
  const main =
    words.find((word) => PRECISE.includes(word.kind) && belongs(text, first, word, context)) ?? first
  const rival = words.find((word) => word.kind !== main.kind && isAlternative(text, words, word, context))
  return [main, ...(rival ? [rival] : [])].map((word) => ({
    value: contractOf(claim, sentence, word.kind, main === word ? words : [word], durations, context),
    evidence: [evidenceOf(claim, sentence.start + word.start, sentence.start + word.end)],
    ...(rival && { doubtful: true }),
  }))
}

/** Said of the same contract: close by, in the same clause or in brackets, and not as a choice. */
function belongs(text: string, first: KindWord, word: KindWord, context: Context): boolean {
  if (first === word) return true
  const between = text.slice(first.end, word.start)
  return between.length <= 60 && !contractCues(context.lexicons).alternative.test(between)
}

function isAlternative(text: string, words: readonly KindWord[], word: KindWord, context: Context): boolean {
  const at = words.indexOf(word)
  const before = words[at - 1]
  return (
    before !== undefined &&
    contractCues(context.lexicons).alternative.test(text.slice(before.end, word.start))
  )
}

/**
 * A contract of a stated length, or with a stated end, is a fixed-term one, also where no word says so: but the label
 * or the heading over it may say more ("Durée du stage : 6 mois").
 */
function fromTerm(
  claim: Claim,
  sentence: Sentence,
  durations: readonly Duration[],
  labelled: boolean,
  context: Context,
): Finding<EmploymentType>[] {
  const { text } = sentence
  const tied = durations.find((one) => isTied(one, claim, text, labelled, context))
  const start = tied ? tied.start : endStart(claim, text, labelled, context)
  if (start === undefined) return []
  const endDate = endIn(text, tied?.end ?? 0, context)
  if (!tied && endDate === undefined) return []
  const renewable = renewableIn(text, context)
  const variant = variantIn(claim, sentence, context)
  const kind = kindOver(claim, context)
  return [
    {
      value: {
        kind: kind ?? 'fixed-term',
        ...(tied && { durationMonths: tied.months }),
        ...(endDate !== undefined && { endDate }),
        ...(renewable !== undefined && { renewable }),
        ...(variant !== undefined && { variant }),
      },
      evidence: [evidenceOf(claim, sentence.start + start, sentence.start + (tied?.end ?? text.length))],
      ...(!kind && { inferred: [{ part: 'kind', reason: 'kind-from-duration' } satisfies Inference] }),
      ...(!tied && { doubtful: true }),
    },
  ]
}

/** Is this length the contract's: by its label, or by the words about it? */
function isTied(one: Duration, claim: Claim, text: string, labelled: boolean, context: Context): boolean {
  if (labelled) return one.start <= 30
  const cues = contractCues(context.lexicons)
  // "Secrétaire à mi-temps pour huit mois": a title that ends with how long the job lasts.
  const titled = claim.section === 'top' && /^[ .)]{0,2}$/.test(text.slice(one.end)) && text.length <= SHORT
  if (claim.source === 'heading' || (titled && claim.source === 'label'))
    return cues.lasts.test(text.slice(0, one.start)) && /^[ .)]{0,2}$/.test(text.slice(one.end))
  if (claim.source !== 'text' && claim.source !== 'label') return false
  if (text.length > MOST_TIED) return false
  const before = text.slice(Math.max(0, one.start - 90), one.start)
  // "Démarrage le 16 mars pour 3 mois", "Apprenticeship: 18 months".
  if (cues.startsFor.test(before)) return true
  if (claim.source === 'label' && one.start <= 2 && kindOver(claim, context)) return true
  if (claim.section === 'employer') return false
  // "Un contrat de douze mois …": a sentence that opens with it needs no part of the ad to say so.
  const home =
    claim.section === 'offer' ||
    claim.section === 'top' ||
    one.start <= OPENS_WITH ||
    cues.weOffer.test(before)
  return (
    cues.lastsBefore.test(before) ||
    // "Initially for 12 months, may be extended"
    (text.length <= SHORT && one.unit !== 'day' && renewableIn(text.slice(one.end), context) !== undefined) ||
    (home &&
      ((one.unit !== 'week' && cues.tiedBefore.test(before)) ||
        cues.tiedAfter.test(text.slice(one.end, one.end + 30))))
  )
}

/** Where the words of an end begin: "Fin de contrat : 31/12/2027", "een arbeidsovereenkomst tot en met …". */
function endStart(claim: Claim, text: string, labelled: boolean, context: Context): number | undefined {
  if (text.length > MOST_TIED || claim.section === 'employer' || !/\d/.test(text)) return undefined
  const cues = contractCues(context.lexicons)
  const term = wholeRange(text, claim, context) ?? termOf(text, context)
  const announced = labelled || cues.announced.test(text)
  if (term && isTermOfPost(claim, text, term, context)) return 0
  if (!announced && !cues.ends.test(text)) return undefined
  const dates = datesIn(text, context)
  const date = dates.at(-1)
  if (!date) return undefined
  const before = text.slice(0, date.start)
  // "Le contrat court du 1er avril au 30 septembre": the first of two dates, right behind what it is of.
  const first = dates.length === 2 ? dates[0] : undefined
  if (
    first &&
    cues.announced.test(text.slice(Math.max(0, first.start - 30), first.start)) &&
    endIn(text, 0, context)
  )
    return first.date < date.date && !speaksOfApplying(text, context) ? 0 : undefined
  if (labelled) return 0
  if (cues.endsBefore.test(before) && !speaksOfApplying(text, context)) return 0
  return cues.announced.test(before) && cues.until.test(before) && !speaksOfApplying(text, context)
    ? 0
    : undefined
}

/** Are the two days the bounds of the job: alone on a line, or where someone is sought or a post is named? */
function isTermOfPost(claim: Claim, text: string, [first]: Term, context: Context): boolean {
  if (claim.section === 'apply' || speaksOfApplying(text, context)) return false
  if (wholeRange(text, claim, context)) return true
  const cues = contractCues(context.lexicons)
  const ahead = text.slice(0, first.start)
  if (speaksOfEvent(ahead.slice(-40), context)) return false
  return cues.hires.test(text) || cues.announced.test(text.slice(first.end))
}

/** "Volunteering: you give us two evenings": the label is the contract's name, its value tells more of it. */
function fromLabelAlone(claim: Claim, context: Context): Finding<EmploymentType>[] {
  if (claim.source !== 'label' || claim.topic !== undefined || claim.label === undefined) return []
  if (claim.section === 'profile' || claim.section === 'employer') return []
  const label = fold(claim.label).text.trim()
  const [word] = kindsIn(label, context.lexicons)
  const whole = word !== undefined && word.end - word.start === label.length
  return whole && UNPAID.includes(word.kind)
    ? [{ value: { kind: word.kind }, evidence: [evidenceOf(claim)] }]
    : []
}

/** The kind that the label or the heading of a length of time names. */
function kindOver(claim: Claim, { lexicons }: Context): EmploymentKind | undefined {
  const label = claim.label === undefined ? '' : fold(claim.label).text
  const [first] = [...kindsIn(label, lexicons), ...kindsIn(claim.heading, lexicons)]
  return first && isCloser(first.kind) ? first.kind : undefined
}
