import type {
  BaseSalary,
  Benefit,
  Fact,
  FactKey,
  FactValues,
  Requirement,
  RequirementKind,
  Unit,
  WorkHours,
} from '@/lib/posting'

/** What salaries are put on, as the person chose it. */
export interface Basis {
  unit: 'MONTH' | 'YEAR'
  /** What this post pays, or what it would pay if it were full-time. */
  share: 'as-paid' | 'full-time'
}

/** Facts of one value that have a row; title and employer head the columns. */
export type PlainKey = Exclude<FactKey, 'title' | 'hiringOrganization' | 'baseSalary'>
export type RowKey = PlainKey | 'baseSalary' | RequirementKind | 'jobBenefits'

/** What one ad says for one row, as it says it, with its evidence. */
export type Said =
  | { of: 'salary'; fact: Fact<BaseSalary> }
  | { of: 'fact'; key: PlainKey; fact: Fact<FactValues[PlainKey]> }
  | { of: 'requirements'; facts: readonly Fact<Requirement>[] }
  | { of: 'benefits'; facts: readonly Fact<Benefit>[] }

/** Why an amount cannot stand beside the others. */
export type NotComparable =
  | 'net'
  | 'gross'
  | 'no-unit'
  | 'no-currency'
  | 'other-currency'
  | 'hours-unknown'
  | 'share-unknown'
  | 'scale-only'
  | 'day-rate'

/** One multiplication or division on the way to the common basis. */
export interface Step {
  operator: '×' | '÷'
  factor: number
  meaning: 'months-per-year' | 'months-paid' | 'weeks-per-year' | 'hours-per-week' | 'full-time-share'
}

/** What a calculation takes for granted because the ad does not say it. */
export type Assumption = 'twelve-months' | 'fifty-two-weeks'

/** How an amount of the ad (its minValue, its maxValue, or both) became the calculated one. */
export interface Formula {
  from: Unit
  steps: readonly Step[]
  assumptions: readonly Assumption[]
  /** The working time that gave a factor, for its evidence; absent when none did. */
  workHours?: Fact<WorkHours>
}

export type Cell =
  | { state: 'stated'; said: Said }
  | { state: 'calculated'; said: Extract<Said, { of: 'salary' }>; value: BaseSalary; formula: Formula }
  | { state: 'not-comparable'; said: Extract<Said, { of: 'salary' }>; why: NotComparable }
  | { state: 'not-stated' }

export interface Row {
  key: RowKey
  /** One a column, in the order of `columnIds`. */
  cells: Cell[]
  /** Whether the columns say different things on the common basis; a missing fact differs from a stated one. */
  differs: boolean
}

export interface Comparison {
  basis: Basis
  columnIds: string[]
  rows: Row[]
}
