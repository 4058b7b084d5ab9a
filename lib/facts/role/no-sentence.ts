import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const sentence = compiled((lexicons) => patternOf(`^${anyOf(lexicons, ({ title }) => title.sentence)}$`))

/**
 * Do these words hold one that only sentences have ("nous", "is", "zoekt")? Then they are neither a role nor a name.
 * In: the words as written; one with a capital may be part of a name ("Nous Aussi"), unless all are in capitals.
 */
export function holdsSentence(words: string, { lexicons }: Pick<Context, 'lexicons'>): boolean {
  const loud = !/\p{Ll}/u.test(words)
  return words
    .split(/[\s,;:()]/)
    .some(
      (word, at) =>
        (at > 0 || !loud) && (loud ? word.length > 3 : /^\p{Ll}/u.test(word)) && is(word, lexicons),
    )
}

const is = (word: string, lexicons: Context['lexicons']) => sentence(lexicons).test(fold(word).text)
