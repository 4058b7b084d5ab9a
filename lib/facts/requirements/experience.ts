import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, type Requirement, unfold } from '@/lib/posting'
import { aboutAfter } from './about'
import { clauseAround, sources } from './clause'
import { type Duration, durationsIn, monthsIn } from './durations'
import { marksIn, necessity } from './necessity'

type Experience = Extract<Requirement, { kind: 'experience' }>

/** Of a longer line the rest is left out: no job asks for so many. */
const MOST = 20
/** Before a noun that opens a line. */
const OPENING = 4
const SHORT_LINE = 140
/** Behind a noun, where what it is of is looked for. */
const LOOK = 140
/** A longer time, with no word of experience, is an age. */
const AGE = 15 * 12
const CURRENCY = /[€$£]|(?<![a-z])(?:eur|euros?|chf)(?![a-z])/

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const qualifiers = `(?:,? ${word((words) => words.qualifiers)}(?![a-z0-9])){0,3}`
  const joins = word((words) => words.about)
  const knowledge = word((words) => words.knowledge)
  const and = word((words) => [...words.and, ...words.or])
  const worked = bounded(word((words) => words.worked ?? []))
  return {
    head: patternOf(bounded(word((words) => words.experience)), 'g'),
    worked: patternOf(worked, 'g'),
    already: patternOf(bounded(word((words) => words.already ?? []))),
    more: patternOf(`^${qualifiers} (?<own>[a-z][a-z-]{4,20}(?: [a-z][a-z-]{2,20}){0,6})`),
    small: patternOf(
      `^(?:${word((words) => [...words.articles, ...words.about, ...words.and, ...words.or, ...words.qualifiers, ...(words.ends ?? []), ...words.experience, ...words.including])})(?![a-z0-9])`,
    ),
    none: patternOf(bounded(word((words) => words.noExperience))),
    decoys: patternOf(bounded(word((words) => words.decoys)), 'g'),
    equivalent: patternOf(bounded(word((words) => words.orEquivalentExperience)), 'g'),
    /** Between a head and its length of time: nothing but adjectives and one small word. */
    plain: patternOf(`^${qualifiers}[ :,(>-]{0,3}(?:${joins}(?:(?<=')| ))?$`),
    including: patternOf(`${bounded(word((words) => words.including))}[a-z' ]{0,12}$`),
    afterKnowledge: patternOf(`${bounded(knowledge)} ${and} $`),
    held: patternOf(`${bounded(word((words) => words.spent ?? []))}(?: [a-z]{2,8})?[ ,:]{0,2}$`),
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
    doing: patternOf(`^${qualifiers} ${word((words) => words.doing ?? [])} `),
    during: patternOf(` ${word((words) => words.since ?? [])} $`),
    negated: patternOf(`${bounded(word((words) => words.negation))}[a-z' ]{0,4}$`),
  }
})

/** Experience asked for: its length in months, what it is in, how much it is wanted. */
export const experience = defineRequirement({
  kind: 'experience',
  properties: ['experienceRequirements'],
  read(claim, context) {
    if (claim.source === 'structured') return structured(claim, context)
    if (claim.source === 'heading' || claim.source === 'address' || claim.section === 'noise') return []
    const text = claim.text.text
    const pattern = patterns(context.lexicons)
    const none = noneIn(claim, context)
    const lengths = durationsIn(text, context.lexicons).slice(0, MOST)
    const heads = headsIn(claim, context)
      .filter(({ start, end }) => !none || end <= none.start || start >= none.end)
      .slice(0, MOST)
    // "Compétences, expérience :" leads into what is asked, and asks nothing itself.
    if (lengths.length === 0 && claim.topic === undefined && text.endsWith(':')) return []
    const findings: Finding<Experience>[] = none ? [none.finding] : []
    const used = new Set<Duration>()
    for (const head of heads) {
      const length = lengthOf(text, head, lengths, used, context)
      if (head.worked && claim.section !== 'profile') continue
      if (head.worked && !length && !head.before) continue
      if (length) used.add(length)
      findings.push(...finding(claim, context, head, length))
    }
    if (none) return findings
    if (findings.length === 0) return headless(claim, context, lengths)
    for (const length of lengths) {
      if (!used.has(length) && !nearHead(text, heads, length) && standsAlone(claim, context, length))
        findings.push(...finding(claim, context, lone(claim, context, length), length))
      if (
        used.has(length) ||
        !pattern.including.test(text.slice(Math.max(0, length.start - 30), length.start))
      )
        continue
      findings.push(...finding(claim, context, { start: length.start, end: length.start }, length))
    }
    return findings
  },
})

interface Span {
  start: number
  end: number
  /** "Exercé", "practice": experience only with a length of time, or where it is said to lie before. */
  worked?: boolean
  /** "Vous avez déjà encadré". */
  before?: boolean
  /** "Three years raising money": what stands behind the length is what was done. */
  doing?: boolean
}

