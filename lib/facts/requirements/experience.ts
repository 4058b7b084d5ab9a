import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, fold, type Requirement, unfold } from '@/lib/posting'
import { clauseAround, sources } from './clause'
import { aboutOf, isDoing, joined } from './experience-about'
import { type Head, headsIn, noneIn } from './experience-heads'
import { type Length, lengthsIn, lengthUnder, monthsIn } from './experience-length'
import { isOwners } from './experience-owner'
import { marksIn, necessity } from './necessity'

type Experience = Extract<Requirement, { kind: 'experience' }>

/** Of a longer line the rest is left out: no job asks for so many. */
const MOST = 20
/** Before a length that opens a line. */
const OPENING = 4
const SHORT_LINE = 140
/** So far before a length another thing than work has it: "contrat de". */
const NEAR = 40
/** A longer time, with no word of experience, is an age. */
const AGE = 15 * 12 + 1
const CURRENCY = /[€$£]|(?<![a-z])(?:eur|euros?|chf)(?![a-z])/

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const adjectives = word((words) => [...words.qualifiers, ...(words.plain ?? [])])
  const joins = word((words) => words.about)
  const and = word((words) => [...words.and, ...words.or])
  const since = [...lexicons.flatMap(({ requirements }) => requirements.since ?? [])]
  return {
    noun: patternOf(bounded(word((words) => words.experience))),
    decoys: patternOf(bounded(word((words) => words.decoys))),
    /** Between a noun and its length: nothing but adjectives and one small word. */
    plain: patternOf(`^(?:,? ${adjectives}(?![a-z0-9])){0,4}[ :,(>|-]{0,3}(?:${joins}(?:(?<=')| ))?$`),
    joins: patternOf(`(?:[(:,>|-] ?|(?<![a-z])${joins}(?:(?<=')| ))$`),
    /** Right behind a length "of" joins, though it is "or" in another language. */
    and: patternOf(`(?:^ (?!${joins} )|[^ ] )${and} `),
    including: patternOf(`${bounded(word((words) => words.including))}[a-z' ]{0,12}$`),
    more: patternOf(`(?:,| ${and}|^|[(])[ a-z']{0,4}$`),
    held: patternOf(`${bounded(word((words) => words.spent ?? []))}(?: [a-z']{1,9}){0,3}[ ,:]{0,2}$`),
    people: patternOf(`${bounded(word((words) => words.people ?? []))}[^,;(]{0,14}$`),
    unlike: patternOf(
      bounded(
        word((words) => [
          ...words.diploma,
          ...words.drivingLicence,
          ...words.training,
          ...(words.since ?? []),
        ]),
      ),
    ),
    sinceNext: patternOf(
      `^[ -]?(?:${word((words) => words.about)}(?:(?<=')| ))?${bounded(word(() => since))}`,
    ),
    openers: patternOf(
      `^[^a-z]{0,4}(?:(?:${word((words) => [...words.articles, ...words.qualifiers, ...(words.plain ?? []), ...words.required, ...words.preferred, ...(words.atLeast ?? [])])}|[^a-z ]{1,3})[ ,:-]{1,3}){0,4}$`,
    ),
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
    if (none) return beside(claim, none, found)
    if (found.length === 0)
      return headless(
        claim,
        context,
        lengths.filter(({ tooLong }) => !tooLong),
      )
    const rest = lengths.filter((length) => !used.has(length))
    return [...found, ...rest.flatMap((length) => ofRest(claim, context, length, used))]
  },
})

