import type { Context } from '@/lib/facts/define'
import { patternOf } from '@/lib/lexicon'
import { collapse, type Folded, unfold } from '@/lib/posting'
import { isToldBare } from './again'
import { isBesideInBrackets } from './beside'
import type { Span } from './employer-in-title'
import { withoutEnds } from './role-ends'
import { GENDER_MARKS, namesWork } from './role-noun'

/** "(RN)", "(IDE)" */
const SHORT_FORM = 4

const MARKS = patternOf(`\\s?[([]? ?(?<![a-z0-9])${GENDER_MARKS}(?![a-z0-9])(?: ?[)\\]])?`, 'g')

/** The page's own words of a span, without the marks and brackets that are no part of the role. */
export function written(folded: Folded, span: Span, context: Context): string {
  const text = folded.text.slice(...span)
  const gaps = marksIn(text)
  for (const match of text.matchAll(/\s?[([]([^()[\]]{0,60})[)\]]/g)) {
    const inner = (match[1] ?? '').trim()
    const spelling = /^[a-z]{1,5}$/.test(inner) && !/^\s/.test(match[0])
    const beside = isBesideInBrackets(inner, context)
    if (!spelling && (beside || isAside(folded, span, text, match, context))) gaps.push(spanOf(match))
  }
  return withoutEnds(cutOut(folded, span, gaps).replace(/[’‘]/g, "'").normalize('NFC'), context)
}

/** "Cook (warm dishes)" over "We need a cook": a bracket at the end that the ad itself leaves out; a short form stays. */
function isAside(
  folded: Folded,
  [start]: Span,
  text: string,
  match: RegExpMatchArray,
  context: Context,
): boolean {
  const at = match.index ?? 0
  const behind = text.slice(at + match[0].length)
  const inner = match[1] ?? ''
  const first = folded.source[folded.at[start + at + match[0].indexOf(inner)] ?? 0] ?? ''
  // With a capital it is as much a title's word as those before: "(Refrigeration)".
  const whole = unfold(folded, start + at, start + at + match[0].length)
  const isPlain = /\p{Ll}/u.test(first) || /[/,]| \p{Ll}{3,}[)\]]$/u.test(whole)
  const isEnd = /^\s*$/.test(behind)
  // "Engineer (m/f) (SIT/TSI)": the mark has ended the role.
  if (isEnd && marksIn(text.slice(0, at)).some(([, end]) => end === at)) return true
  const isLast = marksIn(behind).length > 0 || isEnd
  const role = text.slice(0, at)
  return (
    isPlain && isLast && inner.length > SHORT_FORM && namesWork(role, context) && isToldBare(role, context)
  )
}

const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length]
const marksIn = (text: string): Span[] => [...text.matchAll(MARKS)].map(spanOf)

/** A span's own words without the gaps, which are counted from its start. */
function cutOut(folded: Folded, [start, end]: Span, gaps: Span[]): string {
  let from = start
  const parts: string[] = []
  for (const [a, b] of gaps.sort((one, other) => one[0] - other[0])) {
    if (start + a > from) parts.push(unfold(folded, from, start + a))
    from = Math.max(from, start + b)
  }
  if (from < end) parts.push(unfold(folded, from, end))
  return collapse(parts.join(' '))
}
