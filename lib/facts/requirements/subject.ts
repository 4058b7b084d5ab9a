import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { clauseAround, sources } from './clause'
import { marksIn } from './necessity'
import type { Qualification } from './qualifications'
import { isBareName } from './subject-names'
import { isOpen, isSmall, LONGEST, type Subject, span, trimmed } from './subject-trim'

/** A diploma word belongs to a level that follows it no further than this. */
const HEAD_REACH = 110
/** Levels and what they are of together are one name up to here. */
const ONE_NAME = 110
/** The rest of a bracket. */
const REST = /^(?: \()?[^()]{0,38}\)/
/** Before a diploma that stands in brackets. */
const EXAMPLE = /[a-z] \([^()]{0,24}$/
/** A line this short is a list of its own. */
const SHORT_LINE = 120
/** "Studium (Bachelor/Diplom) der Sozialen Arbeit": what closes the names of the level. */
const CLOSED = /^(?:(?:[/,] ?| )[a-z-]{2,14}){0,3}\)/
/** "Bachelor in het onderwijs: lager onderwijs.": a colon with a few words behind it, and no more in the sentence. */
const OWN_NAME = /^ ?: [a-z' -]{4,40}(?:[.;]|$)/

const patterns = compiled((lexicons) => {
  const { word, orLeaning } = sources(lexicons)
  const around = anyOf(lexicons, ({ requirements: words }) => [
    ...words.qualifiers,
    ...words.required,
    ...words.preferred,
    ...words.diploma,
    ...(words.noSubject ?? []),
  ])
  const or = word((words) => [...words.or, ...words.and])
  const years = anyOf(lexicons, ({ durations }) => [...durations.year, ...durations.month])
  const spelled = anyOf(lexicons, ({ numbers }) => Object.keys(numbers))
  return {
    stop: patternOf(
      `;| - |[.:!?](?= |$)|${orLeaning}|,? ${word((words) => words.orEquivalentExperience)}|[ (,.]${bounded(
        anyOf(lexicons, ({ requirements: words }) => [...(words.ends ?? []), ...words.experience]),
      )}|[0-9] ?${bounded(years)}|,? ${spelled} ${bounded(years)}|\\)`,
    ),
    head: patternOf(bounded(word((words) => words.diploma)), 'g'),
    first: patternOf(`${bounded(word((words) => words.subjectFirst ?? []))}$`),
    ends: patternOf(`^${word((words) => words.ends ?? [])}$`),
    joined: patternOf(
      `^(?:${word((words) => words.about)}(?:(?<=')|(?![a-z0-9]))|[ ]?${around}(?![a-z0-9]))`,
    ),
    about: patternOf(`^${word((words) => words.about)}(?:(?<=')| )`),
    ofType: patternOf(`[a-z], ${word((words) => words.ofType ?? [])} $`),
    compound: patternOf(bounded(word((words) => words.diplomaCompounds ?? [])), 'g'),
    or: patternOf(`^${word((words) => words.or)}$`),
    /** "Experience in a similar role" is of no field. */
    posts: patternOf(`(?<![a-z])${word((words) => words.cues.posts)}(?![a-z])`),
    major: patternOf(bounded(word((words) => words.majors ?? []))),
    aside: /^[)'" ]{0,3}, ?/,
    /** "Formation et/ou expérience en cuisine (CAP)": what stands beside the diploma word. */
    orExperience: patternOf(
      `^ ${word((words) => words.or)} (?:${word((words) => words.articles)}(?: |(?<=')))?(?:${around} ){0,2}?${bounded(word((words) => words.experience))}`,
    ),
    besideExperience: patternOf(
      `^(?: ${word((words) => words.diploma)})?,? ${word((words) => words.or)} (?:${word((words) => words.articles)}(?: |(?<=')))?(?:${around} ){0,2}?${bounded(word((words) => words.experience))}(?: ${around}){0,2}`,
    ),
    fieldLine: patternOf(
      `^(?!${word((words) => [...words.articles, ...words.experience, ...words.qualifiers, ...(words.proven ?? [])])}(?![a-z]))(?:[a-z-]{4,22}(?:,? ${or} |, | )?){1,4}[.;]?$`,
    ),
    words: /(?:^|[^a-z-])(?<own>[a-z-]{3,}(?: [a-z-]{3,}){0,2}) $/,
  }
})

/**
 * What a schooling is of, in the ad's own words: "master en droit" is of "droit", "BTS MCO" is its own name.
 * In: the claim, its qualifications that belong together, in order, and where others begin that do not. Out: undefined where the ad says no more
 * than their level.
 */
export function subjectOf(
  claim: Claim,
  group: readonly Qualification[],
  context: Context,
  until = Number.POSITIVE_INFINITY,
): Subject | undefined {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) return undefined
  const { text } = claim.text
  const [from, to] = clauseAround(text, first.start, last.end, context.lexicons)
  // "Ciclo formativo - Administración": right behind a level a dash or colon joins.
  const ownLine = text.length <= SHORT_LINE || OWN_NAME.test(text.slice(last.end))
  const dash = ownLine ? (/^ ?[-:] /.exec(text.slice(last.end))?.[0].length ?? 0) : 0
  const closed = isOpen(text.slice(first.start, last.end))
    ? (CLOSED.exec(text.slice(last.end, last.end + 24))?.[0].length ?? 0)
    : 0
  const behind = pastMark(text, last.end + dash + closed, context)
  const end = isAside(text, last.end, context)
    ? last.end
    : tailEnd(text, from, behind, Math.min(until, dash > 0 ? text.length : to), context)
  const named = group.find((one) => one.named)?.start
  const tail = trimmed(claim, behind, end, context)
  const whole = trimmed(claim, first.start, end, context, { until: named, group })
  const after =
    closed > 0 || (group.length > 1 && end - first.start > ONE_NAME) ? (tail ?? whole) : (whole ?? tail)
  const before = inFront(claim, first, from, context)
  if (before) return span(claim, before.start, Math.max(before.end, after?.end ?? 0))
  // "Diplôme en comptabilité (DCG, Master CCA)": what stands in brackets are examples.
  const ahead = text.slice(from, first.start)
  const isExample = EXAMPLE.test(ahead) || patterns(context.lexicons).ofType.test(ahead)
  const isField = after && !isExample && !isBareName(text.slice(after.start, after.end), context)
  if (isField) return after
  const told = headed(claim, first, from, context)
  const past = !isExample || told ? pastBracket(claim, last.end, context) : undefined
  const found =
    past ??
    told ??
    (isExample ? after : undefined) ??
    major(claim, last.end, to, context) ??
    besideExperience(claim, last.end, context)
  return found ?? (named === undefined ? undefined : after)
}

