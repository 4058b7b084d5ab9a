import { countriesOfTown } from '@/lib/lexicon'
import { collapse, type Finding, fold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf, sentenceAround } from './define'
import {
  isAnnounced,
  isLeftOpen,
  isUnderAd,
  isUnderPost,
  roleOverSentence,
  seeksBelow,
} from './role/announced'
import { isAuthor } from './role/author'
import { roleByForm } from './role/by-form'
import { opensWithEmployer } from './role/employer-in-title'
import { withoutFrame } from './role/frame'
import { behindLead, namesFirst, roleAfterLead } from './role/lead'
import { withoutMailHead } from './role/mail-head'
import { behindName } from './role/name-before'
import { namesNoRole } from './role/no-role'
import { isOutdone } from './role/outdone'
import { besideBars, DASH } from './role/parts'
import { namesPost } from './role/post'
import { STOPPED } from './role/role-ends'
import { isWanted, looksLikeTitle, roleInSentence, roleName } from './role/role-name'
import { hasMark, isForBoth, namesWork } from './role/role-noun'
import { words } from './role/role-words'
import { isOverStrip } from './role/strip'

/** A first line longer than this opens a text, unless it carries a gender mark. */
const TITLE_LINE = 110
const MARKED_LINE = 190
/** How many blocks from the top a title may stand with no heading to mark it. */
const FIRST_BLOCKS = 6
/** Inclusive spelling within a word: "chargé.e", "coordinateur·trice", "conseiller(ère)", "camarero/a". */
const INCLUSIVE = /[.·*:_/](?=[a-z])|\([a-z]{1,5}\)/g
const INCLUSIVE_LINE = 90
/** A title with nothing to mark it stands so near the top, under a path or the employer's name. */
const OPENING_BLOCKS = 3
/** So far down an ad a sentence still says what the job is, by words that say many things. */
const LAST_LEAD = 14
/** What parts a role from the words before it. */
const LEADS = [behindLead, withoutFrame, behindName]
/** Between the parts of a document's title. */
const PARTS = /\s[|–—-]\s/

/**
 * The role, in the page's own words.
 * From a heading, a label, the structured title or the board's own address; in a text with no heading, from a first
 * line that carries a gender mark or the employer's name; last from a sentence that says whom the employer looks for.
 */
export const title = defineFact({
  key: 'title',
  properties: ['title'],
  read(claim, context) {
    if (claim.source === 'structured') {
      return typeof claim.data === 'string' ? named(claim, roleName(fold(claim.data), context)) : []
    }
    if (claim.topic === 'title') return fromTopic(claim, context)
    if (claim.topic || claim.source === 'address') return []
    if (claim.source === 'heading') return fromHeading(claim, context)
    if (isAuthor(claim.text.source, context)) return []
    const said = withoutStop(withoutMailHead(claim, context), context)
    const sure = hasMark(claim.text.text) || isLeftOpen(claim, context)
    const below = claim.section === 'role' || claim.section === 'offer' || sure
    if (claim.section !== 'top' && below && (claim.block ?? 0) <= LAST_LEAD && isAnnounced(claim, context)) {
      const role = roleName(claim.text, context, true)
      if (role !== null && namesFirst(role, context))
        return named(claim, role, claim.section !== 'role' && !sure)
    }
    const over = roleOverSentence(claim, context)
    if (over !== null) return named(claim, over)
    const isUnder = isUnderAd(claim, context) || isUnderPost(claim, context)
    if ((claim.block ?? 0) <= LAST_LEAD && isUnder) {
      const unsure = claim.section !== 'top' && claim.section !== 'role' && !isForBoth(claim.text.text)
      return named(claim, roleName(claim.text, context), unsure)
    }
    const found = fromLine(said, context) ?? fromSentence(said, context)
    return found.length > 0 ? found : named(claim, roleByForm(claim, context), true)
  },
  agrees(a, b) {
    const one = bare(a)
    const other = bare(b)
    return one === other || one.includes(other) || other.includes(one)
  },
})

/**
 * A label, a template or an address that names the role. Further down an ad "Fonction" and "Job" open a part as well:
 * what stands under them names work, or it is doubtful; so is a grade among the terms.
 */
