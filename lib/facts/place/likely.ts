import { bidOver } from '@/lib/facts/contact/address-over'
import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold, unfold } from '@/lib/posting'
import { addressIn } from './address'
import { BOX } from './address-words'
import type { FoundPlace } from './country'
import { isElsewhere, isOwn, mentionIn } from './mention'
import { placesAt } from './named'
import { parsePlace } from './place'
import { streetAlone } from './street-alone'
import { streetWithTown } from './street-town'
import { townsIn } from './towns-in'
import { isVillage, townBeforeVerb, villageAt, villageNear } from './unknown-town'

/** So far before a town stand the words that say what is there. */
const BEFORE = 60
/** In a longer text, an employer that is a municipality is not looked for. */
const LONGEST = 640
const IN_BOX = patternOf(`^${BOX} ?[0-9]`)
/** A shorter name of an employer is a word. */
const LEAST_NAME = 4

const patterns = compiled((lexicons) => ({
  not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
  at: patternOf(
    `(?:(?<![a-z0-9])${anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.of ?? [])])}|(?<=(?<![a-z])${anyOf(lexicons, ({ place }) => place.branch)})) (?=[a-z])|(?<= )d'(?=[a-z])`,
    'g',
  ),
  /** "Based on", "the office of": what follows may be anything. */
  any: patternOf(`^ ?(?:d'|${anyOf(lexicons, ({ place }) => [...(place.of ?? []), ...place.upon])}) ?$`),
  facility: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ place }) => place.facility)}(?: [a-z'-]{2,14}){0,2},? $`,
  ),
  /** "Jobkompas Interim - kantoor Izegem": an agency's own office. */
  agency: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.agencies ?? [])}(?:[^a-z0-9]{1,4}[a-z'-]{2,14}){1,2},? ?$`,
  ),
  situated: patternOf(`(?<![a-z])${anyOf(lexicons, ({ place }) => place.situated ?? [])} $`),
  /** "Pour les recyparcs de Wavre et de Jodoigne." */
  meantFor: patternOf(`^${anyOf(lexicons, ({ place }) => place.meantFor)} .{5,110}$`),
  house: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ place }) => place.ours)} (?:[a-z-]{2,14} )?(?!${anyOf(lexicons, ({ place }) => place.people)})${anyOf(lexicons, ({ place }) => place.facility)} $`,
  ),
  ours: patternOf(`(?<![a-z])${anyOf(lexicons, ({ place }) => place.ours)} (?:[a-z-]{2,14} ){0,2}$`),
  municipality: patternOf(
    `(?<![a-z0-9])${anyOf(lexicons, ({ place }) => place.municipality)}(?:(?= )|(?<='))`,
  ),
  behindName: patternOf(
    `^(?:,? (?:[a-z'-]{1,14} ){0,5}|,? )${anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.of ?? [])])} $`,
  ),
  sends: patternOf(bounded(anyOf(lexicons, ({ apply }) => apply.send))),
  seat: patternOf(bounded(anyOf(lexicons, ({ place }) => place.seat))),
}))

/** A place that is likely the workplace, and where in the claim's folded text it stands. */
export interface Likely {
  found: readonly FoundPlace[]
  start: number
  end: number
  /** Only an address in the ad's own part is not. */
  doubtful: boolean
}

/**
 * What likely is the workplace, where nothing says that it is: an address, a shop or a school in a town, the town
 * that the ad speaks of throughout, the municipality that is the employer.
 * In: a line of the ad. Out: doubtful as a rule, so that all that is said outright wins; null for a head office.
 */
export function likelyPlace(claim: Claim, context: Context): Likely | null {
  const { text } = claim.text
  const address = addressIn(claim, context) ?? streetWithTown(claim, context)
  if (!address)
    return (
      atFacility(claim, context) ??
      mentioned(claim, context) ??
      municipality(claim, context) ??
      besideEmployer(claim, context) ??
      beside(claim, context)
    )
  // A box is where letters go.
  if (IN_BOX.test(fold(address.found.place.streetAddress ?? '').text)) return null
  const [from, to] = sentenceAround(text, address.start, address.end)
  const { seat, not, sends } = patterns(context.lexicons)
  const sentence = text.slice(from, to)
  if (seat.test(sentence) && !isStreetToldAgain(address.found, claim, context)) return null
  // "Two shops in Aalst and Ninove. Apply to Jan, Mill Lane 5, 9300 Aalst."
  const isForLetters = not.test(sentence) || sends.test(sentence)
  const facility = isForLetters ? atFacility(claim, context) : null
  if (facility) return facility
  // "Send your letter to Kerval, Mill Lane 5, …", or line by line below such words: in a town named nowhere else.
  const isBidden = sends.test(sentence) || bidOver(claim, context) === 'address'
  const town = fold(address.found.place.addressLocality ?? '').text
  const isElsewhereToo = (line: string) => line !== claim.text.source && fold(line).text.includes(town)
  if (isBidden && context.told && !context.told.some(isElsewhereToo)) return null
  return {
    ...address,
    found: [address.found],
    doubtful:
      isForLetters || seat.test(sentence) || claim.section === 'apply' || claim.section === 'employer',
  }
}

/** "Ons kantoor aan de Havenkade 61" in the ad, and the whole address at its foot: a seat where the work is, too. */
const isStreetToldAgain = ({ place }: FoundPlace, claim: Claim, { told = [] }: Context): boolean =>
  place.streetAddress !== undefined &&
  told.some((line) => line !== claim.text.source && line.includes(place.streetAddress ?? line))

