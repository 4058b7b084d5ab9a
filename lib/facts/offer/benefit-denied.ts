import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { type BenefitKind, fold } from '@/lib/posting'
import { DENIED_BEHIND, FOR_NAMING, IN_PAY } from './benefit-kinds'
import type { BenefitWord } from './benefit-words'

/** So near behind a benefit stands what asks for it or makes it another's. */
const NEAR = 45
/** So near behind a benefit stand those whom the employer serves. */
const SERVED_BEHIND = 60
const TO_COME: readonly BenefitKind[] = ['transport', 'mileage', 'housing']
/** So near before a premium stand the words that make it one for naming a new colleague. */
const NAMING_BEFORE = 90

const cues = compiled((lexicons: readonly Lexicon[]) => ({
  asked: patternOf(
    bounded(anyOf(lexicons, ({ requirements }) => [...requirements.required, ...requirements.preferred])),
  ),
  tasks: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.benefitTasks))),
  offers: patternOf(
    bounded(anyOf(lexicons, (lexicon) => [...lexicon.employerOffers, ...lexicon.employerPays])),
    'g',
  ),
  served: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.served))),
  included: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.included))),
  naming: patternOf(bounded(anyOf(lexicons, ({ referral }) => referral?.named))),
  bidden: patternOf(bounded(anyOf(lexicons, ({ referral }) => referral?.bidden))),
  but: patternOf(`(?<![a-z])${anyOf(lexicons, ({ place }) => place.but)}(?![a-z])`),
  interview: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.interview)),
  schooling: patternOf(`^${anyOf(lexicons, ({ benefitCues }) => benefitCues.schooling)}`),
  negation: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.negation))),
}))

/** "Nourri mais non logé": what is denied behind such a word is something else. Out: what stands before it. */
export const beforeBut = (text: string, lexicons: readonly Lexicon[]): string =>
  text.split(cues(lexicons).but)[0] ?? ''

/** "Vous gérez les titres-restaurant": what is done with a benefit is work, unless the sentence has offered before. */
export function isTask(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  const before = text.slice(0, word.start)
  const task = before.search(cues(lexicons).tasks)
  const offer = before.search(cues(lexicons).offers)
  // "On top of the day job you look after the pensions": behind the offer's words stand the task's.
  const offered = matchesOf(before, cues(lexicons).offers).at(-1)
  const behind = offered && before.slice(offered.index + offered[0].length)
  if (behind !== undefined && cues(lexicons).tasks.test(behind)) return true
  // "Het opleidingsplan opstellen": in Dutch and German the verb closes the line.
  const closing = offer < 0 ? /[a-z]{5,16}en(?=[.;]?$)/.exec(text.slice(-20))?.[0] : undefined
  if (closing !== undefined && cues(lexicons).tasks.test(closing)) return true
  return task >= 0 && (offer < 0 || task <= offer)
}

/** "Les frais de déplacement pour l'entretien sont remboursés": they are those of who applies. */
export function isForInterview(
  text: string,
  { kind, start, end }: BenefitWord,
  lexicons: readonly Lexicon[],
): boolean {
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR)
  return TO_COME.includes(kind) && cues(lexicons).interview.test(near)
}

/** "We provide housing for 900 families": what an employer gives those it serves. */
export function isForServed(
  text: string,
  { start, end }: BenefitWord,
  lexicons: readonly Lexicon[],
): boolean {
  const { served } = cues(lexicons)
  return (
    served.test(text.slice(end, end + SERVED_BEHIND)) ||
    served.test(text.slice(Math.max(0, start - NEAR), start))
  )
}

/** "Mutuelle Verdier - 75 Paris", over an ad for a "formateur": what employer or role are named after is their trade. */
export function isTheirTrade(text: string, word: BenefitWord, { known }: Context): boolean {
  const first = /^[a-z]{5,}/.exec(text.slice(word.start, word.end))?.[0]
  if (first === undefined) return false
  return [known.hiringOrganization, known.title].some(
    (name) =>
      name !== undefined &&
      fold(name)
        .text.split(/[^a-z]+/)
        .includes(first),
  )
}

/** "Firmenwagen: nein". */
export function saysNo(value: string, lexicons: readonly Lexicon[]): boolean {
  return value.length < 12 && cues(lexicons).negation.test(value)
}

/** "Le télétravail n'est pas possible", "Firmenwagen: nein". */
export function isDenied(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  if (!word.thing && !DENIED_BEHIND.includes(word.kind)) return false
  const behind = /^[^.;,(]{0,30}/.exec(text.slice(word.end))?.[0] ?? ''
  return cues(lexicons).negation.test(beforeBut(behind, lexicons))
}

/** "Ségur compris", "including London weighting": what the stated pay holds is not beside it. */
export function isInPay(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  if (!IN_PAY.includes(word.kind)) return false
  const { included } = cues(lexicons)
  return (
    included.test(/[^,;+]{0,44}$/.exec(text.slice(0, word.start))?.[0] ?? '') ||
    included.test(text.slice(word.end, word.end + 12))
  )
}

/** "Formation en comptabilité exigée": a diploma that is asked for. */
export function isAsked(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  if (!word.thing || word.kind !== 'training') return false
  return cues(lexicons).asked.test(text.slice(word.end, word.end + NEAR))
}

/** "Refer a friend and get £200": what is paid for naming a new colleague is no benefit of the job. */
export function isForNaming(
  { topic, section }: Claim,
  text: string,
  word: BenefitWord,
  lexicons: readonly Lexicon[],
): boolean {
  if (!FOR_NAMING.includes(word.kind)) return false
  const near = text.slice(Math.max(0, word.start - NAMING_BEFORE), word.end + NEAR)
  if (cues(lexicons).bidden.test(near)) return true
  return topic === undefined && section !== 'offer' && cues(lexicons).naming.test(near)
}

/** The schooling that an apprenticeship is made of is no benefit beside it. */
export function isTrainingItself(text: string, word: BenefitWord, { known, lexicons }: Context): boolean {
  if (word.kind !== 'training' || known.employmentType?.kind !== 'apprenticeship') return false
  return word.thing || cues(lexicons).schooling.test(text.slice(word.start, word.end))
}
