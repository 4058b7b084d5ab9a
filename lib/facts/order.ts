import type { FactKey } from '@/lib/posting'

/**
 * The facts in the order of rows and columns. It stands apart from their readers, so that a page that only shows
 * facts does not load the words of five languages.
 */
export const factOrder = [
  'title',
  'hiringOrganization',
  'baseSalary',
  'employmentType',
  'workHours',
  'jobLocation',
  'jobLocationType',
  'validThrough',
  'jobStartDate',
  'datePosted',
  'applicationContact',
  'inLanguage',
] as const satisfies readonly FactKey[]
