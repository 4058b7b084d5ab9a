import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { hasForm } from './forms'
import { isCommonPhrase, isNameLike, isOrganization, plain } from './name'

/** An ad is signed in its last lines. */
const LAST_LINES = 4
/** A name with its legal form, alone in its line, has the person and the ways to apply below it. */
const LAST_FORMED = 8
const SEPARATOR = /\s[|·•–—-]\s|, /
const POSTCODE = /(?<!\d)\d{4,5} ?(?:[a-z]{2} )?[a-z]{3}/
const LONGEST = 140
const PHONE = /^(?:\+\d{2}|0)[\d ./-]{7,16}$/

const street = compiled((lexicons) => patternOf(`(?<![a-z])${anyOf(lexicons, ({ place }) => place.street)}`))

/**
 * The employer that signs an ad: "Bryn Coppice Farm, Clun Road, Ludlow", "Les Jardins du Val" over its address.
 * In: a line as written, one of `context.told`. Out: null for a person and whatever may be one, and anywhere but at
 * the end.
 */
export function employerAtEnd(line: string, context: Context): string | null {
  const told = context.told ?? []
  const at = told.lastIndexOf(line)
  const [first = '', ...rest] = line.length > LONGEST ? [''] : line.split(SEPARATOR)
  const name = plain(first)
  if (
    line.length > LONGEST ||
    at < 2 ||
    at < told.length - (rest.length === 0 && hasForm(name, context) ? LAST_FORMED : LAST_LINES) ||
    at * 2 < told.length ||
    /[!?:]$/.test(line)
  )
    return null
  if (!isNameLike(name, context) || isCommonPhrase(name, context) || mayBePerson(name, context)) return null
  const behind = rest.length > 0 ? rest : (told[at + 1] ?? '').split(SEPARATOR)
  if (behind.some((part) => isPlace(part, context))) return name
  if (rest.length === 0 && hasForm(name, context)) return name
  // Alone in the last line, or over how to call: no more than a name of its own kind.
  const closing = rest.length === 0 ? at === told.length - 1 : behind.some((part) => PHONE.test(part))
  return closing && isOrganization(name, context) ? name : null
}

/** Two words with capitals are a person as often as a firm. */
function mayBePerson(name: string, context: Context): boolean {
  return !isOrganization(name, context) && name.split(' ').length < 3
}

function isPlace(part: string, { lexicons }: Context): boolean {
  const { text } = fold(part.trim())
  if (text.length > 60) return false
  return POSTCODE.test(text) || countriesOfTown(text).length > 0 || street(lexicons).test(text)
}
