import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources, written } from './clause'
import { subjectAfter } from './competence-subject'
import type { Span } from './tools'

/** No name of a paper has more words around its noun. */
const MOST_WORDS = 6
const LONGEST = 60

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const stops = word((words) => [
    ...words.articles,
    ...words.and,
    ...words.or,
    ...(words.pronouns ?? []),
    ...(words.possessing ?? []),
    ...(words.paperStops ?? []),
  ])
  return {
    behind: patternOf(bounded(word((words) => words.papers ?? [])), 'g'),
    ahead: patternOf(bounded(word((words) => words.papersOf ?? [])), 'g'),
    certificate: patternOf(bounded(word((words) => words.certificates ?? [])), 'g'),
    /** What joins a paper to what it is for, besides the words that join any subject. */
    joinsFor: patternOf(`^ ${word((words) => words.cues.for)} `),
    other: patternOf(bounded(word((words) => [...(words.notPapers ?? []), ...words.drivingLicence]))),
    stop: patternOf(`^${stops}$`),
    ends: patternOf(`, | ${word((words) => [...words.and, ...words.or])} | [^a-z0-9'(]`),
    /** "Membership of RICS, CABE or CIOB": names of which one will do. */
    choice: patternOf(
      `^ [a-z]{2,4} \\p{Lu}[\\p{L}\\d]{1,12}(?:, \\p{Lu}[\\p{L}\\d]{1,12}){0,4},? ${word((words) => words.or)} \\p{Lu}[\\p{L}\\d]{1,12}`,
      'u',
    ),
    choiceAhead: patternOf(`^[^a-z0-9]{0,4}(?:[a-z-]{3,20} ){1,2}${word((words) => words.or)} $`),
    namesAhead: patternOf(
      `(?:(?<![\\p{L}\\d-])\\p{Lu}[\\p{Lu}\\d-]{1,12}(?:, | ${word((words) => words.and)} | & )){1,5}$`,
      'u',
    ),
    or: patternOf(`^ ${word((words) => words.or)} (?:${word((words) => words.articles)}(?: |(?<=')))?$`),
  }
})

/**
 * Certificates, tickets and registrations: those known by name ("CACES R489"), and a noun for such a paper with what
 * it is of, before it ("Manual handling certificate") or behind it ("visum van apotheker"). Out: those that "or"
 * joins as one; none that shows who one is, or that one may drive.
 */
export function papersIn(claim: Claim, context: Context): Span[] {
  const { certificate, or } = patterns(context.lexicons)
  const text = claim.text.text
  const known = matchesOf(text, certificate).map(spanOf)
  const all = [...known, ...papersBehind(claim, context), ...papersAhead(claim, context)]
  const found: Span[] = []
  for (const one of all.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && (one.start < last.end || or.test(text.slice(last.end, one.start)))) {
      last.end = Math.max(last.end, one.end)
    } else found.push({ ...one })
  }
  return found
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** "Level 2 Food Hygiene Certificate": back to the first word that is no part of a name. */
function papersBehind(claim: Claim, context: Context): Span[] {
  const { behind, stop, other, choiceAhead } = patterns(context.lexicons)
  const text = claim.text.text
  return matchesOf(text, behind).flatMap((match): Span[] => {
    let start = match.index
    for (let count = 0; count < MOST_WORDS; count++) {
      const word = / ?(?<own>[a-z0-9][a-z0-9'.&/-]{0,20}) $/.exec(text.slice(Math.max(0, start - 24), start))
      if (!word?.groups?.own || stop.test(word.groups.own) || /\.$/.test(word.groups.own)) break
      start -= word.groups.own.length + 1
    }
    // "Radiography or implant nursing certificate": the line begins with the other choice.
    if (start < match.index && choiceAhead.test(text.slice(0, start)))
      start = /[a-z]/.exec(text)?.index ?? start
    const span = { start, end: match.index + match[0].length }
    if (start === match.index || /^[0-9]/.test(text.slice(start))) return []
    return other.test(text.slice(start, span.end)) ? [] : [...namesAhead(claim, match, start, context), span]
  })
}

/** "CS38 and CS39 tickets": the names that one plural is said of, before the last. */
function namesAhead(claim: Claim, match: RegExpExecArray, start: number, context: Context): Span[] {
  if (!match[0].endsWith('s')) return []
  const from = Math.max(0, start - LONGEST)
  const names = patterns(context.lexicons).namesAhead.exec(written(claim, from, start))?.[0] ?? ''
  const at = start - names.length
  return [...names.matchAll(/\p{Lu}[\p{Lu}\d-]{1,12}/gu)].map((name) => ({
    start: at + name.index,
    end: at + name.index + name[0].length,
  }))
}

/** "Certificat de prélèvement", "agrément gaz G1": up to the end of what the paper is of. */
function papersAhead(claim: Claim, context: Context): Span[] {
  const { ahead, ends, other, joinsFor, choice: joined } = patterns(context.lexicons)
  const text = claim.text.text
  return matchesOf(text, ahead).flatMap((match): Span[] => {
    const at = match.index + match[0].length
    const subject = subjectAfter(claim, at, context, joinsFor.test(text.slice(at, at + 8)))
    const named = /^(?: [a-z]{2,12})?(?: [\p{Lu}\d][\p{L}\d-]{0,20}){1,3}/u.exec(written(claim, at, at + 50))
    const end = subject ? subject.end : at + (named?.[0].length ?? 0)
    const more = text.slice(at, end)
    const choice = joined.exec(written(claim, at, at + LONGEST))?.[0].length ?? 0
    const stop = more.slice(1).search(ends)
    const own = choice > 0 ? text.slice(at, at + choice) : stop < 0 ? more : more.slice(0, stop + 1)
    if (own.length < 3 || own.length > LONGEST || own.split(' ').length > MOST_WORDS + 1) return []
    return other.test(text.slice(match.index, at + own.length))
      ? []
      : [{ start: match.index, end: at + own.length }]
  })
}
