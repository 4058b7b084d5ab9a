import { anyOf, bounded, compiled } from '@/lib/lexicon'
import type { Finding } from '@/lib/posting'
import { type CuedDate, cuedDates, speaksOfApplying, speaksOfEvent } from './cues'
import { datesAgree, fuller, structuredDate } from './dates/date-parts'
import { type Claim, type Context, defineFact, evidenceOf, sentenceAround } from './define'

const ASAP = 'ASAP'
/** How far before the words of a start another event may claim them. */
const REACH = 40
/** The longest stretch between the two dates of a span. */
const RANGE_GAP = 8
/** A line that opens with its start says little else. */
const OPENING_LINE = 60

const words = compiled((lexicons) => {
  const start = bounded(
    anyOf(lexicons, (lexicon) => [...lexicon.dates.start, ...(lexicon.labels.jobStartDate ?? [])]),
  )
  const from = bounded(anyOf(lexicons, (lexicon) => lexicon.dates.from))
  const deadline = bounded(anyOf(lexicons, (lexicon) => lexicon.labels.validThrough))
  const contract = anyOf(lexicons, (lexicon) => Object.values(lexicon.contract.kinds).flat())
  return {
    /** "Prise de poste souhaitée le …", with a few words between. */
    before: new RegExp(`${bounded(anyOf(lexicons, (lexicon) => lexicon.dates.start))}[^.;!?]{0,40}$`),
    anywhere: new RegExp(start),
    opening: new RegExp(`^${from} (?:[a-z']{1,8} ){0,2}$`),
    ofPost: new RegExp(
      `${bounded(anyOf(lexicons, (lexicon) => lexicon.contract.announces))}.{0,80}${bounded(contract)}|${bounded(contract)}.{0,80}${bounded(anyOf(lexicons, (lexicon) => lexicon.durations.month))}`,
    ),
    /** "à partir du …": a start only where the line speaks of the contract. */
    from: new RegExp(`${from} (?:[a-z']{1,8} ){0,2}$`),
    contract: new RegExp(bounded(contract)),
    asap: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.dates.asap))),
    hires: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.title.hires))),
    label: new RegExp(`^${anyOf(lexicons, (lexicon) => lexicon.labels.jobStartDate)}$`),
    deadline: new RegExp(deadline),
    until: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.dates.until))),
  }
})

/**
 * When the work begins: a date as precise as stated, or `ASAP`.
 * A date counts where its label says so, after the words of a start, or after "from" in a line that names the kind of
 * contract. The end of a range, a deadline and the start of a project or a course are no start of the job.
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
    const first = dates[0]
    const stated =
      labelled && claim.text.text.length <= 100 ? first : dates.find((one) => isStart(one, claim, context))
    const soon = asSoonAsPossible(claim, labelled, context)
    if (stated && (!soon || stated.found.start < soon.start)) {
      const { found } = stated
      return [
        {
          value: found.date,
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
  if (one.rangeFrom || cue.deadline.test(one.before)) return false
  const start = one.before.match(cue.before)
  if (start) {
    if (cue.until.test(start[0])) return false
    const near = start[0].length <= (one.found.weak ? 26 : 60)
    if (!near || speaksOfEvent(start[0], context)) return false
    // "Formation : master Date de prise de poste : …": words that are a label of their own owe nothing to what leads.
    return /: ?$/.test(start[0]) || !speaksOfEvent(leading(one.before, start[0]), context)
  }
  if (one.found.weak || !cue.from.test(one.before) || speaksOfEvent(one.clause, context)) return false
  // "We are hiring … to cover maternity leave, from …": whoever is hired begins then, whatever else the sentence names.
  if (speaksOfEvent(one.before, context) && !cue.hires.test(one.before)) return false
  if (speaksOfApplying(one.sentence, context)) return false
  const about = claim.section === 'offer' || claim.section === 'top' || claim.source === 'label'
  if (about && cue.contract.test(one.sentence)) return true
  if (claim.section === 'employer' || claim.section === 'apply') return false
  // "Nous recherchons un comptable à partir du …"; "Poste en alternance, à compter de …"; "À compter du …," alone.
  if (cue.hires.test(one.before) || cue.ofPost.test(one.sentence)) return true
  const isRange = one.after.length > 0 && one.after.length <= RANGE_GAP && /^ [a-z-]/.test(one.after)
  return cue.opening.test(one.before) && claim.text.text.length <= OPENING_LINE && !isRange
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
  const match = text.match(cue.asap)
  if (!match) return null
  const start = match.index ?? 0
  const place = { start, end: start + match[0].length }
  if (labelled) return place
  const [from, to] = sentenceAround(text, place.start, place.end)
  const sentence = text.slice(from, to)
  if (speaksOfApplying(sentence, context)) return null
  const before = text.slice(Math.max(from, start - 60), start)
  if (cue.before.test(before)) return place
  return cue.hires.test(before) && cue.contract.test(sentence) ? place : null
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
