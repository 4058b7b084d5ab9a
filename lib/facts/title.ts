import { countriesOfTown } from '@/lib/lexicon'
import { collapse, type Finding, fold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf, sentenceAround } from './define'
import { namesNoRole } from './role/no-role'
import { hasGenderMark, isWanted, looksLikeTitle, roleInSentence, roleName } from './role/role-name'

/** A first line longer than this opens a text, unless it carries a gender mark. */
const TITLE_LINE = 110
const MARKED_LINE = 190
/** How many blocks from the top a title may stand with no heading to mark it. */
const FIRST_BLOCKS = 6
/** Inclusive spelling within a word: "chargé.e", "coordinateur·trice", "conseiller(ère)". */
const INCLUSIVE = /[.·](?=[a-z])|\([a-z]{1,5}\)/g
/** Spelling for both genders marks a short line as a role's: "animateur·rice", "conseiller(ère)". */
const BOTH_GENDERS =
  /[a-z]{2}(?:·[a-z]|\.(?:e|ne|ere|rice|trice|euse)s?(?![a-z])|\((?:e|ne|ere|rice|trice|euse)\))/
const INCLUSIVE_LINE = 90
/** A title with nothing to mark it stands so near the top, under a path or the employer's name. */
const OPENING_BLOCKS = 3
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
    if (claim.topic === 'title' && claim.source === 'label' && namesNoRole(claim.text, context)) return []
    if (claim.topic === 'title')
      return named(claim, roleName(claim.text, context, claim.source === 'address'))
    if (claim.topic || claim.source === 'address') return []
    if (claim.source === 'heading') return fromHeading(claim, context)
    return fromLine(claim, context) ?? fromSentence(claim, context)
  },
  agrees(a, b) {
    const one = bare(a)
    const other = bare(b)
    return one === other || one.includes(other) || other.includes(one)
  },
})

function named(claim: Claim, role: string | null, doubtful = false): Finding<string>[] {
  if (role === null) return []
  return [{ value: role, evidence: [evidenceOf(claim)], ...(doubtful && { doubtful }) }]
}

/**
 * The document's title, which has no block, adds the site and perhaps the employer: of its parts the one with a
 * gender mark, else the first that can be a role, and that is doubtful.
 */
function fromHeading(claim: Claim, context: Context): Finding<string>[] {
  if (claim.block !== undefined) return named(claim, roleName(claim.text, context))
  const whole = roleName(claim.text, context)
  const parts = claim.text.source.split(PARTS).map(fold)
  if (whole === null || parts.length === 1 || !PARTS.test(whole)) return named(claim, whole)
  const marked = parts.find((part) => hasGenderMark(part, context))
  if (marked) return named(claim, roleName(marked, context))
  const first = parts.map((part) => roleName(part, context)).find((role) => role !== null)
  return named(claim, first ?? null, true)
}

function fromLine(claim: Claim, context: Context): Finding<string>[] | null {
  const { text } = claim.text
  const longest = claim.block === 0 && hasGenderMark(claim.text, context) ? MARKED_LINE : TITLE_LINE
  if (claim.section !== 'top' || text.length > longest || (claim.block ?? 0) > FIRST_BLOCKS) return null
  const marked = hasGenderMark(claim.text, context)
  const spelt = text.length <= INCLUSIVE_LINE && BOTH_GENDERS.test(text) && !/[.!?;:,]$/.test(text)
  if (marked ? looksLikeTitle(claim.text, context) : spelt || isWanted(claim.text, context))
    return named(claim, roleName(claim.text, context))
  // The employer's name may stand beside a town as well.
  if (looksLikeTitle(claim.text, context)) return named(claim, roleName(claim.text, context), true)
  return opens(claim, context)
}

/** The first lines of a text name the role more often than not, when they are short and no sentence. */
function opens(claim: Claim, context: Context): Finding<string>[] | null {
  const { text } = claim.text
  if ((claim.block ?? 0) > OPENING_BLOCKS || !/^[^.!?;:,|]{4,70}$/.test(text.replace(INCLUSIVE, '')))
    return null
  const count = text.split(' ').length
  const loud = /^\p{Lu}{5,}$/u.test(claim.text.source.trim())
  if (count > 9 || (count < 2 && !loud)) return null
  const role = roleName(claim.text, context)
  const isTown = role !== null && countriesOfTown(fold(role).text).length > 0
  return role === null || isTown ? null : named(claim, role, true)
}

function fromSentence(claim: Claim, context: Context): Finding<string>[] {
  if (claim.section === 'profile' || claim.section === 'offer') return []
  const found = roleInSentence(claim.text, context)
  if (!found) return []
  const [from, to] = sentenceAround(claim.text.text, found.start, found.end)
  const headline = claim.section === 'top' && to - from < TITLE_LINE && (claim.block ?? 0) <= FIRST_BLOCKS
  return [
    {
      value: found.role,
      evidence: [evidenceOf(claim, found.start, found.end)],
      ...(!headline && { inferred: [{ reason: 'title-from-sentence' as const }], doubtful: true }),
    },
  ]
}

/** For comparing: folded, without the signs of inclusive spelling. */
function bare(role: string): string {
  return collapse(
    fold(role)
      .text.replace(/[.·(][a-z]{1,5}\)?(?=[\s.·]|$)/g, '')
      .replace(/[^a-z0-9 ]/g, ' '),
  )
}
