import type { Claim, Context } from '@/lib/facts/define'
import { patternOf } from '@/lib/lexicon'
import { fold, type Place } from '@/lib/posting'
import { BOX } from './address-words'
import { hasStreet, isStreet } from './street'

const LONGEST = 60
/** A British, an Irish or a Dutch code in a line of its own. */
const CODE_ALONE =
  /^(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][0-9W] ?[A-Z0-9]{4}|[1-9][0-9]{3} ?[A-Z]{2})$/

/** "BP 112": it stands between the street and the town. */
const IN_BOX = patternOf(`^${BOX} ?[0-9 ]{1,8}$`)

/** The line above a claim's own, and the one below, each time that the ad has it; empty at an end. */
export function linesAround(claim: Claim, { told = [] }: Context): { above: string; below: string }[] {
  const found: { above: string; below: string }[] = []
  for (const [at, line] of told.entries()) {
    if (line !== claim.text.source) continue
    const above = IN_BOX.test(fold(told[at - 1] ?? '').text) ? told[at - 2] : told[at - 1]
    found.push({ above: above ?? '', below: told[at + 1] ?? '' })
  }
  return found
}

/** The street that a line is and nothing else; an empty string for any other line. */
export const streetLine = (line: string, context: Context): string =>
  line !== '' && line.length <= LONGEST && isStreet(line, fold(line).text, context) ? line : ''

/**
 * A town in a line of its own with the street above it and the code below, as on an envelope.
 * In: the place of the line. Out: the place with what the lines around it add.
 */
export function onEnvelope(place: Place, claim: Claim, context: Context): Place {
  if (place.streetAddress !== undefined || claim.text.source.length > LONGEST) return place
  const { above, below } = linesAround(claim, context)[0] ?? { above: '', below: '' }
  // "Band 6" over a town is no street: here its own word must say so.
  const street = hasStreet(fold(above.slice(0, LONGEST)).text, context) ? streetLine(above, context) : ''
  const code = CODE_ALONE.exec(below)?.[0]
  return {
    ...place,
    ...(street && { streetAddress: street }),
    ...(code && place.postalCode === undefined && { postalCode: code }),
  }
}
