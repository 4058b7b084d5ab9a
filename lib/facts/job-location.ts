import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown } from '@/lib/lexicon'
import { type Finding, fold, type Place, unfold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf, sentenceAround } from './define'
import { countryOf, type FoundPlace, hasStreet, parsePlace } from './place/place'
import { placeInStrip } from './place/place-strip'
import { compatible, fuller } from './place/same-place'
import { structuredPlace } from './place/structured-place'

/** A stretch that may hold an address is looked at this far. */
const REACH = 160
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:(?: \p{Ll}{1,4}['’]?){0,2}[ '’]\p{Lu}[\p{L}'’-]*){0,4}/u
const CAPITALS = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}/u
/** "Harbour Museum, Whitby": two names that no list knows, the first of several words, are a building and its town. */
const BUILDING_FIRST = /^\p{Lu}[\p{L}'’.-]* [\p{L}'’ .-]{2,60}, ?\p{Lu}/u
const SUFFIX = /^ ?\([^()]{2,30}\)|^, ?[\p{L}'’ -]{2,30}(?=[,.;)]|$)/u

const patterns = compiled((lexicons) => {
  const joins = anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])
  const label = anyOf(lexicons, (lexicon) => lexicon.labels.jobLocation)
  return {
    workplace: new RegExp(bounded(anyOf(lexicons, ({ place }) => place.workplace)), 'g'),
    not: new RegExp(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
    heading: new RegExp(`^[0-9. )-]{0,6}${label} ?:?$`),
    small: new RegExp(`^${anyOf(lexicons, ({ requirements }) => requirements.about)}(?![a-z0-9])`),
    join: new RegExp(`^(?: ?[,/+&] ?| ${joins} )`),
    contract: new RegExp(bounded(anyOf(lexicons, ({ contract }) => Object.values(contract.kinds).flat()))),
  }
})

/** Where the work is done: one place or several, never the head office or a place of travel. */
export const jobLocation = defineFact({
  key: 'jobLocation',
  properties: ['jobLocation'],
  read(claim, context) {
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.section === 'noise') return []
    if (claim.topic === 'jobLocation') return labelled(claim, context)
    if (claim.source === 'label' || claim.source === 'heading') {
      const found = placeInStrip(claim, context)
      return found ? finding(claim, [found]) : []
    }
    if (claim.source !== 'text') return []
    return underHeading(claim, context) ?? inSentence(claim, context)
  },
  agrees(a, b) {
    const [few, many] = a.length <= b.length ? [a, b] : [b, a]
    return few.every((place) => many.some((other) => compatible(place, other)))
  },
  complete: (value, other) =>
    value.map((place) =>
      fuller(
        place,
        other.find((one) => compatible(place, one)),
      ),
    ),
})

function finding(
  claim: Claim,
  found: readonly FoundPlace[],
  start?: number,
  end?: number,
): Finding<Place[]>[] {
  if (found.length === 0) return []
  const inferred = found.flatMap((one) => (one.inferred ? [one.inferred] : []))
  return [
    {
      value: found.map(({ place }) => place),
      evidence: [evidenceOf(claim, start, end)],
      ...(inferred.length > 0 && { inferred: inferred.slice(0, 1) }),
    },
  ]
}

/** The value under a label for the place of work, or the part of a heading that the board's template names so. */
function labelled(claim: Claim, context: Context): Finding<Place[]>[] {
  const { not } = patterns(context.lexicons)
  const text = claim.text.text
  if (!not.test(text)) {
    const several = severalTowns(claim.text.source, context)
    if (several.length > 1) return finding(claim, several)
    const found = parsePlace(claim.text.source, context)
    const sure =
      found?.known || (found && looksLikeName(found.place) && !BUILDING_FIRST.test(claim.text.source))
    if (found && sure) return finding(claim, [found])
  }
  const { places, end } = placesAt(claim, 0, context)
  return places.every((place) => place.known) ? finding(claim, places, 0, end) : []
}

/** A line under the heading "Lieu de travail": an address or a town. Null when the heading says nothing of places. */
function underHeading(claim: Claim, context: Context): Finding<Place[]>[] | null {
  const pattern = patterns(context.lexicons)
  if (!pattern.heading.test(claim.heading)) return null
  const text = claim.text.text
  if (text.length > 2 * REACH) return null
  const colon = text.lastIndexOf(': ')
  const start = colon < 0 ? 0 : colon + 2
  const found = parsePlace(unfold(claim.text, start, text.length), context)
  const { streetAddress, postalCode } = found?.place ?? {}
  if (found?.known && (streetAddress ?? postalCode ?? (!pattern.not.test(text) || undefined))) {
    return finding(claim, [found], start)
  }
  return null
}

