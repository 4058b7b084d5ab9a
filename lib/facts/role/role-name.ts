import { datesIn } from '@/lib/facts/dates/dates'
import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon } from '@/lib/lexicon'
import { collapse, type Folded, fold, unfold } from '@/lib/posting'
import { employerIn, type Span, withoutEmployer } from './employer-in-title'
import { termWords, withoutEnds } from './role-ends'

/** A longer title is a sentence. */
const MAX_LENGTH = 160
/** Between the parts of a composed title. */
const SEPARATOR = /\s(?:-|\||\/\/|·|•|>|::?)(?=\s|$)(?:\s(?:-|\|))?/g

/** Contracts whose words also name the person. */
const PEOPLE = [
  'internship',
  'apprenticeship',
  'volunteer',
  'student',
  'civil-servant',
  'civic-service',
] as const

/** A path through a site, from page to page. */
const PATH = /\s[>›»]\s/
/** A count before the role: "2 jardiniers". */
const COUNTED = /^0\d (?=[a-z])|^[1-9]\d? (?:x )?(?=[a-z]{4})/

const words = compiled((lexicons) => {
  const marks = anyOf(lexicons, (lexicon) => lexicon.title.genderMarks)
  const contract = termWords(lexicons)
  const people = anyOf(lexicons, ({ contract }) => PEOPLE.flatMap((kind) => contract.kinds[kind]))
  const labels = anyOf(lexicons, (lexicon) => lexicon.labels.title)
  const hires = anyOf(lexicons, (lexicon) => lexicon.title.hires)
  const articles = anyOf(lexicons, (lexicon) => lexicon.title.articles)
  return {
    marks: new RegExp(`\\s?[([]? ?(?<![a-z0-9])${marks}(?![a-z0-9])(?: ?[)\\]])?`, 'g'),
    contract: new RegExp(bounded(contract), 'g'),
    /** "Stagiaire RH": the contract's word names the person. */
    people: new RegExp(`^${people}(?= [a-z])`),
    announced: new RegExp(`^(?:${labels}(?: ?: ?| - )|${labels} (?=${articles} ))`),
    hires: new RegExp(`^(.{0,90}?)(?<![a-z0-9])${hires}(?: ?: ?| ?- | )`),
    count: /^0?\d{1,2} ?(?:x )?(?=[a-z])/,
    article: new RegExp(`^(?:[dl]')?${articles}(?![a-z0-9.·]) ?`),
    /** What follows a role's gender mark tells of it, and is none of it: "(h/f) pour le service Jeunesse". */
    behind: new RegExp(
      `${marks}(?: ?[)\\]])? ?,?(?= ${anyOf(lexicons, (lexicon) => [...lexicon.title.ends, ...lexicon.title.joins.map((join) => join.trim())])}(?![a-z0-9]))`,
    ),
    ending: new RegExp(`(?<![a-z0-9])${hires} ?:?$`),
    wanted: new RegExp(`^.{3,80} (?=${anyOf(lexicons, (lexicon) => lexicon.title.wanted)} ?!?$)`),
    alone: new RegExp(`^${articles}$`),
    notTitles: new RegExp(
      `^${anyOf(lexicons, (lexicon) => [
        ...Object.values(lexicon.labels).flat(),
        ...Object.values(lexicon.sections).flat(),
        ...lexicon.title.notTitles,
        ...lexicon.pages.noAd,
        ...lexicon.pages.results,
        ...lexicon.pages.loginWall,
      ])}$`,
    ),
    notRoles: new RegExp(`^${anyOf(lexicons, (lexicon) => lexicon.title.notRoles)}$`),
    ends: new RegExp(
      `[,.;:!?()]|(?<=[a-z0-9.)] )${anyOf(lexicons, (lexicon) => lexicon.title.ends)}(?![a-z0-9])`,
    ),
  }
})

/**
 * The role alone, out of a heading, a label's value or a structured title.
 * In: the folded words, and the world: an employer and a place that are known are cut off. `addressed` says that a
 * leading article is no part of the role (addresses, sentences); one for both genders ("un.e") never is. Out: the page's own words without gender marks,
 * town, contract, working time, employer, reference and count; null when nothing that names a role is left.
 * Inclusive spelling within words ("chargé.e") stays.
 */
