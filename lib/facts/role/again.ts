import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** Shorter words stand in too many others. */
const LEAST_LETTERS = 4
/** Before somebody who is sought, and before no name. */
const beforeSomebody = compiled((lexicons) =>
  patternOf(
    `(?:^|[ ('])${anyOf(lexicons, ({ title: { cues }, contract }) => [...cues.indefinite, ...(cues.both ?? []), ...(contract.as ?? [])])} $`,
  ),
)

/**
 * Do the same words stand in another line of the ad?
 * In: folded words. Out: true also for a name.
 */
export const isToldAgain = (text: string, context: Context) => before(text, context).length > 0

/** Does a sentence of the ad seek or address somebody by these words: "join us as", "sucht einen"? In: folded words. */
export const isSoughtAs = (text: string, context: Context) =>
  before(text, context).some((words) => beforeSomebody(context.lexicons).test(words))

/**
 * Does the ad also say these words without the bracket that stands behind them in its heading? One word alone counts
 * where somebody is sought by it. In: folded words.
 */
export function isToldBare(text: string, { told = [], lexicons }: Context): boolean {
  return told.some((line) => {
    const { text: words } = fold(line)
    const at = words.indexOf(text)
    const behind = words.slice(at + text.length)
    if (at < 0 || isLetter(words[at - 1]) || /^(?:[a-z0-9]| ?[([])/.test(behind)) return false
    return text.includes(' ') || beforeSomebody(lexicons).test(words.slice(0, at))
  })
}

/** What stands before a text in the longer lines of the ad. */
function before(text: string, { told = [] }: Context): string[] {
  if (text.length < LEAST_LETTERS) return []
  const found: string[] = []
  for (const line of told) {
    if (line.length <= text.length) continue
    const { text: words } = fold(line)
    const at = words.indexOf(text)
    if (at > 0 ? !isLetter(words[at - 1]) : at === 0)
      if (!isLetter(words[at + text.length])) found.push(words.slice(0, at))
  }
  return found
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z0-9]/.test(sign)
