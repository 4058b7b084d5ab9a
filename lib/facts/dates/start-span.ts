import type { CuedDate } from '@/lib/facts/cues'
import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'

/** "und dem", "et le": all that joins two days. */
const JOINT = /^ (?:[a-z]{1,3}|-|&) (?:[a-z]{1,4} )?$/

const words = compiled((lexicons) => {
  const between = bounded(anyOf(lexicons, ({ dates }) => dates.between ?? []))
  return {
    before: patternOf(`${between} (?:[a-z]{2,6} ){0,2}$`),
    days: patternOf(`${between} (?:[a-z]{2,3} )?\\d{1,2}(?:[a-z]{2,3})? [a-z]{1,3} (?:[a-z]{2,3} )?$`),
  }
})

/**
 * A start as precise as two days in between which work begins leave it: "between 1 February and 15 March 2027" is
 * some day of 2027. In: the first of them, and all dates of its claim. Out: the date itself where no second day is
 * joined to it; null where the two share no year.
 */
export function startWithin(one: CuedDate, dates: readonly CuedDate[], context: Context): string | null {
  const { before, days } = words(context.lexicons)
  const { date } = one.found
  if (days.test(one.before)) return date.slice(0, 7)
  const next = dates[dates.indexOf(one) + 1]
  if (!next || !before.test(one.before) || !JOINT.test(one.after)) return date
  const other = next.found.date
  return [7, 4].map((length) => date.slice(0, length)).find((part) => other.startsWith(part)) ?? null
}

/** "From May to June": another date follows right behind. */
export const isRangeStart = ({ after }: CuedDate): boolean =>
  after.length > 0 && after.length <= 14 && /^ [a-z-]/.test(after)
