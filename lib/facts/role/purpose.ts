import type { Context } from '@/lib/facts/define'
import { isOrganization } from '@/lib/facts/employer/name'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { namesWork } from './role-noun'

/** "pour le", "voor de", "for the": before what the work is for. */
const FOR =
  / (?:pour|voor|for|für|para) (?<article>(?:la|le|les|het|de|the|die|den|das|el|los|las) |l['’])?/giu
/** Languages whose common nouns have no capital, and whose titles have none either. */
const PLAIN = /^ (?:pour|voor|para) /iu

const words = compiled((lexicons) => {
  const parts = anyOf(lexicons, ({ organization }) => organization.parts)
  return { parts: patternOf(`^${parts}(?![a-z])|(?<![a-z])${parts}$`) }
})

/**
 * A role without the department, the team or the house that it is for: "Bibliothécaire pour la Médiathèque Colette",
 * "Sachbearbeiterin für die Abteilung Finanzen". A field of work stays: "Advisor for Asylum", "Fachkraft für Technik".
 * In and out: as written.
 */
export function withoutPurpose(role: string, context: Context): string {
  for (const match of role.matchAll(FOR)) {
    const before = role.slice(0, match.index)
    const rest = role.slice(match.index + match[0].length)
    const article = match.groups?.article !== undefined
    if (namesWork(fold(before).text, context) && isHouse(rest, article && PLAIN.test(match[0]), context))
      return before
  }
  return role
}

function isHouse(rest: string, isNamed: boolean, context: Context): boolean {
  if (words(context.lexicons).parts.test(fold(rest).text)) return true
  if (!/^\p{Lu}/u.test(rest)) return false
  return (isNamed && /\p{Ll}/u.test(rest)) || isOrganization(rest, context)
}
