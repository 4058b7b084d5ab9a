import type { Finding } from '@/lib/posting'
import { type CuedDate, cuedDates, speaksOfApplying, speaksOfEvent, speaksOfTerm, standsBefore } from './cues'
import { datesAgree, fuller, isLongBefore, structuredDate } from './dates/date-parts'
import { termOf, wholeRange } from './dates/ranges'
import { isRangeStart, startWithin } from './dates/start-span'
import { words } from './dates/start-words'
import { type Claim, type Context, defineFact, evidenceOf, sentenceAround } from './define'
import { isNegated, sentencesOf } from './sentences'

const ASAP = 'ASAP'
/** How far before the words of a start another event may claim them. */
const REACH = 40
/** A sentence says so far from its beginning what it is of. */
const SUBJECT = 36
/** How far a short form of a date, and a full one, may stand behind these words. */
const NEAR = { weak: 26, full: 60 }
/** A line that opens with its start says little else. */
const OPENING_LINE = 60
/** So little beside "as soon as possible" says nothing else. */
const LITTLE = 14

/**
 * When the work begins: a date as precise as stated, or `ASAP`.
 * A date counts where its label says so, after the words of a start, or after "from" in a line that names the contract
 * or says that someone is sought. The end of a range, a deadline and the start of a project or a course are no start
 * of the job.
 */
export const jobStartDate = defineFact({
  key: 'jobStartDate',
  properties: ['jobStartDate', 'jobImmediateStart'],
  read(claim, context) {
    if (claim.source === 'structured') return fromStructured(claim, context)
    if (claim.source === 'address') return []
    const labelled =
      claim.topic === 'jobStartDate' || (!claim.topic && words(context.lexicons).label.test(claim.heading))
    if (claim.topic && !labelled) return []
    const dates = cuedDates(claim, context)
    const stated =
      labelled && claim.text.text.length <= 100 ? dates[0] : dates.find((one) => isStart(one, claim, context))
    const soon = asSoonAsPossible(claim, labelled, context)
    if (stated && (!soon || stated.found.start < soon.start)) {
      const { found } = stated
      const value = startWithin(stated, dates, context)
      if (value === null) return []
      return [
        {
          value,
          evidence: [evidenceOf(claim, found.start, found.end)],
          ...(found.inferred && { inferred: [{ reason: found.inferred }] }),
        },
      ]
    }
    return soon ? [{ value: ASAP, evidence: [evidenceOf(claim, soon.start, soon.end)] }] : []
  },
  agrees: (a, b) => a === b || (a !== ASAP && b !== ASAP && datesAgree(a, b)),
  complete: (value, other) => (value === ASAP ? value : fuller(value, other)),
})

function isStart(one: CuedDate, claim: Claim, context: Context): boolean {
  const cue = words(context.lexicons)
  if (isLongBefore(one.found.date, context)) return false
  if (one.rangeFrom || cue.until.test(one.before) || cue.deadline.test(one.before)) return false
  if (cue.ofAd.test(one.before)) return false
  const start = cue.before.exec(one.before) ?? cue.joins.exec(one.before)
  if (start) {
    const near = start[0].length <= (one.found.weak ? NEAR.weak : NEAR.full)
    if (!near || speaksOfEvent(start[0], context) || isOfOther(one.before, start[0], context)) return false
    // "Formation : master Date de prise de poste : …": words that are a label of their own owe nothing to what leads.
    if (/: ?(?:[a-z]{2,8} )?$/.test(start[0]) || !speaksOfEvent(leading(one.before, start[0]), context))
      return true
  }
  if (isSaidToReader(one, context) || opensTerm(one, claim, context)) return true
  // "Wij zoeken een tuinman vanaf maart-april": who is sought stands before so short a form.
  const isSure = !one.found.weak || cue.sought.test(one.before)
  return isSure && cue.from.test(one.before) && isFromOfPost(one, claim, context)
}

/** "We willen graag dat je op 1 september start." */
function isSaidToReader(one: CuedDate, context: Context): boolean {
  const cue = words(context.lexicons)
  return (
    cue.afterNear.test(one.after) &&
    cue.you.test(one.sentence) &&
    !speaksOfEvent(one.sentence, context) &&
    !speaksOfApplying(one.sentence, context)
  )
}

/** "The festival starts on …": a verb with a subject that is neither the post nor the reader. */
function isOfOther(before: string, start: string, context: Context): boolean {
  const cue = words(context.lexicons)
  const lead = before.slice(0, before.length - start.length)
  return cue.third.test(start) && /[a-z]{3}/.test(lead) && !cue.subject.test(lead) && !cue.subject.test(start)
}

