import type { Benefit } from './values'

/**
 * Are two entries one benefit, said twice? Those of one kind are, unless both say how much, and not the same: two
 * premiums of different amounts, or "20 jours légaux" and "12 jours extralégaux".
 */
export function isSameBenefit(one: Benefit, other: Benefit): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'allowance') return isSamePart(one.amount, other.amount)
  return one.kind !== 'extraLeave' || isSamePart(one.days, other.days)
}

function isSamePart(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other
}
