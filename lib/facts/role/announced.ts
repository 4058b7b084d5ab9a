import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { endOfField } from './field'
import { holdsAd, isFrameAlone } from './frame'
import { announcesRole } from './is-role'
import { namesFirst } from './lead'
import { namesPost } from './post'
import { roleInSentence, roleName } from './role-name'
import { hasMark, namesWork } from './role-noun'

/** A line that names a role and nothing else is no longer. */
const LONGEST = 90
const LONGEST_BEFORE = 200

const words = compiled((lexicons) => {
  const articles = anyOf(lexicons, ({ title }) => title.articles)
  const following = anyOf(lexicons, ({ title }) => title.following)
  const sought = `(?<![a-z])${anyOf(lexicons, ({ dates }) => dates.sought)}(?![a-z])`
  return {
    sought: patternOf(sought),
    /** "Daarom zoekt Kerval in Gent een": what is sought stands in the next line. */
    open: patternOf(`${sought}.{0,120} ${articles}(?: ${articles})?(?: ?[:-])?$`),
    /** "cherche, pour le 1er avril,": behind the employer's own line. */
    goesOn: patternOf(`^${sought}.{0,80}[,:]$`),
    following: patternOf(`(?<![a-z])${following}(?![a-z])[^.!?]{0,80}:$`),
    verb: patternOf(`^${sought}`),
  }
})

/** The line of the ad before or behind a claim's. */
const neighbour = (claim: Claim, { told }: Context, step: number) =>
  told?.[told.indexOf(claim.text.source) + step]

/**
 * Does the line before say that an employer looks for what stands in this one?
 * In: a short line. Out: true also below the top, for what carries a gender mark; false where anything may follow.
 */
export function isAnnounced(claim: Claim, context: Context): boolean {
  const { text } = claim.text
  if (text.length > LONGEST || !context.told) return false
  const before = neighbour(claim, context, -1)
  if (isLeftOpen(claim, context)) return true
  if (before === undefined || before.length > LONGEST_BEFORE) return false
  const folded = fold(before).text
  const cue = words(context.lexicons)
  if (announcesRole(folded, context)) return true
  const isRole = hasMark(text) || namesWork(text, context)
  if (cue.following.test(folded) || cue.goesOn.test(folded)) return isRole
  // "We are looking for people:" may go on with anything.
  return /:$/.test(before) && cue.sought.test(folded) && isRole
}

/** Is a line the subject of the next one's verb: a firm's words over "sucht ab sofort eine"? */
export function seeksBelow(claim: Claim, context: Context): boolean {
  const next = neighbour(claim, context, 1)
  return next !== undefined && words(context.lexicons).verb.test(fold(next).text) && /^\p{Ll}/u.test(next)
}

/** Does the line before stop at "we are looking for a new", or at "for the following post:" before someone's work? */
export function isLeftOpen(claim: Claim, context: Context): boolean {
  const before = neighbour(claim, context, -1)
  if (before === undefined) return false
  const { text } = fold(before.slice(-LONGEST_BEFORE))
  const { open, following } = words(context.lexicons)
  return (
    open.test(text) ||
    (following.test(text) && claim.text.text.length <= LONGEST && namesWork(claim.text.text, context))
  )
}

/** A line that names a role has a few words. */
const FEW_WORDS = 8

const isShort = (text: string) =>
  text.length <= LONGEST && text.split(' ').length <= FEW_WORDS && !/[.!?:;,]$/.test(text)

/**
 * "Play services manager" over "We are looking for an outstanding manager": the role of a line whose next one seeks
 * somebody by a noun of it, and by fewer words.
 * In: a claim of one line. Out: null for a sentence, and where the next line says as much.
 */
export function roleOverSentence(claim: Claim, context: Context): string | null {
  const { text } = claim.text
  if (!isShort(text)) return null
  const next = namesWork(text, context) ? neighbour(claim, context, 1) : undefined
  const sought = next && roleInSentence(fold(next), context)
  if (!sought) return null
  const role = roleName(claim.text, context)
  const nouns = fold(sought.role).text.split(' ')
  if (role === null || nouns.length >= role.split(' ').length) return null
  const isIts = (noun: string) =>
    noun.length > 3 && ` ${text} `.includes(` ${noun} `) && namesWork(noun, context)
  return nouns.some(isIts) ? role : null
}

/**
 * "Job offers", "Informations sur le poste": does the line before say that there is a post, and this one whose work?
 * In: a claim of one line. Out: false for a sentence.
 */
export function isUnderAd(claim: Claim, context: Context): boolean {
  const { text } = claim.text
  if (!isShort(text)) return false
  const before =
    namesFirst(text, context) && !holdsAd(text, context) ? neighbour(claim, context, -1) : undefined
  return before !== undefined && isFrameAlone(fold(before).text, context)
}

/**
 * "Lecturer in Roman Law" under "Lectureship, Merle University": where the ad's first line names the post, does this
 * one name whose it is, and the field?
 */
export function isUnderPost({ text: { text } }: Claim, context: Context): boolean {
  const first = context.told?.[0] ?? ''
  if (text.length > LONGEST || namesPost(text, context) || !namesPost(fold(first).text, context)) return false
  const join = / (?:in|en|of|fur|de|van) /.exec(text)?.index
  return join !== undefined && endOfField(text, [0, join, join], context) === text.length
}
