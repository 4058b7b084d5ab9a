import type { Context } from '@/lib/facts/define'
import { countryOf } from '@/lib/facts/place/country'
import { streetLine } from '@/lib/facts/place/lines'
import { termWords } from '@/lib/facts/role/role-ends'
import { hasMark, namesWork } from '@/lib/facts/role/role-noun'
import { anyOf, compiled, countriesOfTown, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'
import { hasForm } from './forms'
import { isInstitution, withoutJobs } from './institution'
import { whoseJobs } from './jobs-of'
import {
  isCommonPhrase,
  isConfirmed,
  isInAddress,
  isNameLike,
  isOrganization,
  isRepeated,
  isSubject,
  isToldAsClosed,
  opensName,
  plain,
  withoutPlace,
} from './name'
import { nameAt } from './sentence'

/** Between the parts of a line at the top: "Employer | Town", "Employer - Role". */
const SEPARATOR = /\s(?:[|·•–—-]|\/\/)\s|\s\*{2,5}(?=\s|$)|\s{3,}|\t/
/** "@Kerval · Nantes" */
const HANDLE = /^@ ?(\p{Lu}[\p{L}\d&'’. -]{1,40}?)(?= [|·•–—-] |, |$)/u
const QUESTION = /^\p{L}{2,8} ?\? (?=\p{Lu})/u
/** Written as a path through a site, from page to page. */
const PATH = /\s[>›»]\s/
/** The employer stands over or under the role, within so many lines from the top. */
const TOP_LINES = 8
/** Under a role with its town stands a name of so many words. */
const LONGEST_NAME = 9
/** A town with its post code or its department. */
const POSTCODE = /(?<!\d)(?:\d{4,5} ?(?:[a-z]{2} )?[a-z]{3}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![a-z]))/
/** "35629 Tuineje, Las Palmas": any town behind its code. */
const CODED =
  /^(?:[A-Z]{1,2}-)?\d{4,5} (?:[A-Z]{2} )?\p{Lu}\p{Ll}{2,30}(?:[ -]\p{L}{1,20}){0,4}(?:, [\p{L} ]{2,30})?$/u
const HOUSE = /\d[a-z]?,? (?:- )?(?:[a-z]{1,2}-)?\d{4,5} [a-z]{3}/
const LABELLED = /^\p{Lu}[^:.!?]{2,30} ?: \S/u
const DEPARTMENT = /^\d{2} - [a-z]|\(\d{2,5}\)$/

const words = compiled((lexicons) => {
  const at = anyOf(lexicons, ({ organization }) => organization.at)
  return {
    /** What one says before a name of several words, and not in its place. */
    the: patternOf(`^${article(lexicons, 'capital')}(?=\\p{Lu}\\p{L}{3,} (?:\\p{Lu}|\\p{Ll}{2,4} ))`, 'u'),
    around: patternOf(` ${anyOf(lexicons, ({ place }) => place.around)}$`),
    joined: patternOf(`^(.{3,80}?) ${at} (?=[a-z0-9])`),
    about: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.about)}(?=[a-z0-9])`),
    terms: [
      /[€£$%]/,
      patternOf(`\\d ${anyOf(lexicons, ({ durations }) => durations.day)}(?![a-z])`),
      ...[...termWords(lexicons), anyOf(lexicons, ({ place }) => place.onsite)].map((terms) =>
        patternOf(`(?<![a-z])${terms}(?![a-z])`),
      ),
    ],
    street: patternOf(`(?<![a-z])${anyOf(lexicons, ({ place }) => place.street)}`),
  }
})

/**
 * The employer that a short line names with no label: at the top, beside the role and the town, or in a page's title.
 * In: the line as written. Out: the first of its parts that carries a legal form or an organisation's noun, or
 * that the ad's sentences speak of by name; null for a town, a role, and any other line.
 */
export function employerInLine(line: string, context: Context): string | null {
  if (PATH.test(line)) return employerInPath(line, context)
  const ends = /[!?;:]$/
  if (ends.test(line) && !SEPARATOR.test(line)) return null
  const handle = HANDLE.exec(line)?.[1]
  if (handle && isNameLike(handle, context)) return handle
  // "Wo? Kerval GmbH": what is asked is none of the answer.
  const parts = line
    .replace(QUESTION, '')
    .split(SEPARATOR)
    .filter((part) => !ends.test(part) && !hasMark(fold(part).text))
    .map((part) => withoutJobs(withoutPlace(plain(part), context), context))
  // "Employer, Town"
  const heads = parts.map((part) => plain(part.split(', ')[0] ?? part))
  const found =
    joinedEmployer(parts, context) ??
    whoseJobs(line, context) ??
    nameBeforeRole(line, context) ??
    laterOfTwo(parts, context) ??
    [...parts, ...heads].find((part) => isEmployer(part, context)) ??
    institutionBehind(parts, context)
  // "AZ Sint-Rochus in twee zinnen": a heading may say more than the name.
  const own = found === null ? null : nameAt(found)
  const more = own === null ? 0 : (found?.slice(own.length).trim().split(' ').length ?? 0)
  return own && found && more > 1 && opensName(own, context) && !hasForm(found, context) ? own : found
}

/** "Kerval Museum: Registrar", when the ad's own text speaks of it. */
function nameBeforeRole(line: string, context: Context): string | null {
  const [name = '', role, more] = line.split(/\s?: /)
  if (role === undefined || more !== undefined || !namesWork(fold(role).text, context)) return null
  return isNameLike(name, context) && (isSubject(name, context) || isRepeated(name, context)) ? name : null
}

/** "Ministry of Works, Kerval Institute": of two the one that the ad speaks of further on, and not the other. */
function laterOfTwo(parts: readonly string[], context: Context): string | null {
  for (const part of parts) {
    const [whole = '', own, more] = part.split(', ')
    if (own === undefined || more !== undefined || !isOrganization(whole, context)) continue
    if (isNameLike(own, context) && isSubject(own, context) && !isSubject(whole, context)) return own
  }
  return null
}

/** "Universiteit X › Werken bij › Vacature": an organisation's own site begins with its name. */
function employerInPath(line: string, context: Context): string | null {
  const first = plain(line.split(PATH)[0] ?? '')
  return isNameLike(first, context) && isOrganization(first, context) ? first : null
}

/** "Comptable chez Kerval", "Careers at Kerval", when the ad's own text speaks of Kerval. */
function joinedEmployer(parts: readonly string[], context: Context): string | null {
  const cue = words(context.lexicons)
  for (const part of parts) {
    const folded = fold(part)
    const lead = cue.joined.exec(folded.text) ?? cue.about.exec(folded.text)
    if (!lead) continue
    const name = plain(part.slice(folded.at[lead[0].length] ?? part.length))
    if (isNameLike(name, context) && isConfirmed(name, context)) return name
  }
  return null
}

/** "Lecturer in Physics, University of Merle": the one institution that follows a role behind a comma. */
function institutionBehind(parts: readonly string[], context: Context): string | null {
  for (const part of parts) {
    const [role = '', ...rest] = part.split(', ')
    const found = rest.filter(
      (name) => (opensName(name, context) || isInstitution(name, context)) && isNameLike(name, context),
    )
    const [only] = found
    if (only && found.length === 1 && namesWork(fold(role).text, context)) return only
  }
  return null
}

function isEmployer(name: string, context: Context): boolean {
  if (!isNameLike(name, context)) return false
  if (hasForm(name, context) || opensName(name, context) || isInstitution(name, context)) return true
  if (isToldAsClosed(name, context) || isSubject(name, context)) return true
  return name.includes(' ') && isInAddress(name, context, true)
}

/**
 * The employer that boards set under the role and over the town: "Accountant", "Kerval", "Leeds"; or "Kerval · Leeds"
 * in one line; or over its own address.
 * In: the line, one of `context.told`. Out: null where its neighbours tell too little: a small town over the contract
 * looks the same.
 */
export function employerInHeader(line: string, context: Context): string | null {
  const told = context.told ?? []
  const at = told.indexOf(line)
  if (at < 0 || at > TOP_LINES || /[!?;:]$|\? /.test(line) || PATH.test(line)) return null
  // "vzw De Brug, Gent", but "Merz, Klein & Co. KG"
  const town = /, ([^,]{3,40})$/.exec(line)?.[1]
  const whole = hasForm(line, context) && !(town && isTown(town, context))
  const [first = '', ...rest] = whole
    ? line.split(SEPARATOR)
    : line.split(/\s[|·•–—]\s|, | - | \*{2,5}(?: |$)/)
  const name = withoutPlace(plain(first), context)
  const next = rest[0] ?? told[at + 1]
  if (at === 1 && rest.length === 0 && isPlaced(told[0] ?? '', context) && isLoneName(name, context))
    return name
  // "The work is at the house itself, Mill Lane 3, …"
  if (isCommonPhrase(name, context) && !isOrganization(name, context)) return null
  if (rest.length > 1 && isNameLike(name, context) && isAddress(rest.join(', '), context)) return name
  if (next === undefined || !isNameLike(name, context) || isTerm(name, context)) return null
  // "Merelhof 18" over a post code is where, and not who.
  if (/ \d{1,3} ?[a-z]?$/i.test(name) && POSTCODE.test(fold(next).text)) return null
  if (isAddress(next, context) && !isTerm(next, context)) return name
  if (rest.length === 0 && isAddressOver(told, at + 1, context)) return name
  const under = told[at - 1]
  const isRole = (text: string | undefined) =>
    text !== undefined && text.length < 110 && namesWork(fold(text).text, context)
  if (isRole(next) && isOrganization(name, context)) return name.replace(words(context.lexicons).the, '')
  if (!isRole(under)) return null
  // "Mission: Goma": the labels begin under the employer.
  if (LABELLED.test(next) && / .{0,40}\p{Lu}/u.test(name)) return name
  return isTown(next, context) ||
    CODED.test(next) ||
    (isTerm(next, context) && (isConfirmed(name, context) || isSubject(name, context)))
    ? name
    : null
}

/**
 * The name that stands before its own address in one line, as at the end of an ad.
 * In: the line as written. Out: null when nothing but the address says that it is an employer.
 */
export function employerAtAddress(line: string, context: Context): string | null {
  if (line.length > 160) return null
  const match = /\s[|·•–—-]\s|, /.exec(line)
  if (!match) return null
  const name = plain(line.slice(0, match.index))
  if (!isAddress(line.slice(match.index + match[0].length), context)) return null
  if (!isNameLike(name, context) || isCommonPhrase(name, context)) return null
  return isOrganization(name, context) || isInAddress(name, context) || isSubject(name, context) ? name : null
}

/** "Research fellow (Lyon, France)": a role with its town and country, as lists of posts write it over the employer. */
function isPlaced(line: string, context: Context): boolean {
  const inner = /\(([^(),]{2,30}), ([^(),]{2,30})\)$/.exec(line)
  return !!inner?.[2] && countryOf(inner[2], context) !== undefined && namesWork(fold(line).text, context)
}

const isLoneName = (name: string, context: Context) =>
  isNameLike(name, context) && !isTerm(name, context) && name.split(' ').length <= LONGEST_NAME

function isTown(line: string, { lexicons }: Context): boolean {
  const { text } = fold(line.split(/\s[|·•–—-]\s|, /)[0] ?? '')
  if (text.length > 60) return false
  const town = text
    .replace(words(lexicons).around, '')
    .replace(/ ?\([^()]{0,30}\)$/, '')
    .replace(/^\d{2,5} |\s\d{1,5}$/g, '')
  return countriesOfTown(town).length > 0 || DEPARTMENT.test(text)
}

function isAddress(line: string, context: Context): boolean {
  const { text } = fold(line)
  if (text.length > 120) return false
  const isStreet = words(context.lexicons).street.test(text)
  if (POSTCODE.test(text)) return HOUSE.test(text) || isStreet
  // "Nijverheidslaan 8, Lommel"
  return isStreet && /\d/.test(text) && countriesOfTown(text.split(', ').at(-1) ?? '').length > 0
}

/** "Mill Lane 3" over "2830 Town": an address in two lines. */
export function isAddressOver(told: readonly string[], at: number, context: Context): boolean {
  const [street = '', town = ''] = [told[at], told[at + 1]]
  return town.length <= 60 && POSTCODE.test(fold(town).text) && streetLine(street, context) !== ''
}

/** A contract, a working time, a pay or a date: what else stands in the strip under a role. */
function isTerm(line: string, context: Context): boolean {
  if (line.length > 60) return false
  const { text } = fold(line)
  return words(context.lexicons).terms.some((terms) => terms.test(text))
}