/** "Débutant accepté": no experience at all is needed. */
function noneIn(claim: Claim, context: Context): (Span & { finding: Finding<Experience> }) | undefined {
  const { none, negated } = patterns(context.lexicons)
  const { text } = claim.text
  const match = claim.section === 'employer' ? null : none.exec(text)
  if (!match || negated.test(text.slice(0, match.index))) return undefined
  const [start, end] = [match.index, match.index + match[0].length]
  const value = { kind: 'experience', minMonths: 0, necessity: 'required' } as const
  return { start, end, finding: { value, evidence: [evidenceOf(claim, start, end)] } }
}

/** Where the claim speaks of experience that is asked for, not of the employer's, nor of pay by experience. */
function headsIn(claim: Claim, context: Context): Span[] {
  const text = claim.text.text
  const { head, worked, already, decoys, equivalent, afterKnowledge } = patterns(context.lexicons)
  const taken = [...text.matchAll(decoys), ...text.matchAll(equivalent)]
  const nouns = [...text.matchAll(head)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const verbs = nouns.length > 0 || claim.section !== 'profile' ? [] : [...text.matchAll(worked)]
  return [
    ...nouns,
    ...verbs.map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      worked: true,
      before: already.test(match[0]),
    })),
  ].filter(
    ({ start, end }) =>
      !taken.some((decoy) => decoy.index < end && start < decoy.index + decoy[0].length) &&
      !afterKnowledge.test(text.slice(Math.max(0, start - 60), start)),
  )
}