/** "Onze winkel in Ede", "our Leeds depot at Morley": a town that is known, right after where people work; ours before others. */
function atFacility(claim: Claim, context: Context): Likely | null {
  const { text, source, at: origin } = claim.text
  const { at, facility, not, ours, agency, meantFor } = patterns(context.lexicons)
  const own = townsIn(claim.text).find(
    (one) => isOwn(text, one, context) && ours.test(text.slice(0, one.start)),
  )
  const named = own && parsePlace(unfold(claim.text, own.start, own.end), context)
  if (named && !isElsewhere(text, own, context))
    return { found: [named], start: own.start, end: own.end, doubtful: true }
  let first: Likely | null = null
  let village: Likely | null = null
  for (const match of text.matchAll(at)) {
    const name = match.index + match[0].length
    if (!/\p{Lu}/u.test(source[origin[name] ?? 0] ?? '')) continue
    const before = text.slice(Math.max(0, match.index - BEFORE), match.index)
    const where = facility.exec(before)
    // "Standort Höxter" has nothing between.
    if ((!where && match[0] !== ' ') || not.test(before) || agency.test(before)) continue
    const { places, end } = placesAt(claim, name, context)
    if (isElsewhere(text, { start: name, end }, context)) continue
    if (!places[0]?.known) {
      if (isPlaced(before, match[0], context)) village ??= villageIn(claim, name, context)
      continue
    }
    if (isCountry(places[0])) continue
    const likely = { found: places, start: match.index, end, doubtful: true }
    // "A firm with offices in Brussels and Ghent seeks, for our office in Leuven, …".
    if (where && ours.test(before.slice(0, where.index))) return likely
    if (places.length === 1 || meantFor.test(text)) first ??= likely
  }
  return first ?? village
}

/** "A practice located at", "for our shop in": words that only a town or a region may follow. */
function isPlaced(before: string, at: string, context: Context): boolean {
  const { any, situated, house } = patterns(context.lexicons)
  return !any.test(at) && (situated.test(before) || house.test(before))
}

function villageIn(claim: Claim, start: number, context: Context): Likely | null {
  const { source, at } = claim.text
  const found = villageAt(source.slice(at[start]), context)
  const length = fold(found?.place.addressLocality ?? '').text.length
  return found && { found: [found], start, end: start + length, doubtful: true }
}

/** "Right to work in France": a country alone is no place of work. */
const isCountry = ({ place }: FoundPlace) =>
  place.addressLocality === undefined && place.addressRegion === undefined && place.postalCode === undefined

/** The town that the ad names throughout; where to write to is another matter. */
function mentioned(claim: Claim, context: Context): Likely | null {
  const mention = claim.section === 'apply' ? null : mentionIn(claim, context)
  const found = mention && parsePlace(unfold(claim.text, mention.start, mention.end), context)
  return found ? { found: [found], ...mention, doubtful: true } : null
}

/** "Stadt Ahlerode": a municipality works where it is. */
function municipality(claim: Claim, context: Context): Likely | null {
  const { text } = claim.text
  const match = text.length <= LONGEST ? patterns(context.lexicons).municipality.exec(text) : null
  if (!match) return null
  const { places, end } = placesAt(claim, match.index + match[0].length, context)
  const [found] = places
  // "Council Departments": a name that no list knows is one if it opens the line or the ad has it again.
  const { addressLocality: name } = found?.place ?? {}
  const isTold = (context.told ?? []).filter((line) => name && line.includes(name)).length > 1
  const isBelieved = match.index === 0 || (isTold && name !== undefined && isVillage(name, context))
  if (!found?.known && !isBelieved) return null
  // "You live in the town of Alkmaar."
  if (!found || isElsewhere(text, { start: match.index, end }, context)) return null
  return { found: [found], start: match.index, end, doubtful: true }
}

/** A village beside a known town, or a street whose town stands above; where to write to is another matter. */
function beside(claim: Claim, context: Context): Likely | null {
  const village = villageNear(claim, context)
  if (village) return { ...village, found: [village.found], doubtful: true }
  const street = claim.section === 'apply' ? null : streetAlone(claim, context)
  return street && { ...street, found: [{ place: street.place, known: true }], doubtful: true }
}

/** "Acme Boxes in Waregem", "Acme, a bakery in Leeds": the town right behind the employer's name and a word or two. */
function besideEmployer(claim: Claim, context: Context): Likely | null {
  const { text } = claim.text
  const name = fold(context.known.hiringOrganization ?? '').text
  const at = name.length < LEAST_NAME ? -1 : text.indexOf(name)
  if (at < 0) return null
  const end = at + name.length
  const before = claim.text.at[end] ?? 0
  const unknown = townBeforeVerb(claim.text.source.slice(before), context)
  if (unknown) return { found: [unknown.found], start: at, end: end + unknown.end, doubtful: true }
  const named = townsIn(claim.text).find(({ start }) => start > end)
  if (!named || !patterns(context.lexicons).behindName.test(text.slice(end, named.start))) return null
  const found = parsePlace(unfold(claim.text, named.start, named.end), context)
  if (!found?.known || isElsewhere(text, named, context)) return null
  return { found: [found], start: named.start, end: named.end, doubtful: true }
}
