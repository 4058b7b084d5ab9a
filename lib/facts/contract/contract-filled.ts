import type { FoundDate } from '@/lib/facts/dates/dates'
import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'

const words = compiled((lexicons) => {
  const fills = anyOf(lexicons, ({ dates }) => dates.fills ?? [])
  const latest = bounded(anyOf(lexicons, ({ dates }) => dates.latest ?? []))
  return {
    before: patternOf(`${bounded(fills)}[^.;:!?]{0,30}${latest}(?: [a-z]{2,4}){0,2} $`),
    latest: patternOf(latest),
    behind: patternOf(`^[ ,]{1,2}(?:[a-z]{2,4} ){0,2}${fills}(?![a-z0-9])`),
  }
})

/**
 * "À pourvoir au plus tard le …", "spätestens bis zum … zu besetzen": is this the day by which a post is filled, which ends no
 * contract? In: the folded sentence and its dates. The second of two days is an end, whatever stands behind it.
 */
export function isFilledBy(
  text: string,
  date: FoundDate,
  all: readonly FoundDate[],
  { lexicons }: Context,
): boolean {
  const cue = words(lexicons)
  const ahead = text.slice(0, date.start)
  if (cue.before.test(ahead)) return true
  return all.length === 1 && cue.latest.test(ahead) && cue.behind.test(text.slice(date.end))
}
