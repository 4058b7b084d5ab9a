import type { Claim, Context } from '@/lib/facts/define'
import { hasGenderMark, withoutGenderMarks } from '@/lib/facts/role/role-name'
import { anyOf, compiled, countriesOfTown } from '@/lib/lexicon'
import { collapse, fold, unfold } from '@/lib/posting'
import { countryOf, type FoundPlace, parsePlace } from './place'

const LONGEST = 140
const LONGEST_VALUE = 80
/** French boards write a place with its department's number, after the employer's name or alone: "94 - Créteil". */
const BY_DEPARTMENT = /(?:^| - )(?=(?:[0-9]{2}|2[ab]|9(?:7[1-6]|8[4678])) - [a-z](?:(?! - ).){1,48}$)/

const patterns = compiled((lexicons) => {
  const label = anyOf(lexicons, (lexicon) => lexicon.labels.jobLocation)
  return {
    at: new RegExp(`(?<=[a-z]) ${anyOf(lexicons, (lexicon) => lexicon.place.at ?? [])} (?=[a-z' -]{2,40}$)`),
    opening: new RegExp(`^${label}(?: [a-z]{2,12})?(?: ?: ?| (?=[a-z0-9]))`),
  }
})

/**
 * The place in a line with no sentence and no label of its own.
 * In: a short value of the strip above an ad ("Localisation Calais, France", "75011 Paris", "Employer - 94 - Créteil"),
 * or a title that ends in a known town. Out: null when the line holds more than a place, or no place that is known.
 */
export function placeInStrip(claim: Claim, context: Context): FoundPlace | null {
  const { text } = claim.text
  if (text.length > LONGEST || claim.topic !== undefined) return null
  if (claim.source === 'heading' || hasGenderMark(claim.text, context)) return atEndOfTitle(claim, context)
  const department = BY_DEPARTMENT.exec(text)
  if (department) {
    const found = parsePlace(
      unfold(claim.text, department.index + department[0].length, text.length),
      context,
    )
    return found?.place.addressLocality ? found : null
  }
  const town = townAmongParts(claim, context)
  if (town) return town
  const opening = patterns(context.lexicons).opening.exec(text)
  const start = opening?.[0].length ?? 0
  if (text.length - start > LONGEST_VALUE || text.includes(': ', start)) return null
  const titled = opening ? null : afterPreposition(claim, context)
  if (titled) return titled
  const found = parsePlace(unfold(claim.text, start, text.length), context)
  if (!found?.known) return null
  const { addressRegion, postalCode, addressLocality, addressCountry } = found.place
  // "Foundation X - Luxembourg": a name that no list knows, beside a country, may be the employer's.
  const named = !/ [-–—|·] /.test(claim.text.source) || isTownHere(addressLocality ?? '', context)
  const country = found.inferred || !named ? undefined : addressCountry
  const full = addressRegion ?? postalCode ?? country
  return addressLocality && (opening || full) ? found : null
}

/** "Jeugdwerker in Gent": a short first line with no verb, whose town is known. */
function afterPreposition(claim: Claim, context: Context): FoundPlace | null {
  if ((claim.block ?? 0) > 0 || claim.text.text.length > LONGEST_VALUE) return null
  const { at } = patterns(context.lexicons)
  const found = at.exec(claim.text.text)
  if (!found || found.index < 4) return null
  const name = unfold(claim.text, found.index + found[0].length, claim.text.text.length)
  return countriesOfTown(fold(name).text).length > 0 ? parsePlace(name, context) : null
}

/**
 * The one known town of a strip above the ad: "Lille", "Employer, Lille", "CDI · Temps plein · Lille". Between bars and
 * dots it may stand anywhere, after a dash or a comma only at the end.
 */
function townAmongParts(claim: Claim, context: Context): FoundPlace | null {
  if (claim.section !== 'top' || claim.source !== 'label') return null
  const source = collapse(claim.text.source)
  const cells = source.split(/ ?(?:[|·•›]|\/\/) ?/)
  const [only = ''] = cells
  const parts = cells.length > 1 ? cells : only.split(/ [-–—] |, /).slice(-1)
  const towns = parts.filter((part) => /^\p{Lu}/u.test(part) && isTownHere(part, context))
  const [town] = towns
  if (!town || towns.length > 1 || (town === source && context.country === null)) return null
  return town !== source && countryOf(town, context) ? null : parsePlace(town, context)
}

/** A town that is known, and in the ad's own country where that is known. */
function isTownHere(name: string, context: Context): boolean {
  const countries = countriesOfTown(fold(name).text)
  return countries.length > 0 && (context.country === null || countries.includes(context.country.code))
}

/** "Comptable (H/F) - Paris (75)": the last part, when it is a town that is known and nothing else. */
function atEndOfTitle(claim: Claim, context: Context): FoundPlace | null {
  const title = collapse(withoutGenderMarks(claim.text, context))
  const last = /^.{3,130} [-–—|] (?<place>\p{Lu}[\p{L}'’ .-]{1,40}(?:\([0-9]{2,5}\))?)$/u.exec(title)?.groups
    ?.place
  if (!last || last.includes(' - ')) return null
  const town = fold(last.replace(/ ?\([0-9]{2,5}\)$/, '')).text
  return countriesOfTown(town).length > 0 ? parsePlace(last, context) : null
}
