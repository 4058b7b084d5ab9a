import { countriesOfRegion, countriesOfTown } from '@/lib/lexicon'
import { collapse } from '@/lib/posting'

/** "Jura", "Nord" before a name are its own. */
const LEAST_COUNTY = 6

/** "PARISPARIS": a page's value, pasted twice. */
function once(name: string): string {
  const half = name.slice(0, name.length / 2)
  return half.length > 3 && half + half === name ? half : name
}

/** "FONTENAY-SOUS-BOIS" stays as it is: a place keeps the ad's own spelling, without "Cedex" and a bare number. */
export const tidyTown = (name: string): string =>
  collapse(
    once(name)
      .replace(/ cedex(?: [0-9]{1,2})?$/i, '')
      .replace(/ [0-9]{2}$/, ''),
  )

/** In: a part of an address, folded. Out: a county and its town apart ("suffolk beccles"), else the part alone. */
export function withoutCounty<T extends { start: number; end: number; text: string }>(part: T): T[] {
  const { text, start } = part
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const [region, town] = [text.slice(0, at), text.slice(at + 1)]
    const both = countriesOfRegion(region).filter((one) => countriesOfTown(town).includes(one))
    if (region.length < LEAST_COUNTY || both.length === 0 || countriesOfTown(text).length > 0) continue
    return [
      { ...part, end: start + at, text: region },
      { ...part, start: start + at + 1, text: town },
    ]
  }
  return [part]
}
