import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown } from '@/lib/lexicon'
import { collapse, type Folded, fold, type Inference, type Place } from '@/lib/posting'

/** A place with why its country is held to be so, and whether the data of towns, codes or countries vouches for it. */
export interface FoundPlace {
  place: Place
  inferred?: Inference
  /** A known town or country, or a postal code with a town: more than a mere word with a capital. */
  known: boolean
}

interface CodeForm {
  pattern: RegExp
  /** The countries whose codes look so; one alone tells the country. */
  countries: readonly string[]
}

/** Postal codes by the form that countries give them; a town follows all but the British. */
const CODES: readonly CodeForm[] = [
  { pattern: /(?<![a-z0-9])[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}(?![a-z0-9])/, countries: ['GB'] },
  {
    pattern:
      /(?<![a-z0-9])[1-9][0-9]{3} ?(?!(?:a|te|en|de|la|le|in|of|et|os)(?![a-z]))[a-z]{2}(?= [a-z']|,|$)/,
    countries: ['NL'],
  },
  { pattern: /(?<![a-z0-9])b-? ?[1-9][0-9]{3}(?![0-9])/, countries: ['BE'] },
  { pattern: /(?<![a-z0-9])l-? ?[1-9][0-9]{3}(?![0-9])/, countries: ['LU'] },
  { pattern: /(?<![a-z0-9])ch-? ?[1-9][0-9]{3}(?![0-9])/, countries: ['CH'] },
  { pattern: /(?<![a-z0-9])d-? ?[0-9]{5}(?![0-9])/, countries: ['DE'] },
  { pattern: /(?<![a-z0-9])f-? ?[0-9]{5}(?![0-9])/, countries: ['FR'] },
  { pattern: /(?<![0-9.,/-])[0-9]{2} ?[0-9]{3}(?![0-9]|[.,][0-9])/, countries: ['FR', 'DE', 'ES', 'IT'] },
  { pattern: /(?<![0-9.,/-])[1-9][0-9]{3}(?![0-9]|[.,][0-9])/, countries: ['BE', 'LU', 'CH', 'AT', 'DK'] },
]

/** By the language and the first country of the code's form: five digits in French are France's, four in Dutch Belgium's. */
const COUNTRY_BY_CODE: Readonly<Record<string, string>> = {
  frFR: 'FR',
  deFR: 'DE',
  esFR: 'ES',
  itFR: 'IT',
  nlBE: 'BE',
}

const BRITISH = /^[a-z]{1,2}[0-9]/i
/** "London SE1": the district's half of a British code behind a town. */
const OUTWARD = / [a-z]{1,2}[0-9][0-9a-z]?$/

/** A French department by its number, in brackets or before a dash: "Paris (75)", "94 - Créteil". */
const DEPARTMENT =
  /\((?:[0-9]{2,3}|2[ab])\)|^(?:[0-9]{2}|2[ab]|9(?:7[1-6]|8[4678])) ?- ?(?=[a-z])|(?<=[a-z]) ?- ?(?:[0-9]{2}|2[ab]|97[1-6])$/

const patterns = compiled((lexicons) => {
  const codes = new Set(lexicons.flatMap((lexicon) => Object.keys(lexicon.place.countries)))
  return {
    countries: [...codes].map((code) => ({
      code,
      pattern: new RegExp(`^${anyOf(lexicons, (lexicon) => lexicon.place.countries[code])}$`),
    })),
    street: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.place.street))),
    /** "Siège social", alone: it says what the place is, and names none. */
    noName: new RegExp(`^${anyOf(lexicons, (lexicon) => lexicon.place.notWorkplace)}$`),
    distance: new RegExp(
      bounded(anyOf(lexicons, ({ place }) => [...place.remote, ...place.hybrid, ...place.onsite])),
      'g',
    ),
  }
})

/** In: a country's name or code. Out: its ISO 3166-1 code, or undefined. */
export function countryOf(name: string, context: Context): string | undefined {
  if (/^[A-Z]{2}$/.test(name)) return name === 'UK' ? 'GB' : name
  const folded = fold(name).text
  return patterns(context.lexicons).countries.find(({ pattern }) => pattern.test(folded))?.code
}

/** Does the folded text name a street? */
export const hasStreet = (text: string, context: Context): boolean =>
  patterns(context.lexicons).street.test(text)

