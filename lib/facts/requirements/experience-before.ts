import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { unfold } from '@/lib/posting'
import { sources } from './clause'
import { type About, cut, LONGEST, type Span } from './experience-cut'

const WORD = /(?:^|[ (/])(?<word>[a-z][a-z-]{1,18}) $/
const LETTERS = /\((?<letters>[a-z]{2,6})\) $/

const patterns = compiled((lexicons) => {
  const { word, article } = sources(lexicons)
  const joins = word((words) => words.about)
  return {
    /** "Op een accountantskantoor heb je al …": what opens the sentence, with the verb behind it. */
    fronted: patternOf(
      `^[^a-z0-9]{0,4}${joins}(?:(?<=[' ])| )${article}(?<own>[^.;:!?,]{3,60}?) ${bounded(word((words) => words.fronts ?? []))}`,
    ),
    /** What a slash joins, and letters with a figure. */
    more: patternOf(
      `(?:^|[,.;(] ?|(?<![a-z])(?:${word((words) => [...words.articles, ...words.cues.of, ...(words.plain ?? [])])}|${anyOf(lexicons, ({ durations }) => durations.year)}'?) )(?<more>(?:[a-z][a-z-]{2,16} ){0,1}[a-z][a-z-]{2,16} ?\\/ ?|[a-z]\\d[a-z] )$`,
    ),
    /** Words before the noun that are no field of work. */
    notField: patternOf(
      `^(?:${word((words) => [...(words.notField ?? []), ...(words.plain ?? []), ...words.qualifiers, ...words.articles, ...words.about, ...words.and, ...words.or, ...(words.spent ?? []), ...(words.pronouns ?? []), ...words.required, ...words.preferred, ...(words.atLeast ?? [])])}|[^a-z].{0,20}|.)$`,
    ),
    subjectBefore: patternOf(`^${word((words) => words.subjectBefore ?? [])}$`),
    compound: patternOf(`^(?<field>[a-z-]{2,24}?)-?${word((words) => words.experienceEnd ?? [])}$`),
    linked: patternOf(`${word((words) => words.cues.linkedBy ?? [])}s$`),
    ofWork: patternOf(`^${word((words) => words.ofWork ?? [])}$`),
  }
})

/** What stands before the noun, or is a part of it: "retail experience", "verkoopervaring". */
export function fieldBefore(claim: Claim, head: Span, context: Context): About | null {
  const { subjectBefore, compound, linked, ofWork, notField } = patterns(context.lexicons)
  const { text } = claim.text
  const noun = text.slice(head.start, head.end)
  const field = compound.exec(noun)?.groups?.field
  if (field) {
    if (ofWork.test(field)) return null
    const end = head.start + field.length - (linked.test(field) ? 1 : 0)
    return { about: unfold(claim.text, head.start, end), start: head.start, end: head.end }
  }
  // "Expérience" is no English word.
  if (!subjectBefore.test(noun) || /\u00e9/.test(unfold(claim.text, head.start, head.end))) return null
  // "Search Engine Optimisation (SEO) experience": the words that the letters stand for.
  const letters = LETTERS.exec(text.slice(Math.max(0, head.start - 9), head.start))
  if (letters) return shortFor(claim, head, letters)
  let start = head.start
  for (let count = 0; count < 3; count++) {
    const before = WORD.exec(text.slice(Math.max(0, start - 22), start))?.groups?.word
    if (before === undefined || notField.test(before)) break
    start -= before.length + 1
  }
  // "Coffee shop / café experience", "B2B sales experience": what a slash joins, and letters with a figure.
  const more = patterns(context.lexicons).more.exec(text.slice(Math.max(0, start - 40), start))?.groups?.more
  if (
    start < head.start &&
    more !== undefined &&
    !more.split(/[ /]{1,3}/).some((part) => notField.test(part))
  )
    start -= more.length
  const end = head.start - 1
  return start < end ? { about: unfold(claim.text, start, end), start, end } : null
}

function shortFor(claim: Claim, head: Span, [whole, letters = '']: RegExpExecArray): About | null {
  const { text } = claim.text
  const open = head.start - whole.length
  const words = text
    .slice(Math.max(0, open - 80), open)
    .trimEnd()
    .split(' ')
    .slice(-letters.length)
  if (words.some((word, at) => word[0] !== letters[at])) return null
  const start = open - words.join(' ').length - 1
  return { about: unfold(claim.text, start, head.start - 1), start, end: head.start - 1 }
}

/** "In einer Kanzlei hast du drei Jahre Erfahrung gesammelt": the place opens the sentence. */
export function inFront(claim: Claim, start: number, context: Context): About | null {
  const { text } = claim.text
  const [from] = sentenceAround(text, start, start)
  const match = patterns(context.lexicons).fronted.exec(text.slice(from, start))
  const own = match?.groups?.own
  if (!match || own === undefined) return null
  const at = from + match[0].indexOf(own)
  return cut(claim, at, context, at + own.length)
}

/** "Clerical experience in a school" is of both, where that is short. */
export function whole(claim: Claim, { start, ...before }: About, { end }: About): About {
  return end - start <= LONGEST ? { about: unfold(claim.text, start, end), start, end } : { start, ...before }
}
