import type { Context } from '@/lib/facts/define'
import type { Lexicon } from '@/lib/lexicon'
import type { Inference } from '@/lib/posting'
import { calendar, isPossible, type Written, writtenDates } from './written-dates'

/** A calendar date that stands in a text. */
export interface FoundDate {
  /** Its place in the folded text, `end` exclusive, weekday and clock time included. */
  start: number
  end: number
  /** ISO 8601, as precise as stated: `2022-09`, `2021-05-28`. */
  date: string
  /** `HH:MM`, when a clock time stands beside it. */
  time?: string
  /** Why the year is held to be so, when it is not written. */
  inferred?: Inference['reason']
  /** So short a form ("30/06", "09/2026", "septembre") that only a word just before it makes it a date. */
  weak?: true
}

const DAY = 86_400_000
/** How near another date of the ad must stand to tell the year. */
const NEAR_DAYS = 150
/** Nobody reads an ad older than this. */
const MOST_YEARS_KEPT = 8

/**
 * Every calendar date in one folded line.
 * In: the folded text, and the world for years that are not written. Out: the dates in order, none overlapping;
 * impossible days, years before 2000 and more than five after the reading are left out, for they are sentinels,
 * foundings and laws. European order (day first) unless the day cannot be a month.
 */
export function datesIn(text: string, context: Context): FoundDate[] {
  const written = writtenDates(text, context.lexicons)
  const found: FoundDate[] = []
  for (const [index, one] of written.entries()) {
    const next = written[index + 1]
    const range = next && next.start - one.end <= (one.weak ? 16 : 12) ? next : undefined
    const dated = withYear(one, range, context)
    if (!dated || !isPlausible(dated.date, context)) continue
    const clock = one.day === null ? null : clockAt(text, one, context.lexicons)
    found.push({
      start: clock?.start ?? one.start,
      end: clock?.end ?? one.end,
      date: dated.date,
      ...(clock && { time: clock.time }),
      ...(dated.inferred && { inferred: dated.inferred }),
      ...(one.weak && { weak: true as const }),
    })
  }
  return found
}

/** The full dates (`YYYY-MM-DD`, year written) that stand in folded texts, each once. */
export function findDates(texts: readonly string[], lexicons: readonly Lexicon[]): string[] {
  const found = texts.flatMap((text) => writtenDates(text, lexicons))
  const full = found.flatMap(({ year, month, day }) =>
    year !== null && year >= 2000 && day !== null && isPossible(year, month, day)
      ? [iso(year, month, day)]
      : [],
  )
  return [...new Set(full)]
}

function withYear(
  one: Written,
  rangeEnd: Written | undefined,
  context: Context,
): { date: string; inferred?: Inference['reason'] } | null {
  if (one.year !== null) {
    return isPossible(one.year, one.month, one.day) ? { date: iso(one.year, one.month, one.day) } : null
  }
  if (rangeEnd && rangeEnd.year !== null) {
    const later = one.month * 31 + (one.day ?? 0) > rangeEnd.month * 31 + (rangeEnd.day ?? 31)
    return {
      date: iso(rangeEnd.year - (later ? 1 : 0), one.month, one.day),
      inferred: 'year-from-other-date',
    }
  }
  const read = Number(context.at.slice(0, 4))
  const posted = context.known.datePosted?.slice(0, 10)
  const from = posted && posted.length === 10 ? posted : context.at.slice(0, 10)
  const years = [read - 3, read - 2, read - 1, read, read + 1, read + 2].filter((year) =>
    isPossible(year, one.month, one.day),
  )
  const toldYears = yearsTold(context)
  // An ad kept after its day has passed: its other dates tell the year better than the day of reading.
  const near = toldYears.filter((year) =>
    context.dates.some(
      (date) => isPossible(year, one.month, one.day) && distance(year, one, date) <= NEAR_DAYS,
    ),
  )
  if (one.weekday !== null && one.day !== null) {
    const fits = (year: number) => weekdayOf(year, one.month, one.day ?? 1) === one.weekday
    const told = near.filter(fits)
    const fitting = told.length > 0 ? told : years.filter(fits)
    const year = fitting.sort((a, b) => distance(a, one, from) - distance(b, one, from))[0]
    return year === undefined ? null : { date: iso(year, one.month, one.day), inferred: 'year-from-weekday' }
  }
  const reach = one.day === null ? `${from.slice(0, 7)}-01` : from
  const next = years.find((year) => iso(year, one.month, one.day ?? 1) >= reach)
  if (next === undefined) return null
  if (from === posted) return { date: iso(next, one.month, one.day), inferred: 'year-from-other-date' }
  if (near.includes(next)) return { date: iso(next, one.month, one.day), inferred: 'year-from-other-date' }
  const told = near.filter((year) => year < next).at(-1)
  if (told !== undefined) return { date: iso(told, one.month, one.day), inferred: 'year-from-other-date' }
  return { date: iso(next, one.month, one.day), inferred: 'year-from-capture' }
}

/** The years about the ad's other dates, early to late; a date long past is of a founding or a law. */
function yearsTold(context: Context): number[] {
  const read = Number(context.at.slice(0, 4))
  const told = context.dates
    .map((date) => Number(date.slice(0, 4)))
    .filter((year) => Math.abs(year - read) <= MOST_YEARS_KEPT)
  return [...new Set(told.flatMap((year) => [year - 1, year, year + 1]))].sort((a, b) => a - b)
}

function clockAt(text: string, one: Written, lexicons: readonly Lexicon[]) {
  const { clockAfter, clockBefore, afternoon } = calendar(lexicons)
  const after = text.slice(one.end, one.end + 30).match(clockAfter)
  const iso8601 = text.slice(one.start, one.end).match(/t(\d{2}):(\d{2})/)
  if (iso8601) return { time: `${iso8601[1]}:${iso8601[2]}`, start: one.start, end: one.end }
  const before = after ? null : text.slice(Math.max(0, one.start - 24), one.start).match(clockBefore)
  const match = after ?? before
  if (!match) return null
  // Noon has no number.
  const hours = Number(match[1] ?? match[3] ?? match[5] ?? 12)
  const evening = afternoon.test(match[0]) && hours < 12
  const hour = hours + (evening ? 12 : 0)
  if (hour > 24) return null
  const time = `${two(hour % 24)}:${match[2] ?? match[4] ?? '00'}`
  // Midnight says no more than the day.
  if (time === '00:00') return null
  return after
    ? { time, start: one.start, end: one.end + after[0].length }
    : { time, start: one.start - match[0].length, end: one.end }
}

function isPlausible(date: string, context: Context): boolean {
  const year = Number(date.slice(0, 4))
  return year >= 2000 && year <= Number(context.at.slice(0, 4)) + 5
}

function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
}

function distance(year: number, one: Written, date: string): number {
  return (
    Math.abs(Date.UTC(year, one.month - 1, one.day ?? 15) - Date.parse(`${date.slice(0, 10)}T00:00Z`)) / DAY
  )
}

function iso(year: number, month: number, day: number | null): string {
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
