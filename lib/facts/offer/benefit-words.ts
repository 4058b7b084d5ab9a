import { matchesOf } from '@/lib/facts/sentences'
import { anyOfInParts, bounded, compiled, type Lexicon, patternOf, rowsFor } from '@/lib/lexicon'
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
  rowsFor(
    lexicons.flatMap((one) =>
      BENEFIT_KINDS.flatMap((kind) =>
        anyOfInParts([one], (lexicon) => pick(lexicon)?.[kind]).map(
          (part) => [kind, patternOf(bounded(part), 'g')] as const,
        ),
      ),
    ),
  )

const patterns = compiled((lexicons: readonly Lexicon[]) => ({
  named: table(lexicons, (lexicon) => lexicon.benefits),
  things: table(lexicons, (lexicon) => lexicon.benefitThings),
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
  const look = (table: typeof named, thing: boolean) => {
    for (const [kind, pattern] of table(text)) {
      for (const match of matchesOf(text, pattern))
        found.push({ kind, start: match.index, end: match.index + match[0].length, thing })
    }
  }
  look(named, false)
  if (things) look(given, true)
  found.sort(
    (a, b) => Number(a.thing) - Number(b.thing) || b.end - b.start - (a.end - a.start) || rank(a) - rank(b),
  )
  const kept: BenefitWord[] = []
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
