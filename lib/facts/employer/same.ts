import { lexicons as allLexicons } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { hasForm, withoutForm } from './forms'
import { isOrganization } from './name'
import { articleOf } from './subject'

const KIND = /^\p{Lu}\p{Ll}{7,24}$/u
const isWord = (rest: string) => allLexicons.some(({ frequent }) => frequent.includes(fold(rest).text))

/** "Stichting De Brug" says more than "De Brug"; both must be known to say the same. */
export function isFuller(name: string, than: string): boolean {
  if (name.length <= than.length || !bare(name).includes(bare(than))) return false
  const every = { lexicons: allLexicons }
  const formed = hasForm(name, every) && bare(withoutForm(fold(name).text, every)) === bare(than)
  const known = (text: string) => allLexicons.some((lexicon) => isOrganization(text, { lexicons: [lexicon] }))
  const rest = name.slice(0, Math.max(0, name.length - than.length)).trim()
  const prefixed =
    name.endsWith(than) && /^\S+$/.test(rest) && !articleOf(`${fold(rest).text} `) && known(name)
  // "Vlinderzoo Merel" for "Merel": what it is, in a word that is long and has a capital.
  const kind = name.endsWith(` ${than}`) && KIND.test(rest) && !than.includes(' ') && !isWord(rest)
  return formed || prefixed || kind || (!known(than) && known(name))
}

/** For comparing: folded, without a determiner, signs or brackets. */
export function bare(name: string): string {
  const plain = fold(name).text.replace(/\([^)]{0,40}\)/g, ' ')
  return collapse(plain.slice(articleOf(plain).length).replace(/[^a-z0-9]/g, ' '))
}
