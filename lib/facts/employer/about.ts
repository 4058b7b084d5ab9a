import type { Context } from '@/lib/facts/define'
import { isAuthor } from '@/lib/facts/role/author'
import { holdsSentence } from '@/lib/facts/role/no-sentence'
import { namesWork } from '@/lib/facts/role/role-noun'
import { anyOfInParts, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isCommonPhrase, isNameLike } from './name'
import { isExplained, type Named, nameAt } from './sentence'

const asked = compiled((lexicons) =>
  anyOfInParts(lexicons, ({ sections }) => sections.employer).map((part) => patternOf(`^${part} ?\\? ?`)),
)

/**
 * "Who are we? Kerval, a bakery in Leeds": the name with which the answer begins.
 * In: a line as written, and whether a heading over it asks. Out: null where what follows the name does not say what
 * it is.
 */
export function nameInAnswer(line: string, isUnderHeading: boolean, context: Context): Named | null {
  const folded = fold(line)
  const question = asked(context.lexicons)
    .map((pattern) => pattern.exec(folded.text)?.[0].length ?? 0)
    .reduce((most, length) => Math.max(most, length), 0)
  if (question === 0 && !isUnderHeading) return null
  const start = folded.at[question] ?? line.length
  const name = nameAt(line.slice(start))
  if (name === null || !isNameLike(name, context) || isCommonPhrase(name, context)) return null
  return isExplained(line.slice(start + name.length), context) ? { name, start } : null
}

/** "Ashdown Golf Club" over "Groundskeeper": several words with capitals in the first line, and the role under it. */
export function nameOverRole(line: string, context: Context): string | null {
  const [first, next = ''] = context.told ?? []
  if (
    first !== line ||
    /[\d|·:?]| - | [>›»] /.test(line) ||
    isAuthor(line, context) ||
    line.length > 70 ||
    next.length > 90 ||
    !/\p{Ll}/u.test(line)
  )
    return null
  if (!namesWork(fold(next).text, context) || !isNameLike(line, context)) return null
  const capitals = line.split(' ').filter((word) => /^\p{Lu}/u.test(word))
  const slogan = holdsSentence(line.toLowerCase(), context) || isCommonPhrase(line, context)
  return capitals.length > 1 && !slogan ? line : null
}
