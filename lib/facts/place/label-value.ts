import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { type Folded, fold } from '@/lib/posting'
import { isOrganization } from './place'
import { townAtEnd } from './postal-code'

/** Fewer letters than this are no town that a shop's name may end in. */
const LEAST_LETTERS = 4

const patterns = compiled((lexicons) => {
  const facility = anyOf(lexicons, ({ place }) => place.facility)
  const link = anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.of ?? [])])
  return {
    inside: patternOf(
      `^(?:(?:${anyOf(lexicons, ({ place }) => place.ours)} )?${facility}(?: ${link})?|${anyOf(lexicons, ({ place }) => place.near)}) (?=[a-z])`,
    ),
    link: patternOf(` ${anyOf(lexicons, ({ place }) => place.at)} (?=[a-z])`),
    /** "Commune de Guéret" */
    municipality: patternOf(`^${anyOf(lexicons, ({ place }) => place.municipality)}(?: |(?<=') ?)(?=[a-z])`),
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
  const council = patterns(context.lexicons).municipality.exec(text)?.[0].length
  const town = council === undefined ? '' : source.slice(at[council])
  if (/^\p{Lu}/u.test(town)) return town
  const opening = patterns(context.lexicons).inside.exec(text)?.[0].length
  const rest = opening === undefined ? '' : source.slice(at[opening])
  if (opening === undefined)
    return townBehindHouse({ source, at, text }, context) ?? townBehindShop(source, context) ?? source
  if (!/^\p{Lu}/u.test(rest)) return source
  const isKnown = countriesOfTown(fold(rest.split(/[,(]/)[0]?.trim() ?? '').text).length > 0
  if (isKnown || /^\p{Ll}/u.test(source)) return rest
  return townBehindHouse({ source, at, text }, context) ?? source
}

/** "Lukaskirche in Graz-Eggenberg (Westen)": the town behind a house that nobody knows, without its quarter. */
export function townBehindHouse({ source, at, text }: Folded, context: Context): string | null {
  const link = patterns(context.lexicons).link.exec(text)
  if (!link || !/^\p{Lu}/u.test(source)) return null
  const name = source.slice(at[link.index + link[0].length]).replace(/ \([^()]{1,30}\)$/, '')
  if (!/^\p{Lu}[\p{L}'’. -]{2,40}$/u.test(name)) return null
  const [city = ''] = name.split('-')
  const isKnown = (one: string) => countriesOfTown(fold(one).text).length > 0
  if (isKnown(name)) return name
  return city.length > 3 && isKnown(city) ? city : null
}

/**
 * Is a label's value a line of a menu: told twice, with the same line behind it each time? ("Route · Prices · Gallery")
 */
export function isToldTwiceOver(value: string, { told = [] }: Context): boolean {
  const next = told.flatMap((line, at) => (line === value ? [told[at + 1] ?? ''] : []))
  return next.some((line, at) => line !== '' && next.indexOf(line) !== at)
}

/** "Kerval Bron", where another line says "Bron": a shop's name and its town. */
function townBehindShop(source: string, { told = [] }: Context): string | null {
  const town = townAtEnd(fold(source).text)
  if (town.length < LEAST_LETTERS || source.length - town.length < LEAST_LETTERS) return null
  const name = source.slice(-town.length)
  const shop = source.slice(0, -town.length)
  if (!/^(?:\p{Lu}[\p{L}'’&.]{2,20} ){1,2}$/u.test(shop) || !/^\p{Lu}/u.test(name)) return null
  const isTold = (line: string) => ` ${fold(line).text.replace(/[^a-z0-9'-]/g, ' ')} `.includes(` ${town} `)
  return told.some((line) => !line.includes(source) && isTold(line)) ? name : null
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
