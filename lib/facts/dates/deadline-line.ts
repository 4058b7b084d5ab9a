import type { CuedDate } from '@/lib/facts/cues'
import { speaksOfApplying, speaksOfEvent } from '@/lib/facts/cues'
import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** So many lines over it may hold the rest of a sentence. */
const MOST_LINES = 2
/** What ends a sentence, or only leads to a list. */
const CLOSED = /[.!?:;]$/

const words = compiled((lexicons) => ({
  opens: patternOf(`^ ?${bounded(anyOf(lexicons, ({ dates }) => dates.deadline))} (?:[a-z]{2,3} )?$`),
  fills: patternOf(
    `^[ ,]{1,2}(?:[a-z]{2,9} ){0,3}${anyOf(lexicons, ({ dates }) => dates.fills ?? [])}(?![a-z0-9])`,
  ),
}))

/** "… your CV to jobs@hill.org" over "by 15 December.": does a line with its day go on with a sentence on applying? */
export function endsBid(one: CuedDate, claim: Claim, context: Context): boolean {
  if (!words(context.lexicons).opens.test(one.before) || claim.text.text.search(/[0-9]/) > 40) return false
  const lines = (context.told ?? []).map((line) => line.trim())
  const own = lines.indexOf(claim.text.source.trim())
  for (let at = own - 1; at >= Math.max(0, own - MOST_LINES); at--) {
    const line = lines[at] ?? ''
    if (CLOSED.test(line)) return false
    const text = fold(line).text
    if (speaksOfApplying(text, context)) return !speaksOfEvent(text, context)
  }
  return false
}

/** "… spätestens bis zum 1. April, angetreten werden": the day by which the work is taken up. */
export const isTakenUp = (one: CuedDate, context: Context): boolean =>
  words(context.lexicons).fills.test(one.after)
