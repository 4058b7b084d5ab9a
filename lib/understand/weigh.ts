import type { FactReader } from '@/lib/facts'
import type { Section } from '@/lib/lexicon'
import type { Evidence, Fact, FactKey, FactValues, Finding, Inference } from '@/lib/posting'

/** A finding with the place it was found in. */
export interface Weighed<T> extends Finding<T> {
  section: Section
  /** True when a label, a template or a property named the fact. */
  named: boolean
}

/** Who is believed first. Visible words before structured data: boards fill the latter by machine. */
const BELIEVED: readonly Evidence['source'][] = ['label', 'text', 'structured', 'heading', 'address']
const BELIEVED_FOR: Partial<Record<FactKey, readonly Evidence['source'][]>> = {
  // A page's heading is its title; sentences only mention it.
  title: ['heading', 'label', 'structured', 'address', 'text'],
  hiringOrganization: ['label', 'structured', 'heading', 'text', 'address'],
  jobLocation: ['label', 'text', 'structured', 'heading', 'address'],
}

/** Where each fact is at home; elsewhere it is believed less. */
const AT_HOME: Partial<Record<FactKey, readonly Section[]>> = {
  baseSalary: ['offer', 'top'],
  employmentType: ['offer', 'top'],
  workHours: ['offer', 'top'],
  jobLocation: ['top', 'offer'],
  validThrough: ['apply', 'top'],
  applicationContact: ['apply'],
  hiringOrganization: ['top', 'employer'],
}

const MOST_EVIDENCE = 4
const MOST_RIVALS = 3

/**
 * Decides between the findings of one fact. In this order: what is doubtful loses; so does what is inferred as a
 * whole; then who says it; then a label, template or property that names the fact beats what only resembles it; then
 * whether it stands where such a fact is at home; then what comes first. Among those that agree with the best, the
 * most precise gives the value, and the others fill what it leaves open. Those that disagree are kept as rivals,
 * unless doubtful; an alternative in the same words as a doubtful best is kept, too.
 * Out: undefined when there is no finding that says anything by itself.
 */
export function weigh<K extends FactKey>(
  reader: FactReader<K>,
  findings: readonly Weighed<FactValues[K]>[],
): Fact<FactValues[K]> | undefined {
  const ordered = [...findings].sort((a, b) => standing(reader.key, a) - standing(reader.key, b))
  const best =
    ordered.find(({ value }) => !reader.isPart?.(value)) ??
    ordered.find(({ value }) => reader.mayStandAlone?.(value))
  if (!best) return undefined
  const agreeing = ordered.filter((finding) => finding === best || reader.agrees(best.value, finding.value))
  const base = agreeing.reduce(
    (most, finding) => (precision(finding) > precision(most) ? finding : most),
    best,
  )
  let value = base.value
  const others = agreeing.filter((finding) => finding !== base)
  for (const other of others) value = reader.complete?.(value, other.value) ?? value
  const inferred = inferences(value, [base, ...others])
  const disagreeing = ordered.filter(
    (finding) => !agreeing.includes(finding) && (!finding.doubtful || isAlternative(best, finding)),
  )
  const rivals = distinct(reader, disagreeing)
  return {
    value,
    status: inferred.length > 0 ? 'inferred' : 'stated',
    evidence: mergeEvidence([base, ...others]),
    ...(inferred.length > 0 && { inferred }),
    ...(rivals.length > 0 && {
      rivals: rivals.map((rival) => ({ value: rival.value, evidence: rival.evidence })),
    }),
  }
}

/** One reason why a finding stands lower than another, and by how much. */
export interface Handicap {
  why: 'doubtful' | 'inferred' | Evidence['source'] | 'not named' | 'not at home'
  points: number
}

/**
 * All that speaks against a finding; the one with the fewest points wins. The points are so far apart that no sum of
 * lesser reasons outweighs a greater one.
 */
