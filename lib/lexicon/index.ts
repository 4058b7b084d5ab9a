import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Lexicon } from './lexicon'
import { nl } from './nl'

export type { Lexicon, Section, Topic, Word } from './lexicon'
export { countriesOfRegion, countriesOfTown, countryNamed, sameTown } from './towns'
export { anyOf, anyOfInParts, bounded, compiled, opening } from './words'

/** Every language that ads are read in. */
export const lexicons: readonly Lexicon[] = [fr, nl, en, de, es]
