import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** Lines of a menu are no longer. */
const SHORT = 40
/** What a board says of itself stands so near behind its name. */
const BEHIND = 60

const words = compiled((lexicons) =>
  patternOf(
    `^,? ?(?:[a-z]{2,8} ){0,2}${anyOf(lexicons, ({ organization }) => organization.disclaims)}(?![a-z])`,
  ),
)

/**
 * Does the ad say of a name that it answers for nothing in it ("Kerval Jobs is not liable for")? That is the board.
 * In: a name as written.
 */
export function isBoard(name: string, context: Context): boolean {
  return (context.told ?? []).some((line) => {
    const at = line.indexOf(name)
    return (
      at >= 0 &&
      words(context.lexicons).test(fold(line.slice(at + name.length, at + name.length + BEHIND)).text)
    )
  })
}

/** Does a short line stand among other short ones, as in a page's menu: "About Kerval", "Working at Kerval"? */
export function isOfMenu(told: readonly string[], at: number): boolean {
  const isShort = (line: string | undefined) =>
    line === undefined || (line.length < SHORT && !/[@©]/.test(line))
  return (
    at > 0 &&
    isShort(told[at]) &&
    !/[.,]/.test(told[at] ?? '') &&
    isShort(told[at - 1]) &&
    isShort(told[at + 1])
  )
}
