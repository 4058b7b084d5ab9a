import {
  type Benefit,
  FACT_KEYS,
  type FactValues,
  type Posting,
  postingSchema,
  type Requirement,
} from '@/lib/posting'

/** A Posting that states these values, each with a quote of its own. */
export function posting(
  values: Partial<FactValues>,
  lists: { requirements?: Requirement[]; jobBenefits?: Benefit[] } = {},
): Posting {
  const stated = (value: unknown, quote: string) => ({
    value,
    status: 'stated',
    evidence: [{ source: 'text', quote, block: 0 }],
  })
  const keys = FACT_KEYS.filter((key) => values[key] !== undefined)
  return postingSchema.parse({
    facts: Object.fromEntries(keys.map((key) => [key, stated(values[key], `the words for ${key}`)])),
    requirements: (lists.requirements ?? []).map((value) => stated(value, `the words for ${value.kind}`)),
    jobBenefits: (lists.jobBenefits ?? []).map((value) => stated(value, `the words for ${value.kind}`)),
    reason: null,
    notes: [],
  })
}
