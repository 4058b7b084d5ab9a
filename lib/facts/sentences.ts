import { anyOf, compiled, lexicons as everyLanguage, type Lexicon, patternOf } from '@/lib/lexicon'
import { type Folded, rememberedOf } from '@/lib/posting'

/** A sentence, or a list item, of a folded text; `start` is its place there. */
export interface Sentence {
  text: string
  start: number
}

/**
 * Cuts a folded text where a statement ends: at `;`, `!`, `?`, a bullet, a bar or a middle dot, and at a full stop that ends a
 * sentence. A full stop within a number, a name or after a short form ("ech. 2", "chargé.e") ends nothing.
 */
export const sentencesOf: (folded: Folded) => readonly Sentence[] = rememberedOf((folded) => {
  const { text } = folded
  const sentences: Sentence[] = []
  let start = 0
  for (let index = 0; index < text.length; index++) {
    if (!endsAt(folded, index)) continue
    // A bar, a dot or a small picture between the parts of a strip belongs to none of them.
    const between =
      text[index] === '|' ||
      text[index] === '·' ||
      (text[index] === '•' && text[index + 1] === ' ') ||
      isPicture(text, index)
    const end = between ? index - (text[index - 1] === ' ' ? 1 : 0) : index + 1
    if (end > start) sentences.push({ text: text.slice(start, end), start })
    start = index + (between ? 2 : 1)
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start })
  return sentences
})

/** In every language's words, since an ad borrows them. */
const SHORTENED = patternOf(`(?:^|[ (])${anyOf(everyLanguage, ({ shortened }) => shortened)}$`)
const stopped = everyLanguage.filter(({ calendar }) => calendar.ordinalOf !== undefined)
/** "1. Jahr" */
const ORDINAL = patternOf(`^ ${anyOf(stopped, ({ calendar }) => calendar.ordinalOf)}`)
/** "31. März 2027", "1. Juni bis 31. August" */
const DAY = patternOf(
  `^ [a-z]{3,9}\\.? ?(?:\\d{4}|-|${anyOf(stopped, ({ dates }) => dates.until)} |${anyOf(stopped, ({ requirements }) => requirements.and)} \\d)`,
)
/** No short form is longer, with the sign before it. */
const LONGEST_SHORT = 9

/** Does the full stop at `index` of a folded text close a short form ("einschl.", "evtl."), and so no sentence? */
export const isShortened = (text: string, index: number): boolean =>
  SHORTENED.test(text.slice(Math.max(0, index - LONGEST_SHORT), index))

/** Does a small picture ("📍") stand here? Boards set them before each value of a strip. */
function isPicture(text: string, index: number): boolean {
  const char = text[index] ?? ''
  return char >= '\ud83c' && char <= '\ud83e'
}

function endsAt(folded: Folded, index: number): boolean {
  const { text } = folded
  const char = text[index]
  // "…/apply?id=12": within an address it asks nothing.
  if (char === '?') return !/^[\w-]{1,20}=/.test(text.slice(index + 1, index + 24))
  if (char === ';' || char === '!' || char === '●' || char === '•' || isPicture(text, index)) return true
  if (char === '|') return text[index + 1] === ' '
  // A strip of short values: "CDI · Temps plein · Lyon", "ACME // Lille".
  if (char === '·' || char === '›') return text[index - 1] === ' ' && text[index + 1] === ' '
  if (char === '/') return text.slice(index - 2, index + 2) === ' // '
  if (char !== '.' || text[index + 1] !== ' ') return false
  // "… at ana@mail.com. Apply …": an address ends a sentence before a capital.
  if (
    /@[^ ]{3,60}$/.test(text.slice(Math.max(0, index - 62), index)) &&
    /^\p{Lu}/u.test(sourceAt(folded, index + 2))
  )
    return true
  if (isShortened(text, index)) return false
  const before = text.slice(Math.max(0, index - 4), index)
  // "31. März 2027", "1. Juni bis 31. August": the stop of a day ends nothing.
  if (/\d$/.test(before) && DAY.test(text.slice(index + 1, index + 18))) return false
  if (/(?<!\d)\d$/.test(before) && ORDINAL.test(text.slice(index + 1, index + 24))) return false
  if (/[€%)"\d]$|[a-z0-9]{4}$/.test(before)) return true
  const next = sourceAt(folded, index + 2)
  return /[a-z]{3}$/.test(before) && /^\p{Lu}\p{Ll}/u.test(next)
}

/** Two letters as written, where a place of the folded text stands. */
function sourceAt({ source, at }: Folded, index: number): string {
  return source.slice(at[index] ?? 0, (at[index] ?? 0) + 2)
}

const negations = compiled((lexicons: readonly Lexicon[]) =>
  patternOf(
    `(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.requirements.negation)}(?![a-z0-9])[ -]?(?:[a-z]{1,4}[' ]){0,2}$`,
  ),
)

/** Is what stands at `start` turned round by a word just before it ("pas de CDI", "geen wagen")? */
export function isNegated(text: string, start: number, lexicons: readonly Lexicon[]): boolean {
  return negations(lexicons).test(text.slice(Math.max(0, start - 30), start))
}

/** One claim says a thing a few times: more matches than these are no ad's. */
const MOST_MATCHES = 30

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
  for (const { index } of matchesOf(text, pattern)) last = index
  return last
}

/** Blanks what closed brackets hold, keeping every place: "rémunération (hors primes) : 2 000 €". */
export function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,80}\)/g, (aside) => ' '.repeat(aside.length))
}
