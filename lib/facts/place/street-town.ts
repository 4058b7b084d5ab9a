import type { Claim, Context } from '@/lib/facts/define'
import type { Address } from './address'
import { parsePlace } from './place'
import { townsIn } from './towns-in'

/** A street is looked for so far before its town. */
const BEFORE = 90
const LONGEST = 60
/** What may stand between a street and its town, beside the prepositions that `parsePlace` knows. */
const TOWN_NEXT = /(?:,| -|\)| [a-z]{1,2}|,? \(| ·| \|) ?$/
const STOP = /[;:!?|•()"[\]]|(?<=[a-z0-9]{4})(?<!str)\. |[^ -~]/g

/**
 * A street with its town and no postal code: "Friar Lane, Nottingham", "avenue Jean Jaurès à Grenoble".
 * In: any claim. Out: the first such address, its town known; null when there is none.
 */
export function streetWithTown(claim: Claim, context: Context): Address | null {
  const { text, source, at } = claim.text
  for (const { start, end } of townsIn(claim.text)) {
    const before = text.slice(Math.max(0, start - BEFORE), start)
    if (!TOWN_NEXT.test(before)) continue
    const body = before.replace(/[ (|·-]{1,3}$/, '')
    const stop = [...body.matchAll(STOP)].at(-1)
    const from = start - before.length + (stop ? stop.index + stop[0].length : 0)
    const opening = from + (/^ {0,3}/.exec(text.slice(from, start))?.[0].length ?? 0)
    const told = source.slice(at[opening], at[end]).replace(/ [|·(] ?(?=[^|·(]*$)/, ', ')
    const found = parsePlace(told, context)
    const { streetAddress: street, addressLocality: town } = found?.place ?? {}
    if (!found?.known || !street || !town || !isNamed(street)) continue
    if (source.slice(at[start], at[end]) === town) return { found, start: opening, end }
  }
  return null
}

/** "Friar Lane", "rue de la Loi 12", but not "the road". */
const isNamed = (street: string): boolean => street.length <= LONGEST && /\p{Lu}|[0-9]/u.test(street)
