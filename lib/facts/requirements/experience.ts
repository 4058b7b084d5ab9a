import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { bounded, compiled } from '@/lib/lexicon'
import type { Finding, Requirement } from '@/lib/posting'
import { aboutAfter } from './about'
import { sources } from './clause'
import { type Duration, durationsIn } from './durations'
import { marksIn, necessity } from './necessity'

type Experience = Extract<Requirement, { kind: 'experience' }>

/** Of a longer line the rest is left out: no job asks for so many. */
const MOST = 20
const CURRENCY = /[€$£]|(?<![a-z])(?:eur|euros?|chf)(?![a-z])/

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const qualifiers = `(?:,? ${word((words) => words.qualifiers)}(?![a-z0-9])){0,3}`
  const joins = word((words) => words.about)
  const knowledge = word((words) => words.knowledge)
  const and = word((words) => [...words.and, ...words.or])
  return {
    head: new RegExp(bounded(word((words) => words.experience)), 'g'),
    none: new RegExp(bounded(word((words) => words.noExperience))),
    decoys: new RegExp(bounded(word((words) => words.decoys)), 'g'),
    equivalent: new RegExp(bounded(word((words) => words.orEquivalentExperience)), 'g'),
    /** Between a head and its length of time: nothing but adjectives and one small word. */
    plain: new RegExp(`^${qualifiers}[ :,(-]{0,3}(?:${joins}(?:(?<=')| ))?$`),
    including: new RegExp(`${bounded(word((words) => words.including))}[a-z' ]{0,12}$`),
    afterKnowledge: new RegExp(`${bounded(knowledge)} ${and} $`),
    negated: new RegExp(`${bounded(word((words) => words.negation))}[a-z' ]{0,4}$`),
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
    const none = pattern.none.exec(text)
    if (none && !pattern.negated.test(text.slice(0, none.index))) {
      const evidence = [evidenceOf(claim, none.index, none.index + none[0].length)]
      return [{ value: { kind: 'experience', minMonths: 0, necessity: 'required' }, evidence }]
    }
    const lengths = durationsIn(text, context.lexicons).slice(0, MOST)
    const heads = headsIn(claim, context).slice(0, MOST)
    // "Compétences, expérience :" leads into what is asked, and asks nothing itself.
    if (lengths.length === 0 && claim.topic === undefined && text.endsWith(':')) return []
    const findings: Finding<Experience>[] = []
    const used = new Set<Duration>()
    for (const head of heads) {
      const length = lengthOf(text, head, lengths, used, context)
      if (length) used.add(length)
      findings.push(...finding(claim, context, head, length))
    }
    if (findings.length === 0) return headless(claim, context, lengths)
    for (const length of lengths) {
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
}

/** Where the claim speaks of experience that is asked for, not of the employer's, nor of pay by experience. */
function headsIn(claim: Claim, context: Context): Span[] {
  const text = claim.text.text
  const { head, decoys, equivalent, afterKnowledge } = patterns(context.lexicons)
  const taken = [...text.matchAll(decoys), ...text.matchAll(equivalent)]
  return [...text.matchAll(head)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
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
  return after?.atLeast && gapAfter !== undefined && /^[a-z' /-]{1,60}$/.test(gapAfter) ? after : undefined
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
  const about =
    aboutAfter(claim, end, context, { once: true }) ??
    (length && length.start > head.end
      ? aboutAfter(claim, head.end, context, { until: length.start, once: true })
      : null)
  const said = necessity(claim, start, about?.end ?? end, context, isBare(claim, start, length))
  if (!said) return []
  const [from, to] = sentenceAround(text, start, end)
  const marked = marksIn(text.slice(from, to), context.lexicons).length > 0
  if (!length && !about && !marked && claim.source !== 'label') return []
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

/** Outside the profile a mention counts when it gives years, or opens a line of the ad's first or last part. */
function isBare(claim: Claim, start: number, length: Duration | undefined): boolean {
  if (claim.section === 'employer' || claim.section === 'offer') return false
  if (length) return true
  return (claim.section === 'top' || claim.section === 'apply') && start <= 4
}

/** "Minimum 3 ans dans une fonction semblable", where the label or the heading says that it is experience. */
function headless(claim: Claim, context: Context, lengths: readonly Duration[]): Finding<Experience>[] {
  const { head, decoys } = patterns(context.lexicons)
  const announced =
    claim.topic === 'experience' ||
    (claim.section === 'profile' && [...claim.heading.matchAll(head)].length > 0 && lengths[0] !== undefined)
  const first = lengths[0]
  if (!announced || [...claim.text.text.matchAll(decoys)].length > 0) return []
  if (!first) {
    const marked = claim.source === 'label' && marksIn(claim.text.text, context.lexicons).length > 0
    return marked ? finding(claim, context, { start: 0, end: 0 }, undefined) : []
  }
  if (first.start > 15) return []
  return finding(claim, context, { start: first.start, end: first.start }, first)
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

/** schema.org's OccupationalExperienceRequirements, or a bare number of months. */
function monthsIn(data: unknown): number | undefined {
  if (Array.isArray(data)) return data.map(monthsIn).find((months) => months !== undefined)
  const months =
    typeof data === 'object' && data !== null && 'monthsOfExperience' in data
      ? data.monthsOfExperience
      : undefined
  const count = typeof months === 'string' ? Number.parseFloat(months) : months
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 240
    ? count
    : undefined
}