/**
 * Reads a place as written: a town, "town, country", "75011 Paris", "Paris (75)", a whole address.
 * In: the words alone, with no sentence around them. Out: its parts in the ad's own spelling and its country, stated
 * or inferred; null for what is no place.
 */
export function parsePlace(written: string, context: Context): FoundPlace | null {
  const pattern = patterns(context.lexicons)
  const whole = fold(written)
  let text = whole.text.replace(pattern.distance, (words) => ' '.repeat(words.length))
  if (text.length > 160 || /[€$£%@?!]/.test(text)) return null
  const place: Place = {}
  const outward = OUTWARD.exec(text)
  if (outward && countriesOfTown(text.slice(0, outward.index)).includes('GB'))
    text = blank(text, outward.index, outward[0].length)
  const department = DEPARTMENT.exec(text)
  if (department) text = blank(text, department.index, department[0].length)
  const beside = department && department.index > 0 ? text.slice(0, department.index).trimEnd().length : -1
  const code = codeIn(text, context)
  if (code) {
    place.postalCode = own(whole, code.start, code.end).replace(/^(?:B|L|CH|D|F)-? ?(?=[0-9])/i, '')
    text = `${text.slice(0, code.start)}${'|'.repeat(code.end - code.start)}${text.slice(code.end)}`
  }
  for (const part of partsOf(text)) {
    // "Parc X - Town (01)": the town is what its department stands beside.
    if (part.end === beside && isTown(text.slice(part.start, part.end))) delete place.addressLocality
    addPart(place, whole, part, context, code?.start)
  }
  if (
    place.streetAddress === undefined &&
    place.addressLocality === undefined &&
    !place.addressCountry &&
    !place.postalCode
  )
    return null
  return withCountry(place, code?.form.countries ?? (department ? ['FR'] : []), context)
}

function codeIn(text: string, context: Context): { start: number; end: number; form: CodeForm } | null {
  for (const form of CODES) {
    for (const match of text.matchAll(new RegExp(form.pattern, 'g'))) {
      const start = match.index
      const end = start + match[0].length
      // A house number of four digits is no code: something must follow, or the street must stand before.
      const followed = /^ ?-? ?[a-z']{2}/.test(text.slice(end, end + 5))
      // Four digits alone may be a year.
      const alone =
        form.countries.length === 1 ||
        (/[0-9]{5}/.test(match[0]) && /(?:^|[,(-]) ?$/.test(text.slice(0, start)))
      if (
        followed ||
        (alone &&
          (form.countries.length === 1 || !hasStreet(text.slice(Math.max(0, start - 20), start), context)))
      )
        return { start, end, form }
    }
  }
  return null
}

interface Part {
  start: number
  end: number
}

/** Pieces between commas, bars, brackets and spaced dashes; "91, rue X" stays one. */
function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const match of text.matchAll(/,| - |\|+|[()]| \/ |;|:|·|$/g)) {
    if (match[0] === ',' && /^ ?[0-9]{1,4} ?(?:bis|ter|[a-d])?$/.test(text.slice(start, match.index)))
      continue
    let from = start
    let to = match.index
    while (from < to && /[ .-]/.test(text[from] ?? '')) from++
    while (to > from && /[ .-]/.test(text[to - 1] ?? '')) to--
    if (to > from) parts.push({ start: from, end: to })
    start = match.index + match[0].length
  }
  return parts
}

function addPart(
  place: Place,
  whole: Folded,
  { start, end }: Part,
  context: Context,
  code: number | undefined,
) {
  const text = whole.text.slice(start, end)
  const written = own(whole, start, end)
  if (patterns(context.lexicons).noName.test(text)) return
  const country =
    written.length === 2
      ? codeOfCountry(written, whole.text.slice(0, start), place, context)
      : countryOf(text, context)
  if (country && (countriesOfTown(text).length === 0 || place.addressLocality))
    place.addressCountry ??= country
  else if (hasStreet(text, context) && (place.streetAddress === undefined || /[0-9]/.test(text))) {
    if (code === undefined || start < code || place.streetAddress === undefined) place.streetAddress = written
  } else if (
    /^[0-9]{1,4} ?[a-z]?$/.test(text) &&
    place.streetAddress !== undefined &&
    !/[0-9]/.test(place.streetAddress)
  ) {
    place.streetAddress = `${place.streetAddress}, ${written}`
  } else if (isTown(text)) {
    const region = countriesOfRegion(text).length > 0 && countriesOfTown(text).length === 0
    // After a postal code the town comes next; what stood before it was a name of something else.
    if (region) place.addressRegion ??= written
    else if (
      place.addressLocality === undefined ||
      // A British code comes after its town, and what stood before is a building.
      (BRITISH.test(place.postalCode ?? '') &&
        countriesOfTown(fold(place.addressLocality).text).length === 0 &&
        start < (code ?? 0)) ||
      (code !== undefined &&
        start > code &&
        !place.addressRegion &&
        countriesOfTown(fold(place.addressLocality).text).length === 0)
    )
      place.addressLocality = tidy(written)
    else if (
      countriesOfTown(text).length > 0 &&
      countriesOfTown(fold(place.addressLocality).text).length === 0
    )
      place.addressLocality = tidy(written)
  }
}

