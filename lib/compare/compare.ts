import { factOrder } from '@/lib/facts'
import { type FactKey, fold, type Posting, REQUIREMENT_KINDS } from '@/lib/posting'
import type { Basis, Cell, Comparison, PlainKey, Row, RowKey, Said } from './comparison'
import { amongEachOther, salaryCell, salaryOnBasis } from './salary'

/** What decides comes first; these rows stand even when no ad states them. */
const FIRST: readonly RowKey[] = ['baseSalary', 'employmentType', 'workHours']
const ALWAYS: readonly RowKey[] = [...FIRST, 'education', 'experience', 'language', 'validThrough']

/**
 * Sets ads side by side on a common basis.
 * In: the columns in the order they are shown, and the basis for salaries. Out: one row a fact, requirement kind
 * and the benefits, each with one cell a column. Rows that no column states are left out, but for those that
 * people look for first. No number comes out that the ad does not state or that its own numbers do not give.
 */
export function compare(columns: readonly { id: string; posting: Posting }[], basis: Basis): Comparison {
  const postings = columns.map(({ posting }) => posting)
  const rows = rowKeys().flatMap((key): Row[] => {
    const cells = key === 'baseSalary' ? salaryCells(postings, basis) : plainCells(postings, key)
    if (!ALWAYS.includes(key) && cells.every(({ state }) => state === 'not-stated')) return []
    return [{ key, cells, differs: new Set(cells.map(signature)).size > 1 }]
  })
  return { basis, columnIds: columns.map(({ id }) => id), rows }
}

/**
 * The common axis for drawing salaries: the lowest and the highest amount that stand on the basis.
 * Null when there is none. A one-sided range counts with the side it states.
 */
export function salaryAxis(comparison: Comparison): { min: number; max: number } | null {
  const row = comparison.rows.find(({ key }) => key === 'baseSalary')
  const amounts = (row?.cells ?? []).flatMap((cell) => {
    const value = salaryOnBasis(cell)
    return [value?.minValue, value?.maxValue].filter((amount) => amount !== undefined)
  })
  return amounts.length > 0 ? { min: Math.min(...amounts), max: Math.max(...amounts) } : null
}

function rowKeys(): RowKey[] {
  const rest = factOrder.filter(isPlain).filter((key) => !FIRST.includes(key))
  const afterPlace = rest.findLastIndex((key) => key === 'jobLocation' || key === 'jobLocationType') + 1
  return [
    ...FIRST,
    ...REQUIREMENT_KINDS,
    ...rest.slice(0, afterPlace),
    'jobBenefits',
    ...rest.slice(afterPlace),
  ]
}

function isPlain(key: FactKey): key is PlainKey {
  return key !== 'title' && key !== 'hiringOrganization' && key !== 'baseSalary'
}

function salaryCells(postings: readonly Posting[], basis: Basis): Cell[] {
  return amongEachOther(postings.map(({ facts }) => salaryCell(facts.baseSalary, facts.workHours, basis)))
}

function plainCells(postings: readonly Posting[], key: Exclude<RowKey, 'baseSalary'>): Cell[] {
  return postings.map((posting) => {
    const said = saidOf(posting, key)
    return said ? { state: 'stated', said } : { state: 'not-stated' }
  })
}

function saidOf(posting: Posting, key: Exclude<RowKey, 'baseSalary'>): Said | null {
  if (key === 'jobBenefits') {
    const facts = posting.jobBenefits
    return facts.length > 0 ? { of: 'benefits', facts } : null
  }
  const kind = REQUIREMENT_KINDS.find((name) => name === key)
  if (kind) {
    const facts = posting.requirements.filter(({ value }) => value.kind === kind)
    return facts.length > 0 ? { of: 'requirements', facts } : null
  }
  const plain = factOrder.filter(isPlain).find((name) => name === key)
  const fact = plain && posting.facts[plain]
  return plain && fact ? { of: 'fact', key: plain, fact } : null
}

/** Two cells with one signature say the same thing, whatever the order, case or accents they say it in. */
function signature(cell: Cell): string {
  if (cell.state === 'not-stated') return ''
  const { said } = cell
  if (said.of === 'requirements' || said.of === 'benefits')
    return canonical(said.facts.map((fact) => fact.value))
  if (said.of === 'fact') return canonical(said.fact.value)
  const why = cell.state === 'not-comparable' ? cell.why : null
  if (why) return canonical([why, said.fact.value])
  const { minValue, maxValue, currency, tax, payScale } = salaryOnBasis(cell) ?? said.fact.value
  return canonical({ minValue, maxValue, currency, tax, payScale })
}

function canonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(fold(value).text)
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${parts
    .map(([name, part]) => `${name}:${canonical(part)}`)
    .sort()
    .join()}}`
}
