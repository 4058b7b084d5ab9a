import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, fold, type Place, unfold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { addressIn } from './place/address'
import { addressUnder } from './place/british'
import { countryOf, type FoundPlace } from './place/country'
import { isNoTown, isToldTwiceOver, withoutFacility } from './place/label-value'
import { likelyPlace } from './place/likely'
import { onEnvelope } from './place/lines'
import { placesAt, severalTowns } from './place/named'
import { parsePlace } from './place/place'
import { placeInStrip } from './place/place-strip'
import { compatible, fuller } from './place/same-place'
import { structuredPlace } from './place/structured-place'
import { isToldElsewhere, workplaceIn } from './place/told-workplace'

const PIN = /[📍📌🗺🌍🌎🌏]\uFE0F? ?(?<value>[^\p{Extended_Pictographic}|·•]{2,120})/u
/** A line under a heading that is longer tells of more than the place. */
const LONGEST = 320
const LONGEST_VALUE = 70
const EARLY = 8
/** "Scientist in satellite data (Reading, UK)": a long title with its town and country behind it. */
const TITLE_WITH_PLACE =
  /^(?:[^.!?;]|\.(?! \p{Lu}\p{Ll})){40,120}(?: \(|, )\p{Lu}[^(),.]{2,30}, \p{Lu}[^(),.]{1,30}\)?$/u
/** "Harbour Museum, Whitby": two names that no list knows, the first of several words, are a building and its town. */
const BUILDING_FIRST = /^\p{Lu}[\p{L}'’.-]* [\p{L}'’ .-]{2,60}, ?\p{Lu}/u

const patterns = compiled((lexicons) => {
  const label = anyOf(lexicons, (lexicon) => lexicon.labels.jobLocation)
  return {
    not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
    heading: patternOf(`^[0-9. )-]{0,6}${label} ?:?$`),
    facility: patternOf(`^${anyOf(lexicons, ({ place }) => place.facility)} ?:?$`),
    join: patternOf(` ${anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])} `),
    district: patternOf(`^${anyOf(lexicons, ({ place }) => place.district)}$`),
  }
})

