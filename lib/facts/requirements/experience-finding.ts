import { type Claim, type Context, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding, Requirement } from '@/lib/posting'
import { sources } from './clause'
import { namesWielded } from './competence-names'
import { aboutOf } from './experience-about'
import type { About } from './experience-cut'
import type { Head } from './experience-heads'
import type { Length } from './experience-length'
import { isOwners } from './experience-owner'
import { isSeniority, isSomeoneElses } from './experience-someone'
import { marksIn, necessity } from './necessity'
import { toolsIn } from './tools'

export type Experience = Extract<Requirement, { kind: 'experience' }>

/** Behind a subject, room for an interest that will do instead. */
const LEANING = 40
const SHORT_LINE = 140
/** From "experience" to the tool it is with, with a verb between: "ervaring hebt met". */
const NEAR = 24
const WISHED = /^ ?(?:\([^()]{1,40}\))?, ?[a-z]/
const CURRENCY = /[€$£]|(?<![a-z])(?:eur|euros?|chf)(?![a-z])/

/** What stands before an experience that opens its line, or that the person is said to have. */
export const wordsBefore = compiled((lexicons) => {
  const { word, orLeaning } = sources(lexicons)
  return {
    held: patternOf(
      `${bounded(word((words) => words.spent ?? []))}(?<between>(?: (?:[a-z0-9']{1,9}|[a-z]{3,8}-[a-z]{3,10})){0,3})[ ,:;]{0,2}$`,
    ),
    /** "Vous disposez d'une formation en maintenance et d'une première expérience". */
    heldToo: patternOf(
      `^[^a-z]{0,4}(?:${word((words) => words.addressed ?? [])}(?:'ll)?|${word((words) => words.chosen ?? [])})(?: [a-z]{2,6})? ${word((words) => words.spent ?? [])} (?![^.;:!?]{0,120}(?<![a-z])${word((words) => words.addressed ?? [])} )[^.;:!?]{0,120} ${word((words) => words.and)} (?:${word((words) => words.about)}(?: |(?<=')))?(?:[a-z0-9']{1,12} ?){0,3}$`,
    ),
    bids: patternOf(`^[^a-z0-9]{0,4}(?:[a-z0-9]{1,2}[.)] )?${word((words) => words.cues.bids)} `),
    yours: patternOf(
      `${bounded(word((words) => words.definite ?? []))}[ ,](?:[a-z]{3,16},? ){0,3}(?:${word((words) => words.and)} (?:[a-z]{3,14} )?)?$`,
    ),
    orLeaning: patternOf(`^[^.;:!?]{0,100}?${orLeaning}`),
    and: patternOf(`, | ${word((words) => words.and)} `),
    proven: patternOf(bounded(word((words) => words.proven ?? []))),
    openers: patternOf(
      `^[^a-z]{0,4}(?:(?:${word((words) => [...words.articles, ...words.qualifiers, ...(words.plain ?? []), ...words.required, ...words.preferred, ...(words.atLeast ?? []), ...(words.pronouns ?? [])])}|[^a-z ]{1,3})[ ,:-]{1,3}){0,4}$`,
    ),
  }
})

/**
 * One demand of experience.
 * In: the claim, the noun or the verb, and the length that belongs to it. Out: none where it is the employer's own, or pay.
 */