/** "No experience needed" next to what is asked all the same: "pas afgestudeerd of hooguit twee jaar" is one demand. */
function beside(claim: Claim, none: Head, found: readonly Finding<Experience>[]): Finding<Experience>[] {
  const most = found.find(({ value }) => value.minMonths === undefined && value.maxMonths !== undefined)
  if (most) return [{ ...most, value: { ...most.value, minMonths: 0 } }]
  const value = { kind: 'experience', minMonths: 0, necessity: 'required' } as const
  return [{ value, evidence: [evidenceOf(claim, none.start, none.end)] }, ...found]
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
    const asked = head.general || (claim.section === 'profile' && opensLine(claim, head, context))
    if (!asked || !joined(claim, head.end, context)) return []
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
  const { including, more, people, sinceNext } = patterns(context.lexicons)
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
  const { plain, joins, people, unlike, and, sinceNext } = patterns(context.lexicons)
  const [from, to] = sentenceAround(text, head.start, head.end)
  const free = lengths.filter(
    (length) =>
      !used.has(length) &&
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
  if (before && gapBefore !== undefined && /^[a-z'() .+,-]{0,34}$/.test(gapBefore) && !and.test(gapBefore))
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

function finding(
  claim: Claim,
  context: Context,
  head: Head,
  length: Length | undefined,
): Finding<Experience>[] {
  const { text } = claim.text
  const start = Math.min(head.start, length?.start ?? head.start)
  const end = Math.max(head.end, length?.end ?? head.end)
  if (CURRENCY.test(text.slice(Math.max(0, start - 16), start))) return []
  if (length && CURRENCY.test(text.slice(end, end + 14))) return []
  if (claim.source !== 'label' && isOwners(claim, start, end, context)) return []
  const about = aboutOf(claim, context, head, length)
  const said = necessity(
    claim,
    start,
    Math.max(end, about?.end ?? end),
    context,
    // "Experience is everything to our guests": of nothing, and for no length, it asks for none.
    (length !== undefined || about !== null) && isBare(claim, context, head, start, length),
  )
  if (!said) return []
  return [
    {
      value: {
        kind: 'experience',
        ...(length?.min !== undefined && { minMonths: length.min }),
        ...(length?.max !== undefined && { maxMonths: length.max }),
        ...(about && { about: about.about }),
        necessity: said.necessity,
      },
      evidence: [evidenceOf(claim, start, Math.max(end, about?.end ?? end))],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

/** Outside the profile a mention counts when it gives years, opens a line, or says that the person has it. */
function isBare(
  claim: Claim,
  context: Context,
  head: Head,
  start: number,
  length: Length | undefined,
): boolean {
  if (claim.section === 'employer' || claim.section === 'offer') return false
  if (length || head.before) return true
  return (
    opensLine(claim, { ...head, start }, context) ||
    patterns(context.lexicons).held.test(claim.text.text.slice(Math.max(0, start - 40), start))
  )
}

function opensLine({ text: { text } }: Claim, { start }: Head, context: Context): boolean {
  return (
    text.length <= SHORT_LINE && start <= 40 && patterns(context.lexicons).openers.test(text.slice(0, start))
  )
}

/**
 * "Minimum 3 ans dans une fonction semblable", where the label or the heading says that it is experience, or a line
 * of the profile opens with years of something.
 */
function headless(claim: Claim, context: Context, lengths: readonly Length[]): Finding<Experience>[] {
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
function standsAlone(claim: Claim, context: Context, length: Length): boolean {
  if (claim.section === 'employer' || claim.section === 'offer' || (length.min ?? length.max ?? 0) >= AGE)
    return false
  const { held, unlike, decoys, people, sinceNext, openers } = patterns(context.lexicons)
  const { text } = claim.text
  const [from, to] = clauseAround(text, length.start, length.end, context.lexicons)
  const opened = lastStop(text.slice(0, length.start))
  const before = text.slice(Math.max(from, opened), length.start)
  const holding = held.exec(before)
  if (
    unlike.test(nearEnd(holding ? before.slice(0, holding.index) : before)) ||
    decoys.test(text.slice(from, to))
  )
    return false
  if (people.test(before) || sinceNext.test(text.slice(length.end, length.end + 30))) return false
  // "Idéalement deux ans en cabinet".
  const marked = openers.test(before) && marksIn(before, context.lexicons).length > 0
  const opens = marked || length.start - opened <= OPENING
  const profile = claim.section === 'profile'
  const counted = length.min !== undefined || length.max !== undefined
  if (
    !(profile ? opens || length.atLeast || holding : holding || marked || (opens && length.atLeast)) ||
    (!counted && !opens && !holding)
  )
    return false
  return isDoing(claim, length.end, context) || joined(claim, length.end, context) !== null
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

function lone(claim: Claim, context: Context, { start, end }: Length): Head {
  return { start, end: start, doing: isDoing(claim, end, context) }
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
