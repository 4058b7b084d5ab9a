import type { Claim, Context } from '@/lib/facts/define'
import { countriesOfRegion, countriesOfTown } from '@/lib/lexicon'
import { collapse, fold, type Place } from '@/lib/posting'
import type { Address } from './address'
import type { FoundPlace } from './country'
import { hasStreet } from './street'

const CODE = /(?<![A-Za-z0-9])(?<code>[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2})(?![A-Za-z0-9])/
/** An address is looked for so far before its code, after the last such sign. */
const BEFORE = 130
const STOP = /^.{0,130}(?:[;:!?|•()]|(?<=\p{L}{4})\. )/u
/** So many lines stand over a code, each of them no longer. */
const MOST_OVER = 4
const LONGEST = 70
/** A part of an address: no sentence, and no label. */
const PART = /^\p{Lu}[\p{L}0-9'’.& -]{2,40}$|^[0-9]{1,4}[a-zA-Z]?,? \p{Lu}[\p{L}0-9'’.& -]{2,40}$/u
/** The word that a British street ends in. */
const STREET =
  / (?:Road|Street|Lane|Avenue|Drive|Close|Way|Hill|Crescent|Terrace|Square|Place|Grove|Gardens|Row|Park|Rise|Walk|Parade|Green|Rd|St|Ave|Ln)$/
/** "Find us at Pound Lane": the words with capitals at the end. */
const STREET_TAIL =
  /(?<= \p{Ll}{2,4} )(?:[0-9]{1,4}[a-z]?,? )?(?:\p{Lu}[\p{L}'’.]{0,20} ){1,3}\p{Lu}[\p{L}]{1,12}$/u
/** "Mill Road Newby-on-Sea": a street, and its town with no comma between. */
const GLUED =
  /^(?<street>(?:[0-9]{1,4}[a-z]? )?(?:\p{Lu}[\p{L}'’]{1,20} ){1,3}(?:Road|Street|Lane|Avenue|Drive|Close|Crescent|Terrace|Square|Grove|Gardens)) (?<town>\p{Lu}.{2,30})$/u

/**
 * A British address that ends in its code and stands over several lines, or in one with no commas: the street, the
 * village, the town, the county.
 * In: a line with a code, and the lines of the ad. Out: null without a street, or with no town behind it that
 * is known or has its county below.
 */
export function britishAddress(claim: Claim, context: Context): Address | null {
  const { source, at } = claim.text
  const match = CODE.exec(source)
  const code = match?.groups?.code
  if (!match || !code) return null
  const before = source.slice(Math.max(0, match.index - BEFORE), match.index).replace(STOP, '')
  const parts = partsOf(before)
  const line = (context.told ?? []).indexOf(source)
  const isAlone = before.length === match.index && parts.every((part) => PART.test(part))
  const over = line < 0 || !isAlone ? [] : (context.told ?? []).slice(Math.max(0, line - MOST_OVER), line)
  while (!parts.some((part) => isStreet(part, context))) {
    const above = over.pop()
    if (above === undefined || above.length > LONGEST || !partsOf(above).every((part) => PART.test(part)))
      break
    parts.unshift(...partsOf(above))
  }
  const place = placeOf(parts, context)
  if (!place?.addressLocality) return null
  const found = { place: { ...place, postalCode: code, addressCountry: 'GB' }, known: true }
  const start = at.indexOf(match.index - before.length)
  const end = at.indexOf(match.index + match[0].length - 1) + 1
  return start < 0 || end <= start ? null : { found, start, end }
}

/**
 * The address that a label's value is the first line of, as boards of forms set it: a house, its street or quay, the
 * town, the county and the code, each in a line of its own.
 * In: a label's value, and the lines of the ad. Out: the place, and the lines below that it goes on in; null where no
 * code stands below, or no town that is known over it.
 */
export function addressUnder(
  claim: Claim,
  { told = [] }: Context,
): { found: FoundPlace; below: string[] } | null {
  const { source } = claim.text
  const at = told.indexOf(source)
  const below = at < 0 || !PART.test(source) ? [] : told.slice(at + 1, at + 2 + MOST_OVER)
  const end = below.findIndex((line) => CODE.exec(line)?.[0].length === line.length)
  const code = below[end]
  const lines = [source, ...below.slice(0, Math.max(0, end))]
  const last = lines.findLastIndex((line) => countriesOfTown(fold(line).text).includes('GB'))
  const [town, county] = lines.slice(last)
  if (!code || !town || last < 1 || lines.length > last + 2 || !lines.every((line) => PART.test(line)))
    return null
  const place: Place = {
    streetAddress: lines.slice(0, last).join(', '),
    addressLocality: town,
    ...(county !== undefined && { addressRegion: county }),
    postalCode: code,
    addressCountry: 'GB',
  }
  return { found: { place, known: true }, below: below.slice(0, end + 1) }
}

/** The parts between commas, a county or a town at the end of one parted from what is before it. */
function partsOf(line: string): string[] {
  return line
    .split(',')
    .map((part) => collapse(part))
    .filter((part) => part !== '')
    .flatMap((part) => {
      const county = endOf(part, (name) => countriesOfRegion(name).includes('GB'))
      const rest = collapse(part.slice(0, part.length - county.length))
      const glued = GLUED.exec(rest)?.groups
      return [
        ...(glued?.street && glued.town ? [glued.street, glued.town] : rest ? [rest] : []),
        ...(county ? [county] : []),
      ]
    })
}

/** The last words of a part that are such a name, the longest first; an empty string for none. */
function endOf(part: string, is: (name: string) => boolean): string {
  const words = part.split(' ')
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const name = words.slice(-count).join(' ')
    if (is(fold(name).text)) return name
  }
  return ''
}

const isStreet = (part: string, context: Context): boolean =>
  PART.test(part) && (STREET.test(part) || /^[0-9]/.test(part) || hasStreet(fold(part).text, context))

const isCounty = (part: string): boolean => countriesOfRegion(fold(part).text).includes('GB')

function placeOf(parts: readonly string[], context: Context): Place | null {
  const street = parts.findIndex((part) => isStreet(part, context))
  const behind = street < 0 ? [] : parts.slice(street + 1)
  const county = behind.findIndex(isCounty)
  const written = parts[street] ?? ''
  const tail = /^[0-9]/.test(written) ? null : STREET_TAIL.exec(written)
  const names = county < 0 ? behind : behind.slice(0, county)
  const town = names.at(-1)
  if (!town || names.length > 2 || !names.every((name) => PART.test(name) && !/[0-9]/.test(name))) return null
  if (county < 0 && !countriesOfTown(fold(town).text).includes('GB')) return null
  const region = behind[county]
  return {
    streetAddress: [tail?.[0].trim() ?? written, ...names.slice(0, -1)].join(', '),
    addressLocality: town,
    ...(region !== undefined && { addressRegion: region }),
  }
}
