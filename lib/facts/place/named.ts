import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import {
  anyOf,
  bounded,
  compiled,
  countriesOfRegion,
  countriesOfTown,
  type Lexicon,
  patternOf,
} from '@/lib/lexicon'
import { fold, type Place, unfold } from '@/lib/posting'
import { countryOf, type FoundPlace } from './country'
import { townBehindHouse } from './label-value'
import { isOrganization, parsePlace } from './place'
import { hasStreet } from './street'

/** A stretch that may hold an address is looked at this far. */
const REACH = 160
/** So many places in one breath are a list of sites. */
const MOST = 6
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:(?: \p{Ll}{1,4}['’]?){0,2}[ '’]\p{Lu}[\p{L}'’-]*){0,4}/u
const TWO_NAMES =
  /^\p{Lu}[\p{L}'’]{2,20}(?: [\p{L}'’]{2,20}){0,2} \p{Ll}{1,5} \p{Lu}[\p{L}'’]{2,20}(?: \p{Lu}[\p{L}'’]{2,20}){0,2}/u
const CAPITALS = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}/u
const SUFFIX = /^ ?\([^()]{2,30}\)|^, ?[\p{L}'’ -]{2,30}(?= ?[,.;()]|$)|^,? [0-9]{5}(?= ?[,.;()]|$)/u

const patterns = compiled((lexicons) => ({
  join: patternOf(joinSource(lexicons)),
  not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
  small: patternOf(`^${anyOf(lexicons, ({ requirements }) => requirements.about)}(?![a-z0-9])`),
  another: patternOf(` ${anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])} `),
  contract: patternOf(bounded(anyOf(lexicons, ({ contract }) => Object.values(contract.kinds).flat()))),
}))

/** Between two towns: " / ", "one in Leeds and another in York". */
function joinSource(lexicons: readonly Lexicon[]): string {
  const and = anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])
  const one = anyOf(lexicons, ({ place }) => place.another)
  const meantFor = anyOf(lexicons, ({ place }) => place.meantFor)
  const at = anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.of ?? [])])
  return `^(?: ?[,/+&|•·] ?| - | ${and} (?:${one} ${meantFor} (?=[a-z])|(?:${one} )?${at} (?=[a-z])|d'(?=[a-z]))?)`
}

/**
 * The places named right at a point of the text: an address, or one or more towns with a capital.
 * In: the claim, and an index into its folded text. Out: the places, and where their names end; none where no name
 * stands there, or where it is a head office or a journey's end.
 */
export function placesAt(claim: Claim, at: number, context: Context): { places: FoundPlace[]; end: number } {
  const text = claim.text.text
  const [, sentenceEnd] = sentenceAround(text, at, Math.min(at + 1, text.length))
  let start = at
  while (/[ :,-]/.test(text[start] ?? '')) start++
  const end = Math.min(sentenceEnd, start + REACH)
  const stretch = unfold(claim.text, start, end)
  const { not, join } = patterns(context.lexicons)
  if (hasStreet(text.slice(start, Math.min(end, start + 60)), context) || /^[0-9]{4}/.test(stretch)) {
    const found = parsePlace(stretch, context)
    if (
      found?.known &&
      found.place.addressLocality &&
      (found.place.postalCode ?? found.place.streetAddress)
    ) {
      return { places: [found], end }
    }
  }
  const places: FoundPlace[] = []
  let rest = stretch
  let sign = ''
  while (places.length < MOST) {
    const next = nameAt(rest, context)
    if (!next || not.test(fold(next.written).text)) break
    const after = rest.slice(next.written.length)
    if (places.length > 0 && !isTownKnown(next.found) && !isListed(next.found, sign, after, context)) break
    places.push(next.found)
    rest = after
    const joined = join.exec(fold(rest.slice(0, 12)).text.startsWith(',') ? rest : ` ${fold(rest).text}`)
    if (!joined) break
    sign = joined[0].trim()
    rest = rest.trimStart().slice(joined[0].trimStart().length)
  }
  return {
    places: inOneCountry(withRegion(places)),
    end: Math.min(end, start + stretch.length - rest.length),
  }
}

/** "Cologne, North Rhine-Westphalia, Germany": what is no town and has its country behind it is the region of the first. */
function withRegion(places: FoundPlace[]): FoundPlace[] {
  const [town, region] = places
  const { addressLocality: name, addressCountry } = region?.place ?? {}
  if (!town || places.length !== 2 || !name || !addressCountry || region?.inferred) return places
  const countries = countriesOfTown(fold(town.place.addressLocality ?? '').text)
  if (!countries.includes(addressCountry) || countriesOfTown(fold(name).text).length > 0) return places
  return [{ place: { ...town.place, addressRegion: name, addressCountry }, known: true }]
}

/** "Saint-Aubrac et Auxerre": a village that no list knows is in the country of the towns beside it. */
function inOneCountry(places: FoundPlace[]): FoundPlace[] {
  const codes = new Set(places.flatMap(({ place }) => place.addressCountry ?? []))
  const [addressCountry] = codes
  if (!addressCountry || codes.size > 1) return places
  return places.map((one) => ({
    ...one,
    place: one.place.addressCountry ? one.place : { ...one.place, addressCountry },
  }))
}

