import type { Context } from '@/lib/facts/define'
import { type Folded, fold } from '@/lib/posting'
import { isBeside } from './beside'
import { namesWork } from './role-noun'

/** A capital I between spaces, typed for a bar; a dash or a slash that is glued to the word before it. */
const BARS = / I (?=[\p{Lu}\d])|(?<=[\p{L})])[-–—/] (?=[\p{Lu}\d(])/gu
/** A slash between spaces, as it stands before a town or a contract at the end. */
const SLASH = / \/ /gu
/** "[CDI] " */
const OPENING = /^\[(?<inner>[^[\]]{2,20})\] ?/u
/** "- MERELDORP": a place in capitals behind a dash, perhaps with the number of its district. */
const LOUD_END = / [-–—|] (?<name>\p{Lu}[\p{Lu}'’-]{5,30})(?<district> ?\(?\d{2,5}\)?)?$/u
const QUIET = /\p{Ll}{4}/u
/** An ad of so many longer lines tells much. */
const MUCH = 3
const LONG_LINE = 60

/**
 * A title whose parts stand between signs that are no bars elsewhere, with bars: "Site Manager I Permanent", "Monteur-
 * Merelbeke", "[CDI] Comptable", "Comptable / Namur". Only where one of those parts says something beside the role: a
 * "Technician I" is a grade, and "Finanz- und Rechnungswesen" one field.
 */
export function withPlainBars(line: Folded, context: Context): Folded {
  const { source } = line
  const inner = OPENING.exec(source)
  const opened = inner && isBeside(fold(inner[1] ?? '').text, context)
  const opens = opened ? source.slice(inner[0].length) : source
  const plain = withoutLoudEnd(withLastApart(withBars(opens, context), context), context)
  return plain === source ? line : fold(plain)
}

/** With bars for the signs that are typed for them, where a part behind the first says something else than the role. */
function withBars(source: string, context: Context): string {
  const [first = '', ...others] = source.split(BARS)
  if (!namesWork(fold(first).text, context)) return source
  return others.some((part) => saysBeside(part, context)) ? [first, ...others].join(' | ') : source
}

/** With a bar for the last slash, where what stands behind it is no role. */
function withLastApart(source: string, context: Context): string {
  const parts = source.split(SLASH)
  const last = parts.pop() ?? ''
  if (!namesWork(fold(parts[0] ?? '').text, context)) return source
  return saysBeside(last, context) ? `${parts.join(' / ')} | ${last}` : source
}

const saysBeside = (part: string, context: Context) =>
  isBeside(fold(part.split(/ [-–—|] /)[0] ?? '').text.trim(), context)

/** Without the village in capitals behind a quieter role; no list knows all of them. */
function withoutLoudEnd(source: string, context: Context): string {
  const match = LOUD_END.exec(source)
  const before = source.slice(0, match?.index)
  const name = fold(match?.groups?.name ?? '').text
  if (!match || !QUIET.test(before) || !namesWork(fold(before).text, context)) return source
  if (namesWork(name, context)) return source
  return match.groups?.district || isVillage(name, context) ? before : source
}

/**
 * Does the ad show that a word is a place? It stands behind a postal code or alone; or it never comes back in an ad
 * that tells much, as a field of work ("Technicien - MAINTENANCE") or a product would.
 */
function isVillage(name: string, { told = [], lexicons }: Context): boolean {
  if (lexicons[0]?.capitalNouns) return false
  const others = told.filter((line) => !LOUD_END.test(line))
  const again = others.map((line) => fold(line).text).filter((text) => text.includes(name))
  if (again.length > 0)
    return again.some((text) => isAlone(text, text.indexOf(name), text.indexOf(name) + name.length))
  return others.filter((line) => line.length > LONG_LINE).length >= MUCH
}

/** Behind a postal code, or between the ends and the commas of a line. */
const isAlone = (text: string, start: number, end: number) =>
  /(?:^|, |\(|\d{4,5} )$/.test(text.slice(0, start)) && /^(?:$|[,)(]| \()/.test(text.slice(end))
