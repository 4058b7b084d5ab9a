import { anyOf, lexicons as everyLanguage, patternOf } from '@/lib/lexicon'
import { matchesOf } from './sentences'

/** A number of a text, with the currency and the thousands sign that belong to it. */
export interface Amount {
  start: number
  end: number
  value: number
  /** ISO 4217; absent when none stands next to the number. */
  currency?: string
  /** A `k` stands behind it, already counted in `value`. */
  thousands: boolean
  /** The digits as written, to tell "2 024" from "2024". */
  digits: string
}

const CODES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  e: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  s$: 'SGD',
  nz$: 'NZD',
  hk$: 'HKD',
  '$ us': 'USD',
  $us: 'USD',
  '$ ca': 'CAD',
  $ca: 'CAD',
  '$ can': 'CAD',
  $: 'USD',
  fcfa: 'XOF',
  'fr.': 'CHF',
  'sfr.': 'CHF',
}
/** Amounts are read of values, too, which have no language of their own. */
const currencies = everyLanguage.map(({ salary }) => salary.amountCues.currencies)
/** Currencies as words, behind a number. */
export const CURRENCY_WORDS = `(?:${anyOf(everyLanguage, ({ salary }) => Object.values(salary.amountCues.currencies).flat())}|eur)`
/** Each such word as a pattern of the whole of it, and its code. */
const NAMES = currencies
  .flatMap((words) => Object.entries(words))
  .map(([code, words]) => [code, patternOf(`^(?:${words.join('|')})$`)] as const)

const ISO =
  'eur|gbp|usd|chf|cad|aud|nzd|sgd|hkd|sek|nok|dkk|pln|czk|huf|ron|bgn|isk|mad|tnd|dzd|xof|xaf|cdf|rwf|bif|kes|ugx|zar'

// "Fr. 78'000": in Switzerland, where an apostrophe parts the thousands.
const BEFORE = `(?:(?<![a-z0-9])(?:(?:us|ca?|au?|s|nz|hk)\\$|${ISO}|euros?(?= ?\\d{1,3}[.,' ]?\\d{2})|s?fr\\.(?= ?\\d{1,3}'\\d{3}))|[€£$]) ?`
const GROUPED = `\\d{1,3}(?:[ .,']\\d{3}){1,3}(?!\\d)(?:[.,]\\d{1,2}(?!\\d)|[.,] \\d{2}(?= ?(?:€|eur)))?`
// An hour's pay may be reckoned to four decimals: "17,0250 €".
const PLAIN =
  '\\d{1,2}[.,]\\d{4}(?!\\d)(?= ?(?:€|eur))|\\d{1,7}(?:[.,]\\d{1,2}(?!\\d)|[.,] \\d{2}(?= ?(?:€|eur)))?'
// A pound or dollar sign before a number belongs to that number: "points 7-9 £26,403".
const AFTER = ` ?(?:€|\\$ ?(?:us|can?)(?![a-z0-9])|[£$](?! ?\\d)|(?:us\\$|${CURRENCY_WORDS}|fcfa|${ISO})(?![a-z0-9]))`
/** "£26,000Highly rewarding": words glued behind a number whose sign stands before it, thousands and millions apart. */
const GLUED = `(?<=[€£$] ?${GROUPED}|[€£$] ?\\d{1,3}[.,]\\d\\d)(?=[a-z])(?!k|m|bn|bi|t(?![a-z]))`
const TOKEN = patternOf(
  `(?:(?<before>${BEFORE})|(?<![a-z\\d])(?<!\\d[.,]))(?<number>${GROUPED}|${PLAIN})` +
    `(?![.,]?\\d)(?:,-{1,2}|\\.-)?` +
    `(?:(?<thousand> ?(?:k|t(?=€|eur(?![a-z]))))(?:(?<short>e(?![a-z]))|(?<afterK>${AFTER})|(?![a-z0-9]))|(?<after>${AFTER})|(?![a-z0-9])|${GLUED})` +
    `(?! ?%)`,
  'g',
)

/**
 * The value of a number as European ads write it.
 * In: digits with spaces, dots, commas or apostrophes ("4.039,31", "3 196,38", "26,000", "4.145, 82").
 * Out: its value. A separator before exactly three digits parts thousands, any other parts decimals.
 */
export function numberOf(digits: string): number {
  const plain = digits.replace(/[ ']/g, '')
  const decimal = /^(.*)[.,](\d{1,2}|\d{4})$/.exec(plain)
  if (decimal) return Number(`${(decimal[1] ?? '').replace(/[.,]/g, '')}.${decimal[2]}`)
  return Number(/^0[.,]/.test(plain) ? plain.replace(',', '.') : plain.replace(/[.,]/g, ''))
}

/** Every amount of a folded text, in order: numbers with a currency, with a `k`, or bare. Percentages are none. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of matchesOf(text, TOKEN)) {
    const { before, number = '', thousand, short, afterK, after } = match.groups ?? {}
    const sign = (before ?? after ?? afterK ?? short ?? '').trim()
    const currency = sign === '' ? undefined : codeOf(sign)
    const thousands = thousand !== undefined
    amounts.push({
      start: match.index,
      end: match.index + match[0].length,
      value: /[.,]\d{4}$/.test(number) ? numberOf(number) : round(numberOf(number) * (thousands ? 1000 : 1)),
      ...(currency !== undefined && { currency }),
      thousands,
      digits: number,
    })
  }
  return amounts
}

const codeOf = (sign: string): string =>
  CODES[sign] ?? NAMES.find(([, name]) => name.test(sign))?.[0] ?? sign.toUpperCase()

/** To the cent: sums of decimals must not show the machine's own fractions. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
