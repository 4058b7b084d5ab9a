import type { Context } from '@/lib/facts/define'
import { isOrganization, isSubject } from '@/lib/facts/employer/name'
import { type Folded, fold } from '@/lib/posting'
import { namesWork } from './role-noun'

const NAME = /^(\p{Lu}[^:]{1,90}?) ?: (?=\S)/u
const ACRONYM = /^\p{Lu}{3,8}$/u
/** A role behind a name has no more words, and its noun is one of the first. */
const MOST_WORDS = 9
const FIRST_WORDS = 4

/**
 * "Theater Merelhof: Dramaturg": the role behind its employer's name.
 * In: a line of the top, or a heading. Out: null where what stands before the colon is no name that the ad knows.
 */
export function behindName({ source }: Folded, context: Context): Folded | null {
  const name = NAME.exec(source)
  if (!name) return null
  const rest = fold(source.slice(name[0].length))
  const words = rest.text.split(' ')
  if (words.length > MOST_WORDS || !namesWork(words.slice(0, FIRST_WORDS).join(' '), context)) return null
  return isEmployer(name[1] ?? '', context) ? rest : null
}

/** Is a name the known employer's, an acronym or another organisation's? In: as written. */
export function isEmployer(name: string, context: Context): boolean {
  const { text } = fold(name)
  const known = fold(context.known.hiringOrganization ?? '').text
  if (known !== '' && (known.includes(text) || text.includes(known))) return true
  if (namesWork(text, context)) return false
  return ACRONYM.test(name) || isOrganization(name, context) || isSubject(name, context)
}
