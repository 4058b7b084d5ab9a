import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Folded, fold, remembered } from '@/lib/posting'
import { nameAlone } from './contact-name'

const ADDRESSES = /(?:https?:\/\/|www\.)\S{1,400}|\S{1,64}@\S{1,100}/g
/** So few letters beside an address leave it alone in its line: "E-mail: …". */
const ALONE = 8
/** So many lines over it may be of the same person. */
const LINES_OVER = 3
/** How far before a link stands what it opens. */
const PAGE = 90
/** A question over a line is no longer. */
const QUESTION = 60

/** The words that ask to apply, to write or call, and those that speak of questions. */
export const contactCues = compiled((lexicons) => ({
  /** A line that only greets, over who signs. */
  closing: patternOf(
    `^${anyOf(lexicons, ({ apply }) => apply.closings)}(?: ${anyOf(lexicons, ({ place }) => [...(place.from ?? []), ...(place.of ?? [])])} .{2,30})?[,.!]?$`,
  ),
  questions: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.questions)), 'g'),
  or: patternOf(
    `^[^@\\d.,;:!?]{3,40} (?:&|${anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])}) [^@\\d.,;:!?]{0,30}$`,
  ),
  send: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.send)), 'g'),
  otherPages: patternOf(bounded(anyOf(lexicons, ({ apply }) => apply.otherPages ?? []))),
  post: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.byPost))),
  touch: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.touch))),
  calls: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.apply.phone))),
}))

/** Does a text hold a word of a cue (with the `g` flag)? */
export const has = (cue: RegExp, text: string): boolean => matchesOf(text, cue).length > 0

/** Does a text ask to apply? "Before applying" only says when to ask. */
export function sends(text: string, { lexicons }: Context): boolean {
  const { send, questions } = contactCues(lexicons)
  const asked = matchesOf(text, questions).map(({ index, 0: { length } }) => [index, index + length] as const)
  return matchesOf(text, send).some(
    ({ index, 0: { length } }) => !asked.some(([start, end]) => index >= start && index + length <= end),
  )
}

/** "A salary calculator: https://…": does a link open anything but a way to apply, by its own words or those ahead of it? */
export function opensOther(
  { text }: Folded,
  { start, end }: { start: number; end: number },
  { lexicons }: Context,
): boolean {
  const { otherPages } = contactCues(lexicons)
  const ahead = withoutAddresses(text.slice(Math.max(0, start - PAGE), start))
  return otherPages.test(ahead) || otherPages.test(text.slice(start, end))
}

/** The text with spaces for its addresses: words within them say nothing. */
export const withoutAddresses = remembered((text: string): string =>
  text.replace(ADDRESSES, (address) => ' '.repeat(address.length)),
)

/** What the heading of a line bids: "How to apply" over it, or "Any questions?". */
export function headingOf(claim: Claim, { lexicons }: Context): 'applying' | 'asking' | null {
  const cue = contactCues(lexicons)
  const { section } = claim
  // "Your papers go to: …": a label that is no heading's still bids.
  const label = claim.label === undefined ? '' : fold(claim.label).text
  const heading = has(cue.send, label) || has(cue.questions, label) ? label : claim.heading
  if (heading === '' || section === 'employer') return null
  if (has(cue.send, heading)) return 'applying'
  return has(cue.questions, heading) ? 'asking' : null
}

/** Over an address that stands alone in its line, the line above is its heading: "Send your CV to". */
export function lineOver(claim: Claim, context: Context): 'applying' | 'asking' | null {
  const { lexicons, told = [] } = context
  if (claim.section === 'employer' && claim.heading === '') return null
  if (!isAlone(claim.text.text)) return null
  const own = told.indexOf(claim.text.source)
  const cue = contactCues(lexicons)
  for (let at = own - 1; at >= Math.max(0, own - LINES_OVER); at--) {
    const written = told[at] ?? ''
    const line = withoutAddresses(fold(written).text)
    if (has(cue.questions, line)) return 'asking'
    if (has(cue.send, line)) return 'applying'
    // Between them only who it is and how else to reach them.
    if (!isAlone(line) && !nameAlone(fold(written), context)) return null
  }
  return null
}

/** "Want to know more?" in a line of its own: the line under it answers that. */
export function asksOver(claim: Claim, { lexicons, told = [] }: Context): boolean {
  const over = fold(told[told.indexOf(claim.text.source) - 1] ?? '').text
  const { questions, send } = contactCues(lexicons)
  return over.length <= QUESTION && over.endsWith('?') && has(questions, over) && !has(send, over)
}

/** Is this address, in a line under "Send your application to", where it goes: after a colon, or beside an e-mail or a number? */
export function isAddressee(claim: Claim, { lexicons, told = [] }: Context): boolean {
  const { send, touch } = contactCues(lexicons)
  if (touch.test(claim.heading) || /@|[0-9]{3} ?[0-9]{3}/.test(claim.text.text)) return true
  const over = fold(told[told.indexOf(claim.text.source) - 1] ?? '').text
  return over.endsWith(':') && has(send, over)
}

/** Is this number one to call, where nothing else stands in its line: not a company's number, nor anyone's "Contact"? */
export function isCalled({ label }: Claim, text: string, { lexicons }: Context): boolean {
  const { calls } = contactCues(lexicons)
  if (label !== undefined) return calls.test(fold(label).text)
  return isAlone(text) && (!/[a-z]/.test(withoutAddresses(text)) || calls.test(text))
}

/** Is there an address or a number, and next to nothing else? */
const isAlone = (text: string): boolean => withoutAddresses(text).replace(/[^a-z]/g, '').length <= ALONE

/** "To apply or for more information": from the one cue to the other, only a joining word. In: folded words. */
export const joinsBoth = (between: string, { lexicons }: Context): boolean =>
  contactCues(lexicons).or.test(between)
