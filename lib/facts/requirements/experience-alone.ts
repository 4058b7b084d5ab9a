import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, fold, unfold } from '@/lib/posting'
import { clauseAround, sources } from './clause'
import { isDoing, joined } from './experience-about'
import { type Experience, finding, wordsBefore } from './experience-finding'
import type { Head } from './experience-heads'
import { type Length, lengthUnder } from './experience-length'
import { otherLengths } from './experience-other'
import { marksIn } from './necessity'

/** Before a length that opens a line. */
const OPENING = 4
/** So far before a length another thing than work has it: "contrat de". */
const NEAR = 40
/** A longer time, with no word of experience, is an age. */
const AGE = 15 * 12 + 1

/** A sentence no longer than this, opened by a length, says nothing else. */
const NOMINAL = 80

const patterns = compiled((lexicons) => {
  const { word, article } = sources(lexicons)
  return {
    with: patternOf(`^${word((words) => words.cues.with)}(?![a-z])`),
    /** "Two years of a law degree", but not "of a qualified role". */
    studies: patternOf(
      `^ (?:${word((words) => words.about)}(?:(?<=')| ))?${article}(?:[a-z-]{2,14} ){0,2}?${bounded(`(?!${word((words) => words.cues.qualified)})${word((words) => words.diploma)}`)}`,
    ),
    noun: patternOf(bounded(word((words) => words.experience))),
    decoys: patternOf(bounded(word((words) => words.decoys))),
    sought: patternOf(`${bounded(word((words) => words.firmSeeks ?? []))}[^,;:]{0,30}$`),
  }
})

/**
 * "Minimum 3 ans dans une fonction semblable", where the label or the heading says that it is experience, or a line
 * of the profile opens with years of something.
 */
export function headless(claim: Claim, context: Context, lengths: readonly Length[]): Finding<Experience>[] {
  const { noun, decoys } = patterns(context.lexicons)
  const { text } = claim.text
  const [first] = lengths
  const named = claim.topic === 'experience' || (claim.section === 'profile' && noun.test(claim.heading))
  if (decoys.test(text)) return []
  if (!first) return named && claim.source === 'label' ? unmeasured(claim, context) : []
  const at = { start: first.start, end: first.start, doing: isDoing(claim, first.end, context) }
  if (named && first.start <= 24) return finding(claim, context, at, first)
  // "Poseur de menuiseries : 24 mois au minimum".
  const before = /^(?<own>[a-z][^:]{3,60}?) ?: ?$/.exec(text.slice(0, first.start))?.groups?.own
  if (named && before) {
    const about = unfold(claim.text, 0, before.length)
    return finding(claim, context, at, first).map((one) => ({ ...one, value: { ...one.value, about } }))
  }
  return lengths
    .filter((length) => standsAlone(claim, context, length))
    .flatMap((length) => finding(claim, context, lone(claim, context, length), length))
}

/** Under the label of experience: "souhaitée", or the bare number of its years. */
function unmeasured(claim: Claim, context: Context): Finding<Experience>[] {
  const label = fold(claim.label ?? '').text
  const length = lengthUnder(label, claim.text.text, context.lexicons)
  if (!length && marksIn(claim.text.text, context.lexicons).length === 0) return []
  return finding(claim, context, { start: 0, end: 0 }, length)
}

/** "Minimum drie jaar in de verkoop", "you've got two years in catering": years of something, asked of the person. */
export function standsAlone(claim: Claim, context: Context, length: Length): boolean {
  if (claim.section === 'employer' || claim.section === 'offer' || (length.min ?? length.max ?? 0) >= AGE)
    return false
  const { decoys, studies } = patterns(context.lexicons)
  const { held, openers } = wordsBefore(context.lexicons)
  const { unlike, people, sinceNext } = otherLengths(context.lexicons)
  const { text } = claim.text
  const [from, to] = clauseAround(text, length.start, length.end, context.lexicons)
  const opened = lastStop(text.slice(0, length.start))
  const before = text.slice(Math.max(from, opened), length.start)
  const holding = holdingIn(claim, before, held.exec(before), context)
  if (
    unlike.test(nearEnd(holding ? before.slice(0, holding.index) : before)) ||
    // "Je begint met een contract voor zeven maanden".
    (holding && unlike.test(holding.groups?.between ?? '')) ||
    decoys.test(text.slice(from, to))
  )
    return false
  const behind = text.slice(length.end, length.end + 60)
  if (people.test(before) || sinceNext.test(behind) || studies.test(behind)) return false
  // "Idéalement deux ans en cabinet".
  const marked = openers.test(before) && marksIn(before, context.lexicons).length > 0
  const opens = marked || length.start - opened <= OPENING
  const profile = claim.section === 'profile'
  // "Three years in a pastry section.": no more than that in a sentence of an ad without headings.
  const counted = length.min !== undefined || length.max !== undefined
  const nominal = claim.section === 'top' && opens && counted && to - opened <= NOMINAL
  if (
    !(profile
      ? opens || length.atLeast || holding
      : holding || marked || nominal || (opens && length.atLeast)) ||
    (!counted && !opens && !holding)
  )
    return false
  return isDoing(claim, length.end, context) || joined(claim, length.end, context) !== null
}

/** "With two years in a shop": outside the profile "with" tells of the person only where it opens, or follows them. */
function holdingIn(
  claim: Claim,
  before: string,
  holding: RegExpExecArray | null,
  context: Context,
): RegExpExecArray | null {
  if (!holding || claim.section === 'profile' || !patterns(context.lexicons).with.test(holding[0]))
    return holding
  const { sought } = patterns(context.lexicons)
  const ahead = before.slice(0, holding.index).trimEnd()
  return ahead === '' || sought.test(ahead) ? holding : null
}

/** Where the last sentence begins, or what stands behind its last colon. */
function lastStop(before: string): number {
  const stops = ['. ', '? ', '! ', ': ', '; '].map((sign) => before.lastIndexOf(sign) + sign.length)
  return Math.max(0, ...stops.filter((at) => at > 1))
}

/** The last words, behind the last comma. */
function nearEnd(words: string): string {
  return words.slice(-NEAR).split(', ').at(-1) ?? ''
}

/** Where a length stands that no noun of experience is beside. */
export function lone(claim: Claim, context: Context, { start, end }: Length): Head {
  return { start, end: start, doing: isDoing(claim, end, context) }
}
