import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, fold } from '@/lib/posting'
import { type CuedDate, cuedDates } from './cues'
import { addDays, datesAgree, dayAgo, fuller, structuredDate } from './dates/date-parts'
import { datesIn, type FoundDate } from './dates/dates'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { type Sentence, sentencesOf } from './sentences'

/** A statement longer than this is prose, where "published" speaks of something else. */
const SHORT = 80
/** A strip of short values is no longer. */
const LONG_LINE = 240
/** A day with its weekday and its month in full is no longer. */
const BARE = 30
/** A town, a day, and perhaps who signs are no longer. */
const SIGNED = 70
/** No ad stays up for longer, in days. */
const LONGEST_POSTED = 400
/** Behind a day that stands alone: "Gisteren om 16:12". */
const CLOCK = /^(?:,? ?(?:[a-z]{1,3} )?\d{1,2} ?[:.hu] ?\d\d(?::\d\d)?)?[ .]{0,2}$/
/** A strip of a board that opens the page is no longer. */
const OPENING = 100
/** "Werk in de zorg 03-02-2026 Voltijds": a name before a day in digits. */
const BEHIND_NAME = /[a-z]{4} [^a-z0-9]{0,2}$/

const words = compiled((lexicons) => {
  const posted = bounded(
    anyOf(lexicons, (lexicon) => [...lexicon.dates.posted, ...(lexicon.labels.datePosted ?? [])]),
  )
  return {
    /** "Publiée le …", "Published on the board …". */
    before: patternOf(`${posted}[^.;!?]{0,34}$`),
    /** "Sinds 3 mei online". */
    after: patternOf(`^ (?:[a-z]{1,3} )?${posted}`),
    anywhere: patternOf(posted),
    /** What says of a date that it is another. */
    label: patternOf(
      `^${anyOf(lexicons, ({ labels }) => [...(labels.validThrough ?? []), ...(labels.jobStartDate ?? []), ...(labels.nothing ?? [])])}$`,
    ),
    /** "17 octobre 2025 par admin": who put it up. */
    signed: patternOf(`^(?: ?${anyOf(lexicons, ({ dates }) => dates.by ?? [])} [a-z .'-]{2,24})?[ .]{0,2}$`),
    event: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.dates.reports))),
    another: patternOf(bounded(anyOf(lexicons, ({ dates }) => [...dates.start, ...dates.deadline]))),
    /** What makes a day in a first line another's. */
    told: patternOf(
      bounded(
        anyOf(lexicons, ({ dates }) => [
          ...dates.start,
          ...dates.from,
          ...dates.deadline,
          ...dates.events,
          ...dates.terms,
        ]),
      ),
    ),
  }
})

/**
 * The day the ad was put up.
 * A date counts where its label says so, or behind "published" in a short statement. "Three days ago" gives a day;
 * weeks and months ago give none. A day after the reading is refused.
 */
export const datePosted = defineFact({
  key: 'datePosted',
  properties: ['datePosted'],
  read(claim, context) {
    if (claim.source === 'structured') {
      const read = structuredDate(claim.data, context)
      return read && isPast(read.date, context) ? [{ value: read.date, evidence: [evidenceOf(claim)] }] : []
    }
    if (claim.topic === 'datePosted') return fromLabel(claim, context)
    if (claim.topic || claim.source === 'address' || claim.source === 'heading') return []
    if (claim.text.text.length > LONG_LINE) return []
    const signed = fromSignature(claim, context)
    if (signed) return [signed]
    const told = sentencesOf(claim.text).filter(({ text }) => isAboutAd(text, context))
    const found = fromDate(claim, told, context) ?? fromDaysAgo(claim, told, context)
    if (found.length > 0) return found
    const bare = fromBareDate(claim, context)
    return bare.length > 0 ? bare : fromOpening(claim, context)
  },
  agrees: datesAgree,
  complete: fuller,
})

/** Is this a short statement, and of an ad, not of a report or a law? */
function isAboutAd(text: string, context: Context): boolean {
  const { anywhere, event } = words(context.lexicons)
  if (text.length > SHORT) return false
  const at = anywhere.exec(text)?.index
  return at !== undefined && !event.test(text.slice(0, at))
}

function fromLabel(claim: Claim, context: Context): Finding<string>[] {
  const [told] = datesIn(claim.text.text, context)
  const first = told && backdated(told, context)
  if (!first) return fromDaysAgo(claim, [{ text: claim.text.text, start: 0 }], context)
  return isPast(first.date, context) ? [findingOf(claim, first)] : []
}

function fromDate(claim: Claim, told: readonly Sentence[], context: Context): Finding<string>[] | null {
  const dates = cuedDates(claim, context).map((one) => ({ ...one, found: backdated(one.found, context) }))
  const stated = dates.find(
    (one) =>
      one.found.date.length === 10 &&
      isPast(one.found.date, context) &&
      told.some(({ text, start }) => one.found.start >= start && one.found.start < start + text.length) &&
      isOfPosting(one, context),
  )
  return stated ? [findingOf(claim, stated.found)] : null
}

