import type { Context } from '@/lib/facts/define'
import { countryOf } from '@/lib/facts/place/country'
import { anyOf, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { placeNames } from './places'
import { namesWork } from './role-noun'

/** A shorter name of a town may be any word: "Sens", "Mol", "Bath". */
const LEAST_LETTERS = 5
/** "Rotterdam Hillegersberg", "Utrecht (3512)": what may stand behind a known town. */
const BEHIND = /^(?:[ )\d(]{0,8}|(?: \p{Lu}[\p{L}'’-]{2,24}){1,2})$/u

const words = compiled((lexicons) => ({
  at: patternOf(`(?: -| \\(|,|/| ${anyOf(lexicons, ({ place }) => place.at)}) ?$`),
  /** What makes the town behind it a part of its own words. */
  noTown: patternOf(
    `(?:^|[ '])(?:${anyOf(lexicons, ({ place, title }) => [...(place.at ?? []), ...(place.facility ?? []), ...(place.district ?? []), ...(place.the ?? []), ...title.cues.of])}|saint|sint|st|[dl])$`,
  ),
  /** "im Raum Ashausen", "zona Merlo". */
  area: patternOf(` ${anyOf(lexicons, ({ title }) => title.cues.areas)} (?=[a-z])`),
}))

/**
 * A role without the town at its end: "Infirmier LYON", "Nurse in Leeds" where the town is known, joined to the role
 * or in capitals; "Orderpicker Sittard" where the list knows the town; ", France"; "im Raum Ashausen".
 * In and out: as written.
 */
export function withoutTown(role: string, context: Context): string {
  const inner = withoutKnown(withoutArea(role, context), context)
  return withoutCommaPlace(withoutListed(inner, context), context)
}

function withoutKnown(role: string, context: Context): string {
  const { text } = fold(role)
  if (text.length !== role.length) return role
  for (const town of placeNames(context)) {
    const at = text.lastIndexOf(town)
    const behind = role.slice(at + town.length)
    if (at < 4 || !BEHIND.test(behind) || namesWork(fold(behind).text, context)) continue
    const join = words(context.lexicons).at.exec(text.slice(0, at))
    const loud = /^\p{Lu}[\p{Lu}\d' -]{2,}$/u.test(role.slice(at, at + town.length)) && /\p{Ll}/u.test(role)
    // "Orderpicker Tilburg": right behind the noun of the work.
    const bare = !join && /^\p{Lu}/u.test(role.slice(at)) && isOver(text.slice(0, at).trim(), town, context)
    if (/\p{L}/u.test(behind) ? bare : join || loud || bare)
      return role.slice(0, at - (join?.[0].length ?? 0)).trimEnd()
  }
  return role
}

/** Do words name the work, so that a town right behind them is no part of them? */
function isOver(before: string, town: string, context: Context): boolean {
  const own = before.includes(' ') && namesWork(before, context) && !isPartOfName(before, town, context)
  return own || namesWork(lastWord(before), context)
}

/** "Orderpicker Sittard": a town of the ad's country that only the list of towns knows, right behind the work. */
function withoutListed(role: string, context: Context): string {
  const parts = role.split(' ')
  const name = parts.at(-1) ?? ''
  const before = fold(parts.slice(0, -1).join(' ')).text
  if (name.length < LEAST_LETTERS || !/^\p{Lu}\p{Ll}/u.test(name) || before === '') return role
  const town = fold(name).text
  const homes = new Set([
    context.country?.code,
    ...(context.known.jobLocation ?? []).map(({ addressCountry }) => addressCountry),
  ])
  const countries = countriesOfTown(town)
  const isUnknown = context.country === null && homes.size === 1
  const isHere = countries.some((code) => homes.has(code)) || (isUnknown && countries.length > 0)
  if (!isHere || namesWork(town, context) || !namesWork(before, context)) return role
  const join = words(context.lexicons).at.exec(before)?.[0].trimEnd() ?? ''
  const work = before.slice(0, before.length - join.length)
  if (join !== '') return namesWork(work, context) ? role.slice(0, fold(role).at[work.length]) : role
  return isOver(before, town, context) && !isPartOfName(before, town, context)
    ? parts.slice(0, -1).join(' ')
    : role
}

/** "Designer, France" */
function withoutCommaPlace(role: string, context: Context): string {
  const at = role.lastIndexOf(', ')
  if (at < 4 || !namesWork(fold(role.slice(0, at)).text, context)) return role
  const { text } = fold(role.slice(at + 2))
  const isPlace =
    countriesOfTown(text).length > 0 ||
    countriesOfRegion(text).length > 0 ||
    (text.length > 3 && countryOf(text, context) !== undefined)
  return isPlace && !namesWork(text, context) ? role.slice(0, at) : role
}

/** "Versicherungsfachmann im Raum Ashausen": the words for a stretch of land, and a name. */
function withoutArea(role: string, context: Context): string {
  const folded = fold(role)
  const match = words(context.lexicons).area.exec(folded.text)
  if (!match || !namesWork(folded.text.slice(0, match.index), context)) return role
  const name = role.slice(folded.at[match.index + match[0].length] ?? 0)
  return /^\p{Lu}/u.test(name) && !namesWork(fold(name).text, context)
    ? role.slice(0, folded.at[match.index])
    : role
}

/** "Agent de la Ville de Lyon", "Infirmier campus Lyon": the town belongs to the words before it. */
const isPartOfName = (before: string, town: string, { lexicons, known }: Context): boolean =>
  words(lexicons).noTown.test(before) ||
  / [a-z]{2,12}-$/.test(before) ||
  fold(known.hiringOrganization ?? '').text === `${lastWord(before)} ${town}`

const lastWord = (text: string) => text.trim().split(' ').at(-1) ?? ''
