import { type EmploymentKind, type EmploymentType, type Finding, fold } from '@/lib/posting'
import { isAgencyName, temporaryRoles, withAgency } from './contract/contract-agency'
import { isAnnounced, isGeneral, isMereReason, isProspect } from './contract/contract-announced'
import { contractCues, isCloser, isRelief, type KindWord, kindsIn, PRECISE } from './contract/contract-cues'
import { contractDurations, contractOf } from './contract/contract-parts'
import { personsIn } from './contract/contract-persons'
import { withRenewal } from './contract/contract-renewal'
import { fromTerm } from './contract/contract-term'
import { structuredContract } from './contract/structured-contract'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { isGeneral as isSaidOfOthers } from './generally'
import { isNegated, type Sentence, sentencesOf } from './sentences'

/** Of these a label's name is no rubric of an employee's conditions. */
const UNPAID: readonly EmploymentKind[] = ['volunteer', 'civic-service']

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
        claim,
        sentences[index + 1]?.text,
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
    ...(isFuller(other.variant, value.variant) && { variant: other.variant }),
  }),
})

/** "STARTBAAN" and "startbaanovereenkomst" are one variant, the second more fully said. */
function isFuller(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one.length <= other.length) return false
  return fold(one).text.includes(fold(other).text)
}

/** Is one a closer name for the other ("fixed-term" and "replacement")? An agency's contract has a term, too. */
function isRefined(a: EmploymentKind, b: EmploymentKind): boolean {
  return refines(a, b) || refines(b, a)
}

function refines(a: EmploymentKind, b: EmploymentKind): boolean {
  if (a === 'civil-servant' || a === 'temporary-agency') return b === 'permanent' || b === 'fixed-term'
  return b === 'fixed-term' && isCloser(a)
}

function readSentence(
  claim: Claim,
  sentence: Sentence,
  before: Sentence | undefined,
  context: Context,
): Finding<EmploymentType>[] {
  const { lexicons } = context
  const { text } = sentence
  if (isSaidOfOthers(text, lexicons) || isAgencyName(claim, text, lexicons)) return []
  const cell = before !== undefined && contractCues(lexicons).label.test(before.text)
  const labelled = claim.topic === 'employmentType' || cell
  // "Déterminé" in a list tells of a person.
  const asValue = !labelled && contractCues(lexicons).asValue.test(text)
  const kinds = asValue
    ? []
    : withoutDealtIn(
        text,
        kindsIn(text, lexicons).filter((word) => !isRelief(text, word, labelled, context)),
      )
  if (kinds.some((word, at) => isOpenChoice(text, kinds[at - 1], word))) return []
  if (labelled && areBothTicked(text, lexicons)) return []
  if (!labelled && kinds.some((word) => isGeneral(text, word, context))) return []
  const durations = contractDurations(text, claim, kinds, context)
  const isTold = (word: KindWord) =>
    !isNegated(text, word.start, lexicons) &&
    !contractCues(lexicons).without.test(text.slice(Math.max(0, word.start - 40), word.start)) &&
    !isProspect(text, word, context)
  const announced = kinds.filter(
    (word) => isTold(word) && (labelled || isAnnounced(claim, text, word, durations, context)),
  )
  const persons = [personsIn, temporaryRoles].flatMap((find) => find(claim, text, context))
  const words = announced.length > 0 ? announced : persons.filter(isTold)
  const [first] = words
  if (!first) return fromTerm(claim, sentence, durations, labelled, context, kinds.filter(isTold))
  if (!labelled && isMereReason(text, first, context)) return []
  const main =
    words.find((word) => PRECISE.includes(word.kind) && belongs(text, first, word, context)) ?? first
  const rival = words.find(
    (word) =>
      word.kind !== main.kind &&
      // "CDD ou freelance": the second is no closer name for the first.
      !isRefined(word.kind, main.kind) &&
      isAlternative(text, words, word, context),
  )
  return [main, ...(rival ? [rival] : [])].map((word) => ({
    value: withAgency(
      contractOf(claim, sentence, word.kind, main === word ? words : [word], durations, context),
      text.slice(word.start, word.end),
      context,
    ),
    evidence: [evidenceOf(claim, sentence.start + word.start, sentence.start + word.end)],
    ...(rival && { doubtful: true }),
  }))
}

/** Said of the same contract: close by, in the same clause or in brackets, and not as a choice. */
function belongs(text: string, first: KindWord, word: KindWord, context: Context): boolean {
  if (first === word) return true
  const between = withoutAside(text.slice(first.end, word.start))
  return between.length <= 60 && !contractCues(context.lexicons).alternative.test(between)
}

/** So many kinds in a row are what an agency deals in. */
const DEALT_IN = 3

/** "Brenta, who recruits for permanent, fixed-term and agency work, seeks …": what is named besides is the post's. */
function withoutDealtIn(text: string, kinds: readonly KindWord[]): readonly KindWord[] {
  const isNext = (at: number) =>
    /^ ?(?:[,|;•·/]|[a-z]{1,4}) ?$/.test(text.slice(kinds[at - 1]?.end, kinds[at]?.start))
  for (let from = 0; from < kinds.length; from++) {
    let to = from + 1
    while (to < kinds.length && isNext(to)) to++
    if (to - from >= DEALT_IN && to - from < kinds.length)
      return kinds.filter((_, at) => at < from || at >= to)
  }
  return kinds
}

/** "Bepaalde tijd, onbepaalde tijd": the boxes of a form, both ticked, and nothing is told. */
function isOpenChoice(text: string, before: KindWord | undefined, word: KindWord): boolean {
  if (!before || before.kind === word.kind) return false
  if (![before, word].every(({ kind }) => kind === 'permanent' || kind === 'fixed-term')) return false
  const between = text.slice(before.end, word.start)
  return /^ ?[,|;•·]? ?$/.test(between)
}

/** "Temporary, Permanent": of words that are contracts only where they stand alone. */
function areBothTicked(text: string, lexicons: Context['lexicons']): boolean {
  const kinds = text.split(/[,|;•]/).map((entry) => kindsIn(entry.trim(), lexicons)[0]?.kind)
  return kinds.includes('permanent') && kinds.includes('fixed-term')
}

function isAlternative(text: string, words: readonly KindWord[], word: KindWord, context: Context): boolean {
  const at = words.indexOf(word)
  const before = words[at - 1]
  return (
    before !== undefined &&
    contractCues(context.lexicons).alternative.test(withoutAside(text.slice(before.end, word.start)))
  )
}

/** "Stage (5 mois) ou alternance": what a bracket adds to the first does not part it from the second. */
const withoutAside = (between: string): string => between.replace(/^ ?\([^()]{1,40}\)/, '')

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
