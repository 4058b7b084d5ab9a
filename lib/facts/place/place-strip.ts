import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { addressIn } from './address'
import { countryOf, type FoundPlace, withCountry } from './country'
import { placesAt, severalTowns } from './named'
import { isOrganization, parsePlace } from './place'
import { townAtEnd } from './postal-code'
import { hasStreet } from './street'
import { streetWithTown } from './street-town'
import { type Cell, cellsOf } from './strip-cells'

const LONGEST = 140
const LONGEST_VALUE = 80
const MOST_CELLS = 8
/** A title and what stands beside it are among the first lines. */
const OPENING_BLOCKS = 6
/** French boards write a place with its department's number, after the employer's name or alone: "94 - Créteil". */
const BY_DEPARTMENT =
  /(?:^|[-–—|·] ?)(?<town>(?:[0-9]{2}|2[abAB]|9(?:7[1-6]|8[4678])) [-–—] \p{L}(?:(?! [-–—|·] ).){1,48}?)(?= ?[-–—|·] |$)/u
/** "Orgeval (78)", in a line of its own or behind a sign: a village that no list holds, by its department's number. */
const VILLAGE =
  /(?<before>^|[-–—|·,] ?)(?<town>\p{Lu}[\p{L}'’-]{1,30}(?: (?:(?:le|la|les|sur|sous|en|de|du|des|aux|et|d['’]|l['’]) ?){0,2}\p{Lu}[\p{L}'’-]{1,30}){0,4} \((?:0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-6])\))/u
/** "Saint-Prix", "Les Échets", "Migné-Auxances": so villages are called, and few employers. */
const VILLAGE_NAME =
  /^(?:Saint|Sainte|St|Ste|Le|La|Les|L['’])[ -]?\p{Lu}|\p{L}-(?:sur|sous|l[eèa]s?|en|de|d['’]|du|aux|\p{Lu})/u
/** Behind a town in brackets: a department, or the whole code. */
const NUMBER = /^(?:[0-9]{2,3}|2[abAB]|[0-9]{5})$/
/** Words that make the name behind them no town's. */
const PROVINCE =
  /^(?:provinc|departement|departamento|landkreis|kreis|county|canton|kanton|comarca|bundesland|comunidad|isla)/
const patterns = compiled((lexicons) => {
  const label = anyOf(lexicons, ({ labels, place }) => [
    ...(labels.jobLocation ?? []),
    ...(place.district ?? []),
  ])
  const district = anyOf(lexicons, (lexicon) => lexicon.place.district)
  return {
    at: patternOf(`(?<=[a-z)]) ${anyOf(lexicons, (lexicon) => lexicon.place.at)} (?=[a-z' -]{2,40}$)`, 'g'),
    opening: patternOf(`^${label}(?: [a-z]{2,12})?(?: ?: ?| (?=[a-z0-9]))`),
    not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
    seat: patternOf(bounded(anyOf(lexicons, ({ place }) => place.seat))),
    closes: patternOf(`(?: ${anyOf(lexicons, ({ place }) => place.facility)})?$`),
    opens: patternOf(
      `^${anyOf(lexicons, ({ place }) => [...(place.facility ?? []), ...(place.district ?? [])])} `,
    ),
    mode: patternOf(
      `(?<=[a-z]) ?(?:[/,+(&-]|or|and|of|en|ou|et|oder|und|o|y) ?(?:${anyOf(lexicons, ({ place }) => [...place.remote.map((word) => word.replace(/^\^|\$$/g, '')), ...place.home])}|hybrid[a-z]{0,3}|remote)(?: .{0,30})?$`,
    ),
    district: patternOf(`^${district} [a-z' -]{3,30}$|^[a-z' -]{3,30} ${district}$`),
    marks: patternOf(
      `[([]?(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.title.genderMarks)}(?![a-z0-9])[)\\]]?`,
      'g',
    ),
  }
})

/** A place in a line that is not its own; `near` says that the line is short and early but no strip of values. */
export interface InStrip {
  found: readonly FoundPlace[]
  doubtful: boolean
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
  if (town) return sure(parsePlace(town, context))
  const village = VILLAGE.exec(collapse(source))?.groups
  if (
    village?.town &&
    (village.before || claim.block !== 0) &&
    !isOrganization(fold(village.town).text, context)
  ) {
    const found = parsePlace(village.town, context)
    // Behind a title an employer may stand so: "Alternance - Orvane (75)".
    const isOwnLine = claim.source !== 'heading' && claim.block !== 0
    if (found && (found.known || isOwnLine || VILLAGE_NAME.test(village.town)))
      return { found: [found], doubtful: !found.known }
  }
  if (claim.section !== 'top' && claim.source !== 'heading') return null
  if (patterns(context.lexicons).seat.test(text)) return null
  const address = addressIn(claim, context) ?? streetWithTown(claim, context)
  if (address) return sure(address.found)
  const several = severalIn(source, context)
  if (several.length > 1) return { found: several, doubtful: !several.every((one) => isOfAd(one, context)) }
  const among = townAmongCells(cellsOf(source, context), context)
  if (among) return { found: [among], doubtful: !isOfAd(among, context) }
  const region = regionAtEnd(cellsOf(source, context), context)
  if (region) return { found: [region], doubtful: true }
  const after = afterPreposition(claim, context)
  return after && { found: after, doubtful: claim.source !== 'heading' && (claim.block ?? 0) > 0 }
}

