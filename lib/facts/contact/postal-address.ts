import type { Claim, Context } from '@/lib/facts/define'
import { addressIn } from '@/lib/facts/place/address'
import { BOX } from '@/lib/facts/place/address-words'
import { hasStreet } from '@/lib/facts/place/street'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Folded, fold, unfold } from '@/lib/posting'
import { bidOver } from './address-over'
import { nameAlone } from './contact-name'

/** An address without a code is no longer. */
const LONGEST = 90

/** Behind "to" or "at", parts with commas up to a British or Irish code. */
const CODE_LAST =
  / (?:to|at) (?:the )?((?!(?:.{0,90} )?(?:to|at) )[a-z0-9][^,;:@]{1,40}(?:, [^,;:@]{2,40}){1,5}(?: |, )(?:[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}|[a-z][0-9][0-9w] ?[a-z0-9]{4}))(?![a-z0-9])/
const LEAST_PARTS = 2

const words = compiled((lexicons) => {
  const reach = anyOf(lexicons, ({ apply }) => [...(apply.toPerson ?? []), ...(apply.reach ?? [])])
  return {
    /** A year, before whom the papers go to. */
    year: patternOf(`(?<![\\d/.-])20\\d\\d(?=,? ${reach} )`),
    /** "BP 40112, 26001 Valence Cedex", "Postbus 12, 1000 AB Town": a box with its code and town. */
    box: patternOf(
      `(?<![a-z0-9])${BOX} ?[0-9][0-9 ]{1,8}(?:, ?| - | )(?:[a-z]{1,2}-)?[0-9]{4,5}(?: ?[a-z]{2}(?= [a-z]))? [a-z][a-z'-]{1,30}(?: (?!${anyOf(lexicons, ({ requirements, apply }) => [...requirements.and, ...requirements.or, ...apply.by])}(?![a-z]))[a-z'-]{1,30}){0,3}`,
    ),
    byPost: patternOf(
      `${bounded(anyOf(lexicons, ({ apply }) => apply.byPost))}(?: (?:[a-z]{2,9} ){0,2}${reach})? ?:? (?<address>[a-z0-9].{8,${LONGEST}})$`,
    ),
    house: patternOf(`^${anyOf(lexicons, ({ place }) => place.the)} [^ ,]{4,30} (?=[^ ,]{6,40} [0-9])`),
  }
})

/**
 * The postal address in a sentence about applying, from the street to the town, as written.
 * In: the sentence, and the claim it stands in. Out: null when there is none; without a code only after "by post to".
 */
export function postalIn(claim: Claim, sentence: Folded, context: Context): string | null {
  const found = addressOf(claim, sentence, context)
  if (found === null) return null
  // "an das Notariat Lindenstraße 4": behind an article stands a house, not a street.
  const { text, at } = fold(found)
  return found.slice(at[words(context.lexicons).house.exec(text)?.[0].length ?? 0])
}

function addressOf(claim: Claim, sentence: Folded, context: Context): string | null {
  // "… bis zum 17. April 2027 an das Pfarramt, Boller Straße 271, …": what stands before the year is no street.
  const year = words(context.lexicons).year.exec(sentence.text)
  if (year) {
    const from = year.index + year[0].length
    const behind = postalIn(claim, fold(unfold(sentence, from, sentence.text.length)), context)
    if (behind) return behind
  }
  const address = addressIn({ ...claim, text: sentence }, context)
  const place = address?.found.place
  if (address && place?.streetAddress && /[0-9]/.test(place.streetAddress)) {
    const start = sentence.text.indexOf(fold(place.streetAddress).text)
    if (start >= 0) return bare(unfold(sentence, start, address.end))
    // The street stands in the line above.
    return bare(`${place.streetAddress}, ${unfold(sentence, address.start, address.end)}`)
  }
  const house = place && houseOver(claim, context)
  if (house) return bare(`${house}, ${unfold(sentence, 0, sentence.text.length).trim()}`)
  const box = words(context.lexicons).box.exec(sentence.text)
  if (box) return bare(unfold(sentence, box.index, box.index + box[0].length))
  const british = codeLast(sentence)
  if (british) return bare(british)
  const match = words(context.lexicons).byPost.exec(sentence.text)
  const { address: told = '' } = match?.groups ?? {}
  if (
    told === '' ||
    /[@:]/.test(told) ||
    !(hasStreet(told, context) || /(?:^|, )[0-9]{1,4}[a-z]?,? /.test(told))
  )
    return null
  const start = sentence.text.length - told.length
  return bare(fromStreet(unfold(sentence, start, sentence.text.length), context))
}

/**
 * "… to MERLE, 1st Floor, Town Library, Mill Road, Leeds LS1 3JT": behind "to" or "at", with no number of a house, as
 * British and Irish addresses may be; without the addressee that opens it.
 */
function codeLast(sentence: Folded): string | null {
  const match = CODE_LAST.exec(sentence.text)
  if (!match?.[1]) return null
  const start = match.index + match[0].length - match[1].length
  const parts = unfold(sentence, start, match.index + match[0].length).split(', ')
  const numbered = parts.slice(0, -1).findIndex((part) => /\d/.test(part))
  const from = numbered >= 0 ? numbered : 1
  return parts.length - from >= LEAST_PARTS && parts.every((part) => /^[\p{Lu}\d]/u.test(part))
    ? parts.slice(from).join(', ')
    : null
}

/** "St. Hild's College" over "Durham, DH1 1SZ": the line above, in an address that goes without a street. */
function houseOver(claim: Claim, context: Context): string | null {
  if (bidOver(claim, context) !== 'address' || /[@:]/.test(claim.text.text)) return null
  const lines = (context.told ?? []).map((line) => line.trim())
  const own = lines.indexOf(claim.text.source.trim())
  const above = (lines[own - 1] ?? '').replace(/[,;]$/, '')
  // A person, or the words that bid.
  if (above === '' || above.length > 50 || /[@:\d]|, \p{Lu}/u.test(above)) return null
  return nameAlone(fold(above), context) ? null : above
}

/** "The Secretary, Northmoor College, Mill Road, Ballina": from the first part that is a street or has a number. */
function fromStreet(written: string, context: Context): string {
  const parts = written.split(', ')
  const first = parts.findIndex((part) => /[0-9]/.test(part) || hasStreet(fold(part).text, context))
  return first > 0 ? parts.slice(first).join(', ') : written
}

/** Without the building's own name, and the stop of the sentence. */
const bare = (address: string): string =>
  address.replace(/^[^0-9,]{3,60}, (?=[0-9])/, '').replace(/[.,\s]{1,3}$/, '')
