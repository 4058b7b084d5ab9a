import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { type Folded, fold } from '@/lib/posting'
import { isOrganization } from './place'

const patterns = compiled((lexicons) => {
  const facility = anyOf(lexicons, ({ place }) => place.facility)
  const link = anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.of ?? [])])
  return {
    inside: patternOf(
      `^(?:(?:${anyOf(lexicons, ({ place }) => place.ours)} )?${facility}(?: ${link})?|${anyOf(lexicons, ({ place }) => place.near)}) (?=[a-z])`,
    ),
    thing: patternOf(
      `^${facility}(?![a-z-])|(?<![a-z-])${facility}$|^${anyOf(lexicons, ({ organization }) => organization.parts ?? [])}(?![a-z])`,
    ),
    distance: patternOf(bounded(anyOf(lexicons, ({ place }) => [...place.home, ...place.office]))),
    vague: patternOf(bounded(anyOf(lexicons, ({ place }) => place.vague))),
    district: patternOf(`^${anyOf(lexicons, ({ place }) => place.district)} `),
    not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
  }
})

/**
 * The town alone, where words before it say what is there: "werkhuis Kortenaken", "onze winkel in Ede", "Usine de
 * Sochaux". In: a label's value. Out: the words of the name; the whole value where no name follows such words.
 */
export function withoutFacility({ source, at, text }: Folded, context: Context): string {
  if (countriesOfTown(text).length > 0 || countriesOfRegion(text).length > 0) return source
  const opening = patterns(context.lexicons).inside.exec(text)?.[0].length
  const rest = opening === undefined ? '' : source.slice(at[opening])
  if (!/^\p{Lu}/u.test(rest)) return source
  const isKnown = countriesOfTown(fold(rest.split(/[,(]/)[0]?.trim() ?? '').text).length > 0
  return isKnown || /^\p{Ll}/u.test(source) ? rest : source
}

/**
 * Is a name that no list of towns knows rather something else that a label for the place may hold: "Clinique
 * Saint-Luc", "Service technique", "Diverse locaties", "Ward 7"? In: the folded name.
 */
export function isNoTown(name: string, context: Context): boolean {
  const { thing, distance, vague, district, not } = patterns(context.lexicons)
  return (
    isOrganization(name, context) ||
    [thing, distance, vague, district, not].some((pattern) => pattern.test(name)) ||
    /[0-9]/.test(name)
  )
}