export function handicaps<K extends FactKey>(key: K, finding: Weighed<FactValues[K]>): Handicap[] {
  const source = finding.evidence[0]?.source ?? 'text'
  const rank = (BELIEVED_FOR[key] ?? BELIEVED).indexOf(source)
  const home = AT_HOME[key]?.includes(finding.section) ?? true
  const wholeInferred = finding.inferred?.some((inference) => inference.part === undefined) ?? false
  const all: Handicap[] = [
    { why: 'doubtful', points: finding.doubtful ? 1000 : 0 },
    { why: 'inferred', points: wholeInferred ? 100 : 0 },
    { why: source, points: rank * 10 },
    { why: 'not named', points: finding.named ? 0 : 4 },
    { why: 'not at home', points: home ? 0 : 2 },
  ]
  return all.filter(({ points }) => points > 0)
}

/** Said in the same words as the best: "CDI ou CDD". */
function isAlternative<T>(best: Weighed<T>, finding: Weighed<T>): boolean {
  const [one] = best.evidence
  const [other] = finding.evidence
  return (
    best.doubtful === true &&
    one !== undefined &&
    one.block === other?.block &&
    one.quote === other?.quote &&
    one.source === other?.source
  )
}

function standing<K extends FactKey>(key: K, finding: Weighed<FactValues[K]>): number {
  return handicaps(key, finding).reduce((sum, { points }) => sum + points, 0)
}

/** How much a finding says by itself: its stated parts, or the length of a date. */
function precision<T>(finding: Finding<T>): number {
  const { value } = finding
  if (typeof value === 'string') return /^\d{4}/.test(value) ? value.length : 0
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + Object.keys(part).length, 0)
  if (typeof value !== 'object' || value === null) return 0
  const inferred = new Set(finding.inferred?.map((inference) => inference.part))
  return Object.keys(value).filter((part) => !inferred.has(part)).length
}

/** An inferred part stays inferred unless an agreeing finding states it. */
function inferences<T>(value: T, findings: readonly Finding<T>[]): Inference[] {
  const kept: Inference[] = []
  for (const finding of findings) {
    for (const inference of finding.inferred ?? []) {
      const { part } = inference
      if (kept.some((known) => known.part === part)) continue
      if (!inValue(value, finding.value, part)) continue
      if (findings.some((other) => states(other, value, part))) continue
      kept.push(inference)
    }
  }
  return kept
}

function inValue<T>(value: T, own: T, part: string | undefined): boolean {
  return same(partOf(value, part), partOf(own, part))
}

function states<T>(finding: Finding<T>, value: T, part: string | undefined): boolean {
  if (finding.inferred?.some((inference) => inference.part === part)) return false
  const own = partOf(finding.value, part)
  return own !== undefined && same(own, partOf(value, part))
}

/** Of a list (places), the part of its first entry. */
function partOf(value: unknown, part: string | undefined): unknown {
  if (part === undefined) return value
  const whole = Array.isArray(value) ? value[0] : value
  return whole && typeof whole === 'object' ? (whole as Record<string, unknown>)[part] : undefined
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The first of those that disagree with one another, too; a page that lists hundreds is not compared to the end. */
function distinct<K extends FactKey>(reader: FactReader<K>, findings: readonly Weighed<FactValues[K]>[]) {
  const kept: Weighed<FactValues[K]>[] = []
  for (const finding of findings) {
    if (kept.length === MOST_RIVALS) break
    if (!kept.some((rival) => reader.agrees(rival.value, finding.value))) kept.push(finding)
  }
  return kept
}

/** The evidence of several findings, each sentence once: a labelled value and the line that holds it are one. */
export function mergeEvidence(findings: readonly { evidence: Evidence[] }[]): Evidence[] {
  const merged: Evidence[] = []
  for (const evidence of findings.flatMap((finding) => finding.evidence)) {
    if (merged.length === MOST_EVIDENCE) break
    if (!merged.some((known) => sameSentence(known, evidence))) merged.push(evidence)
  }
  return merged
}

function sameSentence(a: Evidence, b: Evidence): boolean {
  if (a.block === undefined || b.block === undefined) return a.source === b.source && a.quote === b.quote
  return a.block === b.block && (a.quote.includes(b.quote) || b.quote.includes(a.quote))
}
