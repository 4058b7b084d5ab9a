/**
 * Why the store could not do what was asked.
 * quota: no space is left. blocked: the database cannot be opened now. closed: a newer version took over, reload.
 * invalid: a row, or what was to be saved, is not what it should be. missing: that role is no longer there.
 */
export const STORE_PROBLEMS = ['quota', 'blocked', 'closed', 'invalid', 'missing', 'unknown'] as const
export interface StoreProblem {
  kind: (typeof STORE_PROBLEMS)[number]
  /** For a bug report, in English; the interface has its own words for each kind. */
  message: string
}

const KINDS: Record<string, StoreProblem['kind']> = {
  QuotaExceededError: 'quota',
  OpenFailedError: 'blocked',
  MissingAPIError: 'blocked',
  SecurityError: 'blocked',
  UpgradeError: 'blocked',
  InvalidStateError: 'blocked',
  VersionError: 'closed',
  VersionChangeError: 'closed',
  DatabaseClosedError: 'closed',
  ZodError: 'invalid',
  BrokenRowError: 'invalid',
  ConstraintError: 'invalid',
  DataError: 'invalid',
  DataCloneError: 'invalid',
  RoleMissingError: 'missing',
}

/** How an error is wrapped in an error is up to the browser; deeper than this is not worth a look. */
const DEPTH = 5

/**
 * What an error of the store means.
 * In: whatever was thrown. Out: its kind. An aborted or failed-to-open transaction is judged by the error inside,
 * where there is one: a full disk arrives as an `AbortError` around a `QuotaExceededError`.
 */
export function storeError(error: unknown): StoreProblem {
  const chain = errorsWithin(error)
  const kinds = chain.flatMap(({ name }) => KINDS[name] ?? [])
  const innermost = kinds.at(-1)
  return {
    kind: kinds.includes('quota') ? 'quota' : (innermost ?? 'unknown'),
    message: chain.map(({ name, message }) => `${name}: ${message}`).join(' ← ') || String(error),
  }
}

function errorsWithin(error: unknown): { name: string; message: string }[] {
  const chain: { name: string; message: string }[] = []
  let current = error
  for (let depth = 0; depth < DEPTH && isError(current); depth++) {
    chain.push({ name: current.name, message: current.message ?? '' })
    current = current.inner
  }
  return chain
}

function isError(value: unknown): value is { name: string; message?: string; inner?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

/** The error for a role that is no longer there. */
export function roleMissing(id: string): Error {
  return named('RoleMissingError', `There is no role ${id}.`)
}

/** The error for a row that does not fit its schema. */
export function brokenRow(table: string, id: string, issues: string): Error {
  return named('BrokenRowError', `${table} ${id}: ${issues}`)
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}
