import { anyOf, bounded, compiled } from '@/lib/lexicon'
import type { Finding } from '@/lib/posting'
import { cuedDates } from './cues'
import { addDays, datesAgree, dayAgo, fuller, structuredDate } from './dates/date-parts'
import { datesIn } from './dates/dates'
import { type Claim, type Context, defineFact, evidenceOf } from './define'

/** A line longer than this is prose, where "published" speaks of something else. */
const SHORT_LINE = 80

const words = compiled((lexicons) => {
  const posted = bounded(
    anyOf(lexicons, (lexicon) => [...lexicon.dates.posted, ...(lexicon.labels.datePosted ?? [])]),
  )
  return {
    before: new RegExp(`${posted}[ :]{0,3}(?:[a-z']{1,5} ){0,2}$`),
    anywhere: new RegExp(posted),
  }
})

/**
 * The day the ad was put up.
 * A date counts where its label says so, or just after "published on" in a short line. "Three days ago" gives a day;
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
    return claim.text.text.length <= SHORT_LINE ? fromLine(claim, context) : []
  },
  agrees: datesAgree,
  complete: fuller,
})

function fromLabel(claim: Claim, context: Context): Finding<string>[] {
  const first = datesIn(claim.text.text, context)[0]
  if (!first) return fromDaysAgo(claim, context)
  if (!isPast(first.date, context)) return []
  return [
    {
      value: first.date,
      evidence: [evidenceOf(claim, first.start, first.end)],
      ...(first.inferred && { inferred: [{ reason: first.inferred }] }),
    },
  ]
}

function fromLine(claim: Claim, context: Context): Finding<string>[] {
  const cue = words(context.lexicons)
  const stated = cuedDates(claim, context).find(
    (one) => one.found.date.length === 10 && cue.before.test(one.before) && isPast(one.found.date, context),
  )
  if (stated) {
    const { found } = stated
    return [
      {
        value: found.date,
        evidence: [evidenceOf(claim, found.start, found.end)],
        ...(found.inferred && { inferred: [{ reason: found.inferred }] }),
      },
    ]
  }
  const announced = claim.source === 'label' || cue.anywhere.test(claim.text.text)
  return announced ? fromDaysAgo(claim, context) : []
}

function fromDaysAgo(claim: Claim, context: Context): Finding<string>[] {
  const ago = dayAgo(claim.text.text, context)
  if (!ago) return []
  return [
    {
      value: ago.date,
      evidence: [evidenceOf(claim, ago.start, ago.end)],
      inferred: [{ reason: 'date-from-relative' }],
    },
  ]
}

/** One day of grace for other time zones. */
function isPast(date: string, context: Context): boolean {
  return date <= addDays(context.at.slice(0, 10), 1)
}
