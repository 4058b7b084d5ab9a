import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { roleName } from './role-name'
import { hasMark, namesWork } from './role-noun'

/** No title is longer. */
const LONGEST = 110
/** So far down an ad a heading may still name the role. */
const LAST_HEADING = 20

const words = compiled((lexicons) => ({
  learning: patternOf(`^${anyOf(lexicons, ({ title }) => title.learning)} [a-z]`),
  /** "Finance Support 60–80%", "Sachbearbeitung (50 %)". */
  share: patternOf(
    `[a-z)] ?,? \\(?\\d{2,3} ?(?:%|(?:-|${anyOf(lexicons, ({ salary }) => salary.to)}) ?\\d{2,3} ?%)\\)?$`,
  ),
}))

/**
 * The role of a line that by its form is a title, though no word in it is known as anybody's work: a heading with a
 * gender mark, and over the ad what ends with a share of full time or opens with "internship".
 * Out: null for any other line.
 */
export function roleByForm({ text, heading, block = 0, section }: Claim, context: Context): string | null {
  const line = text.text
  if (line.length > LONGEST || /[.!?;:]$/.test(line)) return null
  const isHeading = heading !== '' && line.startsWith(heading) && block <= LAST_HEADING
  const isFirst = section === 'top' && context.told?.[0] === text.source
  if ((isHeading && hasMark(line)) || (isFirst && words(context.lexicons).share.test(line)))
    return roleName(text, context)
  // "Stage communicatie - ANTWERPEN": what one learns is the role, and the town stands behind it.
  if (!isFirst || !words(context.lexicons).learning.test(line)) return null
  const role = roleName(text, context)
  if (role !== null && namesWork(fold(role).text, context)) return role
  return collapse(text.source.split(/ [-–|•·] | ?[([]/)[0] ?? '') || null
}