/** "Leeds, UK": two capitals are a country's code after a comma or a known town, but not in "(IT)" or "vendeur(se)". */
function codeOfCountry(written: string, before: string, place: Place, context: Context): string | undefined {
  const code = written === 'UK' ? 'GB' : written
  const known =
    /^[A-Z]{2}$/.test(code) && patterns(context.lexicons).countries.some((one) => one.code === code)
  const town = place.addressLocality && countriesOfTown(fold(place.addressLocality).text).length > 0
  return known && (town || place.postalCode || /, $/.test(before)) ? code : undefined
}

/** The shape of a town's name: a few words, no digits but those of a district. */
function isTown(text: string): boolean {
  return (
    /^[a-z'][a-z'. /-]{1,39}(?: [0-9]{1,2}(?:e|er|eme)?(?: arrondissement)?)?$/.test(text) &&
    text.split(' ').length <= 6
  )
}

/** "FONTENAY-SOUS-BOIS" stays as it is: a place keeps the ad's own spelling, without "Cedex" and its number. */
function tidy(name: string): string {
  return collapse(name.replace(/ cedex(?: [0-9]{1,2})?$/i, ''))
}

/**
 * Adds the country that a place leaves out, where its code, its town, its region or the ad tells it.
 * In: the place, and the countries that have such a postal code (none when it has none). Out: the place, and why.
 */
export function withCountry(place: Place, byCode: readonly string[], context: Context): FoundPlace {
  const town = place.addressLocality ? fold(place.addressLocality).text.replace(/ [0-9].*$/, '') : ''
  const byTown = countriesOfTown(town)
  const byRegion = place.addressRegion ? countriesOfRegion(fold(place.addressRegion).text) : []
  const vouched =
    byCode.length === 1 || /^[0-9]{5}$/.test(place.postalCode ?? '') || place.streetAddress !== undefined
  const known =
    byTown.length > 0 || place.addressCountry !== undefined || (vouched && byCode.length > 0 && town !== '')
  if (place.addressCountry) return { place, known }
  const here = context.country ?? byLanguage(byCode, context)
  const both = byCode.length > 0 ? byTown.filter((country) => byCode.includes(country)) : byTown
  const settled = (code: string, reason: Inference['reason']): FoundPlace => ({
    place: { ...place, addressCountry: code },
    inferred: { part: 'addressCountry', reason },
    known,
  })
  if (byCode.length === 1 && byCode[0]) return settled(byCode[0], 'country-from-postal-code')
  const likely =
    both.find((country) => byRegion.includes(country)) ?? both.find((country) => country === here?.code)
  const town1 = likely ?? (both.length === 1 ? both[0] : undefined)
  if (town1) return settled(town1, 'country-from-town')
  if (byRegion.length === 1 && byRegion[0]) return settled(byRegion[0], 'country-from-town')
  if (here && (byCode.length === 0 || byCode.includes(here.code)) && both.length === 0)
    return settled(here.code, here.reason)
  return { place, known }
}

/** Where a code has a form of several countries, the one that the ad's language is of: "4910" in Dutch is Belgian. */
function byLanguage(byCode: readonly string[], context: Context): Context['country'] {
  const code = byCode.length > 1 ? COUNTRY_BY_CODE[`${context.known.inLanguage}${byCode[0]}`] : undefined
  return code ? { code, reason: 'country-from-postal-code' } : null
}

function own(whole: Folded, start: number, end: number): string {
  return collapse(whole.source.slice(whole.at[start], whole.at[end]))
}

function blank(text: string, start: number, length: number): string {
  return `${text.slice(0, start)}${','.padEnd(length, ' ')}${text.slice(start + length)}`
}
