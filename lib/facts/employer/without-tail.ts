import type { Context } from '@/lib/facts/define'
import { countryOf } from '@/lib/facts/place/country'
import { anyOf, compiled, countriesOfTown, escaped, patternOf, patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isCommonPhrase, isOrganization } from './name'

const LEAST_WORDS = 2
const MOST_LINES = 200
/** Between two words that a page has glued: "Merle SchoolAshby". */
const GLUE = /\p{Ll}{2}(?=\p{Lu}\p{Ll}{2})/gu
/** A town of one word or two at the end. */
const LAST = /[ -](?=\p{Lu}[^\s]{2,30}(?:[ -]\p{Lu}[^\s]{2,30})?$)/gu
/** What a name may not end in: "Ville de", "Stadt". */
const OPEN = /(?: (?:\p{Ll}{1,4}|[DLdl]['’])|[&+,-])$/u

/** A place stands so near behind what tells that it is one. */
const BEFORE = 16

const words = compiled((lexicons) => ({
  /** Before a place: a postal code, a house's number, "in". */
  beforePlace: patternOf(`(?:\\d(?: ?[a-z]{2})?,?|(?<![a-z])${anyOf(lexicons, ({ place }) => place.at)})$`),
  /** As well, where nouns have no capital: "de oudste zaak van Ashby". */
  beforeTown: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ place }) => [...(place.of ?? []), ...(place.from ?? [])])}$`,
  ),
  at: patternOf(` ${anyOf(lexicons, ({ place }) => place.at)} (?=[a-z][a-z' -]{2,30}$)`, 'g'),
}))

/**
 * The shorter form by which an ad's own sentences call its employer: "Brasserie Merle" for "Brasserie Merle Ashby" or
 * "Brasserie Merle in Ashby", "Merle School" for the glued "Merle SchoolAshby".
 * In: a name as found. Out: the name itself unless what stands behind it is where it is, and the ad tells it without
 * as often.
 */
export function withoutTail(name: string, context: Context): string {
  return withoutPlaceBehind(unglued(name, context), context)
}

/** A name up to where the next words are glued to it, when the ad elsewhere has a gap or a line's end there. */
export function unglued(name: string, context: Context): string {
  for (const { index, 0: end } of name.matchAll(GLUE)) {
    const short = name.slice(0, index + end.length)
    if (short.split(' ').length >= LEAST_WORDS && timesTold(short, '', context) > 0) return short
  }
  return name
}

function withoutPlaceBehind(name: string, context: Context): string {
  const folded = fold(name)
  for (const match of folded.text.matchAll(words(context.lexicons.slice(0, 1)).at)) {
    const short = name.slice(0, folded.at[match.index])
    const place = name.slice(folded.at[match.index + match[0].length])
    if (/^\p{Lu}/u.test(place) && isShorter(short, name, place, context)) return short
  }
  for (const { index } of name.matchAll(LAST)) {
    const short = name.slice(0, index)
    const place = name.slice(index + 1)
    if (short.split(' ').length < LEAST_WORDS) continue
    if (isShorter(short, name, place, context)) return short
  }
  return name
}

function isShorter(short: string, name: string, place: string, context: Context): boolean {
  if (OPEN.test(short) || !isPlace(place, context)) return false
  if (isCommonPhrase(short, context) && !isOrganization(short, context)) return false
  const shorter = timesTold(short, place, context)
  return shorter > 0 && shorter >= timesTold(name, '', context)
}

/** A town of the lists, or what stands in the ad behind a number or, where nouns have no capital, "in" or "of". */
function isPlace(place: string, context: Context): boolean {
  const { told = [], lexicons } = context
  // "Merle Belgium": the firm of a country is another than the firm.
  if (countryOf(place, context) !== undefined) return false
  if (countriesOfTown(fold(place).text).length > 0) return true
  const { beforePlace, beforeTown } = words(lexicons)
  return told.some((line) => {
    const at = line.indexOf(` ${place}`)
    const end = at + place.length + 1
    const before = fold(line.slice(Math.max(0, at - BEFORE), Math.max(0, at))).text
    const isBefore = beforePlace.test(before) || (!lexicons[0]?.capitalNouns && beforeTown.test(before))
    return at > 0 && isBefore && !/^[\p{L}\d]/u.test(line.slice(end))
  })
}

/** In how many lines the ad writes a name, with no other word of a name behind it, nor the town. */
function timesTold(name: string, place: string, { told = [] }: Context): number {
  const spaced = place === '' ? '' : `[ -]${escaped(place)}|`
  const pattern = patternOnce(
    `(?<![\\p{L}\\d-])${escaped(name)}(?!['’]?[\\p{L}\\d-]{0,40}@|${spaced}[\\p{L}\\d])`,
    'iu',
  )
  return told.slice(0, MOST_LINES).filter((line) => pattern.test(line)).length
}
