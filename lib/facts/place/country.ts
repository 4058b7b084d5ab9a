import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, countriesOfRegion, countriesOfTown, countryNamed, patternOf } from '@/lib/lexicon'
import { fold, type Inference, type Place } from '@/lib/posting'
import { countryByContact } from './contact-country'

/** A place with why its country is held to be so, and whether the data of towns, codes or countries vouches for it. */
export interface FoundPlace {
  place: Place
  inferred?: Inference
  /** A known town or country, or a postal code with a town: more than a mere word with a capital. */
  known: boolean
}

/** By the language and the first country of the code's form: five digits in French are France's, four in Dutch Belgium's. */
const COUNTRY_BY_CODE: Readonly<Record<string, string>> = {
  frFR: 'FR',
  deFR: 'DE',
  esFR: 'ES',
  itFR: 'IT',
  nlBE: 'BE',
  frBE: 'BE',
}

const patterns = compiled((lexicons) => {
  const codes = new Set(lexicons.flatMap((lexicon) => Object.keys(lexicon.place.countries)))
  return [...codes].map((code) => ({
    code,
    pattern: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.place.countries[code])}$`),
  }))
})

/** In: a country's name or code. Out: its ISO 3166-1 code, or undefined. */
export function countryOf(name: string, context: Context): string | undefined {
  if (/^[A-Z]{2}$/.test(name)) return name === 'UK' ? 'GB' : name
  const folded = fold(name).text
  return patterns(context.lexicons).find(({ pattern }) => pattern.test(folded))?.code ?? countryNamed(folded)
}

/** Is it the code of a country that the ad's languages have a name for? "IT" beside a role is none of these by itself. */
export const isCountryCode = (code: string, context: Context): boolean =>
  patterns(context.lexicons).some((one) => one.code === code)

/**
 * Adds the country that a place leaves out, where its code, its town, its region or the ad tells it.
 * In: the place, and the countries that have such a postal code (none when it has none). Out: the place, and why.
 */
export function withCountry(place: Place, byCode: readonly string[], context: Context): FoundPlace {
  const byTown = countriesOfTown(place.addressLocality ? fold(place.addressLocality).text : '')
  const byPart = byTown.length > 0 ? [] : byPartOf(place.addressLocality ?? '')
  const byRegion = place.addressRegion ? countriesOfRegion(fold(place.addressRegion).text) : []
  const named = place.addressLocality !== undefined
  const vouched =
    byCode.length === 1 || /^[0-9]{5}$/.test(place.postalCode ?? '') || place.streetAddress !== undefined
  const known =
    byTown.length > 0 || place.addressCountry !== undefined || (vouched && byCode.length > 0 && named)
  if (place.addressCountry) return { place, known }
  const settled = (code: string, reason: Inference['reason']): FoundPlace => ({
    place: { ...place, addressCountry: code },
    inferred: { part: 'addressCountry', reason },
    known,
  })
  if (byCode.length === 1 && byCode[0]) return settled(byCode[0], 'country-from-postal-code')
  const here = context.country ?? byLanguage(byCode, context) ?? countryByContact(context)
  const told = [...byTown, ...byPart]
  const both = byCode.length > 0 ? told.filter((country) => byCode.includes(country)) : told
  const likely =
    both.find((country) => byRegion.includes(country)) ?? both.find((country) => country === here?.code)
  const sure = likely ?? (both.length === 1 ? both[0] : undefined)
  if (sure) return settled(sure, 'country-from-town')
  if (byRegion.length === 1 && byRegion[0]) return settled(byRegion[0], 'country-from-town')
  if (here && (byCode.length === 0 || byCode.includes(here.code)) && both.length === 0)
    return settled(here.code, here.reason)
  return { place, known }
}

/** "Weert-Bornem", "Oudekapel/Deinze": a village and the commune that it is of. */
function byPartOf(town: string): readonly string[] {
  const parts = town.split(/ ?[-/] ?/)
  return parts.length === 2
    ? parts.flatMap((part) => (part.length > 4 ? countriesOfTown(fold(part).text) : []))
    : []
}

/** Where a code has a form of several countries, the one that the ad's language is of: "4910" in Dutch is Belgian. */
function byLanguage(byCode: readonly string[], context: Context): Context['country'] {
  const code = byCode.length > 1 ? COUNTRY_BY_CODE[`${context.known.inLanguage}${byCode[0]}`] : undefined
  return code ? { code, reason: 'country-from-postal-code' } : null
}