/** "Formation technique (Bac Pro, BTS) en électromécanique". */
function pastBracket(claim: Claim, at: number, context: Context): Subject | undefined {
  const { text } = claim.text
  const end = at + (REST.exec(text.slice(at, at + 40))?.[0].length ?? 0)
  const joins = end > at && patterns(context.lexicons).about.test(text.slice(end + 1, end + 60))
  return joins ? subjectAfter(claim, end, context) : undefined
}

/** "Diplôme de niveau 6 exigé en chimie": a word of strength may stand between the level and its subject. */
function pastMark(text: string, at: number, context: Context): number {
  const behind = text.slice(at, at + 40)
  const mark = marksIn(behind, context.lexicons)[0]
  if (!mark || !/^,? ?\(?$/.test(behind.slice(0, mark.start))) return at
  const next = /^\)? /.exec(behind.slice(mark.end))?.[0].length ?? 0
  const { about, fieldLine } = patterns(context.lexicons)
  const past = text.slice(at + mark.end + next)
  // "Hbo- of wo-diploma, liefst in de tuinbouw": a wish for one field, and no more in its line.
  const wished = mark.strength === 'preferred' && behind.startsWith(', ') && fieldLine.test(past)
  return next > 0 && (wished || about.test(past)) ? at + mark.end : at
}

/** "Un Bac+3, curieux et rigoureux": behind a comma a subject needs a word that joins it. */
function isAside(text: string, at: number, context: Context): boolean {
  const { aside, joined } = patterns(context.lexicons)
  const comma = aside.exec(text.slice(at, at + 8))
  return comma !== null && !joined.test(text.slice(at + comma[0].length, at + comma[0].length + 60))
}

/** The subject after a word that is a diploma of no level: "formation en maintenance". */
export function subjectAfter(claim: Claim, at: number, context: Context): Subject | undefined {
  const { text } = claim.text
  const [, to] = clauseAround(text, at, at + 1, context.lexicons)
  return trimmed(claim, at, tailEnd(text, at, at, to, context), context)
}

