import * as z from './zod'

/** Who says it: structured data, a labelled value, running text, a heading, or the page's address. */
export const evidenceSchema = z.strictObject({
  source: z.enum(['structured', 'label', 'text', 'heading', 'address']),
  /** Stands in the page, letter for letter after the white-space rule. */
  quote: z.string().min(1),
  /** The label over the value, as the page writes it. */
  label: z.exactOptional(z.string()),
  /** Index into the Reading's blocks, where the quote comes from one. */
  block: z.exactOptional(z.int().nonnegative()),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** Why a part that is not written down is held to be so. Each reason has a sentence in the interface. */
export const REASONS = [
  'unit-from-size',
  'unit-from-months',
  'gross-by-custom',
  'currency-from-country',
  'country-from-town',
  'country-from-postal-code',
  'country-from-phrase',
  'country-from-site',
  'year-from-weekday',
  'year-from-other-date',
  'year-from-capture',
  'date-from-relative',
  'full-time-from-hours',
  'kind-from-duration',
  'kind-from-word',
  'title-from-sentence',
  'employer-from-sentence',
  'necessity-from-section',
] as const

export const inferenceSchema = z.strictObject({
  /** The part of the value that was inferred (`unitText`); absent when it is the whole value. */
  part: z.exactOptional(z.string()),
  reason: z.enum(REASONS),
})
export type Inference = z.infer<typeof inferenceSchema>

/** A claim that parsed: one reading of a fact, before it is weighed against the others. */
export interface Finding<T> {
  value: T
  evidence: Evidence[]
  inferred?: Inference[]
  /** A reason to trust it less than its source would have it (a board's estimate, a date made by a machine). */
  doubtful?: boolean
}

/** A finding that lost, kept because it disagrees. */
export const rivalSchema = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, evidence: z.array(evidenceSchema).min(1) })

export const factSchema = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value,
      status: z.enum(['stated', 'inferred', 'corrected']),
      evidence: z.array(evidenceSchema),
      inferred: z.exactOptional(z.array(inferenceSchema)),
      rivals: z.exactOptional(z.array(rivalSchema(value))),
    })
    .refine((fact) => fact.status === 'corrected' || fact.evidence.length > 0, {
      error: 'A fact that no person corrected needs evidence.',
    })

/** A value with the sentences that prove it. Absent facts are absent: there is no empty Fact. */
export interface Fact<T> {
  value: T
  status: 'stated' | 'inferred' | 'corrected'
  /** Never empty unless corrected by the person. */
  evidence: Evidence[]
  inferred?: Inference[]
  /** What other places of the same ad say, when they disagree. */
  rivals?: { value: T; evidence: Evidence[] }[]
}
