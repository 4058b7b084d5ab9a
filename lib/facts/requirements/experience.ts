import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding } from '@/lib/posting'
import { sources } from './clause'
import { aboutOf, joined } from './experience-about'
import { headless, lone, standsAlone } from './experience-alone'
import { type Experience, finding, opensLine } from './experience-finding'
import { type Head, headsIn, noneIn } from './experience-heads'
import { type Length, lengthsIn, monthsIn } from './experience-length'
import { otherLengths } from './experience-other'
import { wishedBeside } from './experience-wished'
import { marksIn } from './marks'

/** Of a longer line the rest is left out: no job asks for so many. */
const MOST = 20
/** So near behind what yields the rest of what is denied stands the wish. */
const WISH = 24
const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const adjectives = word((words) => [...words.qualifiers, ...(words.plain ?? [])])
  const joins = word((words) => words.about)
  const and = word((words) => [...words.and, ...words.or])
  return {
    /** Between a noun and its length: nothing but adjectives and one small word. */
    plain: patternOf(`^(?:,? ${adjectives}(?![a-z0-9])){0,4}[ :,(>|-]{0,3}(?:${joins}(?:(?<=')| ))?$`),
    joins: patternOf(`(?:[(:,>|-] ?|(?<![a-z])${joins}(?:(?<=')| ))$`),
    /** Right behind a length "of" joins, though it is "or" in another language. */
    and: patternOf(`(?:^ (?!${joins} )|[^ ] )${and} `),
    yields: patternOf(`^(?: [a-z]{2,12}){0,2}[ ,;-]{1,3}${word((words) => words.cues.but)} `),
    /** Behind a subject, a verb that makes it the subject of its own sentence. */
    goesOn: patternOf(`^ ${word((words) => words.cues.is)} [a-z]`),
    including: patternOf(`${bounded(word((words) => words.including))}[a-z' ]{0,12}$`),
    more: patternOf(`(?:,| ${and}|^|[(])[ a-z']{0,4}$`),
  }
})

/** Experience asked for: its length in months, what it is in, how much it is wanted. */
export const experience = defineRequirement({
  kind: 'experience',
  properties: ['experienceRequirements'],
  read(claim, context) {
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source === 'heading' || claim.source === 'address' || claim.section === 'noise') return []
    const { text } = claim.text
    const none = noneIn(claim, context)
    const lengths = lengthsIn(text, context.lexicons).slice(0, MOST)
    const heads = headsIn(claim, context)
      .filter(({ start, end }) => !none || end <= none.start || start >= none.end)
      .slice(0, MOST)
    // "Compétences, expérience :" leads into what is asked, and asks nothing itself.
    if (lengths.length === 0 && claim.topic === undefined && text.endsWith(':')) return []
    const used = new Set<Length>()
    const found = heads.flatMap((head) => ofHead(claim, context, head, lengths, used))
    if (none) return beside(claim, context, none, found)
    if (found.length === 0)
      return headless(
        claim,
        context,
        lengths.filter(({ tooLong }) => !tooLong),
      )
    const rest = lengths.filter((length) => !used.has(length))
    return [
      ...found,
      ...rest.flatMap((length) => ofRest(claim, context, length, used)),
      ...wishedBeside(claim, heads, context),
    ]
  },
})

/** "No experience needed" next to what is asked all the same: "pas afgestudeerd of hooguit twee jaar" is one demand. */
function beside(
  claim: Claim,
  context: Context,
  none: Head & { named: boolean },
  found: readonly Finding<Experience>[],
): Finding<Experience>[] {
  const most = found.find(({ value }) => value.minMonths === undefined && value.maxMonths !== undefined)
  if (most) return [{ ...most, value: { ...most.value, minMonths: 0 } }]
  const behind = none.named ? joined(claim, none.end, context) : null
  // "… is not needed, as training is given": a clause of its own.
  const about =
    behind && !patterns(context.lexicons).goesOn.test(claim.text.text.slice(behind.end))
      ? behind.about
      : undefined
  // "Nog nooit voor een klas gestaan? Geen probleem", beside five years of a trade.
  // "Retail experience is not needed, but you have led a team": the other experience is asked for.
  if (
    found.some(
      ({ value }) =>
        value.necessity === 'required' &&
        (none.named ? value.about && value.about !== about : value.minMonths !== undefined),
    )
  )
    return [...found]
  if (none.named && found.length === 0 && isWishedAll(claim, none.end, context)) {
    const wish = { kind: 'experience', ...(about && { about }), necessity: 'preferred' } as const
    return [{ value: wish, evidence: [evidenceOf(claim, none.start, none.end)] }]
  }
  const value = { kind: 'experience', minMonths: 0, ...(about && { about }), necessity: 'required' } as const
  return [{ value, evidence: [evidenceOf(claim, none.start, none.end)] }, ...found]
}

