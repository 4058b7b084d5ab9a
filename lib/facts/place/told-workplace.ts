import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import type { FoundPlace } from './country'
import { isNoTown } from './label-value'
import { isElsewhere } from './mention'
import { placesAt } from './named'
import { compatible } from './same-place'
import { townsIn } from './towns-in'
import { isVillage } from './unknown-town'

/** So far down an ad says where one works. */
const MOST_LINES = 80
const DISTRICT = /^(?<city>\p{L}.{2,30}?) \d{1,2}(?:er|e|ème)(?: arrondissement)?$/iu

const patterns = compiled((lexicons) => ({
  workplace: patternOf(bounded(anyOf(lexicons, ({ place }) => place.workplace)), 'g'),
  /** "Our practice is in", "het kantoor ligt te" */
  house: patternOf(
    bounded(
      `(?:${anyOf(lexicons, ({ place }) => [...(place.ours ?? []), ...(place.the ?? [])])} )(?:[a-z-]{2,14} ){0,2}?(?!${anyOf(lexicons, ({ place }) => [...place.people, ...(place.occupation ?? [])])}(?![a-z]))${anyOf(lexicons, ({ place }) => place.facility)} ${anyOf(lexicons, ({ place }) => place.lies ?? [])}`,
    ),
    'g',
  ),
  /** ": commune d'" */
  municipality: patternOf(
    `^ ?:? ?${anyOf(lexicons, ({ place }) => place.municipality)}(?: |(?<=') ?)(?=[a-z])`,
  ),
  not: patternOf(
    bounded(
      anyOf(lexicons, ({ place }) => [
        ...(place.notWorkplace ?? []),
        ...(place.seat ?? []),
        ...(place.training ?? []),
      ]),
    ),
  ),
  training: patternOf(bounded(anyOf(lexicons, ({ place }) => place.training))),
  /** "Is recruiting nurses in", "wir suchen Lokführer an den Standorten". */
  sought: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ dates, title }) => [...dates.sought, ...title.hires, ...title.ad])}(?![a-z])[^,;.:()]{0,70} (?:${anyOf(lexicons, ({ place }) => place.at)}(?: ${anyOf(lexicons, ({ requirements, place }) => [...requirements.articles, ...(place.ours ?? [])])})? )?(?:(?:${anyOf(lexicons, ({ place }) => [...(place.branch ?? []), ...(place.facility ?? [])])}) )?$`,
  ),
}))

/** A place that words for the workplace stand before, and where they stand in the claim's folded text. */
interface Told {
  places: FoundPlace[]
  start: number
  end: number
}

/** "Poste basé à Calais, avec des déplacements": what stands right after words for the workplace; null for no name. */
export function workplaceIn(claim: Claim, context: Context): Told | null {
  const { text } = claim.text
  const { workplace, house, municipality, not } = patterns(context.lexicons)
  const houses = [...text.matchAll(house)].filter(
    ({ index, 0: words }) => !not.test(text.slice(Math.max(0, index - 20), index + words.length)),
  )
  for (const match of [...text.matchAll(workplace), ...houses]) {
    const opened = match.index + match[0].length
    const start = opened + (municipality.exec(text.slice(opened))?.[0].length ?? 0)
    const { places, end } = placesAt(claim, start, context)
    const [first] = places
    const isSubjects = places.length > 1 && !places.some((place) => place.known)
    // "Position in Rural History and Applied Botany"
    if (isSubjects) continue
    if (first && (first.known || isBelieved(first, houses.includes(match), { text, start, end }, context)))
      return { places, start: match.index, end }
  }
  return severalSought(claim, context)
}

/** "We are recruiting nurses in Dublin, Cork and Galway": several known towns behind those who are sought. */
function severalSought(claim: Claim, context: Context): Told | null {
  const { text } = claim.text
  const { sought, not } = patterns(context.lexicons)
  const [first, second] = townsIn(claim.text)
  if (!first || !second || not.test(text)) return null
  if (!/[a-z] $/.test(text.slice(0, first.start)) || !sought.test(text.slice(0, first.start))) return null
  const { places, end } = placesAt(claim, first.start, context)
  const isAll = places.every(({ known, place }) => known && place.addressLocality !== undefined)
  return places.length > 1 && isAll ? { places, start: first.start, end } : null
}

/** A name that no list knows: behind a mere "our house is in" only what may be a village. */
function isBelieved(
  { place }: FoundPlace,
  isHouse: boolean,
  { text, start, end }: { text: string; start: number; end: number },
  context: Context,
): boolean {
  const name = place.addressLocality ?? place.addressRegion ?? ''
  if (isNoTown(fold(name).text, context) || isElsewhere(text, { start: start + 1, end }, context))
    return false
  return !isHouse || isVillage(name, context)
}

const known = new WeakMap<readonly string[], readonly FoundPlace[][]>()

/** All the known towns that the ad's sentences place the work in, line by line. */
function toldWorkplaces(context: Context): readonly FoundPlace[][] {
  const told = context.told ?? []
  const before = known.get(told)
  if (before) return before
  const found = told.slice(1, MOST_LINES).map((line) => {
    const text = fold(line)
    if (patterns(context.lexicons).training.test(text.text)) return []
    const claim: Claim = { source: 'text', text, section: 'offer', heading: '' }
    return workplaceIn(claim, context)?.places.filter((one) => one.known && one.place.addressLocality) ?? []
  })
  known.set(told, found)
  return found
}

/**
 * Does the ad place the work in another town than the one that its board has filed it under, in one more, or in the
 * whole city of which the board names a district?
 */
export function isToldElsewhere(filed: readonly FoundPlace[], context: Context): boolean {
  const lines = toldWorkplaces(context)
  const told = lines.flat()
  const [only] = filed
  if (told.length === 0 || filed.length !== 1 || !only?.place.addressLocality) return false
  const isFiled = ({ place }: FoundPlace) => compatible(place, only.place)
  if (!told.some(isFiled) || lines.some((line) => line.length > 1 && line.some(isFiled))) return true
  const city = DISTRICT.exec(only.place.addressLocality)?.groups?.city
  const isCity = ({ place }: FoundPlace) => fold(place.addressLocality ?? '').text === fold(city ?? '').text
  return city !== undefined && told.some(isCity)
}
