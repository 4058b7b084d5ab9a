import type { Claim, Context } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { type EmploymentType, fold, unfold } from '@/lib/posting'
import type { KindWord } from './contract-cues'

/** So far behind "temporary" the post may be named. */
const ROLE = 44
/** Agencies lend people for weeks or months; a client's own contract lasts longer. */
const LONGEST = 6

const words = compiled((lexicons) => {
  const temporary = bounded(anyOf(lexicons, ({ contract }) => contract.temporary ?? []))
  return {
    temporary: patternOf(temporary),
    clients: patternOf(bounded(anyOf(lexicons, ({ organization }) => organization.clients ?? []))),
    agencies: patternOf(`(?<= )${anyOf(lexicons, ({ organization }) => organization.agencies ?? [])}$`),
    hires: patternOf(
      bounded(
        anyOf(lexicons, ({ title, dates, contract }) => [
          ...title.hires,
          ...dates.sought,
          ...(contract.offers ?? []),
        ]),
      ),
    ),
  }
})

/**
 * "A temporary assignment with our client": temporary work that an agency gives is its own, and no term of a client's.
 * In: what a sentence states of a contract, and its words. Out: the same, or the agency's kind of it.
 */
export function withAgency(value: EmploymentType, said: string, context: Context): EmploymentType {
  const { kind, durationMonths, endDate, ...rest } = value
  const own = (durationMonths ?? 0) > LONGEST || endDate !== undefined || kind !== 'fixed-term'
  if (own || !words(context.lexicons).temporary.test(said) || !isAgencys(context)) return value
  return { ...rest, kind: 'temporary-agency', ...(durationMonths !== undefined && { durationMonths }) }
}

/** "Our client needs three temporary bakers": the word stands before the person who is sought. */
export function temporaryRoles(claim: Claim, text: string, context: Context): KindWord[] {
  const cues = words(context.lexicons)
  if (claim.section === 'profile' || claim.section === 'employer') return []
  const match = cues.temporary.exec(text)
  if (!match || !cues.hires.test(text.slice(0, match.index))) return []
  const end = match.index + match[0].length
  const named = /^ [^.,;:!?()]{3,}/.exec(text.slice(end, end + ROLE))?.[0] ?? ''
  return namesWork(named, context) ? [{ kind: 'fixed-term', start: match.index, end }] : []
}

/** Does the ad speak of an agency's client? */
function isAgencys(context: Context): boolean {
  const { clients } = words(context.lexicons)
  return (context.told ?? []).some((line) => clients.test(fold(line).text))
}

/** "Brenta Interim": a line of capitals that ends with what agencies call themselves is a name. */
export function isAgencyName({ text: folded }: Claim, text: string, lexicons: Context['lexicons']): boolean {
  const line = text.trim()
  if (line.length > 40 || folded.text.trim() !== line || !words(lexicons).agencies.test(line)) return false
  return /^(?:[\p{Lu}][\p{L}&'’-]{1,20} ){1,3}\p{Lu}\p{L}{3,}$/u.test(
    unfold(folded, 0, folded.text.length).trim(),
  )
}
