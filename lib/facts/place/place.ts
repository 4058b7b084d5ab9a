import type { Context } from '@/lib/facts/define'
import { legalForms } from '@/lib/facts/employer/legal-forms'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { collapse, type Folded, fold, type Place } from '@/lib/posting'
import { countryOf, type FoundPlace, isCountryCode, withCountry } from './country'
import { type Code, codeIn, townAtEnd } from './postal-code'
import { withQualifier } from './qualifier'
import { estateIn, hasStreet, isBuilding, isLandmark, type Part as Stretch, streetAt } from './street'
import { tidyTown, withoutCounty } from './town-name'

/** "London SE1": the district's half of a British code behind a town. */
const OUTWARD = / [a-z]{1,2}[0-9][0-9a-z]?$/
/** A French department by its number: "Paris (75)", "94 - Créteil", "Carquefou - 44". */
const DEPARTMENT =
  /\((?:[0-9]{2,3}|2[ab])\)|^(?:[0-9]{2}|2[ab]|9(?:7[1-6]|8[4678])) ?- ?(?=[a-z])|(?<=[a-z]) ?- ?(?:[0-9]{2}|2[ab]|97[1-6])$/
/** "Wavre. Parking aisé": the value ends with its sentence; a short word with a full stop is cut short itself. */
const SENTENCE = /(?<=\p{L}{5}|[0-9)])\. (?=\p{Lu})/u
const LONGEST = 160

