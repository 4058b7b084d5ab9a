import type { Context } from '@/lib/facts/define'
import { isOrganization } from '@/lib/facts/employer/name'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { namesWork } from './role-noun'

const words = compiled((lexicons) => {
  const parts = anyOf(lexicons, ({ organization }) => organization.parts)
  const article = anyOf(lexicons, ({ place }) => place.the)
  // Common nouns have no capital there, and titles have none either.
  const plain = lexicons.filter(({ capitalNouns, title }) => !capitalNouns && !title.cues.capitals)
  return {
    parts: patternOf(`^${parts}(?![a-z])|(?<![a-z])${parts}$`),
    /** "pour le", "voor de", "for the": before what the work is for. */
    before: patternOf(
      ` ${anyOf(lexicons, ({ title }) => title.cues.for)} (?<article>${article}(?:(?<=')| ))?`,
      'g',
    ),
    plain: patternOf(`^ ${anyOf(plain, ({ title }) => title.cues.for)} `),
  }
})

/**
 * A role without the department, the team or the house that it is for: "Bibliothécaire pour la Médiathèque Colette",
 * "Sachbearbeiterin für die Abteilung Finanzen". A field of work stays: "Advisor for Asylum", "Fachkraft für Technik".
 * In and out: as written.
 */
export function withoutPurpose(role: string, context: Context): string {
  const { before, plain } = words(context.lexicons)
  const { text, at } = fold(role)
  for (const match of text.matchAll(before)) {
    const rest = role.slice(at[match.index + match[0].length])
    const isNamed = match.groups?.article !== undefined && plain.test(match[0])
    if (namesWork(text.slice(0, match.index), context) && isHouse(rest, isNamed, context))
      return role.slice(0, at[match.index])
  }
  return role
}

function isHouse(rest: string, isNamed: boolean, context: Context): boolean {
  if (words(context.lexicons).parts.test(fold(rest).text)) return true
  if (!/^\p{Lu}/u.test(rest)) return false
  return (isNamed && /\p{Ll}/u.test(rest)) || isOrganization(rest, context)
}