function fromTopic(claim: Claim, context: Context): Finding<string>[] {
  if (claim.source !== 'label') return named(claim, roleName(claim.text, context, claim.source === 'address'))
  // One of several things to do.
  if (namesNoRole(claim.text, context) || /[;,]$/.test(claim.text.text)) return []
  // A form's fields stand among the ways to apply: "Name", "Email".
  if (claim.section === 'apply' && !namesWork(claim.text.text, context)) return []
  const isTerm = claim.section === 'offer' || claim.section === 'profile' || claim.section === 'apply'
  const { text } = claim.text
  const isLong = text.split(' ').length > LONGEST_UNKNOWN
  const unsure = !namesWork(text, context) && (claim.section !== 'top' || isLong || isSpeltAbove(context))
  const marked = hasMark(text) || isForBoth(text)
  return named(
    claim,
    roleName(claim.text, context),
    unsure || (isTerm && !marked) || namesPost(text, context),
  )
}

/** Is the ad's first line a role, spelt for both genders? Then a label further down may name a field of work. */
const isSpeltAbove = ({ told, lexicons }: Context) => {
  const first = fold(told?.[0] ?? '').text
  return (
    first.length <= INCLUSIVE_LINE && (isForBoth(first) || hasMark(first)) && namesWork(first, { lexicons })
  )
}

function named(claim: Claim, role: string | null, doubtful = false): Finding<string>[] {
  if (role === null) return []
  return [{ value: role, evidence: [evidenceOf(claim)], ...(doubtful && { doubtful }) }]
}

/**
 * The document's title, which has no block, adds the site and perhaps the employer: of its parts the one with a
 * gender mark, else the first that can be a role, and that is doubtful.
 */
function fromHeading(claim: Claim, context: Context): Finding<string>[] {
  if (claim.block !== undefined)
    return named(claim, roleName(claim.text, context), namesPost(claim.text.text, context))
  const whole = roleName(claim.text, context)
  const parts = claim.text.source.split(PARTS).map(fold)
  // What asks is an article's heading, and what follows it its site.
  if (parts.length > 1 && parts[0]?.text.endsWith('?')) return []
  if (whole === null || parts.length === 1 || !PARTS.test(whole))
    return named(claim, whole, namesPost(claim.text.text, context))
  const marked = parts.find(({ text }) => hasMark(text))
  if (marked) return named(claim, roleName(marked, context))
  const first = parts.map((part) => roleName(part, context)).find((role) => role !== null)
  return named(claim, first ?? null, true)
}

function fromLine(claim: Claim, context: Context): Finding<string>[] | null {
  const announced = LEADS.map((lead) => lead(claim.text, context)).find((rest) => rest !== null)
  if (announced) return fromLine({ ...claim, text: announced }, context)
  const { text } = claim.text
  const marked = hasMark(text)
  const longest = claim.block === 0 && (marked || DASH.test(text)) ? MARKED_LINE : TITLE_LINE
  const isTop = claim.section === 'top' || claim.block === 0
  if (!isTop || text.length > longest || (claim.block ?? 0) > FIRST_BLOCKS) return null
  if (!marked && seeksBelow(claim, context)) return null
  const spelt = text.length <= INCLUSIVE_LINE && isForBoth(text) && !/[.!?;:,]$/.test(text)
  const sought = isWanted(claim.text, context)
  const wanted = !marked && sought
  if (marked ? looksLikeTitle(claim.text, context) || sought : spelt || wanted) {
    const role = roleName(claim.text, context)
    return named(claim, role, wanted && role !== null && !namesWork(fold(role).text, context))
  }
  if (isAnnounced(claim, context))
    return named(claim, roleName(claim.text, context, true), !namesWork(text, context))
  // The employer's name may stand beside a town as well.
  if (looksLikeTitle(claim.text, context) && namesWork(text, context)) {
    const role = roleName(claim.text, context)
    if (role === null) return null
    const unsure =
      isOutdone(claim, context) || namesPost(text, context) || opensWithEmployer(claim.text, context)
    const said = fold(role).text
    return named(claim, role, !namesWork(said, context) || unsure || namesPost(said, context))
  }
  return opens(claim, context)
}

