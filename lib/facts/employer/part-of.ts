import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isOrganization, opensName } from './name'

const OF = / (?:du|de la|de l['’]|des|of the|of|at the|van het|van de|van|der|del|de) ?(?=\p{Lu})/gu

const words = compiled((lexicons) =>
  patternOf(
    `^(?:(?:[a-z]{2,3} |l')?(?:[a-z-]{3,20} ){0,3})?${anyOf(lexicons, ({ organization }) => organization.parts)}(?![a-z])`,
  ),
)

/** Does a name begin with what only parts of a whole are: "Institut für", "Faculty"? */
export const isPart = (name: string, context: Pick<Context, 'lexicons'>): boolean =>
  words(context.lexicons).test(fold(name).text)

/**
 * The whole that employs, where a name begins with a part of it: "laboratoire LUMO du Centre de Recherche Spatiale".
 * In and out: a name as written; unchanged where it is no part's, or where what follows "of" is no organisation
 * ("Département de la Lys").
 */
export function wholeOf(name: string, context: Pick<Context, 'lexicons'>): string {
  const part = words(context.lexicons).exec(fold(name).text)
  if (!part) return name
  for (const match of name.matchAll(OF)) {
    const whole = name.slice(match.index + match[0].length)
    const closes =
      / (?:the|het|la|du) ?$/.test(match[0]) && whole.includes(' ') && isOrganization(whole, context)
    if (match.index >= part[0].length && (closes || opensName(whole, context))) return whole
  }
  return name
}
