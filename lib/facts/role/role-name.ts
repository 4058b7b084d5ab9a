import type { Context } from '@/lib/facts/define'
import type { Lexicon } from '@/lib/lexicon'
import { type Folded, fold } from '@/lib/posting'
import { withPlainBars } from './bars'
import { isBeside, rolePart, segmentsOf } from './beside'
import { employerIn, endBeforeEmployer, type Span, withoutEmployer } from './employer-in-title'
import { endOfField } from './field'
import { withoutFrame } from './frame'
import { isRole, MAX_LENGTH, PATH } from './is-role'
import { behindName } from './name-before'
import { withoutPictures } from './pictures'
import { hasMark, namesSeveral, namesWork } from './role-noun'
import { words } from './role-words'
import { written } from './written'

/** A count before the role: "2 jardiniers". */
const COUNTED = /^0\d (?=[a-z])|^[1-9]\d? (?:x )?(?=[a-z]{4})/
/** Inclusive spelling, whose full stops and brackets end no role. */
const SPELLING = /[a-z]\(e?[a-z]{1,5}\)|[a-z] ?[.·](?=[a-z])/g
/** "Human Resources (HR) Adviser" */
const SHORT_FORM = / \(([a-z]{2,6})\)(?= [a-z])/g
const MOST_WORDS = 12
/** More words before an article for both genders are no name. */
const LONGEST_NAME = 40

/**
 * The role alone, out of a heading, a label's value or a structured title.
 * In: the folded words, and the world: an employer and a place that are known are cut off. `addressed` says that a
 * leading article is no part of the role (addresses, sentences); one for both genders ("un.e") never is. Out: the
 * page's own words without gender marks, town, contract, working time, employer, reference and count; null when
 * nothing that names a role is left. Inclusive spelling within words ("chargé.e") stays.
 */
export function roleName(line: Folded, context: Context, addressed = false): string | null {
  const plain = withPlainBars(line, context)
  const folded = withoutFrame(plain, context) ?? behindName(plain, context) ?? plain
  const cue = words(context.lexicons)
  const { text } = folded
  if (text.split(PATH).length > 2) return null
  let span = withoutPictures(text)
  const announced = cue.announced(text.slice(span[0]))
  if (announced !== undefined) span = [span[0] + announced.length, span[1]]
  // "Intitulé de la fonction    Comptable": the columns of a table have become one line.
  const column = cue.column(text.slice(span[0])) ?? ''
  const value = folded.source[folded.at[span[0] + column.length] ?? 0] ?? ''
  if (column.split(' ').length > 2 && /\p{Lu}/u.test(value)) span = [span[0] + column.length, span[1]]
  const hires = text.slice(...span).match(cue.hires) ?? bareHire(text.slice(...span), context)
  const hired = hires && (hires.index ?? 0) <= 90
  if (hired) span = [span[0] + (hires.index ?? 0) + hires[0].length, span[1]]
  const wanted = text.slice(...span).match(cue.wanted)
  if (wanted) span = [span[0], span[0] + wanted[0].length - 1]
  const behind = text.slice(...span).match(cue.behind)
  const mark = span[0] + (behind?.index ?? 0)
  if (behind && namesBefore(text.slice(span[0], mark), context)) {
    const end = mark + behind[0].length
    span = [span[0], endOfField(text, [span[0], mark, end], context) ?? end]
  }
  span = afterBoth(withoutEmployer(folded, span, context), text, context)
  const segments = segmentsOf(text, span)
  // "Stronger together - trainers wanted"
  const own = wanted ? segments.findIndex((segment) => namesWork(text.slice(...segment), context)) : 0
  const kept = rolePart(own > 0 ? segments.slice(own) : segments, text, context)
  if (!kept) return null
  kept[1] = endBeforeEmployer(folded, kept, context)
  const counted = COUNTED.test(text.slice(...kept))
  const bothGenders = text
    .slice(...kept)
    .match(cue.article)?.[0]
    .match(cue.indefinite)
  if (hired || addressed || announced !== undefined || counted || bothGenders) {
    const from = afterArticle(text, kept, context.lexicons)
    if (hired && from > kept[0]) kept[1] = toldEnd(folded, from, kept[1], context)
    kept[0] = from
  }
  const role = written(folded, kept, context)
  if ((hired || wanted) && isNoRole(fold(role).text, context)) return null
  return isRole(role, context) ? role : null
}

/** Do folded words hold the article for both genders: "un.e", "eine:n"? */
export const holdsBoth = (text: string, { lexicons }: Context) => words(lexicons).both.test(text)

/** "L'ATELIER UN.E LIBRAIRE": from the article for both genders, where what stands before names no work. */
function afterBoth([start, end]: Span, text: string, context: Context): Span {
  const at = text.slice(start, end).search(words(context.lexicons).both)
  const isName =
    at > 0 &&
    at < LONGEST_NAME &&
    !/[.,;:!?]/.test(text.slice(start, start + at)) &&
    !namesWork(text.slice(start, start + at), context)
  return isName && namesWork(text.slice(start + at + 1, end), context) ? [start + at + 1, end] : [start, end]
}

/** "Bar Merle busca camarera", "The Red Lion needs kitchen porter": the verb right before the noun of the work. */
function bareHire(text: string, context: Context): RegExpMatchArray | null {
  const { sought } = words(context.lexicons)
  for (const match of [...text.matchAll(sought)].slice(0, 3)) {
    const end = match.index + match[0].length
    const isVerb = match.index >= 3 && !namesWork(text.slice(0, match.index), context)
    if (isVerb && opensWork(text.slice(end), context)) return match
  }
  return null
}

