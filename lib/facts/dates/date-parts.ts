import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'

const DAY = 86_400_000
/** An ad is put up no more days than these after the start it names. */
const MOST_LATE = 60
/** Clock times that machines write where a person gave a day alone. */
const MADE_TIME = /^(?:00:00|23:59|24:00)/
/** Where the day begins, for instants given in UTC. */
const ZONES: Readonly<Record<string, string>> = {
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  NL: 'Europe/Amsterdam',
  LU: 'Europe/Luxembourg',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  CH: 'Europe/Zurich',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
}

/** A date as structured data gives it. */
export interface StructuredDate {
  /** `YYYY-MM-DD`. */
  date: string
  /** `HH:MM`, only when a person may have meant it. */
  time?: string
  /** True when a clock made it (seconds that no person writes). */
  made: boolean
}

/**
 * Reads a date of structured data.
 * In: the JSON value of a date property, and the world for its zone. Out: null for what is no full ISO date or a
 * sentinel. Midnight and 23:59 mean the day; midnight of the ad's country written as UTC gives that country's day.
 */
export function structuredDate(value: unknown, context: Context): StructuredDate | null {
  if (typeof value !== 'string') return null
  const match = value
    .trim()
    .match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/i)
  if (!match?.[1] || Number.isNaN(Date.parse(`${match[1]}T00:00Z`))) return null
  const [, date, time, seconds = '00', zone] = match
  const year = Number(date.slice(0, 4))
  if (year < 2000 || year > Number(context.at.slice(0, 4)) + 5) return null
  if (!time) return { date, made: false }
  const local =
    zone?.toUpperCase() === 'Z' ? localTime(`${date}T${time}:${seconds}Z`, context) : { date, time }
  if (MADE_TIME.test(local.time)) return { date: local.date, made: false }
  if (MADE_TIME.test(time)) return { date, made: false }
  const made = seconds !== '00' && seconds !== '59'
  return made || zone?.toUpperCase() === 'Z' ? { date: local.date, made } : { date, time, made }
}

function localTime(instant: string, context: Context): { date: string; time: string } {
  const timeZone = (context.country && ZONES[context.country.code]) ?? 'UTC'
  const text = new Date(instant).toLocaleString('sv-SE', { timeZone })
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}

const relative = compiled((lexicons) => {
  const withNumber = (pick: 'daysAgo' | 'daysLeft') =>
    patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.dates[pick]).replaceAll('#', '(\\d{1,3})')))
  const word = (pick: 'today' | 'yesterday') =>
    patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.dates[pick])))
  return {
    ago: withNumber('daysAgo'),
    left: withNumber('daysLeft'),
    today: word('today'),
    yesterday: word('yesterday'),
  }
})

/** A day counted from the day of reading, with its place in the folded text. */
export interface RelativeDay {
  start: number
  end: number
  date: string
}

/**
 * "il y a 3 jours", "gisteren": the day that many days before the reading. Weeks and months ago tell no day.
 * In: folded text. Out: null when the text says no such thing.
 */
export function dayAgo(text: string, context: Context): RelativeDay | null {
  const words = relative(context.lexicons)
  return (
    counted(text.match(words.ago), -1, context) ??
    counted(text.match(words.yesterday), -1, context, 1) ??
    counted(text.match(words.today), -1, context, 0)
  )
}

/** "sluit over 16 dagen": the day that many days after the reading. In: folded text. Out: null when it is not said. */
export function dayAhead(text: string, context: Context): RelativeDay | null {
  return counted(text.match(relative(context.lexicons).left), 1, context)
}

function counted(
  match: RegExpMatchArray | null,
  sign: 1 | -1,
  context: Context,
  days?: number,
): RelativeDay | null {
  if (!match) return null
  const count = days ?? Number(match.slice(1).find((group) => group !== undefined))
  const start = match.index ?? 0
  return {
    start,
    end: start + match[0].length,
    date: addDays(context.at.slice(0, 10), sign * count),
  }
}

/** In: `YYYY-MM-DD` and a number of days. Out: the day that much later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** Is this day long before the ad was put up? No work begins then: "rates effective from …". */
export function isLongBefore(date: string, context: Context): boolean {
  const posted = context.known.datePosted?.slice(0, 10)
  return posted?.length === 10 && date.length === 10 && date < addDays(posted, -MOST_LATE)
}

/** Do two dates say the same, one perhaps more precisely? */
export function datesAgree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** The more precise of two dates that agree. */
export function fuller(value: string, other: string): string {
  return other.length > value.length ? other : value
}