/** "Poste basé à Calais, avec des déplacements": what stands right after words for the workplace. */
function inSentence(claim: Claim, context: Context): Finding<Place[]>[] {
  if (claim.section === 'employer') return []
  for (const match of claim.text.text.matchAll(patterns(context.lexicons).workplace)) {
    const { places, end } = placesAt(claim, match.index + match[0].length, context)
    if (places.length > 0) return finding(claim, places, match.index, end)
  }
  return []
}

/** The places named right at a point of the text: an address, or one or more towns with a capital. */
function placesAt(claim: Claim, at: number, context: Context): { places: FoundPlace[]; end: number } {
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
  while (places.length < 6) {
    const next = nameAt(rest, context)
    if (!next || not.test(fold(next.written).text) || (places.length > 0 && !next.found.known)) break
    places.push(next.found)
    rest = rest.slice(next.written.length)
    const joined = join.exec(fold(rest.slice(0, 12)).text.startsWith(',') ? rest : ` ${fold(rest).text}`)
    if (!joined) break
    rest = rest.trimStart().slice(joined[0].trimStart().length)
  }
  return { places, end: Math.min(end, start + stretch.length - rest.length) }
}

/** A town's name at the start of a text, with the country, region or department that follows it. */
function nameAt(text: string, context: Context): { found: FoundPlace; written: string } | null {
  const long = NAME.exec(text)?.[0].replace(/\.$/, '')
  const short = CAPITALS.exec(text)?.[0]
  if (!long || !short) return null
  const name =
    [long, short].find((one) => countriesOfTown(fold(one).text).length > 0) ??
    unknownName(text, long, short, context)
  if (!name) return null
  const suffix = SUFFIX.exec(text.slice(name.length))?.[0]
  const fullest = suffix ? parsePlace(name + suffix, context) : null
  if (suffix && fullest?.known && isFuller(suffix, context)) return { found: fullest, written: name + suffix }
  const found = parsePlace(name, context)
  return found && (found.known || found.place.addressLocality === name) ? { found, written: name } : null
}

/** A village that no list knows: written as a name, and not the beginning of a phrase ("En présentiel"). */
function unknownName(text: string, long: string, short: string, context: Context): string | null {
  const { join, small, contract } = patterns(context.lexicons)
  if (contract.test(fold(text.slice(0, 60)).text)) return null
  const joined = long !== short && join.test(fold(long).text.slice(fold(short).text.length))
  const name = joined ? short : long
  const rest = text.slice(name.length)
  if (small.test(fold(name).text) || /\p{Ll}\p{Lu}/u.test(name)) return null
  return /^ \p{Ll}/u.test(rest) && !join.test(fold(`x${rest}`).text.slice(1)) ? null : name
}

function isFuller(suffix: string, context: Context): boolean {
  const words = suffix.replace(/[(),]/g, '').trim()
  return (
    /[0-9]/.test(words) ||
    countryOf(words, context) !== undefined ||
    countriesOfRegion(fold(words).text).length > 0
  )
}

/** "Lyon / Paris", "Gent of Antwerpen": several towns, each of them known. */
function severalTowns(written: string, context: Context): FoundPlace[] {
  const { join } = patterns(context.lexicons)
  const places: FoundPlace[] = []
  let rest = written.trim()
  while (rest !== '') {
    const next = nameAt(rest, context)
    if (!next?.found.known || next.found.place.addressLocality === undefined) return []
    places.push(next.found)
    rest = rest.slice(next.written.length)
    const joined = join.exec(fold(`x${rest}`).text.slice(1))
    if (!joined && rest.trim() !== '') return []
    rest = rest.slice(joined?.[0].length ?? rest.length).trim()
  }
  return places
}

/** A name that no list knows is believed when it is written as a name: "Us", not "À définir". */
function looksLikeName({ addressLocality, addressCountry, postalCode }: Place): boolean {
  if (addressLocality === undefined) return addressCountry !== undefined || postalCode !== undefined
  return /^\p{Lu}/u.test(addressLocality) && !/ \p{Ll}{5}/u.test(addressLocality)
}

function structured(claim: Claim, context: Context): Finding<Place[]>[] {
  const items = Array.isArray(claim.data) ? claim.data : [claim.data]
  return finding(
    claim,
    items.flatMap((item) => structuredPlace(item, context) ?? []),
  )
}
