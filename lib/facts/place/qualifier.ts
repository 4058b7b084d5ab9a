import { fold, type Place } from '@/lib/posting'

/** "Essen (Oldenburg)": what stands in brackets behind a German town, and tells it from others, is its name's. */
export const QUALIFIER =
  /^ \((?:Olden(?:burg|b\.)|Oldb\.|Donau|Saale|Oder|Main|Spree|Elbe|Weser|Aller|Leine|Lahn|Sieg|Ruhr|Rhein|Neckar|Tauber|Mosel|Nahe|Ems|Hunte|Wümme|Havel|Dosse|Inn|Isar|Lech|Fils|Rems|Enz|Brenz|Unstrut|Ilm|Eifel|Harz|Holst(?:ein|\.)|Westf(?:alen|\.)|Württ(?:emberg|\.)|Allgäu|Taunus|Odenwald|Westerwald|Schwarzwald|Pfalz|Altmark|Mark|Emsland|Hann\.|Bergstraße|Weinstraße|Lausitz|Vogtl(?:and|\.)|Erzgeb(?:irge|\.)|Ostsee|Nordsee|Heide|Solling|Niederrhein)\)/

/** In: a place and the words that it was read from. Out: its town with the bracket behind, which is no region then. */
export function withQualifier(place: Place, source: string): Place {
  const { addressLocality: town, addressRegion, ...rest } = place
  const at = town ? source.indexOf(`${town} (`) : -1
  const bracket = town && at >= 0 ? QUALIFIER.exec(source.slice(at + town.length))?.[0] : undefined
  if (!town || !bracket) return place
  const same = addressRegion !== undefined && fold(bracket).text.includes(fold(addressRegion).text)
  return { ...rest, addressLocality: town + bracket, ...(addressRegion && !same && { addressRegion }) }
}
