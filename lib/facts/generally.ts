import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

const opening = compiled((lexicons: readonly Lexicon[]) =>
  patternOf(`^[^a-z0-9]{0,3}${anyOf(lexicons, ({ salary }) => salary.generally)}`),
)

/**
 * Does a sentence tell of people in general? What half of the bakers earn, or most of a team works, is no fact of
 * one post.
 * In: a folded sentence. Out: true when its first words count others: "half of them", "la plupart des …".
 */
export const isGeneral = (sentence: string, lexicons: readonly Lexicon[]): boolean =>
  opening(lexicons).test(sentence)
