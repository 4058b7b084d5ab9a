import type { Context } from '@/lib/facts/define'
import { hasMark, namesWork } from '@/lib/facts/role/role-noun'
import {
  anyOf,
  compiled,
  countriesOfRegion,
  countriesOfTown,
  escaped,
  opening,
  patternOf,
  patternOnce,
} from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { isRoleAcronym } from './acronym'
import { article } from './article'
import { hasForm, withoutForm } from './forms'
import { withoutPeople } from './institution'
import { saysMore } from './says-more'

type Words = Pick<Context, 'lexicons'> & Partial<Pick<Context, 'known' | 'told'>>

const MOST_WORDS = 10
const MOST_LETTERS = 80
/** Fewer letters than this stand in too many other words. */
const LEAST_LETTERS = 4
/** Hosts of letters that anyone may have. */
export const COMMON_HOST =
  /^(?:gmail|outlook|hotmail|yahoo|live|orange|wanadoo|skynet|telenet|proximus|icloud|example|mail|jobs?|shop|info|contact|careers?|apply|docs|forms?)$/

/** Nouns are asked of the ad's own language, where it is known: what begins a name in one ends it in another. */
const nouns = compiled((lexicons) => {
  const opens = anyOf(lexicons, ({ organization }) => organization.opens)
  const closes = anyOf(lexicons, ({ organization }) => organization.closes)
  return {
    opens: patternOf(`^${article(lexicons)}?${opens}(?:[-/][a-z]{3,14}){0,2}(?= '?[a-z0-9])`),
    closes: patternOf(
      `^(?!.{0,60}(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.nameCues.headOf)} [a-z]{1,20}$).{0,60}[a-z0-9] ${closes}$`,
    ),
  }
})
const nounsOf = ({ lexicons, known }: Words) => nouns(known?.inLanguage ? lexicons.slice(0, 1) : lexicons)

