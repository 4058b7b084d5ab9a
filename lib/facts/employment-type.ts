import { type EmploymentKind, type EmploymentType, type Finding, fold, type Inference } from '@/lib/posting'
import { isAnnounced, isProspect } from './contract/contract-announced'
import { contractCues, type KindWord, kindsIn } from './contract/contract-cues'
import { contractDurations, contractOf, renewableIn } from './contract/contract-parts'
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
]
const CODES: Readonly<Record<string, EmploymentKind>> = {
  permanent: 'permanent',
  fixed_term: 'fixed-term',
  temporary: 'fixed-term',
  contractor: 'freelance',
  freelance: 'freelance',
  intern: 'internship',
  internship: 'internship',
  apprenticeship: 'apprenticeship',
  volunteer: 'volunteer',
}
const VAGUE_CODES = new Set(['temporary', 'contractor'])

/** What kind of contract it is, for how long, and whether it can be renewed. */
export const employmentType = defineFact({
  key: 'employmentType',
  properties: ['employmentType'],
  read(claim, context) {
    if (claim.topic !== undefined && claim.topic !== 'employmentType') return []
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source === 'address' || claim.section === 'noise') return []
    return sentencesOf(claim.text).flatMap((sentence) => readSentence(claim, sentence, context))
  },
  agrees(a, b) {
    if (a.kind !== b.kind && !isRefined(a.kind, b.kind)) return false
    const [one, other] = [a.durationMonths, b.durationMonths]
    return one === undefined || other === undefined || one === other
  },
  complete: (value, other) => ({
    ...other,
    ...value,
    ...(isRefined(value.kind, other.kind) && isCloser(other.kind) && { kind: other.kind }),
  }),
})

/** Is one a closer name for the other ("fixed-term" and "replacement")? An agency's contract has a term, too. */
function isRefined(a: EmploymentKind, b: EmploymentKind): boolean {
  return (a === 'fixed-term' && isCloser(b)) || (b === 'fixed-term' && isCloser(a))
}

const isCloser = (kind: EmploymentKind) =>
  kind === 'temporary-agency' || kind === 'freelance' || PRECISE.includes(kind)

function readSentence(claim: Claim, sentence: Sentence, context: Context): Finding<EmploymentType>[] {
  const { lexicons } = context
  const { text } = sentence
  const labelled = claim.topic === 'employmentType'
  const durations = contractDurations(text, claim, context)
  const words = kindsIn(text, lexicons).filter(
    (word) =>
      !isNegated(text, word.start, lexicons) &&
      !isProspect(text, word, context) &&
      (labelled || isAnnounced(claim, text, word, durations, context)),
  )
  const [first] = words
  if (!first) return fromDuration(claim, sentence, durations, labelled, context)
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

/** A contract of a stated length is a fixed-term one, also where no word says so. */
function fromDuration(
  claim: Claim,
  sentence: Sentence,
  durations: readonly Duration[],
  labelled: boolean,
  context: Context,
): Finding<EmploymentType>[] {
  const { text } = sentence
  const cues = contractCues(context.lexicons)
  const atHome = claim.section === 'offer' || claim.section === 'top'
  const tied = durations.find((one) =>
    labelled
      ? one.start <= 20
      : atHome &&
        claim.source === 'text' &&
        text.length <= 160 &&
        (cues.tiedBefore.test(text.slice(Math.max(0, one.start - 40), one.start)) ||
          cues.tiedAfter.test(text.slice(one.end, one.end + 30))),
  )
  if (!tied) return []
  const renewable = renewableIn(text, context)
  const inferred: Inference[] = [{ part: 'kind', reason: 'kind-from-duration' }]
  return [
    {
      value: {
        kind: 'fixed-term',
        durationMonths: tied.months,
        ...(renewable !== undefined && { renewable }),
      },
      evidence: [evidenceOf(claim, sentence.start + tied.start, sentence.start + tied.end)],
      inferred,
    },
  ]
}

function structured(claim: Claim, context: Context): Finding<EmploymentType>[] {
  const entries = (Array.isArray(claim.data) ? claim.data : String(claim.data ?? '').split(',')).slice(0, 8)
  return entries.flatMap((entry): Finding<EmploymentType>[] => {
    const words = fold(String(entry))
    const code = words.text.replace(/[ -]/g, '_')
    const known = CODES[code]
    if (known)
      return [
        {
          value: { kind: known },
          evidence: [evidenceOf(claim)],
          ...(VAGUE_CODES.has(code) && { doubtful: true }),
        },
      ]
    const [first] = kindsIn(words.text, context.lexicons)
    return first ? [{ value: { kind: first.kind }, evidence: [evidenceOf(claim)] }] : []
  })
}
