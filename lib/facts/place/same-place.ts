import { asWritten } from '@/lib/facts/as-written'
import { anyOf, lexicons, patternOf, sameTown } from '@/lib/lexicon'
import { fold, type Place } from '@/lib/posting'

const same = (a: string, b: string) => {
  const [x, y] = [fold(a).text, fold(b).text]
  return x.includes(y) || y.includes(x)
}

/** Boards print "75000" for all of Paris: a code that ends in zeros agrees with any of its department. */
const general = (code: string) => /^[0-9]{2}000$/.test(code)

/** "L-1740" is "1740". */
const bare = (code: string) => code.replace(/^[A-Z]{1,2}-|[ ]/g, '')

/** May both be one place, the one perhaps more fully said? A part that only one states never disagrees. */
export function compatible(a: Place, b: Place): boolean {
  const { postalCode: code, addressLocality: town, streetAddress: street } = a
  if (a.addressCountry && b.addressCountry && a.addressCountry !== b.addressCountry) return false
  if (town && b.addressLocality) {
    const [x, y] = [fold(town).text, fold(b.addressLocality).text]
    if (!sameTown(x, y) && !same(x, y)) return false
  }
  if (street && b.streetAddress && !same(street, b.streetAddress)) return false
  if (!code || !b.postalCode || bare(code) === bare(b.postalCode)) return true
  return (general(code) || general(b.postalCode)) && code.slice(0, 2) === b.postalCode.slice(0, 2)
}

/** What is the rest of a town's whole name. */
const LONGER = patternOf(`^#[- ]${asWritten(anyOf(lexicons, ({ place }) => place.liesBy))}[-' ’]`)

/** In: a place, and one compatible with it, if any. Out: the first, its gaps filled from the second. */
export function fuller(place: Place, other: Place | undefined): Place {
  if (!other) return place
  // "Bath and North East Somerset" on a board, "Keynsham, Somerset" in the address.
  const isRegionOnly = place.addressLocality === undefined && place.streetAddress === undefined
  const filled = isRegionOnly && other.addressLocality ? { ...place, ...other } : { ...other, ...place }
  // "Stratford" on a board, "Stratford-upon-Avon" in the address.
  const { addressLocality: town = '' } = place
  const { addressLocality: longer = '' } = other
  if (town && LONGER.test(longer.replace(town, '#'))) filled.addressLocality = longer
  const code = place.postalCode && general(place.postalCode) ? other.postalCode : undefined
  return code ? { ...filled, postalCode: code } : filled
}
