import type { Context } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { lexicons as allLexicons, anyOf, bounded, compiled, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'
import { isNameLike } from './name'
import { nameAt } from './sentence'

const patterns = compiled((lexicons) => ({
  /** "Our client, Kerval", "Notre client : L'Institut Merle". */
  lead: patternOf(`^(?: ?[,:])? ${article(lexicons, 'either')}?(?=\\p{Lu})`, 'u'),
  borrowed: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.nameCues.borrowed))),
  recruitsFor: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.recruitsFor))),
  hires: patternOf(`^${anyOf(lexicons, ({ title }) => title.hires)}`),
  clients: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.clients))),
  agencies: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.agencies))),
  schools: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.schools)}`),
  ownSchool: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.ownSchool))),
  /** The contract, or who is sought; "nos apprentis" are whom a school teaches. */
  apprentice: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ contract }) => contract.kinds.apprenticeship)}(?![a-z])|(?<!(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.nameCues.taught)} )(?<![a-z])${anyOf(lexicons, ({ contract }) => contract.persons?.apprenticeship)}(?![a-z])`,
  ),
}))

/** "About our client: our client, a firm in Leeds, needs": it is named nowhere. */
const LONGEST_AGAIN = 40
const COMMA = /^[,:]? /
/** What an ad is about stands in its first lines. */
const FIRST_LINES = 6

const known = new WeakMap<readonly string[], { recruits: boolean; client: string | null }>()

/**
 * Does an agency or a school write this ad for somebody else?
 * In: the ad's world. Out: `recruits` when the ad says so, and the `client` it names ("our client Kerval is…"); null
 * when it names none.
 */
export function forOthers(context: Context): { recruits: boolean; client: string | null } {
  const told = context.told ?? []
  const before = known.get(told)
  if (before) return before
  const found = { recruits: isSchoolsAd(context), client: null as string | null }
  for (const line of told) {
    const folded = fold(line)
    const { clients, recruitsFor } = patterns(context.lexicons)
    const sure = clients.exec(folded.text)
    const match = sure ?? recruitsFor.exec(folded.text)
    if (!match) continue
    if (sure) found.recruits = true
    const from = match.index + match[0].length
    const rest = line.slice(folded.at[from] ?? line.length)
    // "sucht für das Sachgebiet Bau" names a part of the firm.
    const lead = (sure ? patterns(context.lexicons).lead : COMMA).exec(rest)?.[0].length ?? 0
    const isAgain = clients.test(fold(rest.slice(0, LONGEST_AGAIN)).text)
    const own = lead > 0 && !isAgain ? nameAt(rest.slice(lead)) : null
    // "Recruiting for Kitchen assistants", "on recrute, Chef de rang ou commis": someone's work, with more behind it.
    const name = own && isWork(rest.slice(lead), own, context) ? null : own
    const isTown = name !== null && countriesOfTown(fold(name).text).length > 0
    if (name && (isNameLike(name, context) || (sure && isTown))) {
      found.recruits = true
      found.client = name
      break
    }
  }
  known.set(told, found)
  return found
}

/** Is a name the first word of someone's work? */
const isWork = (text: string, name: string, context: Context): boolean =>
  !name.includes(' ') &&
  /^ \p{Ll}/u.test(text.slice(name.length)) &&
  // "Our partner Kerval recruits an apprentice"
  !patterns(context.lexicons).hires.test(fold(text.slice(name.length)).text) &&
  namesWork(
    fold(text)
      .text.split(/[ ,.;:!?]/)
      .slice(0, 3)
      .join(' '),
    context,
  )

/** Does a school look for apprentices in its own words ("nos formations en alternance"), who work with others? */
const isSchoolsAd = (context: Context): boolean =>
  isForApprentices(context) &&
  (context.told ?? []).some((line) => patterns(context.lexicons).ownSchool.test(fold(line).text))

const isForApprentices = ({ told = [], lexicons }: Context): boolean =>
  told.slice(0, FIRST_LINES).some((line) => patterns(lexicons).apprentice.test(fold(line).text))

/**
 * Does a name say of itself that it places people with others ("Nord Interim")? A school does so ("Merle Formation")
 * where the ad is for apprentices.
 */
export const isAgency = (name: string, context: Context): boolean => {
  const { text } = fold(name)
  const { agencies, schools } = patterns(context.lexicons)
  return (
    patterns(allLexicons).borrowed.test(text) ||
    agencies.test(text) ||
    (schools.test(text) && isForApprentices(context))
  )
}
