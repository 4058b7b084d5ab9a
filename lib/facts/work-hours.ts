import { type Finding, fold, type Inference, UNSOCIAL, type WorkHours } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { withDigits } from './digits'
import { unsocialIn } from './hours/unsocial-hours'
import { timeIn } from './hours/working-time'
import { sentencesOf } from './sentences'

const FRENCH_WEEK = 35
/** Hours a week from which a post is full-time where custom or law says so; elsewhere the highest of these. */
const FULL_WEEK: Readonly<Record<string, number>> = { FR: FRENCH_WEEK, BE: 38, NL: 36 }
const FULL_WEEK_ANYWHERE = 38
/** So many sentences behind the hours tell of the same time. */
const FOLLOWING = 3
/** A range from so many hours on is full-time where a word says so. */
const FULL_RANGE = 36
/** No full time is shorter, whatever a board's data calls it. */
const LEAST_FULL = 33

/** How much of a week, or of a year, is worked, and at what unsocial times. */
export const workHours = defineFact({
  key: 'workHours',
  properties: ['workHours', 'employmentType'],
  read(claim, context) {
    if (claim.topic !== undefined && claim.topic !== 'workHours' && claim.topic !== 'employmentType')
      return []
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source === 'address' || claim.section === 'noise') return []
    let told = 0
    return sentencesOf(claim.text).flatMap(({ text, start }) => {
      const found = readSentence(claim, text, start, context, told > 0)
      // "Temps plein, 37h30 par semaine ; trois nuits par mois": what follows the hours tells of them, too.
      told = found.some(({ value }) => rangeOf(value) !== null) ? FOLLOWING : told - 1
      return found
    })
  },
  agrees(a, b) {
    const [one, other] = [rangeOf(a), rangeOf(b)]
    if (one && other && !within(one, other) && !within(other, one) && !areEnds(a, b)) return false
    const [share, otherShare] = [shareOf(a), shareOf(b)]
    if (share && otherShare && !within(share, otherShare) && !within(otherShare, share)) return false
    if (a.schedule !== undefined && b.schedule !== undefined && a.schedule !== b.schedule) return false
    if (a.schedule === 'full-time' && otherShare) return otherShare[1] === 1
    if (b.schedule === 'full-time' && share) return share[1] === 1
    return a.daysPerYear === undefined || b.daysPerYear === undefined || a.daysPerYear === b.daysPerYear
  },
  complete(value, other) {
    const both = value.unsocial && other.unsocial
    const unsocial = both
      ? UNSOCIAL.filter((kind) => value.unsocial?.includes(kind) || other.unsocial?.includes(kind))
      : (value.unsocial ?? other.unsocial ?? [])
    const rest = { ...other }
    // Boards' own data calls any post full-time; a range of hours, or a part of a week, says otherwise.
    const open =
      (value.minHoursPerWeek ?? FULL_RANGE) < FULL_RANGE ||
      (value.hoursPerWeek ?? LEAST_FULL) < LEAST_FULL ||
      (shareOf(value)?.[0] ?? 1) < 1
    if (open && rest.schedule === 'full-time') delete rest.schedule
    if (rangeOf(value) && !areEnds(value, other)) {
      delete rest.hoursPerWeek
      delete rest.minHoursPerWeek
      delete rest.maxHoursPerWeek
    }
    if (shareOf(value)) {
      delete rest.fullTimeShare
      delete rest.minFullTimeShare
      delete rest.maxFullTimeShare
    }
    return { ...rest, ...value, ...(unsocial.length > 0 && { unsocial }) }
  },
})

type Range = readonly [number, number]

function rangeOf(value: WorkHours): Range | null {
  const low = value.hoursPerWeek ?? value.minHoursPerWeek
  const high = value.hoursPerWeek ?? value.maxHoursPerWeek
  return low === undefined && high === undefined ? null : [low ?? 0, high ?? Number.POSITIVE_INFINITY]
}

