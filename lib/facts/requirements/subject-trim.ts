import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { unfold } from '@/lib/posting'
import { sources } from './clause'
import type { Qualification } from './qualifications'

export const LONGEST = 160
/** No subject has more words around it that say nothing. */
const MOST_SMALL = 24
/** Longer words that join are part of a subject at its end: "andere richting". */
const SHORT_WORD = 6
/** A subject this long is clear without what stands in brackets behind it. */
const CLEAR = 110

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const levels = anyOf(lexicons, ({ requirements: words }) => Object.values(words.education).flat())
  const joins = anyOf(lexicons, ({ requirements: words }) => [
    ...words.articles,
    ...words.about,
    ...words.and,
    ...words.or,
    ...words.negation,
    ...words.including,
  ])
  const short = anyOf(lexicons, ({ requirements: words }) =>
    [...words.articles, ...words.about, ...words.and, ...words.or].filter((one) => one.length <= SHORT_WORD),
  )
  const around = anyOf(lexicons, ({ requirements: words }) => [
    ...words.qualifiers,
    ...words.required,
    ...words.preferred,
    ...words.diploma,
    ...(words.noSubject ?? []),
  ])
  return {
    lead: [
      `[^a-z0-9]{1,40}|${around}(?![a-z0-9])|${joins}(?:(?<=')|(?![a-z0-9]))`,
      `${levels}(?![a-z0-9])`,
    ].map((source) => patternOf(`^(?:${source})`)),
    trail: [`[^a-z0-9)]{1,40}|(?<![a-z0-9]|[a-z][:*_·/])${short}`, `(?<![a-z0-9])${levels}`].map(ending),
    trailAll: [`[^a-z0-9]{1,40}|(?<![a-z0-9])(?:${joins}|${around})`, `(?<![a-z0-9])${levels}`].map(ending),
    badStart: patternOf(`^${bounded(word((words) => words.ends ?? []))}`),
  }
})

function ending(source: string): RegExp {
  return patternOf(`(?:${source})$`)
}

/** What a schooling is of, and where it stands. */
export interface Subject {
  about: string
  start: number
  end: number
}

/**
 * Without the words at either end that say nothing of the subject; a name that begins at `until` is kept. Undefined
 * when nothing is left, or more than a subject.
 */
export function trimmed(
  claim: Claim,
  start: number,
  end: number,
  context: Context,
  {
    until = end,
    all = false,
    group = [],
  }: { until?: number | undefined; all?: boolean; group?: readonly Qualification[] } = {},
): Subject | undefined {
  const { lead, trail, trailAll, badStart } = patterns(context.lexicons)
  const { text } = claim.text
  let [from, to] = [start, end]
  for (let count = 0; count < MOST_SMALL && from < until; count++) {
    const level = group.find(({ start, named }) => start === from && !named)
    const small = level ? text.slice(level.start, level.end) : firstOf(lead, text.slice(from, to))?.[0]
    if (!small) break
    from = Math.min(until, from + small.length)
  }
  to = from + shortened(text.slice(from, to)).length
  // A diploma's own name is no small word: "BTS ou BUT".
  const least = Math.max(0, ...group.filter(({ named, end }) => named && end <= to).map((one) => one.end))
  for (let count = 0; count < MOST_SMALL && from < to; count++) {
    const small = firstOf(all ? trailAll : trail, text.slice(from, to))
    if (!small || from + small.index < least) break
    to = from + small.index
  }
  if (isOpen(text.slice(from, to)) && text[to] === ')') to++
  if (badStart.test(text.slice(from, to))) return undefined
  return span(claim, from, balanced(text.slice(from, to)).length + from)
}

/** Is it one of the words around a subject that say nothing of it, and no more? In: a folded word. */
export function isSmall(word: string, context: Context): boolean {
  return firstOf(patterns(context.lexicons).lead, word)?.[0] === word
}

/** The first of the patterns that matches. */
function firstOf(all: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const one of all) {
    const match = one.exec(text)
    if (match) return match
  }
  return null
}

/** Does a bracket stand open at the end? */
export function isOpen(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')')
}

/** The words at `start..end` as a subject; undefined where there are none. */
export function span(claim: Claim, start: number, end: number): Subject | undefined {
  if (!/[a-z]{2}/.test(claim.text.text.slice(start, end))) return undefined
  return { about: unfold(claim.text, start, end), start, end }
}

/** A list of subjects too long is cut at a comma. */
function shortened(words: string): string {
  const bracket = words.indexOf(' (')
  if (words.length > CLEAR && bracket >= 15) return words.slice(0, bracket)
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST)
  const comma = cut.lastIndexOf(', ')
  return cut.slice(0, comma >= 15 ? comma : cut.lastIndexOf(' '))
}

/** Up to a bracket that is not closed, or not opened. */
function balanced(words: string): string {
  if (isOpen(words)) return words.slice(0, words.lastIndexOf('(')).trimEnd()
  const close = words.indexOf(')')
  return close >= 0 && !words.slice(0, close).includes('(') ? words.slice(0, close) : words
}