/** "Ervaring is geen must, maar mooi meegenomen": what one may do without is wished for all the same. */
function isWishedAll({ text: { text } }: Claim, at: number, context: Context): boolean {
  const [, to] = sentenceAround(text, at, at)
  const yields = patterns(context.lexicons).yields.exec(text.slice(at, to))?.[0]
  if (yields === undefined) return false
  const [mark] = marksIn(text.slice(at + yields.length - 1, to), context.lexicons)
  return mark?.strength === 'preferred' && mark.start <= WISH
}

/** What is asked by a noun or a verb of experience, with the length that belongs to it. */
function ofHead(
  claim: Claim,
  context: Context,
  head: Head,
  lengths: readonly Length[],
  used: Set<Length>,
): Finding<Experience>[] {
  const length = lengthOf(claim.text.text, head, lengths, used, context)
  if (length?.tooLong) return []
  if (head.worked && !length && !head.before) {
    const opens = claim.section === 'profile' && opensLine(claim, head, context)
    // "Have supervised volunteers": what was done needs no joining word.
    const done = opens && head.verb !== undefined && !head.general && aboutOf(claim, context, head, undefined)
    if (!done && (!(head.general || opens) || !joined(claim, head.end, context))) return []
  }
  if (length) used.add(length)
  return finding(claim, context, head, length)
}

/** A second length of a sentence is another demand: "… dont deux en crèche", "en minstens twee jaar in …". */
function ofRest(
  claim: Claim,
  context: Context,
  length: Length,
  used: ReadonlySet<Length>,
): Finding<Experience>[] {
  const { text } = claim.text
  if (length.tooLong) return []
  const { including, more } = patterns(context.lexicons)
  const { people, sinceNext } = otherLengths(context.lexicons)
  const [from, to] = sentenceAround(text, length.start, length.end)
  const before = text.slice(Math.max(from, length.start - 30), length.start)
  const beside = [...used].some((other) => other.start >= from && other.end <= to)
  const part = including.test(before) || including.test(text.slice(from, length.start + 14))
  if (
    part ||
    (beside &&
      more.test(before) &&
      !people.test(before) &&
      !sinceNext.test(text.slice(length.end, length.end + 30)) &&
      joined(claim, length.end, context)) ||
    (!beside && standsAlone(claim, context, length))
  )
    return finding(claim, context, lone(claim, context, length), length)
  return []
}

/** The length of time that belongs to a noun or a verb: right after it, or right before it, in the same sentence. */
function lengthOf(
  text: string,
  head: Head,
  lengths: readonly Length[],
  used: ReadonlySet<Length>,
  context: Context,
): Length | undefined {
  const { plain, joins, and } = patterns(context.lexicons)
  const { people, unlike, sinceNext } = otherLengths(context.lexicons)
  const [from, to] = sentenceAround(text, head.start, head.end)
  const free = lengths.filter(
    (length) =>
      !used.has(length) &&
      !length.part &&
      length.end > from &&
      length.end <= to &&
      // "Founded 12 years ago, we have grown".
      !(head.worked && sinceNext.test(text.slice(length.end, length.end + 30))),
  )
  // "Hebt al drie jaar in een magazijn gewerkt": the length stands within the verb.
  const within = head.worked && free.find(({ start, end }) => start >= head.start && end <= head.end)
  if (within) return within
  const after = free.find(({ start }) => start >= head.end)
  const before = free.findLast(({ end }) => end <= head.start)
  const gapAfter = after && text.slice(head.end, after.start)
  const gapBefore = before && text.slice(before.end, head.start)
  if (after && gapAfter !== undefined && plain.test(gapAfter)) return after
  if (
    before &&
    gapBefore !== undefined &&
    /^(?:[a-z'() .+,-]|(?<=[a-z] ?)[0-9](?= ?[a-z])){0,34}$/.test(gapBefore) &&
    !and.test(gapBefore)
  )
    return before
  if (!after || gapAfter === undefined || / [0-9]|[;|]/.test(gapAfter.slice(1, -1)) || gapAfter.length > 100)
    return undefined
  // "Expérience en animation de 3 ans minimum", but not "auprès d'enfants de 3 à 6 ans".
  if (people.test(gapAfter)) return undefined
  if (after.atLeast || joins.test(gapAfter))
    return unlike.test(gapAfter.slice(-14)) && !head.worked ? undefined : after
  // "A dirigé une équipe pendant quatre ans".
  return head.worked && /^[a-z' ,/-]{1,70}$/.test(gapAfter) ? after : undefined
}

function structured(claim: Claim, context: Context): Finding<Experience>[] {
  const months = monthsIn(claim.data)
  const evidence = [evidenceOf(claim)]
  if (months !== undefined) {
    return [{ value: { kind: 'experience', minMonths: months, necessity: 'required' }, evidence }]
  }
  const [length] = typeof claim.data === 'string' ? lengthsIn(claim.text.text, context.lexicons) : []
  return length && !length.tooLong
    ? finding(claim, context, { start: length.start, end: length.start }, length)
    : []
}
