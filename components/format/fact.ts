import type { Words } from '@/lib/locales'
import type { FactKey, FactValues } from '@/lib/posting'
import { formatDate } from './dates'
import { formatEmployment, formatWorkHours } from './employment'
import { formatLanguage, formatPlace } from './places'
import { formatSalary } from './salary'

const FORMATS: { [K in FactKey]: (value: FactValues[K], words: Words) => string } = {
  title: (value) => value,
  hiringOrganization: (value) => value,
  jobLocation: (value, words) => value.map((place) => formatPlace(place, words)).join(' · '),
  jobLocationType: (value, words) => words.t(`value.workplace.${value}`),
  employmentType: formatEmployment,
  workHours: formatWorkHours,
  baseSalary: formatSalary,
  datePosted: formatDate,
  validThrough: formatDate,
  jobStartDate: (value, words) => (value === 'ASAP' ? words.t('value.asap') : formatDate(value, words)),
  applicationContact: ({ name, email, telephone, url, streetAddress }) =>
    [name, email, telephone, url, streetAddress].filter(Boolean).join(' · '),
  inLanguage: formatLanguage,
}

/** A fact's value in the words of the interface; what the ad words itself (a title, a variant) stays as it is. */
export function formatFact<K extends FactKey>(key: K, value: FactValues[K], words: Words): string {
  return FORMATS[key](value, words)
}
