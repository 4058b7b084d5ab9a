import { asWritten } from '@/lib/facts/as-written'
import type { Context } from '@/lib/facts/define'
import {
  anyOf,
  bounded,
  compiled,
  countriesOfTown,
  lexicons as everyLanguage,
  patternOf,
} from '@/lib/lexicon'
import { collapse, type Folded, fold } from '@/lib/posting'

/** An address is written in the language of its place, whatever the ad's. */
const inside = anyOf(everyLanguage, ({ place }) => place.address.inside)
const floor = anyOf(everyLanguage, ({ place }) => place.address.floor)
/** What stands behind a street and is part of it: "bâtiment 4", "unit B", "bus 3", "2e étage". */
const INSIDE = patternOf(
  `^${inside}(?: [a-z0-9]{1,3}| ?[0-9]{1,3}[a-z]?)$|^[0-9]{1,2}(?:e|er|eme|de|ste|st|nd|rd|th|[oa])? ${floor}$`,
)
/** "Band 6", "we are 12". */
const NO_STREET = patternOf(
  `^${anyOf(everyLanguage, ({ place }) => place.address.grades)} |^[^0-9]{1,60} ${anyOf(everyLanguage, ({ place }) => place.address.speaks)} .{0,60}[0-9]`,
)

const patterns = compiled((lexicons) => ({
  street: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.place.street))),
  at: patternOf(` ${anyOf(lexicons, (lexicon) => lexicon.place.at)}$`),
  building: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.place.building)}$`),
  landmark: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.place.landmark)}$`),
  /** At the end of a part: "our workshop is at Unit 7". */
  beside: patternOf(
    `(?:^|(?<= ${anyOf(lexicons, (lexicon) => lexicon.place.at)} ))${anyOf(lexicons, ({ place }) => [...(place.building ?? []), ...(place.landmark ?? [])])}$`,
  ),
}))

/** "14 Market Loke", "Hoogt 12a": a house number and a few names; what streets are called by, no list holds. */
const NUMBERED =
  /^(?:[0-9]{1,4}[a-zA-Z]?(?:[-/][0-9]{1,4}[a-z]?)? \p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}|\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3} [0-9]{1,3} ?[a-zA-Z]?(?:[-/][0-9]{1,4})?)$/u
