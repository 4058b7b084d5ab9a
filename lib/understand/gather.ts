import { inList } from '@/lib/facts/offer/benefit-listed'
import type { Section } from '@/lib/lexicon'
import {
  type Benefit,
  collapse,
  type Fact,
  type Finding,
  fold,
  type Inference,
  isSameBenefit,
  type Requirement,
} from '@/lib/posting'
import { mergeEvidence } from './weigh'

/** No ad asks or offers more; what a list without end adds is left out. */
const MOST_ENTRIES = 100

/**
 * One list of requirements out of all that was found: the same requirement said twice is one entry with both
 * sentences, and the fuller of the two values. Words of necessity beat a necessity taken from the section.
 * Out: in the order of the findings, but for experience without a length, which comes last.
 */
export function gatherRequirements(findings: readonly Finding<Requirement>[]): Fact<Requirement>[] {
  const gathered = gather(
    findings.filter((finding) => !isOutweighed(finding, findings)),
    sameRequirement,
    fullerRequirement,
  )
  const [told, vague] = [
    gathered.filter(({ value }) => !isVague(value)),
    gathered.filter(({ value }) => isVague(value)),
  ]
  return [...told, ...vague]
}

/** People compare lengths. */
const isVague = (value: Requirement) => value.kind === 'experience' && !speaks(value.kind, value)

/** Boards fill in structured data by machine: the ad's own words on the same beat it. */
function isOutweighed(finding: Finding<Requirement>, findings: readonly Finding<Requirement>[]): boolean {
  const { kind } = finding.value
  if (sourceOf(finding) === 'structured')
    return findings.some((other) => sourceOf(other) !== 'structured' && speaks(kind, other.value))
  if (kind === 'experience')
    return (
      sourceOf(finding) === 'label' &&
      speaks(kind, finding.value) &&
      findings.some(
        (other) =>
          sourceOf(other) === 'text' &&
          other.evidence[0]?.block !== finding.evidence[0]?.block &&
          speaks(kind, other.value) &&
          !sameRequirement(finding.value, other.value),
      )
    )
  if (kind !== 'education') return false
  // A strip over the ad is filled in by machine as well; and a profile asks, where other parts tell of training.
  return findings.some(
    (other) =>
      speaks(kind, other.value) &&
      ((sourceOf(finding) === 'label' && sourceOf(other) === 'text') ||
        (!inProfile(finding) && inProfile(other) && sourceOf(finding) === sourceOf(other))) &&
      other.value.necessity === finding.value.necessity,
  )
}

function inProfile(finding: Finding<Requirement> & { section?: Section }): boolean {
  return finding.section === 'profile'
}

function sourceOf(finding: Finding<Requirement>) {
  return finding.evidence[0]?.source
}

/** Does it say a length of experience, or a level of schooling? */
function speaks(kind: Requirement['kind'], value: Requirement): boolean {
  if (kind === 'experience' && value.kind === 'experience')
    return value.minMonths !== undefined || value.maxMonths !== undefined
  return kind === 'education' && value.kind === 'education' && value.level !== undefined
}

/** One list of benefits; the same benefit said twice is one entry. */
export function gatherBenefits(findings: readonly Finding<Benefit>[]): Fact<Benefit>[] {
  return gather(inList(findings), isSameBenefit, (a, b) => ({ ...b.value, ...a.value }))
}

function gather<T>(
  findings: readonly Finding<T>[],
  isSame: (a: T, b: T) => boolean,
  fuller: (a: Finding<T>, b: Finding<T>) => T,
): Fact<T>[] {
  const groups: Finding<T>[] = []
  for (const finding of findings) {
    if (groups.length === MOST_ENTRIES) break
    const at = groups.findIndex((group) => isSame(group.value, finding.value))
    const group = groups[at]
    if (!group) {
      groups.push(finding)
      continue
    }
    const inferred = bothInferred(group, finding)
    groups[at] = {
      value: fuller(group, finding),
      evidence: mergeEvidence([group, finding]),
      ...(inferred.length > 0 && { inferred }),
    }
  }
  return groups.map(({ value, evidence, inferred }) => ({
    value,
    status: inferred && inferred.length > 0 ? 'inferred' : 'stated',
    evidence,
    ...(inferred && inferred.length > 0 && { inferred }),
  }))
}

/** What either leaves to inference, unless the other states it. */
function bothInferred<T>(a: Finding<T>, b: Finding<T>): Inference[] {
  const stated = (finding: Finding<T>, part: string | undefined) =>
    part !== undefined &&
    typeof finding.value === 'object' &&
    finding.value !== null &&
    part in finding.value &&
    !finding.inferred?.some((inference) => inference.part === part)
  const kept = [
    ...(a.inferred ?? []).filter(({ part }) => !stated(b, part)),
    ...(b.inferred ?? []).filter(({ part }) => !stated(a, part)),
  ]
  return kept.filter((inference, at) => kept.findIndex(({ part }) => part === inference.part) === at)
}

function sameRequirement(a: Requirement, b: Requirement): boolean {
  if (a.kind !== b.kind) return false
  if (
    (a.kind === 'language' && b.kind === 'language') ||
    (a.kind === 'drivingLicence' && b.kind === 'drivingLicence')
  )
    return a.value === b.value
  // An ad asks for one schooling: what it names besides, as much wanted, is an alternative.
  if (a.kind === 'education' && b.kind === 'education') return a.necessity === b.necessity
  if (a.kind === 'experience' && b.kind === 'experience')
    return a.minMonths === b.minMonths && a.maxMonths === b.maxMonths && sameAbout(a.about, b.about)
  if ((a.kind === 'knowledge' && b.kind === 'knowledge') || (a.kind === 'skill' && b.kind === 'skill'))
    return sameThing(a.about, b.about)
  return true
}

/** The same subject, or one that leaves it open. */
function sameAbout(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true
  const [one, other] = [fold(collapse(a)).text, fold(collapse(b)).text]
  return one.includes(other) || other.includes(one)
}

/** The same thing to know; of one word it must be the whole: "Java" is not "JavaScript", nor "SQL" a "SQL Server". */
function sameThing(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((about) => ` ${fold(collapse(about)).text} `)
    .sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined) return false
  return short === long || (short.trim().includes(' ') && long.includes(short))
}

/** Diplomas in a list, one a line, are alternatives: the lowest will do. */
function isNextLine(a: Finding<Requirement>, b: Finding<Requirement>): boolean {
  const [one, other] = [a.evidence.at(-1)?.block, b.evidence[0]?.block]
  return one !== undefined && other !== undefined && Math.abs(other - one) === 1
}

function isOtherLevel(a: Requirement, b: Requirement): boolean {
  if (a.kind !== 'education' || b.kind !== 'education') return false
  return a.level !== undefined && b.level !== undefined && a.level !== b.level
}

function fullerRequirement(a: Finding<Requirement>, b: Finding<Requirement>): Requirement {
  const value = { ...b.value, ...a.value } as Requirement
  if (value.kind === 'education' && b.value.kind === 'education') {
    if (isNextLine(a, b)) value.level = Math.min(value.level ?? 8, b.value.level ?? 8)
    // "Bac+3" asked, and a master prepared: what the one is of does not tell of the other.
    if (isOtherLevel(a.value, b.value) && value.level !== b.value.level && !('about' in a.value))
      Reflect.deleteProperty(value, 'about')
  }
  const guessed = (finding: Finding<Requirement>) =>
    finding.inferred?.some(({ part }) => part === 'necessity') ?? false
  return guessed(a) && !guessed(b) ? { ...value, necessity: b.value.necessity } : value
}
