import type { Context } from '@/lib/facts/define'
import { namesWork } from '@/lib/facts/role/role-noun'
import { patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const LETTERS = /^(?:\p{Lu}\p{Ll}{1,2} )?(\p{Lu}{2,7})s?$/u
/** So many words before a bracket may be what its letters stand for. */
const MOST_WORDS = 7

/**
 * Are these the letters of a role: "The PDRA", where the ad tells of "a Postdoctoral Research Assistant (PDRA)"?
 * In: a name as written, with or without its article. Out: false where no bracket of the ad holds the letters behind
 * someone's work.
 */
export function isRoleAcronym(name: string, context: Pick<Context, 'lexicons' | 'told'>): boolean {
  const letters = LETTERS.exec(name)?.[1]
  if (!letters) return false
  const bracket = patternOnce(` \\(${letters}s?\\)`)
  return (context.told ?? []).some((line) => {
    const at = bracket.exec(line)?.index ?? -1
    if (at < 0) return false
    const before = fold(line.slice(0, at)).text.split(/[ -]/).slice(-MOST_WORDS)
    const from = before.findIndex((word) => word.startsWith(letters[0]?.toLowerCase() ?? ''))
    return from >= 0 && namesWork(before.slice(from).join(' '), context)
  })
}

/** "CEF - Comité des Élèves Francophones": letters, and the words that they stand for. In: the words as written. */
export function spellsOut(letters: string, words: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false
  const initials = words.match(/(?<![\p{L}])\p{Lu}/gu)?.join('') ?? ''
  return fold(initials).text === fold(letters).text
}
