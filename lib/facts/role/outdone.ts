import type { Claim, Context } from '@/lib/facts/define'
import { fold } from '@/lib/posting'
import { hasMark } from './role-noun'

/** How many lines from the top a role's own line stands. */
const FIRST_LINES = 8
/** A longer line is a text, whatever it carries. */
const MARKED_LINE = 190
/** A shorter word may be any. */
const LONG_WORD = 6

/**
 * Does another of the first lines carry a gender mark? "Der Bürgermeister" stands over an ad, and is not wanted. A
 * line that says a role again that is spelt for both ("Cuisinier / Cuisinière", "un cuisinier H/F") outdoes none.
 */
export function isOutdone(claim: Claim, context: Context): boolean {
  const first = context.told?.slice(0, FIRST_LINES) ?? []
  const [word = ''] = claim.text.text.split(' ')
  return first.some((line) => {
    const { text } = fold(line)
    if (line === claim.text.source || line.length > MARKED_LINE || !hasMark(text)) return false
    // "(m/w/d | Teilzeit)" under the role
    if (text.startsWith('(')) return false
    return !claim.text.text.includes(' / ') || word.length < LONG_WORD || !text.includes(word)
  })
}
