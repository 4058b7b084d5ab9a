import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { Inference, Necessity } from '@/lib/posting'
import { clauseAround, sources } from './clause'
import { type Mark, marksIn } from './marks'
import { answered, isNeedless, isOptional, isPerhaps, sameAsBefore, sharedBehind } from './necessity-turns'

export { marksIn }

/** How much something is asked for; `inferred` when only its place in the ad tells. */
export interface Said {
  necessity: Necessity
  inferred?: Inference[]
}

/** "Do you hold a driving licence?": all that a line of the part on applying asks of whoever applies. */
const SCREENING = /^[^.!?]{0,160}\?$/

const patterns = compiled((lexicons) => {
  const { word, languages } = sources(lexicons)
  const negation = word((words) => words.negation)
  return {
    /** "…, si vous avez aussi le G2 c'est encore mieux": a condition speaks of another thing. */
    condition: patternOf(
      `, (?:${word((words) => words.and)} )?${word((words) => words.conditions ?? [])} ${word((words) => [...(words.pronouns ?? []), ...(words.besides ?? [])])}(?![a-z])`,
    ),
    wishes: patternOf(`^[^a-z]{0,4}${word((words) => words.wishes ?? [])}[^a-z]{0,4}$`),
    /** "Profil souhaité", "gewenst profiel": who is looked for, and all that is asked of them. */
    profile: patternOf(`^[^a-z]{0,6}${word((words) => words.cues.profiles)}[^a-z]{0,6}$`),
    /** "Werken met X heb je bij voorkeur al eens gedaan": a verb with no object ends the clause. */
    hasDone: patternOf(
      `^(?: [a-z]{2,5}){0,3} ${word((words) => words.cues.closes)}(?: ${word((words) => [...(words.already ?? []), ...(words.haveDone ?? [])])})?[ .,;!]{0,3}$`,
    ),
    ahead: patternOf(`^${word((words) => words.ahead)}$`),
    negated: patternOf(`${bounded(negation)}[a-z' ]{0,8}$`),
    /** ", l'agroalimentaire étant": the mark behind it speaks of what stands in between. */
    absolute: patternOf(`, [^,;)]{2,60} ${bounded(word((words) => words.being ?? []))}`),
    /** "Carnet B imprescindible y …": such a word closes what came before it. */
    andNext: patternOf(`^ ${word((words) => words.and)} `),
    subject: patternOf(`^ [a-z][^,]{1,80}, ${word((words) => words.pronouns ?? [])} `),
    without: patternOf(`${bounded(word((words) => words.without ?? []))}[a-z' ]{0,8}$`),
    negation: patternOf(bounded(negation)),
    language: patternOf(bounded(languages)),
  }
})

/**
 * How much the words at `start..end` of a claim are asked for.
 * In: the claim, the place of the words in `claim.text.text`, and `bare`: whether a mention with no word of strength
 * counts outside the profile too. Out: the strength of the nearest word in the same clause, else of the heading,
 * else required in a profile, a label or where `bare`; null when it is not asked for, or nothing tells.
 */
export function necessity(
  claim: Claim,
  start: number,
  end: number,
  context: Context,
  bare = false,
): Said | null {
  const text = claim.text.text
  const { lexicons } = context
  if (claim.section === 'apply' && SCREENING.test(text)) return null
  if (patterns(lexicons).negated.test(text.slice(Math.max(0, start - 16), start))) {
    return isDoubled(text, start, end, lexicons) ? { necessity: 'required' } : null
  }
  if (isNeedless(text, start, end, lexicons)) {
    const [, until] = sentenceAround(text, start, end)
    const wished = marksIn(text.slice(end, until), lexicons).some(({ strength }) => strength === 'preferred')
    return wished ? { necessity: 'preferred' } : null
  }
  const [from, to] = clauseAround(text, start, end, lexicons)
  const clause = text.slice(from, to)
  const answer = answered(text, end, lexicons)
  if (answer) return answer === 'none' ? null : { necessity: answer }
  if (isOptional(text, end, lexicons) || isPerhaps(text, start, end, lexicons))
    return { necessity: 'preferred' }
  const marks = governing(clause, lexicons)
  const mark =
    sameAsBefore(text, start, end, lexicons) ??
    nearest(clause, marks, start - from, end - from, lexicons) ??
    carriedOver(text, start, from, lexicons) ??
    sharedBehind(text, end, to, lexicons) ??
    markOfHeading(claim.heading, lexicons)
  if (mark?.strength === 'none') {
    return marks.some((other) => other.strength === 'preferred') ? { necessity: 'preferred' } : null
  }
  if (mark) return { necessity: mark.strength }
  if ((claim.source === 'label' && claim.topic !== undefined) || claim.source === 'structured')
    return { necessity: 'required' }
  if (claim.section !== 'profile' && !bare) return null
  return { necessity: 'required', inferred: [{ part: 'necessity', reason: 'necessity-from-section' }] }
}

/** "Zonder werkvergunning kunnen we je niet aannemen": what one cannot do without is required. */
function isDoubled(text: string, start: number, end: number, lexicons: readonly Lexicon[]): boolean {
  const { without, negation } = patterns(lexicons)
  const [, to] = sentenceAround(text, start, end)
  return without.test(text.slice(Math.max(0, start - 16), start)) && negation.test(text.slice(end, to))
}

