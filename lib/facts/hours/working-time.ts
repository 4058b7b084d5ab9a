import type { Claim } from '@/lib/facts/define'
import { isGeneral } from '@/lib/facts/generally'
import { isNegated, matchesOf } from '@/lib/facts/sentences'
import type { Lexicon } from '@/lib/lexicon'
import { fold, type WorkHours } from '@/lib/posting'
import { hoursCues } from './hours-cues'
import { type Part, placeOf, type Scene, sceneOf } from './part'
import { weekHours } from './week-hours'
import { workShare } from './work-share'

/** A line that opens with the contract and says little else. */
const OPENING_LINE = 60

/** The working time that a sentence states, and its place there. */
export interface WorkingTime {
  value: WorkHours
  start: number
  end: number
  /** The parts of the value that are not said. */
  inferred: ('schedule' | 'fullTimeShare')[]
}

/**
 * How much is worked, as one sentence says it.
 * In: folded text, the claim it stands in, and whether the sentence tells unsocial hours of the person. Out: null when it says nothing of the job's own hours: opening
 * hours, shift times, shares of tasks or of pay, and full-time as the basis of a pay are none.
 */
export function timeIn(
  text: string,
  claim: Claim,
  lexicons: readonly Lexicon[],
  own = false,
): WorkingTime | null {
  if (claim.section === 'noise' || isGeneral(text, lexicons)) return null
  const scene = sceneOf(text, claim, lexicons, own)
  const hours = weekHours(scene)
  // Of the employer's part only hours that are said to be a week's: the rest may be others' working time.
  const other = claim.section === 'employer' && claim.topic === undefined
  const told = other
    ? [...hours, ...schedules(scene, hours.length > 0).filter(({ start }) => isOfPost(scene, start))]
    : [...schedules(scene, hours.length > 0), ...hours, ...workShare(scene, hours), ...daysPerYear(scene)]
  const parts = told.filter((part) => !isOfOthers(scene, part))
  if (parts.length === 0) return null
  const value: WorkHours = {}
  const inferred = new Set<'schedule' | 'fullTimeShare'>()
  for (const part of parts) {
    if (part.inferred && value[part.inferred] === undefined) inferred.add(part.inferred)
    Object.assign(value, { ...part.value, ...value })
  }
  return {
    value: withChoice(value, text, lexicons),
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    inferred: [...inferred],
  }
}

/** "Brel zoekt een voltijdse medewerker". */
const isSought = ({ text, lexicons }: Scene, start: number): boolean =>
  hoursCues(lexicons).sought.test(text.slice(Math.max(0, start - 90), start))

/** The same, or a short line that opens with its contract: "CDI à temps complet". */
const isOfPost = (scene: Scene, start: number): boolean =>
  isSought(scene, start) ||
  (scene.text.length <= OPENING_LINE && hoursCues(scene.lexicons).contract.exec(scene.text)?.index === 0)

/** "The shop is open 60 hours a week", "of whom 30 full-time": said, in its clause, of a house or of other people. */
function isOfOthers({ text, named, lexicons }: Scene, { start, end }: Part): boolean {
  if (named) return false
  const ahead = /[^,;:()]{0,90}$/.exec(text.slice(0, start))?.[0] ?? ''
  const behind = /^[^,;:()]{0,60}/.exec(text.slice(end))?.[0] ?? ''
  return hoursCues(lexicons).others.test(ahead + text.slice(start, end) + behind)
}

