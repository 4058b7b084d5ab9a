import type { Context } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { escaped, patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const LEAST_WORDS = 2
const MOST_WORDS = 12

/**
 * "STICHTING DE MEREL BEHEERDER BUURTHUIS", where a sentence of the ad speaks of "Stichting De Merel": the name alone,
 * as the sentence spells it.
 * In: a name as found. Out: unchanged unless it stands in capitals, and someone's work stands behind the part that is
 * told again.
 */
export function withoutLoudRole(name: string, { told = [], lexicons }: Context): string {
  const parts = name.split(' ')
  if (/\p{Ll}/u.test(name) || parts.length <= LEAST_WORDS || parts.length > MOST_WORDS) return name
  for (let count = parts.length - 1; count >= LEAST_WORDS; count--) {
    if (!namesWork(fold(parts.slice(count).join(' ')).text, { lexicons })) continue
    const own = parts.slice(0, count).join(' ')
    const again = patternOnce(`(?<![\\p{L}\\d])${escaped(own)}(?![\\p{L}\\d])`, 'iu')
    const found = told.map((line) => again.exec(line)?.[0]).find((one) => one && /\p{Ll}/u.test(one))
    if (found) return found
  }
  return name
}
