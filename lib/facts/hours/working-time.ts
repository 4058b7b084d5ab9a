import { numberOf } from '@/lib/facts/amounts'
import type { Claim } from '@/lib/facts/define'
import { isNegated, matchesOf } from '@/lib/facts/sentences'
import type { Lexicon } from '@/lib/lexicon'
import { fold, type WorkHours } from '@/lib/posting'
import { hoursCues } from './hours-cues'

/** The working time that a sentence states, and its place there. */
export interface WorkingTime {
  value: WorkHours
  start: number
  end: number
}

interface Part {
  value: WorkHours
  start: number
  end: number
}

/** In running text longer than this a schedule needs a contract's word beside it. */
const LINE_LENGTH = 110
/** A line of its own in a list of tasks or demands. */
const OPENING_LINE = 70
const LEAST_HOURS = 3
/** No shift is longer. */
const DAY_HOURS = 13
const MOST_HOURS = 60

/**
 * How much is worked, as one sentence says it.
 * In: folded text, and the claim it stands in. Out: null when it says nothing of the job's own hours: opening
 * hours, shift times, shares of tasks or of pay, and full-time as the basis of a pay are none.
 */
export function timeIn(text: string, claim: Claim, lexicons: readonly Lexicon[]): WorkingTime | null {
  if (claim.section === 'noise' || (claim.section === 'employer' && claim.topic === undefined)) return null
  const parts = [
    ...schedules(text, claim, lexicons),
    ...weeks(text, claim, lexicons),
    ...shares(text, claim, lexicons),
    ...days(text, lexicons),
  ]
  if (parts.length === 0) return null
  const value: WorkHours = {}
  for (const part of parts) Object.assign(value, { ...part.value, ...value })
  // "4/5 ou temps plein": the share is stated, and full-time is the other choice.
  if (value.schedule === 'full-time' && value.fullTimeShare !== undefined && value.fullTimeShare < 1)
    delete value.schedule
  return {
    value,
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  }
}

/** A label, a short value, a line of the offer or of the top, or a short line that opens with the working time. */
function isAtHome(text: string, claim: Claim, lexicons: readonly Lexicon[]): boolean {
  if (claim.topic !== undefined || claim.source === 'label') return true
  if (claim.section === 'offer' || (claim.section === 'top' && text.length <= LINE_LENGTH)) return true
  return claim.section !== 'employer' && text.length <= OPENING_LINE && hoursCues(lexicons).opening.test(text)
}

function schedules(text: string, claim: Claim, lexicons: readonly Lexicon[]): Part[] {
  const cues = hoursCues(lexicons)
  const basis = matchesOf(text, cues.payBasis)
  const found = (pattern: RegExp) =>
    matchesOf(text, pattern).filter(
      (match) =>
        !isNegated(text, match.index, lexicons) &&
        !basis.some((one) => match.index >= one.index && match.index < one.index + one[0].length),
    )
  if (!isAtHome(text, claim, lexicons) && !cues.contract.test(text)) return []
  const [full] = found(cues.full)
  const [half] = found(cues.half)
  const [part] = found(cues.part)
  const at = (match: RegExpExecArray, value: WorkHours): Part[] => [
    { value, start: match.index, end: match.index + match[0].length },
  ]
  if (full && (half || part)) return []
  if (half) return at(half, { schedule: 'part-time', fullTimeShare: 0.5 })
  if (full) return at(full, { schedule: 'full-time' })
  return part ? at(part, { schedule: 'part-time' }) : []
}

