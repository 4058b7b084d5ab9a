import { findBoard } from '@/lib/boards'
import { benefits, type Claim, type Context, factOrder, facts, requirements } from '@/lib/facts'
import { opensName } from '@/lib/facts/employer/name'
import {
  type Benefit,
  benefitSchema,
  type Fact,
  type FactKey,
  type FactValues,
  type Finding,
  factValueSchemas,
  type Posting,
  type Reading,
  type Requirement,
  requirementSchema,
} from '@/lib/posting'
import type * as z from '@/lib/posting/zod'
import { claimsOf } from './claims'
import { contextOf } from './context'
import { gatherBenefits, gatherRequirements } from './gather'
import { isExpired, judge } from './judge'
import { languageFinding } from './language'
import { type Line, linesOf } from './sections'
import { isSiteName, maySiteName } from './site'
import { type Weighed, weigh } from './weigh'

export { type Handicap, handicaps, type Weighed } from './weigh'

/** Which understanding this is: one more whenever saved ads would read differently. */
export const UNDERSTANDING = 9

/** Settled first, since others need them: a title is cut at its employer, a deadline distrusted by its posting. */
const FIRST: readonly FactKey[] = ['inLanguage', 'hiringOrganization', 'jobLocation', 'datePosted']

/** A Posting, and how it came about: for whoever adds a board or mends a fact. */
export interface Examined {
  posting: Posting
  /** The ad's lines, each with the part of the ad it stands in. */
  lines: readonly Line[]
  claims: readonly Claim[]
  context: Context
  /** All that was found of each fact, in the order of the page, before it was weighed. */
  findings: { [K in FactKey]?: readonly Weighed<FactValues[K]>[] }
  /** The messages of what failed inside; empty as a rule. */
  failed: readonly string[]
}

/**
 * Reads an ad into facts with their evidence. Pure: the same Reading gives the same Posting.
 * In: any Reading. Out: a Posting; a fact the ad does not state has no key, `reason` tells when there is no single
 * ad. Never throws: a fact whose reading fails is left out, and noted.
 */
export function understand(reading: Reading): Posting {
  return examine(reading).posting
}

/** As `understand`, with all that was weighed on the way. Never throws. */
export function examine(reading: Reading): Examined {
  const failed = new Set<string>()
  const board = attempt(() => findBoard(reading.url), null)
  const lines = attempt(() => linesOf(reading, board), [])
  const claims = attempt(() => claimsOf(reading, lines, board), [])
  const context = attempt(() => contextOf(reading, lines), {
    lexicons: [],
    at: reading.readAt,
    country: null,
    dates: [],
    known: {},
  })

  const found: Partial<Record<FactKey, unknown>> = {}
  const weighed: Partial<Record<FactKey, unknown>> = {}
  for (const key of [...FIRST, ...factOrder.filter((other) => !FIRST.includes(other))]) settle(key)

  const posting = {
    facts: Object.fromEntries(
      factOrder.filter((key) => found[key]).map((key) => [key, found[key]]),
    ) as Posting['facts'],
    requirements: gatherRequirements(
      requirements.flatMap((reader) => findings<Requirement>(reader, reader.kind, requirementSchema)),
    ),
    jobBenefits: gatherBenefits(findings<Benefit>(benefits, 'jobBenefits', benefitSchema)),
    notes: [] as Posting['notes'],
  }
  const reason = attempt(() => judge(reading, lines, posting), 'unreadable' as const)
  if (failed.size > 0) posting.notes.push('fact-failed')
  if (reading.notes.includes('text-cut')) posting.notes.push('text-cut')
  if (reading.notes.includes('structured-unreadable')) posting.notes.push('structured-unreadable')
  if (attempt(() => isExpired(lines), false)) posting.notes.push('expired')
  return {
    posting: { ...posting, reason },
    lines,
    claims,
    context,
    findings: weighed as Examined['findings'],
    failed: [...failed],
  }

  function settle<K extends FactKey>(key: K) {
    const reader = facts[key]
    const detected = key === 'inLanguage' ? languageFinding(lines, context) : []
    const said = [
      ...findings<FactValues[K]>(reader, key, factValueSchemas[key]),
      ...(detected as Weighed<FactValues[K]>[]),
    ]
    const all = key === 'hiringOrganization' ? ofEmployers(said) : said
    weighed[key] = all
    const fact: Fact<FactValues[K]> | undefined = attempt(() => weigh(reader, all), undefined)
    if (!fact) return
    found[key] = fact
    context.known[key] = fact.value
  }

  /** Without the names that only the site carries; one that may be the site's is doubtful. */
  function ofEmployers<T>(all: Weighed<T>[]): Weighed<T>[] {
    const told = context.told ?? []
    return (
      all
        // "ROC Merel" on rocmerel.example: no board is called what institutions are.
        .filter(
          ({ value }) =>
            opensName(String(value), context) || !isSiteName(String(value), reading, board, told),
        )
        .map((finding) =>
          maySiteName(String(finding.value), reading, told) ? { ...finding, doubtful: true } : finding,
        )
    )
  }

  /** What is no value by its schema (a pay below nothing, out of a machine's data) is no finding. */
  function findings<T>(reader: Asked<T>, topic: string, schema: z.ZodType): Weighed<T>[] {
    return claims
      .filter((claim) => concerns(claim, topic, reader.properties))
      .flatMap((claim) =>
        attempt(
          () => reader.read(claim, context).filter(({ value }) => schema.safeParse(value).success),
          [],
        ).map((finding) => ({
          ...finding,
          section: claim.section,
          named: claim.topic === topic || claim.source === 'structured',
        })),
      )
  }

  function attempt<T>(step: () => T, otherwise: T): T {
    try {
      return step()
    } catch (error) {
      failed.add(error instanceof Error ? error.message : String(error))
      return otherwise
    }
  }
}

interface Asked<T> {
  properties: readonly string[]
  read(claim: Claim, context: Context): Finding<T>[]
}

/** A claim with a topic is for that topic alone; a property for whoever names it; the rest for all. */
function concerns(claim: Claim, topic: string, properties: readonly string[]): boolean {
  if (claim.source === 'structured')
    return claim.property !== undefined && properties.includes(claim.property)
  return claim.topic === undefined || claim.topic === topic
}