const words = compiled((lexicons) => {
  return {
    needed: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.nameCues.isNeeded)}(?![a-z])`),
    firm: patternOf(`^[a-z].{2,60} ${anyOf(lexicons, ({ organization }) => organization.firms)}$`),
    weAre: patternOf(
      `(?<![a-z0-9])${anyOf(lexicons, ({ organization }) => [...(organization.weAre ?? []), ...(organization.at ?? [])])} $`,
    ),
    notName: opening(lexicons, ({ organization, title, labels, sections, contract, hours }) => [
      ...organization.notNames,
      ...title.notTitles,
      ...Object.values(labels).flat(),
      ...Object.values(sections).flat(),
      ...Object.values(contract.kinds).flat(),
      ...hours.fullTime,
      ...hours.partTime,
    ]),
  }
})

/** Does a name carry a legal form ("vzw", "Ltd") or begin or end with what organisations are ("Stichting", "Trust")? */
export function isOrganization(name: string, context: Words): boolean {
  return hasForm(name, context) || opensName(name, context) || nounsOf(context).closes.test(fold(name).text)
}

/** "Stichting De Brug", not "centre d'appels": what follows the noun has a capital. */
export function opensName(name: string, context: Words): boolean {
  const opening = nounsOf(context).opens.exec(fold(name).text)
  return opening !== null && /(?:^|[\s'’-])\p{Lu}/u.test(name.slice(opening[0].length))
}

/** A line's part without its brackets, stars and quotation marks at either end. */
export function plain(part: string): string {
  return collapse(part.replace(/\s?\([^()]{0,60}\)\s?$/, '').replace(/[\s*]{1,4}$/, '')).replace(
    /^["«“”*» ]{1,3}|["«“”» ,]{1,3}$/gu,
    '',
  )
}

/** May these words be a proper name, and not a town, someone's work, a label or a heading? */
export function isNameLike(name: string, context: Context): boolean {
  const { text } = fold(name)
  if (text.length < 3 || text.length > MOST_LETTERS || name.split(' ').length > MOST_WORDS) return false
  if (/\d{3}|@|https?:|[€£%]|[!?;:]$/u.test(name)) return false
  const formed = hasForm(name, context)
  if (saysMore(name, context) || HOUSE.test(name) || isRoleAcronym(name, context)) return false
  // "6am", "3 days"
  if (!formed && (/^\d[^\p{Lu}]*$/u.test(name) || isQuantity(name, context))) return false
  // "The school hires. Contract for a year": two sentences.
  if (/\p{Ll}{4}\. \p{Lu}/u.test(name)) return false
  // "kervalwerk GmbH": a legal form makes a name of small letters.
  if (!formed && (/\.$|,/.test(name) || !/^[\p{Lu}\d]/u.test(name))) return false
  if (countriesOfTown(text).length > 0 || countriesOfRegion(text).length > 0) return false
  if (formed || opensName(name, context) || words(context.lexicons).firm.test(text)) return !hasMark(text)
  const own = withoutPeople(text, context)
  return words(context.lexicons).notName(text) === undefined && !namesWork(own, context)
}

/** "6 Stunden", "3 Nachmittage": a number and one noun, where every noun has a capital. */
const isQuantity = (name: string, { lexicons }: Context) =>
  lexicons[0]?.capitalNouns === true && /^\d{1,3}(?:[.,]\d{1,2})? \p{Lu}\p{Ll}{1,20}$/u.test(name)

/** A post code and its town, at the end of an address. */
const POST_TOWN = /(?<!\d)\d{4,5} ?(?:[A-Z]{2} )?(\p{Lu}[^,;|()]{2,30})$/u

const inPlace = compiled((lexicons) =>
  patternOf(` ${anyOf(lexicons, ({ place }) => place.at)} ([^,]{3,30})$`),
)

/** "Embassy of Valdoria in The Hague", "Kerval in Leeds": the name without the known town behind it. */
export function withoutPlace(name: string, { lexicons, told }: Words): string {
  const found = inPlace(lexicons).exec(fold(name).text)
  if (!found) return name
  const before = name.slice(0, found.index)
  // "Lycée Jean-Moulin à Béziers": behind a noun of organisations what stands last is where it is.
  const placed = /^ (?:à|te) /.test(name.slice(found.index)) && isOrganization(before, { lexicons })
  const town = name.slice(found.index).trim().split(' ').slice(1).join(' ')
  const own = told?.some((line) => line.match(POST_TOWN)?.[1] === town)
  // "Kerval GmbH in Obergurig": a village that no list knows.
  const formed = hasForm(before, { lexicons })
  return placed || own || formed || countriesOfTown(found[1] ?? '').length > 0 ? before : name
}

/** "Javastraat 5", "Zuiderkade 41 b": a street and its number. */
export const HOUSE =
  /(?:stra(?:at|ss|ß)e?|laan|plein|kade|steenweg|singel|gracht|dreef|dijk|weg|platz|allee|gasse|ring|pad|lei|vest|road|street|avenue|lane) \d{1,3} ?[a-z]?(?: bus \d{1,3})?$/i

/** "Groetjes van het team", "Exploitation maraîchère": of several words only the first has a capital, as any line's. */
export function isCommonPhrase(name: string, context: Words): boolean {
  const [first, ...others] = name.split(' ').filter((part) => /^[\p{L}«"]/u.test(part))
  if (first === undefined || others.length === 0 || !/\p{Ll}/u.test(name)) return false
  return !others.some((part) => /^(?:[dl]['’])?[«"]?[\p{Lu}\d]/u.test(part)) && !hasForm(name, context)
}

/** A name that stands in capitals, as the ad's sentences spell it; as it is when none does. */
function spelt(name: string, { told = [] }: Context): string {
  if (/\p{Ll}/u.test(name)) return name
  const pattern = patternOnce(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'iu')
  for (const text of told) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined && found !== name) return found
  }
  return name
}

/** Does the ad say this name again, in a line that is not the name alone? */
function isTold(name: string, context: Context, whole = name): boolean {
  const pattern = patternOnce(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'u')
  return (context.told ?? []).some(
    (text) => pattern.test(text) && !(text.length < whole.length + 60 && text.includes(whole)),
  )
}

/** Does a name end in an organisation's noun, and does the ad speak of its first words? */
export function isToldAsClosed(name: string, context: Context): boolean {
  if (!nounsOf(context).closes.test(fold(name).text)) return false
  const parts = name.split(' ')
  const own = parts.slice(0, parts.length > 2 ? 2 : 1).join(' ')
  return own.length >= LEAST_LETTERS && (isTold(own, context, name) || isInAddress(name, context))
}

/** Does a sentence of the ad begin with this name, or say "we are" or "at" before it or its first word? */
export function isSubject(name: string, context: Context): boolean {
  const cue = words(context.lexicons)
  const called = spelt(name, context)
  const first = called.split(' ')[0] ?? ''
  const own = escaped(called)
  const loud = article(context.lexicons, 'capital')
  const long = name.split(' ').length >= 3
  const starts = patternOf(
    `(?:^|[.!?:] )${long ? `${loud}?` : ''}${own} (?:\\([^)]{1,60}\\) )?(?=\\p{Ll})${
      long ? `|, ${article(context.lexicons, 'small')}?${own} (?=\\p{Ll})` : ''
    }`,
    'u',
  )
  return (context.told ?? []).some((text) => {
    if (text.length <= name.length + 10) return false
    const start = starts.exec(text)
    if (start && !cue.needed.test(fold(text.slice(start.index + start[0].length)).text)) return true
    const at = first.length >= LEAST_LETTERS ? text.indexOf(first) : -1
    return at > 0 && cue.weAre.test(`${fold(text.slice(Math.max(0, at - 30), at)).text} `)
  })
}

const hosts = new WeakMap<readonly string[], string[]>()

/** Do two lines of the ad, at least, hold this name? */
export function isRepeated(name: string, context: Context): boolean {
  const called = spelt(name, context)
  const lines = (context.told ?? []).filter((text) => text.includes(called)).length
  return (called === name ? lines > 1 : lines > 0) && isTold(called, context)
}

/**
 * Is a word of the name in an address that the ad gives, for letters or pages? It confirms a name, and tells none.
 * `wholly` asks for the name itself, and for most of the address.
 */
export function isInAddress(name: string, context: Context, wholly = false): boolean {
  const told = context.told ?? []
  let known = hosts.get(told)
  if (!known) {
    const found = told.flatMap((text) =>
      text.length < 8 ? [] : [...text.matchAll(/[@/.]([a-z0-9-]{4,40})\.[a-z]{2,10}/gi)],
    )
    known = found.map((match) => letters(match[1] ?? '')).filter((host) => !COMMON_HOST.test(host))
    hosts.set(told, known)
  }
  if (known.length === 0) return false
  const whole = letters(withoutForm(fold(name).text, context))
  const parts = name.split(/[\s'’]/).map(letters)
  if (whole.length < LEAST_LETTERS) return false
  return known.some(
    (host) =>
      (host.includes(whole) && (!wholly || whole.length * 2 > host.length)) ||
      (whole.includes(host) && (!wholly || host.length * 2 > whole.length)) ||
      (!wholly && parts.some((part) => part.length > LEAST_LETTERS && host.includes(part))),
  )
}

/** Does anything but its place in a line say that this is the employer's name? */
export function isConfirmed(name: string, context: Context): boolean {
  return isOrganization(name, context) || isInAddress(name, context) || isRepeated(name, context)
}

const letters = (text: string) => fold(text).text.replace(/[^a-z0-9]/g, '')
