import type { Lexicon, Section, Topic } from '@/lib/lexicon'
import {
  type Benefit,
  collapse,
  type Evidence,
  type FactKey,
  type FactValues,
  type Finding,
  type Folded,
  type Inference,
  type Requirement,
  type RequirementKind,
  unfold,
} from '@/lib/posting'
import { isShortened } from './sentences'

/** Something the page says that may be a fact: one labelled value, one line, one property, one heading. */
export interface Claim {
  source: Evidence['source']
  /** The words in question; of structured data, its value as text. */
  text: Folded
  /** Index of the Reading's block; absent for structured data and addresses. */
  block?: number
  /** The part of the ad where it stands. */
  section: Section
  /** The nearest heading above, folded; empty when there is none. */
  heading: string
  /** The label, as the page writes it; labelled values only. A strip of short values has none. */
  label?: string
  /** What the label, the board's template or the property announces. Absent for running text. */
  topic?: Topic
  /** Structured data only: the property's name and its JSON value. */
  property?: string
  data?: unknown
}

/** The world a fact is read in, passed in. */
export interface Context {
  /** The lexicons that apply, the ad's own language first. */
  lexicons: readonly Lexicon[]
  /** When the page was read, ISO 8601 with its zone. */
  at: string
  /** Where the ad most likely is (ISO 3166-1), and why; null when nothing tells. */
  country: { code: string; reason: Inference['reason'] } | null
  /** Full dates that stand anywhere in the ad, `YYYY-MM-DD`, for those that lack a year. */
  dates: readonly string[]
  /** The ad's own lines as written, for facts that need to know whether a name comes back. Absent: none are known. */
  told?: readonly string[]
  /** Facts settled before this one: inLanguage, hiringOrganization, jobLocation, then the others. */
  known: Partial<FactValues>
}

/** How one fact is recognised. One file a fact. */
export interface FactReader<K extends FactKey = FactKey> {
  key: K
  /** The schema.org properties that speak of it. */
  properties: readonly string[]
  /**
   * In: one claim. A labelled claim or a property comes only when its topic is this fact; every line of running
   * text, every heading and the address come to every fact. Out: what the claim says of this fact, often nothing.
   */
  read(claim: Claim, context: Context): Finding<FactValues[K]>[]
  /** Do two values say the same, one perhaps more fully? Disagreement becomes a conflict. */
  agrees(a: FactValues[K], b: FactValues[K]): boolean
  /** Does a value say only a part of what is stated elsewhere, and nothing by itself? */
  isPart?(value: FactValues[K]): boolean
  /** Does such a part say something all the same, where nothing else is told? */
  mayStandAlone?(value: FactValues[K]): boolean
  /** Fills what the better finding leaves open from one that agrees. Absent when a value has no parts. */
  complete?(value: FactValues[K], other: FactValues[K]): FactValues[K]
}

/** How one kind of requirement is recognised. */
export interface RequirementReader<K extends RequirementKind = RequirementKind> {
  kind: K
  properties: readonly string[]
  read(claim: Claim, context: Context): Finding<Requirement & { kind: K }>[]
}

/** How benefits are recognised. */
export interface BenefitReader {
  properties: readonly string[]
  read(claim: Claim, context: Context): Finding<Benefit>[]
}

export const defineFact = <K extends FactKey>(reader: FactReader<K>): FactReader<K> => reader
export const defineRequirement = <K extends RequirementKind>(
  reader: RequirementReader<K>,
): RequirementReader<K> => reader

/** A sentence longer than this is quoted around its match only. */
const QUOTE_LENGTH = 280

/**
 * The evidence for a match in a claim: the sentence that holds it.
 * In: the claim, and the match's place in `claim.text.text`; without a place, the whole claim. Out: evidence whose
 * quote stands in the page. A structured claim is quoted by the page's own words for it.
 */
export function evidenceOf(claim: Claim, start = 0, end = claim.text.text.length): Evidence {
  const [from, to] = sentenceAround(claim.text.text, start, end)
  return {
    source: claim.source,
    quote: claim.source === 'structured' ? collapse(claim.text.source) : unfold(claim.text, from, to),
    ...(claim.label !== undefined && { label: claim.label }),
    ...(claim.block !== undefined && { block: claim.block }),
  }
}

/** The bounds of the sentence (or, when it is too long, of the clause) that holds `start..end`. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  let from = start
  while (from > 0 && !endsSentence(text, from - 1) && end - from < QUOTE_LENGTH) from--
  let to = end
  while (to < text.length && !endsSentence(text, to - 1) && to - from < QUOTE_LENGTH) to++
  while (from > 0 && from < start && isWord(text, from - 1) && isWord(text, from)) from++
  while (to < text.length && to > end && isWord(text, to - 1) && isWord(text, to)) to--
  while (from < start && text[from] === ' ') from++
  return [from, to]
}

function endsSentence(text: string, index: number): boolean {
  const char = text[index]
  if (char === '!' || char === '?' || char === ';') return true
  // A full stop ends a sentence only before a space: not in "4.039", "chargé.e", nor after a short word ("art. 60").
  return (
    char === '.' &&
    text[index + 1] === ' ' &&
    /[a-z0-9)%€"]{4}$/.test(text.slice(Math.max(0, index - 4), index)) &&
    !isShortened(text, index)
  )
}

function isWord(text: string, index: number): boolean {
  return /[a-z0-9]/.test(text[index] ?? ' ')
}