export function finding(
  claim: Claim,
  context: Context,
  head: Head,
  length: Length | undefined,
): Finding<Experience>[] {
  const { text } = claim.text
  const start = Math.min(head.start, length?.start ?? head.start)
  const end = Math.max(head.end, length?.end ?? head.end)
  if (CURRENCY.test(text.slice(Math.max(0, start - 16), start))) return []
  if (length && CURRENCY.test(text.slice(end, end + 14))) return []
  if (
    claim.source !== 'label' &&
    (isOwners(claim, start, end, context) || isSomeoneElses(claim, start, end, context))
  )
    return []
  const isMost = length?.max !== undefined && length.min === undefined
  if (isMost && isSeniority(claim, start, end, context)) return []
  // "Tell us how your skills and experience fit": in the part on applying, what one writes of.
  if (!length && claim.section === 'apply' && wordsBefore(context.lexicons).yours.test(text.slice(0, start)))
    return []
  const told = aboutOf(claim, context, head, length)
  // "Two years of experience, preferably in an NGO": where it is wished for is no part of what is asked.
  const gap = told && told.start > end ? text.slice(end, told.start) : ''
  const about =
    WISHED.test(gap) && marksIn(gap, context.lexicons).some(({ strength }) => strength === 'preferred')
      ? null
      : told
  // "Experience with Figma" asks for a skill.
  if (!length && (isTool(claim, start, about, context) || isWielded(claim, head, context))) return []
  const said = necessity(
    claim,
    start,
    Math.max(end, about?.end ?? end),
    context,
    // "Experience is everything to our guests": of nothing, and for no length, it asks for none.
    (length !== undefined || about !== null) && isBare(claim, context, head, start, length),
  )
  if (!said) return []
  const isWished =
    !length &&
    wordsBefore(context.lexicons).orLeaning.test(text.slice(head.end, (about?.end ?? end) + LEANING))
  return [
    {
      value: {
        kind: 'experience',
        ...(length?.min !== undefined && { minMonths: length.min }),
        ...(length?.max !== undefined && { maxMonths: length.max }),
        ...(about && { about: about.about }),
        necessity: isWished ? 'preferred' : said.necessity,
      },
      evidence: [evidenceOf(claim, start, Math.max(end, about?.end ?? end))],
      ...(said.inferred && !isWished && { inferred: said.inferred }),
    },
  ]
}

/** Is what is asked for the use of a tool, and nothing besides? */
function isTool(claim: Claim, start: number, about: About | null, context: Context): boolean {
  if (claim.source === 'label') return false
  const { and } = wordsBefore(context.lexicons)
  const names = [...namesWielded(claim, context), ...toolsIn(claim, context)]
  return names.some((name) =>
    about
      ? name.start <= about.start &&
        (name.end >= about.end || and.test(claim.text.text.slice(name.start, name.end)))
      : name.start > start && name.start - start <= NEAR,
  )
}

/** "Werken met Kerma heb je al eens gedaan": the verb's sentence names the tool. */
function isWielded(claim: Claim, { worked, start, end }: Head, context: Context): boolean {
  if (!worked) return false
  const [from, to] = sentenceAround(claim.text.text, start, end)
  return namesWielded(claim, context).some((name) => name.start >= from && name.end <= to)
}

/** Outside the profile a mention counts when it gives years, opens a line, or says that the person has it. */
function isBare(
  claim: Claim,
  context: Context,
  head: Head,
  start: number,
  length: Length | undefined,
): boolean {
  if (claim.section === 'employer') return false
  // "Conditions : a) justifier d'une expérience d'un an": what a line bids one have is asked, whatever stands over it.
  if (claim.section === 'offer') {
    if (length) return wordsBefore(context.lexicons).bids.test(claim.text.text) && start <= 60
    // "Première expérience réussie sur un poste similaire", not "une expérience enrichissante".
    return opensLine(claim, head, context) && wordsBefore(context.lexicons).proven.test(claim.text.text)
  }
  if (length || head.before) return true
  const { text } = claim.text
  const [from] = sentenceAround(text, start, head.end)
  return (
    opensLine(claim, { ...head, start }, context) ||
    wordsBefore(context.lexicons).heldToo.test(text.slice(from, start)) ||
    wordsBefore(context.lexicons).held.test(text.slice(Math.max(0, start - 40), start))
  )
}

/** Is it a short line that the noun or verb opens, but for small words? */
export function opensLine({ text: { text } }: Claim, { start }: Head, context: Context): boolean {
  return (
    text.length <= SHORT_LINE &&
    start <= 40 &&
    wordsBefore(context.lexicons).openers.test(text.slice(0, start))
  )
}
