import type { Claim, Context } from '@/lib/facts/define'
import { countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { PARTICLES } from './address-words'
import { britishAddress } from './british'
import type { FoundPlace } from './country'
import { linesAround, streetLine } from './lines'
import { parsePlace } from './place'
import { QUALIFIER } from './qualifier'
import { foreignStreet, hasStreet, isStreet } from './street'

/** What may be a postal code: four or five digits, "1017 GL", "LS12 2PL". */
const CODE =
  /(?<![0-9a-z.,/-])(?:[a-z]{1,2}-)?(?:[1-9][0-9]{3}(?: ?[a-z]{2}(?= [a-z]))?|[0-9]{2} ?[0-9]{3})(?![0-9%€]|[.,/:][0-9])|(?<![a-z0-9])[a-z]{1,2}[0-9][0-9a-z]? [0-9][a-z]{2}(?![a-z0-9])|(?<![a-z0-9])[ac-fhknprtv-y][0-9][0-9w] ?(?=[a-z0-9]{0,3}[0-9])[a-z0-9]{4}(?![a-z0-9])/g
const LIKELY = /[0-9]{4}|[0-9]{2} [0-9]{3}|[a-z][0-9][0-9a-z]? [0-9][a-z]{2}|[a-z][0-9][0-9w] ?[a-z0-9]{4}/
/** An address is looked for so far before its code. */
const BEFORE = 90
const MOST = 6
const NAME =
  /^ ?-? ?(?<name>\p{Lu}[\p{L}'’.-]{0,30}(?:(?: \p{Ll}{1,4}['’]?){0,2}[ '’-]\p{Lu}[\p{L}'’-]{0,30}){0,4})/u
