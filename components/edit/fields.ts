import type { FactKey, RequirementKind } from '@/lib/posting'

/** What a person fills in, before it is a value: field name to the text typed; an empty text is left open. */
export type Draft = Record<string, string>

/** One box of a form. `name` is the part of the value it fills. */
export interface FormField {
  name: string
  label: FieldLabel
  kind: 'text' | 'number' | 'whole' | 'percent' | 'date' | 'country' | 'email' | 'url' | 'choice' | 'check'
  /** Of a choice: which list. */
  list?: ChoiceList
  /** A value of this kind cannot be without it. */
  needed?: true
  wide?: true
}

export type FieldLabel =
  | 'title'
  | 'hiringOrganization'
  | 'addressLocality'
  | 'postalCode'
  | 'addressCountry'
  | 'streetAddress'
  | 'jobLocationType'
  | 'kind'
  | 'durationMonths'
  | 'endDate'
  | 'renewable'
  | 'variant'
  | 'schedule'
  | 'hoursFrom'
  | 'hoursTo'
  | 'share'
  | 'minValue'
  | 'maxValue'
  | 'currency'
  | 'unitText'
  | 'tax'
  | 'payScale'
  | 'date'
  | 'asap'
  | 'email'
  | 'url'
  | 'telephone'
  | 'name'
  | 'language'
  | 'level'
  | 'education'
  | 'about'
  | 'orEquivalentExperience'
  | 'minMonths'
  | 'maxMonths'
  | 'licence'
  | 'necessity'
  | 'amount'
  | 'days'
  | 'sharePaid'

export type ChoiceList =
  | 'employmentKind'
  | 'locationType'
  | 'schedule'
  | 'yesNo'
  | 'currency'
  | 'unit'
  | 'tax'
  | 'language'
  | 'languageLevel'
  | 'eqf'
  | 'necessity'

const text = (name: string, label: FieldLabel): FormField => ({ name, label, kind: 'text' })
const choice = (name: string, label: FieldLabel, list: ChoiceList): FormField => ({
  name,
  label,
  kind: 'choice',
  list,
})
const number = (name: string, label: FieldLabel): FormField => ({ name, label, kind: 'number' })
const needed = (field: FormField): FormField => ({ ...field, needed: true })
const wide = (field: FormField): FormField => ({ ...field, wide: true })
const date: FormField = { name: 'value', label: 'date', kind: 'date', needed: true, wide: true }

export const placeFields = (index: number): FormField[] => [
  text(`${index}.addressLocality`, 'addressLocality'),
  text(`${index}.postalCode`, 'postalCode'),
  text(`${index}.streetAddress`, 'streetAddress'),
  { name: `${index}.addressCountry`, label: 'addressCountry', kind: 'country' },
]

const unitField = choice('unitText', 'unitText', 'unit')

export const factFields: Record<FactKey, FormField[]> = {
  title: [wide(needed(text('value', 'title')))],
  hiringOrganization: [wide(needed(text('value', 'hiringOrganization')))],
  jobLocation: placeFields(0),
  jobLocationType: [wide(needed(choice('value', 'jobLocationType', 'locationType')))],
  employmentType: [
    needed(choice('kind', 'kind', 'employmentKind')),
    number('durationMonths', 'durationMonths'),
    { name: 'endDate', label: 'endDate', kind: 'date' },
    choice('renewable', 'renewable', 'yesNo'),
    wide(text('variant', 'variant')),
  ],
  workHours: [
    number('hoursFrom', 'hoursFrom'),
    number('hoursTo', 'hoursTo'),
    choice('schedule', 'schedule', 'schedule'),
    { name: 'fullTimeShare', label: 'share', kind: 'percent' },
  ],
  baseSalary: [
    number('minValue', 'minValue'),
    number('maxValue', 'maxValue'),
    choice('currency', 'currency', 'currency'),
    unitField,
    choice('tax', 'tax', 'tax'),
    text('payScale', 'payScale'),
  ],
  datePosted: [date],
  validThrough: [date],
  jobStartDate: [
    { name: 'value', label: 'date', kind: 'date', wide: true },
    { name: 'asap', label: 'asap', kind: 'check' },
  ],
  applicationContact: [
    { name: 'email', label: 'email', kind: 'email' },
    { name: 'url', label: 'url', kind: 'url' },
    text('telephone', 'telephone'),
    text('name', 'name'),
  ],
  inLanguage: [wide(needed(choice('value', 'language', 'language')))],
}

const about = wide(text('about', 'about'))
const necessity = needed(choice('necessity', 'necessity', 'necessity'))

export const requirementFields: Record<RequirementKind, FormField[]> = {
  education: [
    choice('level', 'education', 'eqf'),
    necessity,
    about,
    { name: 'orEquivalentExperience', label: 'orEquivalentExperience', kind: 'check', wide: true },
  ],
  experience: [
    { name: 'minMonths', label: 'minMonths', kind: 'whole' },
    { name: 'maxMonths', label: 'maxMonths', kind: 'whole' },
    about,
    necessity,
  ],
  language: [
    needed(choice('value', 'language', 'language')),
    choice('level', 'level', 'languageLevel'),
    necessity,
  ],
  drivingLicence: [needed(text('value', 'licence')), necessity],
  vehicle: [necessity],
  knowledge: [needed(about), necessity],
  skill: [needed(about), necessity],
  rightToWork: [about, necessity],
  criminalRecord: [about, necessity],
}

export const benefitFields: FormField[] = [
  number('amount', 'amount'),
  choice('currency', 'currency', 'currency'),
  unitField,
  number('days', 'days'),
  { name: 'share', label: 'sharePaid', kind: 'percent' },
]
