import { datesIn } from '@/lib/facts/dates/dates'
import type { Context } from '@/lib/facts/define'
import { countryOf } from '@/lib/facts/place/country'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import { collapse, fold } from '@/lib/posting'
import { isToldBelow } from './below'
import { isDepartment } from './department'
import type { Span } from './employer-in-title'
import { holdsSentence } from './no-sentence'
import { arePlaces, placeNames } from './places'
import { termWords } from './role-ends'
import { GENDER_MARKS, namesWork } from './role-noun'

/** Between the parts of a composed title. */
const SEPARATOR = /\s(?:-(?!\s\d{2,3} ?%)|\||\/\/|·|•|>|::?)(?=\s|$)(?:\s(?:-|\|))?/g
/** Contracts whose words also name the person. */
const PEOPLE = [
  'internship',
  'apprenticeship',
  'volunteer',
  'student',
  'civil-servant',
  'civic-service',
] as const
const REFERENCE = /^(?:ref\.?|n°|no\.?|#|id)?[ .:#°]{0,3}[a-z]{0,6}[-_/ ]?\d{3,12}[\w/-]{0,20}$/
const COUNT = /^\(?\d{1,5}\)?(?: [a-z]{2,12})?$|^\d[.,]\d|^[a-f]\d{0,2}(?: ?[-/] ?[a-f]\d{0,2})?$/

/** "(Nl/Fr)": the short forms of languages. */
const TONGUES =
  /^(?:nl|fr|en|de|es|it|du|eng|ned|[fdne])(?:[/,+& -]{1,3}(?:nl|fr|en|de|es|it|du|eng|ned|[fdne])){1,3}$/
const MARKS = patternOf(bounded(GENDER_MARKS), 'g')
/** "tot 55k", "€ 2.500": pay. */
const PAY = /\d ?k(?![a-z0-9])|[€£$] ?\d|\d ?[€£$]/
/** "H78", "B2": a code of the employer's own before the role. */
const CODE = /^[a-z]{1,3}\d{1,4}$/

const words = compiled((lexicons) => {
  const hours = (pick: 'night' | 'evening' | 'weekend') => anyOf(lexicons, (lexicon) => lexicon.hours[pick])
  const tongue = anyOf(lexicons, ({ requirements }) => Object.values(requirements.languages).flat())
  const and = anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])
  const to = anyOf(lexicons, ({ salary, requirements }) => [...salary.to, ...requirements.or])
  const season = anyOf(lexicons, ({ title }) => title.cues.seasons)
  const grade = anyOf(lexicons, ({ title }) => title.cues.grades)
  const offered = anyOf(lexicons, ({ hours, given }) => [...(hours.optional ?? []), ...(given ?? [])])
  const starts = anyOf(lexicons, ({ title }) => title.cues.starts)
  return {
    share: patternOf(`^\\d{1,3} ?(?:% ?)?(?:(?:-|${to}) ?\\d{1,3} ?)?%`),
    /** "Winter 26/27", "saison 2026", "zomerseizoen". */
    season: patternOf(
      `^(?:${season}|(?:20)?\\d{2}/(?:20)?\\d{2})(?: ?(?:20)?\\d{2}(?: ?[/-] ?(?:20)?\\d{2})?)?$`,
    ),
    /** What a bracket behind a role says of its pay. */
    grade: patternOf(`^${grade} ?[a-z0-9]{1,4}(?:[-/][a-z0-9]{1,4})?$`),
    /** "(live-in available)": what the employer offers beside. */
    offered: patternOf(`(?<![a-z])${offered}$`),
    tongues: patternOf(`^${tongue}(?:(?: ?[/&+,-] ?| ${and} )${tongue}){1,3}$`),
    terms: [...termWords(lexicons), hours('night'), hours('evening'), hours('weekend')].map((terms) =>
      patternOf(bounded(terms), 'g'),
    ),
    /** "Stagiaire RH": the contract's word names the person. */
    people: patternOf(
      `^${anyOf(lexicons, ({ contract }) => PEOPLE.flatMap((kind) => contract.kinds[kind]))}(?= [a-z])`,
    ),
    asap: patternOf(`^(?:${starts} )?${anyOf(lexicons, ({ dates }) => dates.asap)}$`),
    beside: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.title.beside)}(?![a-z])`),
    site: patternOf(`^${anyOf(lexicons, ({ title }) => title.notTitles)}$`),
    /** "(onsite, part/full time)" */
    besideTerms: patternOf(
      `^${anyOf(lexicons, ({ place, hours }) => [...place.onsite, ...(hours.partValue ?? []), ...(hours.fullValue ?? [])])}$`,
    ),
    /** "brand new rooftop restaurant" */
    house: patternOf(`[a-z] ${anyOf(lexicons, ({ title }) => title.houses)}$`),
  }
})

/** The parts of a composed title. */
export function segmentsOf(text: string, [start, end]: Span): Span[] {
  const segments: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(SEPARATOR)) {
    segments.push([from, start + (match.index ?? 0)])
    from = start + (match.index ?? 0) + match[0].length
  }
  segments.push([from, end])
  return segments.map((segment) => tight(text, segment)).filter(([a, b]) => b > a)
}

/**
 * From the first part that may be the role to the last; a part that is no role cuts in the middle, too. A first part
 * of one word, cut off from the rest ("ACME - CDI - Comptable"), is a name; behind the role, a diploma or a shift is
 * none of it.
 */
export function rolePart(segments: Span[], text: string, context: Context): Span | null {
  const cue = words(context.lexicons)
  const roles = segments.map((segment) => !isBeside(text.slice(...segment), context))
  let first = roles.indexOf(true)
  if (first < 0) return null
  const later = roles.indexOf(true, first + 1)
  const [start0, end0] = segments[first] ?? [0, 0]
  const opens = text.slice(start0, end0)
  const isCode = CODE.test(opens) && namesWork(text.slice(...(segments[later] ?? [0, 0])), context)
  if ((later > first + 1 && !/[ /(.·]/.test(opens)) || isCode) first = later
  let last = first
  const follows = (segment: string) =>
    !cue.beside.test(segment) &&
    // "Cook - bonus!", and not "Merelbeke builds - build with us!"
    !(segment.endsWith('!') && namesWork(text.slice(start0, end0), context)) &&
    !cue.beside.test(withoutTerms(segment, context).trim()) &&
    !holdsSentence(segment, context) &&
    !isDepartment(segment, context) &&
    !isHouse(segment, context)
  while (roles[last + 1] && follows(text.slice(...(segments[last + 1] ?? [0, 0])))) last++
  const [start] = segments[first] ?? [0, 0]
  const [, end] = segments[last] ?? [0, 0]
  return [start, end]
}

/** A part of a title that says something else: contract, working time, place, reference, count, employer. */
export function isBeside(part: string, context: Context): boolean {
  const cue = words(context.lexicons)
  if ([REFERENCE, COUNT, cue.share, cue.season, cue.asap].some((pattern) => pattern.test(part))) return true
  const employer = fold(context.known.hiringOrganization ?? '').text
  if (part.length > 3 && ` ${employer} `.includes(` ${part} `)) return true
  // "Kerval Studios" where the employer is Kerval
  if (employer.length > 2 && part.startsWith(`${employer} `) && !namesWork(part, context)) return true
  if (PAY.test(part) || isToldBelow(part, context)) return true
  if (isTongues(part, context) || isCountry(part, context)) return true
  if (isPlace(part, context) || arePlaces(part, context) || cue.site.test(part)) return true
  const [date] = datesIn(part, context)
  if (date && part.length - (date.end - date.start) <= 8) return true
  const bare = withoutTerms(part, context).replace(MARKS, '')
  if (cue.people.test(part) && /(?<![a-z])[a-z]{2}/.test(bare)) return false
  return bare !== part && !/[a-z]{4}/.test(bare)
}

const withoutTerms = (part: string, { lexicons }: Context) =>
  words(lexicons).terms.reduce((rest, terms) => rest.replace(terms, ''), part)

/** What stands in brackets behind a role and is none of it: its pay, what is offered, all that stands beside. */
export const isBesideInBrackets = (inner: string, context: Context) =>
  inner === '' ||
  /\d[,./]\d/.test(inner) ||
  words(context.lexicons).grade.test(inner) ||
  TONGUES.test(inner) ||
  words(context.lexicons).offered.test(inner) ||
  isBeside(inner, context) ||
  inner
    .split(/, | ?\/ ?/)
    .every((part) => isBeside(part, context) || words(context.lexicons).besideTerms.test(part))

const isCountry = (part: string, context: Context) =>
  part.length > 3 && !namesWork(part, context) && countryOf(part, context) !== undefined

/** "français/néerlandais": what one speaks; one language alone may be the work's own. */
const isTongues = (part: string, { lexicons }: Context) => words(lexicons).tongues.test(part)

function isPlace(part: string, context: Context): boolean {
  const plain = collapse(part.replace(MARKS, ''))
  const isListed = countriesOfTown(plain).length > 0 || countriesOfRegion(plain).length > 0
  if (isListed && !namesWork(plain, context)) return true
  return placeNames(context).some((name) => {
    const rest = plain.replace(name, '')
    return rest !== plain && /^[ ,()0-9a-z-]{0,12}$/.test(rest) && !/[a-z]{4}/.test(rest)
  })
}

/** "Merel Hotel Gent Zuid", "modern restaurant": the house where one works, by its own noun or by the town in its name. */
function isHouse(part: string, context: Context): boolean {
  if (namesWork(part, context) || !part.includes(' ')) return false
  if (words(context.lexicons).house.test(part)) return true
  return placeNames(context).some((name) => name.length > 3 && ` ${part} `.includes(` ${name} `))
}

/** A span without the spaces and signs at its ends. */
function tight(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s|,;:-]/.test(text[from] ?? '')) from++
  while (to > from && /[\s|,;:-]/.test(text[to - 1] ?? '')) to--
  return [from, to]
}
