import {
  FACT_KEYS,
  type FactKey,
  type FactValues,
  factValueSchemas,
  type Posting,
  postingSchema,
} from './posting'
import { readingSchema } from './reading'
import * as z from './zod'

export const ROLE_STATUSES = ['saved', 'applied', 'interview', 'offer', 'rejected', 'withdrawn'] as const
export type RoleStatus = (typeof ROLE_STATUSES)[number]

const optional = <T extends z.ZodType>(schema: T) => z.exactOptional(z.nullable(schema))

/** What the person put right. A key with null says "the ad does not state this"; no key, no correction. */
export const correctionsSchema = z.strictObject({
  title: optional(factValueSchemas.title),
  hiringOrganization: optional(factValueSchemas.hiringOrganization),
  jobLocation: optional(factValueSchemas.jobLocation),
  jobLocationType: optional(factValueSchemas.jobLocationType),
  employmentType: optional(factValueSchemas.employmentType),
  workHours: optional(factValueSchemas.workHours),
  baseSalary: optional(factValueSchemas.baseSalary),
  datePosted: optional(factValueSchemas.datePosted),
  validThrough: optional(factValueSchemas.validThrough),
  jobStartDate: optional(factValueSchemas.jobStartDate),
  applicationContact: optional(factValueSchemas.applicationContact),
  inLanguage: optional(factValueSchemas.inLanguage),
  requirements: z.exactOptional(postingSchema.shape.requirements),
  jobBenefits: z.exactOptional(postingSchema.shape.jobBenefits),
})
export type Corrections = z.infer<typeof correctionsSchema>

/** One immutable reading of an ad, kept for ever. */
export const captureSchema = z.strictObject({
  id: z.uuid(),
  roleId: z.uuid(),
  capturedAt: z.string(),
  reading: readingSchema,
})
export type Capture = z.infer<typeof captureSchema>

/** What the person keeps: their own part, and what was understood of the latest capture. */
export const roleSchema = z.strictObject({
  id: z.uuid(),
  /** What makes two captures the same ad; null for a pasted text with no address. */
  canonicalUrl: z.nullable(z.string()),
  /** The address to open again; null for a pasted text. */
  url: z.nullable(z.string()),
  savedAt: z.string(),
  updatedAt: z.string(),
  latestCaptureId: z.uuid(),
  captureCount: z.int().positive(),
  /** Derived from the latest capture; made anew when `understanding` is older than the code's. */
  posting: postingSchema,
  understanding: z.int().nonnegative(),
  corrections: correctionsSchema,
  status: z.enum(ROLE_STATUSES),
  notes: z.string(),
  tags: z.array(z.string()),
})
export type Role = z.infer<typeof roleSchema>

/** A removed role with all its captures: what it takes to put it back. */
export const removedRoleSchema = z.strictObject({ role: roleSchema, captures: z.array(captureSchema) })
export type RemovedRole = z.infer<typeof removedRoleSchema>

/**
 * The Posting as the person wants it seen: what the ad says, with their corrections on top.
 * In: what was understood and what was corrected. Out: a new Posting; what was understood stands as a rival of
 * its correction, so that both can be shown.
 */
export function applyCorrections(posting: Posting, corrections: Corrections): Posting {
  const facts: Record<string, unknown> = { ...posting.facts }
  for (const key of FACT_KEYS) {
    const value = corrections[key]
    if (value === undefined) continue
    if (value === null) delete facts[key]
    else facts[key] = correctedFact(posting, key, value)
  }
  return {
    ...posting,
    facts: facts as Posting['facts'],
    requirements: corrections.requirements ?? posting.requirements,
    jobBenefits: corrections.jobBenefits ?? posting.jobBenefits,
  }
}

function correctedFact<K extends FactKey>(posting: Posting, key: K, value: FactValues[K]) {
  const said = posting.facts[key]
  return {
    value,
    status: 'corrected' as const,
    evidence: [],
    ...(said && said.evidence.length > 0 && { rivals: [{ value: said.value, evidence: said.evidence }] }),
  }
}