/** Of a sentence that says whom an employer looks for, the role: up to the words that no longer belong to it. */
export function roleInSentence(
  folded: Folded,
  context: Context,
): { role: string; start: number; end: number } | null {
  const cue = words(context.lexicons)
  const hires = folded.text.match(cue.hires)
  if (!hires) return null
  const start = (hires.index ?? 0) + hires[0].length
  const found = roleAfter(folded, start, context)
  // Without an article or a count the sentence names what is done ("recherche documentaire"), not who does it.
  return found && found.start > start ? found : null
}

/** The role that begins at a place in a sentence, after its article; null when those words are none. */
export function roleAfter(
  folded: Folded,
  start: number,
  context: Context,
): { role: string; start: number; end: number } | null {
  const from = afterArticle(folded.text, [start, folded.text.length], context.lexicons)
  const end = toldEnd(folded, from, folded.text.length, context)
  const role = written(folded, withoutEmployer(folded, [from, end], context), context)
  const { notRoles } = words(context.lexicons)
  if (namesSeveral(fold(role).text, folded.text.slice(end), context)) return null
  if (!isRole(role, context) || notRoles.test(fold(role).text) || role.split(' ').length > MOST_WORDS)
    return null
  return { role, start: from, end }
}

/** Where a role ends that is told in a sentence, with the field that a scholar's goes on with: "a Lecturer in Roman Law who". */
function toldEnd(folded: Folded, from: number, last: number, context: Context): number {
  const text = folded.text.slice(0, last)
  const first = from + endOfRole(text.slice(from), context)
  const end = from + text.slice(from, first).trimEnd().length
  const behind = end + (words(context.lexicons).inField.exec(text.slice(end))?.[0].length ?? 0)
  if (behind === end || !/^\p{Lu}/u.test(folded.source.slice(folded.at[behind]))) return first
  const stop = behind + endOfRole(text.slice(behind), context)
  return endOfField(text.slice(0, stop).trimEnd(), [from, end, end], context) ?? first
}

/** "Nouvelle collègue", "person": what anyone may be. In: folded words. */
function isNoRole(role: string, context: Context): boolean {
  const { praise, notRoles } = words(context.lexicons)
  return !namesWork(role, context) && (notRoles.test(role) || notRoles.test(role.replace(praise, '')))
}

/** Does a line say that someone is wanted: "Tuinier gezocht", "Maison Verte recrute un jardinier"? */
export function isWanted({ text }: Folded, context: Context): boolean {
  const cue = words(context.lexicons)
  const hires = text.match(cue.hires)
  if (cue.wanted.test(text)) return true
  if (!hires) return bareHire(text, context) !== null
  const rest = text.slice((hires.index ?? 0) + hires[0].length)
  return cue.article.test(rest) || cue.count.test(rest) || opensWork(rest, context)
}

/** Do the first two words name someone's work: "verkoopmedewerker voor onze winkel"? */
const opensWork = (text: string, context: Context) =>
  namesWork(text.split(' ').slice(0, 2).join(' '), context)

/** Does a line carry the marks of a title: a gender mark, or its employer's name beside other words? */
export function looksLikeTitle({ text }: Folded, context: Context): boolean {
  // A full stop ends a sentence, but not a legal form.
  if (text.length > MAX_LENGTH || /[;?:]$|[^. ][a-z0-9)]\.$/.test(text)) return false
  // "Pflegekraft (m/w/d) - Prämie!"
  if (hasMark(text)) return !text.endsWith('!') || segmentsOf(text, [0, text.length]).length > 1
  if (text.endsWith('!')) return false
  const employer = employerIn(text, [0, text.length], context)
  // "Employer - 75 - Town" is an address line.
  const isPlace = segmentsOf(text, [0, text.length]).some((segment) =>
    /^[\d ()-]{2,8}$/.test(text.slice(...segment)),
  )
  return employer !== null && !isPlace && text.length - (employer[1] - employer[0]) > 12
}

/** Is "hr" short for the last words of "human resources"? */
function isShortFor(short: string, before: string): boolean {
  const initials = before.split(/[ -]/).map((word) => word[0])
  return short.length >= 2 && initials.slice(-6).includes(short[0])
}

function namesBefore(text: string, context: Context): boolean {
  return (
    text.length > 2 &&
    segmentsOf(text, [0, text.length]).some((part) => !isBeside(text.slice(...part), context))
  )
}

/** Where a role that is told in a sentence ends. In: the folded words from its beginning. */
export function endOfRole(tail: string, context: Context): number {
  const clear = tail
    .replace(SPELLING, (part) => 'x'.repeat(part.length))
    .replace(SHORT_FORM, (part, short: string, at: number) =>
      isShortFor(short, tail.slice(0, at)) && opensWork(tail.slice(at + part.length + 1), context)
        ? 'x'.repeat(part.length)
        : part,
    )
  const end = clear.search(words(context.lexicons).ends)
  return end < 0 ? tail.length : end
}

/** After "un.e", "2 x", "nos futurs", and praise ("experienced"): where the role begins. */
function afterArticle(text: string, [start, end]: Span, lexicons: readonly Lexicon[]): number {
  const cue = words(lexicons)
  let from = start
  for (const pattern of [cue.article, cue.count, cue.article, cue.praise, cue.praise]) {
    if (pattern === cue.praise && from === start) break
    const match = text.slice(from, end).match(pattern)
    if (match) from += match[0].length
  }
  from += cue.twin.exec(text.slice(from, end))?.[0].length ?? 0
  return from < end ? from : start
}
