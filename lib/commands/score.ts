import { type Benefit, FACT_KEYS, type FactKey, type FactValues, fold, type Requirement } from '@/lib/posting'

/** What a person says that an ad says: the shape of `seeds/*.expected.json`. */
export interface Expected {
  url: string | null
  capturedAt: string
  lang?: string
  facts: { [K in FactKey]?: FactValues[K] | null }
  requirements: Requirement[]
  jobBenefits: Benefit[]
}

/** What was understood, as `extract` prints it. */
export interface Extracted {
  facts: Partial<Record<FactKey, unknown>> | null
  requirements?: Requirement[]
  jobBenefits?: Benefit[]
  inferred?: string[]
}

/** Right, wrong (said, but otherwise or not at all stated), and missed, of one fact. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** One judgement, to be counted and to be looked into. */
export interface Judgement extends Tally {
  fact: string
  wanted: unknown
  got: unknown
  /** Wrong for want of a part alone: all that is said is true. */
  partial?: true
}

/**
 * Judges one ad. A fact is right when all that the person named is there and equal, and nothing else is stated that
 * they did not; parts marked as inferred may stand beside. A wrong value where there is one counts as wrong and
 * missed. A fact that the gold does not speak of is not judged. Of a list each entry is judged; extra knowledge,
 * skills and experience without a length are open lists, and only what is missed counts.
 */
export function judgeAd(expected: Expected, extracted: Extracted): Judgement[] {
  const facts = FACT_KEYS.filter((key) => key in expected.facts).map((key) => {
    const wanted = expected.facts[key] ?? null
    const got = extracted.facts?.[key] ?? null
    const right = got !== null && wanted !== null && isRight(key, wanted, got, extracted.inferred ?? [])
    return {
      fact: key,
      wanted,
      got,
      right: right ? 1 : 0,
      wrong: got !== null && !right ? 1 : 0,
      missed: wanted !== null && !right ? 1 : 0,
      ...(got !== null && !right && isPartOf(got, wanted) && { partial: true as const }),
    }
  })
  return [
    ...facts,
    ...judgeList(expected.requirements, extracted.requirements ?? [], meets, (one) => one.kind, isOpen),
    ...judgeList(
      expected.jobBenefits,
      extracted.jobBenefits ?? [],
      (wanted, got) => Object.entries(wanted).every(([part, value]) => Reflect.get(got, part) === value),
      () => 'jobBenefits',
      () => false,
    ),
  ]
}

function isOpen(requirement: Requirement): boolean {
  if (requirement.kind === 'experience')
    return requirement.minMonths === undefined && requirement.maxMonths === undefined
  return requirement.kind === 'knowledge' || requirement.kind === 'skill'
}

function judgeList<T extends object>(
  wanted: readonly T[],
  got: readonly T[],
  isMet: (wanted: T, got: T) => boolean,
  nameOf: (entry: T) => string,
  open: (entry: T) => boolean,
): Judgement[] {
  const left = [...got]
  const judged = wanted.map((one): Judgement => {
    const at = left.findIndex((other) => isMet(one, other))
    const [met = null] = at < 0 ? [] : left.splice(at, 1)
    return { fact: nameOf(one), wanted: one, got: met, right: met ? 1 : 0, wrong: 0, missed: met ? 0 : 1 }
  })
  const unmet = judged.filter(({ missed }) => missed === 1)
  const extra = left
    .filter((one) => !open(one))
    .map(
      (one): Judgement => ({
        fact: nameOf(one),
        wanted: null,
        got: one,
        right: 0,
        wrong: 1,
        missed: 0,
        ...(unmet.some(({ wanted }) => isPartOf(one, wanted)) && { partial: true as const }),
      }),
    )
  return [...judged, ...extra]
}

function isRight(key: FactKey, wanted: unknown, got: unknown, inferred: readonly string[]): boolean {
  if (typeof wanted === 'string') return typeof got === 'string' && sameText(wanted, got)
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(got) &&
      wanted.length === got.length &&
      wanted.every((one, at) => isRight(key, one, got[at], inferred))
    )
  }
  if (!isObject(wanted) || !isObject(got)) return wanted === got
  const same = Object.entries(wanted).every(([part, value]) =>
    part === 'payScale' ? sameScale(value, got[part]) : samePart(value, got[part]),
  )
  const extra = Object.keys(got).filter((part) => !(part in wanted) && !inferred.includes(`${key}.${part}`))
  return same && extra.every((part) => HARMLESS.has(part))
}

