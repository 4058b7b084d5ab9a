import type { Context } from '@/lib/facts/define'
import type { Place } from '@/lib/posting'
import { countryOf, type FoundPlace, withCountry } from './country'
import { parsePlace } from './place'

/**
 * Reads a place of structured data.
 * In: schema.org's Place, its PostalAddress, or a mere string. Out: its parts, placeholders left out; null when
 * nothing is left.
 */
export function structuredPlace(item: unknown, context: Context): FoundPlace | null {
  if (typeof item === 'string') return parsePlace(item, context)
  if (typeof item !== 'object' || item === null) return null
  if ('address' in item && item.address !== undefined) {
    return Array.isArray(item.address)
      ? structuredPlace(item.address[0], context)
      : structuredPlace(item.address, context)
  }
  const fields = new Map(Object.entries(item))
  const said = (name: string) => {
    const value: unknown = fields.get(name)
    const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
    return /^(?:|n\/?a|none|null|unknown|remote|[-,.]+)$/i.test(words) ? undefined : words
  }
  const nested: unknown = fields.get('addressCountry')
  const named =
    typeof nested === 'object' && nested !== null && 'name' in nested
      ? String(nested.name)
      : said('addressCountry')
  const country = named && countryOf(named, context)
  const town = said('addressLocality')
  const locality = town && (parsePlace(town, context)?.place.addressLocality ?? town)
  const [streetAddress, postalCode, addressRegion] = [
    said('streetAddress'),
    said('postalCode'),
    said('addressRegion'),
  ]
  const place: Place = {
    ...(streetAddress && { streetAddress }),
    ...(postalCode && { postalCode }),
    ...(locality && { addressLocality: locality }),
    ...(addressRegion && addressRegion !== locality && { addressRegion }),
    ...(country && { addressCountry: country }),
  }
  return Object.keys(place).length > 0 ? withCountry(place, [], context) : null
}
