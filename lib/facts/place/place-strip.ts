import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { addressIn } from './address'
import { PARTICLES } from './address-words'
import { type FoundPlace, withCountry } from './country'
import { isElsewhere } from './mention'
import { placesAt, severalTowns } from './named'
import { isOrganization, parsePlace } from './place'
import { townAtEnd } from './postal-code'
import { streetWithTown } from './street-town'
import { type Cell, cellsOf } from './strip-cells'
import { townAmongCells } from './strip-towns'
import { townsIn } from './towns-in'
import { codedTown, townWithCountry } from './unknown-town'

const LONGEST = 140
const LONGEST_VALUE = 80
const MOST_CELLS = 8
/** A title and what stands beside it are among the first lines. */
const OPENING_BLOCKS = 6
/** French boards write a place with its department's number, after the employer's name or alone: "94 - Créteil". */
const BY_DEPARTMENT =
  /(?:^|[-–—|·] ?)(?<town>(?:[0-9]{2}|2[abAB]|9(?:7[1-6]|8[4678])) [-–—] \p{L}(?:(?! [-–—|·] ).){1,48}?)(?= ?[-–—|·] |$)/u
/** "Orgeval (78)", in a line of its own or behind a sign: a village that no list holds, by its department's number. */
const VILLAGE = patternOf(
  `(?<before>^|[-–—|·,] ?)(?<town>\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:(?:${PARTICLES}|[dl]['’]) ?){0,2}\\p{Lu}[\\p{L}'’-]{1,30}){0,4} \\((?:0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-6])\\))`,
  'u',
)
/** "Saint-Prix", "Les Échets", "Migné-Auxances": so villages are called, and few employers. */
const VILLAGE_NAME = patternOf(
  `^(?:Saint|Sainte|St|Ste|Le|La|Les|L['’])[ -]?\\p{Lu}|\\p{L}-(?:${PARTICLES}|d['’]|\\p{Lu})`,
  'u',
)
/** What may follow "province": a name, and no sentence. */
const REGION_NAME = /^\p{Lu}[\p{L}'’.-]{1,24}(?: [\p{L}'’.-]{1,24}){0,4} ?$/u
const patterns = compiled((lexicons) => {
  const label = anyOf(lexicons, ({ labels, place }) => [
    ...(labels.jobLocation ?? []),
    ...(place.district ?? []),
  ])
  return {
    at: patternOf(`(?<=[a-z)]) ${anyOf(lexicons, (lexicon) => lexicon.place.at)} (?=[a-z' -]{2,40}$)`, 'g'),
    opening: patternOf(`^${label}(?: [a-z]{2,12})?(?: ?: ?| (?=[a-z0-9]))`),
    not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
    seat: patternOf(bounded(anyOf(lexicons, ({ place }) => place.seat))),
    /** Words that make the name behind them no town's. */
    province: patternOf(`^${anyOf(lexicons, ({ place }) => place.provinces)}(?![a-z])`),
    closes: patternOf(`(?: ${anyOf(lexicons, ({ place }) => place.facility)})?$`),
    opens: patternOf(
      `^${anyOf(lexicons, ({ place }) => [...(place.facility ?? []), ...(place.district ?? [])])} `,
    ),
  }
})

/** A place in a line that is not its own; `near` says that the line is short and early but no strip of values. */
export interface InStrip {
  found: readonly FoundPlace[]
  doubtful: boolean
  /** By a board that names departments: what it has filed the ad under. */
  filed?: boolean
}

/**
 * The place in a line with no sentence and no label of its own.
 * In: a short value of the strip above an ad ("Localisation Calais, France", "75011 Paris", "Employer - 94 - Créteil"),
 * or a title that ends in a known town. Out: null when the line holds more than a place, or no place that is known.
 */
