import { speaksOfApplying } from '@/lib/facts/cues'
import { datesIn } from '@/lib/facts/dates/dates'
import type { Claim, Context } from '@/lib/facts/define'
import { type Duration, durationsIn } from '@/lib/facts/durations'
import { isNegated, type Sentence } from '@/lib/facts/sentences'
import { type EmploymentKind, type EmploymentType, fold, unfold } from '@/lib/posting'
import { contractCues, type KindWord } from './contract-cues'
import { isFilledBy } from './contract-filled'

/** A line that names a variant and nothing else. */
const LONGEST_VARIANT_LINE = 60
/** How far before the contract its end may stand. */
const FAR_AHEAD = 60
/** How far behind its kind the length of a contract may stand. */
const DURATION_REACH = 80

/**
 * The lengths of time that can be a contract's: not a trial's, a project's, a seniority's, nor a count of days.
 * In: a folded sentence, the claim it stands in, and the words of contracts in it.
 */
export function contractDurations(
  text: string,
  claim: Claim,
  words: readonly KindWord[],
  context: Context,
): Duration[] {
  const durations = durationsIn(text, context.lexicons)
  if (durations.length === 0) return []
  const cues = contractCues(context.lexicons)
  // "Remplacement d'un congé maternité de 6 mois": a word of the contract's own kind claims no length for itself.
  const bare = words.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  )
  return durations.filter(
    (one) =>
      !one.open &&
      !cues.atLeast.test(text.slice(Math.max(0, one.start - 24), one.start)) &&
      (one.unit !== 'day' || (claim.topic === 'employmentType' && text.length <= 30)) &&
      one.months <= 72 &&
      // "1 + 3 years": what may come behind the first of them.
      !/\d[a-z ]{0,8}\+ ?$/.test(text.slice(Math.max(0, one.start - 14), one.start)) &&
      !cues.otherBefore.test(bare.slice(Math.max(0, one.start - 60), one.start)) &&
      // "CDD de 18 mois financé par …": right behind the contract's word it is the contract's.
      (words.some(({ end }) => one.start >= end && one.start - end <= 5) ||
        !cues.otherAfter.test(text.slice(one.end, one.end + 40))),
  )
}

/** What a sentence states of a contract of this kind. */
export function contractOf(
  claim: Claim,
  sentence: Sentence,
  kind: EmploymentKind,
  words: readonly KindWord[],
  durations: readonly Duration[],
  context: Context,
): EmploymentType {
  const { text } = sentence
  const lasting = kind === 'permanent' || kind === 'civil-servant'
  const yearly = contractCues(context.lexicons).yearly.test(text) ? 12 : undefined
  const months = lasting ? undefined : (lengthOf(text, words, durations, context) ?? yearly)
  const renewal = lasting ? undefined : renewableIn(text, context)
  // An agency's client may engage the person: that renews no contract of the agency.
  const renewable =
    kind === 'temporary-agency' && !contractCues(context.lexicons).renews.test(text) ? undefined : renewal
  const variant =
    variantIn(claim, sentence, context) ?? (kind === 'fixed-term' ? variantElsewhere(context) : undefined)
  const endDate = lasting ? undefined : endOf(text, words[0], context)
  return {
    kind,
    ...(months !== undefined && { durationMonths: months }),
    ...(endDate !== undefined && { endDate }),
    ...(renewable !== undefined && { renewable }),
    ...(variant !== undefined && { variant }),
  }
}

/** The length nearest behind one of the contract's words, or just before it ("6-month fixed-term contract"). */
function lengthOf(
  text: string,
  words: readonly KindWord[],
  durations: readonly Duration[],
  { lexicons }: Context,
): number | undefined {
  const { lastsFor } = contractCues(lexicons)
  const far = durations.find(({ start }) => lastsFor.test(text.slice(Math.max(0, start - 40), start)))
  for (const word of words) {
    const within = durations.find((one) => one.start >= word.start && one.end <= word.end)
    const behind = durations.find(
      (one) => one.start >= word.end && one.start - word.end <= (one.unit === 'week' ? 10 : DURATION_REACH),
    )
    const ahead = durations.find((one) => one.end <= word.start && word.start - one.end <= 25)
    const chosen = within ?? behind ?? ahead ?? (far && far.start >= word.end ? far : undefined)
    if (chosen) return chosen.months
  }
  return undefined
}

