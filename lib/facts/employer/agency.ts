import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isNameLike } from './name'
import { nameAt } from './sentence'

const patterns = compiled((lexicons) => ({
  recruitsFor: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.recruitsFor))),
  clients: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.clients))),
  agencies: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.agencies))),
}))

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
  const found = { recruits: false, client: null as string | null }
  for (const line of told) {
    const folded = fold(line)
    const { clients, recruitsFor } = patterns(context.lexicons)
    const sure = clients.exec(folded.text)
    const match = sure ?? recruitsFor.exec(folded.text)
    if (!match) continue
    if (sure) found.recruits = true
    const from = match.index + match[0].length
    const rest = line.slice(folded.at[from] ?? line.length)
    const lead = /^[,:]? /.exec(rest)?.[0].length ?? 0
    const name = lead > 0 ? nameAt(rest.slice(lead)) : null
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

/** What agencies are called in any language's ads. */
const BORROWED =
  /(?<![a-z])(?:uitzend[a-z]{0,9}|zeitarbeit|personaldienst[a-z]{0,10}|interim|staffing)(?![a-z])/

/** Does a name say of itself that it places people with others ("Nord Interim")? */
export const isAgency = (name: string, context: Context) => {
  const { text } = fold(name)
  return BORROWED.test(text) || patterns(context.lexicons).agencies.test(text)
}
