import type { Context } from '@/lib/facts/define'
import { withoutForm } from '@/lib/facts/employer/forms'
import { isInstitution } from '@/lib/facts/employer/institution'
import { legalForms } from '@/lib/facts/employer/legal-forms'
import { isOrganization, opensName } from '@/lib/facts/employer/name'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { type Folded, fold, unfold } from '@/lib/posting'
import { isToldAgain } from './again'
import { hasMark, namesWork } from './role-noun'

/** A stretch of a folded text. */
export type Span = [start: number, end: number]

const articleOnly = compiled((lexicons) => patternOf(`^${anyOf(lexicons, ({ place }) => place.the)} ?$`))
const behind = compiled((lexicons) =>
  patternOf(`^(?:,? ${legalForms(lexicons)})?(?: ?\\([^)]{0,20}\\))? ?[-:|,·] ?`),
)
const before = compiled((lexicons) =>
  patternOf(`(?:, |[ ,]|[ ,]?[-|(:@] ?)(?:${anyOf(lexicons, (lexicon) => lexicon.title.joins)})?"?$`),
)

/** Cuts the known employer off either end, with the words that join it; off a line in capitals without any. */
export const withoutEmployer = (folded: Folded, span: Span, context: Context): Span =>
  withoutLoudEmployer(folded, withoutJoined(folded.text, span, context), context)

function withoutJoined(text: string, span: Span, context: Context): Span {
  const employer = employerIn(text, span, context)
  if (!employer) return span
  const [start, end] = span
  if (employer[0] - start < 4 || articleOnly(context.lexicons).test(text.slice(start, employer[0]))) {
    const after = behind(context.lexicons).exec(text.slice(employer[1], end))
    return after ? [employer[1] + after[0].length, end] : span
  }
  const join = text.slice(start, employer[0]).match(before(context.lexicons))?.[0] ?? ''
  // "Technicien H/F Kerval"
  if (hasMark(text.slice(Math.max(start, employer[0] - 12), employer[0])) && employer[1] === end)
    return [start, employer[0]]
  const bare = employer[1] === end && namesWork(text.slice(start, employer[0]), context)
  return join.trim() || bare || /^[ -]{2,}$/.test(join) ? [start, employer[0] - join.length] : span
}

/**
 * "STICHTING MERELHOF KOK": a line in capitals that the known employer's name opens, with someone's work behind it.
 * Out: the span without the name; unchanged in any other line.
 */
function withoutLoudEmployer({ text, source }: Folded, span: Span, context: Context): Span {
  const employer = /\p{Ll}/u.test(source) ? null : employerIn(text, span, context)
  if (
    !employer ||
    !(employer[0] === span[0] || articleOnly(context.lexicons).test(text.slice(span[0], employer[0])))
  )
    return span
  const rest = text.slice(employer[1], span[1])
  return /^ [a-z]/.test(rest) && namesWork(rest, context) ? [employer[1] + 1, span[1]] : span
}

/** Is it a line in capitals that begins with the employer? A quieter line says the role better. */
export function opensWithEmployer(line: Folded, context: Context): boolean {
  const span: Span = [0, line.text.length]
  return withoutLoudEmployer(line, span, context) !== span
}

/** Where the known employer's name stands in a stretch of a text, whole or without its legal form; null when nowhere. */
export function employerIn(text: string, [start, end]: Span, context: Context): Span | null {
  const known = context.known.hiringOrganization
  if (!known) return null
  const folded = fold(known).text
  const letters = known.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? ''
  for (const name of new Set([folded, withoutForm(folded, context), fold(letters).text])) {
    if (name.length < 3) continue
    const at = text.indexOf(name, start)
    if (at < 0 || at + name.length > end) continue
    if (/[a-z0-9]/.test(text[at - 1] ?? ' ') || /[a-z0-9]/.test(text[at + name.length] ?? ' ')) continue
    return [at, at + name.length]
  }
  return null
}

/** "Research Associate, University of Merle": where the comma or the dash stands before an institution; null for none. */
function institutionBehind(folded: Folded, [start, end]: Span, context: Context): number | null {
  for (const match of folded.text.slice(start, end).matchAll(/, | - /g)) {
    const at = start + match.index
    const name = unfold(folded, at + match[0].length, end).split(', ')[0] ?? ''
    const isOne = opensName(name, context) || isInstitution(name, context) || isToldName(name, context)
    if (isOne && namesWork(folded.text.slice(start, at), context) && !namesWork(fold(name).text, context))
      return at
  }
  return null
}

/** "Orwell Gallery", where the ad speaks of it again. */
const isToldName = (name: string, context: Context) =>
  /^(?:\p{Lu}\p{L}+ ){1,5}\p{Lu}/u.test(name) &&
  isOrganization(name, context) &&
  isToldAgain(fold(name).text, context)

/** Before who employs, also where nothing else tells that name: "Verpleegkundige bij wzc De Linde". */
const atEmployer = compiled((lexicons) => {
  const the = anyOf(lexicons, ({ place }) => place.the)
  const houses = anyOf(lexicons, ({ title }) => title.houses)
  return patternOf(
    ` ${anyOf(lexicons, ({ title }) => title.cues.at)} (?:${the} ?|${legalForms(lexicons)} |${houses} )?(?=[a-z0-9])`,
  )
})

/** "Ingénieur à l'ENAC": before a short name in capitals that ends the line. */
const atShort = compiled((lexicons) =>
  patternOf(` ${anyOf(lexicons, ({ title }) => title.cues.short)}(?:(?<=') ?| )(?=[a-z]{3,8}$)`),
)
const ACRONYM = /^\p{Lu}{3,8}$/u

/** Where a role ends before "at" and a name with a capital. In: the role's stretch of a folded text. */
export function endBeforeEmployer(folded: Folded, [start, end]: Span, context: Context): number {
  const comma = institutionBehind(folded, [start, end], context)
  if (comma !== null) return comma
  const short = atShort(context.lexicons).exec(folded.text.slice(start, end))
  const acronym = short ? unfold(folded, start + short.index + short[0].length, end) : ''
  const isQuiet = /\p{Ll}/u.test(folded.source)
  if (
    short &&
    isQuiet &&
    ACRONYM.test(acronym) &&
    namesWork(folded.text.slice(start, start + short.index), context)
  )
    return start + short.index
  const join = atEmployer(context.lexicons).exec(folded.text.slice(start, end))
  if (!join) return end
  const at = start + join.index
  const name = folded.source.slice(folded.at[at + join[0].length] ?? 0)
  return /^\p{Lu}/u.test(name) && namesWork(folded.text.slice(start, at), context) ? at : end
}