/** Can it be renewed? Undefined when the sentence does not say, nor does "sans garantie de prolongation". */
export function renewableIn(text: string, { lexicons }: Context): boolean | undefined {
  const cues = contractCues(lexicons)
  const match = cues.renewable.exec(text)
  if (!match) return undefined
  const noun = /[a-z]{4,12} (?:[a-z]{1,3}[' ]){0,2}$/.exec(text.slice(0, match.index))
  // "Sans doute prolongé" doubts nothing.
  if (noun && !cues.doubt.test(noun[0]) && isNegated(text, noun.index, lexicons)) return undefined
  return !isNegated(text, match.index, lexicons)
}

/** In the ad's own words, whatever word it may put between. */
export function variantIn(claim: Claim, sentence: Sentence, { lexicons }: Context): string | undefined {
  for (const pattern of contractCues(lexicons).variants) {
    const match = pattern.exec(sentence.text)
    if (!match) continue
    const [whole, head = '', tail = ''] = match
    const start = sentence.start + match.index
    const end = start + whole.length
    const parts = [
      unfold(claim.text, start, start + head.length),
      unfold(claim.text, end - tail.trim().length, end),
    ]
    return parts.filter((part) => part !== '').join(' ')
  }
  return undefined
}

/** "Nature du contrat : CAE": a line of its own that names the variant of a contract told elsewhere, and nothing else. */
export function variantElsewhere({ told = [], lexicons }: Context): string | undefined {
  const { variants, announced } = contractCues(lexicons)
  for (const line of told) {
    const folded = fold(line.length > LONGEST_VARIANT_LINE ? '' : line)
    for (const pattern of variants) {
      const match = pattern.exec(folded.text)
      if (!match) continue
      const initials = /^ \([a-z]{2,5}\)/.exec(folded.text.slice(match.index + match[0].length))?.[0] ?? ''
      const end = match.index + match[0].length + initials.length
      const rest = `${folded.text.slice(0, match.index)} ${folded.text.slice(end)}`
      if (!/[a-z]{3}/.test(rest.replace(announced, ''))) return unfold(folded, match.index, end)
    }
  }
  return undefined
}

/** Behind the contract's word, or before it: "bis 31.12.2028 befristet". */
function endOf(text: string, word: KindWord | undefined, context: Context): string | undefined {
  const behind = endIn(text, word?.end ?? 0, context)
  if (behind !== undefined || speaksOfApplying(text, context)) return behind
  return word && endIn(text.slice(0, word.end), Math.max(0, word.start - FAR_AHEAD), context)
}

/** The day up to which the contract runs, when the sentence says so behind a place: that of the contract's word. */
export function endIn(text: string, from: number, context: Context): string | undefined {
  const dates = datesIn(text, context).filter((one) => one.start >= from && one.start - from <= 90)
  const date = dates.find((one, index) => {
    if (one.weak || isFilledBy(text, one, dates, context)) return false
    const start = dates[index - 1]
    const between = start && text.slice(start.end, one.start)
    // "du 1er mars au 30 juin": the second of two dates joined by a word is the end.
    if (between !== undefined && /^ ?(?:-|(?:[a-z/]{1,5} ?){1,3}) ?$/.test(between)) return true
    const cues = contractCues(context.lexicons)
    const before = text.slice(from, one.start)
    if (cues.startsHere.test(before) || cues.joins.test(before)) return false
    return cues.until.test(before) || cues.untilHere.test(before) || cues.endsBefore.test(before)
  })
  return date?.date
}
