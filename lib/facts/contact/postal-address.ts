import type { Claim, Context } from '@/lib/facts/define'
import { addressIn } from '@/lib/facts/place/address'
import { hasStreet } from '@/lib/facts/place/street'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Folded, fold, unfold } from '@/lib/posting'

/** An address without a code is no longer. */
const LONGEST = 90

const words = compiled((lexicons) => {
  const reach = anyOf(lexicons, ({ apply }) => [...(apply.toPerson ?? []), ...(apply.reach ?? [])])
  return patternOf(
    `${bounded(anyOf(lexicons, ({ apply }) => apply.byPost))}(?: (?:[a-z]{2,9} ){0,2}${reach})? ?:? (?<address>[a-z0-9].{8,${LONGEST}})$`,
  )
})

/**
 * The postal address in a sentence about applying, from the street to the town, as written.
 * In: the sentence, and the claim it stands in. Out: null when there is none; without a code only after "by post to".
 */
export function postalIn(claim: Claim, sentence: Folded, context: Context): string | null {
  const address = addressIn({ ...claim, text: sentence }, context)
  const place = address?.found.place
  if (address && place?.streetAddress && /[0-9]/.test(place.streetAddress)) {
    const start = sentence.text.indexOf(fold(place.streetAddress).text)
    if (start >= 0) return bare(unfold(sentence, start, address.end))
    // The street stands in the line above.
    return bare(`${place.streetAddress}, ${unfold(sentence, address.start, address.end)}`)
  }
  const match = words(context.lexicons).exec(sentence.text)
  const { address: told = '' } = match?.groups ?? {}
  if (
    told === '' ||
    /[@:]/.test(told) ||
    !(hasStreet(told, context) || /(?:^|, )[0-9]{1,4}[a-z]?,? /.test(told))
  )
    return null
  const start = sentence.text.length - told.length
  return bare(unfold(sentence, start, sentence.text.length))
}

/** Without the building's own name, and the stop of the sentence. */
const bare = (address: string): string =>
  address.replace(/^[^0-9,]{3,60}, (?=[0-9])/, '').replace(/[.,\s]{1,3}$/, '')