/** How far what a diploma is of goes on behind it: to the next verb, pronoun, mark of strength or sentence. */
function tailEnd(text: string, start: number, at: number, to: number, context: Context): number {
  const { stop } = patterns(context.lexicons)
  const tail = text.slice(at, Math.min(to, at + LONGEST * 2))
  const mark = marksIn(tail, context.lexicons)[0]?.start ?? tail.length
  let end = mark
  let skip = 0
  for (;;) {
    const found = stop.exec(tail.slice(skip, end))
    if (!found) break
    const place = skip + found.index
    // A bracket that closes what it opened behind the diploma is part of the subject.
    if (found[0] !== ')' || !isOpen(text.slice(start, at + place))) {
      end = place
      break
    }
    skip = place + 1
  }
  return at + end
}

/**
 * "A law degree", "eine kaufmännische Ausbildung": a few words right before the diploma, which they go with.
 * In: the claim, where the diploma stands, and where its sentence begins. Out: undefined where none stand there.
 */
export function inFront(
  claim: Claim,
  level: Pick<Qualification, 'start' | 'end'>,
  from: number,
  context: Context,
  nounEnd = level.end,
): Subject | undefined {
  const { first, words, ends, or } = patterns(context.lexicons)
  const { text } = claim.text
  if (!first.test(text.slice(level.start, nounEnd))) return undefined
  const own = words.exec(text.slice(from, level.start))?.groups?.own
  if (own === undefined) return undefined
  const parts = own.split(' ')
  const isNone = (part: string) => isSmall(part, context) || ends.test(part)
  let at = parts.findLastIndex(isNone)
  // "Kaufmännische oder technische Ausbildung": two adjectives of one noun.
  const other = parts[at - 1]
  if (
    or.test(parts[at] ?? '') &&
    other !== undefined &&
    !isNone(other) &&
    other.at(-1) === parts.at(-1)?.at(-1)
  )
    at -= 2
  const kept = parts.slice(at + 1).join(' ')
  if (kept.length < 3 || marksIn(kept, context.lexicons).length > 0) return undefined
  return span(claim, level.start - 1 - kept.length, level.end)
}

/** "Master's degree from a business school, with a major in finance": the field, said behind the school. */
function major(claim: Claim, at: number, to: number, context: Context): Subject | undefined {
  const match = patterns(context.lexicons).major.exec(claim.text.text.slice(at, to))
  return match ? subjectAfter(claim, at + match.index + match[0].length, context) : undefined
}

/** "A bachelor or similar experience in textile design": one field of both. */
function besideExperience(claim: Claim, at: number, context: Context): Subject | undefined {
  const { besideExperience, about, posts } = patterns(context.lexicons)
  const { text } = claim.text
  const beside = besideExperience.exec(text.slice(at, at + 70))?.[0].length
  if (beside === undefined || !about.test(text.slice(at + beside).trimStart())) return undefined
  const subject = subjectAfter(claim, at + beside, context)
  return subject && !posts.test(text.slice(at + beside, subject.end)) ? subject : undefined
}

/** "Een timmeropleiding op mbo-niveau 3": diploma and field in one word. */
function compound(claim: Claim, start: number, end: number, context: Context): Subject | undefined {
  const words = claim.text.text.slice(start, end)
  const match = matchesOf(words, patterns(context.lexicons).compound).at(-1)
  if (!match || /[,;:!?]/.test(words.slice(match.index))) return undefined
  return span(claim, start + match.index, start + match.index + match[0].length)
}

/** "Diplôme en sociologie (master)": between a diploma word and the level. */
function headed(claim: Claim, level: Qualification, from: number, context: Context): Subject | undefined {
  const { head, stop, orExperience } = patterns(context.lexicons)
  const { text } = claim.text
  const start = Math.max(from, level.start - HEAD_REACH)
  const before = [...text.slice(start, level.start).matchAll(head)].at(-1)
  if (!before) return compound(claim, start, level.start, context)
  let at = start + before.index + before[0].length
  at += orExperience.exec(text.slice(at, level.start))?.[0].length ?? 0
  const between = text.slice(at, level.start)
  if (stop.test(between)) return undefined
  return (
    trimmed(claim, at, level.start, context, {
      all: !between.endsWith(' (') || marksIn(between, context.lexicons).length > 0,
    }) ?? inFront(claim, { start: start + before.index, end: at }, from, context)
  )
}