const patterns = compiled((lexicons) => {
  const district = anyOf(lexicons, (lexicon) => lexicon.place.district)
  return {
    /** "Siège social", alone: it says what the place is, and names none. */
    noName: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.place.notWorkplace)}$`),
    at: patternOf(`(?<=[a-z0-9]) ${anyOf(lexicons, (lexicon) => lexicon.place.at)} (?=[|a-z])`),
    around: patternOf(`(?<=[a-z]) ${anyOf(lexicons, ({ place }) => place.around)}(?=$|[,)/(]| [-/(])`, 'g'),
    distance: patternOf(
      bounded(anyOf(lexicons, ({ place }) => [...place.remote, ...place.hybrid, ...place.onsite])),
      'g',
    ),
    /** "Co. Galway", "arrondissement de Namur", "Málaga provincia". */
    district: patternOf(`^${district} [a-z' -]{3,30}$|^[a-z' -]{3,30} ${district}$`),
    join: patternOf(` ${anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])} `),
    organization: patternOf(
      `^${anyOf(lexicons, ({ organization }) => organization.opens ?? [])}(?![a-z])|(?<![a-z])(?:${legalForms(lexicons)}|${anyOf(lexicons, ({ organization }) => organization.closes)})$`,
    ),
  }
})

interface Part extends Stretch {
  /** In brackets: it explains a name and is seldom one. */
  aside: boolean
}

/** Does the folded text open or end like an organisation's name ("hopital ...", "... nv")? */
export const isOrganization = (text: string, context: Context): boolean =>
  patterns(context.lexicons).organization.test(text)

/**
 * Reads a place as written: a town, "town, country", "75011 Paris", "Paris (75)", a whole address.
 * In: the words alone, with no sentence around them. Out: its parts in the ad's own spelling and its country, stated
 * or inferred; null for what is no place.
 */
export function parsePlace(written: string, context: Context): FoundPlace | null {
  const whole = fold(written.slice(0, SENTENCE.exec(written)?.index ?? written.length).replace(/\.$/, ''))
  const { distance, around } = patterns(context.lexicons)
  let text = whole.text.replace(distance, (words) => ' '.repeat(words.length))
  text = text.replace(around, (words) => ' '.repeat(words.length))
  if (text.length > LONGEST || /[€$£%@?!]/.test(text)) return null
  const outward = OUTWARD.exec(text)
  if (outward && countriesOfTown(text.slice(0, outward.index)).includes('GB'))
    text = blank(text, outward.index, outward[0].length)
  const department = DEPARTMENT.exec(text)
  if (department) text = blank(text, department.index, department[0].length)
  const beside = department && department.index > 0 ? text.slice(0, department.index).trimEnd().length : -1
  const code = codeIn(
    text,
    (start, end) => own(whole, start, end),
    (one) => hasStreet(one, context),
  )
  if (code) text = `${text.slice(0, code.start)}${'|'.repeat(code.end - code.start)}${text.slice(code.end)}`
  text = beforeTown(text, context)
  const place = assemble(whole, partsOf(text, context), code, beside, context)
  if (code)
    place.postalCode = own(whole, code.start, code.end).replace(
      code.afterTown ? '' : /^(?:BE?|CH|D|F|AT?)-? ?(?=[0-9])/i,
      '',
    )
  if (Object.keys(place).length === 0) return null
  const found = withCountry(place, code?.countries ?? (department ? ['FR'] : []), context)
  return { ...found, place: withQualifier(found.place, whole.source) }
}

/** "21 rue de l'Alma à Roubaix", "Gewerbestr. 7 in 89584 Ehingen": a comma would do for the preposition. */
function beforeTown(text: string, context: Context): string {
  const match = patterns(context.lexicons).at.exec(text)
  if (!match || !hasStreet(text.slice(0, match.index), context)) return text
  const rest = text.slice(match.index + match[0].length)
  return rest.startsWith('|') || countriesOfTown(rest.split(',')[0] ?? '').length > 0
    ? `${text.slice(0, match.index)},${' '.repeat(match[0].length - 1)}${rest}`
    : text
}

/** Pieces between commas, bars, brackets, signs and spaced dashes; "91, rue X" stays one. */
function partsOf(text: string, context: Context): Part[] {
  const parts: Part[] = []
  let start = 0
  let aside = false
  for (const match of text.matchAll(/,| - |\|+|[()[\]]| \/ | \+ |;|:|[^ -~]+|$/g)) {
    const next = text.slice(match.index + 1, match.index + 40)
    const number = /^ ?[0-9]{1,4} ?(?:bis|ter|[a-d])?$/.test(text.slice(start, match.index))
    if (match[0] === ',' && number && hasStreet(next, context)) continue
    let from = start
    let to = match.index
    while (from < to && /[ .-]/.test(text[from] ?? '')) from++
    while (to > from && /[ -]/.test(text[to - 1] ?? '')) to--
    if (to > from)
      parts.push(...withoutCounty<Part>({ start: from, end: to, text: text.slice(from, to), aside }))
    aside = match[0] === '(' || match[0] === '['
    start = match.index + match[0].length
  }
  return parts
}

/** Puts the parts of an address where they belong. `beside` is where a town's department stood. */
function assemble(
  whole: Folded,
  parts: readonly Part[],
  code: Code | null,
  beside: number,
  context: Context,
): Place {
  const place: Place = {}
  const isKnown = ({ text }: Part) => countriesOfTown(text).length > 0 || countriesOfRegion(text).length > 0
  const names: Part[] = []
  for (const [at, part] of parts.entries()) {
    if (patterns(context.lexicons).noName.test(part.text) || isLandmark(part.text, context)) continue
    const isCodes = code !== null && !code.afterTown && part.start >= code.end && part.start - code.end < 4
    const country = isCodes ? undefined : countryIn(part, whole, names, code, context)
    if (country) {
      place.addressCountry ??= country
      // "Edinburgh, Scotland": a part of a country that is a country itself.
      if (countriesOfRegion(part.text).includes(country))
        place.addressRegion ??= own(whole, part.start, part.end)
      continue
    }
    const full = /[0-9]/.test(place.streetAddress ?? '')
    const street = full ? null : streetAt(whole, parts, at, context)
    if (street && (place.streetAddress === undefined || /[0-9]/.test(street))) place.streetAddress = street
    else if (isBuilding(part.text, context) || (isTown(part.text) && isKnown(part))) names.push(part)
    // "Purmerend en Edam" are two.
    else if (isTown(part.text) && isName(whole, part) && !isTwo(part.text, context)) names.push(part)
  }
  const glued = names.length === 0 && code ? townAtEnd(fold(place.streetAddress ?? '').text) : ''
  const alone = place.streetAddress?.slice(0, -glued.length).trim() ?? ''
  if (glued && hasStreet(fold(alone).text, context)) {
    place.addressLocality = (place.streetAddress ?? '').slice(-glued.length)
    place.streetAddress = alone
    return place
  }
  const estate = code && place.streetAddress === undefined ? estateIn(names, context) : null
  if (!estate) return withNames(place, whole, names, code, beside, context)
  const streetAddress = own(whole, estate.start, estate.end)
  const others = names.filter(({ end, start }) => end <= estate.start || start >= estate.end)
  return withNames({ ...place, streetAddress }, whole, others, code, beside, context)
}

/** "Purmerend en Edam", but not "Verneuil d Avre et d Iton". */
const isTwo = (text: string, { lexicons }: Context): boolean =>
  patterns(lexicons).join.test(text) && !/^[a-z-]{3,20} (?:d|de|sur)[ '].{2,20} et d[ 'eu]/.test(text)

function countryIn(
  part: Part,
  whole: Folded,
  names: readonly Part[],
  code: Code | null,
  context: Context,
): string | undefined {
  const written = own(whole, part.start, part.end)
  const isKnown = countriesOfTown(part.text).length > 0
  if (written.length !== 2) {
    const country = countryOf(written, context)
    return country && (!isKnown || names.length > 0) ? country : undefined
  }
  // "Leeds, UK": two capitals are a country's code after a comma or a known town, but not in "(IT)" or "vendeur(se)".
  const two = written === 'UK' ? 'GB' : written
  const beside = names.some(({ text }) => countriesOfTown(text).length > 0)
  const told = beside || code !== null || /, $/.test(whole.text.slice(0, part.start))
  return /^[A-Z]{2}$/.test(two) && isCountryCode(two, context) && told ? two : undefined
}

/** Which of the names is the town, and which its region. */
function withNames(
  place: Place,
  whole: Folded,
  all: readonly Part[],
  code: Code | null,
  beside: number,
  context: Context,
): Place {
  const isKnown = ({ text }: Part) => countriesOfTown(text).length > 0
  // "53100 Mayenne": straight behind a code stands a town, whatever else is called so.
  const isCoded = ({ start }: Part) =>
    code !== null && !code.afterTown && start >= code.end && start - code.end < 2
  const isRegion = (part: Part) =>
    patterns(context.lexicons).district.test(part.text) ||
    (countriesOfRegion(part.text).length > 0 && !isKnown(part) && !isCoded(part))
  const names = all.filter((part) => !isRegion(part))
  const open = names.filter((part) => !part.aside)
  const town =
    names.find(({ end }) => end === beside) ??
    (code && !code.afterTown
      ? names.find(({ start }) => start >= code.end && start - code.end < 4)
      : undefined) ??
    (code ? open.findLast((part) => part.end <= code.start && isKnown(part)) : undefined) ??
    (code?.afterTown ? open.findLast(({ end }) => end <= code.start) : undefined) ??
    open.find(isKnown) ??
    open.find(({ text }) => !isOrganization(text, context)) ??
    names.find(isKnown) ??
    names[0]
  const region =
    all.find(isRegion) ??
    names.find((part) => town && part !== town && part.start > town.end && explains(part, town))
  return {
    ...place,
    ...(town && { addressLocality: tidyTown(own(whole, town.start, town.end)) }),
    ...(region && { addressRegion: own(whole, region.start, region.end) }),
  }
}

/** "Zaragoza, Zaragoza", "Fuengirola (Málaga)": a province has the name of its first town. */
function explains(part: Part, town: Part): boolean {
  const countries = countriesOfTown(part.text)
  const next = part.start - town.end < 4
  return next && countries.length > 0 && (part.text === town.text || part.aside || countries.includes('ES'))
}

/** Is it written as a name, with a capital? A label's one word need not be. */
const isName = (whole: Folded, part: Part): boolean =>
  /\p{Lu}/u.test(own(whole, part.start, part.end)) || part.text === whole.text

/** The shape of a town's name: a few words, no digits but those of a district. */
function isTown(text: string): boolean {
  return (
    /^[a-z'][a-z'. /-]{1,39}(?: [0-9]{1,2}(?:e|er|eme)?(?: arrondissement)?)?$/.test(text) &&
    text.split(' ').length <= 6
  )
}

function own(whole: Folded, start: number, end: number): string {
  return collapse(whole.source.slice(whole.at[start], whole.at[end]))
}

function blank(text: string, start: number, length: number): string {
  return `${text.slice(0, start)}${','.padEnd(length, ' ')}${text.slice(start + length)}`
}
