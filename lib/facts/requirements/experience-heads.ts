import { type Claim, type Context, sentenceAround } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { sources } from './clause'
import { qualificationsIn } from './qualifications'

/** Where a claim speaks of experience. */
export interface Head {
  start: number
  end: number
  /** "Pratique", "background": experience with a length of time, or in a profile. */
  worked?: boolean
  /** "Vous avez déjà encadré": it is said to lie before. */
  before?: boolean
  /** Of a verb: where its participle begins, and whether that names no work of its own ("worked"). */
  verb?: number
  general?: boolean
  /** Where what stands between "have already" and a participle behind it begins. */
  inner?: number
  /** "Three years raising money": what stands behind the length is what was done. */
  doing?: boolean
}

/** Between a beginner and what welcomes them, no more than this. */
const APART = 45

/** How having done a thing is said in one language: "avez déjà tenu", "hebt al drie jaar … gewerkt". */
function doneIn(lexicon: Lexicon) {
  const { word } = sources([lexicon])
  const ahead = bounded(word((words) => words.haveDone ?? []))
  const adverb = word((words) => [...(words.already ?? []), ...(words.pronouns ?? []), ...words.ahead])
  const between = lexicon.requirements.verbLast
    ? "(?:,? [a-z0-9'/-]{1,22}){0,9}?"
    : `(?: (?:${adverb}|${word((words) => words.cues.adverbs)}))?(?: ${adverb})?`
  const did = word((words) => words.did ?? [])
  const notDid = word((words) => words.notDid ?? [])
  const after = lexicon.requirements.verbLast
    ? `(?= ?(?:[.,;:!?)=]|$)| ${word((words) => [...words.about, ...words.and, ...words.or])} )`
    : ''
  // "Worked or volunteered".
  const twice = lexicon.requirements.verbLast
    ? ''
    : `(?<second> ${word((words) => words.or)} ${did}(?![a-z0-9'-]))?`
  return {
    pattern: patternOf(
      `${ahead}${between} (?!${notDid}(?![a-z]))(?<did>${did})(?![a-z0-9'-])${twice}${after}`,
      'g',
    ),
    general: patternOf(`^${word((words) => words.generalWork ?? [])}$`),
  }
}

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const beginners = word((words) => words.beginners ?? [])
  const welcome = word((words) => words.welcome ?? [])
  const fresh = word((words) => [...(words.fresh ?? []), ...(words.beginners ?? [])])
  const gap = `(?:[ ,][^.;!?:]{0,${APART}}?)? `
  return {
    noun: patternOf(
      bounded(
        `(?:${word((words) => words.experience)}|[a-z-]{2,24}${word((words) => words.experienceEnd ?? [])})`,
      ),
      'g',
    ),
    worked: patternOf(bounded(word((words) => words.worked ?? [])), 'g'),
    practised: patternOf(bounded(word((words) => words.practised ?? [])), 'g'),
    already: patternOf(bounded(word((words) => words.already ?? []))),
    decoys: patternOf(bounded(word((words) => words.decoys)), 'g'),
    diploma: patternOf(bounded(word((words) => words.diploma))),
    equivalent: patternOf(bounded(word((words) => words.orEquivalentExperience)), 'g'),
    /** What is as good as a diploma, whether one is named or not. */
    equal: patternOf(word((words) => words.cues.equal)),
    /** "Une formation ou une expérience en boulangerie": both are spoken of. */
    diplomaHere: patternOf(`${bounded(word((words) => words.diploma))} $`),
    joins: patternOf(
      `^(?: ${word((words) => [...words.qualifiers, ...(words.plain ?? []), ...(words.proven ?? [])])}){0,2}(?: \\([^()]{2,20}\\))? ${word((words) => words.about)}(?:(?<=')| )`,
    ),
    afterKnowledge: patternOf(`${bounded(word((words) => words.knowledge))} ${word((words) => words.and)} $`),
    done: lexicons.map(doneIn),
    none: [
      bounded(word((words) => words.noExperience)),
      bounded(`${beginners}${gap}${welcome}`),
      bounded(`${welcome}${gap}${beginners}`),
      bounded(`${word((words) => words.noMatter ?? [])} (?:[a-z']{1,12} ){0,4}?${fresh}`),
      bounded(`${word((words) => words.fresh ?? [])}${gap}${welcome}`),
    ].map((source) => patternOf(source)),
    /** Experience or work itself is what is not needed, so that what follows may be its field. */
    ofWork: patternOf(bounded(word((words) => [...words.experience, ...(words.generalWork ?? [])]))),
    refuses: patternOf(bounded(word((words) => words.refuses ?? []))),
    /** "You can't have lived or worked in France". */
    refused: patternOf(`${bounded(word((words) => words.refuses ?? []))}(?: [a-z']{1,9}){0,4} $`),
    negated: patternOf(`${bounded(word((words) => words.negation))}[a-z' ]{0,4}$`),
  }
})

