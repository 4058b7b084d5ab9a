import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import type { Context } from './define'

type Words = Pick<Context, 'lexicons'>

/** Between the parts of a line at the top: "Employer | Town", "Employer - Role". */
const SEPARATOR = /\s(?:[|·•–—-]|\/\/)\s|\s{3,}|\t/
/** Written as a path through a site, from page to page. */
const PATH = /\s[>›»]\s/
/** Inclusive spelling belongs to a role. */
const INCLUSIVE = /\p{L}[·.](?=\p{Ll}{1,5}(?:[\s·.]|$))|\(e\)/u
const MOST_WORDS = 9
const MOST_LETTERS = 80
/** Fewer letters than this stand in too many other words. */
const LEAST_LETTERS = 4

/** Nouns are asked of the ad's own language alone: what begins a name in one ends it, or begins a role, in another. */
const nouns = compiled((lexicons) => {
  const opens = anyOf(lexicons, ({ organization }) => organization.opens)
  const closes = anyOf(lexicons, ({ organization }) => organization.closes)
  return {
    opens: new RegExp(`^(?:la |le |les |l'|de |het |the )?${opens}(?= [a-z0-9])`),
    closes: new RegExp(`^(?!.{0,60}(?<![a-z])(?:of|head|for) [a-z]{1,20}$).{0,60}[a-z0-9] ${closes}$`),
  }
})
const months = compiled(
  (lexicons) =>
    new RegExp(
      `^${anyOf(lexicons, ({ calendar }) => [...calendar.months, ...calendar.weekdays].flat())}(?![a-z])`,
    ),
)
const nounsOf = (context: Words) => nouns(context.lexicons.slice(0, 1))

const words = compiled((lexicons) => {
  const forms = anyOf(lexicons, ({ organization }) => organization.forms)
  return {
    form: new RegExp(`^${forms} [a-z0-9]|[a-z0-9] ${forms}$`),
    weAre: new RegExp(
      `(?<![a-z0-9])${anyOf(lexicons, ({ organization }) => [...(organization.weAre ?? []), ...(organization.at ?? [])])} $`,
    ),
    at: new RegExp(`^${anyOf(lexicons, ({ organization }) => organization.at)} (?=[a-z0-9])`),
    joined: new RegExp(`^(.{3,80}?) ${anyOf(lexicons, ({ organization }) => organization.at)} (?=[a-z0-9])`),
    about: new RegExp(`^${anyOf(lexicons, ({ organization }) => organization.about)}(?=[a-z0-9])`),
    marks: new RegExp(bounded(anyOf(lexicons, ({ title }) => title.genderMarks))),
    notNames: new RegExp(
      `^${anyOf(lexicons, ({ organization, title, labels, sections, contract, hours }) => [
        ...organization.notNames,
        ...title.notTitles,
        ...Object.values(labels).flat(),
        ...Object.values(sections).flat(),
        ...Object.values(contract.kinds).flat(),
        ...hours.fullTime,
        ...hours.partTime,
      ])}$`,
    ),
  }
})

/** Does a name carry a legal form ("vzw", "Ltd") or begin or end with what organisations are ("Stichting", "Trust")? */
export function isOrganization(name: string, context: Words): boolean {
  return hasForm(name, context) || opensName(name, context) || nounsOf(context).closes.test(fold(name).text)
}

export const hasForm = (name: string, context: Words) => words(context.lexicons).form.test(fold(name).text)

