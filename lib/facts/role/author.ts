import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** A post's author stands in its first lines: a name, what they do, and how long ago they wrote. */
const FIRST_LINES = 4
/** "2 dagen geleden", "3 j • Modifié", "il y a 2 jours", "1w". */
const ago = compiled((lexicons) =>
  patternOf(
    `^(?:${anyOf(lexicons, ({ title }) => title.cues.ago)}|\\d{1,2} ?(?:d|w|j|mo|wk|sem)|\\d{1,2} ?[a-z]{1,3}(?= ?[•·]))(?: ?[•·].{0,20})?$`,
  ),
)

/**
 * Is a line about who posted the ad, rather than about the job: the person over their own work, or that work over
 * "2 days ago"? In: a line as written, one of `context.told`.
 */
export function isAuthor(line: string, context: Context): boolean {
  const told = (context.told ?? []).slice(0, FIRST_LINES)
  const at = told.indexOf(line)
  const dated = told.findIndex((one) => ago(context.lexicons).test(fold(one).text))
  return at >= 0 && dated > 0 && at < dated && dated - at <= 2
}
