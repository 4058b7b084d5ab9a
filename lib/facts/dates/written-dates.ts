import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

// The reader is ours: the months and weekdays of the lexicon cover the shapes of dates in ads, and only those, where
// chrono-node misses a month with its year in French and takes lengths of contracts and hours of work for dates.

/** A date as it is written, with what it leaves open. */
export interface Written {
  start: number
  end: number
  year: number | null
  month: number
  day: number | null
  weekday: number | null
  weak?: true
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The patterns of dates in these languages. */
export const calendar = compiled((lexicons) => {
  const month = (index: number) => anyOf(lexicons, (lexicon) => lexicon.calendar.months[index])
  const weekday = (index: number) => anyOf(lexicons, (lexicon) => lexicon.calendar.weekdays[index])
  const months = MONTH_DAYS.map((_, index) => month(index))
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map(weekday)
  const anyMonth = `(?:${months.join('|')})`
  const anyWeekday = `(?:(${weekdays.join('|')}),? (?:[a-z]{2,3} )?)?`
  const year = '((?:19|20|99)\\d\\d)'
  const clock = anyOf(lexicons, (lexicon) => lexicon.calendar.clock)
  const to = anyOf(lexicons, ({ salary }) => salary.to)
  const or = anyOf(lexicons, ({ requirements }) => requirements.or)
  const perWeek = anyOf(lexicons, (lexicon) => lexicon.hours.perWeek)
  const dayOf = anyOf(lexicons, ({ calendar: { dayOf = [] } }) => dayOf)
  const around = anyOf(lexicons, (lexicon) => lexicon.calendar.around)
  const noon = anyOf(lexicons, (lexicon) => lexicon.calendar.noon)
  const hour = `(?:(?:12 ?)?${noon}|(\\d{1,2}) ?(?:${clock}) ?([0-5]\\d)?|(\\d{1,2})[:.]([0-5]\\d)(?: ?(?:${clock}|[ap]\\.?m\\.?))?|(\\d{1,2}) ?[ap]\\.?m\\.?)`
  const time = `${hour}(?![a-z0-9/]|[.:]\\d| ?[/-]| [a-z]{1,3} \\d| ?${perWeek})`
  return {
    months: months.map((source) => patternOf(`^${source}$`)),
    weekdays: weekdays.map((source) => patternOf(`^${source}$`)),
    any: patternOf(`\\d|${bounded(anyMonth)}`),
    shapes: {
      iso: /(?<![\d/.-])(\d{4})[-/](\d{2})[-/](\d{2})(?:t(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?(?![\d/-])/g,
      numeric: patternOf(
        `(?<![a-z0-9])${anyWeekday}(?<![\\d/.-]|\\d )(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\3 ?(\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)`,
        'g',
      ),
      dayMonth: patternOf(
        `(?<![a-z0-9])${anyWeekday}(?<![\\d/.,-]|\\d )(\\d{1,2})(?:\\^?[a-z]{2,4}|e|\\.)?[ /-]?(?:(?:[a-z]{2,3}|${dayOf}) )?(${anyMonth})(?![a-z])(?:(?:,?| [a-z]{2,3})[ /-]${year}(?!\\d))?`,
        'g',
      ),
      monthDay: patternOf(
        `(?<![a-z0-9])${anyWeekday}(${anyMonth})(?: |-(?=\\d{1,2}-\\d{4}))(\\d{1,2})(?:[a-z]{2})?(?:(?:(?: ?,| [a-z]{2})? |-)${year})?(?![\\d/]|[.,:]\\d| ?(?:${clock}|%|€)(?![a-z]))`,
        'g',
      ),
      /** "Wed Mar 12 18:30:05 UTC 2025": as machines write it. */
      machine: patternOf(
        `(?<![a-z0-9])${anyWeekday}(${anyMonth}) (\\d{1,2}) \\d\\d:\\d\\d:\\d\\d (?:[a-z]{3,5} )?${year}(?!\\d)`,
        'g',
      ),
      monthYear: patternOf(
        `(?<![a-z0-9]|${anyMonth}(?: ?[/-] ?| ${or} ))(${anyMonth})(?: [a-z]{2} |,? ?)${year}(?!\\d)`,
        'g',
      ),
      shortNumeric: /(?<![\d/.,-]|\d )(\d{2})[/](\d{2})(?![\d/]|[.,-]\d)/g,
      monthNumeric: /(?<![\d/.,-])(0?[1-9]|1[0-2])[/](20\d\d)(?![\d/])/g,
      /** "April to October 2026": the year stands at the other end. */
      monthTo: patternOf(
        `(?<![a-z0-9]|\\d (?:[a-z]{2,3} )?)(${anyMonth})(?= ?(?:-|/|(?:${anyOf(lexicons, ({ dates }) => dates.dayTo)}|${to})(?: ${around}[ -]?)?) ?${anyMonth}(?: [a-z]{2})? ${year}(?!\\d))`,
        'g',
      ),
      month: patternOf(
        `(?<![a-z0-9]|${anyMonth} ?[/-] ?)(?:${around}[ -](?:[a-z]{1,3}[ '])?)(${anyMonth})(?![a-z0-9]| ?[/-] ?(?:[a-z]{2,5} )?${anyMonth}| [a-z]{1,3} ${anyMonth}| \\d)`,
        'g',
      ),
    },
    clockAfter: patternOf(`^(?: ?[,(-]? ?)(?:[a-z]{1,6} ){0,2}${time}`),
    clockBefore: patternOf(`(?<![\\d:.])${hour},? (?:[a-z]{2,4} ){0,2}$`),
    afternoon: /p\.?m/,
  }
})

/** All that is written as a date in a folded text, in order, none overlapping; days that no month has left out. */
export function writtenDates(text: string, lexicons: readonly Lexicon[]): Written[] {
  return calendar(lexicons).any.test(text) ? withoutOverlaps(shapesIn(text, lexicons)) : []
}

function shapesIn(text: string, lexicons: readonly Lexicon[]): Written[] {
  const { shapes, months, weekdays } = calendar(lexicons)
  const found: Written[] = []
  const add = (
    match: RegExpMatchArray,
    parts: {
      year?: string | undefined
      month: number
      day?: string | undefined
      weekday?: string | undefined
    },
    weak = false,
  ) => {
    const start = match.index ?? 0
    const day = parts.day === undefined ? null : Number(parts.day)
    if (parts.month < 1 || parts.month > 12) return
    if (day !== null && (day < 1 || day > (MONTH_DAYS[parts.month - 1] ?? 0))) return
    found.push({
      start,
      end: start + match[0].length,
      year: parts.year === undefined ? null : fullYear(parts.year),
      month: parts.month,
      day,
      weekday: parts.weekday === undefined ? null : indexIn(weekdays, parts.weekday),
      ...(weak && { weak: true as const }),
    })
  }
  const monthOf = (word: string | undefined) => indexIn(months, word ?? '') + 1
  for (const match of matchesOf(text, shapes.iso)) {
    add(match, { year: match[1], month: Number(match[2]), day: match[3] })
  }
  for (const match of matchesOf(text, shapes.numeric)) {
    const [, weekday, first, , second, year] = match
    const monthFirst = Number(second) > 12 && Number(first) <= 12
    add(match, {
      year,
      month: Number(monthFirst ? first : second),
      day: monthFirst ? second : first,
      weekday,
    })
  }
  for (const match of matchesOf(text, shapes.dayMonth)) {
    const [, weekday, day, month, year] = match
    add(match, { year, month: monthOf(month), day, weekday })
  }
  for (const match of matchesOf(text, shapes.monthDay)) {
    const [, weekday, month, day, year] = match
    add(match, { year, month: monthOf(month), day, weekday }, year === undefined)
  }
  for (const match of matchesOf(text, shapes.machine)) {
    const [, weekday, month, day, year] = match
    add(match, { year, month: monthOf(month), day, weekday })
  }
  for (const match of matchesOf(text, shapes.monthYear))
    add(match, { year: match[2], month: monthOf(match[1]) })
  for (const match of matchesOf(text, shapes.monthNumeric))
    add(match, { year: match[2], month: Number(match[1]) }, true)
  for (const match of matchesOf(text, shapes.shortNumeric))
    add(match, { month: Number(match[2]), day: match[1] }, true)
  for (const match of matchesOf(text, shapes.monthTo)) add(match, { month: monthOf(match[1]) }, true)
  for (const match of matchesOf(text, shapes.month)) add(match, { month: monthOf(match[1]) }, true)
  return found
}

/** The fuller of two that overlap: a year beats none, then a day, then the longer. */
function withoutOverlaps(found: Written[]): Written[] {
  const rank = (one: Written) =>
    (one.weak ? 0 : 1000) + (one.year === null ? 0 : 400) + (one.day === null ? 0 : 200) + one.end - one.start
  const kept: Written[] = []
  for (const one of [...found].sort((a, b) => rank(b) - rank(a))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Is there such a day? In: a day of null for the month alone. */
export function isPossible(year: number, month: number, day: number | null): boolean {
  return day === null || new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}

function indexIn(patterns: readonly RegExp[], word: string): number {
  return patterns.findIndex((pattern) => pattern.test(word))
}
