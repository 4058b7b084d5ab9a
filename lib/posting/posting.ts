import { factSchema } from './evidence'
import {
  applicationContactSchema,
  baseSalarySchema,
  benefitSchema,
  employmentTypeSchema,
  jobStartDateSchema,
  LOCATION_TYPES,
  languageSchema,
  partialDateSchema,
  placeSchema,
  requirementSchema,
  workHoursSchema,
} from './values'
import * as z from './zod'

/** One schema for the value of each fact; the keys are schema.org's JobPosting names. */
export const factValueSchemas = {
  title: z.string().min(1),
  hiringOrganization: z.string().min(1),
  jobLocation: z.array(placeSchema).min(1),
  jobLocationType: z.enum(LOCATION_TYPES),
  employmentType: employmentTypeSchema,
  workHours: workHoursSchema,
  baseSalary: baseSalarySchema,
  datePosted: partialDateSchema,
  validThrough: partialDateSchema,
  jobStartDate: jobStartDateSchema,
  applicationContact: applicationContactSchema,
  inLanguage: languageSchema,
} as const

export type FactKey = keyof typeof factValueSchemas
export type FactValues = { [K in FactKey]: z.infer<(typeof factValueSchemas)[K]> }
/** Not an order: rows and columns follow `lib/facts/index.ts`. */
export const FACT_KEYS = Object.keys(factValueSchemas) as FactKey[]

/** Why a Reading holds no single ad. */
export const NO_AD_REASONS = ['no-ad', 'several-ads', 'login-wall', 'unreadable'] as const
export type NoAdReason = (typeof NO_AD_REASONS)[number]

export const POSTING_NOTES = ['fact-failed', 'text-cut', 'structured-unreadable', 'expired'] as const

const optionalFact = <T extends z.ZodType>(schema: T) => z.exactOptional(factSchema(schema))

/** What was understood of one ad. A fact that the ad does not state has no key. */
export const postingSchema = z.strictObject({
  facts: z.strictObject({
    title: optionalFact(factValueSchemas.title),
    hiringOrganization: optionalFact(factValueSchemas.hiringOrganization),
    jobLocation: optionalFact(factValueSchemas.jobLocation),
    jobLocationType: optionalFact(factValueSchemas.jobLocationType),
    employmentType: optionalFact(factValueSchemas.employmentType),
    workHours: optionalFact(factValueSchemas.workHours),
    baseSalary: optionalFact(factValueSchemas.baseSalary),
    datePosted: optionalFact(factValueSchemas.datePosted),
    validThrough: optionalFact(factValueSchemas.validThrough),
    jobStartDate: optionalFact(factValueSchemas.jobStartDate),
    applicationContact: optionalFact(factValueSchemas.applicationContact),
    inLanguage: optionalFact(factValueSchemas.inLanguage),
  }),
  requirements: z.array(factSchema(requirementSchema)),
  jobBenefits: z.array(factSchema(benefitSchema)),
  /** Null when the Reading holds one ad. */
  reason: z.nullable(z.enum(NO_AD_REASONS)),
  notes: z.array(z.enum(POSTING_NOTES)),
})
export type Posting = z.infer<typeof postingSchema>