/**
 * "Débutant accepté", "geen ervaring nodig", "whether you are just starting out": where no experience is asked.
 * Out: `named` where its words name experience or work, rather than people.
 */
export function noneIn(
  { text: { text }, section }: Claim,
  context: Context,
): (Head & { named: boolean }) | undefined {
  if (section === 'employer') return undefined
  const { none, refuses, negated, ofWork } = patterns(context.lexicons)
  for (const [index, pattern] of none.entries()) {
    const match = pattern.exec(text)
    if (!match || negated.test(text.slice(0, match.index))) continue
    const end = match.index + match[0].length
    // "Débutants non acceptés", "débutants s'abstenir"; of "no experience needed" the refusal is the point.
    const [from, to] = sentenceAround(text, match.index, end)
    if (
      index > 0 &&
      refuses.test(
        `${text.slice(Math.max(from, match.index - 20), end)} ${text.slice(end, Math.min(to, end + 12))}`,
      )
    )
      continue
    return { start: match.index, end, named: ofWork.test(match[0]) }
  }
  return undefined
}

/** Where the claim speaks of experience that is asked for, not of the employer's, nor of pay by experience. */
export function headsIn(claim: Claim, context: Context): Head[] {
  const { text } = claim.text
  const { noun, decoys, diploma, equivalent, equal, afterKnowledge, diplomaHere, joins } = patterns(
    context.lexicons,
  )
  const instead = matchesOf(text, equivalent).filter(
    ({ 0: words, index }) =>
      !diplomaHere.test(text.slice(Math.max(0, index - 40), index)) ||
      !joins.test(text.slice(index + words.length, index + words.length + 40)),
  )
  // "Vous sortez d'école ou avez une expérience de six mois": instead of no diploma.
  const hasDiploma =
    instead.length > 0 && (diploma.test(text) || qualificationsIn(text, context.lexicons).length > 0)
  const taken = [...matchesOf(text, decoys), ...instead.filter(([words]) => hasDiploma || equal.test(words))]
  const free = ({ start, end }: Head) =>
    !taken.some((decoy) => decoy.index < end && start < decoy.index + decoy[0].length)
  const nouns = matchesOf(text, noun)
    .map(spanOf)
    .filter(
      (head) => free(head) && !afterKnowledge.test(text.slice(Math.max(0, head.start - 60), head.start)),
    )
  if (claim.section === 'employer' || claim.section === 'offer') return nouns
  const sentences = nouns.map(({ start, end }) => sentenceAround(text, start, end))
  const others: Head[] = []
  for (const head of [
    ...practisedIn(text, context),
    ...doneHeads(text, context),
    ...workedIn(text, context),
  ]) {
    const said = sentences.some(([from, to]) => head.start >= from && head.end <= to)
    if (!said && free(head) && !others.some((other) => other.start < head.end && head.start < other.end))
      others.push(head)
  }
  return [...nouns, ...others].sort((one, other) => one.start - other.start)
}

const spanOf = (match: RegExpExecArray): Head => ({ start: match.index, end: match.index + match[0].length })

function workedIn(text: string, context: Context): Head[] {
  const { worked, refused } = patterns(context.lexicons)
  return matchesOf(text, worked)
    .filter(({ index }) => !refused.test(text.slice(Math.max(0, index - 30), index)))
    .map((match) => ({ ...spanOf(match), worked: true }))
}

function practisedIn(text: string, context: Context): Head[] {
  return matchesOf(text, patterns(context.lexicons).practised).map((match) => ({
    ...spanOf(match),
    worked: true,
    before: true,
  }))
}

function doneHeads(text: string, context: Context): Head[] {
  const { done, already, refuses } = patterns(context.lexicons)
  return done.flatMap(({ pattern, general }) =>
    matchesOf(text, pattern).flatMap((match): Head[] => {
      const span = spanOf(match)
      const did = match.groups?.did ?? ''
      const verb = span.end - (match.groups?.second?.length ?? 0) - did.length
      const [from, to] = sentenceAround(text, span.start, span.end)
      // "You can't have lived or worked in France".
      if (refuses.test(text.slice(Math.max(from, span.start - 12), span.start))) return []
      const said = already.exec(match[0])
      const before =
        said !== null ||
        already.test(text.slice(Math.max(from, span.start - 20), Math.min(to, span.end + 60)))
      const inner = said
        ? span.start + said.index + said[0].length
        : span.start + (/^[^ ]{1,20}/.exec(match[0])?.[0].length ?? 0)
      return [
        { ...span, worked: true, before, verb, general: general.test(did), inner: Math.min(inner, verb - 1) },
      ]
    }),
  )
}
