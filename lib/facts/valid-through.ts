import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding } from '@/lib/posting'
import { type CuedDate, cuedDates, speaksOfApplying, speaksOfEvent, speaksOfTerm } from './cues'
import { addDays, datesAgree, dayAhead, fuller, structuredDate } from './dates/date-parts'
import type { FoundDate } from './dates/dates'
import { endsBid, isTakenUp } from './dates/deadline-line'
import { type Claim, type Context, defineFact, evidenceOf } from './define'

/** How long boards let an ad stand when the employer gave no deadline. */
const MADE_DAYS = [30, 42, 45, 60, 90, 120, 180, 365]
/** A line of this length at most says what it says without a verb. */
const SHORT_LINE = 60
/** Between the two ends of a span of days there is no more. */
const SPAN = 24
/** How far before it another sentence may say that it is about applying. */
const PRECEDING = 160

const words = compiled((lexicons) => {
  const named = bounded(anyOf(lexicons, (lexicon) => lexicon.labels.validThrough))
  const until = bounded(anyOf(lexicons, (lexicon) => lexicon.dates.deadline))
  const others = anyOf(lexicons, ({ labels }) => [
    ...(labels.jobStartDate ?? []),
    ...(labels.datePosted ?? []),
  ])
  const articles = anyOf(lexicons, ({ requirements }) => requirements.articles)
  /** "hasta las 14:00 horas del día": an hour before its day. */
  const clock = `\\d{1,2}(?:[:.h]\\d{0,2})? ?(?:${anyOf(lexicons, ({ calendar }) => calendar.clock)}|[ap]m)?,? `
  const no = anyOf(lexicons, ({ requirements }) => requirements.negation)
  return {
    anywhere: patternOf(named),
    /** "Candidatures ouvertes du …": a range of days in which to apply. */
    opened: patternOf(`${bounded(anyOf(lexicons, ({ dates }) => dates.opened ?? []))}[^.;!?]{0,30}$`),
    openedTo: patternOf(
      `${bounded(anyOf(lexicons, ({ dates }) => dates.opened ?? []))}[^;!?]{0,90} \\d{1,2}(?:${anyOf(lexicons, ({ calendar }) => calendar.ordinals)}|\\.)? ?(?:-|[a-z/]{1,5})(?: ${articles})? ?$`,
    ),
    /** "Na … nemen we geen sollicitaties meer aan." */
    tooLate: patternOf(`${bounded(anyOf(lexicons, ({ dates }) => dates.tooLate ?? []))} $`),
    no: patternOf(bounded(no)),
    papers: patternOf(bounded(anyOf(lexicons, ({ dates }) => dates.papers ?? []))),
    /** "Date limite de candidature : le …": needs no other word. */
    named: patternOf(`${named}[^.;!?]{0,25}$`),
    /** "jusqu'au …": a deadline only where the line speaks of applying. */
    until: patternOf(`${until}[ :]{0,3}(?:[a-z']{1,8}[ :]{1,3}){0,2}(?:${clock}(?:[a-z]{1,8} ){0,2})?$`),
    untilAfter: patternOf(`^[ ,(-]{0,3}(?:${until}|${named})(?! ?(?:[a-z]{2,3} )?\\d)`),
    label: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.labels.validThrough)}$`),
    /** The value of an empty label may be the next label with its own. */
    otherLabel: patternOf(`^${others} ?:`),
  }
})

/**
 * The last day to apply, with its hour when one is given.
 * A date counts where its label says so, where the words of a deadline stand just before it, or where "until" stands
 * before it in a line about applying. Interviews, starts and the ends of contracts are no deadlines; nor is a day of
 * structured data that a board has counted from the day of posting.
 */
export const validThrough = defineFact({
  key: 'validThrough',
  properties: ['validThrough'],
  read(claim, context) {
    if (claim.source === 'structured') return fromStructured(claim, context)
    if (claim.source === 'address') return []
    const labelled = claim.topic === 'validThrough' || words(context.lexicons).label.test(claim.heading)
    const found = cuedDates(claim, context)
    if (claim.topic === 'validThrough') return fromLabel(claim, found, context)
    if (claim.topic) return []
    const stated = found.findIndex((one) => isDeadline(one, claim, context))
    if (stated >= 0) return [findingOf(claim, lastOfSpan(found, stated, context).found)]
    if (labelled && claim.text.text.length <= SHORT_LINE) return fromLabel(claim, found, context)
    return counted(claim, context)
  },
  agrees: datesAgree,
  complete: fuller,
})

function fromLabel(claim: Claim, found: CuedDate[], context: Context): Finding<string>[] {
  if (words(context.lexicons).otherLabel.test(claim.text.text)) return []
  const second = found[1]
  const chosen = second?.rangeFrom ? second : found[0]
  if (chosen) return [findingOf(claim, chosen.found)]
  return counted(claim, context)
}

/** "El plazo: del 2 al 20 de mayo", "open from 2 May until 20 May": of the days in which to apply the last. */
function lastOfSpan(found: readonly CuedDate[], at: number, context: Context): CuedDate {
  const [one, next] = [found[at], found[at + 1]] as [CuedDate, CuedDate | undefined]
  const goesOn =
    next?.sentence === one.sentence && next.before.length <= SPAN && next.found.date > one.found.date
  return goesOn && (next.rangeFrom || words(context.lexicons).until.test(next.before)) ? next : one
}

function isDeadline(one: CuedDate, claim: Claim, context: Context): boolean {
  const cue = words(context.lexicons)
  const named = cue.named.exec(one.before)
  if (named && isNamed(one, named, context)) return one.found.date.length > 7
  if (one.found.date.length < 10 || isTakenUp(one, context)) return false
  if (endsBid(one, claim, context)) return true
  const applying = speaksOfApplying(one.sentence, context) || isAddressed(one, claim, context)
  const ofEvent = speaksOfEvent(one.clause, context)
  if (applying && !ofEvent && isLastOpenDay(one, context)) return true
  if (one.rangeFrom) return false
  // "Les candidatures (CV et trois lignes sur un projet) avant le …": an event may be told of in what is sent.
  const sent = claim.section !== 'role' && cue.until.test(one.before) && speaksOfApplying(one.clause, context)
  if (ofEvent && !sent) return false
  if (!applying && claim.section !== 'apply' && !cue.label.test(claim.heading)) return false
  // "Contrat jusqu'au …" tells the end of the contract, "candidature au service civique jusqu'au …" does not.
  if (speaksOfTerm(one.clause, context) && !speaksOfApplying(one.clause, context)) return false
  return cue.until.test(one.before) || (!one.found.weak && cue.untilAfter.test(one.after))
}

/** "Bis 5. April an anna@firma.de", or "Dat kan tot 1 december" right behind a sentence on applying. */
function isAddressed(one: CuedDate, claim: Claim, context: Context): boolean {
  if (/\w@\w|https?:|www\./.test(one.sentence)) return !speaksOfTerm(one.sentence, context)
  const { text } = claim.text
  const own = one.sentence.trim()
  if (own.length > SHORT_LINE || claim.section === 'employer') return false
  const ahead = text.slice(0, one.found.start)
  return text.length > own.length && speaksOfApplying(ahead.slice(-PRECEDING), context)
}

/** The end of the days in which to apply, or the day after which it is too late. */
function isLastOpenDay(one: CuedDate, context: Context): boolean {
  const cue = words(context.lexicons)
  if (one.rangeFrom) return cue.opened.test(one.lead ?? '')
  if (cue.openedTo.test(one.before)) return true
  return cue.tooLate.test(one.before) && cue.no.test(one.after)
}

/** Is what is named the deadline of the applications, not of a grant, a call or an event? */
function isNamed(one: CuedDate, named: RegExpExecArray, context: Context): boolean {
  if (words(context.lexicons).papers.test(one.before)) return false
  if (speaksOfApplying(named[0], context)) return !speaksOfEvent(one.clause, context)
  return !speaksOfEvent(one.before.slice(Math.max(0, named.index - 40)), context)
}

/** "Closes in 16 days": only of a short line, and only where it speaks of applying or stands in the ad's own strip. */
function counted(claim: Claim, context: Context): Finding<string>[] {
  const text = claim.text.text
  if (text.length > SHORT_LINE) return []
  const ahead = dayAhead(text, context)
  if (!ahead) return []
  const announced =
    claim.topic === 'validThrough' ||
    claim.source === 'label' ||
    speaksOfApplying(text, context) ||
    words(context.lexicons).anywhere.test(text)
  if (!announced) return []
  return [
    {
      value: ahead.date,
      evidence: [evidenceOf(claim, ahead.start, ahead.end)],
      inferred: [{ reason: 'date-from-relative' }],
    },
  ]
}

function findingOf(claim: Claim, found: FoundDate): Finding<string> {
  return {
    value: found.time ? `${found.date}T${found.time}` : found.date,
    evidence: [evidenceOf(claim, found.start, found.end)],
    ...(found.inferred && { inferred: [{ reason: found.inferred }] }),
  }
}

function fromStructured(claim: Claim, context: Context): Finding<string>[] {
  const read = structuredDate(claim.data, context)
  if (!read) return []
  const posted = context.known.datePosted?.slice(0, 10)
  if (posted?.length === 10 && MADE_DAYS.some((days) => addDays(posted, days) === read.date)) return []
  return [
    {
      value: read.time ? `${read.date}T${read.time}` : read.date,
      evidence: [evidenceOf(claim)],
      ...(read.made && { doubtful: true }),
    },
  ]
}
