import type { Context } from '@/lib/facts/define'
import { withoutForm } from '@/lib/facts/employer/name'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { type Folded, fold } from '@/lib/posting'
import { hasMark, namesWork } from './role-noun'

/** A stretch of a folded text. */
export type Span = [start: number, end: number]

const ARTICLE_ONLY = /^(?:les?|la|l'|de|het|the|die|der|das|el|los|las) ?$/
const behind = compiled((lexicons) =>
  patternOf(
    `^(?:,? ${anyOf(lexicons, ({ organization }) => organization.forms)})?(?: ?\\([^)]{0,20}\\))? ?[-:|,·] ?`,
  ),
)
const before = compiled((lexicons) =>
  patternOf(`(?:[ ,]|[ ,]?[-|(:@] ?)(?:${anyOf(lexicons, (lexicon) => lexicon.title.joins)})?"?$`),
)

/** Cuts the known employer off either end, with the words that join it. */
export function withoutEmployer(text: string, span: Span, context: Context): Span {
  const employer = employerIn(text, span, context)
  if (!employer) return span
  const [start, end] = span
  if (employer[0] - start < 4 || ARTICLE_ONLY.test(text.slice(start, employer[0]))) {
    const after = behind(context.lexicons).exec(text.slice(employer[1], end))
    return after ? [employer[1] + after[0].length, end] : span
  }
  const join = text.slice(start, employer[0]).match(before(context.lexicons))?.[0] ?? ''
  // "Technicien H/F Kerval"
  if (hasMark(text.slice(Math.max(start, employer[0] - 12), employer[0])) && employer[1] === end)
    return [start, employer[0]]
  return join.trim() || /^[ -]{2,}$/.test(join) ? [start, employer[0] - join.length] : span
}

/** Where the known employer's name stands in a stretch of a text, whole or without its legal form; null when nowhere. */
export function employerIn(text: string, [start, end]: Span, context: Context): Span | null {
  const known = context.known.hiringOrganization
  if (!known) return null
  const folded = fold(known).text
  for (const name of new Set([folded, withoutForm(folded, context)])) {
    if (name.length < 3) continue
    const at = text.indexOf(name, start)
    if (at < 0 || at + name.length > end) continue
    if (/[a-z0-9]/.test(text[at - 1] ?? ' ') || /[a-z0-9]/.test(text[at + name.length] ?? ' ')) continue
    return [at, at + name.length]
  }
  return null
}

/** Before who employs, also where nothing else tells that name: "Verpleegkundige bij wzc De Linde". */
const AT_EMPLOYER = / (?:chez|bij|beim?|at|@) (?:(?:de|het|the|la|le|les|der|wzc|vzw|asbl|l') ?)?(?=[a-z0-9])/

/** Where a role ends before "at" and a name with a capital. In: the role's stretch of a folded text. */
export function endBeforeEmployer(folded: Folded, [start, end]: Span, context: Context): number {
  const join = AT_EMPLOYER.exec(folded.text.slice(start, end))
  if (!join) return end
  const at = start + join.index
  const name = folded.source.slice(folded.at[at + join[0].length] ?? 0)
  return /^\p{Lu}/u.test(name) && namesWork(folded.text.slice(start, at), context) ? at : end
}