/** Where the work is done: one place or several, never the head office or a place of travel. */
export const jobLocation = defineFact({
  key: 'jobLocation',
  properties: ['jobLocation'],
  read(claim, context) {
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.section === 'noise' || claim.source === 'address') return []
    // Among the lines on applying "Address" may be where to write to.
    if (claim.topic === 'jobLocation')
      return doubted(labelled(claim, context), claim.section === 'apply' || isCountryOnly(claim, context))
    const sure = pinned(claim, context) ?? underHeading(claim, context) ?? inStrip(claim, context)
    if (sure || claim.source === 'heading') return sure ?? []
    const said = inSentence(claim, context)
    const likely = likelyPlace(claim, context)
    // The town that the sentence places the work in may have its street behind it.
    if (!likely || (said.length > 0 && !likely.found[0]?.place.streetAddress)) return said
    return [
      ...said,
      ...doubted(finding(claim, likely.found, likely.start, likely.end), said.length > 0 || likely.doubtful),
    ]
  },
  agrees(a, b) {
    // An employer's list of sites does not say more of the one place where the work is.
    return a.length === b.length && a.every((place) => b.some((other) => compatible(place, other)))
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

const doubted = (found: Finding<Place[]>[], doubtful: boolean): Finding<Place[]>[] =>
  doubtful ? found.map((one) => ({ ...one, doubtful })) : found

/** "Country: Chad": it completes a town, and stands for none. */
function isCountryOnly({ text }: Claim, context: Context): boolean {
  return text.source.length <= LONGEST_VALUE && countryOf(text.source.trim(), context) !== undefined
}

/** The value under a label for the place of work, or the part of a heading that the board's template names so. */
function labelled(claim: Claim, context: Context): Finding<Place[]>[] {
  const { not, district } = patterns(context.lexicons)
  const { source } = claim.text
  if (isToldTwiceOver(source, context)) return []
  // "Département : Vente et accueil"
  const isDistrict = claim.label !== undefined && district.test(fold(claim.label).text)
  const address = addressIn(claim, context)
  if (address?.found.place.streetAddress) return finding(claim, [address.found])
  const under = addressUnder(claim, context)
  if (under) {
    const quotes = under.below.map((quote) => ({ source: 'text' as const, quote }))
    return finding(claim, [under.found]).map((one) => ({ ...one, evidence: [...one.evidence, ...quotes] }))
  }
  if (!not.test(claim.text.text)) {
    const several = severalTowns(source.replace(/^\P{Lu}{1,20}, (?=\p{Lu})/u, ''), context)
    if (several.length > 1) return finding(claim, several)
    const listed = listedTowns(claim, context)
    if (listed) return listed
    const found = parsePlace(withoutFacility(claim.text, context), context)
    const { addressLocality: name } = found?.place ?? {}
    if (found && name && isDistrict) {
      if (!found.known) return []
      const { addressLocality, ...rest } = found.place
      const region = { ...found, place: { ...rest, addressRegion: name } }
      return doubted(finding(claim, [region]), true)
    }
    const told =
      found && looksLikeName(found.place) && !BUILDING_FIRST.test(source) && !isAddressBelow(claim, context)
    if (found && (found.known || (told && !isNoTown(fold(name ?? '').text, context))))
      return doubted(finding(claim, [found]), !found.known && isFacility(claim, context))
  }
  const { places, end } = placesAt(claim, 0, context)
  if (places.every((place) => place.known) || (places.length > 1 && places[0]?.known))
    return finding(claim, places, 0, end)
  const [only] = places
  const name = fold(only?.place.addressLocality ?? '').text
  return only && places.length === 1 && !isDistrict && looksLikeName(only.place) && !isNoTown(name, context)
    ? doubted(finding(claim, [only], 0, end), true)
    : []
}

/** "Wavre, Ottignies et Limal (selon les jours)": towns in a list that ends, not all of which need be known. */
function listedTowns(claim: Claim, context: Context): Finding<Place[]>[] | null {
  const { text } = claim.text
  const { places, end } = placesAt(claim, 0, context)
  const names = new Set(places.map(({ place }) => fold(place.addressLocality ?? '').text))
  const isList =
    names.size === places.length && !names.has('') && places.filter(({ known }) => known).length > 0
  const joined = patterns(context.lexicons).join.test(text.slice(0, end))
  return places.length > 1 && isList && joined && /^ ?(?:$|[(.;])/.test(text.slice(end))
    ? finding(claim, places, 0, end)
    : null
}

/** "Site: Northmoor General": what stands under such a label may be a building's name. */
const isFacility = ({ label }: Claim, context: Context): boolean =>
  label !== undefined && patterns(context.lexicons).facility.test(fold(label).text)

/** A name over a street and a town with its code is whose address it is. */
function isAddressBelow(claim: Claim, { told = [] }: Context): boolean {
  const at = claim.block === undefined ? -1 : told.indexOf(claim.text.source)
  return (
    at >= 0 && told.slice(at + 1, at + 4).some((line) => /^(?:[A-Z]{1,2}-)?[0-9]{4,5} \p{Lu}/u.test(line))
  )
}

/** "📍 1030 Schaerbeek 📄 CDI": a pin is a label that needs no words. */
function pinned(claim: Claim, context: Context): Finding<Place[]>[] | null {
  const value = PIN.exec(claim.text.source)?.groups?.value
  if (value === undefined) return null
  const found = labelled({ ...claim, text: fold(value) }, context)
  return found.length > 0 ? found : null
}

function inStrip(claim: Claim, context: Context): Finding<Place[]>[] | null {
  const early = isEarlyValue(claim)
  if (claim.source === 'text' && !early) return null
  const strip = placeInStrip(early ? { ...claim, section: 'top' } : claim, context)
  return (
    strip &&
    doubted(
      finding(
        claim,
        [...strip.found].map((one) => ({ ...one, place: onEnvelope(one.place, claim, context) })),
      ),
      strip.doubtful ||
        (early && claim.section !== 'top') ||
        (strip.filed === true && isToldElsewhere(strip.found, context)),
    )
  )
}

/** "Vacature" over an ad opens a part, and the short values that stand over the text then belong to that part. */
function isEarlyValue({ source, section, block = EARLY, text }: Claim): boolean {
  const strip =
    / [|·•] /.test(text.text) || TITLE_WITH_PLACE.test(text.source) ? 2 * LONGEST_VALUE : LONGEST_VALUE
  const short = text.text.length <= strip && !/(?<!\.[a-z])[.!?;:]$/.test(text.text)
  return source === 'text' && section !== 'employer' && section !== 'apply' && block < EARLY && short
}

/** A line under the heading "Lieu de travail": an address or a town. Null when the heading says nothing of places. */
function underHeading(claim: Claim, context: Context): Finding<Place[]>[] | null {
  const pattern = patterns(context.lexicons)
  if (!pattern.heading.test(claim.heading)) return null
  const text = claim.text.text
  if (text.length > LONGEST) return null
  const address = addressIn(claim, context)
  if (address) return finding(claim, [address.found], address.start, address.end)
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
  const told = workplaceIn(claim, context)
  return told ? finding(claim, told.places, told.start, told.end) : []
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