function isOfPosting(one: CuedDate, context: Context): boolean {
  const { before, after, anywhere, another } = words(context.lexicons)
  const lead = before.exec(one.before)?.[0]
  // "Poste à pourvoir le 16 mai": the word for a post, and what the day is.
  return lead === undefined
    ? after.test(one.after)
    : !another.test(lead.slice(anywhere.exec(lead)?.[0].length ?? 0))
}

function findingOf(claim: Claim, found: CuedDate['found']): Finding<string> {
  return {
    value: found.date,
    evidence: [evidenceOf(claim, found.start, found.end)],
    ...(found.inferred && { inferred: [{ reason: found.inferred }] }),
  }
}

/** "Virton, le 2 juin 2023.": a town and a day, as officials sign what they publish. */
function fromSignature(claim: Claim, context: Context): Finding<string> | null {
  const { text } = claim.text
  if (text.length > SIGNED || !text.includes(',')) return null
  const [date] = datesIn(text, context)
  if (date?.date.length !== 10 || date.inferred || !isPast(date.date, context)) return null
  const town = /^[a-z][a-z' -]{2,30}, (?:[a-z]{1,3} )?$/.test(text.slice(0, date.start))
  return town && /^(?:\.|$)/.test(text.slice(date.end).trim()) && /^\p{Lu}/u.test(claim.text.source.trim())
    ? { ...findingOf(claim, date), doubtful: true }
    : null
}

/** A past day that stands by itself among the short values at the top, under no label: boards set it there. */
function fromBareDate(claim: Claim, context: Context): Finding<string>[] {
  const { text, source } = claim.text
  if (text.length > BARE) return []
  const lines = (context.told ?? []).filter((line) => line.trim() !== '')
  const last = lines.at(-1)?.trim() === source.trim()
  if (!last && (claim.source !== 'label' || claim.section !== 'top')) return []
  const [date] = datesIn(text, context)
  const rest = date ? text.slice(date.end) : ''
  if (!date || date.start > 1 || !(words(context.lexicons).signed.test(rest) || CLOCK.test(rest))) return []
  if (!isRecent(date, context)) return []
  const above = lines[lines.findIndex((line) => line.trim() === source.trim()) - 1]
  if (above === undefined || words(context.lexicons).label.test(fold(above).text.replace(/[ :]{1,2}$/, '')))
    return []
  return [{ ...findingOf(claim, date), doubtful: true }]
}

/** "October 16, 2026 | Jobs", "Werk in de zorg 03-02-2026 Voltijds": a past day in the strip that opens the page. */
function fromOpening(claim: Claim, context: Context): Finding<string>[] {
  const { text, source } = claim.text
  const lines = (context.told ?? []).filter((line) => line.trim() !== '')
  const at = lines.findIndex((line) => line.trim() === source.trim())
  if (claim.section !== 'top' || text.length > OPENING || at < 0 || at > 3 || /[.!?:;]$/.test(text)) return []
  const [date, other] = datesIn(text, context)
  if (!date || other || !isRecent(date, context)) return []
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)]
  const isCell = /(?:^|[|·•] ?)$/.test(before) && /^ ?(?:$|[|·•])/.test(after)
  const isBehind = at === 0 && /^[0-9]/.test(text.slice(date.start)) && BEHIND_NAME.test(before)
  const { told } = words(context.lexicons)
  if (!(isCell && before + after !== '') && !(isBehind && !told.test(before))) return []
  return [{ ...findingOf(claim, date), doubtful: true }]
}

/** A whole day with its year, past and not long so. */
const isRecent = ({ date, inferred }: FoundDate, context: Context): boolean =>
  !inferred &&
  date.length === 10 &&
  date >= addDays(context.at.slice(0, 10), -LONGEST_POSTED) &&
  isPast(date, context)

/** A line that says nothing else needs no word for posting. */
function fromDaysAgo(claim: Claim, told: readonly Sentence[], context: Context): Finding<string>[] {
  const within = told.length > 0 ? told : sentencesOf(claim.text)
  for (const { text, start } of within) {
    const ago = text.length <= SHORT ? dayAgo(text, context) : null
    if (
      ago &&
      (told.length > 0 || (text.slice(0, ago.start).trim() === '' && CLOCK.test(text.slice(ago.end))))
    )
      return [
        {
          value: ago.date,
          evidence: [evidenceOf(claim, start + ago.start, start + ago.end)],
          inferred: [{ reason: 'date-from-relative' }],
        },
      ]
  }
  return []
}

/** "Posted on 3 March": a day without its year that would lie ahead is that of the year before. */
function backdated(found: FoundDate, context: Context): FoundDate {
  if (!found.inferred || found.date.length < 10 || isPast(found.date, context)) return found
  const date = `${Number(found.date.slice(0, 4)) - 1}${found.date.slice(4)}`
  const near = date >= addDays(context.at.slice(0, 10), -LONGEST_POSTED)
  return near && isPast(date, context) ? { ...found, date } : found
}

/** One day of grace for other time zones. */
function isPast(date: string, context: Context): boolean {
  return date <= addDays(context.at.slice(0, 10), 1)
}
