import type { Context } from '@/lib/facts/define'
import { escaped, patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { spellsOut } from './acronym'
import { withFormBehind } from './forms'
import { isNameLike, withoutPlace } from './name'
import { nameAt } from './sentence'

const MOST_LINES = 200
const MOST_WORDS = 10
const LEAST_WORDS = 2
/** "RKD", "FNE-BFC", with the article of the sentence. */
const LETTERS = /^(?:\p{L}{2,3} |[Ll]['’])?(\p{Lu}{2,4}(?:-\p{Lu}{2,4})?)$/u
/** Letters and, behind a dash, what they stand for. */
const BOTH = /^ [–—-] (?=\p{Lu})/u
const WORD = /[\p{L}][\p{L}]{0,30}/gu

/**
 * The whole name for which a firm's letters stand: "Open Quarry Foundation" for "OQF", or both where the ad joins them
 * ("OQF - Open Quarry Foundation").
 * In: a name as found. Out: the name itself when it is no letters, or when the ad spells them out nowhere.
 */
export function speltOut(name: string, context: Context): string {
  const letters = LETTERS.exec(name)?.[1]
  if (!letters) return name
  const lines = (context.told ?? []).slice(0, MOST_LINES)
  for (const line of lines) {
    const joined = joinedName(letters, line, context)
    if (joined) return joined
  }
  const bare = fold(letters).text.replace(/-/g, '')
  for (const line of lines) {
    const whole = wholeIn(bare, letters, line, context)
    if (whole) return whole
  }
  return name
}

/** "OQF - Open Quarry Foundation is looking for": the dash of a name, and none between a line's parts. */
function joinedName(letters: string, line: string, context: Context): string | null {
  const at = line.indexOf(`${letters} `)
  const behind = at < 0 ? '' : line.slice(at + letters.length)
  const dash =
    BOTH.exec(behind) ?? (spellsOut(letters, nameAt(behind.slice(1)) ?? '') ? /^ /.exec(behind) : null)
  if (!dash) return null
  const start = at + letters.length + dash[0].length
  const own = nameAt(line.slice(start))
  if (!own || own.split(' ').length < LEAST_WORDS) return null
  const whole = withFormBehind(withoutPlace(own, context), line, context)
  const rest = line.slice(start + whole.length)
  const again = (context.told ?? []).filter((other) => other.includes(whole)).length > 1
  return isNameLike(whole, context) && (again || /^ \p{Ll}/u.test(rest))
    ? line.slice(at, start + whole.length)
    : null
}

/** "KMB" for the "K M B" of a register, "DUO BRISE" for "DUO-BRISE": parted as the ad's sentences have it. */
export function partedAsTold(name: string, { told = [] }: Context): string {
  if (/\p{Ll}/u.test(name) || !/[\p{L}\d][ -][\p{L}\d]/u.test(name)) return name
  if (told.filter((line) => line.includes(name)).length > 1) return name
  const letters = [...name.replace(/[ .-]/g, '')].map(escaped).join('[ .-]?')
  const pattern = patternOnce(`(?<![\\p{L}\\d@./-])${letters}(?![\\p{L}\\d@/-]|\\.\\p{L})`, 'iu')
  const others = told.filter((line) => !line.includes(name)).map((line) => pattern.exec(line)?.[0])
  return others.find((found) => found && /\p{Lu}/u.test(found)) ?? name
}

function wholeIn(bare: string, letters: string, line: string, context: Context): string | null {
  const words = [...line.matchAll(WORD)]
  for (const [at, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word[0]) || fold(word[0]).text[0] !== bare[0] || word[0] === letters) continue
    const end = endOf(bare, words.slice(at, at + MOST_WORDS), line, ` (${letters})`)
    if (end === null) continue
    const own = line.slice(word.index, end)
    const longer = withoutPlace(nameAt(line.slice(word.index)) ?? own, context)
    const whole = withFormBehind(longer.length > own.length ? longer : own, line, context)
    if (whole.split(/[ -]/).length < LEAST_WORDS || whole === letters || !isNameLike(whole, context)) continue
    // "Open Quarry Foundation (OQF)": both, where the ad joins them.
    const joined = `${whole} (${letters})`
    return line.startsWith(joined, word.index) ? joined : whole
  }
  return null
}

/**
 * Where the words end whose first letters these are; small ones may stand between, and letters count as they are. The
 * last has a capital, unless the letters stand behind it.
 */
function endOf(bare: string, words: readonly RegExpExecArray[], line: string, behind: string): number | null {
  let taken = 0
  let before = words[0]?.index ?? 0
  for (const { 0: word, index } of words) {
    if (index > before && !/^(?:[ -]|['’]|, )$/.test(line.slice(before, index))) return null
    before = index + word.length
    const { text } = fold(word)
    const loud = text.length > 1 && !/\p{Ll}/u.test(word) && bare.startsWith(text, taken)
    if (loud && text !== bare) taken += text.length
    else if (text[0] === bare[taken]) taken += 1
    else if (/^\p{Lu}/u.test(word) || text.length > 4) return null
    if (taken === bare.length) return /^\p{Lu}/u.test(word) || line.startsWith(behind, before) ? before : null
  }
  return null
}
