import { anyOf, compiled } from '@/lib/lexicon'
import { collapse, type Folded, fold, unfold } from '@/lib/posting'
import type { Context } from './define'
import { isOrganization } from './employer-name'

/** One to four words with a capital or an initial, and the small ones of a family name: "Ana de la Cruz". */
const NAME =
  "(?:(?:\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,24}|\\p{Lu}\\.) (?:(?:van|von|de|del|della|der|den|di|el|du|le|la|ten|ter) ){0,2}){0,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,24}"
const TITLE =
  '(?:M\\.|Mme|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Madame|Monsieur|Dhr\\.?|dhr\\.?|Mevr\\.?|mevr\\.?|Mevrouw|mevrouw|de heer|Frau|Herrn?)'
const AHEAD = new RegExp(`^(${TITLE} )?(${NAME})(?![\\p{L}\\d@])`, 'u')
const BEHIND = new RegExp(`(?:^|[\\s,:(])(${TITLE} )?(${NAME})$`, 'u')
/** What a name may be told of before the address: "(directrice)", ", head of year". */
const ROLES = [/^$/, /\s?\([^()@]{1,50}\)$/, /, [^,@.]{3,40},?$/]

const words = compiled((lexicons) => ({
  attention: new RegExp(`(?<![a-z0-9])${anyOf(lexicons, ({ apply }) => apply.attention)}`, 'g'),
  /** Just before a person's name; alone it tells of one word that it is a name. */
  toPerson: new RegExp(
    `(?<![a-z0-9])${anyOf(lexicons, ({ apply }) => [...(apply.toPerson ?? []), ...apply.attention.map((word) => word.trim())])}$`,
  ),
  reach: new RegExp(`(?: ${anyOf(lexicons, ({ apply }) => apply.reach)})$`),
}))

/**
 * Who receives the applications, by name.
 * In: a sentence that holds an address or a number at `place`. Out: two to four words with capitals after "for the
 * attention of", or the name that stands just before the address; a title ("Mme") is kept where one word follows.
 * Null for an organisation, a service, and where there is none.
 */
export function contactName(folded: Folded, place: number, context: Context): string | null {
  for (const match of folded.text.matchAll(words(context.lexicons).attention)) {
    const rest = unfold(folded, match.index + match[0].length, folded.text.length)
    const name = person(AHEAD.exec(rest), true, context)
    if (name) return name
  }
  return nameBefore(folded, place, context)
}

function nameBefore(folded: Folded, place: number, context: Context): string | null {
  const cue = words(context.lexicons)
  let before = unfold(folded, Math.max(0, place - 120), place)
  for (let turn = 0; turn < 3; turn++) {
    before = before.replace(/[\s,:<–-]{1,5}$/, '')
    const reach = cue.reach.exec(fold(before).text)
    if (reach) before = before.slice(0, before.length - reach[0].length)
  }
  for (const text of ROLES.map((role) => before.replace(role, ''))) {
    const match = BEHIND.exec(text)
    if (!match) continue
    const told = fold(
      text.slice(0, match.index + (match[0].length - (match[1] ?? '').length - (match[2] ?? '').length)),
    ).text.trimEnd()
    const name = person(match, !cue.toPerson.test(told), context)
    if (name) return name
  }
  return null
}

function person(match: RegExpExecArray | null, twoWords: boolean, context: Context): string | null {
  // "Appelez Sandrine": a sentence's first word has a capital, too.
  const [first = '', ...rest] = collapse(match?.[2] ?? '').split(' ')
  const isCue = words(context.lexicons).toPerson.test(fold(first).text)
  const name = isCue ? rest.join(' ') : [first, ...rest].join(' ')
  const count = name.split(' ').length
  if (name === '' || (twoWords && !isCue && count < 2 && !match?.[1])) return null
  const employer = context.known.hiringOrganization
  if (isOrganization(name, context) || (employer && fold(employer).text.includes(fold(name).text)))
    return null
  return match?.[1] && count < 2 ? collapse(match[1] + name) : name
}
