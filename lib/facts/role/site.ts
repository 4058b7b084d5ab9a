import type { Context } from '@/lib/facts/define'
import { isInstitution } from '@/lib/facts/employer/institution'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isSoughtAs } from './again'
import { namesWork } from './role-noun'

/** More words than these are no name of a house. */
const MOST_WORDS = 7
/** Words that a house's own name begins with: "De Wilg", "Les Tilleuls", "St. Anna". */
const OWN =
  /(?:^| )(?:De|Het|Ter|Ten|'t|Les?|La|L['’]|The|Am|An der|Zum|Zur|St\.?|Saint|Sainte|Sint|San|Santa|Los|Las|El) ?\p{Lu}/u
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}'’.-]+){0,3}$/u
const SIGN = /(?:,| [-–—|·])$/

const words = compiled((lexicons) => {
  const houses = anyOf(lexicons, ({ title }) => title.houses)
  const at = anyOf(lexicons, ({ organization }) => organization.at)
  const the = anyOf(lexicons, ({ place }) => place.the)
  return {
    opens: patternOf(`^(?:${the} ?)?${houses}(?![a-z])`),
    closes: patternOf(`[a-z0-9] ${houses}$`),
    /** "Our busy branch in …" */
    houseIn: patternOf(
      `(?<![a-z])${houses} ${anyOf(lexicons, ({ place, title }) => [...(place.at ?? []), ...title.cues.of])} ?$`,
    ),
    /** A role may not end in what joins it to the next words. */
    openEnd: patternOf(` (?:[a-z]{1,3}|[&+]|${anyOf(lexicons, ({ title }) => title.cues.loose)})$`),
    at: patternOf(` ${at} (?:${the} ?)?$`),
  }
})

/**
 * A role without the branch, school or town that stands right behind it, with no word between: "Night porter Ashgrove
 * Hospice", "Kok brasserie Het Anker", "Chef - Thornby Wood".
 * In and out: as written. The ad must confirm it: by the same name in a sentence, or by the role without it.
 */
export function withoutSite(role: string, context: Context): string {
  const { openEnd } = words(context.lexicons)
  const parts = role.split(' ')
  for (let at = 1; at < parts.length; at++) {
    const before = parts.slice(0, at).join(' ').replace(SIGN, '')
    const rest = parts.slice(at).join(' ')
    const { text } = fold(before)
    if (parts.length - at > MOST_WORDS || !/^[\p{L}'’]/u.test(rest) || openEnd.test(text)) continue
    if (!namesWork(text, context)) continue
    if (isSite(before, rest, role, context)) return before
  }
  return role
}

function isSite(before: string, rest: string, whole: string, context: Context): boolean {
  if (!/\p{Lu}/u.test(rest) || !/\p{Ll}/u.test(rest)) return false
  const told = toldBefore(rest, context)
  const { opens, closes, houseIn, at } = words(context.lexicons)
  const role = fold(before).text
  if (
    NAME.test(rest) &&
    !namesWork(fold(rest).text, context) &&
    told.some((line) => houseIn.test(line) || (at.test(line) && line.includes(role)))
  )
    return true
  const house = opens.exec(fold(rest).text)
  const name = house ? rest.slice(house[0].length).trim() : ''
  // "Brasserie Het Anker" stands elsewhere as "Het Anker".
  if (/\p{Lu}/u.test(name))
    return isTold(name, whole, context) || (OWN.test(name) && isSoughtAs(role, context))
  if (!NAME.test(rest) || !rest.includes(' ')) return false
  if (told.length > 0) {
    const employer = fold(context.known.hiringOrganization ?? '').text
    return closes.test(fold(rest).text) || employer === fold(rest).text
  }
  // "Weekend assistant Brackley Library": only the name has capitals.
  return / \p{Ll}[^ ]+$/u.test(before) && (isInstitution(rest, context) || closes.test(fold(rest).text))
}

/** Does a line say a name, other than the heading itself? */
const isTold = (name: string, heading: string, { told = [] }: Context) =>
  told.some((line) => line.includes(` ${name}`) && !fold(line).text.includes(fold(heading).text))

/** What stands, folded, before a name in the sentences of the ad that spell it with the same capitals. */
function toldBefore(name: string, { told = [] }: Context): string[] {
  const found: string[] = []
  for (const line of told) {
    const at = line.indexOf(name)
    if (at > 0 && /[ '’(]$/.test(line.slice(0, at)) && /(?:^| )\p{Ll}+ .{0,20}$/u.test(line.slice(0, at)))
      found.push(fold(line.slice(0, at)).text)
    else if (at === 0 && /^ \p{Ll}/u.test(line.slice(name.length))) found.push('')
  }
  return found
}
