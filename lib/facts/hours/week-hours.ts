import { numberOf } from '@/lib/facts/amounts'
import { matchesOf } from '@/lib/facts/sentences'
import { fold, type WorkHours } from '@/lib/posting'
import { hoursCues } from './hours-cues'
import { around, type Part, placeOf, type Scene } from './part'

const LEAST_HOURS = 3
/** No shift is longer. */
const DAY_HOURS = 13
const MOST_HOURS = 60
/** Hours that are a week's with no other word: fewer may be a time of day, more a delay. */
const BARE_HOURS = [25, 45] as const
/** So many a week are a job's own, also among its tasks. */
const TASK_HOURS = 16
const SHORT_LINE = 60
/** In a longer sentence a schedule and the hours may be told of two things. */
const TOLD_LINE = 120
/** "Minimaal aantal uren per week: 32": words, and a number behind a colon. */
const COLON = /^[^a-z0-9]{0,3}([a-z][^:\d]{5,50}): ?(\d{1,2}(?:[.,]\d{1,2})?)[ .]{0,2}$/
/** "17.00": an hour of the day, to the quarter. */
const SHARP = /[.:](?:00|15|30|45)$/
const MONEY = /[€£$]|(?<![a-z])(?:euros?|chf|eur)(?![a-z])/

/** Hours a week: "35h/semaine", "37h30", "24 tot 38 uur", "19/38". */
export function weekHours(scene: Scene): Part[] {
  if (!/\d/.test(scene.text)) return []
  const found = valueAlone(scene) ?? partOfWeek(scene) ?? countedHours(scene)
  return found ? [found] : []
}

