import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { unfold } from '@/lib/posting'
import { sources } from './clause'
import { fieldBefore, inFront, whole } from './experience-before'
import { type About, cut, REACH, type Span } from './experience-cut'
import type { Head } from './experience-heads'
import { marksIn } from './necessity'

/** A line longer than this is prose: right behind the noun only a joining word leads to its subject. */
const OWN_WORDS = 6

const patterns = compiled((lexicons) => {
  const { word, article, orLeaning } = sources(lexicons)
  const joins = word((words) => words.about)
  const leads = word((words) => words.cues.for)
  const and = word((words) => [...words.and, ...words.or])
  const plain = word((words) => [...words.qualifiers, ...(words.plain ?? [])])
  /** "Experience and expertise in": both are in what follows. */
  const known = ` ${and} (?:[a-z]{3,14} )?${bounded(word((words) => words.knowledge))}`
  const aside = `(?: \\([^()]{2,60}\\)|, [^,.;]{3,30}(?=, ))?`
  return {
    // "(stage compris) en gestion", ", alternance comprise, dans l'industrie": an aside may stand before it.
    join: patternOf(
      `^(?:,?(?: (?:${and}))? ${plain}(?![a-z0-9])){0,4}${aside}(?:(?: ${joins})?${orLeaning}|${known})?[ ,:)]{0,2}(?:${joins}|${leads}(?<=${bounded(word((words) => words.leanings ?? []))} ${leads}))(?:(?<=[' ])| )(?:(?!${word((words) => words.doing ?? [])} )(?:${joins})(?:(?<=[' ])| ))?${article}`,
    ),
    place: patternOf(
      `^(?:,? ${plain}(?![a-z0-9])){0,3}[ ,]{1,2}(?!${plain}(?![a-z0-9]))(?=${bounded(word((words) => words.places ?? []))})`,
    ),
    field: patternOf(`^ ${word((words) => words.fields ?? [])}(?![a-z])`),
    stage: patternOf(
      `^(?:${word((words) => words.stages ?? [])}(?: ${and} (?:${joins} )?${word((words) => words.stages ?? [])})?) ${joins}(?:(?<=[' ])| )${article}`,
    ),
    own: patternOf(
      `^(?:,? ${plain}(?![a-z0-9])){0,3} (?<own>[a-z][a-z0-9+#./-]{1,24}(?: [a-z][a-z0-9'-]{0,20}){0,${OWN_WORDS}})`,
    ),
    notOwn: patternOf(
      `^(?:${word((words) => [...words.articles, ...words.about, ...words.and, ...words.or, ...words.qualifiers, ...(words.plain ?? []), ...(words.ends ?? []), ...(words.aboutEnds ?? []), ...words.experience, ...words.including, ...(words.pronouns ?? []), ...words.negation])})(?![a-z0-9])`,
    ),
    object: patternOf(`^ ${word((words) => words.articles)}(?:(?<=')| )`),
    skip: patternOf(`^(?:,? ${plain}(?![a-z0-9])){0,3} `),
    doing: patternOf(
      `^'?(?:,? ${plain}(?![a-z0-9])){0,3} (?:${word((words) => words.doing ?? [])} |(?:[a-z0-9-]{1,16} ){1,3}${word((words) => words.doneLast ?? [])}(?= ?(?:[.,;)]|$)))`,
    ),
  }
})

/**
 * What stands behind a joining word at `at`: "en milieu scolaire", "als planner", "behind a bar".
 * In: the claim, the place right after the noun, the length or the verb; `until`, where to stop at the latest.
 * Out: null when no joining word follows.
 */
export function joined(
  claim: Claim,
  at: number,
  context: Context,
  until = Number.POSITIVE_INFINITY,
): About | null {
  const { join, place, stage } = patterns(context.lexicons)
  const opening = claim.text.text.slice(at, Math.min(at + REACH, until))
  const located = place.exec(opening)
  if (located && /[a-z]/.test(opening))
    return cut(claim, at + located[0].length + (opening[located[0].length] === ' ' ? 1 : 0), context, until)
  const match = join.exec(opening)
  if (!match) return null
  const start = at + match[0].length
  return cut(claim, start + (stage.exec(opening.slice(match[0].length))?.[0].length ?? 0), context, until)
}