/** "4/5 (28h) ou temps plein": the share is the least, and full-time is the other choice. */
function withChoice(value: WorkHours, text: string, lexicons: readonly Lexicon[]): WorkHours {
  const { schedule, fullTimeShare, hoursPerWeek, ...rest } = value
  // "Temps plein ou temps partiel (75 % minimum)".
  const open = schedule === undefined && rest.minFullTimeShare !== undefined
  if (open && rest.maxFullTimeShare === undefined && hoursCues(lexicons).orFull.test(text))
    return { ...value, maxFullTimeShare: 1 }
  const least = fullTimeShare ?? rest.minFullTimeShare ?? 1
  // "Temps plein (38 h) ou 4/5"
  if (fullTimeShare !== undefined && hoursPerWeek !== undefined && hoursCues(lexicons).fullHoursOr.test(text))
    return { ...rest, maxHoursPerWeek: hoursPerWeek, minFullTimeShare: fullTimeShare, maxFullTimeShare: 1 }
  if (schedule !== 'full-time' || (least === 1 && rest.maxFullTimeShare === undefined)) return value
  if (fullTimeShare === undefined || !hoursCues(lexicons).orFull.test(text))
    return {
      ...rest,
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
      ...(fullTimeShare !== undefined && { fullTimeShare }),
    }
  return {
    ...rest,
    ...(hoursPerWeek !== undefined && { minHoursPerWeek: hoursPerWeek }),
    minFullTimeShare: fullTimeShare,
    maxFullTimeShare: 1,
  }
}

function schedules(scene: Scene, counted: boolean): Part[] {
  const { text, claim, lexicons, home, named, own } = scene
  const cues = hoursCues(lexicons)
  if (!named && !cues.schedule.test(text)) return []
  // "Voltijds of deeltijds mogelijk": whichever one likes.
  if (cues.either.test(text)) return []
  const basis = matchesOf(text, cues.payBasis)
  const found = (pattern: RegExp) =>
    matchesOf(text, pattern).filter(
      (match) =>
        !isNegated(text, match.index, lexicons) &&
        !cues.option.test(text.slice(match.index + match[0].length)) &&
        (isSought(scene, match.index) ||
          !basis.some((one) => match.index >= one.index && match.index < one.index + one[0].length)),
    )
  const [full] = found(cues.full).filter(({ index }) => !cues.prospect.test(text.slice(0, index)))
  const [half] = found(cues.half)
  const [part] = found(cues.part)
  if (named) {
    const [fullValue, partValue] = [cues.fullValue.exec(text), cues.partValue.exec(text)]
    if (fullValue && !part && !half) return [{ value: { schedule: 'full-time' }, ...placeOf(fullValue) }]
    if (partValue && !full && !half) return [{ value: { schedule: 'part-time' }, ...placeOf(partValue) }]
  }
  if (named && claim.label !== undefined && !full && !half && !part) {
    // The label is the value: "Temps plein" over another fact.
    const label = fold(claim.label).text
    const is = (pattern: RegExp) => matchesOf(label, pattern)[0]?.[0].length === label.length
    if (is(cues.full)) return [{ value: { schedule: 'full-time' }, start: 0, end: text.length }]
    if (is(cues.part)) return [{ value: { schedule: 'part-time' }, start: 0, end: text.length }]
  }
  const told =
    home ||
    own ||
    counted ||
    [full, half, part].some((one) => one !== undefined && isSought(scene, one.index)) ||
    [cues.contract, cues.announced, cues.works, cues.labelFirst].some((cue) => cue.test(text))
  if (!told || (full && (half || part))) return []
  if (half) return [{ value: { schedule: 'part-time', fullTimeShare: 0.5 }, ...placeOf(half) }]
  if (full) return [{ value: { schedule: 'full-time' }, ...placeOf(full) }]
  return part ? [{ value: { schedule: 'part-time' }, ...placeOf(part) }] : []
}

/** A working year in days: "forfait jours (218 jours)". */
function daysPerYear({ text, lexicons }: Scene): Part[] {
  const match = /\d{3}/.test(text) ? hoursCues(lexicons).days.exec(text) : null
  const count = Number(match?.groups?.after ?? match?.groups?.before)
  return match && count >= 100 && count <= 260 ? [{ value: { daysPerYear: count }, ...placeOf(match) }] : []
}
