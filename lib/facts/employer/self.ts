import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'
import { isCommonPhrase, isConfirmed, isNameLike } from './name'
import { type Named, nameAt } from './sentence'

/** What an employer says of itself before its name is no longer. */
const LONGEST_BEFORE = 120
/** "Ana Ruiz, the owner": so far behind a name stands what makes it a person's. */
const BEHIND = 30
/** What closes a name behind a description, by what opens it. */
const CLOSES: Record<string, RegExp> = {
  ',': /^(?:,|[.!]?$| \()/,
  '(': /^\)/,
  '–': /^(?: [–—-] |[.!]?$)/,
  ':': /^(?:,|[.!]?$| \()/,
}

const words = compiled((lexicons) => ({
  /** What opens the name behind a description. */
  opens: patternOf(
    `(?:, ${article(lexicons, 'small')}?| \\(${article(lexicons, 'small')}?| [–—-] |: )(?=[\\p{Lu}\\d])`,
    'gu',
  ),
  self: patternOf(
    `^(?:[a-z]{2,8}(?: [a-z]{1,8}){0,2}[,!] )?${anyOf(lexicons, ({ organization }) => organization.self)} `,
  ),
  /** "Led by two partners, …": what follows is a person. */
  person: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.persons)}(?![a-z])`),
}))

/**
 * "We are a small firm of six, Kerval Tiling, in Leeds", "Ik heb een schildersbedrijf (Verf & Co)": the name beside
 * what an employer says of itself.
 * In: a sentence as written. Out: a name of several words with capitals, or one that the ad confirms; null otherwise.
 */
export function nameBesideSelf(sentence: string, context: Context): Named | null {
  const folded = fold(sentence)
  const lead = words(context.lexicons).self.exec(folded.text)
  if (!lead) return null
  const from = folded.at[lead[0].length] ?? sentence.length
  for (const match of sentence.slice(from, from + LONGEST_BEFORE).matchAll(words(context.lexicons).opens)) {
    const start = from + match.index + match[0].length
    if (words(context.lexicons).person.test(fold(sentence.slice(from, start)).text)) return null
    const name = nameAt(sentence.slice(start))
    const rest = fold(sentence.slice(start + (name?.length ?? 0), start + (name?.length ?? 0) + BEHIND)).text
    if (words(context.lexicons).person.test(rest)) continue
    const sign = /[,(:]/.exec(match[0])?.[0] ?? '–'
    if (name === null || !CLOSES[sign]?.test(sentence.slice(start + name.length))) continue
    if (!isNameLike(name, context) || isCommonPhrase(name, context)) continue
    if (isConfirmed(name, context) || isSeveral(name, context)) return { name, start }
  }
  return null
}

/** Two words with capitals at least, where nouns have none. */
function isSeveral(name: string, { lexicons }: Context): boolean {
  const capitals = name.split(' ').filter((word) => /^(?:[dl]['’])?\p{Lu}\p{L}/u.test(word))
  return capitals.length > 1 && lexicons[0]?.capitalNouns !== true
}
