import type { Lexicon } from '@/lib/lexicon'

/**
 * The definite article before a name, with what parts it from the name: "la ", "l'".
 * In: how the text is written: folded, or with its own letters, of which those in small ones or with a capital may be
 * asked for alone. Out: the source of one alternation.
 */
export function article(
  lexicons: readonly Lexicon[],
  written: 'folded' | 'small' | 'capital' | 'either' = 'folded',
  pick = ({ place }: Lexicon) => place.the,
): string {
  const small = [...new Set(lexicons.flatMap((lexicon) => pick(lexicon) ?? []))]
  const loud = small.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const words = written === 'capital' ? loud : written === 'either' ? [...small, ...loud] : small
  const parted = words.map((word) => (word.endsWith("'") ? word : `${word} `))
  return `(?:${parted.join('|').replaceAll("'", written === 'folded' ? "'" : "['’]")})`
}
