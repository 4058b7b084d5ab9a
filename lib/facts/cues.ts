import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { datesIn, type FoundDate } from './dates/dates'
import { type Claim, type Context, sentenceAround } from './define'
import { matchesOf, sentencesOf } from './sentences'

/** A date and the words around it that may say what it is the date of. */
export interface CuedDate {
  found: FoundDate
  /** The folded sentence that holds it. */
  sentence: string
  /** What stands before it in the sentence, after the date before it. */
  before: string
  /** The last clause of `before`. */
  clause: string
  /** What stands after it in the sentence, up to the next date. */
  after: string
  /** The date before it in the same sentence, when the two are a range. */
  rangeFrom?: FoundDate
  /** What stands before that one. */
  lead?: string
}

/** The longest stretch between the two dates of a range: " au ", " t/m ", " - ". */
const RANGE_GAP = 8
/** How far before a phrase the words of its cue may stand. */
const NEAR_WORDS = 40

const eventWords = compiled((lexicons) =>
  patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.dates.events))),
)
const termWords = compiled((lexicons) =>
  patternOf(
    bounded(
      anyOf(lexicons, (lexicon) => [...lexicon.dates.terms, ...Object.values(lexicon.contract.kinds).flat()]),
    ),
  ),
)
const applyWords = compiled((lexicons) =>
  patternOf(bounded(anyOf(lexicons, ({ apply, dates }) => [...apply.send, ...dates.applying]))),
)

/** Every date of a claim, each with its surroundings. */
export function cuedDates(claim: Claim, context: Context): CuedDate[] {
  const text = claim.text.text
  const dates = datesIn(text, context)
  return dates.map((found, index) => {
    const [from, to] = within(claim, found)
    const previous = dates[index - 1]
    const next = dates[index + 1]
    const start = Math.max(from, previous?.end ?? 0)
    const before = text.slice(start, found.start)
    // "… (ref. 07/2026) by 5 April": a month in digits and a day bound no range.
    const numbered =
      previous?.date.length === 7 && found.date.length === 10 && /^\d/.test(text.slice(previous.start))
    const inRange = previous && !numbered && found.start - previous.end <= RANGE_GAP && /[a-z-]/.test(before)
    return {
      found,
      sentence: text.slice(from, to),
      before,
      clause: before.slice(Math.max(...[',', ';', ':', '('].map((sign) => before.lastIndexOf(sign))) + 1),
      after: text.slice(found.end, Math.min(to, next?.start ?? to)),
      ...(inRange && { rangeFrom: previous, lead: text.slice(from, previous.start) }),
    }
  })
}

/** The bounds of the sentence around a date, or of its cell in a strip: "Leipzig | 30 h | ab 1. Oktober". */
function within(claim: Claim, { start, end }: FoundDate): [number, number] {
  const [from, to] = sentenceAround(claim.text.text, start, end)
  const cell = sentencesOf(claim.text).find((one) => start >= one.start && end <= one.start + one.text.length)
  const alone = cell && cell.text.length - (end - start) < 3
  return cell && !alone
    ? [Math.max(from, cell.start), Math.min(to, cell.start + cell.text.length)]
    : [from, to]
}

/** Does this text speak of something else that has a date: an interview, a training course, a project? */
export function speaksOfEvent(text: string, context: Context): boolean {
  return eventWords(context.lexicons).test(text)
}

/** Does this text speak of a contract, whose end is no deadline? */
export function speaksOfTerm(text: string, context: Context): boolean {
  return termWords(context.lexicons).test(text)
}

/** Does this text speak of applying for the job? */
export function speaksOfApplying(text: string, context: Context): boolean {
  return applyWords(context.lexicons).test(text)
}

/** Does a word for the start stand just before "as soon as possible"? It may look at what follows: "démarrer dès". */
export function standsBefore(before: string, phrase: string, start: RegExp): boolean {
  const told = before + phrase
  return matchesOf(told, start).some(({ index, 0: { length } }) => {
    const between = told.slice(index + length, before.length)
    return index + length <= before.length && between.length <= NEAR_WORDS && !/[.;!?]/.test(between)
  })
}
