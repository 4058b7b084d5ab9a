import * as z from './zod'

// Names are schema.org's JobPosting where it has one. An absent part is absent, never 0 and never empty.

const text = z.string().min(1)
const amount = z.number().nonnegative()

/** ISO 4217. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/)
/** BCP 47 primary language, two or three letters. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}$/)
/** ISO 8601, as precise as stated, in the ad's own time: `2022`, `2022-09`, `2021-05-28`, `2021-05-28T17:00`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$/)

export const UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const
export const unitSchema = z.enum(UNITS)
export type Unit = z.infer<typeof unitSchema>

export const placeSchema = z.strictObject({
  streetAddress: z.exactOptional(text),
  postalCode: z.exactOptional(text),
  addressLocality: z.exactOptional(text),
  addressRegion: z.exactOptional(text),
  /** ISO 3166-1 alpha-2. */
  addressCountry: z.exactOptional(z.string().regex(/^[A-Z]{2}$/)),
})
export type Place = z.infer<typeof placeSchema>

export const LOCATION_TYPES = ['ONSITE', 'HYBRID', 'TELECOMMUTE'] as const

export const EMPLOYMENT_KINDS = [
  'permanent',
  'fixed-term',
  'temporary-agency',
  'replacement',
  'internship',
  'apprenticeship',
  'freelance',
  'civil-servant',
  'civic-service',
  'volunteer',
  'student',
] as const
export type EmploymentKind = (typeof EMPLOYMENT_KINDS)[number]

export const employmentTypeSchema = z.strictObject({
  kind: z.enum(EMPLOYMENT_KINDS),
  durationMonths: z.exactOptional(z.number().positive()),
  endDate: z.exactOptional(partialDateSchema),
  renewable: z.exactOptional(z.boolean()),
  /** A national variant in the ad's own words: "CDD à objet défini". */
  variant: z.exactOptional(text),
})
export type EmploymentType = z.infer<typeof employmentTypeSchema>

export const UNSOCIAL = ['evening', 'night', 'weekend', 'on-call'] as const

export const workHoursSchema = z.strictObject({
  schedule: z.exactOptional(z.enum(['full-time', 'part-time'])),
  hoursPerWeek: z.exactOptional(amount),
  /** Where the ad leaves a range of hours open; `hoursPerWeek` is absent then. */
  minHoursPerWeek: z.exactOptional(amount),
  maxHoursPerWeek: z.exactOptional(amount),
  /** 0 to 1, when stated as a share ("100 %", "0,8 ETP", "mi-temps"). */
  fullTimeShare: z.exactOptional(z.number().positive().max(1)),
  minFullTimeShare: z.exactOptional(z.number().positive().max(1)),
  maxFullTimeShare: z.exactOptional(z.number().positive().max(1)),
  /** A working year counted in days (forfait jours). */
  daysPerYear: z.exactOptional(amount),
  unsocial: z.exactOptional(z.array(z.enum(UNSOCIAL)).min(1)),
})
export type WorkHours = z.infer<typeof workHoursSchema>

export const baseSalarySchema = z.strictObject({
  /** Absent only when there is no amount. */
  currency: z.exactOptional(currencySchema),
  minValue: z.exactOptional(amount),
  maxValue: z.exactOptional(amount),
  unitText: z.exactOptional(unitSchema),
  tax: z.exactOptional(z.enum(['gross', 'net'])),
  /** The ad's own words for a scale, grade or category of pay: "CP 319.00 Ech. 2". */
  payScale: z.exactOptional(text),
  /** How many monthly payments a year, when stated ("sur 13 mois"). */
  monthsPerYear: z.exactOptional(z.number().positive()),
  /** Whether the amount is what a full-time post would pay or what this post pays, when stated. */
  basis: z.exactOptional(z.enum(['full-time', 'actual'])),
  /** True when the board, not the employer, gives the amount. */
  estimated: z.exactOptional(z.literal(true)),
})
export type BaseSalary = z.infer<typeof baseSalarySchema>

/** As soon as possible is a value of its own, not a date. */
export const jobStartDateSchema = z.union([partialDateSchema, z.literal('ASAP')])

export const applicationContactSchema = z.strictObject({
  email: z.exactOptional(text),
  url: z.exactOptional(text),
  telephone: z.exactOptional(text),
  name: z.exactOptional(text),
  streetAddress: z.exactOptional(text),
})
export type ApplicationContact = z.infer<typeof applicationContactSchema>

const necessity = z.enum(['required', 'preferred'])
export type Necessity = z.infer<typeof necessity>

export const LANGUAGE_LEVELS = [
  'A1',
  'A2',
  'B1',
  'B2',
  'C1',
  'C2',
  'basic',
  'good',
  'fluent',
  'bilingual',
  'native',
] as const

export const requirementSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('education'),
    /** EQF level, 1 to 8. */
    level: z.exactOptional(z.int().min(1).max(8)),
    about: z.exactOptional(text),
    necessity,
    orEquivalentExperience: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    kind: z.literal('experience'),
    /** 0 when beginners are welcome. */
    minMonths: z.exactOptional(z.int().nonnegative()),
    maxMonths: z.exactOptional(z.int().nonnegative()),
    about: z.exactOptional(text),
    necessity,
  }),
  z.strictObject({
    kind: z.literal('language'),
    value: languageSchema,
    level: z.exactOptional(z.enum(LANGUAGE_LEVELS)),
    necessity,
  }),
  z.strictObject({ kind: z.literal('drivingLicence'), value: text, necessity }),
  z.strictObject({ kind: z.literal('vehicle'), necessity }),
  z.strictObject({ kind: z.literal('knowledge'), about: text, necessity }),
  z.strictObject({ kind: z.literal('skill'), about: text, necessity }),
  z.strictObject({ kind: z.literal('rightToWork'), about: z.exactOptional(text), necessity }),
  z.strictObject({ kind: z.literal('criminalRecord'), about: z.exactOptional(text), necessity }),
])
export type Requirement = z.infer<typeof requirementSchema>
export type RequirementKind = Requirement['kind']
export const REQUIREMENT_KINDS = [
  'education',
  'experience',
  'language',
  'drivingLicence',
  'vehicle',
  'knowledge',
  'skill',
  'rightToWork',
  'criminalRecord',
] as const satisfies readonly RequirementKind[]

export const BENEFIT_KINDS = [
  'mealVouchers',
  'ecoVouchers',
  'giftVouchers',
  'canteen',
  'healthInsurance',
  'hospitalInsurance',
  'pension',
  'transport',
  'bike',
  'car',
  'mileage',
  'laptop',
  'phone',
  'homeOffice',
  'extraLeave',
  'reducedHours',
  'flexibleHours',
  'thirteenthMonth',
  'holidayPay',
  'bonus',
  'profitSharing',
  'allowance',
  'training',
  'childcare',
  'housing',
  'staffCouncil',
] as const

export const benefitSchema = z.strictObject({
  kind: z.enum(BENEFIT_KINDS),
  amount: z.exactOptional(amount),
  currency: z.exactOptional(currencySchema),
  unitText: z.exactOptional(unitSchema),
  /** The part of the cost that is paid back, 0 to 1. */
  share: z.exactOptional(z.number().positive().max(1)),
  /** The part of a shared cost that the employer pays, 0 to 1. */
  employerShare: z.exactOptional(z.number().positive().max(1)),
  days: z.exactOptional(z.number().positive()),
})
export type Benefit = z.infer<typeof benefitSchema>
export type BenefitKind = Benefit['kind']
