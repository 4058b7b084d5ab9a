import { asWritten } from '@/lib/facts/as-written'
import { datesIn } from '@/lib/facts/dates/dates'
import type { Claim, Context } from '@/lib/facts/define'
import { isNameLike } from '@/lib/facts/employer/name'
import { namesWork } from '@/lib/facts/role/role-noun'
import { anyOf, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { PARTICLES } from './address-words'
import { countryOf, type FoundPlace } from './country'
import { isNoTown } from './label-value'
import { isOrganization, parsePlace } from './place'
import type { Cell } from './strip-cells'
import { townsIn } from './towns-in'

/** "Baunatal", "De Klinge", "San Vicente de la Sonsierra". */
const NAME = `\\p{Lu}[\\p{Ll}'’-]{2,20}(?:-(?:(?:[dl]['’]|${PARTICLES}-){1,2})?\\p{Lu}[\\p{Ll}]{1,20}){0,3}(?:[ -](?:${PARTICLES} ){0,3}\\p{Lu}[\\p{L}'’-]{1,20}){0,3}`
const TOWN = `(?:\\p{Lu}\\p{Ll} )?${NAME}`
const OPENS = patternOf(`^${TOWN}(?![\\p{L}-])`, 'u')
/** "34225 Baunatal", "8377 XK Kalenberg", "Ploeren 56880". */
const CODED = [
  patternOf(`^(?<code>[0-9]{5}|[1-9][0-9]{3}(?: ?[A-Z]{2})?) (?<name>${TOWN})$`, 'u'),
  patternOf(`^(?<name>${TOWN}),? (?<code>[0-9]{5})$`, 'u'),
]
/** "2026", "10000": a year, a round number. */
const NO_CODE = /^(?:19|20)[0-9]{2}$|00$/
const MOST_CELLS = 5
const LONGEST = 60

const patterns = compiled((lexicons) => ({
  /** ", a 7 km de Cangas", " (10 minutes from York)", ", à 15 minutes d'Annecy". */
  way: patternOf(
    `(?<!\\p{L})${asWritten(anyOf(lexicons, ({ place }) => place.at))} (?<name>${TOWN})(?:,| \\(| [–-])? (?:\\p{Ll}{1,9} )?(?:[0-9]{1,3}|\\p{Ll}{3,9}) (?:km|kilom\\p{Ll}{4,7}|min\\.?|minut\\p{Ll}{1,3}|miles?) (?:\\p{Ll}{2,3} \\p{Ll}{3,9} )?(?:\\p{Ll}{2,7} |d['’])(?<town>\\p{Lu}.{2,40})`,
    'u',
  ),
  leads: patternOf(
    `(?<![a-z0-9])${anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.near ?? [])])}$`,
  ),
  at: patternOf(
    `^,? ${anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.from ?? [])])} (?=[a-z])`,
  ),
  hires: patternOf(
    `^,? ${anyOf(lexicons, ({ title, organization }) => [...title.hires, ...(organization.acts ?? [])])}(?![a-z0-9])`,
  ),
}))

/**
 * A town that no list knows, with its code, among the short values at the top: "34225 Baunatal · Vollzeit".
 * In: the cells of such a line. Out: null where a number and a word with a capital may be something else.
 */
export function codedTown(cells: readonly Cell[], context: Context): FoundPlace | null {
  if (cells.length > MOST_CELLS) return null
  for (const { text } of cells) {
    const { code, name } = CODED.map((form) => form.exec(text)).find((one) => one !== null)?.groups ?? {}
    if (!code || !name || NO_CODE.test(code) || !mayBeTown(name, context)) continue
    // Four digits alone stand before many things that are counted.
    if (/^[0-9]{4}$/.test(code) && !context.country) continue
    if (datesIn(fold(text).text, context).length > 0) continue
    const found = parsePlace(`${code} ${name}`, context)
    if (found?.place.postalCode && found.place.addressLocality === name) return found
  }
  return null
}

/** "Kerval B.V. uit Marrum zoekt": the town between an employer and its verb. In: what follows the employer's name. */
export function townBeforeVerb(rest: string, context: Context): { found: FoundPlace; end: number } | null {
  const folded = fold(`x${rest}`).text.slice(1)
  const lead = patterns(context.lexicons).at.exec(folded)?.[0].length ?? 0
  if (lead === 0) return null
  const name = OPENS.exec(rest.slice(lead, lead + LONGEST))?.[0]
  if (!name || !mayBeTown(name, context) || countriesOfTown(fold(name).text).length > 0) return null
  if (!patterns(context.lexicons).hires.test(folded.slice(lead + name.length))) return null
  const found = parsePlace(name, context)
  return found?.place.addressLocality === name ? { found, end: lead + name.length } : null
}

/** A village's name that opens a text, no known town's and no street's. In: the text as written. */
export function villageAt(written: string, context: Context): FoundPlace | null {
  const name = OPENS.exec(written.slice(0, LONGEST))?.[0]
  if (!name || /^ ?[0-9]/.test(written.slice(name.length)) || !isVillage(name, context)) return null
  const found = parsePlace(name, context)
  return found?.place.addressLocality === name && !found.known ? found : null
}

/** May a name be a village's? Where every noun has a capital, only one that another line has as well. */
export function isVillage(name: string, context: Context): boolean {
  if (!mayBeTown(name, context)) return false
  const { lexicons, known, told = [] } = context
  const own = lexicons.filter(({ language }) => language === known.inLanguage)
  const isNoun = (own.length > 0 ? own : lexicons).some(({ capitalNouns }) => capitalNouns)
  return !isNoun || told.filter((line) => line.includes(name)).length > 1
}

/**
 * "Estamos en Corao, a 7 km de Cangas de Onís": a village by its way to a known town.
 * In: a line of the ad. Out: the village, in that town's country; null where it is a known town itself, or none.
 */
export function villageNear(
  claim: Claim,
  context: Context,
): { found: FoundPlace; start: number; end: number } | null {
  const { source, at } = claim.text
  const match = patterns(context.lexicons).way.exec(source)
  const { name, town } = match?.groups ?? {}
  if (!match || !name || !town) return null
  const named = townsIn(fold(town))[0]
  const isKnown = countriesOfTown(fold(name).text).length > 0
  if (named?.start !== 0 || isKnown || !mayBeTown(name, context)) return null
  const found = parsePlace(name, context)
  if (found?.place.addressLocality !== name) return null
  const index = match.index + match[0].indexOf(name)
  const start = at.findIndex((one) => one >= index)
  return start < 0 ? null : { found, start, end: start + fold(name).text.length }
}

/**
 * "Morzine, France" in a title: a town that no list knows, before its country, or in a strip before its region.
 * In: the cells of a line. Out: null unless the ad's own sentences place something "in" it, or an employer stands
 * before it.
 */
export function townWithCountry(cells: readonly Cell[], context: Context): FoundPlace | null {
  const { leads } = patterns(context.lexicons)
  for (const [index, { text }] of cells.entries()) {
    const next = cells[index + 1]
    if (next?.sign !== ',' || OPENS.exec(text)?.[0] !== text) continue
    const isRegion = isBetweenSigns(cells, index) && countriesOfRegion(fold(next.text).text).length > 0
    if (!countryOf(next.text, context) && !isRegion) continue
    const isTold = (context.told ?? []).some((line) => {
      const before = line.slice(0, Math.max(0, line.indexOf(text)))
      return before.endsWith(' ') && leads.test(fold(before).text.trimEnd())
    })
    const isBehindName = index > 0 && isOrganization(fold(cells[index - 1]?.text ?? '').text, context)
    if (!(isTold || isRegion || isBehindName) || !mayBeTown(text, context)) continue
    const found = parsePlace(`${text}, ${next.text}`, context)
    if (found?.place.addressLocality === text && found.place.addressCountry) return found
  }
  return null
}

/** "Voltijds · Oudekapel, Veluwe · Vast": no comma before the two, and none behind. */
const isBetweenSigns = (cells: readonly Cell[], index: number): boolean =>
  cells.length > 2 && cells[index]?.sign !== ',' && cells[index + 2]?.sign !== ','

function mayBeTown(name: string, context: Context): boolean {
  const { text } = fold(name)
  if (isNoTown(text, context) || namesWork(text, context) || isOrganization(text, context)) return false
  return countriesOfTown(text).length > 0 || isNameLike(name, context)
}
