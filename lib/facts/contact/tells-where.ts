import type { Context } from '@/lib/facts/define'
import { fold } from '@/lib/posting'
import { sends, withoutAddresses } from './contact-cues'

const EMAIL = /[\w.+-]{1,60}@[\w-]{1,60}\./

const known = new WeakMap<readonly string[], number>()

/** Lines so near belong to the same way of applying. */
const NEAR = 3

/**
 * Does the ad, away from a line, name an e-mail address with the words that ask to apply, or in the line under them?
 * Then whom that line bids to call is there for something else. In: the line as written, one of `context.told`.
 */
export function tellsWhere(line: string, context: Context): boolean {
  const told = context.told ?? []
  let found = known.get(told)
  if (found === undefined) {
    found = told.findIndex((one, at) => {
      if (!EMAIL.test(one)) return false
      return [one, told[at - 1] ?? ''].some((text) => sends(withoutAddresses(fold(text).text), context))
    })
    known.set(told, found)
  }
  const own = told.indexOf(line)
  return found >= 0 && own >= 0 && Math.abs(found - own) > NEAR
}