/** "The team grows!" before the role. */
const CALL = /^[^!?]{3,60}[!?] /
const MOST_WORDS = 12
/** A label's value that names no work, and has more words, may be a sentence. */
const LONGEST_UNKNOWN = 7
/** "Publicada en el tablón oficial el 11/05/2026" names no work. */
const DATE = /\d{1,2}[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}/
/** "(0.8 FTE)" */
const DECIMAL = /\d[.,]\d/g
/** Below the first lines, a line of so few words may still be the role, under labels. */
const FEW_WORDS = 4

/** The first lines of a text may name the role, when they are short, no sentence, and name work. */
function opens(claim: Claim, context: Context): Finding<string>[] | null {
  const part = besideBars(claim.text, context)
  if (part) return opens({ ...claim, text: part }, context)
  const { text } = claim.text
  const { short, office } = words(context.lexicons)
  const isShort = /^[^.!?;:|]{3,100}[^.!?;:|,]$/.test(
    text.replace(short, '').replace(INCLUSIVE, '').replace(DECIMAL, '0').replace(CALL, ''),
  )
  const deep = (claim.block ?? 0) > OPENING_BLOCKS
  if (office.test(text)) return null
  if ((deep && weight(text) > FEW_WORDS) || !isShort || text.split(' ').length > MOST_WORDS) return null
  const overStrip = isOverStrip(claim, context)
  const role = overStrip || namesWork(text, context) ? roleName(claim.text, context) : null
  const isTown = role !== null && countriesOfTown(fold(role).text).length > 0
  if (role === null || isTown || DATE.test(text)) return null
  if (!overStrip && !namesWork(fold(role).text, context)) return null
  return named(claim, role, overStrip || deep || isOutdone(claim, context) || namesPost(text, context))
}

/** How many words a line has, without its small ones and its brackets: "Profesor de Física (sustitución)" has two. */
const weight = (text: string) =>
  text
    .replace(/\([^()]{0,40}\)/g, '')
    .split(' ')
    .filter((word) => word.length > 3).length

/** "Buscamos camarero": a line near the top that opens a part by what it says. */
const isOwnHeading = ({ heading, text, block = 0 }: Claim) =>
  block <= FIRST_BLOCKS && heading !== '' && text.text.startsWith(heading)

function fromSentence(claim: Claim, context: Context): Finding<string>[] {
  if (claim.section === 'offer') return []
  const stated = claim.section === 'profile' ? null : roleInSentence(claim.text, context)
  const early = (claim.block ?? 0) <= LAST_LEAD
  const found =
    stated ??
    (early ? roleAfterLead(claim.text, context, claim.section !== 'profile' || isOwnHeading(claim)) : null)
  if (!found) return []
  const [from, to] = sentenceAround(claim.text.text, found.start, found.end)
  const headline = claim.section === 'top' && to - from < TITLE_LINE && (claim.block ?? 0) <= FIRST_BLOCKS
  return [
    {
      value: found.role,
      evidence: [evidenceOf(claim, found.start, found.end)],
      ...(!headline && { inferred: [{ reason: 'title-from-sentence' as const }] }),
      ...(!headline && (!stated || !namesWork(fold(found.role).text, context)) && { doubtful: true }),
    },
  ]
}

/** "Timmerman.": a role of few words with a full stop. */
function withoutStop(claim: Claim, context: Context): Claim {
  const { source, text } = claim.text
  const stopped =
    source.endsWith('.') &&
    STOPPED.test(source) &&
    text.split(' ').length <= FEW_WORDS &&
    namesWork(text, context)
  return stopped ? { ...claim, text: fold(source.slice(0, -1)) } : claim
}

/** For comparing: folded, without the signs of inclusive spelling. */
function bare(role: string): string {
  return collapse(
    fold(role)
      .text.replace(/[.·(][a-z]{1,5}\)?(?=[\s.·]|$)/g, '')
      .replace(/[^a-z0-9 ]/g, ' '),
  )
}
