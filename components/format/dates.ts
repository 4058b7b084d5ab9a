import type { Words } from '@/lib/locales'
import type { InParts } from './parts'

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?$/

/**
 * A date as precise as it is stated: "2024", "août 2024", "7 juil. 2024", "7 juil. 2024, 23:00".
 * In: ISO 8601, partial, in the ad's own time, which is kept: no time zone is applied. What is no such date comes
 * back as it is.
 */
export function formatDate(date: string, words: Words): string {
  const [, year, month, day, time] = PARTIAL.exec(date) ?? []
  if (!year || !month) return date
  return new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: day ? 'short' : 'long',
    ...(day && { day: 'numeric' }),
    ...(time && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }).format(Date.parse(`${year}-${month}-${day ?? '01'}T${time ?? '00:00'}Z`))
}

/** "7 juil. 2024", and beneath it "23:00". */
export function dateInParts(date: string, words: Words): InParts {
  const [day = date, time = ''] = PARTIAL.test(date) ? date.split('T') : []
  return { core: formatDate(day, words), aside: time }
}

/**
 * Whether a deadline is over.
 * In: the deadline, and the present, both ISO 8601 in local time; a deadline of a day, month or year lasts to its end.
 */
export function isPast(deadline: string, now: string): boolean {
  return PARTIAL.test(deadline) && deadline < now.slice(0, deadline.length)
}
