import { countriesOfTown } from '@/lib/lexicon'
import { type Folded, rememberedOf } from '@/lib/posting'

/** A town's name has no more words: "Villeneuve sur Lot", "Sint Pieters Leeuw". */
const MOST_WORDS = 5
/** So many towns in one line are a list of an employer's sites. */
const MOST = 12
const WORD = /[a-z0-9']{1,40}(?:-[a-z0-9']{1,30}){0,6}/g

/** A known town's name, and where it stands in the folded text. */
export interface Named {
  town: string
  start: number
  end: number
}

/**
 * The known towns that a text names, each by its longest name.
 * In: any folded text. Out: in the text's order; a word without a capital is none.
 */
export const townsIn: (text: Folded) => readonly Named[] = rememberedOf((text) => {
  const words = [...text.text.matchAll(WORD)].map(({ index, 0: word }) => ({
    // "d'Andenne", but not "L'Hospitalet".
    start: index + (/^[dl]'/.test(word) && !isCapital(text, index) ? 2 : 0),
    end: index + word.replace(/-based$/, '').length,
  }))
  const found: Named[] = []
  for (let at = 0; at < words.length && found.length < MOST; at++) {
    const named = townFrom(text, words, at)
    if (!named) continue
    found.push(named)
    while ((words[at + 1]?.start ?? Number.POSITIVE_INFINITY) < named.end) at++
  }
  return found
})

function townFrom(
  text: Folded,
  words: readonly { start: number; end: number }[],
  first: number,
): Named | null {
  const start = words[first]?.start ?? 0
  if (!isCapital(text, start)) return null
  for (let count = MOST_WORDS; count > 0; count--) {
    const last = words[first + count - 1]
    if (!last) continue
    const town = text.text.slice(start, last.end)
    // "Louvain 12" is a street's number, "Paris 11e" a district.
    if (/[^a-z0-9'. -]/.test(town) || /[0-9](?!(?:[0-9])?(?:e|er|eme)$)/.test(town)) continue
    if (countriesOfTown(town).length > 0) return { town, start, end: last.end }
  }
  return null
}

function isCapital(text: Folded, index: number): boolean {
  const from = text.at[index] ?? 0
  return /^(?:\p{Lu}|['’]s-\p{Lu})/u.test(text.source.slice(from, from + 4))
}