export function roleName(folded: Folded, context: Context, addressed = false): string | null {
  const cue = words(context.lexicons)
  let span: Span = [0, folded.text.length]
  let hired = addressed
  const announced = folded.text.match(cue.announced)
  if (announced) {
    span = [announced[0].length, span[1]]
    hired = true
  }
  const hires = folded.text.slice(span[0]).match(cue.hires)
  if (hires) {
    span = [span[0] + hires[0].length, span[1]]
    hired = true
  }
  const wanted = folded.text.slice(...span).match(cue.wanted)
  if (wanted) span = [span[0], span[0] + wanted[0].length - 1]
  const behind = folded.text.slice(...span).match(cue.behind)
  if (behind && (behind.index ?? 0) > 2) span = [span[0], span[0] + (behind.index ?? 0) + behind[0].length]
  span = withoutEmployer(folded.text, span, context)
  const segments = segmentsOf(folded.text, span)
  const kept = trimmed(segments, folded.text, context)
  if (!kept) return null
  const counted = folded.text.slice(...kept).match(COUNTED)
  const bothGenders = folded.text
    .slice(...kept)
    .match(cue.article)?.[0]
    .match(/[.·/(-]/)
  if (hired || counted || bothGenders) kept[0] = afterArticle(folded.text, kept, context.lexicons)
  const role = written(folded, kept, context)
  return isRole(role, context) ? role : null
}

/** Of a sentence that says whom an employer looks for, the role: up to the words that no longer belong to it. */
export function roleInSentence(
  folded: Folded,
  context: Context,
): { role: string; start: number; end: number } | null {
  const cue = words(context.lexicons)
  const hires = folded.text.match(new RegExp(cue.hires.source.replace('^(.{0,90}?)', '')))
  if (!hires) return null
  const start = (hires.index ?? 0) + hires[0].length
  const counted = afterArticle(folded.text, [start, folded.text.length], context.lexicons)
  // Without an article or a count the sentence names what is done ("recherche documentaire"), not who does it.
  if (counted === start) return null
  const tail = folded.text.slice(counted)
  const clear = tail.replace(/[a-z]\(e?[a-z]{1,4}\)|[a-z][.·](?=[a-z])/g, (part) => 'x'.repeat(part.length))
  const end =
    counted + Math.min(clear.search(cue.ends) < 0 ? tail.length : clear.search(cue.ends), tail.length)
  const kept = withoutEmployer(folded.text, [counted, end], context)
  const role = written(folded, kept, context)
  if (!isRole(role, context) || cue.notRoles.test(fold(role).text) || role.split(' ').length > 12) return null
  return { role, start: counted, end }
}

/** Does it carry "(m/v/x)" or the like? */
export function hasGenderMark(folded: Folded, context: Context): boolean {
  return folded.text.search(words(context.lexicons).marks) >= 0
}

/** "Tuinier gezocht", "Gardener wanted": a line that is an advertisement by itself. */
export function isWanted(folded: Folded, context: Context): boolean {
  return words(context.lexicons).wanted.test(folded.text)
}

/** The page's own words without "(m/v/x)" and the like. */
export function withoutGenderMarks(folded: Folded, context: Context): string {
  let from = 0
  let kept = ''
  for (const match of folded.text.matchAll(words(context.lexicons).marks)) {
    kept += `${unfold(folded, from, match.index)} `
    from = match.index + match[0].length
  }
  return kept + unfold(folded, from, folded.text.length)
}

/** Does a line carry the marks of a title: a gender mark, or its employer's name beside other words? */
export function looksLikeTitle(folded: Folded, context: Context): boolean {
  const { text } = folded
  if (text.length > MAX_LENGTH || /[.;!?:]$/.test(text)) return false
  if (hasGenderMark(folded, context)) return true
  const employer = employerIn(text, [0, text.length], context)
  // "Employer - 75 - Town" is an address line.
  const isPlace = segmentsOf(text, [0, text.length]).some((segment) =>
    /^[\d ()-]{2,8}$/.test(text.slice(...segment)),
  )
  return employer !== null && !isPlace && text.length - (employer[1] - employer[0]) > 12
}

function segmentsOf(text: string, [start, end]: Span): Span[] {
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
 * of one word, cut off from the rest ("ACME - CDI - Comptable"), is a name.
 */
function trimmed(segments: Span[], text: string, context: Context): Span | null {
  const roles = segments.map((segment) => !isBeside(text.slice(...segment), context))
  let first = roles.indexOf(true)
  if (first < 0) return null
  const later = roles.indexOf(true, first + 1)
  const [start0, end0] = segments[first] ?? [0, 0]
  if (later > first + 1 && !/[ /(.·]/.test(text.slice(start0, end0))) first = later
  let last = first
  while (roles[last + 1]) last++
  const [start] = segments[first] ?? [0, 0]
  const [, end] = segments[last] ?? [0, 0]
  return [start, end]
}

/** A part of a title that says something else: contract, working time, place, reference, count, employer. */
function isBeside(part: string, context: Context): boolean {
  const cue = words(context.lexicons)
  if (/^(?:ref\.?|n°|no\.?|#|id)?[ .:#°]{0,3}[a-z]{0,6}[-_/ ]?\d{3,}[\w/-]{0,20}$/.test(part)) return true
  if (/^\(?\d{1,5}\)?(?: [a-z]{2,12})?$|^\d{1,3} ?%/.test(part)) return true
  const known = [context.known.hiringOrganization, ...placeNames(context)]
  if (known.some((name) => name && fold(name).text === part)) return true
  const plain = collapse(part.replace(cue.marks, ''))
  const town = placeNames(context).some((name) => {
    const rest = plain.replace(fold(name).text, '')
    return rest !== plain && /^[ ,()0-9a-z-]{0,12}$/.test(rest) && !/[a-z]{4}/.test(rest)
  })
  if (town) return true
  const [date] = datesIn(part, context)
  if (date && part.length - (date.end - date.start) <= 8) return true
  const bare = part.replace(cue.contract, '').replace(cue.marks, '')
  if (cue.people.test(part) && /(?<![a-z])[a-z]{2}/.test(bare)) return false
  return bare !== part && !/[a-z]{4}/.test(bare)
}

function placeNames(context: Context): string[] {
  return (context.known.jobLocation ?? []).flatMap(({ addressLocality, addressRegion }) =>
    [addressLocality, addressRegion].filter((name): name is string => Boolean(name)),
  )
}

function afterArticle(text: string, [start, end]: Span, lexicons: readonly Lexicon[]): number {
  const cue = words(lexicons)
  let from = start
  for (const pattern of [cue.article, cue.count, cue.article]) {
    const match = text.slice(from, end).match(pattern)
    if (match) from += match[0].length
  }
  return from < end ? from : start
}

/** The page's own words of a span, without the marks and brackets that are no part of the role. */
function written(folded: Folded, span: Span, context: Context): string {
  const cue = words(context.lexicons)
  const text = folded.text.slice(...span)
  const gaps: Span[] = [...text.matchAll(cue.marks)].map((match) => [
    match.index ?? 0,
    (match.index ?? 0) + match[0].length,
  ])
  for (const match of text.matchAll(/\s?[([]([^()[\]]{0,60})[)\]]/g)) {
    const inner = (match[1] ?? '').trim()
    const spelling = /^[a-z]{1,4}$/.test(inner) && !/^\s/.test(match[0])
    const beside = inner === '' || /\d[,.]\d/.test(inner) || isBeside(inner, context)
    if (!spelling && beside) gaps.push([match.index ?? 0, (match.index ?? 0) + match[0].length])
  }
  let from = 0
  const parts: string[] = []
  for (const [start, end] of gaps.sort((a, b) => a[0] - b[0])) {
    if (start > from) parts.push(unfold(folded, span[0] + from, span[0] + start))
    from = Math.max(from, end)
  }
  if (from < text.length) parts.push(unfold(folded, span[0] + from, span[0] + text.length))
  return withoutEnds(collapse(parts.join(' ')).replace(/[’‘]/g, "'").normalize('NFC'), context)
}

function isRole(role: string, context: Context): boolean {
  const { text } = fold(role)
  if (text.length < 3 || text.length > MAX_LENGTH || !/[a-z]{3}/.test(text)) return false
  if (/[.!?;]$/.test(text) && text.split(' ').length > 2) return false
  if (/@|https?:|www\./.test(text)) return false
  const cue = words(context.lexicons)
  if (cue.notTitles.test(text) || cue.alone.test(text) || cue.ending.test(text) || PATH.test(text))
    return false
  const employer = context.known.hiringOrganization
  return !employer || !` ${fold(employer).text} `.includes(` ${text} `)
}

function tight(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s|,;:-]/.test(text[from] ?? '')) from++
  while (to > from && /[\s|,;:-]/.test(text[to - 1] ?? '')) to--
  return [from, to]
}
