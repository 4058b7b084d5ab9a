import fs from 'node:fs'
import path from 'node:path'
import { amountsIn, findDates } from '@/lib/facts'
import { lexicons } from '@/lib/lexicon'
import { FACT_KEYS, fold, type Posting } from '@/lib/posting'
import { readText } from '@/lib/reading'
import { understand } from '@/lib/understand'

/** How a folder of unlabelled material is read: how much is found, and how far rough hints agree. */
export interface CorpusReport {
  ads: number
  /** Ads by the reason why they were not held to be one; `one ad` for the rest. */
  judged: Record<string, number>
  /** By fact, requirement or benefit: the ads in which it was found. */
  found: Record<string, number>
  /** By what a hint speaks of: hints that what was found agrees with, disagrees with, or found nothing for. */
  hints: Record<string, { agree: number; disagree: number; nothing: number }>
  disagreements: string[]
  /** Calendar dates and sums of money, by language, read as their own gold has them. */
  phrases: Record<string, { right: number; of: number }>
}

interface Ad {
  id: string
  text: string
  silver?: Record<string, unknown> | null
}

interface Spec {
  input: string
  results: { text: string; type?: string; value?: string; unit?: string; values?: { timex?: string }[] }[]
}

const READ_AT = '2026-06-01T09:00:00Z'

/**
 * Reads every `*.jsonl` of ads (`text`, and `silver`: rough hints by a machine) and the phrases of `recognizers/`.
 * Throws when the folder holds no ads.
 */
export function readCorpus(folder: string): CorpusReport {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  if (files.length === 0) throw new Error(`No .jsonl file of ads stands in ${folder}.`)
  const report: CorpusReport = {
    ads: 0,
    judged: {},
    found: {},
    hints: {},
    disagreements: [],
    phrases: phrasesIn(path.join(folder, 'recognizers')),
  }
  for (const line of files.flatMap((name) => linesIn(path.join(folder, name)))) {
    const ad: Ad = JSON.parse(line)
    const reading = readText(ad.text, { url: null, at: READ_AT, lang: null, origin: 'text' })
    count(ad, understand(reading), report)
  }
  return report
}

function linesIn(file: string): string[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function count(ad: Ad, posting: Posting, report: CorpusReport) {
  report.ads += 1
  add(report.judged, posting.reason ?? 'one ad')
  if (posting.reason) return
  for (const key of FACT_KEYS) if (posting.facts[key]) add(report.found, key)
  for (const kind of new Set(posting.requirements.map(({ value }) => value.kind))) add(report.found, kind)
  if (posting.jobBenefits.length > 0) add(report.found, 'jobBenefits')
  for (const [name, hinted] of Object.entries(ad.silver ?? {})) {
    const said = saidOf(name, posting)
    if (said === undefined) continue
    const sum = report.hints[name] ?? { agree: 0, disagree: 0, nothing: 0 }
    report.hints[name] = sum
    if (said === null) sum.nothing += 1
    else if (isSame(said, String(hinted))) sum.agree += 1
    else {
      sum.disagree += 1
      report.disagreements.push(`${ad.id} ${name}: read “${said}”, hinted “${hinted}”`)
    }
  }
}

/** What was read of the thing a hint speaks of; null when nothing was, undefined for hints that are no fact's. */
function saidOf(name: string, { facts, requirements }: Posting): string | null | undefined {
  const experience = requirements.map(({ value }) => value).find(({ kind }) => kind === 'experience')
  switch (name) {
    case 'company':
      return facts.hiringOrganization?.value ?? null
    case 'location':
      return (
        facts.jobLocation?.value
          .map((place) => place.addressLocality ?? place.addressRegion ?? '')
          .join(' ') ?? null
      )
    case 'duration_months':
      return facts.employmentType?.value.durationMonths?.toString() ?? null
    case 'years_experience_min': {
      const months = experience && 'minMonths' in experience ? experience.minMonths : undefined
      return months === undefined ? null : String(months / 12)
    }
    case 'salary_range': {
      const { minValue, maxValue, payScale } = facts.baseSalary?.value ?? {}
      return minValue === undefined && maxValue === undefined
        ? (payScale ?? null)
        : `${minValue} to ${maxValue}`
    }
    default:
      return undefined
  }
}

/** Rough hints agree when one holds a word or a number of the other. */
function isSame(said: string, hinted: string): boolean {
  const wordsOf = (text: string) =>
    fold(text)
      .text.replace(/(?<=\d)[ .](?=\d{3})/g, '')
      .replace(/(?<=\d) ?k(?![a-z])/g, '000')
      .match(/[a-z]{2,}|\d+/g) ?? []
  const hints = new Set(wordsOf(hinted))
  return fold(said).text === fold(hinted).text || wordsOf(said).some((word) => hints.has(word))
}

function phrasesIn(folder: string): CorpusReport['phrases'] {
  const phrases: CorpusReport['phrases'] = {}
  if (!fs.existsSync(folder)) return phrases
  for (const file of fs.readdirSync(folder).sort()) {
    const specs: Spec[] = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
    const judged = specs.flatMap(({ results }) => results.flatMap(judgePhrase))
    phrases[path.basename(file, '.json')] = { right: judged.filter(Boolean).length, of: judged.length }
  }
  return phrases
}

/** Is the phrase read as its gold has it? Only full dates and plain sums in figures are asked. */
function judgePhrase({ text, type, value, unit, values = [] }: Spec['results'][number]): boolean[] {
  const [{ timex = '' } = {}] = values
  if (type === 'datetimeV2.date' && values.length === 1 && /^\d{4}-\d\d-\d\d$/.test(timex))
    return text.includes(timex.slice(0, 4)) ? [findDates([fold(text).text], lexicons).includes(timex)] : []
  const amount = Number(value?.replace(',', '.'))
  if (!['Euro', 'Dollar', 'Pound'].includes(unit ?? '') || !/^\D{0,3}[\d.,]+\D{0,8}$/.test(text)) return []
  return /milli|mrd|bill/i.test(text) ? [] : [amountsIn(fold(text).text).some((one) => one.value === amount)]
}

function add(counts: Record<string, number>, name: string) {
  counts[name] = (counts[name] ?? 0) + 1
}
