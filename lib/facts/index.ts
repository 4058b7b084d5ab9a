import type { FactKey } from '@/lib/posting'
import { applicationContact } from './application-contact'
import { baseSalary } from './base-salary'
import { datePosted } from './date-posted'
import type { FactReader } from './define'
import { employmentType } from './employment-type'
import { hiringOrganization } from './hiring-organization'
import { inLanguage } from './in-language'
import { jobLocation } from './job-location'
import { jobLocationType } from './job-location-type'
import { jobStartDate } from './job-start-date'
import { title } from './title'
import { validThrough } from './valid-through'
import { workHours } from './work-hours'

export { amountsIn } from './amounts'
export { benefits } from './benefits'
export { findDates } from './dates/dates'
export type { BenefitReader, Claim, Context, FactReader, RequirementReader } from './define'
export { evidenceOf } from './define'
export { detectLanguage } from './in-language'
export { factOrder } from './order'
export { requirements } from './requirements'

/** Every fact's reader. A fact of the schema that has no file here does not compile. */
export const facts: { readonly [K in FactKey]: FactReader<K> } = {
  title,
  hiringOrganization,
  baseSalary,
  employmentType,
  workHours,
  jobLocation,
  jobLocationType,
  validThrough,
  jobStartDate,
  datePosted,
  applicationContact,
  inLanguage,
}