/** Does a value say less than another, and nothing else? */
function isPartOf(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(got) && Array.isArray(wanted))
    return got.every((one) => wanted.some((other) => isPartOf(one, other)))
  if (!isObject(got) || !isObject(wanted)) return samePart(wanted, got)
  return Object.entries(got).every(([part, value]) =>
    part in wanted ? isPartOf(value, wanted[part]) : HARMLESS.has(part),
  )
}

/** What a reader may add without being wrong, and a person may leave out without being sloppy. */
const HARMLESS = new Set([
  'variant',
  'addressRegion',
  'addressCountry',
  'name',
  'unsocial',
  'streetAddress',
  'postalCode',
])

/** A scale may be named with the agreement it stands in, or without: "schaal 7", "schaal 7 cao Gemeenten". */
function sameScale(wanted: unknown, got: unknown): boolean {
  if (typeof wanted !== 'string' || typeof got !== 'string') return wanted === got
  const [a, b] = [` ${letters(wanted)} `, ` ${letters(got)} `]
  return a.includes(b) || b.includes(a)
}

function samePart(wanted: unknown, got: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(got) && [...wanted].sort().join() === [...got].sort().join()
  }
  if (typeof wanted === 'string') return typeof got === 'string' && sameText(wanted, got)
  return wanted === got
}

/** What may stand before a name or an address and changes nothing: an article, how a person is addressed, a scheme. */
const OPENING =
  /^(?:https?: (?:www\.)?|www\.|(?:the|les?|la|l|de|het|der|die|das|el|m\.?|mme|mrs?\.?|ms|miss|monsieur|madame|mevrouw|mevr\.?|dhr\.?|herr|frau|sra?\.?|dr\.?) )/

function sameText(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)]
  return a === b || a.replace(OPENING, '') === b.replace(OPENING, '')
}

function letters(text: string): string {
  return fold(text)
    .text.replace(/[^a-z0-9:+@.-]+/g, ' ')
    .trim()
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * Is this the requirement that a person named? All parts they named must be there and equal; a subject must hold
 * all of theirs that carries meaning, in the ad's own words, and may not run on past it without end.
 */
export function meets(wanted: Requirement, got: Requirement): boolean {
  return Object.entries(wanted).every(([part, value]) => {
    const own: unknown = Reflect.get(got, part)
    return part === 'about' ? typeof own === 'string' && sameSubject(String(value), own) : own === value
  })
}

/** Articles and prepositions: a subject is the same with them and without. */
const SMALL = new Set(
  'des les dans une tant que avec pour the and with for from van het een als bij met voor der die das den dem ein eine einer einem einen bei mit zur zum los las una del con como para'.split(
    ' ',
  ),
)

function sameSubject(wanted: string, got: string): boolean {
  const words = (text: string) => fold(text).text.match(/[a-z0-9]{3,}/g) ?? []
  const stem = (word: string) => word.slice(0, Math.max(3, Math.min(6, word.length - 1)))
  const have = words(got)
  return (
    got.length <= Math.max(90, wanted.length * 2) &&
    words(wanted)
      .filter((word) => !SMALL.has(word))
      .every((word) => have.some((other) => stem(other) === stem(word)))
  )
}

/** Adds judgements up, by fact and then by language. */
export function tally(
  judged: readonly { language: string; judgement: Judgement }[],
): Record<string, Record<string, Tally>> {
  const sums: Record<string, Record<string, Tally>> = {}
  for (const { language, judgement } of judged) {
    const fact = sums[judgement.fact] ?? {}
    sums[judgement.fact] = fact
    for (const column of ['all', language]) {
      const sum = fact[column] ?? { right: 0, wrong: 0, missed: 0 }
      fact[column] = {
        right: sum.right + judgement.right,
        wrong: sum.wrong + judgement.wrong,
        missed: sum.missed + judgement.missed,
      }
    }
  }
  return sums
}

/** Of what is said, how much is right; 1 when nothing is said. */
export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 1 : right / (right + wrong)
/** Of what there is to say, how much is said rightly; 1 when there is nothing. */
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed)
export const f1 = (sum: Tally): number => {
  const [p, r] = [precision(sum), recall(sum)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
