import type { Draft, FormField } from './fields'
import { parseDate, parseNumber, writeDate, writeNumber } from './write'

export type Wrong =
  | 'empty'
  | 'number'
  | 'whole'
  | 'order'
  | 'currency'
  | 'date'
  | 'country'
  | 'share'
  | 'email'
  | 'url'
  | 'other'

/** What is wrong, by field name; the empty name is the form as a whole. */
export type Wrongs = Partial<Record<string, Wrong>>

/** The parts of a value, by field name; a part that is left open has no key. */
export type Parts = Record<string, unknown>

/** The parts of a value as text to edit. */
export function draftOf(fields: readonly FormField[], parts: Parts, locale: string): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, written(field, parts[field.name], locale)]))
}

function written(field: FormField, part: unknown, locale: string): string {
  if (part === undefined || part === null || part === false)
    return field.list === 'yesNo' && part === false ? 'no' : ''
  if (part === true) return 'yes'
  if (typeof part === 'number') {
    return field.kind === 'choice'
      ? String(part)
      : writeNumber(field.kind === 'percent' ? part * 100 : part, locale)
  }
  return field.kind === 'date' ? writeDate(String(part), locale) : String(part)
}

/** The draft's parts, or what is wrong with it, field by field. */
export function partsOf(
  fields: readonly FormField[],
  draft: Draft,
  locale: string,
): { parts: Parts } | { wrongs: Wrongs } {
  const parts: Parts = {}
  const wrongs: Wrongs = {}
  for (const field of fields) {
    const typed = (draft[field.name] ?? '').trim()
    if (typed === '') {
      if (field.needed) wrongs[field.name] = 'empty'
      continue
    }
    const read = readField(field, typed, locale)
    if ('wrong' in read) wrongs[field.name] = read.wrong
    else parts[field.name] = read.part
  }
  return Object.keys(wrongs).length > 0 ? { wrongs } : { parts }
}

function readField(field: FormField, typed: string, locale: string): { part: unknown } | { wrong: Wrong } {
  switch (field.kind) {
    case 'number':
      return orWrong(parseNumber(typed, locale), 'number')
    case 'whole':
      return /^\d{1,4}$/.test(typed) ? { part: Number(typed) } : { wrong: 'whole' }
    case 'percent': {
      const percent = parseNumber(typed.replace('%', ''), locale)
      return percent && percent <= 100 ? { part: percent / 100 } : { wrong: 'share' }
    }
    case 'date':
      return orWrong(parseDate(typed), 'date')
    case 'country':
      return /^[a-z]{2}$/i.test(typed) ? { part: typed.toUpperCase() } : { wrong: 'country' }
    case 'email':
      return /^[^\s@]{1,100}@[^\s@]{1,100}\.[^\s@.]{2,24}$/.test(typed) ? { part: typed } : { wrong: 'email' }
    case 'url':
      return /^https?:\/\//.test(typed) && URL.canParse(typed) ? { part: typed } : { wrong: 'url' }
    case 'check':
      return { part: true }
    case 'choice':
      return { part: chosen(field, typed) }
    case 'text':
      return { part: typed }
  }
}

function chosen(field: FormField, typed: string): unknown {
  if (field.list === 'yesNo') return typed === 'yes'
  return field.list === 'eqf' ? Number(typed) : typed
}

const orWrong = (part: unknown, wrong: Wrong) => (part === null ? { wrong } : { part })
