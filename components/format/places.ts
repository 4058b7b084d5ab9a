import type { Words } from '@/lib/locales'
import type { Place } from '@/lib/posting'

/** "91, rue Oberkampf, 75011 Paris, France". The region stands in for a town that is not stated. */
export function formatPlace(place: Place, words: Words): string {
  const town = [place.postalCode, place.addressLocality ?? place.addressRegion].filter(Boolean).join(' ')
  const country = place.addressCountry && formatCountry(place.addressCountry, words)
  return [place.streetAddress, town, country].filter(Boolean).join(', ')
}

/** "Paris, France": the towns without their streets, each once, for where there is no room for more. */
export function formatTowns(places: readonly Place[], words: Words): string {
  const towns = places.map((place) => {
    const { streetAddress, postalCode, ...town } = place
    return formatPlace(town, words) || formatPlace(place, words)
  })
  return [...new Set(towns)].join(' · ')
}

/** In: ISO 3166-1 alpha-2. Out: the country's name, or the code when the browser has no name for it. */
export function formatCountry(code: string, words: Words): string {
  return new Intl.DisplayNames(words.locale, { type: 'region' }).of(code) ?? code
}

/** In: BCP 47. Out: the language's name, or the code when the browser has no name for it. */
export function formatLanguage(code: string, words: Words): string {
  return new Intl.DisplayNames(words.locale, { type: 'language' }).of(code) ?? code
}
