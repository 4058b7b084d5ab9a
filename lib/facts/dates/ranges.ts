import { speaksOfApplying, speaksOfEvent, speaksOfTerm } from '@/lib/facts/cues'
import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { addDays } from './date-parts'
import { datesIn, type FoundDate } from './dates'

/** A job lasts no fewer days; a fair, a course or a holiday does. */
const LEAST_DAYS = 21
/** Nor is a contract with an end any longer. */
const MOST_DAYS = 2200
/** A line that says nothing else. */
const LONGEST_LINE = 90
/** No label is longer. */
const SHORT_LABEL = 40

/** The first and the last day of a term. */
export type Term = [FoundDate, FoundDate]

/**
 * The two days between which somebody works, where a text joins them: "du 1er avril au 30 septembre".
 * In: a folded sentence. Out: null when no two dates are joined, or too near to be the bounds of a job.
 */
export function termOf(text: string, context: Context): Term | null {
  const dates = datesIn(text, context)
  for (const [index, last] of dates.entries()) {
    const first = dates[index - 1]
    if (!first || !/^,? ?(?:-|(?:[a-z/.]{1,9} ){0,4}[a-z/.]{1,9}) ?$/.test(text.slice(first.end, last.start)))
      continue
    const [from, to] = [first.date.padEnd(10, '-01'), last.date.padEnd(10, '-01')]
    if (to >= addDays(from, LEAST_DAYS) && to <= addDays(from, MOST_DAYS)) return [first, last]
  }
  return null
}

const labels = compiled((lexicons) =>
  patternOf(
    bounded(
      anyOf(lexicons, ({ labels: { jobStartDate = [], employmentType = [] }, contract: { kinds } }) => [
        ...jobStartDate,
        ...employmentType,
        // "CDD", and under it its two days.
        ...kinds['fixed-term'],
      ]),
    ),
  ),
)

/**
 * The same of a line that says nothing else, under a label or a heading of when or how long: "Quand : du 22 juin au 14
 * août 2026". In: a folded sentence of a claim. The days of a course or a fair stand under other words.
 */
export function wholeRange(text: string, claim: Claim, context: Context): Term | null {
  if (text.length > LONGEST_LINE) return null
  const term = termOf(text, context)
  if (!term || speaksOfApplying(text, context)) return null
  const [first, last] = term
  const lead = text.slice(0, first.start)
  const bare =
    /^[^a-z0-9]{0,3}(?:[a-z' ]{1,24} ?[:?])? ?(?:[a-z']{1,9} ){0,3}$/.test(lead) &&
    /^[^a-z0-9]{0,3}(?:[a-z]{2,10})?[^a-z0-9]{0,2}$/.test(text.slice(last.end))
  if (!bare) return null
  const over = /[a-z] ?[:?]/.test(lead) ? [lead] : above(claim, context)
  const named = over.some((words) => labels(context.lexicons).test(words) || speaksOfTerm(words, context))
  return named && !over.some((words) => speaksOfEvent(words, context)) ? term : null
}

/** The label of a claim; without one the line above it, when that is short, and its heading. */
function above({ label, heading, text }: Claim, { told = [] }: Context): string[] {
  if (label !== undefined) return [fold(label).text]
  const line = told[told.findIndex((one) => one.trim() === text.source.trim()) - 1] ?? ''
  return [heading, ...(line.length <= SHORT_LABEL ? [fold(line).text] : [])]
}
