import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, anyOfInParts, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { BENEFIT_KINDS, type BenefitKind } from '@/lib/posting'

/** A benefit's words in a sentence. */
export interface BenefitWord {
  kind: BenefitKind
  start: number
  end: number
  /** True for a thing that is a benefit only where it is given: "logement", "opleiding". */
  thing: boolean
}

type Pick = (lexicon: Lexicon) => Lexicon['benefits'] | undefined

/** One a language, so that each finds its own longest words. */
const table = (lexicons: readonly Lexicon[], pick: Pick) =>
  lexicons.map((one) => ({
    any: anyOfInParts([one], (lexicon) => Object.values(pick(lexicon) ?? {}).flat()).map((part) =>
      patternOf(bounded(part)),
    ),
    kinds: BENEFIT_KINDS.map(
      (kind) => [kind, patternOf(bounded(anyOf([one], (lexicon) => pick(lexicon)?.[kind])), 'g')] as const,
    ),
  }))

const patterns = compiled((lexicons: readonly Lexicon[]) => ({
  named: table(lexicons, (lexicon) => lexicon.benefits).map((one) => ({ ...one, thing: false })),
  things: table(lexicons, (lexicon) => lexicon.benefitThings).map((one) => ({ ...one, thing: true })),
}))

/** A premium that has a kind of its own is no bonus. */
const rank = ({ kind }: BenefitWord): number => Number(kind === 'bonus')

/**
 * The benefits' words of a sentence, in order; where they overlap the longest counts.
 * In: a folded sentence, and whether things that are a benefit only where they are given are looked for as well.
 */
export function benefitWordsIn(text: string, lexicons: readonly Lexicon[], things: boolean): BenefitWord[] {
  const { named, things: given } = patterns(lexicons)
  const found: BenefitWord[] = []
  for (const { any, kinds, thing } of things ? [...named, ...given] : named) {
    // Most sentences speak of no benefit at all.
    if (!any.some((pattern) => pattern.test(text))) continue
    for (const [kind, pattern] of kinds) {
      for (const match of matchesOf(text, pattern))
        found.push({ kind, start: match.index, end: match.index + match[0].length, thing })
    }
  }
  found.sort(
    (a, b) => Number(a.thing) - Number(b.thing) || b.end - b.start - (a.end - a.start) || rank(a) - rank(b),
  )
  const kept: BenefitWord[] = []
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
