import { anyOf, countriesOfTown, lexicons, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const SMALL_OR_CAPITAL = `(?:[Dd]['’]|[Dd]ella|[Dd]i|${anyOf(lexicons, ({ apply }) =>
  apply.nameParts.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`),
)})`
/** "Ana Ruiz", "Peter van den Berg". */
const PAIR = patternOf(
  `(?<![\\p{L}\\d@.])(?=(?<pair>(?<given>\\p{Lu}[\\p{Ll}'’][\\p{L}'’-]{0,24}) (?:${SMALL_OR_CAPITAL} ?){0,2}(?<family>\\p{Lu}['’\\p{L}][\\p{L}'’-]{0,24})(?![\\p{L}\\d@])))`,
  'gu',
)
/** Boxes that are nobody's own; an address may be in a language that the ad is not. */
const NOBODY = patternOf(
  `^${anyOf(lexicons, ({ apply }) => apply.boxes)}$|${anyOf(lexicons, ({ apply }) => apply.boxParts)}`,
)
const MOST_LINES = 150
const LEAST = 3

/**
 * The names that an ad writes and of which an e-mail address is made: "ana.ruiz@", "a.ruiz@", "aruiz@" and "ana@" are
 * all Ana Ruiz's. In: what stands before the "@", and the ad's lines. Out: the names as written, those first that the
 * address spells out most fully; empty for a box that is nobody's own.
 */
export function namesOfAddress(local: string, told: readonly string[]): string[] {
  if (local.length < LEAST || NOBODY.test(local)) return []
  const found: { name: string; weight: number }[] = []
  for (const line of told.slice(0, MOST_LINES)) {
    for (const match of line.matchAll(PAIR)) {
      const { pair = '', given = '', family = '' } = match.groups ?? {}
      const weight = likeness(local, letters(given), letters(pair.slice(given.length)), letters(family))
      if (weight > 0 && countriesOfTown(fold(pair).text).length === 0) found.push({ name: pair, weight })
    }
  }
  return found
    .filter(({ weight, name }) => weight > 1 || !isWord(letters(name.split(' ')[0] ?? ''), told))
    .sort((a, b) => b.weight - a.weight)
    .map(({ name }) => name)
}

/** How much of a name an address spells: 3 for both parts, 2 for one and an initial, 1 for the given name alone. */
function likeness(local: string, given: string, family: string, last: string): number {
  const parts = local.replace(/[0-9]/g, '').split(/[._-]/)
  const whole = parts.join('')
  if ([given + family, family + given, given + last, last + given].includes(whole)) return 3
  const initial = given.slice(0, 1)
  if (
    [initial + family, initial + last, family + initial, last + initial].includes(whole) &&
    last.length >= LEAST
  )
    return 2
  return whole === given && whole.length >= LEAST ? 1 : 0
}

const letters = (written: string): string => fold(written).text.replace(/[^a-z]/g, '')

/** Does the ad write it without a capital somewhere? Then it is no person's name, and "sales@" nobody's box. */
function isWord(name: string, told: readonly string[]): boolean {
  return told.some((line) => line.split(/[\s,;:.!?()]/).some((word) => word === name))
}

/** Is a name, or its first word, that of a town? */
export const isTown = (name: string): boolean =>
  [name, name.split(' ')[0] ?? ''].some((one) => countriesOfTown(fold(one).text).length > 0)