/** Hours a week: "35h/semaine", "37h30", "24 tot 38 uur", "19/38". */
function weeks(text: string, claim: Claim, lexicons: readonly Lexicon[]): Part[] {
  const cues = hoursCues(lexicons)
  const worded = cues.work.test(text)
  const named = claim.topic === 'workHours'
  if (
    !named &&
    !(isAtHome(text, claim, lexicons)
      ? worded || text.length <= 60 || claim.section === 'offer'
      : worded && cues.contract.test(text))
  )
    return []
  const whole = cues.wholeRange.exec(text)
  if (whole && (named || claim.source === 'label' || claim.section === 'top' || claim.section === 'offer')) {
    const [low, high] = [numberOf(whole[1] ?? ''), numberOf(whole[2] ?? '')]
    const worded = whole[3] !== undefined
    if ((named || worded) && low >= 8 && low < high && high <= 48)
      return [{ value: { minHoursPerWeek: low, maxHoursPerWeek: high }, start: 0, end: text.length }]
  }
  const stands = text.length <= 60 ? cues.wholeHours.exec(text) : null
  if (stands && claim.source !== 'heading') {
    const hours = numberOf(stands[1] ?? '')
    if (hours >= 16 && hours <= 48)
      return [{ value: { hoursPerWeek: hours }, start: 0, end: stands[0].length }]
  }
  const alone = named ? /^ ?(\d{2}(?:[.,]\d{1,2})?) ?$/.exec(text) : null
  if (alone && cues.hourWord.test(fold(claim.label ?? '').text)) {
    const hours = numberOf(alone[1] ?? '')
    if (hours >= 10 && hours <= 48) return [{ value: { hoursPerWeek: hours }, start: 0, end: text.length }]
  }
  for (const match of matchesOf(text, cues.ofWeek)) {
    const [worked, full] = [numberOf(match[1] ?? ''), Number(match[2])]
    if (!(worked >= LEAST_HOURS && worked <= full) || !(named || isAtHome(text, claim, lexicons))) continue
    const share = Math.round((worked / full) * 1000) / 1000
    return [
      {
        value: { hoursPerWeek: worked, ...shareValue(share, share) },
        start: match.index,
        end: match.index + match[0].length,
      },
    ]
  }
  for (const match of matchesOf(text, cues.hours)) {
    const { least, count, minutes, clocked, week } = match.groups ?? {}
    const end = match.index + match[0].length
    const high = hoursOf(clocked ?? `${count ?? ''}${minutes === undefined ? '' : `:${minutes}`}`)
    const low = least === undefined ? high : hoursOf(least)
    const weekly =
      week !== undefined ||
      /(?:week|hebdo|semaine)[a-z]{0,6} ?:? ?(?:[a-z]{2} )?$/.test(
        text.slice(Math.max(0, match.index - 20), match.index),
      )
    const [before, after] = [
      text.slice(Math.max(0, match.index - 60), match.index),
      text.slice(end, end + 40),
    ]
    const bracketed = worded && /\($/.test(before) && /^\)/.test(after)
    const tied =
      bracketed || cues.rateBefore.test(before) || cues.rateAfter.test(after) || cues.postBefore.test(before)
    // "de 9h à 17h" is when the day begins and ends.
    const clockTimes =
      least !== undefined &&
      !weekly &&
      (/[h:u]/.test(least) || /[h:u]/.test(text.slice(match.index, match.index + (least.length + 2))))
    if (clockTimes || !(weekly || named || tied)) continue
    if (!(low >= LEAST_HOURS && low <= high && high <= MOST_HOURS)) continue
    // "Horaires 12h", "en 12h": so few are a day's, unless part-time or a contract is said of them.
    if (!weekly && high <= DAY_HOURS && !(named || bracketed || cues.partBefore.test(before))) continue
    const value: WorkHours =
      low === high ? { hoursPerWeek: high } : { minHoursPerWeek: low, maxHoursPerWeek: high }
    return [{ value, start: match.index, end }]
  }
  return []
}

/** "37h30" and "37:30" are 37.5 hours, "22,48" is 22.48. */
function hoursOf(written: string): number {
  const clock = /^(\d{1,2})[h:u]([0-5]\d)$/.exec(written)
  if (clock) return Math.round((Number(clock[1]) + Number(clock[2]) / 60) * 100) / 100
  return numberOf(written.replace(/[^\d.,]/g, ''))
}

