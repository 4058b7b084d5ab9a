import type { Context } from '@/lib/facts/define'
import { anyOf, compiled } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** A stretch of a folded text. */
export type Span = [start: number, end: number]

const joins = compiled((lexicons) => anyOf(lexicons, (lexicon) => lexicon.title.joins))

/** Cuts the known employer off either end, with the words that join it. */
export function withoutEmployer(text: string, span: Span, context: Context): Span {
  const employer = employerIn(text, span, context)
  if (!employer) return span
  const [start, end] = span
  if (employer[0] - start < 4) {
    const after = text.slice(employer[1], end).match(/^(?: ?\([^)]{0,20}\))? ?[-:|,] ?/)
    return after ? [employer[1] + after[0].length, end] : span
  }
  const before = text
    .slice(start, employer[0])
    .match(new RegExp(`(?:[ ,]|[ ,]?[-|(:@] ?)(?:${joins(context.lexicons)})?"?$`))
  return before?.[0].trim() || /^[ -]{2,}$/.test(before?.[0] ?? '')
    ? [start, employer[0] - (before?.[0].length ?? 0)]
    : span
}

/** Where the known employer's name stands in a stretch of a text; null when it does not. */
export function employerIn(text: string, [start, end]: Span, context: Context): Span | null {
  const name = context.known.hiringOrganization
  if (!name) return null
  const folded = fold(name).text
  if (folded.length < 3) return null
  const at = text.indexOf(folded, start)
  if (at < 0 || at + folded.length > end) return null
  if (/[a-z0-9]/.test(text[at - 1] ?? ' ') || /[a-z0-9]/.test(text[at + folded.length] ?? ' ')) return null
  return [at, at + folded.length]
}
