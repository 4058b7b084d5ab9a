import { remembered } from '@/lib/posting'
import { LESSER_TOWNS } from './lesser-towns'
import { COUNTRIES, REGIONS, TOWNS } from './town-names'

interface Known {
  /** One name for all the names of a town, whatever the language. */
  key: string
  countries: string[]
}

function index(...lists: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const [country, list] of lists.flatMap(Object.entries)) {
    for (const entry of list.split(',')) {
      const names = entry.trim().split('=')
      for (const name of names) {
        const other = known.get(name)
        if (other?.countries.includes(country)) continue
        if (other) other.countries.push(country)
        else known.set(name, { key: names[0] ?? name, countries: [country] })
      }
    }
  }
  return known
}

const towns = index(TOWNS, LESSER_TOWNS)
const regions = index(REGIONS)
const countries = index(COUNTRIES)

/** "Paris 9e", "Marseille 01", "Lyon cedex 3": a district's number is no part of a town's name. */
const DISTRICT = / (?:cedex|[0-9]{1,2}(?:e|er|eme|th|st|nd|rd)?)(?: .{0,20})?$/

/** "Amsterdam-Noord", "Lyon Sud": a quarter of the town before it. */
const QUARTER =
  /[ -](?:noord|zuid|oost|west|centrum|zuidoost|noordoost|nord|sud|est|ouest|ost|mitte|centre|north|south|east)$/

/** "North London": a side of the town behind it. */
const SIDE = /^(?:north|south|east|west|inner|outer)(?:[- ](?:east|west))? (?=[a-z]{4})/

const plain = (name: string) => name.replace(/(?<![a-z])(s)(?:ain)?(te?)[. -]+/g, '$1ain$2-')
/** A name of one plain word has no other spelling. */
const VARIED = /[^a-z]|[aou]e/
/** "koeln", "muenchen": how German is written without its dots. */
const undotted = (name: string) => name.replace(/([aou])e/g, '$1')
const variants = (name: string) => {
  const saint = plain(name.replace(DISTRICT, '')).replace(/ ?\/ ?/, '-sur-')
  return [
    name,
    saint,
    saint.replace(/ /g, '-'),
    saint.replace(/-/g, ' '),
    undotted(saint),
    name.replace(QUARTER, ''),
    name.replace(SIDE, ''),
  ]
}

const finder = (known: ReadonlyMap<string, Known>) =>
  remembered((name): Known | null => {
    const own = known.get(name)
    if (own || !VARIED.test(name)) return own ?? null
    return (
      variants(name)
        .map((variant) => known.get(variant))
        .find(Boolean) ?? null
    )
  })

const townOf = finder(towns)
const regionOf = finder(regions)

/** In: a town's name, folded. Out: the countries (ISO 3166-1) that have such a town; empty for a town not known. */
export const countriesOfTown = (name: string): readonly string[] => townOf(name)?.countries ?? []

/** In: a region's name, folded. Out: the countries that have such a region; empty for a region not known. */
export const countriesOfRegion = (name: string): readonly string[] => regionOf(name)?.countries ?? []

/** In: a country's name, folded. Out: its ISO 3166-1 code, where it is one that the lexicons leave out. */
export const countryNamed = (name: string): string | undefined => countries.get(name)?.countries[0]

/** In: two towns' names, folded. Out: whether they name one town, in two languages or spellings. */
export function sameTown(a: string, b: string): boolean {
  if (a.replace(/-/g, ' ') === b.replace(/-/g, ' ')) return true
  const [first, second] = [townOf(a), townOf(b)]
  return first !== null && first.key === second?.key
}
