/** What stands in one cell: a number, a text, or nothing. */
export type Cell = number | string | null

/** Between several entries in one cell. */
export const BETWEEN = ' | '

/** A value as a cell. Lists are joined; what has parts must be taken apart before. */
export function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return joined(value.map((entry) => String(cellOf(entry) ?? '')))
  return null
}

/** Entries in one cell; an empty one keeps its place, so that entries of two columns stay side by side. */
export function joined(entries: readonly string[]): Cell {
  return entries.some((entry) => entry !== '') ? entries.join(BETWEEN) : null
}

/** The ad's own words, each once. */
export function quotesOf(evidence: readonly { quote: string }[]): Cell {
  return joined([...new Set(evidence.map(({ quote }) => quote))])
}

/** A number in figures, without exponent or thousands sign. */
export function numberText(value: number, decimal: '.' | ','): string {
  const plain = value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 6 })
  return decimal === ',' ? plain.replace('.', ',') : plain
}
