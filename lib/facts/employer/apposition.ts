import type { Context } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { hasForm } from './forms'
import { isCommonPhrase, isConfirmed, isNameLike } from './name'
import { type Named, nameAt } from './sentence'

/** A name is no longer, and stands so far behind what may make it another's. */
const LONGEST = 70
const BEFORE = 40
const MOST = 4

/** "Els van De Gouden Korst": someone of the firm. */
const OF_FIRM = /^\p{Lu}\p{Ll}{1,14} (?:van|from|von|of|bij|chez|de) (?:De|Het|The|Die|Der|La|Le|El) /u
/** "Ik ben An van Bloemen Rozemarijn" */
const I_AM = /(?<!\p{L})(?:ik ben|hier is|je suis|ici|i['’]?m|i am|ich bin|hier ist|soy)\s$/iu
const OF = /^\p{Lu}\p{Ll}{1,14} (?:van|from|von|of|bij|chez|de|du) /u

const patterns = compiled((lexicons) => ({
  is: patternOf(
    `, (?:(?:une?|an?|een|eine?|una?|the|la|le|het|de|die|der|das|el) |l'|notre |our |ons |onze |unsere? )?(?:[a-z-]{3,16} ){0,2}${anyOf(lexicons, ({ organization }) => organization.businesses)}(?![a-z])`,
    'g',
  ),
  others: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.others)}(?![a-z])`),
}))

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
    const start = startOfName(sentence, end)
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
function startOfName(sentence: string, end: number): number | null {
  const from = Math.max(0, end - LONGEST)
  for (const { index } of sentence.slice(from, end).matchAll(/(?<=^|[\s'’(])\p{Lu}/gu)) {
    const name = sentence.slice(from + index, end)
    const isPerson = OF_FIRM.test(name) || (I_AM.test(sentence.slice(0, from + index)) && OF.test(name))
    if (nameAt(name) === name && !isPerson) return from + index
  }
  return null
}

function isSure(name: string, context: Context): boolean {
  if (hasForm(name, context) || isConfirmed(name, context)) return true
  const capitals = name.split(' ').filter((word) => /^(?:[dl]['’])?\p{Lu}\p{L}/u.test(word))
  return capitals.length > 1 && context.lexicons[0]?.capitalNouns !== true
}