/** A value that is nothing but hours: "24 - 32 uur", "37.5 hours", and under a label of hours "38". */
function valueAlone({ text, claim, lexicons, named, home }: Scene): Part | null {
  if (text.length > SHORT_LINE || claim.section === 'employer') return null
  const cues = hoursCues(lexicons)
  const said = COLON.exec(text)
  if (said && [cues.hourWord, cues.perWeek].every((cue) => cue.test(said[1] ?? ''))) {
    const count = numberOf(said[2] ?? '')
    if (count >= 8 && count <= 48)
      return { value: oneEnd(count, said[1] ?? '', cues), start: 0, end: text.length }
  }
  const ends = named && cues.hourWord.test(fold(claim.label ?? '').text) ? cues.wholeEnds.exec(text) : null
  if (ends?.groups?.least !== undefined || ends?.groups?.most !== undefined)
    return { value: betweenEnds(ends.groups.least, ends.groups.most), start: 0, end: text.length }
  const whole = cues.wholeRange.exec(text)
  if (whole && (named || whole[3] !== undefined)) {
    const [low, high] = [numberOf(whole[1] ?? ''), numberOf(whole[2] ?? '')]
    const [least, most] = home ? [8, 48] : [TASK_HOURS, BARE_HOURS[1]]
    if (low >= least && low < high && high <= most)
      return { value: { minHoursPerWeek: low, maxHoursPerWeek: high }, start: 0, end: text.length }
  }
  // "39 paid hours.": nothing else, and as many as a week has.
  const alone = cues.wholeHours.exec(text)
  const usual = numberOf(alone?.[1] ?? '0')
  const own = home || (usual >= BARE_HOURS[0] && usual <= BARE_HOURS[1])
  const stands = own && claim.source !== 'heading' ? alone : null
  const weekly = named ? cues.wholeWeek.exec(text) : null
  const bare =
    named && cues.hourWord.test(fold(claim.label ?? '').text)
      ? /^ ?(\d{2}(?:[.,]\d{1,2})?) ?(?:$|[;(]|,(?!\d))/.exec(text)
      : null
  const match = stands ?? weekly ?? bare
  const hours = numberOf(match?.[1] ?? '0')
  if (!match || !(hours >= (stands ? 16 : 8) && hours <= 48)) return null
  if (stands && cues.otherSpan.test(text.slice(match[0].length))) return null
  return { value: oneEnd(hours, fold(claim.label ?? '').text, cues), ...placeOf(match) }
}

/** "Min. 24, max. 32" */
function betweenEnds(least: string | undefined, most: string | undefined): WorkHours {
  return {
    ...(least !== undefined && { minHoursPerWeek: numberOf(least) }),
    ...(most !== undefined && { maxHoursPerWeek: numberOf(most) }),
  }
}

/** Under a label that names but one end of the hours they are that end's. */
function oneEnd(hours: number, label: string, cues: ReturnType<typeof hoursCues>): WorkHours {
  const [least, most] = [cues.leastWord.test(label), cues.mostWord.test(label)]
  if (least === most) return { hoursPerWeek: hours }
  return least ? { minHoursPerWeek: hours } : { maxHoursPerWeek: hours }
}

/** "19/38", and "38/38" of one who works them all. */
function partOfWeek({ text, lexicons, home }: Scene): Part | null {
  if (!text.includes('/') || !(home || hoursCues(lexicons).labelFirst.test(text))) return null
  for (const match of matchesOf(text, hoursCues(lexicons).ofWeek)) {
    const [worked, full] = [numberOf(match[1] ?? ''), Number(match[2])]
    if (!(worked >= LEAST_HOURS && worked <= full)) continue
    const fullTimeShare = Math.round((worked / full) * 1000) / 1000
    if (fullTimeShare < 1) return { value: { hoursPerWeek: worked, fullTimeShare }, ...placeOf(match) }
    const value: WorkHours = { schedule: 'full-time', hoursPerWeek: worked, fullTimeShare }
    return { value, ...placeOf(match), inferred: 'fullTimeShare' }
  }
  return null
}

function countedHours(scene: Scene): Part | null {
  const { hours, hoursThen, countedWeek, schedule } = hoursCues(scene.lexicons)
  for (const match of matchesOf(scene.text, hours)) {
    // "5 x 7,7 Stunden": a day's, told to be a part.
    if (/\d ?[x×*] ?$/.test(scene.text.slice(0, match.index))) continue
    const found = hoursIn(scene, match)
    if (found) return found
  }
  const then = hoursThen.exec(scene.text) ?? (schedule.test(scene.text) ? countedWeek.exec(scene.text) : null)
  const count = numberOf(then?.groups?.count ?? then?.[1] ?? '0')
  const least = numberOf(then?.groups?.least ?? '0') || count
  if (!then || count < LEAST_HOURS || count > MOST_HOURS || least > count || !isOwnWeek(scene, count))
    return null
  const ahead = then[0].slice(0, then[0].lastIndexOf(String(then.groups?.count ?? then[1])))
  const value =
    least < count
      ? { minHoursPerWeek: least, maxHoursPerWeek: count }
      : sided(count, ahead, '', hoursCues(scene.lexicons))
  return { value, ...placeOf(then) }
}

function hoursIn(scene: Scene, match: RegExpExecArray): Part | null {
  const { text, lexicons } = scene
  const cues = hoursCues(lexicons)
  const { least, count, minutes, clocked } = match.groups ?? {}
  const place = placeOf(match)
  const high = hoursOf(clocked ?? `${count ?? ''}${minutes === undefined ? '' : `:${minutes}`}`)
  const low = least === undefined ? high : hoursOf(least)
  if (!(low >= LEAST_HOURS && low <= high && high <= MOST_HOURS)) return null
  const [before, after] = around(text, place.start, place.end)
  const weekly = match.groups?.week !== undefined || (high > DAY_HOURS && cues.weekBefore.test(before))
  // "de 9h à 17h", "8 a 16h" is when the day begins and ends.
  // "Une semaine de soir (13h-21h)", "06:00-14:00 one week": a day's, whatever stands around.
  // "In de avonddienst van 14.30 tot 23.00 uur": the time of a shift, to the quarter at both ends.
  const sharp = SHARP.test(least ?? '') && SHARP.test(count ?? '') && match.groups?.week === undefined
  const daily = sharp || (/\($/.test(before) ? match.groups?.week === undefined : /\d:\d/.test(least ?? ''))
  const clockTimes =
    least !== undefined &&
    (!weekly || daily) &&
    low <= 24 &&
    (SHARP.test(least) ||
      /[h:u]/.test(text.slice(place.start, place.start + least.length + 2)) ||
      (!scene.named && low < DAY_HOURS && high <= 24))
  // "Week van 6 tot 14u": the hours between which one works.
  const shift =
    least !== undefined &&
    (match.groups?.week === undefined || cues.andOpens.test(match.groups.week)) &&
    cues.from.test(before)
  if (shift && !scene.named && low < DAY_HOURS && high <= 24) return null
  const clock =
    !weekly && high < 24 && low === high && (cues.clockBefore.test(before) || cues.until.test(after))
  const ofPay = cues.payFor.test(before) || cues.fullBasis.test(before)
  if (clock || clockTimes || (ofPay && (MONEY.test(text) || cues.pay.test(before)))) return null
  if (!(weekly ? isOwnWeek(scene, high) : isToldOfPost(scene, before, after, low, high))) return null
  if (low < high) return { value: { minHoursPerWeek: low, maxHoursPerWeek: high }, ...place }
  const other = Number(weekly ? cues.choice.exec(after)?.groups?.other : undefined)
  if (other > DAY_HOURS && other !== high) {
    const [minHoursPerWeek, maxHoursPerWeek] = [Math.min(other, high), Math.max(other, high)]
    return { value: { minHoursPerWeek, maxHoursPerWeek }, ...place }
  }
  // "30h minimum par semaine": the word may stand before the week.
  const behind = [after, match.groups?.week ?? '']
  return { value: sided(high, before, behind, cues), ...place }
}

/** "Minimaal 24 uur", "jusqu'à 30 h": hours of which only one end may be told. */
function sided(
  hours: number,
  before: string,
  behind: readonly string[] | string,
  cues: ReturnType<typeof hoursCues>,
): WorkHours {
  const after = [behind].flat()
  if (cues.atLeast.test(before) || after.some((words) => cues.leastAfter.test(words)))
    return { minHoursPerWeek: hours }
  if (cues.atMost.test(before) || after.some((words) => cues.mostAfter.test(words)))
    return { maxHoursPerWeek: hours }
  return { hoursPerWeek: hours }
}

/** Are these hours a week those of the job? Elsewhere than in the offer a task may have a few. */
function isOwnWeek({ named, home, worded }: Scene, hours: number): boolean {
  return named || home || hours >= TASK_HOURS || worded()
}

/** Are these hours, not said to be a week's, told of the post itself? */
function isToldOfPost(scene: Scene, before: string, after: string, low: number, high: number): boolean {
  const { text, claim, lexicons, named, home, worded } = scene
  const cues = hoursCues(lexicons)
  if (cues.otherSpan.test(after)) return false
  const bracketed = /\((?:[a-z]{2,9}\.? )?$/.test(before) && /^\)/.test(after) && worded()
  // "Horaires 12h", "en 12h": so few are a day's, unless part-time or a contract is said of them.
  if (high <= DAY_HOURS)
    return (named && /^ ?\d/.test(text)) || (home && (bracketed || cues.partBefore.test(before)))
  if (named) return true
  const bare = low >= BARE_HOURS[0] && high <= BARE_HOURS[1]
  const tied =
    bracketed ||
    cues.rateBefore.test(before) ||
    cues.rateAfter.test(after) ||
    cues.postBefore.test(before) ||
    ((bare || (home && low >= TASK_HOURS)) && cues.contractFor.test(before)) ||
    ((bare || (home && low >= TASK_HOURS)) && cues.worksBefore.test(before))
  // "A full time job, 35 hours over five days", "Monday to Thursday, 40 hours altogether".
  const told = () =>
    [cues.schedule, cues.weekdays, cues.perWeek].some((cue) => cue.test(text)) ||
    cues.perWeek.test(claim.heading)
  const where = claim.section !== 'employer' || cues.perWeek.test(claim.heading)
  if (bare && text.length <= TOLD_LINE && where && !MONEY.test(before) && (told() || (home && scene.own)))
    return true
  if (!home && cues.payFor.test(before) && (scene.own || cues.works.test(text)) && bare) return true
  // "Utrecht - 32 uur": a part of a strip at the top.
  if (claim.section === 'top' && bare && text.length <= SHORT_LINE && /[a-z] - $/.test(before))
    return /^ ?(?:$|[,(]|- )/.test(after)
  if (home && where && !MONEY.test(text) && isOffered(text, before, low, high, cues)) return true
  if (!home)
    return tied && (bare || (bracketed && cues.schedule.test(text)) || cues.contract.test(text)) && worded()
  if (tied) return text.length <= SHORT_LINE || claim.section === 'offer' || worded()
  return bare && cues.contract.test(text) && !cues.ofBefore.test(before)
}

/** "Anything between 20 and 30 hours", "part time, ideally 21 hours": too many for a day, in a line of the offer. */
function isOffered(
  text: string,
  before: string,
  low: number,
  high: number,
  cues: ReturnType<typeof hoursCues>,
): boolean {
  if (text.length > TOLD_LINE || low < TASK_HOURS || high > BARE_HOURS[1]) return false
  if (low < high) return high > 24 && !cues.delay.test(before)
  return !cues.from.test(before) && [cues.part, cues.half].some((cue) => matchesOf(text, cue).length > 0)
}

/** "37h30" and "37:30" are 37.5 hours, "22,48" is 22.48. */
function hoursOf(written: string): number {
  const clock = /^(\d{1,2})[h:u]([0-5]\d)$/.exec(written)
  if (clock) return Math.round((Number(clock[1]) + Number(clock[2]) / 60) * 100) / 100
  return numberOf(written.replace(/[^\d.,]/g, ''))
}
