import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { BenefitKind } from '@/lib/posting'
import { BARE } from './benefit-kinds'
import type { BenefitWord } from './benefit-words'

/** So much may stand before a benefit that opens its line. */
const MOST_BEFORE = 60
/** How far from a thing the word that gives it may stand. */
const GIVEN_REACH = 45
/** Things that a list of benefits names with no more words. */
const LISTED: readonly BenefitKind[] = ['car', 'laptop', 'phone', 'housing', 'canteen', 'childcare']

const cues = compiled((lexicons: readonly Lexicon[]) => {
  const small = anyOf(lexicons, ({ requirements, given, numbers, salary, linkWords }) => [
    ...requirements.articles,
    ...requirements.and,
    ...(given ?? []),
    ...salary.from,
    ...salary.upTo,
    ...Object.keys(numbers),
    ...(linkWords ?? []),
  ])
  return {
    given: patternOf(`\\d ?%|${bounded(anyOf(lexicons, (lexicon) => lexicon.given))}`),
    /** What may stand before a benefit that opens its line. */
    small: patternOf(bounded(small), 'g'),
  }
})

/** Can a thing be a benefit in this sentence: in the offer, where a list goes on, or where the sentence gives something? */
export function mayGive(claim: Claim, text: string, goesOn: boolean, { lexicons }: Context): boolean {
  return (
    goesOn ||
    claim.topic !== undefined ||
    claim.section === 'offer' ||
    text.length <= 30 ||
    cues(lexicons).given.test(text)
  )
}

/** Does a thing open its line, stand beside a word that gives it, or, of a telephone, beside a computer? */
export function stands(
  text: string,
  word: BenefitWord,
  words: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): boolean {
  // "Regelmäßige Fortbildungen": an adjective may open the line.
  const bare = opens(text, word, lexicons) || /^[^a-z]{0,12}[a-z-]{3,16} $/.test(text.slice(0, word.start))
  if (bare && BARE.includes(word.kind)) return true
  if (LISTED.includes(word.kind) && isEntry(text, word, words)) return true
  if (word.kind === 'phone' && words.some(({ kind }) => kind === 'laptop')) return true
  return isGiven(text, word, lexicons)
}

/** "Fixe + variable + voiture + PC", "Avantages : voiture, mutuelle, logement": by itself in a list of other benefits. */
function isEntry(text: string, { start, end }: BenefitWord, words: readonly BenefitWord[]): boolean {
  const before = text.slice(0, start)
  if (words.length > 1 && /\+ ?(?:une? )?$/.test(before)) return true
  const isList = words.length >= 3 && words.some(({ thing }) => !thing)
  return isList && /[:,(] ?(?:une? )?$/.test(before) && /^ ?(?:[,+;.)/]|$)/.test(text.slice(end))
}

/** Stand only small words before a benefit, behind a label perhaps, and one adjective behind them? */
export function opens(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  if (word.start > MOST_BEFORE) return false
  const before = text.slice(0, word.start).replace(/^[^:]{2,30}: /, '')
  const rest = before
    .replace(cues(lexicons).small, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  if (rest === '') return true
  return /^[a-z]{3,16}$/.test(rest) && before.endsWith(`${rest} `) && before.length > rest.length + 1
}

/** Does a word that gives it stand near a benefit, or close the list that it opens? */
export function isGiven(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  const { given } = cues(lexicons)
  if (given.test(text.slice(Math.max(0, word.start - GIVEN_REACH), word.end + GIVEN_REACH))) return true
  // "Véhicule, téléphone et matériel informatique mis à disposition": what closes a list gives the whole.
  const list = /^,[^.;:()]{10,80}$/.exec(text.slice(word.end).replace(/[.!]$/, ''))?.[0]
  return list !== undefined && word.start < 24 && given.test(list.slice(-26))
}