/** The length of time that belongs to a head: right after it, or right before it, in the same sentence. */
function lengthOf(
  text: string,
  head: Span,
  lengths: readonly Duration[],
  used: ReadonlySet<Duration>,
  context: Context,
): Duration | undefined {
  const { plain } = patterns(context.lexicons)
  const [from, to] = sentenceAround(text, head.start, head.end)
  const free = lengths.filter((length) => !used.has(length) && length.start >= from && length.end <= to)
  const after = free.find(({ start }) => start >= head.end)
  const before = free.findLast(({ end }) => end <= head.start)
  const gapAfter = after && text.slice(head.end, after.start)
  const gapBefore = before && text.slice(before.end, head.start)
  if (after && gapAfter !== undefined && plain.test(gapAfter)) return after
  if (before && gapBefore !== undefined && /^[a-z'(). +-]{0,30}$/.test(gapBefore)) return before
  // "Expérience en animation de 3 ans minimum", but not "auprès d'enfants de 3 à 6 ans".
  if (after?.atLeast && gapAfter !== undefined && /^[a-z' /-]{1,60}$/.test(gapAfter)) return after
  // "A dirigé une équipe pendant quatre ans", "pratique en maison de repos de deux ans souhaitée".
  if (head.worked && gapAfter !== undefined && /^[a-z' ,/-]{1,70}$/.test(gapAfter)) return after
  return undefined
}

function finding(
  claim: Claim,
  context: Context,
  head: Span,
  length: Duration | undefined,
): Finding<Experience>[] {
  const text = claim.text.text
  const start = Math.min(head.start, length?.start ?? head.start)
  const end = Math.max(head.end, length?.end ?? head.end)
  if (CURRENCY.test(text.slice(Math.max(0, start - 16), start))) return []
  if (length && CURRENCY.test(text.slice(end, end + 14))) return []
  const about = aboutOf(claim, context, head, length, end)
  const said = necessity(claim, start, about?.end ?? end, context, isBare(claim, start, length))
  if (!said) return []
  const [from, to] = sentenceAround(text, start, end)
  const marked = marksIn(text.slice(from, to), context.lexicons).length > 0
  if (!length && !about && (!marked || claim.section === 'employer') && claim.source !== 'label') return []
  return [
    {
      value: {
        kind: 'experience',
        ...(length?.min !== undefined && { minMonths: length.min }),
        ...(length?.max !== undefined && { maxMonths: length.max }),
        ...(about && { about: about.about }),
        necessity: said.necessity,
      },
      evidence: [evidenceOf(claim, start, about?.end ?? end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

/** What the experience is in: after all of it, or between the noun and its length; else the words right behind the noun. */
function aboutOf(claim: Claim, context: Context, head: Span, length: Duration | undefined, end: number) {
  const whole = { once: true, brackets: true, article: head.before === true }
  const doing =
    head.doing === true || (head.worked === true && length !== undefined && isDoing(claim, context, end))
  const found = doing
    ? null
    : ((head.worked && length ? aboutWithin(claim, context, head, length) : null) ??
      aboutAfter(claim, end, context, whole) ??
      (length && length.start > head.end
        ? aboutAfter(claim, head.end, context, { ...whole, until: length.start })
        : null) ??
      (length && length.end < head.start
        ? aboutAfter(claim, length.end, context, { ...whole, until: head.start })
        : null))
  if (found || (head.start === head.end && !doing)) return found
  const { more, small } = patterns(context.lexicons)
  const from = !doing && length && length.start > head.end ? head.end : end
  const match = more.exec(
    claim.text.text.slice(from, Math.min(from + LOOK, length && from < end ? length.start : from + LOOK)),
  )
  const own = match?.groups?.own ?? ''
  const until = Math.min(own.length, marksIn(own, context.lexicons)[0]?.start ?? own.length)
  if (!match || small.test(own) || until === 0) return null
  const at = from + match[0].length - own.length
  const kept = own.slice(0, until).trimEnd().length
  return { about: unfold(claim.text, at, at + kept), start: at, end: at + kept }
}

/** "Vijf jaar als boekhouder gewerkt", "travaillé en crèche pendant trois ans": between the two stands what it is in. */
function aboutWithin(claim: Claim, context: Context, head: Span, length: Duration) {
  const before = length.end < head.start
  const [from, to] = before ? [length.end, head.start] : [head.end, length.start]
  const during = patterns(context.lexicons).during.exec(claim.text.text.slice(from, to))
  const until = during ? from + during.index : to
  return aboutAfter(claim, from, context, { once: true, brackets: true, until })
}

/** "Three years raising money". */
function isDoing(claim: Claim, context: Context, end: number): boolean {
  return patterns(context.lexicons).doing.test(claim.text.text.slice(end, end + 60))
}

/** Outside the profile a mention counts when it gives years, or opens a line of the ad's first or last part. */
function isBare(claim: Claim, start: number, length: Duration | undefined): boolean {
  if (claim.section === 'employer' || claim.section === 'offer') return false
  if (length) return true
  return start <= OPENING && claim.text.text.length <= SHORT_LINE
}

/**
 * "Minimum 3 ans dans une fonction semblable", where the label or the heading says that it is experience, or a line
 * of the profile opens with years of something.
 */
function headless(claim: Claim, context: Context, lengths: readonly Duration[]): Finding<Experience>[] {
  const { head, decoys } = patterns(context.lexicons)
  const { text } = claim.text
  const [first] = lengths
  const named = claim.topic === 'experience' || (claim.section === 'profile' && heads(claim.heading))
  if (text.search(decoys) >= 0) return []
  if (!first) {
    const marked = named && claim.source === 'label' && marksIn(text, context.lexicons).length > 0
    return marked ? finding(claim, context, { start: 0, end: 0 }, undefined) : []
  }
  const at = { start: first.start, end: first.start }
  if (named && first.start <= 15) return finding(claim, context, at, first)
  // "Poseur de menuiseries : 24 mois au minimum".
  const before = /^(?<own>[a-z][^:]{3,60}?) ?: ?$/.exec(text.slice(0, first.start))?.groups?.own
  if (named && before) {
    const about = unfold(claim.text, 0, before.length)
    return finding(claim, context, at, first).map((one) => ({ ...one, value: { ...one.value, about } }))
  }
  return lengths
    .filter((length) => standsAlone(claim, context, length))
    .flatMap((length) => finding(claim, context, lone(claim, context, length), length))

  function heads(heading: string): boolean {
    return heading.search(head) >= 0
  }
}

/** Is a word of experience in the sentence of a length? */
function nearHead(text: string, heads: readonly Span[], { start, end }: Duration): boolean {
  const [from, to] = sentenceAround(text, start, end)
  return heads.some((head) => head.start >= from && head.end <= to)
}

/** "Minimum drie jaar in de verkoop", "you've got two years in catering": in a profile, years of something are asked. */
function standsAlone(claim: Claim, context: Context, length: Duration): boolean {
  if (claim.section !== 'profile' || (length.min ?? AGE) >= AGE) return false
  const { held, unlike, decoys } = patterns(context.lexicons)
  const { text } = claim.text
  const [from, to] = clauseAround(text, length.start, length.end, context.lexicons)
  const before = text.slice(from, length.start)
  if (unlike.test(before) || text.slice(from, to).search(decoys) >= 0) return false
  if (length.start > OPENING && !length.atLeast && !held.test(before)) return false
  return isDoing(claim, context, length.end) || aboutAfter(claim, length.end, context) !== null
}

function lone(claim: Claim, context: Context, { start, end }: Duration): Span {
  return { start, end: start, doing: isDoing(claim, context, end) }
}

function structured(claim: Claim, context: Context): Finding<Experience>[] {
  const months = monthsIn(claim.data)
  const evidence = [evidenceOf(claim)]
  if (months !== undefined) {
    return [{ value: { kind: 'experience', minMonths: months, necessity: 'required' }, evidence }]
  }
  const [length] = typeof claim.data === 'string' ? durationsIn(claim.text.text, context.lexicons) : []
  return length ? finding(claim, context, { start: length.start, end: length.start }, length) : []
}
