import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isOrganization, opensName } from './name'

const words = compiled((lexicons) => {
  const ofThe = anyOf(lexicons, ({ organization }) => organization.nameCues.ofThe)
  return {
    of: patternOf(` (?:(?<ofThe>${ofThe})|${anyOf(lexicons, ({ place }) => place.of)})(?: |(?<='))`, 'g'),
    part: patternOf(
      `^(?:(?:[a-z]{2,3} |l')?(?:[a-z-]{3,20} ){0,3})?${anyOf(lexicons, ({ organization }) => organization.parts)}(?![a-z])`,
    ),
  }
})

/** Does a name begin with what only parts of a whole are: "Institut für", "Faculty"? */
export const isPart = (name: string, context: Pick<Context, 'lexicons'>): boolean =>
  words(context.lexicons).part.test(fold(name).text)

/**
 * The whole that employs, where a name begins with a part of it: "laboratoire LUMO du Centre de Recherche Spatiale".
 * In and out: a name as written; unchanged where it is no part's, or where what follows "of" is no organisation
 * ("Département de la Lys").
 */
export function wholeOf(name: string, context: Pick<Context, 'lexicons'>): string {
  const cue = words(context.lexicons)
  const folded = fold(name)
  const part = cue.part.exec(folded.text)
  if (!part) return name
  for (const match of folded.text.matchAll(cue.of)) {
    const whole = name.slice(folded.at[match.index + match[0].length])
    if (!/^\p{Lu}/u.test(whole)) continue
    const closes = match.groups?.ofThe && whole.includes(' ') && isOrganization(whole, context)
    if (match.index >= part[0].length && (closes || opensName(whole, context))) return whole
  }
  return name
}