/** A share of a full-time post: "80 %", "0,8 ETP", "4/5". */
function shares(text: string, claim: Claim, lexicons: readonly Lexicon[]): Part[] {
  const cues = hoursCues(lexicons)
  const home = isAtHome(text, claim, lexicons)
  const told = home || claim.source === 'heading' ? cues.equivalentFirst.exec(text) : null
  const part = numberOf(told?.groups?.share ?? '0')
  if (told && part > 0 && part <= 1)
    return [{ value: shareValue(part, part), start: told.index, end: told.index + told[0].length }]
  for (const match of matchesOf(text, cues.equivalent)) {
    const high = numberOf(match.groups?.count ?? '')
    const low = match.groups?.least === undefined ? high : numberOf(match.groups.least)
    if (!(home || claim.source === 'heading') || !(low > 0 && low <= high && high <= 1)) continue
    // "2 300 € (1 ETP)": what a full-time post is paid.
    if (
      /(?:[€£$]|(?<![a-z])(?:eur|euros?)|\d ?k)[ (]{1,2}$/.test(
        text.slice(Math.max(0, match.index - 20), match.index),
      )
    )
      continue
    return [{ value: shareValue(low, high), start: match.index, end: match.index + match[0].length }]
  }
  const stated = matchesOf(text, cues.share)
  // "50 % en formation / 50 % en entreprise": the parts of a whole.
  const whole = stated.reduce((sum, match) => sum + numberOf(match[2] ?? ''), 0)
  for (const match of stated.length > 1 && whole === 100 ? [] : stated) {
    const end = match.index + match[0].length
    const high = numberOf(match[2] ?? '') / 100
    const low = match[1] === undefined ? high : numberOf(match[1]) / 100
    if (!(low >= 0.05 && low <= high && high <= 1) || !isRate(text, match.index, end, claim, lexicons))
      continue
    return [{ value: shareValue(low, high), start: match.index, end }]
  }
  for (const match of matchesOf(text, cues.fraction)) {
    const share = Number(match[1]) / Number(match[2])
    const suffixed = match.groups?.suffix !== undefined
    const tied = cues.rateBefore.test(text.slice(Math.max(0, match.index - 60), match.index))
    if (share >= 1 || !home || !(claim.topic === 'workHours' || suffixed || tied)) continue
    const end = match.index + match[0].length
    return [{ value: shareValue(share, share), start: match.index, end }]
  }
  return []
}

/** Is this percentage the rate of work? In a title only in brackets or at its end. */
function isRate(
  text: string,
  start: number,
  end: number,
  claim: Claim,
  lexicons: readonly Lexicon[],
): boolean {
  const cues = hoursCues(lexicons)
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)]
  if (claim.source === 'heading') {
    if (cues.equivalentAfter.test(after)) return true
    return /\([^()]{0,12}$/.test(before) ? /^\)/.test(after) : /[-,|] ?$/.test(before) && /^ ?$/.test(after)
  }
  // "50 % en formation": a share of something named.
  if (claim.topic === 'workHours') return cues.rateAfter.test(after) || !/^ ?[a-z]{2,3} [a-z]{3}/.test(after)
  if (!isAtHome(text, claim, lexicons) && !cues.contract.test(text)) return false
  return cues.rateBefore.test(before) || cues.rateAfter.test(after)
}

function shareValue(low: number, high: number): WorkHours {
  if (low < high) return { minFullTimeShare: round(low), maxFullTimeShare: round(high) }
  return { ...(high === 1 && { schedule: 'full-time' as const }), fullTimeShare: round(high) }
}

const round = (share: number) => Math.round(share * 1000) / 1000

/** A working year in days: "forfait jours (218 jours)". */
function days(text: string, lexicons: readonly Lexicon[]): Part[] {
  const match = hoursCues(lexicons).days.exec(text)
  const count = Number(match?.groups?.after ?? match?.groups?.before)
  if (!match || !(count >= 100 && count <= 260)) return []
  return [{ value: { daysPerYear: count }, start: match.index, end: match.index + match[0].length }]
}
