import { datesIn } from '@/lib/facts/dates/dates'
import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold, type Place } from '@/lib/posting'
import { hasStreet } from './street'
import { townsIn } from './towns-in'

/** The town stands among the first lines, and is the only one there. */
const FIRST_LINES = 8
const LONGEST = 45
/** A longer line may name the towns of clients as well. */
const LONGEST_LINE = 80
/** So far before a street stands what is there: "our new workshop at". */
const BEFORE = 60
const MOST = 6
/** Where the words of a street end. */
const END =
  /[,.;:!?()|•–]|[^ -~\u00c0-\u024f]| - | (?:in|te|à|a|en|at|naar|near|vlak|op|sinds|since|depuis|seit|and|et|und|y|wo|where|waar|with|met|avec|mit|con|for|pour|voor|für|is|est|ist|es|from|van|just) |$/
/** A street with no number, told by its own word: "Boghall Road", "Leeuwarderweg", "rue des Carmes". */
const UNNUMBERED =
  /^(?:\p{Lu}[\p{L}'’-]{2,30}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steenweg|dreef|stra(?:ß|ss)e|allee|gasse|platz|ufer|damm)|(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:Road|Street|Lane|Avenue|Row|Terrace|Square|Quay|Parade|Passage|Wharf|Mews|Crescent|Straat|Laan|Plein|Weg|Straße|Allee|Platz)|(?:rue|avenue|boulevard|quai|chaussée|allée|impasse|calle|avenida|paseo|plaza) (?:(?:de|du|des|la|le|les|del|los|las) |[dl]['’]){0,2}\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})$/u

/** Another word that leads to a street. */
const TWICE = / (?:aan|at|on|op|an|am|auf|sur) /
/** "a new building at Vossenbeemd 88": with no word of a street, behind a house alone. */
const HOUSE_AT =
  /^(?:[a-z]{0,12}(?:pand|kantoor|winkel|atelier|werkplaats|zaak|magazijn|loods|praktijk|showroom|filiaal|vestiging|gebouw|bakkerij|garage|restaurant|buro|laden|werkstatt|praxis|filiale|standort|gebaude|cafe))(?![a-z])/
const NUMBERED =
  /^(?!(?:Unit|Band|Team|Hal|Halle|Zone|Blok|Block|Dok|Dock|Poort|Tor|Kamer|Raum|Zaal|Groep|Gruppe|Level|Niveau) )\p{Lu}[\p{L}'’-]{3,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2} [0-9]{1,3} ?[a-zA-Z]?$/u

const patterns = compiled((lexicons) => {
  const facility = anyOf(lexicons, ({ place }) => place.facility)
  return {
    leads: patternOf(
      `(?<![a-z])(?:${facility}|pand|gebouw|locaux|immeuble|building|premises|gebaude|edificio)(?: [a-z'-]{2,14}){0,4}? (?:at|on|in|aan|op|te|au|a|sur|an|auf|en)(?: (?:the|de|het|la|le|l'|der|dem|den|el))? ?(?=[a-z0-9])`,
      'g',
    ),
    nearby: patternOf(bounded(anyOf(lexicons, ({ place }) => place.nearby))),
    not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
  }
})

/** A street with no town, and where it stands. */
export interface Street {
  place: Place
  start: number
  end: number
}

/**
 * The street of the place where one works, in a sentence that leaves out its town: "from the yard at Boghall Road".
 * In: a line of an ad whose first lines name one town. Out: the street alone, for what is found of the town; null
 * where something is merely near, or where the first lines name no town or several.
 */
export function streetAlone(claim: Claim, context: Context): Street | null {
  if (!hasOneTown(context)) return null
  const { text, source, at } = claim.text
  const { leads, nearby, not } = patterns(context.lexicons)
  for (const match of [...text.matchAll(leads)].slice(0, MOST)) {
    const start = match.index + match[0].length
    const rest = source.slice(at[start], (at[start] ?? 0) + LONGEST + 20)
    const written = rest.slice(0, rest.search(END)).trim()
    if (written.length > LONGEST || !/^(?:\p{Lu}|[0-9]{1,3}|\p{Ll}{3,9} )/u.test(written)) continue
    // "you work at our office on Mill Lane": the next words lead to the street.
    if (/^\p{Ll}/u.test(written) && TWICE.test(written)) continue
    const folded = fold(written).text
    const isNamed =
      UNNUMBERED.test(written) ||
      (/\p{Lu}/u.test(written) && /[0-9]/.test(written) && hasStreet(folded, context))
    if (!isNamed && !(HOUSE_AT.test(match[0]) && NUMBERED.test(written))) continue
    if (datesIn(folded, context).length > 0) continue
    const before = text.slice(Math.max(0, start - BEFORE), start)
    if (nearby.test(match[0]) || not.test(before)) continue
    return { place: { streetAddress: written }, start: match.index, end: start + folded.length }
  }
  return null
}

function hasOneTown({ told = [] }: Context): boolean {
  const short = told.slice(0, FIRST_LINES).filter((line) => line.length <= LONGEST_LINE)
  const towns = short.flatMap((line) => townsIn(fold(line)).map(({ town }) => town))
  return new Set(towns).size === 1
}
