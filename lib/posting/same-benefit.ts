import type { Benefit } from './values'

/**
 * Are two entries one benefit, said twice? Those of one kind are, save premiums that are not of one amount, since a
 * kind holds premiums of many names, and two numbers of days ("20 jours légaux" and "12 jours extralégaux").
 */
export function isSameBenefit(one: Benefit, other: Benefit): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'allowance') return one.amount === other.amount
  return one.kind !== 'extraLeave' || isSamePart(one.days, other.days)
}

function isSamePart(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other
}
