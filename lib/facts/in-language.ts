import { compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { type Context, defineFact, evidenceOf } from './define'

/** Fewer words tell no language, unless one language has them all. */
const LEAST_WORDS = 20
const LEAST_COMMON = 2
const CLEAR_SHARE = 0.7
const PLAIN_SHARE = 0.5
/** So many different small words that no other language has: fewer are names, and words that merely look alike. */
const LEAST_HEARD = 3
/** Words looked at; a longer ad says no more. */
const MOST_WORDS = 5000

/** For each language its commonest words, and how much each tells: less where it stands in several languages. */
const commonWords = compiled((lexicons) =>
  lexicons.map(({ language, frequent }) => {
    const shared = (word: string) => lexicons.filter((other) => other.frequent.includes(word)).length
    return { language, weights: new Map(frequent.map((word) => [word, 1 / shared(word)])) }
  }),
)

/**
 * Which language an ad is written in, by its commonest small words.
 * In: the ad's folded lines, and the languages to choose from. Out: the language, its share of the common words
 * found, and the other languages of which some are heard; null for a text too short or too mixed to tell.
 */
export function detectLanguage(
  texts: readonly string[],
  lexicons: readonly Lexicon[],
): { language: string; share: number; heard: readonly string[] } | null {
  const words = texts.flatMap((text) => text.split(/[^a-z0-9]{1,40}/)).filter((word) => word !== '')
  const first = words.slice(0, MOST_WORDS)
  const counts = commonWords(lexicons).map(({ language, weights }) => ({
    language,
    count: first.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
    own: new Set(first.filter((word) => weights.get(word) === 1)).size,
  }))
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const [most] = counts.toSorted((one, other) => other.count - one.count)
  if (!most || most.count < LEAST_COMMON) return null
  const share = most.count / total
  const enough = first.length >= LEAST_WORDS ? PLAIN_SHARE : CLEAR_SHARE
  if (share <= enough) return null
  const heard = counts.filter((other) => other !== most && other.own >= LEAST_HEARD)
  return { language: most.language, share, heard: heard.map(({ language }) => language) }
}

/** The language the ad is written in, where the page states it; what its words show is added by `understand`. */
export const inLanguage = defineFact({
  key: 'inLanguage',
  properties: ['inLanguage'],
  read(claim, context) {
    const said =
      claim.source === 'structured' ? claim.data : claim.topic === 'inLanguage' ? claim.text.source : null
    const language = codeOf(said, context)
    return language ? [{ value: language, evidence: [evidenceOf(claim)] }] : []
  },
  agrees: (a, b) => a === b,
})

/** In: a BCP 47 tag, a language's name in any of the ad's languages, or an object that has one. Out: its primary tag. */
function codeOf(value: unknown, context: Context): string | null {
  if (Array.isArray(value)) return value.length === 1 ? codeOf(value[0], context) : null
  if (typeof value === 'object' && value !== null) {
    return 'alternateName' in value
      ? codeOf(value.alternateName, context)
      : 'name' in value
        ? codeOf(value.name, context)
        : null
  }
  if (typeof value !== 'string') return null
  const { text } = fold(value)
  const tag = text.match(/^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,2}$/)?.[1]
  if (tag) return tag
  for (const lexicon of context.lexicons) {
    for (const [code, words] of Object.entries(lexicon.requirements.languages)) {
      if (words.some((word) => patternOf(`^(?:${word})$`).test(text))) return code
    }
  }
  return null
}
