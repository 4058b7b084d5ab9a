import type { Evidence, Fact, Inference } from '@/lib/posting'

/** A fact ready to be shown: its value and its rivals' values in words, its proof as it is. */
export interface FactInWords {
  text: string
  status: 'stated' | 'inferred' | 'corrected'
  evidence: readonly Evidence[]
  inferred: readonly Inference[]
  /** What other places of the ad say when they disagree; for a corrected fact, what was understood. */
  rivals: readonly { text: string; evidence: readonly Evidence[] }[]
}

/** In: a fact of any kind, and how its value is worded. */
export function inWords<T>(fact: Fact<T>, format: (value: T) => string): FactInWords {
  return {
    text: format(fact.value),
    status: fact.status === 'inferred' && onlyNecessity(fact) ? 'stated' : fact.status,
    evidence: fact.evidence,
    inferred: fact.inferred ?? [],
    rivals: (fact.rivals ?? []).map(({ value, evidence }) => ({ text: format(value), evidence })),
  }
}

/**
 * That a line of the profile is required follows from where it stands, in every ad: the sentence shows the reason,
 * but a mark on each line would drown the marks that matter.
 */
function onlyNecessity<T>({ inferred }: Fact<T>): boolean {
  return inferred?.every(({ part }) => part === 'necessity') ?? false
}
