import { anyOf, compiled, type Lexicon } from '@/lib/lexicon'
import type { Folded } from '@/lib/posting'

/** A sentence, or a list item, of a folded text; `start` is its place there. */
export interface Sentence {
  text: string
  start: number
}

/**
 * Cuts a folded text where a statement ends: at `;`, `!`, `?`, a bullet, a bar or a middle dot, and at a full stop that ends a
 * sentence. A full stop within a number, a name or after a short form ("ech. 2", "chargé.e") ends nothing.
 */
export function sentencesOf(folded: Folded): Sentence[] {
  const { text } = folded
  const sentences: Sentence[] = []
  let start = 0
  for (let index = 0; index < text.length; index++) {
    if (!endsAt(folded, index)) continue
    // A bar or a dot between the parts of a strip belongs to none of them.
    const end =
      text[index] === '|' || text[index] === '·' ? index - (text[index - 1] === ' ' ? 1 : 0) : index + 1
    if (end > start) sentences.push({ text: text.slice(start, end), start })
    start = index + 1
    if (text[index] === '|' || text[index] === '·') start++
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start })
  return sentences
}

function endsAt(folded: Folded, index: number): boolean {
  const { text } = folded
  const char = text[index]
  if (char === ';' || char === '!' || char === '?' || char === '●' || char === '•') return true
  if (char === '|') return text[index + 1] === ' '
  // A strip of short values: "CDI · Temps plein · Lyon", "ACME // Lille".
  if (char === '·' || char === '›') return text[index - 1] === ' ' && text[index + 1] === ' '
  if (char === '/') return text.slice(index - 2, index + 2) === ' // '
  if (char === '·') return text[index - 1] === ' ' && text[index + 1] === ' '
  if (char !== '.' || text[index + 1] !== ' ') return false
  const before = text.slice(Math.max(0, index - 4), index)
  if (/[€%)"\d]$|[a-z0-9]{4}$/.test(before)) return true
  const next = folded.source.slice(folded.at[index + 2] ?? 0, (folded.at[index + 2] ?? 0) + 2)
  return /[a-z]{3}$/.test(before) && /^\p{Lu}\p{Ll}/u.test(next)
}

const negations = compiled(
  (lexicons: readonly Lexicon[]) =>
    new RegExp(
      `(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.requirements.negation)}[ -]?(?:[a-z]{1,4}[' ]){0,2}$`,
    ),
)

/** Is what stands at `start` turned round by a word just before it ("pas de CDI", "geen wagen")? */
export function isNegated(text: string, start: number, lexicons: readonly Lexicon[]): boolean {
  return negations(lexicons).test(text.slice(Math.max(0, start - 30), start))
}

/** One claim says a thing a few times: more matches than these are no ad's. */
const MOST_MATCHES = 60

/** The first matches of a pattern (with the `g` flag), so many as an ad can mean. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  // Not `matchAll`: it makes a new expression each time, and those of a whole lexicon are costly to make.
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match && matches.length < MOST_MATCHES; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  pattern.lastIndex = 0
  return matches
}

/** The last place in a text where a pattern (with the `g` flag) begins, or -1. */
export function lastIndexIn(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

/** Blanks what closed brackets hold, keeping every place: "rémunération (hors primes) : 2 000 €". */
export function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,80}\)/g, (aside) => ' '.repeat(aside.length))
}
