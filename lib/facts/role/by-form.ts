import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { roleName } from './role-name'
import { hasMark, namesWork } from './role-noun'

/** No title is longer. */
const LONGEST = 110
/** So far down an ad a heading may still name the role. */
const LAST_HEADING = 20
/** A form's fields take more lines. */
const LAST_FIELD = 40
const FEW_WORDS = 8

const words = compiled((lexicons) => ({
  rank: patternOf(`^${anyOf(lexicons, ({ title }) => title.cues.ranks)} ?: `),
  learning: patternOf(`^${anyOf(lexicons, ({ title }) => title.learning)} [a-z]`),
  /** "Finance Support 60–80%", "Sachbearbeitung (50 %)". */
  share: patternOf(
    `[a-z)] ?,? \\(?\\d{2,3} ?(?:%|(?:-|${anyOf(lexicons, ({ salary }) => salary.to)}) ?\\d{2,3} ?%)\\)?$`,
  ),
}))

/**
 * The role that stands among the fields of a form: "Grade: Apprentice fitter", and as a line over one that repeats a
 * value from above ("Fitter" over its grade).
 */
function roleInForm({ text, block = 0 }: Claim, context: Context): string | null {
  if (block > LAST_FIELD || text.text.length > LONGEST || /[.!?;:,]$/.test(text.text)) return null
  const rank = words(context.lexicons).rank.exec(text.text)?.[0]
  const value = rank ? fold(text.source.slice(text.at[rank.length])) : text
  const isField = rank !== undefined || isOverRepeated(text.source, context)
  const isShort = value.text.split(' ').length <= FEW_WORDS
  return isField && isShort && namesWork(value.text, context) ? roleName(value, context) : null
}

/** Does the line below a line stand already above it? */
function isOverRepeated(line: string, { told = [] }: Context): boolean {
  const at = told.indexOf(line)
  const next = told[at + 1]
  return at > 1 && next !== undefined && told.slice(0, at).includes(next)
}

/**
 * The role of a line that by its form is a title, though no word in it is known as anybody's work: a heading with a
 * gender mark, and over the ad what ends with a share of full time or opens with "internship".
 * Out: null for any other line.
 */
export function roleByForm(claim: Claim, context: Context): string | null {
  const { text, heading, block = 0, section } = claim
  const line = text.text
  const told = roleInForm(claim, context)
  if (told !== null) return told
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
