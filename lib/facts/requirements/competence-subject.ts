import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { clauseAround, sources } from './clause'
import { marksIn } from './necessity'
import type { Span } from './tools'

const LONGEST = 90
/** No subject is looked for further than this. */
const REACH = 260

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const about = word((words) => words.about)
  const articles = `(?:${word((words) => words.articles)}(?: |(?<=')))?`
  const and = word((words) => [...words.and, ...words.or])
  return {
    join: patternOf(
      `^(?: ${word((words) => words.possessing ?? [])}(?![a-z0-9]))?(?:[ ,]{1,2}${word((words) => words.qualifiers)}(?![a-z0-9])){0,3}(?:,? ${word((words) => words.examples ?? [])})?(?: ${about}(?: |(?<=')))(?:${about}(?: |(?<=')))?${articles}`,
    ),
    article: patternOf(`^ ${word((words) => words.articles)}(?: |(?<='))`),
    stop: patternOf(
      ` - |,? ${bounded(word((words) => words.purpose ?? []))}| ${word((words) => words.and)} (?=${bounded(word((words) => [...(words.knows ?? []), ...(words.masters ?? [])]))})|, ${bounded(word((words) => words.pronouns ?? []))}`,
    ),
    /** "Word beheers je goed": how it is known, not what. */
    manner: patternOf(`^${word((words) => words.purpose ?? [])}$`),
    /** "… et idéalement", "(idéalement": what is wished besides. */
    wished: patternOf(
      `^(?: ?(?<open>\\()|,? ${and},? |, )${word((words) => [...words.ahead, ...(words.examples ?? [])])},?(?= )`,
    ),
    list: patternOf(`, | ${and} `, 'g'),
    lastAnd: patternOf(` ${and}$`),
    usage: patternOf(`^${word((words) => words.usage ?? [])}(?:(?<=')| )${articles}`),
    opening: patternOf(`^(?:${word((words) => words.pronouns ?? [])}) `),
  }
})

/**
 * What a word of knowing is about: the words behind "connaissance", "proficient", "beheersing" up to the end of their
 * clause, 90 characters at most, brackets with them.
 * In: the claim and the place right behind the word; `bare`, whether no joining word is needed ("vous maîtrisez
 * Excel"). Out: null when nothing follows that could be known.
 */
export function subjectAfter(
  claim: Claim,
  at: number,
  context: Context,
  bare: boolean,
  longest = LONGEST,
): Span | null {
  const text = claim.text.text
  const { join, article, stop, lastAnd, opening, manner } = patterns(context.lexicons)
  const following = text.slice(at, at + REACH)
  const match = join.exec(following) ?? (bare ? (article.exec(following) ?? /^ /.exec(following)) : null)
  if (!match) return null
  const start = at + match[0].length
  const [, to] = clauseAround(text, start, Math.min(start + 1, text.length), context.lexicons)
  let subject = text.slice(start, Math.min(to, start + REACH))
  subject = subject.slice(0, stop.exec(subject)?.index ?? subject.length)
  subject = subject.slice(0, marksIn(subject, context.lexicons)[0]?.start ?? subject.length)
  subject = trimmed(shortened(subject, context, longest)).replace(lastAnd, '')
  if (
    !/[a-z]/.test(subject) ||
    /^[:;,]/.test(subject) ||
    /^[0-9]{1,2} \p{Ll}/u.test(claim.text.source.slice(claim.text.at[start])) ||
    opening.test(`${subject} `) ||
    manner.test(subject)
  )
    return null
  // "R" and "C" are written large; a lone small letter is what is left of a word.
  if (subject.length === 1 && claim.text.source[claim.text.at[start] ?? 0] === subject) return null
  return { start, end: start + subject.length }
}

/** "Kenntnisse im Umgang mit X": knowing how a thing is used is a skill, and the thing what it is of. */
export function pastUsage(claim: Claim, { start, end }: Span, context: Context): Span | null {
  const used = patterns(context.lexicons).usage.exec(claim.text.text.slice(start, end))?.[0].length
  return used === undefined || used >= end - start ? null : { start: start + used, end }
}

/** Up to 90 characters, to the last one that closes a part of the list; a bracket is kept whole or not at all. */
function shortened(subject: string, context: Context, longest: number): string {
  const open = subject.indexOf('(')
  const close = subject.indexOf(')')
  if (close >= 0 && (open < 0 || close < open)) return shortened(subject.slice(0, close), context, longest)
  if (open > 0 && (close < 0 || close > longest)) return shortened(subject.slice(0, open), context, longest)
  if (subject.length <= longest) return subject
  const cut = subject.slice(0, longest)
  const places = [...cut.matchAll(patterns(context.lexicons).list)].map(({ index }) => index)
  const last = places.findLast((index) => index >= 15)
  return cut.slice(0, last ?? cut.lastIndexOf(' '))
}

function trimmed(subject: string): string {
  let end = subject.length
  while (end > 0 && /[ ,;:.!?(/-]/.test(subject[end - 1] ?? '')) end--
  return subject.slice(0, end)
}

/** One thing of a list, no longer than a thing is: cut at a comma, else between words. */
export function noLonger(claim: Claim, { start, end }: Span, context: Context): Span {
  return {
    start,
    end: start + trimmed(shortened(claim.text.text.slice(start, end), context, LONGEST)).length,
  }
}

/** "Maîtrise de Word et idéalement de Kobolt", "un tableur (idéalement Excel)": what is wished besides, after a subject. */
export function wishedAfter(claim: Claim, end: number, context: Context): Span | null {
  const match = patterns(context.lexicons).wished.exec(claim.text.text.slice(end, end + 40))
  return match && subjectAfter(claim, end + match[0].length, context, match.groups?.open !== undefined)
}
