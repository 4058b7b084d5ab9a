import { asWritten } from '@/lib/facts/as-written'
import type { Claim, Context } from '@/lib/facts/define'
import { holdsSentence } from '@/lib/facts/role/no-sentence'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { type Address, WIDER } from './address'
import { parsePlace } from './place'
import { hasStreet, isStreet } from './street'
import { type Named, townsIn } from './towns-in'

/** A street is looked for so far before its town. */
const BEFORE = 90
const LONGEST = 60
/** "calle Sueca 31 (Ruzafa, Valencia)": a quarter says nothing more. */
const QUARTER = / \([a-z][a-z' -]{2,24}, $/
/** "rue de la Loi 12": French and Spanish streets begin with their kind. */
const LOWER_STREET = /^\p{Ll}{2,10}\.? (?:(?:de|du|des|la|le|del|l['’]|d['’]) ?){0,2}/u
const STOP = /[;:!?|•()"[\]]|(?<=[a-z0-9]{4})(?<!str)\. |[^ -~]/g

/** "at Tyndall Street, CF10 4BZ", "Zaragoza (Calle Mayor 2, 50001)": the town stood before. */
const CODE_BEHIND =
  /^, (?<code>[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}|[A-Z][0-9][0-9W] ?[A-Z0-9]{4}|[0-9]{5}(?=\)|\.? ?$)|[1-9][0-9]{3} [A-Z]{2}|[1-9][0-9]{3}(?=\)))(?![A-Za-z0-9])/

const patterns = compiled((lexicons) => {
  const at = anyOf(lexicons, ({ place }) => place.at)
  const atStreet = anyOf(lexicons, ({ place }) => place.address.at)
  const article = anyOf(lexicons, ({ place }) => place.address.articles)
  return {
    between: patternOf(
      `^(?: ${anyOf(lexicons, ({ place }) => place.facility)})?(?:,| -| \\(|:)?(?: ${atStreet})?(?: ${at})?(?: ${article})? ?`,
    ),
    /** "op Dok-Noord 4": behind such a word, a name with a number is a street. */
    numbered: patternOf(
      ` (?::|${asWritten(anyOf(lexicons, ({ place, apply }) => [...place.address.at, ...apply.is]))})(?: ${asWritten(article)})? (?<street>\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2} [0-9]{1,3} ?[a-zA-Z]?|\\p{Lu}[\\p{L}'’-]{2,30}${asWritten(anyOf(lexicons, ({ place }) => place.address.endings))})$`,
      'u',
    ),
    /** What may stand between a street and its town, beside the prepositions that `parsePlace` knows. */
    townNext: patternOf(`(?<=[0-9]),? de $|(?:,| -| ·| \\|| \\()? (?:${at} )?$| ?\\($`),
    leads: patternOf(`[,(|·-] ?$| ${at} $|[0-9],? de $`),
    stop: patternOf(`(?<!str)[.,;:!?|•()]|[^ -~]| - | ${at} |$`),
  }
})

/**
 * A street with its town and no postal code: "Friar Lane, Nottingham", "avenue Jean Jaurès à Grenoble".
 * In: any claim. Out: the first such address, its town known; null when there is none.
 */
export function streetWithTown(claim: Claim, context: Context): Address | null {
  const { text, source, at } = claim.text
  const { townNext, leads, numbered: withNumber } = patterns(context.lexicons)
  for (const named of townsIn(claim.text)) {
    const { start, end } = named
    const behind = streetBehind(claim, named, context)
    if (behind) return behind
    const before = text.slice(Math.max(0, start - BEFORE), start)
    const body = before.replace(QUARTER, '').replace(townNext, '')
    if (!leads.test(before)) continue
    const stop = [...body.matchAll(STOP)].at(-1)
    const from = start - before.length + (stop ? stop.index + stop[0].length : 0)
    const opening = from + (/^ {0,3}/.exec(text.slice(from, start))?.[0].length ?? 0)
    const quarter = QUARTER.exec(text.slice(opening, start))
    const street = opening + (quarter?.index ?? text.slice(opening, start).search(townNext))
    const town = source.slice(at[start], at[end])
    const told = `${source.slice(at[opening], at[street])}, ${town}`
    const wider = WIDER.exec(source.slice(at[end], (at[end] ?? 0) + 50))?.[0] ?? ''
    const full = wider === '' ? null : parsePlace(told + wider, context)
    const found = full?.place.addressRegion ? full : parsePlace(told, context)
    const numbered = withNumber.exec(source.slice(at[opening], at[street]))?.groups?.street
    if (found?.known && numbered && found.place.streetAddress === undefined)
      found.place = { ...found.place, addressLocality: town, streetAddress: numbered }
    const { streetAddress = '', addressLocality } = found?.place ?? {}
    if (
      found?.known &&
      addressLocality === town &&
      isNamed(streetAddress) &&
      !holdsSentence(streetAddress, context)
    )
      return { found, start: opening, end }
  }
  return null
}

/** "in Gent, Kerkstraat 5", "our Limerick office, at 5 Henry Street", "Lyon – 12 rue X": a street with its number. */
function streetBehind(claim: Claim, { start, end }: Named, context: Context): Address | null {
  const { text, source, at } = claim.text
  const patterned = patterns(context.lexicons)
  const between = patterned.between.exec(text.slice(end, end + BEFORE))
  if (!between) return null
  const from = end + between[0].length
  const length = text.slice(from, from + LONGEST).search(patterned.stop)
  const written = source.slice(at[from], at[from + length]).trim()
  const code = CODE_BEHIND.exec(source.slice(at[from + length]))?.groups?.code
  // "in Berlin (Stundenentgelt 12,68 Euro)"
  const isAmount = /[0-9]$/.test(written) && /^[.,][0-9]/.test(text.slice(from + length))
  if (
    isAmount ||
    !/^(?:[0-9]|\p{Lu}|c\/)/u.test(written.replace(LOWER_STREET, '')) ||
    (!/[0-9]/.test(written) && code === undefined) ||
    !isNamed(written)
  )
    return null
  const folded = fold(written).text
  if (
    !isStreet(`${written}${code ? ' 1' : ''}`, folded + (code ? ' 1' : ''), context) ||
    (!between[0].includes('(') && !hasStreet(folded, context))
  )
    return null
  const found = parsePlace(source.slice(at[start], at[end]), context)
  if (!found?.known || found.place.addressLocality === undefined) return null
  return {
    found: {
      ...found,
      place: { ...found.place, streetAddress: written, ...(code && { postalCode: code }) },
    },
    start,
    end: from + length,
  }
}

/** "Friar Lane", "rue de la Loi 12", but not "48 units in our yard". */
const isNamed = (street: string): boolean => street.length <= LONGEST && /\p{Lu}/u.test(street)