const HOUSE = /(?<![0-9a-z])(?:n[o°]? ?)?[0-9]{1,4} ?(?:bis|ter|[a-d])?(?:[-/][0-9]{1,4})?,? $/
/** "Industriepark Winkelom 40": an estate's name and a house number serve as a street. */
const ESTATE = /^[a-z-]{5,30} [a-z' -]{3,30} [0-9]{1,4} ?[a-z]?$/
/** "Féchain rue Pierre Bochu": a street's word that stands before its name, which words before do not belong to. */
const LEADS = /^[a-z]{3,10} [a-z]/
/** "3º B", "2º izq.": a flat by its floor and its side. */
const FLAT = /^[0-9]{1,2}(?:[oa]|\u00ba|\u00aa)\.? ?(?:[a-e]|izq\.?|dcha\.?)$/
/** Words that a street's own name opens with: "Koningin Astridlaan", "Breite Straße". */
const CAPITALISED = /(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}$/u

/** "at Rue Belliard 60, " and "27 rue Garibaldi, " in an English ad: a name with its number, right before a code. */
const FOREIGN = patternOf(
  `(?:^|[:,(] ?|(?:^|\\s)${asWritten(anyOf(everyLanguage, ({ place }) => place.address.at))} |(?<=\\p{L}{3} )(?=[AIZUHV]))(?<street>[0-9]{1,4}[a-zA-Z]?(?: (?:bis|ter))?,? \\p{Ll}{2,10}\\.? (?:\\p{Ll}{2,3} |[ld]['’]){0,2}\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,3}|\\p{Lu}[\\p{L}'’.-]{1,24}(?: (?:\\p{Ll}{2,3} |[ld]['’]){0,2}\\p{Lu}[\\p{L}'’-]{1,24}){0,3},? [0-9]{1,3} ?[a-zA-Z]?)(?:,| -| –)? ?$`,
  'u',
)

/** The street that a stretch ends in, written as the streets of another language are; undefined for none. */
export const foreignStreet = (written: string): string | undefined => FOREIGN.exec(written)?.groups?.street

/** A part of an address, by its place in the whole. */
export interface Part {
  start: number
  end: number
  text: string
}

const isNumbered = (written: string): boolean => NUMBERED.test(written) && !NO_STREET.test(fold(written).text)

/** Does the folded text name a street? */
export const hasStreet = (text: string, context: Context): boolean =>
  patterns(context.lexicons).street.test(text)

/** Does the folded text name a building or an estate ("unit 7", "zoning nord")? */
export const isBuilding = (text: string, context: Context): boolean =>
  patterns(context.lexicons).building.test(text)

/** Does the folded text name a building that stands before its street ("town hall")? */
export const isLandmark = (text: string, context: Context): boolean =>
  patterns(context.lexicons).landmark.test(text)

/** Is it a street, said by a street's word or by a house number and a name? In: the words as written. */
export const isStreet = (written: string, folded: string, context: Context): boolean =>
  isNumbered(written) || (folded.length <= 80 && /[0-9]/.test(folded) && hasStreet(folded, context))

/**
 * The street in a part of an address, without the words before it ("our office at 3, Mill Lane"), with the building
 * that stands before it and the number that stands after.
 * In: the address, its parts, and which of them. Out: null for a part that is no street.
 */
export function streetAt(whole: Folded, parts: readonly Part[], at: number, context: Context): string | null {
  const part = parts[at]
  if (!part) return null
  const { street, building: named, beside } = patterns(context.lexicons)
  const next = parts[at + 1]
  const match = street.exec(part.text)
  const inBuilding = named.test(part.text) && !ESTATE.test(part.text)
  const behindTown = countriesOfTown(parts[at - 1]?.text ?? '').length > 0
  if (!match && ((!next && !behindTown) || inBuilding || !isNumbered(own(whole, part.start, part.end))))
    return null
  const before = part.text.slice(0, match?.index ?? 0)
  const leads =
    isLower(whole, part.start + (match?.index ?? 0)) &&
    LEADS.test(`${match?.[0]}${part.text.slice((match?.index ?? 0) + (match?.[0].length ?? 0))}`)
  const opening = leads ? before.length : openingOf(whole, part, before)
  const start = part.start + (HOUSE.exec(before)?.index ?? opening)
  const words = withoutPreposition(own(whole, start, part.end), context)
  // "Mill Street Garage": a house that is called by its street.
  if (isWhole(words, context)) return null
  const number =
    next && !/[0-9]/.test(words) && /^[0-9]{1,4} ?[a-z]?$/.test(next.text) ? `, ${next.text}` : ''
  const previous = parts[at - 1]
  const building = previous && start === part.start ? beside.exec(previous.text) : null
  const over =
    previous && building && !isEmployer(building[0], context) && countriesOfTown(building[0]).length === 0
      ? `${own(whole, previous.start + building.index, previous.end)}, `
      : ''
  const inside =
    next && (INSIDE.test(next.text) || FLAT.test(next.text)) ? `, ${own(whole, next.start, next.end)}` : ''
  return `${over}${words}${number}${inside}`.replace(/(?<=\p{L}{3}|[0-9]|s\/n)\.$/u, '')
}

const isLower = (whole: Folded, index: number): boolean =>
  /\p{Ll}/u.test(whole.source[whole.at[index] ?? 0] ?? '')

/** "Résidence Les Tilleuls, 31 rue X": who works there, no part of its address. */
function isEmployer(building: string, { known }: Context): boolean {
  const name = fold(known.hiringOrganization ?? '').text
  return name !== '' && (name.includes(building) || building.includes(name))
}

const isWhole = (words: string, { known }: Context): boolean =>
  known.hiringOrganization !== undefined && fold(known.hiringOrganization).text === fold(words).text

/** "Gewerbestr. 7 in" before a code and a town. */
function withoutPreposition(words: string, context: Context): string {
  const { text } = fold(words)
  const end = text.length === words.length ? text.search(patterns(context.lexicons).at) : -1
  return end < 0 ? words : words.slice(0, end)
}

/** Where the street's name begins, in words with capitals before the street's own word. */
function openingOf(whole: Folded, part: Part, before: string): number {
  const written = whole.source.slice(whole.at[part.start], whole.at[part.start + before.length])
  const opening = CAPITALISED.exec(written)?.[0]
  if (!opening) return before.length
  let start = before.length
  for (let count = opening.trim().split(' ').length; count > 0; count--)
    start = before.lastIndexOf(' ', start - 2) + 1
  return start
}

function own(whole: Folded, start: number, end: number): string {
  return collapse(whole.source.slice(whole.at[start], whole.at[end]))
}

/** "Unit 7, Millbrook Trading Estate": an address with no street, from its first building to its last. */
export function estateIn(parts: readonly Part[], context: Context): { start: number; end: number } | null {
  const buildings = parts.filter(
    ({ text }) => isBuilding(text, context) && countriesOfTown(text).length === 0,
  )
  const [first, last] = [buildings[0], buildings.at(-1)]
  if (!first || !last) return null
  // "Mill House, Battle Hill": a name that would be a street's behind a number.
  const next = parts[parts.indexOf(last) + 1]
  const street = next && countriesOfTown(next.text).length === 0 && hasStreet(`1 ${next.text}`, context)
  return { start: first.start, end: street ? next.end : last.end }
}