/** "Minimum: 32" and "Maximum: 36" are told apart, and make one range. */
function areEnds(a: WorkHours, b: WorkHours): boolean {
  const low = a.minHoursPerWeek ?? b.minHoursPerWeek
  const high = a.maxHoursPerWeek ?? b.maxHoursPerWeek
  const apart = a.minHoursPerWeek === undefined ? b.maxHoursPerWeek : b.minHoursPerWeek
  const whole = a.hoursPerWeek ?? b.hoursPerWeek ?? apart
  return whole === undefined && low !== undefined && high !== undefined && low <= high
}

function shareOf(value: WorkHours): Range | null {
  const low = value.fullTimeShare ?? value.minFullTimeShare
  const high = value.fullTimeShare ?? value.maxFullTimeShare
  return low === undefined && high === undefined ? null : [low ?? 0, high ?? 1]
}

function within(inner: Range, outer: Range): boolean {
  return outer[0] <= inner[0] + 0.02 && inner[1] <= outer[1] + 0.02
}

function readSentence(
  claim: Claim,
  text: string,
  start: number,
  context: Context,
  follows: boolean,
): Finding<WorkHours>[] {
  const digits = withDigits(text, context.lexicons)
  const first = timeIn(digits.text, claim, context.lexicons)
  const unsocial = unsocialIn(text, claim, first !== null || follows, context.lexicons)
  const read = unsocial ? timeIn(digits.text, claim, context.lexicons, true) : first
  const time = read && { ...read, start: digits.back(read.start), end: digits.back(read.end) }
  if (!time && !unsocial) return []
  const inferred = (time?.inferred ?? []).map(fromHours)
  const value = withSchedule(
    { ...time?.value, ...(unsocial && { unsocial: unsocial.kinds }) },
    context,
    inferred,
  )
  const places = [time, unsocial].filter((one) => one !== null)
  const evidence = places.map((one) => evidenceOf(claim, start + one.start, start + one.end))
  const quotes = new Set<string>()
  return [
    {
      value,
      evidence: evidence.filter(({ quote }) => !quotes.has(quote) && quotes.add(quote)),
      ...(inferred.length > 0 && { inferred }),
    },
  ]
}

const fromHours = (part: string): Inference => ({ part, reason: 'full-time-from-hours' })

/** A week as long as the country's full one is full-time, also where no word says so. */
function withSchedule(value: WorkHours, context: Context, inferred: Inference[]): WorkHours {
  const hours = value.hoursPerWeek
  // 35 hours are France's legal week and no other country's: a French ad that names no country means them.
  const country = context.country?.code ?? context.known.jobLocation?.[0]?.addressCountry
  const french = country === undefined && context.known.inLanguage === 'fr' && hours === FRENCH_WEEK
  const full = french ? hours : (FULL_WEEK[country ?? ''] ?? FULL_WEEK_ANYWHERE)
  if (value.schedule !== undefined || hours === undefined || hours < full) return value
  if ((shareOf(value)?.[0] ?? 1) < 1) return value
  inferred.push(fromHours('schedule'))
  return { ...value, schedule: 'full-time' }
}

/** FULL_TIME and PART_TIME say a schedule; both together say none. */
function structured(claim: Claim, context: Context): Finding<WorkHours>[] {
  const entries = (Array.isArray(claim.data) ? claim.data : [claim.data]).map(
    (entry) => fold(String(entry ?? '')).text,
  )
  const codes = entries.flatMap((entry) => entry.split(',')).map((code) => code.trim().replace(/[ -]/g, '_'))
  const full = codes.includes('full_time')
  const part = codes.includes('part_time')
  if (full !== part)
    return [{ value: { schedule: full ? 'full-time' : 'part-time' }, evidence: [evidenceOf(claim)] }]
  if (full || claim.property === 'employmentType') return []
  return entries.flatMap((entry) => {
    const time = timeIn(entry, { ...claim, topic: 'workHours' }, context.lexicons)
    if (!time) return []
    const inferred = time.inferred.map(fromHours)
    const value = withSchedule(time.value, context, inferred)
    return [{ value, evidence: [evidenceOf(claim)], ...(inferred.length > 0 && { inferred }) }]
  })
}