/** Is "from …" said of the post: of its contract, or of whoever is sought? */
function isFromOfPost(one: CuedDate, claim: Claim, context: Context): boolean {
  const cue = words(context.lexicons)
  const sought = cue.sought.test(one.sentence)
  // "… is looking for a trainee from May for six months, and invites students to apply."
  const near = sought ? one.before + one.after.slice(0, NEAR.full) : one.sentence
  if (speaksOfEvent(one.clause, context) || speaksOfApplying(near, context)) return false
  // "We are hiring … to cover maternity leave, from …": whoever is hired begins then, whatever else the sentence names.
  if (speaksOfEvent(one.before, context) && !sought) return false
  const home = claim.section === 'offer' || claim.section === 'top' || claim.source === 'label'
  const ofContract = cue.contract.test(one.sentence) || speaksOfTerm(one.sentence, context)
  if (home && (ofContract || cue.months.test(one.sentence))) return true
  if (sought || cue.after.test(one.after) || cue.fills.test(one.after)) return true
  const opens = cue.opening.test(one.before) && one.sentence.length <= OPENING_LINE
  // "Per 1. November": a line of its own, of a day to come, wherever it stands.
  if (opens && one.found.date > context.at.slice(0, 10) && !isRangeStart(one)) return true
  if (claim.section === 'employer' || claim.section === 'apply') return false
  if (cue.contract.test(one.sentence)) return true
  return opens && !isRangeStart(one)
}

/** "Du 13 avril au 3 juillet", alone on its line; "tijdelijk (14 september 2026 tot 13 september 2027)". */
function opensTerm(one: CuedDate, claim: Claim, context: Context): boolean {
  if (claim.section === 'employer' || claim.section === 'apply') return false
  if (wholeRange(one.sentence, claim, context)?.[0].date === one.found.date) return isRangeStart(one)
  if (!isRangeStart(one) || speaksOfApplying(one.sentence, context)) return false
  if (speaksOfEvent(one.before.slice(-REACH), context)) return false
  const [first, last] = termOf(one.sentence, context) ?? []
  return first?.date === one.found.date && last !== undefined && namesContract(one.sentence, context)
}

function namesContract(sentence: string, context: Context): boolean {
  const { contract, sought } = words(context.lexicons)
  return contract.test(sentence) || sought.test(sentence) || speaksOfTerm(sentence, context)
}

/** What stands just before the words of the start. */
function leading(before: string, start: string): string {
  return before.slice(0, before.length - start.length).slice(-REACH)
}

function asSoonAsPossible(
  claim: Claim,
  labelled: boolean,
  context: Context,
): { start: number; end: number } | null {
  const cue = words(context.lexicons)
  const text = claim.text.text
  const match = cue.asap.exec(text)
  if (!match) return null
  const place = { start: match.index, end: match.index + match[0].length }
  if (labelled) return place
  const [around, until] = sentenceAround(text, place.start, place.end)
  const cell = sentencesOf(claim.text).find(
    (one) => place.start >= one.start && place.end <= one.start + one.text.length,
  )
  const from = Math.max(around, cell?.start ?? 0)
  const to = Math.min(until, cell ? cell.start + cell.text.length : until)
  // The question is its label.
  if (cue.asked.test(text.slice(0, from))) return place
  const sentence = text.slice(from, to)
  if (isNegated(text, place.start, context.lexicons) || speaksOfApplying(sentence, context)) return null
  const before = text.slice(Math.max(from, place.start - 60), place.start)
  const after = text.slice(place.end, Math.min(to, place.end + 40))
  return isSoon(match[0], before, after, sentence, claim, context) ? place : null
}

function isSoon(
  phrase: string,
  before: string,
  after: string,
  sentence: string,
  claim: Claim,
  context: Context,
): boolean {
  const cue = words(context.lexicons)
  const several = phrase.includes(' ')
  // "The mission can start soon" stands among the tasks, too.
  const own = (claim.section === 'role' || claim.section === 'profile') && !isOfPost(sentence, context)
  const start = standsBefore(before, phrase, cue.start)
  // "Vous démarrez rapidement vos tournées": among the tasks one word for "soon" is only a manner of working.
  if (
    start &&
    (several || !own || cue.contract.test(sentence) || cue.orAfter.test(after)) &&
    !speaksOfEvent(before, context)
  )
    return true
  if (cue.after.test(after))
    return !own || several || claim.text.text.length <= OPENING_LINE || /^[^a-z]{0,3}$/.test(before)
  if (cue.soughtJust.test(before) || (several && cue.sought.test(sentence))) return true
  return several && sentence.trim().length - phrase.length <= LITTLE
}

/** Does a sentence open with the post, or say that someone is sought? */
function isOfPost(sentence: string, context: Context): boolean {
  const { announces, sought } = words(context.lexicons)
  const opening = sentence.slice(0, SUBJECT)
  return sought.test(sentence) || announces.test(opening) || speaksOfTerm(opening, context)
}

function fromStructured(claim: Claim, context: Context): Finding<string>[] {
  if (claim.property === 'jobImmediateStart') {
    return claim.data === true || claim.data === 'true'
      ? [{ value: ASAP, evidence: [evidenceOf(claim)] }]
      : []
  }
  const read = structuredDate(claim.data, context)
  return read ? [{ value: read.date, evidence: [evidenceOf(claim)] }] : []
}
