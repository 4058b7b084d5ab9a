import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { understand } from '@/lib/understand'
import { type CorpusReport, readCorpus } from './corpus'
import { extracted, readSaved } from './extract'
import { type Expected, f1, type Judgement, judgeAd, precision, recall, type Tally, tally } from './score'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'tests/ads')
const recordFile = path.join(folder, 'recorded.json')

export type AdSet = 'open' | 'aside'
/** Right, wrong and missed by set, fact and language. */
export type Figures = Record<AdSet, Record<string, Record<string, Tally>>>

export interface Judged {
  set: AdSet
  ad: string
  language: string
  judgement: Judgement
}

/** Judges every labelled ad of the project. */
export async function judgeAll(): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const set of ['open', 'aside'] as const) {
    const files = fs.readdirSync(path.join(folder, set)).filter((name) => /\.(txt|html)$/.test(name))
    for (const file of files.sort()) {
      const ad = path.join(folder, set, file)
      const expected: Expected = JSON.parse(fs.readFileSync(ad.replace(/\.\w+$/, '.expected.json'), 'utf8'))
      const reading = await readSaved(ad, { url: expected.url, at: expected.capturedAt, lang: null })
      const language = expected.lang ?? String(expected.facts.inLanguage)
      for (const judgement of judgeAd(expected, extracted(understand(reading)))) {
        judged.push({ set, ad: path.basename(file), language, judgement })
      }
    }
  }
  return judged
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const of = (set: AdSet) => tally(judged.filter((one) => one.set === set))
  return { open: of('open'), aside: of('aside') }
}

/** The figures of the last recorded run; null before the first. */
export function recordedFigures(): Figures | null {
  return fs.existsSync(recordFile) ? JSON.parse(fs.readFileSync(recordFile, 'utf8')) : null
}

/** The facts whose F1 has fallen since, in a sentence each. */
export function fallen(before: Figures, now: Figures): string[] {
  return (['open', 'aside'] as const).flatMap((set) =>
    Object.entries(before[set]).flatMap(([fact, columns]) => {
      const was = columns.all
      const is = now[set][fact]?.all
      if (!was || !is || f1(is) >= f1(was) - 1e-9) return []
      return [`${fact} (${set}) fell from F1 ${percent(f1(was))} to ${percent(f1(is))}.`]
    }),
  )
}

const USAGE = `Usage: npm run --silent evaluate -- [--json] [--misses FACT] [--record] [--corpus FOLDER]
  --json            figures for machines
  --misses FACT     the ads of the open set where this fact is wrong or missed (all: every fact)
  --record          keep this run's figures as those that later runs must reach
  --corpus FOLDER   reads unlabelled ads as well: what is found in them, and where rough hints disagree`

/**
 * Measures the reader on the project's own labelled ads: precision, recall and F1 a fact and a language. The ads set
 * aside are scored, never shown. Out: the exit code, 1 when a fact fell below the recorded run.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      misses: { type: 'string' },
      record: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const judged = await judgeAll()
  const figures = figuresOf(judged)
  const corpus = values.corpus === undefined ? null : readCorpus(values.corpus)
  if (values.json) console.log(JSON.stringify(corpus ? { ...figures, corpus } : figures, null, 2))
  else {
    for (const set of ['open', 'aside'] as const)
      console.log(
        `\n${set}\n${tableOf(figures[set])}\n${partialLine(judged.filter((one) => one.set === set))}`,
      )
    if (corpus) console.log(corpusLines(corpus))
  }
  if (values.misses) showMisses(judged, values.misses)
  const before = recordedFigures()
  if (values.record) fs.writeFileSync(recordFile, `${JSON.stringify(figures)}\n`)
  const falls = before ? fallen(before, figures) : []
  for (const sentence of falls) console.error(sentence)
  return falls.length > 0 && !values.record ? 1 : 0
}

function corpusLines({ ads, judged, found, hints, disagreements, phrases }: CorpusReport): string {
  const shares = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `  ${name}: ${count}`)
  return [
    `\ncorpus: ${ads} ads`,
    ...shares(judged),
    'found in',
    ...shares(found),
    'hints: agree, disagree, nothing read',
    ...Object.entries(hints).map(
      ([name, { agree, disagree, nothing }]) => `  ${name}: ${agree}, ${disagree}, ${nothing}`,
    ),
    ...disagreements.map((line) => `  ${line}`),
    'phrases read',
    ...Object.entries(phrases).map(([name, { right, of }]) => `  ${name}: ${right} of ${of}`),
  ].join('\n')
}

/** How much of what is wrong says nothing untrue. */
function partialLine(judged: readonly Judged[]): string {
  const wrong = judged.filter(({ judgement }) => judgement.wrong > 0)
  const partial = wrong.filter(({ judgement }) => judgement.partial)
  return `Of ${wrong.length} wrong values ${partial.length} lack a part, and say nothing untrue.`
}

function showMisses(judged: readonly Judged[], fact: string) {
  for (const { set, ad, judgement } of judged) {
    if (set !== 'open' || (fact !== 'all' && judgement.fact !== fact)) continue
    if (judgement.wrong + judgement.missed === 0) continue
    console.log(
      `${ad} ${judgement.fact}\n  wanted ${JSON.stringify(judgement.wanted)}\n  got    ${JSON.stringify(judgement.got)}`,
    )
  }
}

function tableOf(facts: Record<string, Record<string, Tally>>): string {
  const languages = [...new Set(Object.values(facts).flatMap((columns) => Object.keys(columns)))].filter(
    (column) => column !== 'all',
  )
  const table = new Table({
    head: [
      'fact',
      'right',
      'wrong',
      'missed',
      'precision',
      'recall',
      'F1',
      ...languages.map((code) => `F1 ${code}`),
    ],
    style: { head: [], border: [], compact: true },
  })
  const total: Tally = { right: 0, wrong: 0, missed: 0 }
  for (const [fact, columns] of Object.entries(facts)) {
    const all = columns.all ?? total
    for (const part of ['right', 'wrong', 'missed'] as const) total[part] += all[part]
    table.push([
      fact,
      ...cellsOf(all),
      ...languages.map((code) => (columns[code] ? percent(f1(columns[code])) : '')),
    ])
  }
  table.push(['all', ...cellsOf(total), ...languages.map(() => '')])
  return table.toString()
}

function cellsOf(sum: Tally): string[] {
  const { right, wrong, missed } = sum
  return [
    `${right}`,
    `${wrong}`,
    `${missed}`,
    percent(precision(sum)),
    percent(recall(sum)),
    percent(f1(sum)),
  ]
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
