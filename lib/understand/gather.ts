import {
  type Benefit,
  collapse,
  type Fact,
  type Finding,
  fold,
  type Inference,
  type Requirement,
} from '@/lib/posting'
import { mergeEvidence } from './weigh'

/** No ad asks or offers more; what a list without end adds is left out. */
const MOST_ENTRIES = 100

/**
 * One list of requirements out of all that was found: the same requirement said twice is one entry with both
 * sentences, and the fuller of the two values. Words of necessity beat a necessity taken from the section.
 */
export function gatherRequirements(findings: readonly Finding<Requirement>[]): Fact<Requirement>[] {
  return gather(findings, sameRequirement, fullerRequirement)
}

/** One list of benefits; the same benefit said twice is one entry. */
export function gatherBenefits(findings: readonly Finding<Benefit>[]): Fact<Benefit>[] {
  return gather(
    findings,
    (a, b) => a.kind === b.kind,
    (a, b) => ({ ...b.value, ...a.value }),
  )
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
  if (a.kind === 'education' && b.kind === 'education')
    return a.level === b.level
      ? sameAbout(a.about, b.about)
      : a.level === undefined && sameAbout(a.about, b.about)
  if (a.kind === 'experience' && b.kind === 'experience')
    return a.minMonths === b.minMonths && a.maxMonths === b.maxMonths && sameAbout(a.about, b.about)
  if ((a.kind === 'knowledge' && b.kind === 'knowledge') || (a.kind === 'skill' && b.kind === 'skill'))
    return sameAbout(a.about, b.about)
  return true
}

/** The same subject, or one that leaves it open. */
function sameAbout(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true
  const [one, other] = [fold(collapse(a)).text, fold(collapse(b)).text]
  return one.includes(other) || other.includes(one)
}

function fullerRequirement(a: Finding<Requirement>, b: Finding<Requirement>): Requirement {
  const value = { ...b.value, ...a.value } as Requirement
  const guessed = (finding: Finding<Requirement>) =>
    finding.inferred?.some(({ part }) => part === 'necessity') ?? false
  return guessed(a) && !guessed(b) ? { ...value, necessity: b.value.necessity } : value
}
