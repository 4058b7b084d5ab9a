import type { Context } from '@/lib/facts'
import { detectLanguage, findDates } from '@/lib/facts'
import { anyOf, bounded, compiled, countriesOfTown, type Lexicon, lexicons, patternOf } from '@/lib/lexicon'
import { fold, type Reading } from '@/lib/posting'
import type { Line } from './sections'

/** Top-level domains that tell a country, those of regions and cities among them; `.uk` is ISO's GB. */
const COUNTRY_OF_DOMAIN: Record<string, string> = Object.fromEntries(
  Object.entries({
    BE: 'be brussels vlaanderen gent',
    FR: 'fr paris bzh alsace corsica re gp mq gf yt',
    NL: 'nl amsterdam frl',
    LU: 'lu',
    DE: 'de berlin hamburg koeln cologne bayern nrw ruhr saarland',
    ES: 'es cat eus gal madrid barcelona',
    CH: 'ch swiss zuerich',
    AT: 'at wien tirol',
    IE: 'ie irish',
    GB: 'uk london scot wales cymru',
    IT: 'it',
    PT: 'pt',
    DK: 'dk',
    SE: 'se',
    NO: 'no',
    FI: 'fi',
    PL: 'pl',
    CZ: 'cz',
    CA: 'ca quebec',
  }).flatMap(([code, domains]) => domains.split(' ').map((domain) => [domain, code])),
)

type Words = (lexicon: Lexicon) => Readonly<Record<string, readonly string[]>> | undefined

/** The words of each country, and all of them at once: a text is looked through once, however many countries there are. */
function wordsOf(pick: Words) {
  return compiled((used: readonly Lexicon[]) => {
    const codes = [...new Set(used.flatMap((lexicon) => Object.keys(pick(lexicon) ?? {})))]
    const all = codes.flatMap((code) => used.flatMap((lexicon) => pick(lexicon)?.[code] ?? []))
    return {
      any: patternOf(bounded(anyOf(used.slice(0, 1), () => all)), 'g'),
      each: codes.map((code): [string, RegExp] => [
        code,
        patternOf(`^${anyOf(used, (lexicon) => pick(lexicon)?.[code])}$`),
      ]),
    }
  })
}

const countryWords = wordsOf((lexicon) => lexicon.place.countries)
const nationalWords = wordsOf((lexicon) => lexicon.place.national)

/** How often a text has words of each country; `distinct` counts a word that comes back once. */
function countWords(text: string, words: ReturnType<typeof countryWords>, distinct: boolean): Count[] {
  const found = [...text.matchAll(words.any)].map(([word]) => word)
  const counted = distinct ? [...new Set(found)] : found
  return words.each.map(([code, pattern]) => [code, counted.filter((word) => pattern.test(word)).length])
}

/** The world in which this ad's facts are read, before any fact is known. */
export function contextOf(reading: Reading, lines: readonly Line[]): Context {
  const told = lines.filter((line) => line.section !== 'noise').map((line) => line.block.text)
  const texts = told.map((text) => fold(text).text)
  const detected = detectLanguage(texts, lexicons)
  const language = detected?.language ?? null
  const country = countryOf(reading, told, texts)
  const used = lexiconsFor(detected, reading.lang, country?.code ?? null)
  return {
    lexicons: used,
    at: reading.readAt,
    country,
    dates: findDates(texts, used),
    told,
    known: language ? { inLanguage: language } : {},
  }
}

/**
 * The ad's own language first, then the page's, then English and those of its country that are heard in it. An English
 * ad borrows what its country calls things, unheard: a "CDD" stands in one of Brussels, while in an ad of Leeds a word
 * of French would be a mistake. All languages where the ad's own is not known.
 */
function lexiconsFor(
  detected: ReturnType<typeof detectLanguage>,
  pageLanguage: string | null,
  country: string | null,
): readonly Lexicon[] {
  const page = pageLanguage?.slice(0, 2).toLowerCase() ?? null
  const rank = ({ language }: Lexicon) => (language === detected?.language ? 0 : language === page ? 1 : 2)
  const borrows = lexicons.some((lexicon) => rank(lexicon) === 0 && lexicon.spokenIn === 'everywhere')
  const isSpoken = ({ language, spokenIn }: Lexicon) =>
    spokenIn === 'everywhere' ||
    (country !== null && spokenIn.includes(country) && (borrows || detected?.heard.includes(language)))
  return lexicons
    .filter((lexicon) => rank(lexicon) < 2 || detected === null || isSpoken(lexicon))
    .sort((one, other) => rank(one) - rank(other))
}

/** Fewer towns of one country than this may be a journey. */
const LEAST_TOWNS = 2

/**
 * The site's own country, else the one that the ad names, or whose law and schools it speaks of, twice as much as any
 * other, else the one that its towns are in.
 */
function countryOf(reading: Reading, told: readonly string[], texts: readonly string[]): Context['country'] {
  const host = reading.url && URL.canParse(reading.url) ? new URL(reading.url).hostname : ''
  const domain = COUNTRY_OF_DOMAIN[host.slice(host.lastIndexOf('.') + 1)]
  if (domain) return { code: domain, reason: 'country-from-site' }
  const whole = texts.join('\n')
  const words = countWords(whole, nationalWords(lexicons), true)
  const named = countWords(whole, countryWords(lexicons), false)
  const byPhrase = mostly(together(words, named), 1)
  if (byPhrase) return { code: byPhrase, reason: 'country-from-phrase' }
  const byTown = mostly(townsByCountry(told), LEAST_TOWNS)
  return byTown ? { code: byTown, reason: 'country-from-town' } : null
}

type Count = [code: string, count: number]

/** A word of a country's law or schools says as much as two mentions of a country, of which a few are enough. */
const WORD = 2
const MOST_NAMED = 3

function together(words: readonly Count[], named: readonly Count[]): Count[] {
  const sum = new Map(words.map(([code, count]) => [code, count * WORD]))
  for (const [code, count] of named) sum.set(code, (sum.get(code) ?? 0) + Math.min(count, MOST_NAMED))
  return [...sum]
}

/** The country that counts at least so much, and twice as much as any other. */
function mostly(counts: readonly Count[], least: number): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < least || first[1] < 2 * (second?.[1] ?? 0)) return undefined
  return first[0]
}

/** How many towns of each country the ad names; a name that stands in two countries tells nothing. */
function townsByCountry(told: readonly string[]): Count[] {
  const towns = new Map<string, Set<string>>()
  for (const name of new Set(told.flatMap((text) => text.match(/\p{Lu}[\p{L}'’-]{2,40}/gu) ?? []))) {
    const folded = fold(name).text
    const [code, ...others] = countriesOfTown(folded)
    if (code && others.length === 0) towns.set(code, (towns.get(code) ?? new Set()).add(folded))
  }
  return [...towns].map(([code, names]) => [code, names.size])
}
