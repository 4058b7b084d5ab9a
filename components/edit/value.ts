import {
  type Benefit,
  type BenefitKind,
  benefitSchema,
  type FactKey,
  type FactValues,
  factValueSchemas,
  type Requirement,
  type RequirementKind,
  requirementSchema,
} from '@/lib/posting'
import { type Parts, partsOf, type Wrongs } from './draft'
import {
  benefitFields,
  type Draft,
  type FormField,
  factFields,
  placeFields,
  requirementFields,
} from './fields'

export type Entered<T> = { value: T } | { wrongs: Wrongs }

/** The parts of a fact's value, under the names of its form's fields. */
export function factParts<K extends FactKey>(key: K, value: FactValues[K] | undefined): Parts {
  if (value === undefined) return {}
  if (key === 'jobStartDate' && value === 'ASAP') return { asap: true }
  if (Array.isArray(value)) {
    return Object.fromEntries(
      value.flatMap((place, index) =>
        Object.entries(place).map(([name, part]): [string, unknown] => [`${index}.${name}`, part]),
      ),
    )
  }
  if (typeof value !== 'object') return { value }
  const parts: Parts = { ...value }
  if (key === 'workHours') {
    const hours = parts.hoursPerWeek
    return { ...parts, hoursFrom: parts.minHoursPerWeek ?? hours, hoursTo: parts.maxHoursPerWeek ?? hours }
  }
  return parts
}

/** The fields of a fact's form; a fact of several places has the fields of each. */
export const fieldsOf = (key: FactKey, places: number): FormField[] =>
  key === 'jobLocation'
    ? Array.from({ length: places }, (_, index) => placeFields(index)).flat()
    : factFields[key]

/**
 * The value a person entered for a fact.
 * In: the draft of its form, the value it had (parts that no field shows stay), and the locale numbers are typed in.
 * Out: a value that its schema accepts, or what is wrong, by field.
 */
export function enteredFact<K extends FactKey>(
  key: K,
  draft: Draft,
  before: FactValues[K] | undefined,
  locale: string,
): Entered<FactValues[K]> {
  const places = Math.max(1, ...Object.keys(draft).map((name) => Number.parseInt(name, 10) + 1 || 0))
  const fields = fieldsOf(key, places)
  const read = partsOf(fields, draft, locale)
  if ('wrongs' in read) return read
  const parts = { ...unshown(fields, before), ...read.parts }
  if (Object.keys(parts).length === 0) return { wrongs: { '': 'empty' } }
  const made = candidate(key, parts, before)
  return 'wrongs' in made ? made : accepted<FactValues[K]>(schemas[key], made.value)
}

/** The requirement a person entered, of the kind they chose. */
export function enteredRequirement(
  kind: RequirementKind,
  draft: Draft,
  locale: string,
): Entered<Requirement> {
  const read = partsOf(requirementFields[kind], draft, locale)
  if ('wrongs' in read) return read
  const { minMonths, maxMonths } = read.parts
  if (isAbove(minMonths, maxMonths)) return { wrongs: { maxMonths: 'order' } }
  return accepted(requirementSchema, { kind, ...read.parts })
}

/** The benefit a person entered, of the kind they chose; `before` keeps what no field shows. */
export function enteredBenefit(
  kind: BenefitKind,
  draft: Draft,
  locale: string,
  before?: Benefit,
): Entered<Benefit> {
  const read = partsOf(benefitFields, draft, locale)
  if ('wrongs' in read) return read
  if (read.parts.amount !== undefined && !read.parts.currency) return { wrongs: { currency: 'currency' } }
  return accepted(benefitSchema, { ...unshown(benefitFields, before), kind, ...read.parts })
}

function candidate(key: FactKey, parts: Parts, before: unknown): Entered<unknown> {
  if (key === 'jobLocation') return { value: placesOf(parts) }
  if (key === 'jobStartDate') return { value: parts.asap ? 'ASAP' : parts.value }
  if ('value' in parts) return { value: parts.value }
  if (key === 'baseSalary') return salary(parts, before)
  if (key === 'workHours') return hours(parts)
  return { value: parts }
}

function salary(parts: Parts, before: unknown): Entered<unknown> {
  const { minValue, maxValue } = parts
  if (isAbove(minValue, maxValue)) return { wrongs: { maxValue: 'order' } }
  if ((minValue !== undefined || maxValue !== undefined) && !parts.currency) {
    return { wrongs: { currency: 'currency' } }
  }
  // One amount is the amount, unless the ad itself said "from".
  const openEnded = isRecord(before) && before.minValue !== undefined && before.maxValue === undefined
  const exact = minValue !== undefined && maxValue === undefined && !openEnded
  const { estimated: _, ...own } = parts
  return { value: { ...own, ...(exact && { maxValue: minValue }) } }
}

function hours({ hoursFrom, hoursTo, ...parts }: Parts): Entered<unknown> {
  if (isAbove(hoursFrom, hoursTo)) return { wrongs: { hoursTo: 'order' } }
  const { hoursPerWeek, minHoursPerWeek, maxHoursPerWeek, ...rest } = parts
  const { minFullTimeShare, maxFullTimeShare, ...one } = rest
  const shares = rest.fullTimeShare === undefined ? rest : one
  if (hoursFrom !== undefined && (hoursTo === undefined || hoursTo === hoursFrom)) {
    return { value: { ...shares, hoursPerWeek: hoursFrom } }
  }
  return {
    value: {
      ...shares,
      ...(hoursFrom !== undefined && { minHoursPerWeek: hoursFrom }),
      ...(hoursTo !== undefined && { maxHoursPerWeek: hoursTo }),
    },
  }
}

function placesOf(parts: Parts): Parts[] {
  const places: Parts[] = []
  for (const [name, part] of Object.entries(parts)) {
    const [index = '', own = ''] = name.split('.')
    places[Number(index)] = { ...places[Number(index)], [own]: part }
  }
  return places.filter(Boolean)
}

/** The parts of the former value that no field of the form shows. */
function unshown(fields: readonly FormField[], before: unknown): Parts {
  if (!isRecord(before) || Array.isArray(before)) return {}
  const shown = new Set(fields.map((field) => field.name))
  return Object.fromEntries(Object.entries(before).filter(([name]) => !shown.has(name)))
}

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false }
}

function accepted<T>(schema: Schema<T>, value: unknown): Entered<T> {
  const parsed = schema.safeParse(value)
  return parsed.success ? { value: parsed.data } : { wrongs: { '': 'other' } }
}

const schemas: { [K in FactKey]: Schema<FactValues[K]> } = factValueSchemas

const isRecord = (value: unknown): value is Parts => typeof value === 'object' && value !== null
const isAbove = (from: unknown, to: unknown): boolean =>
  typeof from === 'number' && typeof to === 'number' && from > to
