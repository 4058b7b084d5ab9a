import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { namesWork } from './role-noun'

const MOST = 4

const words = compiled((lexicons) => {
  const and = anyOf(lexicons, ({ requirements }) => requirements.and)
  const joint = `(?: ?[,&/+]| ${and})`
  const very = anyOf(lexicons, ({ title }) => title.cues.very)
  const praise = anyOf(lexicons, ({ title }) => title.praise)
  const more = `${very} [a-z-]{3,20}`
  return {
    praise: patternOf(`^(?:${praise}|${more})${joint}? (?=[a-z])`),
    more: patternOf(`^${more}[ ,]`),
    keen: patternOf(`^${anyOf(lexicons, ({ title }) => title.cues.keen)} (?=[a-z(])`),
    /** "Calm and very patient": beside praise any adjective is one. */
    first: patternOf(`^[a-z-]{3,20}${joint} (?=(?:${praise}|${more})[ ,])`),
    /** "Level 3" before a role says what one must have passed. */
    level: patternOf(`^${anyOf(lexicons, ({ title }) => title.cues.grades)} [1-7](?: (?=[a-z])|, ?)`),
  }
})

/**
 * A role without the praise before it: "Enthusiastic", "Friendly and experienced", "Qualified Level 3". One word alone
 * of what somebody has learnt ("Experienced Surveyor") may be how the employer calls the post.
 * In and out: as written.
 */
export function withoutPraise(role: string, context: Context): string {
  const many = withoutManyPraises(role, context)
  const folded = fold(many)
  const word = words(context.lexicons).keen.exec(folded.text)?.[0] ?? ''
  const rest = many.slice(folded.at[word.length])
  return namesWork(fold(rest).text, context) ? rest : many
}

function withoutManyPraises(role: string, context: Context): string {
  const { praise, more, first, level } = words(context.lexicons)
  let rest = role
  let count = 0
  for (; count < MOST; count++) {
    const folded = fold(rest)
    const word = (praise.exec(folded.text) ?? (count === 0 ? first.exec(folded.text) : null))?.[0]
    if (word === undefined) break
    if (more.test(folded.text)) count++
    rest = rest.slice(folded.at[word.length])
  }
  const folded = fold(rest)
  const passed = count > 0 ? (level.exec(folded.text)?.[0] ?? '') : ''
  const isMany = count > 1 || passed !== ''
  rest = rest.slice(folded.at[passed.length])
  return isMany && namesWork(fold(rest).text, context) ? rest : role
}
