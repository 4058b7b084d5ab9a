import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, escaped, patternOf, patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { namesWork } from './role-noun'

/** A shorter part of a title stands in too many other words. */
const LEAST_LETTERS = 4
const LONGEST = 50

const words = compiled((lexicons) => {
  const parts = anyOf(lexicons, ({ organization }) => organization.parts)
  const the = anyOf(lexicons, ({ place }) => place.the)
  return { parts, opens: patternOf(`^(?:${the} ?)?${parts}(?![a-z])`) }
})

/**
 * Is a part of a title the department that one would work in: "School of Biosciences", or "Private Equity" where the
 * ad speaks of its "Private Equity department"? In: folded words behind a dash.
 */
export function isDepartment(part: string, context: Context): boolean {
  if (namesWork(part, context) || part.length < LEAST_LETTERS || part.length > LONGEST) return false
  const { parts, opens } = words(context.lexicons)
  if (opens.test(part)) return true
  const name = escaped(part)
  const told = patternOnce(`(?<![a-z])(?:${name} ${parts}|${parts}(?: [a-z']{1,3})? ${name})(?![a-z])`)
  return (context.told ?? []).some((line) => line.length > part.length + 8 && told.test(fold(line).text))
}