/** "Requisitos deseados", "nice to have": of a heading that says both, the weaker counts. */
function markOfHeading(heading: string, lexicons: readonly Lexicon[]): Mark | undefined {
  if (patterns(lexicons).wishes.test(heading)) return { start: 0, end: heading.length, strength: 'preferred' }
  if (patterns(lexicons).profile.test(heading)) return undefined
  const marks = marksIn(heading, lexicons)
  return marks.find(({ strength }) => strength === 'preferred') ?? marks[0]
}

/** The marks of a clause; in "ideally you will have" the wish is all that counts. */
function governing(clause: string, lexicons: readonly Lexicon[]): Mark[] {
  const marks = marksIn(clause, lexicons)
  return marks.filter((mark, at) => {
    const last = marks[at - 1]
    return !(
      mark.strength === 'required' &&
      last?.strength === 'preferred' &&
      mark.start - last.end <= 2 &&
      patterns(lexicons).ahead.test(clause.slice(last.start, last.end))
    )
  })
}

/** The mark that governs `start..end`, which lie in the same clause. */
function nearest(
  clause: string,
  marks: readonly Mark[],
  start: number,
  end: number,
  lexicons: readonly Lexicon[],
): Mark | undefined {
  const { ahead, absolute, andNext, condition, hasDone, subject } = patterns(lexicons)
  let best: Mark | undefined
  let least = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    const after = mark.start >= end
    const gap = after ? clause.slice(end, mark.start) : clause.slice(mark.end, start)
    const leads = ahead.test(clause.slice(mark.start, mark.end))
    // "L'anglais et, idéalement, le mandarin": between commas such a word speaks of what follows.
    const parted = leads && clause.slice(0, mark.start).endsWith(', ')
    if (after ? opensNext(clause, mark, gap) : closesPrevious(clause, mark) && !parted) continue
    // "Un master, idéalement en droit": such a word governs what follows it.
    const closes = after && andNext.test(clause.slice(mark.end))
    if (
      after &&
      leads &&
      !closes &&
      !hasDone.test(clause.slice(mark.end)) &&
      (parted ? /^,? ?[a-z]/ : /^ ?[a-z]/).test(clause.slice(mark.end))
    )
      continue
    if (after && ofLast(clause, mark, gap)) continue
    if (isAside(clause, mark, start, lexicons) || (after && (absolute.test(gap) || condition.test(gap))))
      continue
    // "Orienté mécanique, idéalement fonderie, vous avez une expérience": a new subject is no part of the wish.
    if (!after && leads && subject.test(gap)) continue
    const distance = gap.length + (/[,)]/.test(gap) ? 15 : 0)
    if (distance < least) {
      best = mark
      least = distance
    }
  }
  return best
}

/** "(versions récentes appréciées)": a mark among other words in brackets governs these. */
function isAside(clause: string, mark: Mark, start: number, lexicons: readonly Lexicon[]): boolean {
  const open = clause.lastIndexOf('(', mark.start)
  if (open < 0 || clause.lastIndexOf(')', mark.start) > open) return false
  const close = clause.indexOf(')', mark.end)
  if (start > open && (close < 0 || start < close)) return false
  // "(Dutch is an asset)": of a language of its own.
  return (
    close - open - (mark.end - mark.start) > 12 ||
    patterns(lexicons).language.test(clause.slice(open, mark.start))
  )
}

/** "Français (C1), néerlandais (souhaité)": alone in its brackets, a mark of one thing speaks of the last of a list. */
function ofLast(clause: string, mark: Mark, gap: string): boolean {
  const isAlone = gap.endsWith('(') && clause[mark.end] === ')'
  // In the plural it speaks of all of them: "anglais, allemand (souhaités)".
  return isAlone && gap.includes(',') && clause[mark.end - 1] !== 's'
}

/** "…, idéalement dans une association": the mark governs what comes after it. */
function opensNext(clause: string, mark: Mark, gap: string): boolean {
  return gap.endsWith(', ') && /^ [a-z]/.test(clause.slice(mark.end, mark.end + 2))
}

/** "Master exigé, permis B": the mark governs what came before it. */
function closesPrevious(clause: string, mark: Mark): boolean {
  return /[a-z0-9]/.test(clause.slice(0, mark.start)) && /^ ?[,)]/.test(clause.slice(mark.end, mark.end + 2))
}

/** "Permis B exigé - disposer d'un véhicule": what is demanded carries over a dash; "Idéalement, …" over its comma. */
function carriedOver(
  text: string,
  start: number,
  from: number,
  lexicons: readonly Lexicon[],
): Mark | undefined {
  const [begin] = sentenceAround(text, start, start)
  // "- Idéalement, …": the sign of a list item opens nothing.
  const opening = text.slice(begin, from).replace(/^[^a-z0-9]{1,6}/, '')
  // "Atouts : l'allemand, la connaissance du quartier": what opens the list governs all of it.
  const first = marksIn(text.slice(begin, begin + 40), lexicons)[0]
  if (first?.start === 0 && /^ ?: /.test(text.slice(begin + first.end))) return first
  if (opening.length < 40 && opening.endsWith(', ')) {
    return marksIn(opening, lexicons).find((mark) => mark.start === 0 && mark.end === opening.length - 2)
  }
  if (text.slice(from - 3, from) !== ' - ') return undefined
  const before = text.slice(Math.max(0, from - 40), from - 3)
  const mark = marksIn(before, lexicons).at(-1)
  return mark?.end === before.length && mark.strength === 'required' ? mark : undefined
}