export function placeInStrip(claim: Claim, context: Context): InStrip | null {
  const { text, source } = claim.text
  if (text.length > LONGEST || claim.topic !== undefined) return null
  const sure = (found: FoundPlace | null): InStrip | null =>
    found ? { found: [found], doubtful: false } : null
  const opening = claim.source === 'heading' ? null : patterns(context.lexicons).opening.exec(text)
  if (opening) return opened(claim, opening[0].length, context)
  const town = BY_DEPARTMENT.exec(collapse(source))?.groups?.town
  if (town) {
    const filed = sure(parsePlace(town, context))
    return filed && { ...filed, filed: true }
  }
  const village = VILLAGE.exec(collapse(source))?.groups
  if (
    village?.town &&
    (village.before || claim.block !== 0) &&
    !isOrganization(fold(village.town).text, context)
  ) {
    const found = parsePlace(village.town, context)
    // Behind a title an employer may stand so: "Alternance - Orvane (75)".
    const isOwnLine = claim.source !== 'heading' && claim.block !== 0
    const isKnown = countriesOfTown(fold(village.town.slice(0, -5)).text).length > 0
    // The one town of this department is in the lists.
    const isParis = village.town.endsWith('(75)')
    if (found && (isKnown || (!isParis && (isOwnLine || VILLAGE_NAME.test(village.town)))))
      return { found: [found], doubtful: !found.known }
  }
  if (claim.section !== 'top' && claim.source !== 'heading') return null
  if (patterns(context.lexicons).seat.test(text)) return null
  const address = addressIn(claim, context) ?? streetWithTown(claim, context)
  if (address) return sure(address.found)
  const several = severalIn(source, context)
  if (several.length > 1)
    return { found: several, doubtful: !several.every((one) => isOfAd(one, context) || hasCountry(one)) }
  const among = townAmongCells(cellsOf(source, context), context)
  if (among)
    return { found: [among], doubtful: !isOfAd(among, context) || isOneOfSeveral(among, source, context) }
  const cells = cellsOf(source, context)
  const early = (claim.block ?? 0) <= OPENING_BLOCKS
  const coded = early ? (codedTown(cells, context) ?? townWithCountry(cells, context)) : null
  if (coded) return { found: [coded], doubtful: true }
  const region = regionAtEnd(cellsOf(source, context), context)
  if (region) return { found: [region], doubtful: true }
  const after = afterPreposition(claim, context)
  return after && { found: after, doubtful: claim.source !== 'heading' && (claim.block ?? 0) > 0 }
}

const hasCountry = ({ place, inferred }: FoundPlace): boolean =>
  place.addressCountry !== undefined && inferred === undefined

/** Does another of the first lines name the town and one more: "Reading, UK or Bonn, Germany"? */
const isOneOfSeveral = ({ place }: FoundPlace, source: string, context: Context): boolean =>
  (context.told ?? [])
    .slice(0, OPENING_BLOCKS)
    .some(
      (line) =>
        line !== source &&
        line.length <= LONGEST &&
        line.includes(place.addressLocality ?? '\n') &&
        severalIn(line, context).length > 1,
    )

/** "Keswick and Whitby", "Sint-Rita, campussen Kortrijk en Menen": towns and nothing else behind the last long comma. */
function severalIn(source: string, context: Context): readonly FoundPlace[] {
  const { opens, closes } = patterns(context.lexicons)
  const starts = [
    0,
    ...[
      ...source.matchAll(/, |[|·•:()] ?| [-–—] |(?<=\p{L}) \p{Ll}{1,4} (?=\p{Lu}[^,]{2,30}, \p{Lu})/gu),
    ].map(({ index, 0: sign }) => index + sign.length),
  ]
  for (const start of starts.slice(0, MOST_CELLS)) {
    // "Postes à Lannion, Quimper et Brest": the list began before.
    if (/, $/.test(source.slice(0, start)) && townAtEnd(fold(source.slice(0, start)).text) !== '') continue
    const whole = source.slice(start).replace(/\)$/, '')
    const rest = whole.slice(0, fold(whole).at[fold(whole).text.search(closes)])
    const towns = severalTowns(
      rest.slice(opens.exec(fold(rest).text)?.[0].length ?? 0),
      context,
      isToldAgain(source, context),
    )
    if (towns.length > 1) return towns
  }
  return []
}

/** "Arlon, Musson, Virton" over an ad, and "à Arlon, Musson et Virton" in it: a village that stands in both lists. */
const isToldAgain =
  (source: string, { told = [] }: Context) =>
  (name: string): boolean =>
    told.some((line) => line !== source && line.includes(name) && townsIn(fold(line)).length > 1)

