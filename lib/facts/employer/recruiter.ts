import type { Claim, Context } from '@/lib/facts/define'
import { sentencesOf } from '@/lib/facts/sentences'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold, unfold } from '@/lib/posting'
import { isAgency } from './agency'
import { article } from './article'
import { hiringSubject } from './in-sentence'
import { mayBeName } from './may-be'
import { isNameLike } from './name'
import { bare } from './same'
import { nameAt } from './sentence'

/** Who recruits says so near the ad's start. */
const FIRST_LINES = 14
const LONGEST_LINE = 600
/** What says that a name is a firm's stands so near before it. */
const BEFORE = 40
/** "… que la CPAM": letters behind an article, which in every language is short. */
const ACRONYM = /(?:^|\s)\p{L}{1,3}['’ ](?<name>\p{Lu}{3,10}) $/u

const words = compiled((lexicons) => ({
  /** "Today the Merle bakery is looking for" */
  article: patternOf(`^(?:\\p{Lu}\\S{3,14} )?${article(lexicons, 'either')}(?=\\p{Lu})`, 'u'),
  unit: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.ours)} ${anyOf(lexicons, ({ organization }) => organization.units)} (?=[a-z0-9])`,
  ),
  introduces: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ organization }) => [...(organization.units ?? []), ...(organization.businesses ?? [])])}(?: ${anyOf(lexicons, ({ requirements }) => requirements.about)} (?:[a-z]{2,3} )?[a-z]{4,14})?,? ?$`,
  ),
  seeks: patternOf(
    `^(?: ?\\([^()]{1,60}\\))?(?:, [^.;:!?]{3,110},)? (?:[a-z]{4,14} )?${anyOf(lexicons, ({ dates }) => dates.sought)}(?![a-z])`,
  ),
  part: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.parts)}(?![a-z])`),
  hires: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ title }) => title.hires)}(?:(?<=[' ])|(?![a-z]))(?! ?${anyOf(lexicons, ({ organization }) => organization.nameCues.many)}(?![a-z]))`,
  ),
}))

/** Who a sentence says is hiring, where its name is no subject that opens it. */
export const recruiterNamed = (sentence: string, context: Context): string | null =>
  nameOfUnit(sentence, context) ?? acronymBefore(sentence, context) ?? nameThatSeeks(sentence, context)

/** "Brume Toits, a roofer with forty people, is looking for": who opens a sentence whose verb seeks somebody. */
function nameThatSeeks(sentence: string, context: Context): string | null {
  for (const lead of [0, words(context.lexicons).article.exec(sentence)?.[0].length ?? 0]) {
    const name = nameAt(sentence.slice(lead))
    const rest = name && fold(sentence.slice(lead + name.length)).text
    if (!name || !rest || !words(context.lexicons).seeks.test(rest)) continue
    if (isNameLike(name, context) && mayBeName(name, context)) return name
  }
  return null
}

/** "Our subsidiary Kerval, which lays roads, is looking for a": the name behind the noun that introduces it. */
function nameOfUnit(sentence: string, context: Context): string | null {
  const folded = fold(sentence)
  const { unit, hires } = words(context.lexicons)
  const lead = unit.exec(folded.text)
  if (!lead || !hires.test(folded.text.slice(lead.index))) return null
  const start = folded.at[lead.index + lead[0].length] ?? sentence.length
  const name = nameAt(sentence.slice(start))
  return name !== null && isNameLike(name, context) ? name : null
}

/**
 * "SOXIA - Comptable" over an ad that speaks of "a firm of the group, SOXIA": the first part of the first line.
 * Out: null where no noun in the ad says that it is a firm.
 */
export function nameOverAd(context: Context): string | null {
  const [first = ''] = context.told ?? []
  const name = /^(\p{Lu}[\p{L}\d&'’.]{1,24}) [-–|] \p{L}/u.exec(first)?.[1]
  if (!name || !isNameLike(name, context) || isAgency(name, context)) return null
  return (context.told ?? []).slice(1).some((line) => {
    const at = line.indexOf(name)
    return (
      at > 0 && words(context.lexicons).introduces.test(fold(line.slice(Math.max(0, at - BEFORE), at)).text)
    )
  })
    ? name
    : null
}

/** "It is in this team that the CPAM is hiring a": letters with an article, right before the verb. */
function acronymBefore(sentence: string, context: Context): string | null {
  const folded = fold(sentence)
  const verb = words(context.lexicons).hires.exec(folded.text)
  if (!verb) return null
  const before = sentence.slice(0, folded.at[verb.index])
  const name = ACRONYM.exec(before)?.groups?.name
  return name && isNameLike(name, context) ? name : null
}

const known = new WeakMap<readonly string[], string | null>()

/**
 * Who says in the ad's first sentences that it recruits: "la Maison Merle recherche un(e)…".
 * In: the ad's world. Out: the name as written; null for an agency, a school, a part of a firm, and where nobody is
 * named.
 */
export function recruiterTold(context: Context): string | null {
  const told = context.told ?? []
  const before = known.get(told)
  if (before !== undefined) return before
  let found: string | null = nameOverAd(context)
  for (const line of told.slice(1, FIRST_LINES)) {
    if (found !== null || line.length > LONGEST_LINE) continue
    found = recruiterIn(line, context)
  }
  known.set(told, found)
  return found
}

function recruiterIn(line: string, context: Context): string | null {
  const claim: Claim = { source: 'text', text: fold(line), section: 'top', heading: '' }
  for (const sentence of sentencesOf(claim.text)) {
    const own = unfold(claim.text, sentence.start, sentence.start + sentence.text.length)
    const name = recruiterNamed(own, context) ?? hiringSubject(claim, sentence, context)
    if (!name || isAgency(name, context)) continue
    if (!words(context.lexicons).part.test(fold(name).text)) return name
  }
  return null
}

/** Does the ad name another recruiter than the one that its head names? */
export const isOtherTold = (name: string, context: Context): boolean => isOther(name, recruiterTold(context))

/** Does the ad say that a part of the firm that its head names recruits: "our subsidiary Kerval is looking for"? */
export const isUnitTold = (name: string, context: Context): boolean =>
  (context.told ?? [])
    .slice(1, FIRST_LINES)
    .some((line) => line.length <= LONGEST_LINE && isOther(name, nameOfUnit(line, context)))

/** Does neither of two names hold the other? False where one is unknown. */
export function isOther(name: string, told: string | null): boolean {
  if (told === null) return false
  const [one, other] = [bare(name), bare(told)]
  return !` ${one} `.includes(` ${other} `) && !` ${other} `.includes(` ${one} `)
}