/** "Seraing, Flémalle et Ans", "Purmerend en Edam.": among known towns a village stands, if the list goes on or ends. */
function isListed({ place }: FoundPlace, sign: string, after: string, context: Context): boolean {
  if (place.addressLocality === undefined || isOrganization(fold(place.addressLocality).text, context))
    return false
  if (/^[a-z&/]/i.test(sign)) return /^ ?(?:[.;)(]|$)/.test(after)
  const last = /^ \p{L}{1,6} (?<name>\p{Lu}.{0,40})/u.exec(after)?.groups?.name
  if (sign !== ',' || last === undefined) return false
  const next = nameAt(last, context)
  return (
    next?.found.known === true || (next !== null && /^ ?(?:[.;)(]|$)/.test(last.slice(next.written.length)))
  )
}

const isTownKnown = ({ known, place }: FoundPlace) => known && place.addressLocality !== undefined

/** A town's name at the start of a text, with the country, region or department that follows it. */
function nameAt(text: string, context: Context): { found: FoundPlace; written: string } | null {
  const council = councilAt(text, context)
  if (council) return council
  const long = NAME.exec(text)?.[0].replace(/\.$/, '')
  const short = CAPITALS.exec(text)?.[0]
  if (!long || !short) return null
  const name =
    [long, ...prefixesOf(short)].find((one) => countriesOfTown(fold(one).text).length > 0) ??
    unknownName(text, long, short, context)
  if (!name) return null
  // "Lukaskirche in Graz-Eggenberg"
  const behind = name === long ? townBehindHouse(fold(long), context) : null
  const city = behind && parsePlace(behind, context)
  if (city) return { found: city, written: long }
  const suffix = withoutNext(SUFFIX.exec(text.slice(name.length))?.[0], context)
  const fullest = suffix ? parsePlace(name + suffix, context) : null
  if (suffix && fullest?.known && isFuller(suffix, name, context))
    return { found: fullest, written: name + suffix }
  const found = parsePlace(name, context)
  return found && (found.known || [found.place.addressLocality, found.place.addressRegion].includes(name))
    ? { found, written: name }
    : null
}

/** "Telford and Wrekin" at the start of a text: one region that is called by two names. */
function councilAt(text: string, context: Context): { found: FoundPlace; written: string } | null {
  const words = TWO_NAMES.exec(text)?.[0]
  const name = words && prefixesOf(words).find((one) => countriesOfRegion(fold(one).text).length > 0)
  if (!name || !/ \p{Ll}/u.test(name)) return null
  const found = parsePlace(name, context)
  return found && { found, written: name }
}

/** ", Ireland or Porto" tells of the town before it as far as "or". */
function withoutNext(suffix: string | undefined, context: Context): string | undefined {
  const folded = suffix?.startsWith(',') ? fold(suffix) : undefined
  const next = folded && patterns(context.lexicons).another.exec(folded.text)
  const first = next && suffix?.slice(0, folded.at[next.index])
  return first && countryOf(first.replace(/^, ?/, ''), context) !== undefined ? first : suffix
}

/** "Norwich HQ", "Norwich": the longest first. */
const prefixesOf = (name: string): string[] =>
  name.split(' ').map((_, at, words) => words.slice(0, words.length - at).join(' '))

/** A village that no list knows: written as a name, and not the beginning of a phrase ("En présentiel"). */
function unknownName(text: string, long: string, short: string, context: Context): string | null {
  const { join, small, contract } = patterns(context.lexicons)
  if (contract.test(fold(text.slice(0, 60)).text)) return null
  const joined = long !== short && join.test(fold(long).text.slice(fold(short).text.length))
  const name = joined ? short : long
  const rest = text.slice(name.length)
  // "SE1 7TP": a code's letters.
  if (small.test(fold(name).text) || /\p{Ll}\p{Lu}/u.test(name) || /^[0-9]/.test(rest)) return null
  return /^ \p{Ll}/u.test(rest) && !join.test(fold(`x${rest}`).text.slice(1)) ? null : name
}

/** Does it tell more of where a town is? "Cartagena, Murcia" has its province there, "Madrid, Barcelona" are two. */
function isFuller(suffix: string, name: string, context: Context): boolean {
  const words = suffix.replace(/[(),]/g, '').trim()
  const another = countriesOfTown(fold(words).text).length > 0 && /^,/.test(suffix)
  if (another && countriesOfRegion(fold(name).text).length > 0) return false
  return (
    /[0-9]/.test(words) ||
    countryOf(words, context) !== undefined ||
    countriesOfRegion(fold(words).text).length > 0
  )
}

const same = (a: Place, b: Place) => fold(a.addressLocality ?? '').text === fold(b.addressLocality ?? '').text

/**
 * The towns of "Lyon / Paris", "Gent of Antwerpen"; none where anything else is in the text. Each is known, or among
 * known ones is `believed`.
 */
export function severalTowns(
  written: string,
  context: Context,
  believed: (name: string) => boolean = () => false,
): FoundPlace[] {
  const { join } = patterns(context.lexicons)
  const places: FoundPlace[] = []
  let rest = written.trim()
  // "Telford and Wrekin": a council's name.
  if (countriesOfRegion(fold(rest).text).length > 0) return []
  while (rest !== '') {
    const next = nameAt(rest, context)
    if (next?.found.place.addressLocality === undefined) return []
    if (!next.found.known && !believed(next.written)) return []
    if (places.some(({ place }) => same(place, next.found.place))) return []
    places.push(next.found)
    rest = rest.slice(next.written.length)
    const joined = join.exec(fold(`x${rest}`).text.slice(1))
    if (!joined && rest.trim() !== '') return []
    rest = rest.slice(joined?.[0].length ?? rest.length).trim()
  }
  return 2 * places.filter(({ known }) => known).length > places.length
    ? inOneCountry(withRegion(places))
    : []
}
