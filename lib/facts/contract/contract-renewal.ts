import type { Claim, Context } from '@/lib/facts/define'
import { sentencesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import {
  type EmploymentKind,
  type EmploymentType,
  type Evidence,
  type Finding,
  fold,
  unfold,
} from '@/lib/posting'
import { contractCues, OPENS_WITH, SHORT } from './contract-cues'
import { renewableIn } from './contract-parts'

/** A sentence that says that a contract can be renewed, and little else. */
const RENEWS = 90
/** No sentence that tells of a renewal anywhere else is longer. */
const LONGEST = 170
/** Only these are looked for a renewal in another part of the ad. */
const TIMED: readonly EmploymentKind[] = ['fixed-term', 'replacement']

const words = compiled((lexicons: readonly Lexicon[]) => ({
  possible: patternOf(bounded(anyOf(lexicons, ({ contract }) => contract.possible ?? []))),
  itself: patternOf(
    bounded(anyOf(lexicons, ({ contract }) => [...(contract.itself ?? []), ...contract.announces])),
  ),
  /** What else is renewed: "die Bewerbungsfrist", "client contracts". */
  others: patternOf(bounded(anyOf(lexicons, ({ contract }) => contract.otherRenewals ?? []))),
}))

/**
 * Adds what is told of renewal beside the contract: by the next sentence, when it says nothing else, by the line under
 * a short one ("Verlengbaar: ja"), or by a sentence anywhere in the ad that speaks of this contract.
 */
export function withRenewal(
  found: Finding<EmploymentType>[],
  claim: Claim,
  next: string | undefined,
  context: Context,
): Finding<EmploymentType>[] {
  if (found.every(({ value }) => value.renewable !== undefined || value.kind === 'permanent')) return found
  const renewable = nextRenewal(next ?? lineUnder(claim, context), context)
  if (renewable !== undefined)
    return found.map((one) =>
      one.value.renewable !== undefined || one.value.kind === 'permanent'
        ? one
        : { ...one, value: { ...one.value, renewable } },
    )
  if (!found.some(({ value }) => TIMED.includes(value.kind))) return found
  const told = renewalElsewhere(context)
  if (!told) return found
  return found.map((one) =>
    one.value.renewable === undefined && TIMED.includes(one.value.kind)
      ? { ...one, value: { ...one.value, renewable: true }, evidence: [...one.evidence, told] }
      : one,
  )
}

function nextRenewal(next: string, context: Context): boolean | undefined {
  if (next === '' || next.length > RENEWS) return undefined
  const told = renewableIn(next, context)
  return told && contractCues(context.lexicons).refused.test(next) ? false : told
}

/** The line under a short one, when it opens with a renewal. Folded; empty when there is none. */
function lineUnder({ text }: Claim, { told = [], lexicons }: Context): string {
  const own = text.text.length > SHORT ? -1 : told.findIndex((line) => line.endsWith(text.source))
  const under = own < 0 ? '' : fold(told[own + 1] ?? '').text
  const said = contractCues(lexicons).renewable.exec(under)
  if (!said || said.index > OPENS_WITH) return ''
  return said.index <= 3 || words(lexicons).possible.test(under) ? under : ''
}

/** "Die Option auf Verlängerung des Vertrages, wenn es passt": told of the contract, in whatever part of the ad. */
function renewalElsewhere(context: Context): Evidence | null {
  const { renewable } = contractCues(context.lexicons)
  const { possible, itself, others } = words(context.lexicons)
  for (const line of context.told ?? []) {
    const folded = fold(line)
    if (!renewable.test(folded.text)) continue
    for (const { text, start } of sentencesOf(folded)) {
      const at = text.length > LONGEST ? -1 : text.search(renewable)
      if (at < 0 || !possible.test(text) || others.test(text) || renewableIn(text, context) !== true) continue
      const opens = Math.min(at, text.search(possible)) <= OPENS_WITH / 2
      if (!itself.test(text) && !(opens && text.length <= RENEWS)) continue
      return { source: 'text', quote: unfold(folded, start, start + text.length) }
    }
  }
  return null
}
