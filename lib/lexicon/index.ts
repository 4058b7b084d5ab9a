import type { Lexicon } from './lexicon'

export type { Lexicon, Section, Topic, Word } from './lexicon'
export { escaped, patternOf, patternOnce } from './pattern'
export { rowsFor } from './rows'
export { countriesOfRegion, countriesOfTown, countryNamed, sameTown } from './towns'
export { anyOf, anyOfInParts, bounded, compiled, opening } from './words'

/** Every language that ads are read in: all files of this folder that are named by a language's code. */
export const lexicons: readonly Lexicon[] = Object.values(
  import.meta.glob<Record<string, Lexicon>>('./??.ts', { eager: true }),
).flatMap((language) => Object.values(language))
