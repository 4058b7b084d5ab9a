import { numberOf } from '@/lib/facts/amounts'
import { namesWork } from '@/lib/facts/role/role-noun'
import { matchesOf } from '@/lib/facts/sentences'
import { fold, type WorkHours } from '@/lib/posting'
import { hoursCues } from './hours-cues'
import { around, type Part, placeOf, type Scene } from './part'

const PAID = /(?:[€£$]|(?<![a-z])(?:eur|euros?)|\d ?k)[ (]{1,2}$/
const MONEY = /[€£$]|(?<![a-z])(?:euros?|chf|eur)(?![a-z])/
/** The gender mark of a title: "(m/w/d)", "H/F". */
const MARK = /^ ?(?:\([a-z]{1,2}(?:[/|] ?[a-z*]{1,2}){1,3}\)|[hmf]\/[fvhw](?:\/[xd])?(?![a-z])) ?(?:$|[-,|])/
/** A line that says little else. */
const SHORT_LINE = 70
/** No full time is shorter. */
const FULL_WEEK = 35
/** Nobody is engaged for less; "8,33 %" is holiday pay. */
const LEAST_SHARE = 0.1
/** A percentage that stands alone, on no such step, counts something else: "91%" how well somebody fits. */
const STEP = 10
/** A share in a bracket or behind a dash, next to the hours that it is of. */
const NEAR_HOURS = 16

/** A share of a full-time post: "80 %", "0,8 ETP", "4/5". In: the scene, and the hours found in it. */
export function workShare(scene: Scene, hours: readonly Part[]): Part[] {
  if (!/\d/.test(scene.text)) return []
  const found = equivalents(scene, hours) ?? confirmed(scene) ?? percentage(scene, hours) ?? fraction(scene)
  return found ? [found] : []
}

/** "0,8 ETP", "FTE: 0.8". */
function equivalents(scene: Scene, hours: readonly Part[]): Part | null {
  const { text, claim, lexicons, home, named, worded } = scene
  const cues = hoursCues(lexicons)
  const counts = named && cues.equivalentWord.test(fold(claim.label ?? '').text)
  const alone = counts ? cues.shareValue.exec(text) : null
  const whole = numberOf(alone?.groups?.count ?? '0')
  if (alone && whole > 0 && whole <= 1) return shareOf(whole, whole, alone)
  const told = /[01][.,]\d/.test(text) ? cues.equivalentFirst.exec(text) : null
  const sure = told !== null && cues.sure.test(told[0]) && claim.section !== 'employer'
  if (!(sure || home || claim.source === 'heading' || hours.length > 0 || worded())) return null
  const part = numberOf(told?.groups?.share ?? '0')
  if (told && part > 0 && part <= 1) return shareOf(part, part, told)
  for (const match of matchesOf(text, cues.equivalent)) {
    const high = numberOf(match.groups?.count ?? '')
    const low = match.groups?.least === undefined ? high : numberOf(match.groups.least)
    const [before] = around(text, match.index, match.index)
    // "2 300 € (1 ETP)": what a full-time post is paid.
    if (!(low > 0 && low <= high && high <= 1) || PAID.test(before)) continue
    return low === high ? sided(high, before, match, cues) : shareOf(low, high, match)
  }
  return null
}

/** "14/20 (70 %)": a part of any number of lessons or hours, which a percentage confirms. */
function confirmed({ text, lexicons, home }: Scene): Part | null {
  if (!/\/.{0,60}%/.test(text) || (!home && text.length > NEAR_HOURS * 2)) return null
  for (const match of matchesOf(text, hoursCues(lexicons).confirmed)) {
    const share = numberOf(match[1] ?? '') / Number(match[2])
    const percent = numberOf(match[3] ?? '') / 100
    if (share > 0 && share <= 1 && Math.abs(share - percent) < 0.006) return shareOf(percent, percent, match)
  }
  return null
}

function percentage(scene: Scene, hours: readonly Part[]): Part | null {
  if (!/\d ?[%p]/.test(scene.text)) return null
  const cues = hoursCues(scene.lexicons)
  const stated = matchesOf(scene.text, cues.share)
  // "50 % en formation / 50 % en entreprise": the parts of a whole.
  const whole = stated.reduce((sum, match) => sum + numberOf(match[2] ?? ''), 0)
  for (const match of stated.length > 1 && whole === 100 ? [] : stated) {
    const open = match.groups?.full !== undefined
    const first = numberOf(match[2] ?? '') / 100
    const high = open ? 1 : first
    const low = match[1] === undefined ? first : numberOf(match[1]) / 100
    const { start, end } = placeOf(match)
    if (!(low >= LEAST_SHARE && low <= high && high <= 1)) continue
    if (!scene.named && isOfElse(scene.text, start, end, first * 100, cues.funded)) continue
    const chosen =
      low === high && cues.chosen.test(scene.text.slice(end, end + 40)) && tellsFull(scene, hours)
    if (!open && !chosen && !besides(hours, start, end) && !isRate(scene, start, end)) continue
    if (chosen && high < 1) return shareOf(high, 1, match)
    return low === high
      ? sided(high, scene.text.slice(Math.max(0, start - 60), start), match, cues)
      : shareOf(low, high, match)
  }
  return null
}

/** A share of the pay or of a cost, to a part of one percent; or a percentage alone that no post is shared by. */
function isOfElse(text: string, start: number, end: number, percent: number, funded: RegExp): boolean {
  const rounded = Math.round(percent * 100) / 100
  if (!Number.isInteger(rounded)) return funded.test(text)
  return rounded % STEP !== 0 && /^\W*$/.test(text.slice(0, start) + text.slice(end))
}

/** Does the sentence speak of full time, or of as many hours? */
function tellsFull({ text, lexicons }: Scene, hours: readonly Part[]): boolean {
  const full = hours.some(({ value }) => (value.hoursPerWeek ?? 0) >= FULL_WEEK)
  return full || matchesOf(text, hoursCues(lexicons).full).length > 0
}

/** Does it stand right next to the hours a week, with nothing but a bracket or a word between? */
function besides(hours: readonly Part[], start: number, end: number): boolean {
  return hours.some(
    (part) =>
      (start >= part.end && start - part.end <= NEAR_HOURS / 2) ||
      (part.start >= end && part.start - end <= NEAR_HOURS / 4),
  )
}

/** Is this percentage the rate of work? In a title only in brackets, at its end or before a dash. */
function isRate({ text, claim, lexicons, home, named }: Scene, start: number, end: number): boolean {
  const cues = hoursCues(lexicons)
  const [before, after] = around(text, start, end)
  if (claim.source === 'heading') {
    if (cues.equivalentAfter.test(after)) return true
    if (/\([^()]{0,12}$/.test(before)) return /^\)/.test(after)
    return before !== '' && /^ ?(?:$|[-,|/(])/.test(after) && !cues.remote.test(text)
  }
  // "50 % en formation": a share of something named.
  if (named || claim.topic === 'employmentType')
    return cues.rateAfter.test(after) || !/^ ?[a-z]{2,3} [a-z]{3}/.test(after)
  // A line that is nothing but a range of shares: "80-100%".
  if (
    /^[^a-z0-9]{0,2}$/.test(text.slice(0, start)) &&
    /^[ .]{0,2}$/.test(after) &&
    /-|\/|[a-z]/.test(text.slice(start, end))
  )
    return claim.section !== 'employer'
  // "Buchhalterin 60-80 % (m/w/d)": a title.
  if (claim.section === 'top' && text.length <= 90 && MARK.test(after)) return !cues.remote.test(text)
  // At the top, a share that is a value of its own, or ends a line: "… à 60-80 %".
  if (claim.section === 'top' && text.length <= 90 && /^[ )]{0,2}$/.test(after))
    return (
      cues.rateBefore.test(before) ||
      ((cues.shareAt.test(before) ||
        // "Sachbearbeiterin Finanzen 60 %": a title.
        (claim.source === 'label' && text.length <= SHORT_LINE && namesWork(before, { lexicons }))) &&
        !cues.remote.test(text))
    )
  if (MONEY.test(text) && !cues.contract.test(text)) return false
  if (cues.rateBefore.test(before) && cues.equivalentAfter.test(after)) return true
  if (text.length <= SHORT_LINE && cues.equivalentAfter.test(after)) return true
  const opens = cues.labelFirst.test(text) && cues.rateBefore.test(before)
  if (
    /^ ?(?:$|[.,])/.test(after) &&
    !text.includes('100') &&
    cues.soughtAt.test(text.slice(0, start)) &&
    !cues.funded.test(text)
  )
    return true
  if (!home && !opens && !cues.contract.test(text) && !cues.works.test(text)) return false
  if ([cues.rateBefore, cues.partBefore].some((cue) => cue.test(before)) || cues.rateAfter.test(after))
    return true
  // "Contrat à 80 %", but "nous offrons 50 % de …".
  return (cues.postBefore.test(before) || cues.worksBefore.test(before)) && /^ ?(?:$|[,.;:()/-])/.test(after)
}

/** "4/5 temps", "4/5e". */
function fraction({ text, lexicons, home, named, worded }: Scene): Part | null {
  if (!/\d ?\/ ?\d/.test(text)) return null
  const cues = hoursCues(lexicons)
  for (const match of matchesOf(text, cues.fraction)) {
    if (!home && match.groups?.suffix === undefined && !worded()) continue
    const share = Number(match[1]) / Number(match[2])
    const told =
      named ||
      match.groups?.suffix !== undefined ||
      [cues.rateBefore, cues.worksBefore, cues.postBefore].some((cue) =>
        cue.test(text.slice(Math.max(0, match.index - 60), match.index)),
      )
    if (share < 1 && (told || cues.orFull.test(text))) return shareOf(share, share, match)
  }
  return null
}

/** "Minimaal 80 %", "up to 0.8 FTE": a share whose other end is open. */
function sided(
  share: number,
  before: string,
  match: RegExpExecArray,
  cues: ReturnType<typeof hoursCues>,
): Part {
  const after = (match.input ?? '').slice(match.index + match[0].length)
  if (share < 1 && (cues.atLeast.test(before) || cues.leastAfter.test(after)))
    return { value: { minFullTimeShare: round(share) }, ...placeOf(match) }
  if (share < 1 && (cues.atMost.test(before) || cues.mostAfter.test(after)))
    return { value: { maxFullTimeShare: round(share) }, ...placeOf(match) }
  return shareOf(share, share, match)
}

function shareOf(low: number, high: number, match: RegExpExecArray): Part {
  if (low < high)
    return { value: { minFullTimeShare: round(low), maxFullTimeShare: round(high) }, ...placeOf(match) }
  if (high < 1) return { value: { fullTimeShare: round(high) }, ...placeOf(match) }
  const value: WorkHours = { schedule: 'full-time', fullTimeShare: 1 }
  return { value, ...placeOf(match), inferred: 'schedule' }
}

const round = (share: number) => Math.round(share * 1000) / 1000
