import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** So many lines are looked at: an ad has fewer. */
const MOST_LINES = 150
const NAMES = /\p{Lu}[\p{L}'’]*(?:-[\p{L}'’]+){0,5}(?: (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+){0,2}/gu

const patterns = compiled((lexicons) => ({
  not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
  at: patternOf(`(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.place.at)} (?:[a-z]{4,9} )?$`),
}))

const mains = new WeakMap<readonly string[], string | null>()

/** The one known town that the ad's lines name, or the one that they name twice as often as any other; folded. */
function mainTown(context: Context): string | null {
  const lines = context.told
  if (!lines) return null
  const known = mains.get(lines)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const line of lines.slice(0, MOST_LINES)) {
    const towns = new Set(townsIn(line, context))
    if (towns.size === 0 || patterns(context.lexicons).not.test(fold(line).text)) continue
    for (const town of towns) counts.set(town, (counts.get(town) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const main = first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
  mains.set(lines, main)
  return main
}

function townsIn(line: string, context: Context): string[] {
  return [...line.matchAll(NAMES)].flatMap(([name]) => {
    const words = fold(name).text.split(' ')
    for (let count = words.length; count > 0; count--) {
      const town = words.slice(0, count).join(' ')
      if (isHere(town, context)) return [town]
    }
    return []
  })
}

function isHere(town: string, context: Context): boolean {
  const countries = countriesOfTown(town)
  return countries.length > 0 && (context.country === null || countries.includes(context.country.code))
}

/**
 * The town that an ad speaks of throughout, where a sentence says that something is there ("a school in Leeds").
 * In: a line of the ad. Out: where the name stands in its folded text; null in a line of travel or of a head office,
 * and when the ad names several towns alike.
 */
export function mentionIn(claim: Claim, context: Context): { start: number; end: number } | null {
  const main = mainTown(context)
  if (!main) return null
  const { text } = claim.text
  const start = text.indexOf(main)
  if (start < 2) return null
  const { at, not } = patterns(context.lexicons)
  if (/[a-z0-9-]/.test(text[start + main.length] ?? '') || not.test(text)) return null
  return at.test(text.slice(Math.max(0, start - 16), start)) ? { start, end: start + main.length } : null
}