/** "Localisation Calais, France": a label and its value in one line. */
function opened(claim: Claim, start: number, context: Context): InStrip | null {
  if (claim.text.text.length - start > LONGEST_VALUE || claim.text.text.includes(': ', start)) return null
  const value = claim.text.source.slice(claim.text.at[start])
  const several = severalTowns(value, context)
  if (several.length > 1) return { found: several, doubtful: false }
  const isNamed =
    patterns(context.lexicons).province.test(claim.text.text) &&
    REGION_NAME.test(value) &&
    !/ \p{Ll}{5}/u.test(value)
  const region = isNamed ? asRegion(value, context) : regionOnly(value, context)
  if (region) return { found: [region], doubtful: true }
  const found = parsePlace(value, context)
  if (!found) return null
  const { addressLocality, addressRegion = '' } = found.place
  if (found.known && addressLocality !== undefined) return { found: [found], doubtful: false }
  const isRegion = addressLocality === undefined && countriesOfRegion(fold(addressRegion).text).length > 0
  return isRegion ? { found: [found], doubtful: true } : null
}

/** "Province de Namur": a town has that name, too. */
const asRegion = (value: string, context: Context): FoundPlace =>
  withCountry({ addressRegion: value.trim() }, [], context)

/** "Regio Limburg", in Dutch: a region whose name a town of another country has. */
function regionOnly(value: string, context: Context): FoundPlace | null {
  const folded = fold(value).text
  const countries = countriesOfRegion(folded)
  const towns = countriesOfTown(folded)
  if (towns.length === 0 || countries.length === 0 || towns.some((one) => countries.includes(one)))
    return null
  return withCountry({ addressRegion: value.trim() }, [], context)
}

/** "Jeugdwerker in Gent", "Night porter at Leeds - Employer": a part of a title that ends in a known town. */
function afterPreposition(claim: Claim, context: Context): readonly FoundPlace[] | null {
  if ((claim.block ?? 0) > OPENING_BLOCKS || claim.text.text.length > LONGEST) return null
  if (patterns(context.lexicons).not.test(claim.text.text)) return null
  for (const { text } of cellsOf(claim.text.source, context)) {
    const folded = fold(text)
    // "Deinze en Nevele": a word that is a preposition in another language may stand between two towns.
    const match = [...folded.text.matchAll(patterns(context.lexicons).at)].findLast(
      ({ index }) => townAtEnd(folded.text.slice(0, index)) === '',
    )
    if (!match || match.index < 4) continue
    const name = text.slice(folded.at[match.index + match[0].length])
    if (!/^\p{Lu}/u.test(name)) continue
    const { places } = placesAt(claim, claim.text.text.indexOf(fold(name).text), context)
    // "Position in Rural History and Applied Botany": none of them a town.
    const isSome = places.some(({ known }) => known)
    if (places.length > 1 && isSome && places.every((one) => isOfAd(one, context))) return places
    const found = isTown(name) ? parsePlace(name, context) : null
    const start = claim.text.text.indexOf(fold(name).text)
    if (!found || isElsewhere(claim.text.text, { start, end: start + name.length }, context)) continue
    if (isOfAd(found, context)) return [found]
  }
  return null
}

/** "Employer - Hauts-de-France": some boards say no more; a region of one short word may be anything. */
function regionAtEnd(cells: readonly Cell[], context: Context): FoundPlace | null {
  const last = cells.at(-1)
  const folded = fold(last?.text ?? '').text
  if (!last || cells.length < 2 || folded.length < 6 || countriesOfRegion(folded).length === 0) return null
  const found = parsePlace(last.text, context)
  return found?.place.addressRegion && isOfAd(found, context) ? found : null
}

const isTown = (name: string): boolean => countriesOfTown(fold(name).text).length > 0

/** Is the place in the ad's own country, where that is known? */
function isOfAd({ place }: FoundPlace, { country }: Context): boolean {
  const possible = place.addressCountry
    ? [place.addressCountry]
    : countriesOfTown(fold(place.addressLocality ?? '').text)
  return country === null || possible.includes(country.code)
}