/** The words right behind a noun with no joining word: "expérience commerciale", "experience React". */
export function ownWords(
  claim: Claim,
  at: number,
  context: Context,
  until = Number.POSITIVE_INFINITY,
): About | null {
  const { own, notOwn } = patterns(context.lexicons)
  const text = claim.text.text.slice(at, Math.min(at + REACH, until))
  const match = own.exec(text)
  const words = match?.groups?.own
  if (!match || !words || notOwn.test(words)) return null
  const start = at + match[0].length - words.length
  return cut(claim, start, context, Math.min(until, start + words.length))
}

/**
 * What an experience is in: behind all of it, between the noun and its length, before the noun, or what was done.
 * In: the claim, the noun or verb, and its length. Out: null when the ad does not say.
 */
export function aboutOf(claim: Claim, context: Context, head: Head, length: Span | undefined): About | null {
  if (head.doing) return doneBehind(claim, Math.max(head.end, length?.end ?? 0), context)
  if (head.worked) return workedOn(claim, context, head, length)
  const isNoun = head.end > head.start
  const end = Math.max(head.end, length?.end ?? head.end)
  const after = length && length.start >= head.end ? length.start : undefined
  const before = isNoun ? fieldBefore(claim, head, context) : null
  const between =
    isNoun && length ? joined(claim, after ? head.end : length.end, context, after ?? head.start) : null
  const own = isNoun ? ownWords(claim, head.end, context, after) : null
  const behind = joined(claim, end, context)
  if (before) return behind ? whole(claim, before, behind) : before
  return (
    behind ??
    between ??
    own ??
    (isDoing(claim, end, context)
      ? doneBehind(claim, end, context)
      : length
        ? bracketed(claim, end, context)
        : null) ??
    inFront(claim, Math.min(head.start, length?.start ?? head.start), context)
  )
}

/** "Avez tenu une caisse", "hebt drie jaar als boekhouder gewerkt", "two years of practice in a lab". */
function workedOn(claim: Claim, context: Context, head: Head, length: Span | undefined): About | null {
  const after = length && length.start >= head.end ? length.start : undefined
  const within = length && length.start >= head.start && length.end <= head.end
  if (head.verb !== undefined) {
    const at = within ? length.end : (head.inner ?? head.verb - 1)
    if (head.verb - at > 4)
      return (
        // "Für größere Gruppen gekocht": a verb that names the work belongs to it.
        joined(claim, at, context, head.general ? head.verb : head.end) ??
        cut(claim, at + 1, context, head.general ? head.verb : head.end)
      )
    if (!head.general) return cut(claim, head.verb, context, after)
  }
  if (head.verb === undefined && patterns(context.lexicons).field.test(claim.text.text.slice(head.end)))
    return cut(claim, head.end + 1, context, after)
  const before = length && length.end <= head.start ? joined(claim, length.end, context, head.start) : null
  const object = head.general ? objectAt(claim, head.end, context, after) : null
  const behind =
    joined(claim, head.end, context, after) ??
    object ??
    (after && length ? joined(claim, length.end, context) : null)
  return before ?? behind
}

/** "Exercé une fonction commerciale": an article opens what was done. */
function objectAt(claim: Claim, at: number, context: Context, until?: number): About | null {
  const match = patterns(context.lexicons).object.exec(claim.text.text.slice(at, at + 20))
  return match ? cut(claim, at + match[0].length, context, until) : null
}

/** "24 mois (tourneur)". */
function bracketed(claim: Claim, at: number, context: Context): About | null {
  const own = /^ \((?<own>[a-z][a-z '-]{2,40})\)$/.exec(claim.text.text.slice(at, at + 46))?.groups?.own
  return own && marksIn(own, context.lexicons).length === 0
    ? { about: unfold(claim.text, at + 2, at + 2 + own.length), start: at + 2, end: at + 2 + own.length }
    : null
}

/** "Two years working as a barista", "three years raising money": after the joining word, or from the verb on. */
function doneBehind(claim: Claim, end: number, context: Context): About | null {
  const found = joined(claim, end, context)
  if (found) return found
  const skipped = patterns(context.lexicons).skip.exec(claim.text.text.slice(end))?.[0].length ?? 0
  return cut(claim, end + skipped, context)
}

/** "Three years raising money". */
export function isDoing({ text: { text } }: Claim, end: number, context: Context): boolean {
  return patterns(context.lexicons).doing.test(text.slice(end, end + 60))
}
