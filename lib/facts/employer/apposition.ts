import type { Context } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'
import { hasForm } from './forms'
import { isCommonPhrase, isConfirmed, isNameLike } from './name'
import { type Named, nameAt } from './sentence'

/** A name is no longer, and stands so far behind what may make it another's. */
const LONGEST = 70
const BEFORE = 40
const MOST = 4

const patterns = compiled((lexicons) => {
  const articles = anyOf(lexicons, ({ requirements }) => requirements.articles)
  const from = anyOf(lexicons, ({ organization, place }) => [
    ...(organization.sender ?? []),
    ...(organization.at ?? []),
    ...(place.of ?? []),
  ])
  return {
    /** "Ik ben An van Bloemen Rozemarijn": someone of the firm. */
    iAm: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.nameCues.iAm)}$`),
    of: patternOf(`^\\p{Lu}\\p{Ll}{1,14} ${from} `, 'u'),
    /** "Els van De Gouden Korst" */
    ofFirm: patternOf(`^\\p{Lu}\\p{Ll}{1,14} ${from} ${article(lexicons, 'capital')}`, 'u'),
    is: patternOf(
      `, (?:${articles}(?: |(?<=')))?(?:[a-z-]{3,16} ){0,2}${anyOf(lexicons, ({ organization }) => organization.businesses)}(?![a-z])`,
      'g',
    ),
    others: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.others)}(?![a-z])`),
  }
})

/**
 * "Je dirige Kerval Toiture, petite entreprise de couverture": the name before what says of which kind it is.
 * In: a sentence as written. Out: a name of several words with capitals, or one that the ad confirms; null for a
 * client, a parent firm or a former employer, and for one that is no name.
 */
export function nameBeforeKind(sentence: string, context: Context): Named | null {
  const { is, others } = patterns(context.lexicons)
  const folded = fold(sentence)
  let seen = 0
  for (const match of folded.text.matchAll(is)) {
    if (++seen > MOST) break
    const end = folded.at[match.index] ?? 0
    const start = startOfName(sentence, end, context)
    if (start === null) continue
    const name = sentence.slice(start, end)
    if (!isNameLike(name, context) || isCommonPhrase(name, context)) continue
    // "Anna Price, a restaurant manager" is a person.
    const next = folded.text
      .slice(match.index + match[0].length)
      .split(/[ ,.;]/)
      .slice(0, 3)
      .join(' ')
    if (namesWork(next, context)) continue
    if (others.test(fold(sentence.slice(Math.max(0, start - BEFORE), start)).text)) continue
    if (isSure(name, context)) return { name, start }
  }
  return null
}

/** Where the longest name begins that ends at a place in a sentence. */
function startOfName(sentence: string, end: number, { lexicons }: Context): number | null {
  const { ofFirm, of, iAm } = patterns(lexicons)
  const from = Math.max(0, end - LONGEST)
  for (const { index } of sentence.slice(from, end).matchAll(/(?<=^|[\s'’(])\p{Lu}/gu)) {
    const name = sentence.slice(from + index, end)
    const isPerson =
      ofFirm.test(name) || (of.test(name) && iAm.test(fold(sentence.slice(0, from + index)).text))
    if (nameAt(name) === name && !isPerson) return from + index
  }
  return null
}

function isSure(name: string, context: Context): boolean {
  if (hasForm(name, context) || isConfirmed(name, context)) return true
  const capitals = name.split(' ').filter((word) => /^(?:[dl]['’])?\p{Lu}\p{L}/u.test(word))
  return capitals.length > 1 && context.lexicons[0]?.capitalNouns !== true
}