/** ", Kent", ", Belgique" after the town. */
export const WIDER = /^, ?(?:Co\. ?)?\p{Lu}[\p{L}'’ -]{1,30}(?=[,.;)]|$)/u
const SENTENCE = /(?<=\p{L}{4})\. (?=\p{Lu})/u
const FIRST_WORDS = patternOf(
  `^\\p{Lu}[\\p{L}'’.-]{0,40}(?:[ -](?:${PARTICLES} ){0,2}\\p{Lu}[\\p{L}'’-]{1,40}){0,3}`,
  'u',
)
/** "2014" may be a year, unless an address leads up to it. */
const YEAR = /^(?:19|20)[0-9]{2}$/
/** "Frankfurt (Oder)" is known as Frankfurt. */
const QUALIFIER_END = / \([^()]{2,14}\)$/
const ASIDE = / ?[|·•] ?/
const LEADS = /(?:^|[,|:(-]|(?<![a-z])(?:a|te|at|in|en)) ?$/

/** An address that stands in a line, and where. */
export interface Address {
  found: FoundPlace
  start: number
  end: number
}

/**
 * The first whole address of a line: a postal code with a town that is known, or with a street before it.
 * In: any claim, and the lines of the ad, since an address may take two ("Mill Lane 3" over "2830 Town"). Out: null
 * when there is none.
 */
export function addressIn(claim: Claim, context: Context): Address | null {
  if (!LIKELY.test(claim.text.text)) return null
  const british = britishAddress(claim, context)
  const own = ownAddress(claim, context)
  return own && british ? withVillage(own, british) : (own ?? british)
}

/** "Town Hall, Church Lane" as it is read elsewhere, and the village behind it. */
function withVillage(own: Address, { found }: Address): Address {
  const { streetAddress: street } = own.found.place
  const { streetAddress = '' } = found.place
  if (street === undefined) return { ...own, found }
  const [lane = '', ...villages] = streetAddress.split(', ')
  const isSame = street.endsWith(lane) && villages.length > 0
  const whole = isSame ? [street, ...villages].join(', ') : street
  return {
    ...own,
    found: { ...own.found, place: { ...found.place, ...own.found.place, streetAddress: whole } },
  }
}

function ownAddress(claim: Claim, context: Context): Address | null {
  const { text, source, at } = claim.text
  let seen = 0
  for (const match of text.matchAll(CODE)) {
    if (++seen > MOST) return null
    const letters = /[0-9](?<tail> ?[a-z]{2})$/.exec(
      source.slice(at[match.index], at[match.index + match[0].length]),
    )
    const codeEnd = match.index + match[0].length - (letters?.groups?.tail?.length ?? 0)
    const from = openingOf(text, match.index)
    const behind = source.slice(at[codeEnd], (at[codeEnd] ?? 0) + 80)
    // "1080 Molenbeek. Travail sur place."
    const name = NAME.exec(behind.slice(0, SENTENCE.exec(behind)?.index))
    const bare = name ? endOfName(codeEnd, name[0], name.groups?.name ?? '') : codeEnd
    const end = bare + (QUALIFIER.exec(source.slice(at[bare], (at[bare] ?? 0) + 30))?.[0].length ?? 0)
    const over =
      from === match.index
        ? streetAside(claim, match.index, context) || streetOver(claim, context)
        : countriesOfTown(text.slice(from, match.index).trim()).length > 0
          ? streetOver(claim, context)
          : ''
    const wider = WIDER.exec(source.slice(at[end], (at[end] ?? 0) + 50))?.[0] ?? ''
    const told = `${over}${source.slice(at[from], at[end])}`
    const full = wider === '' ? null : parsePlace(told + wider, context)
    const found = full?.place.addressRegion || full?.place.addressCountry ? full : parsePlace(told, context)
    if (found && isWhole(found, text.slice(0, match.index), match[0], context)) {
      const foreign = foreignStreet(source.slice(at[from], at[match.index]))
      if (found.place.streetAddress === undefined && foreign)
        found.place = { streetAddress: foreign, ...found.place }
      return { found, start: from, end }
    }
  }
  return null
}

function isWhole({ place, known }: FoundPlace, before: string, code: string, context: Context): boolean {
  if (place.postalCode === undefined || place.addressLocality === undefined) return false
  const town = countriesOfTown(fold(place.addressLocality.replace(QUALIFIER_END, '')).text).length > 0
  // "3 ateliers de couture - 6000 Robes": counted things.
  const { streetAddress: street } = place
  if (!town && street && /^[0-9]/.test(street) && /^[0-9]{4}$/.test(code.trim()))
    return known && hasStreet(fold(street).text, context)
  if (street !== undefined) return known
  return town && (!YEAR.test(code.trim()) || LEADS.test(before))
}

/** Where the words before a code begin that may be its street: not over the end of a sentence or of a list's part. */
function openingOf(text: string, code: number): number {
  const least = Math.max(0, code - BEFORE)
  const before = text.slice(least, code)
  const stop = [...before.matchAll(/[;:!?|•()"[\]]|(?<=[a-z0-9]{4})(?<!str)\. |[^ -~]/g)].at(-1)
  const start = least + (stop ? stop.index + stop[0].length : 0)
  return start + (/^ {0,3}/.exec(text.slice(start))?.[0].length ?? 0)
}

/** "Soignies ou à Direction": as many of the words as are a known town, else its first ones with capitals. */
function endOfName(start: number, matched: string, name: string): number {
  const begin = start + matched.length - name.length
  for (let end = name.length; end > 0; end = name.lastIndexOf(' ', end - 1)) {
    if (countriesOfTown(fold(name.slice(0, end)).text).length > 0) return begin + end
  }
  return begin + (FIRST_WORDS.exec(name)?.[0].length ?? name.length)
}

/** "Mill Lane 3 · 2830 Town": the part before, where a sign parts the street from the code. */
function streetAside(claim: Claim, code: number, context: Context): string {
  const { text, source, at } = claim.text
  const parts = text.slice(Math.max(0, code - BEFORE), code).split(ASIDE)
  const part = parts.at(-1) === '' ? (parts.at(-2) ?? '') : ''
  const start = part === '' ? -1 : text.lastIndexOf(part, code)
  const written = start < 0 ? '' : source.slice(at[start], at[start + part.length])
  return written !== '' && isStreet(written, part, context) ? `${written}, ` : ''
}

/** The line above, where that is a street: "Mill Lane 3" over "2830 Town". */
function streetOver(claim: Claim, context: Context): string {
  const streets = linesAround(claim, context).map(({ above }) => streetLine(above, context))
  const street = streets.find((one) => one !== '')
  return street ? `${street}, ` : ''
}
