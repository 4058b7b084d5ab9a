import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { countryOf, type FoundPlace } from './country'
import { parsePlace } from './place'
import { townAtEnd } from './postal-code'
import { hasStreet } from './street'
import type { Cell } from './strip-cells'

/** Behind a town in brackets: a department, or the whole code. */
const NUMBER = /^(?:[0-9]{2,3}|2[abAB]|[0-9]{5})$/

const patterns = compiled((lexicons) => {
  const district = anyOf(lexicons, (lexicon) => lexicon.place.district)
  return {
    opens: patternOf(
      `^${anyOf(lexicons, ({ place }) => [...(place.facility ?? []), ...(place.district ?? [])])} `,
    ),
    mode: patternOf(
      `(?<=[a-z]) ?(?:[/,+(&-]|${anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])}) ?(?:${anyOf(lexicons, ({ place }) => [...place.remote.map((word) => word.replace(/^\^|\$$/g, '')), ...place.home])}|hybrid[a-z]{0,3}|remote)(?: .{0,30})?$`,
    ),
    /** "Drachten-Noord": a part of the town. */
    quarter: patternOf(`(?<=[a-z]{3})-${anyOf(lexicons, ({ place }) => place.quarters)}$`),
    district: patternOf(`^${district} [a-z' -]{3,30}$|^[a-z' -]{3,30} ${district}$`),
    marks: patternOf(
      `[([]?(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.title.genderMarks)}(?![a-z0-9])[)\\]]?`,
      'g',
    ),
  }
})

/**
 * The one known town of a strip: "Lille", "Employer, Lille", "CDI · Temps plein · Lille (59)", with the region and
 * the country that follow it.
 */
export function townAmongCells(cells: readonly Cell[], context: Context): FoundPlace | null {
  const names = cells.map(({ text }) => bareName(text, context))
  const at = names.findIndex((name) => name !== null && isTown(name))
  const known = at < 0 ? lastWords(cells, context) : { at, name: names[at] ?? '' }
  if (!known) return null
  const after: string[] = []
  for (const { text, sign } of cells.slice(known.at + 1)) {
    if (!/^[,()[\]]|^$/.test(sign) || !isWider(text, known.name, context)) break
    after.push(text)
  }
  const others = names.filter(
    (name, other) => name !== null && other > known.at + after.length && isTown(name),
  )
  if (others.length > 0 || fold(known.name).text === fold(context.known.hiringOrganization ?? '').text)
    return null
  if (countryOf(known.name, context) && cells.length > 1 && after.length === 0) return null
  const next = cells[known.at + after.length + 1]?.text ?? ''
  const street =
    hasStreet(fold(next).text, context) && /[0-9]/.test(next) && next.length <= 45 ? `${next}, ` : ''
  const department = after.find((text) => NUMBER.test(text))
  const rest = after.filter((text) => text !== department)
  return parsePlace(
    `${street}${[known.name, ...rest].join(', ')}${department ? ` (${department})` : ''}`,
    context,
  )
}

/** A cell that may be a town's name: with a capital, without a gender mark; "Cardiff or remote" without the rest. */
function bareName(text: string, context: Context): string | null {
  const { marks, mode, opens, quarter } = patterns(context.lexicons)
  const folded = fold(text)
  // "wijkteam Drachten-Noord"
  const isCapital = /^(?:['’]s-)?\p{Lu}/u.test(text)
  if (text.length > 45 || !(isCapital || (/ \p{Lu}/u.test(text) && opens.test(folded.text)))) return null
  const marked = folded.text.replace(marks, '').trim()
  const remote = mode.exec(folded.text)
  if (remote) return text.slice(0, folded.at[remote.index]).trim()
  if (marked !== folded.text) return null
  // "Winkel Apeldoorn"
  const facility = isRegion(folded.text, context) ? undefined : opens.exec(folded.text)?.[0].length
  const rest = facility === undefined || isTown(text) ? text : text.slice(folded.at[facility])
  const name = fold(rest)
  const whole = rest.slice(0, name.at[name.text.search(quarter)])
  return [whole, rest].find(isTown) ?? text
}

/** "Comunidad de Madrid" */
const isRegion = (text: string, context: Context): boolean =>
  patterns(context.lexicons).district.test(text) || countriesOfRegion(text).length > 0

/** "Employer Madrid, Comunidad de Madrid, España": the sign between an employer and its town is lost. */
function lastWords(cells: readonly Cell[], context: Context): { at: number; name: string } | null {
  const [first, second] = cells
  if (!first || !second || second.sign !== ',' || !isWider(second.text, '', context)) return null
  const town = townAtEnd(fold(first.text).text)
  const name = town && first.text.slice(-town.length)
  const before = first.text.slice(0, -town.length).trim()
  return name && /^\p{Lu}/u.test(name) && /\p{L}{4}$/u.test(before) ? { at: 0, name } : null
}

/** What stands after a town and tells more of where it is: a region, a country, a department's number. */
function isWider(text: string, town: string, context: Context): boolean {
  const folded = fold(text).text
  return (
    folded === fold(town).text ||
    NUMBER.test(folded) ||
    countriesOfRegion(folded).length > 0 ||
    patterns(context.lexicons).district.test(folded) ||
    (text.length !== 2 && countryOf(text, context) !== undefined) ||
    /^(?:UK|GB|FR|BE|NL|DE|ES|IE|CH|AT|LU)$/.test(text)
  )
}

const isTown = (name: string): boolean => countriesOfTown(fold(name).text).length > 0
