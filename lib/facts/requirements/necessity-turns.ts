import { sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { Necessity } from '@/lib/posting'
import { sources } from './clause'
import { type Mark, marksIn } from './marks'

/** An answer stands so near behind what it is asked of. */
const ANSWER = 30
/** A list that shares what is said behind it is no longer. */
const LIST = 140

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const and = word((words) => [...words.and, ...words.or])
  return {
    /** "…, Duits ook": behind a thing, likens it to the one before. */
    too: patternOf(`^(?: [a-e][1e]?)? ${word((words) => words.cues.too)}(?= ?(?:[.,;)!]|$))`),
    opensWishes: patternOf(`^[^a-z]{0,8}${word((words) => words.wishes ?? [])}[.:] `),
    optional: patternOf(`^[^.;!?]{0,60}?[ ,(]${word((words) => words.optional ?? [])}(?![a-z])`),
    /** "Kennis van X is een plus, net als ervaring met Y": what was said before holds for this as well. */
    likewise: patternOf(`${bounded(word((words) => words.likewise ?? []))}(?: [a-z']{1,10}){0,4}(?: |')$`),
    /** "Si vous connaissez déjà …", "als je ook …": what may be there beside the rest. */
    perhaps: patternOf(
      `${bounded(word((words) => words.conditions ?? []))}(?: [a-z']{1,12}){0,4}? ${word((words) => words.besides ?? [])}(?: [a-z'-]{1,14}){0,6} ?$`,
    ),
    perhapsBehind: patternOf(`${bounded(word((words) => words.conditions ?? []))}(?: [a-z']{1,12}){1,3} $`),
    besides: patternOf(`^ ${bounded(word((words) => words.besides ?? []))}`),
    applies: patternOf(bounded(anyOf(lexicons, ({ apply }) => apply.send))),
    /** "…, le néerlandais et le permis B sont": several things, of which one word is said. */
    shared: patternOf(
      `^(?<list>[^.;:!?()]{0,${LIST}} ${and} [^.;:!?(),]{2,60}?) ${bounded(word((words) => words.severalAre ?? []))}`,
    ),
    others: patternOf(bounded(word((words) => words.anyOther ?? []))),
    needless: patternOf(
      `${bounded(word((words) => words.needless ?? []))}(?: (?!${word((words) => words.cues.but)} )[a-z']{1,12}){0,5}(?: |')$`,
    ),
    needlessBehind: patternOf(`^[ ,:(-]{0,3}${bounded(word((words) => words.needlessBehind ?? []))}`),
    person: patternOf(bounded(word((words) => words.pronouns ?? []))),
  }
})

/** "Un bon anglais rendrait service, sans être une obligation", "Pluspunten. Kennis van …": one may do without. */
export function isOptional(text: string, end: number, lexicons: readonly Lexicon[]): boolean {
  const { optional, opensWishes } = patterns(lexicons)
  const found = optional.exec(text.slice(end, end + 160))?.[0]
  // What is wished for in between is what the words behind speak of.
  const isOwn =
    found !== undefined && marksIn(found, lexicons).every(({ strength }) => strength !== 'preferred')
  return isOwn || opensWishes.test(text)
}

/** "Permis B ? Un plus": the answer to a question tells how much is asked for; `none` where it is not. */
export function answered(
  text: string,
  at: number,
  lexicons: readonly Lexicon[],
): Necessity | 'none' | undefined {
  const [, to] = sentenceAround(text, at, at)
  if (text[to - 1] !== '?' || to - at > ANSWER) return undefined
  const marks = marksIn(text.slice(to, to + 2 * ANSWER), lexicons).filter((mark) => mark.start < ANSWER)
  if (marks.length === 0) return undefined
  // "Le néerlandais ? Pas nécessaire": what one may do without, and nothing is said for it.
  if (marks.every(({ strength }) => strength === 'none')) return 'none'
  return marks.every(({ strength }) => strength === 'required') ? 'required' : 'preferred'
}

/** "Si vous connaissez déjà X, tant mieux": a condition that is no bidding to apply. */
export function isPerhaps(text: string, start: number, end: number, lexicons: readonly Lexicon[]): boolean {
  const { perhaps, perhapsBehind, besides, applies } = patterns(lexicons)
  const [from, to] = sentenceAround(text, start, end)
  const before = text.slice(Math.max(from, start - 90), start)
  const said = perhaps.test(before) || (perhapsBehind.test(before) && besides.test(text.slice(end, end + 14)))
  return said && !applies.test(text.slice(end, to))
}

/** "Pas besoin de parler le néerlandais", "Nederlands hoef je niet te spreken": one may do without it. */
export function isNeedless(text: string, start: number, end: number, lexicons: readonly Lexicon[]): boolean {
  const { needless, needlessBehind } = patterns(lexicons)
  const [from] = sentenceAround(text, start, start)
  return (
    needless.test(text.slice(Math.max(from, start - 90), start)) ||
    needlessBehind.test(text.slice(end, end + 50))
  )
}

/** "…, Duits ook": is what ends at a place likened to what went before? */
export function isLikened(text: string, end: number, lexicons: readonly Lexicon[]): boolean {
  return patterns(lexicons).too.test(text.slice(end, end + 20))
}

/**
 * "Zendesk is een pluspunt, Duits ook", "X est un plus, tout comme Y": a word behind this or before it likens it to
 * what went before, whose last mark holds for it as well.
 */
export function sameAsBefore(
  text: string,
  start: number,
  end: number,
  lexicons: readonly Lexicon[],
): Mark | undefined {
  let [begin] = sentenceAround(text, start, start)
  const too = isLikened(text, end, lexicons)
  // "… is een plus; Duits ook.": of the sentence before.
  if (too && /^[^a-z]{0,4}(?:[a-z']{1,6} ?){0,2}$/.test(text.slice(begin, start))) {
    begin = sentenceAround(text, Math.max(0, begin - 2), Math.max(0, begin - 2))[0]
  }
  const before = text.slice(begin, start)
  const likened = too ? before.length : patterns(lexicons).likewise.exec(before)?.index
  return likened === undefined ? undefined : marksIn(before.slice(0, likened), lexicons).at(-1)
}

/**
 * "Excel, une bonne maîtrise de l'anglais et le permis B sont des atouts": the mark behind a list that is said of all
 * of it. In: where the words end and their clause, which has no mark of its own.
 */
export function sharedBehind(
  text: string,
  end: number,
  to: number,
  lexicons: readonly Lexicon[],
): Mark | undefined {
  const { others, shared, person } = patterns(lexicons)
  const [begin, until] = sentenceAround(text, end, end)
  const found = shared.exec(text.slice(end, until))
  if (!found || person.test(text.slice(begin, end + (found.groups?.list ?? '').length))) return undefined
  // The verb may be part of the mark: "sont appréciés".
  // "…, other languages such as X and Y are": said of these alone.
  if (others.test(found.groups?.list ?? '')) return undefined
  const [mark] = marksIn(text.slice(to, until), lexicons).map((one) => ({
    ...one,
    start: one.start + to,
    end: one.end + to,
  }))
  const verb = end + found[0].length
  return mark && mark.start <= verb + 20 && mark.end >= verb ? mark : undefined
}
