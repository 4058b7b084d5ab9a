import { speaksOfApplying, speaksOfEvent } from '@/lib/facts/cues'
import { datesIn } from '@/lib/facts/dates/dates'
import { type Term, termOf, wholeRange } from '@/lib/facts/dates/ranges'
import { type Claim, type Context, evidenceOf } from '@/lib/facts/define'
import type { Duration } from '@/lib/facts/durations'
import { namesWork } from '@/lib/facts/role/role-noun'
import type { Sentence } from '@/lib/facts/sentences'
import { type EmploymentKind, type EmploymentType, type Finding, fold, type Inference } from '@/lib/posting'
import { contractCues, isCloser, type KindWord, kindsIn, OPENS_WITH, SHORT } from './contract-cues'
import { isFilledBy } from './contract-filled'
import { endIn, renewableIn, variantIn } from './contract-parts'

/** In a longer sentence a length of time is of something else. */
const MOST_TIED = 160
/** Unless it stands near the beginning: "La duración del contrato será de 12 meses …". */
const MOST_AHEAD = 50
/** A line that tells the days of a season's work tells little else. */
const MOST_SEASON = 90
/** "30 September 2027" */
const LONGEST_DAY = 24
/** "Fin de contrat" */
const LONGEST_LABEL = 30
/** So far behind its length the post is named. */
const PERSON = 40
/**
 * A contract of a stated length, or with a stated end, is a fixed-term one, also where no word says so: but the label
 * or the heading over it may say more ("Durée du stage : 6 mois").
 */
export function fromTerm(
  claim: Claim,
  sentence: Sentence,
  durations: readonly Duration[],
  labelled: boolean,
  context: Context,
  named: readonly KindWord[] = [],
): Finding<EmploymentType>[] {
  const { text } = sentence
  const tied = durations.find((one) => isTied(one, claim, text, labelled, context))
  const start = tied ? tied.start : endStart(claim, text, labelled, context)
  if (start === undefined) return []
  const under = !tied && isUnderEnd(claim, text, context)
  const endDate = under ? datesIn(text, context)[0]?.date : endIn(text, tied?.end ?? 0, context)
  if (!tied && endDate === undefined) return []
  const renewable = renewableIn(text, context)
  const variant = variantIn(claim, sentence, context)
  // "Freelance assignment of 6 months": a short line names the kind that it tells the length of.
  const own = text.length <= SHORT ? named.find((word) => isCloser(word.kind)) : undefined
  const kind = kindOver(claim, context) ?? own?.kind
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
    return (
      (cues.lasts.test(text.slice(0, one.start)) ||
        (one.start <= OPENS_WITH && cues.tiedBefore.test(text.slice(0, one.start)))) &&
      /^[ .)]{0,2}$/.test(text.slice(one.end))
    )
  if (claim.source !== 'text' && claim.source !== 'label') return false
  const before = text.slice(Math.max(0, one.start - 90), one.start)
  if (claim.section !== 'profile' && cues.postFor.test(before)) return true
  if (text.length > MOST_TIED && one.start > MOST_AHEAD) return false
  if (cues.after.test(before)) return false
  // "Démarrage le 16 mars pour 3 mois", "Apprenticeship: 18 months".
  if (cues.startsFor.test(before)) return true
  if (claim.source === 'label' && one.start <= 2 && kindOver(claim, context)) return true
  if (cues.limited.test(text.slice(0, one.start))) return true
  // "We are seeking a two-year Research Assistant": of the post that is named right behind.
  if (cues.seeksFor.test(before) && namesWork(text.slice(one.end, one.end + PERSON), context)) return true
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
        cues.tiedAfter.test(text.slice(one.end, one.end + 30)) ||
        (one.start <= OPENS_WITH && cues.atFirst.test(text.slice(one.end, one.end + 30)))))
  )
}

/** Where the words of an end begin: "Fin de contrat : 31/12/2027", "een arbeidsovereenkomst tot en met …". */
function endStart(claim: Claim, text: string, labelled: boolean, context: Context): number | undefined {
  if (isUnderEnd(claim, text, context)) return 0
  if (text.length > MOST_TIED || claim.section === 'employer' || !/\d/.test(text)) return undefined
  const cues = contractCues(context.lexicons)
  const term = wholeRange(text, claim, context) ?? termOf(text, context)
  const announced = labelled || cues.announced.test(text)
  if (term && isTermOfPost(claim, text, term, context)) return 0
  if (!announced && !cues.ends.test(text)) return undefined
  const dates = datesIn(text, context)
  const date = dates.at(-1)
  if (!date || isFilledBy(text, date, dates, context)) return undefined
  const before = text.slice(0, date.start)
  if (cues.startsHere.test(before)) return undefined
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

/** "Fin de contrat", and under it "30/09/2027": a day alone on its line, below the words for an end. */
function isUnderEnd({ text: own, section, label, topic }: Claim, text: string, context: Context): boolean {
  if (text.length > LONGEST_DAY || section === 'employer' || topic !== undefined) return false
  const [date] = datesIn(text, context)
  if (!date || text.slice(0, date.start).trim() !== '' || /[a-z0-9]/.test(text.slice(date.end))) return false
  const { told = [], lexicons } = context
  const at = told.findIndex((line) => line.trim() === own.source.trim())
  const above = fold(label ?? told[at - 1] ?? '').text.replace(/[ :]{1,4}$/, '')
  const { ends } = contractCues(lexicons)
  return above.length <= LONGEST_LABEL && ends.test(above) && kindsIn(above, lexicons).length === 0
}

/** Are the two days the bounds of the job: alone on a line, or where someone is sought or a post is named? */
function isTermOfPost(claim: Claim, text: string, [first, last]: Term, context: Context): boolean {
  if (claim.section === 'apply' || speaksOfApplying(text, context)) return false
  if (wholeRange(text, claim, context)) return true
  const cues = contractCues(context.lexicons)
  const ahead = text.slice(0, first.start)
  if (speaksOfEvent(ahead.slice(-40), context)) return false
  const ends = /^[ .)]{0,3}$/.test(text.slice(last.end))
  const season = ends && text.length <= MOST_SEASON && cues.seasons.test(ahead)
  return season || cues.hires.test(text) || cues.announced.test(text.slice(first.end))
}

/** The kind that the label or the heading of a length of time names. */
function kindOver(claim: Claim, { lexicons }: Context): EmploymentKind | undefined {
  const label = claim.label === undefined ? '' : fold(claim.label).text
  const [first] = [...kindsIn(label, lexicons), ...kindsIn(claim.heading, lexicons)]
  return first && isCloser(first.kind) ? first.kind : undefined
}
