import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { contactCues, has, withoutAddresses } from './contact-cues'

/** So many short lines stand between "send your papers to" and the end of the address under it. */
const MOST_LINES = 7
const SHORT = 60
const ENDS = /[!?]$|\p{L}{3}\.$/u

const words = compiled((lexicons) => ({
  /** "…richten Sie bitte an den": the sentence goes on in the next line. */
  open: patternOf(
    `(?::|(?<![a-z])${anyOf(lexicons, ({ apply }) => apply.towards)}(?: ${anyOf(lexicons, ({ requirements }) => requirements.articles)})?(?: ${anyOf(lexicons, ({ apply }) => apply.addresses)}){0,2}) ?:?$`,
  ),
  /** "or by e-mail to …": a line that tells of another way. */
  more: patternOf(
    `^${anyOf(lexicons, ({ requirements }) => requirements.or)} (?!${anyOf(lexicons, ({ apply }) => apply.ifs)} )`,
  ),
}))

/**
 * What the lines over a claim bid, where it is none of their headings: an `address`, line by line, under a sentence
 * that is left open ("Please write to"), or `more`, another way behind it ("or by e-mail to …"). Null for neither.
 */
export function bidOver(claim: Claim, context: Context): 'address' | 'more' | null {
  const { lexicons, told = [] } = context
  const cue = contactCues(lexicons)
  const own = told.indexOf(claim.text.source)
  const { open, more: another } = words(lexicons)
  const more = another.test(claim.text.text)
  if (!more && claim.text.text.length > SHORT) return null
  for (let at = own - 1; at >= Math.max(0, own - MOST_LINES); at--) {
    const line = told[at] ?? ''
    const text = withoutAddresses(fold(line).text).trim()
    // "ou par courrier à l'adresse :"
    const byPost = cue.post.test(text) && open.test(text)
    if (byPost || has(cue.send, text) || (more && cue.touch.test(text))) {
      if (has(cue.questions, text)) return null
      return more ? 'more' : open.test(text) ? 'address' : null
    }
    if (line.length > SHORT || ENDS.test(line)) return null
  }
  return null
}

/** Does a greeting stand just over a line, as over the number of who signs? */
export function isSigned(claim: Claim, { lexicons, told = [] }: Context): boolean {
  const own = told.indexOf(claim.text.source)
  const over = told.slice(Math.max(0, own - MOST_LINES), Math.max(0, own))
  return over.some((line) => line.length <= SHORT && contactCues(lexicons).closing.test(fold(line).text))
}
