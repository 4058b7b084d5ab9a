import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { namesWork } from './role-noun'

/** "Level 3" before a role says what one must have passed. */
const LEVEL = /^(?:level|niveau|nivel|nvq) [1-7](?: (?=[a-z])|, ?)/i
const MOST = 4

const praise = compiled((lexicons) =>
  patternOf(
    `^${anyOf(lexicons, ({ title }) => title.praise)}(?: ?[,&/+]| et| en| and| und| y| e)? (?=[a-z])`,
  ),
)

/**
 * A role without the praise before it, where there is more than one word of it: "Friendly and experienced", "Qualified
 * Level 3". One alone ("Experienced Surveyor") may be how the employer calls the post.
 * In and out: as written.
 */
export function withoutPraise(role: string, context: Context): string {
  let rest = role
  let count = 0
  for (; count < MOST; count++) {
    const folded = fold(rest)
    const word = praise(context.lexicons).exec(folded.text)?.[0]
    if (word === undefined) break
    rest = rest.slice(folded.at[word.length])
  }
  const level = count > 0 ? (LEVEL.exec(rest)?.[0] ?? '') : ''
  const isMany = count > 1 || level !== ''
  rest = rest.slice(level.length)
  return isMany && namesWork(fold(rest).text, context) ? rest : role
}
