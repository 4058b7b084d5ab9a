import { facts } from '@/lib/facts'
import { FACT_KEYS, type Fact, type FactKey, type FactValues } from '@/lib/posting'
import { type Examined, examine, handicaps, type Weighed } from '@/lib/understand'
import { callOf, readSaved } from './extract'

const USAGE =
  'Usage: npm run --silent explain -- [--url URL] [--at ISO-TIME] [--lang xx] FILE…\n' +
  '  Each fact, all that was found of it, what speaks against each finding, and which one wins.'

/**
 * Prints how each file was understood, for whoever adds a board or mends a fact. Out: the exit code, 2 for a wrong
 * call, 1 when a file could not be read.
 */
export async function main(args: string[]): Promise<number> {
  const call = callOf(args)
  if (!call) {
    console.error(USAGE)
    return 2
  }
  let code = 0
  for (const file of call.files) {
    try {
      console.log(`${file}\n${explained(examine(await readSaved(file, call.options)))}\n`)
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`)
      code = 1
    }
  }
  return code
}

/** The whole explanation as lines of text. */
export function explained(examined: Examined): string {
  const { posting, context, lines, failed } = examined
  const sections = [...new Set(lines.map(({ section }) => section))].map(
    (name) => `${name} ${lines.filter(({ section }) => section === name).length}`,
  )
  return [
    `one ad: ${posting.reason === null ? 'yes' : `no (${posting.reason})`}`,
    `country: ${context.country ? `${context.country.code} (${context.country.reason})` : 'unknown'}`,
    `words of: ${context.lexicons.map(({ language }) => language).join(', ') || 'no language'}`,
    `lines: ${sections.join(', ') || 'none'}`,
    ...(posting.notes.length > 0 ? [`notes: ${posting.notes.join(', ')}`] : []),
    ...failed.map((message) => `failed inside: ${message}`),
    ...FACT_KEYS.flatMap((key) => explainFact(key, examined)),
    ...explainList('requirements', posting.requirements),
    ...explainList('jobBenefits', posting.jobBenefits),
  ].join('\n')
}

function explainFact<K extends FactKey>(key: K, { posting, findings }: Examined): string[] {
  const fact = posting.facts[key]
  const all: readonly Weighed<FactValues[K]>[] = findings[key] ?? []
  if (!fact) return ['', `${key}: nothing found`]
  const sum = (finding: Weighed<FactValues[K]>) =>
    handicaps(key, finding).reduce((total, { points }) => total + points, 0)
  const ordered = [...all].sort((a, b) => sum(a) - sum(b))
  const [best] = ordered
  return [
    '',
    `${key}: ${JSON.stringify(fact.value)}`,
    ...(fact.inferred ?? []).map(({ part, reason }) => `  inferred ${part ?? 'as a whole'}: ${reason}`),
    ...ordered.flatMap((finding) => [
      `  ${verdict(key, finding, best)} ${JSON.stringify(finding.value)}`,
      `    ${sum(finding)} points${reasons(key, finding)}, in the ${finding.section} part`,
      ...finding.evidence.map(said),
    ]),
  ]
}

function verdict<K extends FactKey>(
  key: K,
  finding: Weighed<FactValues[K]>,
  best: Weighed<FactValues[K]> | undefined,
): string {
  if (!best || finding === best) return 'wins  '
  if (facts[key].agrees(best.value, finding.value)) return 'agrees'
  return finding.doubtful ? 'drops ' : 'rivals'
}

function reasons<K extends FactKey>(key: K, finding: Weighed<FactValues[K]>): string {
  const against = handicaps(key, finding).map(({ why, points }) => `${why} ${points}`)
  return against.length > 0 ? ` (${against.join(' + ')})` : ''
}

function explainList(name: string, entries: readonly Fact<unknown>[]): string[] {
  return [
    '',
    `${name}: ${entries.length}`,
    ...entries.flatMap(({ value, inferred, evidence }) => [
      `  ${JSON.stringify(value)}`,
      ...(inferred ?? []).map(({ part, reason }) => `    inferred ${part ?? 'as a whole'}: ${reason}`),
      ...evidence.map(said),
    ]),
  ]
}

function said({ source, label, quote }: Fact<unknown>['evidence'][number]): string {
  return `    ${source}${label === undefined ? '' : ` “${label}”`}: “${quote}”`
}
