import type { Context } from '@/lib/facts/define'
import { fold } from '@/lib/posting'
import { namesWork } from './role-noun'

/** So many lines under a title name who employs and where. */
const LINES = 2
const LONGEST = 60
/** Every word of a name has a capital. */
const NAME = /^(?:\p{Lu}[\p{L}\d'’&.-]*|\d+|&)(?: (?:\p{Lu}[\p{L}\d'’&.-]*|\d+|&)){1,5}$/u
/** One word may be a field that the board puts there, unless it is written as only a name is: "MerelBouw", "MVB". */
const ODD = /^\p{L}{0,30}\p{Ll}\p{Lu}\p{L}{0,30}$|^\p{Lu}{3,8}$/u

/**
 * "Store manager - Merel & Co" over "MEREL & CO": does a part of a title stand again as one of the lines right under
 * it, or open with one, which by its form is a name?
 * In: the part's folded words.
 */
export function isToldBelow(part: string, context: Context): boolean {
  if (namesWork(part, context)) return false
  return namesBelow(part, context).some((name) => part === name || part.startsWith(`${name} `))
}

/**
 * "Technical director Merel Curling Club" over "Merel Curling Club": a role without the name right behind it.
 * In and out: as written.
 */
export function withoutToldBelow(role: string, context: Context): string {
  const { text, at } = fold(role)
  for (const name of namesBelow(text, context)) {
    const end = text.length - name.length - 1
    if (end < 4 || !text.endsWith(` ${name}`) || namesWork(name, context)) continue
    const before = text.slice(0, end)
    if (namesWork(before, context) && !/ (?:[a-z]{1,3}|[&+/,-])$/.test(before)) return role.slice(0, at[end])
  }
  return role
}

/** The names that stand alone in the lines under the one that holds these words; folded. */
function namesBelow(words: string, { told = [] }: Context): string[] {
  const title = told.findIndex((line) => line.length >= words.length && fold(line).text.includes(words))
  if (title < 0) return []
  const lines = told.slice(title + 1, title + 1 + LINES).filter((line) => line.length <= LONGEST)
  return lines.filter((line) => NAME.test(line) || ODD.test(line)).map((line) => fold(line).text)
}
