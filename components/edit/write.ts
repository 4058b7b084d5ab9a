/**
 * The number a person typed, in their own way: `2 300,50`, `2.300`, `2300.5`.
 * In: the text, and the locale that tells thousands from decimals where both readings are possible.
 * Out: the number; null for what is no plain number (negative numbers have no place in an ad).
 */
export function parseNumber(text: string, locale: string): number | null {
  const bare = text.replace(/[\s'’]/g, '')
  const group = decimalMark(locale) === ',' ? '.' : ','
  const ungrouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3}){1,4}(?!\\d)`).test(bare)
    ? bare.replaceAll(group, '')
    : bare
  const plain = ungrouped.replace(',', '.')
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
}

/** A number as the person would type it: their decimal mark, no grouping. */
export function writeNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 2 }).format(value)
}

function decimalMark(locale: string): string {
  return (
    new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.'
  )
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
const DAY_FIRST = /^(?:(?:(\d{1,2})[./-])?(\d{1,2})[./-])?(\d{4})$/
const HOUR = /[ T](\d{1,2})[:h](\d{2})$/

/**
 * The date a person typed: `2026`, `2026-03`, `2026-03-31`, `03/2026`, `31/03/2026`, with or without ` 17:00`.
 * Out: ISO 8601, as precise as typed; null for what is no date of the calendar. The day comes before the month.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim()
  const hour = HOUR.exec(trimmed)
  const day = hour ? trimmed.slice(0, hour.index).trim() : trimmed
  const iso = ISO.exec(day)
  const first = iso ? null : DAY_FIRST.exec(day)
  const [y, m, d] = iso ? [iso[1], iso[2], iso[3]] : first ? [first[3], first[2], first[1]] : []
  if (!y || !inCalendar(Number(y), m, d)) return null
  const date = [y, m?.padStart(2, '0'), d?.padStart(2, '0')].filter(Boolean).join('-')
  if (!hour) return date
  if (!d || Number(hour[1]) > 23 || Number(hour[2]) > 59) return null
  return `${date}T${hour[1]?.padStart(2, '0')}:${hour[2]}`
}

/** A date as the person would type it: day first where that is the custom, ISO 8601 in English. */
export function writeDate(value: string, locale: string): string {
  const [date = '', hour] = value.split('T')
  const written = locale.startsWith('en') ? date : date.split('-').reverse().join('/')
  return hour ? `${written} ${hour}` : written
}

function inCalendar(year: number, month: string | undefined, day: string | undefined): boolean {
  if (!month) return true
  const date = new Date(Date.UTC(year, Number(month) - 1, day ? Number(day) : 1))
  return date.getUTCMonth() === Number(month) - 1 && (!day || date.getUTCDate() === Number(day))
}
