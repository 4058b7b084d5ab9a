import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfTown, patternOf } from '@/lib/lexicon'
import { type Folded, fold } from '@/lib/posting'
import { type Named, townsIn } from './towns-in'

/** So many lines are looked at: an ad has fewer. */
const MOST_LINES = 150
/** So far before a town stand the words that say what is there, or that it is elsewhere. */
const BEFORE = 60
const CUED = 2

const patterns = compiled((lexicons) => {
  const facility = anyOf(lexicons, ({ place }) => place.facility)
  const at = anyOf(lexicons, ({ place }) => [...(place.at ?? []), ...(place.near ?? [])])
  return {
    not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
    elsewhere: patternOf(
      `(?<![a-z])${anyOf(lexicons, ({ place }) => place.elsewhere)}(?:,? [a-z0-9'-]{1,14}){0,4},? (?:[dl]')?$`,
    ),
    join: patternOf(
      `^(?: ?[,/+&] ?| ${anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])} (?:${at} )?)$`,
    ),
    but: patternOf(`(?<![a-z])${anyOf(lexicons, ({ place }) => place.but)}(?![a-z])`, 'g'),
    street: patternOf(
      `${anyOf(lexicons, ({ place }) => place.street)}(?: ${anyOf(lexicons, ({ place }) => place.address.of)})? (?:[dl]')?#`,
    ),
    at: patternOf(`(?<![a-z0-9])${at} (?:[a-z]{4,9} )?$`),
    around: patternOf(`^(?:-based| ${anyOf(lexicons, ({ place }) => place.around)})(?![a-z])`),
    council: patternOf(`^ ${anyOf(lexicons, ({ place }) => place.municipality)}(?![a-z])`),
    /** "our Leeds depot", "the Chichester nursery". */
    own: patternOf(`^(?:-based)? (?:[a-z-]{2,12} )?${facility}(?![a-z])`),
  }
})

const mains = new WeakMap<readonly string[], string | null>()

/** The one known town that the ad's lines name, or the one that they name twice as often as any other; folded. */
function mainTown(context: Context): string | null {
  const lines = context.told
  if (!lines) return null
  const known = mains.get(lines)
  if (known !== undefined) return known
  const { join } = patterns(context.lexicons)
  const counts = new Map<string, number>()
  for (const line of lines.slice(0, MOST_LINES)) {
    const text = fold(line)
    const weights = new Map<string, number>()
    let last = { end: -1, weight: 0 }
    for (const named of townsIn(text)) {
      // "in Lyon and Dijon": what is said of the one is said of the other.
      const isJoined = last.end >= 0 && join.test(text.text.slice(last.end, named.start))
      const weight = isJoined ? last.weight : weightOf(text, named, context)
      weights.set(named.town, Math.max(weights.get(named.town) ?? 0, weight))
      last = { end: named.end, weight }
    }
    for (const [town, weight] of weights) counts.set(town, (counts.get(town) ?? 0) + weight)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const main = first && first[1] > 0 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
  mains.set(lines, main)
  return main
}

/** How much a mention of a town says that the work is there: nothing in a sentence of travel or of the past. */
function weightOf(text: Folded, named: Named, context: Context): number {
  if (!isHere(named.town, context) || isElsewhere(text.text, named, context)) return 0
  return isCued(text.text, named, context) ? CUED : 1
}

function isHere(town: string, context: Context): boolean {
  const countries = countriesOfTown(town)
  return context.country === null || countries.includes(context.country.code)
}

/** "Founded in Cork", "tussen Gent en Aalst", "chaussée de Wavre", a sentence of journeys or of a head office. */
export function isElsewhere(text: string, { start, end }: Omit<Named, 'town'>, context: Context): boolean {
  const { not, elsewhere, street, but } = patterns(context.lexicons)
  const [first, last] = sentenceAround(text, start, end)
  const from = first + ([...text.slice(first, start).matchAll(but)].at(-1)?.index ?? 0)
  const next = text.slice(end, last).search(but)
  const to = next < 0 ? last : end + next
  const before = text.slice(Math.max(from, start - BEFORE), start)
  return not.test(text.slice(from, to)) || elsewhere.test(before) || street.test(`${before}#`)
}

/** "our Leeds depot": a town before where people work. */
export const isOwn = (text: string, { start, end }: Omit<Named, 'town'>, context: Context): boolean =>
  / $/.test(text.slice(0, start)) && patterns(context.lexicons).own.test(text.slice(end, end + BEFORE))

/** Do the words around a town say that something is there ("in Leeds", "Vlissingen, 24 uur")? */
function isCued(text: string, named: Named, context: Context): boolean {
  const { at, council } = patterns(context.lexicons)
  const before = text.slice(Math.max(0, named.start - BEFORE), named.start)
  const after = text.slice(named.end, named.end + BEFORE)
  return (
    at.test(before) ||
    council.test(after) ||
    isOwn(text, named, context) ||
    (named.start === 0 && /^(?:,| ?[:-] )/.test(after))
  )
}

/** Less surely: "Leeds-based", "Lyon et environs", "a school, Poitiers." */
function isBeside(text: string, { start, end }: Named, context: Context): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + BEFORE)
  return (
    patterns(context.lexicons).around.test(after) || (before === ', ' && /^(?:[.)]|$| [-|(])/.test(after))
  )
}

/**
 * The town that an ad speaks of throughout, where a sentence says that something is there ("a school in Leeds").
 * In: a line of the ad. Out: where the name stands in its folded text; null in a sentence of travel or of a head
 * office, and when the ad names several towns alike.
 */
export function mentionIn(claim: Claim, context: Context): { start: number; end: number } | null {
  const main = mainTown(context)
  if (!main) return null
  const named = townsIn(claim.text).find(
    (one) =>
      one.town === main &&
      (isCued(claim.text.text, one, context) || isBeside(claim.text.text, one, context)) &&
      !isElsewhere(claim.text.text, one, context),
  )
  return named ? { start: named.start, end: named.end } : null
}