/** "Stichting De Brug", not "centre d'appels": what follows the noun has a capital. */
export function opensName(name: string, context: Words): boolean {
  const opening = nounsOf(context).opens.exec(fold(name).text)
  return opening !== null && /(?:^|[\s'’-])\p{Lu}/u.test(name.slice(opening[0].length))
}

/**
 * The employer that a short line names with no label: at the top, beside the role and the town, or in a page's title.
 * In: the line as written. Out: the first of its parts that carries a legal form or an organisation's noun, or
 * that the ad's sentences speak of by name; null for a path through the site, a town, a role, and any other line.
 */
export function employerInLine(line: string, context: Context): string | null {
  if (PATH.test(line) || /[!?;:]$/.test(line)) return null
  const parts = line.split(SEPARATOR).map((part) => plain(part))
  // "Employer, Town"
  const heads = parts.map((part) => plain(part.split(', ')[0] ?? part))
  return (
    joinedEmployer(parts, context) ?? [...parts, ...heads].find((part) => isEmployer(part, context)) ?? null
  )
}

/** "Comptable chez Kerval", "Careers at Kerval", when the ad's own text speaks of Kerval. */
function joinedEmployer(parts: readonly string[], context: Context): string | null {
  const cue = words(context.lexicons)
  for (const part of parts) {
    const folded = fold(part)
    const lead = cue.joined.exec(folded.text) ?? cue.about.exec(folded.text)
    if (!lead) continue
    const name = plain(part.slice(folded.at[lead[0].length] ?? part.length))
    if (isNameLike(name, context) && (hasForm(name, context) || isTold(name, context))) return name
  }
  return null
}

function isEmployer(name: string, context: Context): boolean {
  if (!isNameLike(name, context)) return false
  if (hasForm(name, context) || opensName(name, context)) return true
  const parts = name.split(' ')
  const own = parts.slice(0, parts.length > 2 ? 2 : 1).join(' ')
  if (
    nounsOf(context).closes.test(fold(name).text) &&
    own.length >= LEAST_LETTERS &&
    isTold(own, context, name)
  )
    return true
  return isSubject(name, context)
}

/**
 * The name of an organisation that opens a sentence: its words with a capital, and the small ones between them.
 * In: the sentence as written. Out: the name, and where it starts and ends; null when none of its words says that it
 * is an organisation.
 */
export function organizationOpening(
  sentence: string,
  context: Context,
): { name: string; start: number } | null {
  const match =
    /^\s{0,4}((?:La |Le |Les |L['’])?)((?:\p{Lu}|\d)[\p{L}\d'’&.-]{0,30}(?: (?:(?:de|du|des|la|le|les|et|en|&|of|the|and|for|van|der|den|het|voor|ter|ten|te|op) ){0,2}(?:[dl]['’])?\p{Lu}[\p{L}\d'’&.-]{0,30}| (?:de|du|d['’])(?: la)? ?\p{Lu}[\p{L}'’-]{0,30}| (?:bestuur|résidentiel|communale|v\.?z\.?w|asbl|aisbl|bv|nv)(?![\p{L}])){0,8})(?= (?:\([^()]{1,60}\) )?(?!(?:des?|du|la|les?|et|en|of|the|and|van|der|den|het|voor|ter|ten|te|op|v\.?z\.?w|asbl|aisbl|bv|nv)(?!\p{L}))\p{Ll}{2})/u.exec(
      sentence,
    )
  const name = match?.[2]
  if (!match || name === undefined || name.split(' ').length < 2) return null
  const start = match[0].length - name.length
  return isNameLike(name, context) && isOrganization(name, context) ? { name, start } : null
}

/**
 * "At Kerval, we…": the name with which an employer opens a sentence about itself; null for a town, a time, a role.
 */
export function nameAfterAt(sentence: string, context: Context): { name: string; start: number } | null {
  const lead = words(context.lexicons).at.exec(fold(sentence.slice(0, 40)).text)
  if (!lead) return null
  const start = lead[0].length
  const match =
    /^((?:\p{Lu}[\p{L}\d&'’-]{1,30}|&)(?: (?:(?:de|du|des|of|&|en|et|van|the) )?\p{Lu}[\p{L}\d&'’-]{1,30}){0,5})(?:,| (?=\p{Ll}))/u.exec(
      sentence.slice(start),
    )
  const name = match?.[1]
  return name !== undefined && isNameLike(name, context) && !months(context.lexicons).test(fold(name).text)
    ? { name, start }
    : null
}

/** A line's part without its brackets and quotation marks at either end. */
function plain(part: string): string {
  return collapse(part.replace(/\s?\([^()]{0,60}\)\s?$/, '')).replace(/^["«“”» ]{1,3}|["«“”» ,]{1,3}$/gu, '')
}

/** May these words be a proper name, and not a town, a role with its mark, a label or a heading? */
export function isNameLike(name: string, context: Context): boolean {
  const { text } = fold(name)
  if (text.length < 3 || text.length > MOST_LETTERS || name.split(' ').length > MOST_WORDS) return false
  if (!/^[\p{Lu}\d]/u.test(name) || /\d{3}|@|https?:|[€£%]|[.!?;:]$|,/u.test(name)) return false
  if (INCLUSIVE.test(name) || countriesOfTown(text).length > 0 || countriesOfRegion(text).length > 0)
    return false
  const cue = words(context.lexicons)
  const told = hasForm(name, context) || opensName(name, context)
  return !cue.marks.test(text) && (told || !cue.notNames.test(text))
}

/** Does the ad say this name again, in a line that is not the name alone? */
function isTold(name: string, context: Context, whole = name): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'u')
  return (context.told ?? []).some(
    (text) => pattern.test(text) && !(text.length < whole.length + 60 && text.includes(whole)),
  )
}

/** Does a sentence of the ad begin with this name, or say "we are" or "at" before it or its first word? */
function isSubject(name: string, context: Context): boolean {
  const cue = words(context.lexicons)
  const first = name.split(' ')[0] ?? ''
  const starts = new RegExp(
    `(?:^|[.!?:] )${escaped(name)} (?:\\([^)]{1,60}\\) )?(?!is required|is needed)\\p{Ll}`,
    'u',
  )
  const later = new RegExp(`, (?:la |le |les |de |het |the )?${escaped(name)} \\p{Ll}`, 'u')
  const long = name.split(' ').length >= 3
  const article = new RegExp(`(?:^|[.!?:] )(?:La|Le|Les|De|Het|The) ${escaped(name)} \\p{Ll}`, 'u')
  return (context.told ?? []).some((text) => {
    if (text.length <= name.length + 10) return false
    if (starts.test(text) || (long && (later.test(text) || article.test(text)))) return true
    const at = first.length >= LEAST_LETTERS ? text.indexOf(first) : -1
    return at > 0 && cue.weAre.test(`${fold(text.slice(Math.max(0, at - 30), at)).text} `)
  })
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