/** "Keswick and Whitby", "Sint-Rita, campussen Kortrijk en Menen": towns and nothing else behind the last long comma. */
function severalIn(source: string, context: Context): readonly FoundPlace[] {
  const { opens, closes } = patterns(context.lexicons)
  const starts = [
    0,
    ...[...source.matchAll(/, |[|·•:()] ?| [-–—] /g)].map(({ index, 0: sign }) => index + sign.length),
  ]
  for (const start of starts.slice(0, MOST_CELLS)) {
    // "Postes à Lannion, Quimper et Brest": the list began before.
    if (/, $/.test(source.slice(0, start)) && townAtEnd(fold(source.slice(0, start)).text) !== '') continue
    const whole = source.slice(start).replace(/\)$/, '')
    const rest = whole.slice(0, fold(whole).at[fold(whole).text.search(closes)])
    const towns = severalTowns(rest.slice(opens.exec(fold(rest).text)?.[0].length ?? 0), context)
    if (towns.length > 1) return towns
  }
  return []
}

/** "Localisation Calais, France": a label and its value in one line. */
function opened(claim: Claim, start: number, context: Context): InStrip | null {
  if (claim.text.text.length - start > LONGEST_VALUE || claim.text.text.includes(': ', start)) return null
  const value = claim.text.source.slice(claim.text.at[start])
  const several = severalTowns(value, context)
  if (several.length > 1) return { found: several, doubtful: false }
  const region = PROVINCE.test(claim.text.text) ? asRegion(value, context) : regionOnly(value, context)
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

/**
 * The one known town of a strip: "Lille", "Employer, Lille", "CDI · Temps plein · Lille (59)", with the region and
 * the country that follow it.
 */
function townAmongCells(cells: readonly Cell[], context: Context): FoundPlace | null {
  const names = cells.map(({ text }) => bareName(text, context))
  const at = names.findIndex((name) => name !== null && isTown(name))
  const known = at < 0 ? lastWords(cells, context) : { at, name: names[at] ?? '' }
  if (!known) return null
  const after: string[] = []
  for (const { text, sign } of cells.slice(known.at + 1)) {
    if (!/^[,()[\]]|^$/.test(sign) || !isWider(text, known.name, context)) break
    after.push(text)
  }
  const others = names.filter(
    (name, other) => name !== null && other > known.at + after.length && isTown(name),
  )
  if (others.length > 0 || fold(known.name).text === fold(context.known.hiringOrganization ?? '').text)
    return null
  if (countryOf(known.name, context) && cells.length > 1 && after.length === 0) return null
  const next = cells[known.at + after.length + 1]?.text ?? ''
  const street =
    hasStreet(fold(next).text, context) && /[0-9]/.test(next) && next.length <= 45 ? `${next}, ` : ''
  const department = after.find((text) => NUMBER.test(text))
  const rest = after.filter((text) => text !== department)
  return parsePlace(
    `${street}${[known.name, ...rest].join(', ')}${department ? ` (${department})` : ''}`,
    context,
  )
}

/** A cell that may be a town's name: with a capital, without a gender mark; "Cardiff or remote" without the rest. */
function bareName(text: string, context: Context): string | null {
  const { marks, mode, opens } = patterns(context.lexicons)
  if (!/^(?:['’]s-)?\p{Lu}/u.test(text) || text.length > 45) return null
  const folded = fold(text)
  const marked = folded.text.replace(marks, '').trim()
  const remote = mode.exec(folded.text)
  if (remote) return text.slice(0, folded.at[remote.index]).trim()
  if (marked !== folded.text) return null
  // "Winkel Apeldoorn"
  const facility = isRegion(folded.text, context) ? undefined : opens.exec(folded.text)?.[0].length
  const rest = facility === undefined || isTown(text) ? text : text.slice(folded.at[facility])
  return isTown(rest) ? rest : text
}

/** "Comunidad de Madrid" */
const isRegion = (text: string, context: Context): boolean =>
  patterns(context.lexicons).district.test(text) || countriesOfRegion(text).length > 0

/** "Employer Madrid, Comunidad de Madrid, España": the sign between an employer and its town is lost. */
function lastWords(cells: readonly Cell[], context: Context): { at: number; name: string } | null {
  const [first, second] = cells
  if (!first || !second || second.sign !== ',' || !isWider(second.text, '', context)) return null
  const town = townAtEnd(fold(first.text).text)
  const name = town && first.text.slice(-town.length)
  const before = first.text.slice(0, -town.length).trim()
  return name && /^\p{Lu}/u.test(name) && /\p{L}{4}$/u.test(before) ? { at: 0, name } : null
}

/** What stands after a town and tells more of where it is: a region, a country, a department's number. */
function isWider(text: string, town: string, context: Context): boolean {
  const folded = fold(text).text
  return (
    folded === fold(town).text ||
    NUMBER.test(folded) ||
    countriesOfRegion(folded).length > 0 ||
    patterns(context.lexicons).district.test(folded) ||
    (text.length !== 2 && countryOf(text, context) !== undefined) ||
    /^(?:UK|GB|FR|BE|NL|DE|ES|IE|CH|AT|LU)$/.test(text)
  )
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
    if (places.length > 1 && places.every((one) => isOfAd(one, context))) return places
    const found = isTown(name) ? parsePlace(name, context) : null
    if (found && isOfAd(found, context)) return [found]
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
