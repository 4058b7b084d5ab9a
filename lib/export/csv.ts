import Papa from 'papaparse'
import { factOrder } from '@/lib/facts'
import { applyCorrections, type Role } from '@/lib/posting'
import { type Cell, numberText } from './cell'
import { type Column, factColumns } from './columns'
import { benefitColumns, requirementColumns } from './columns-of-lists'
import { harmless } from './harmless'

export interface CsvOptions {
  separator: ',' | ';' | '\t'
  /** The decimal sign of numbers; there is never a thousands sign. */
  decimal: '.' | ','
  /** Another name for a column, from its path (`baseSalary.minValue`). Without it the path is the name. */
  headers?: (path: string) => string
}

/** Spreadsheets take a file for UTF-8 only when it says so. */
const BOM = '\u{feff}'

/**
 * The roles as a table for a spreadsheet: one line a role, what the person corrected included.
 * Out: CSV with BOM and CRLF. For each fact: its values, the ad's own words (`….quote`) and how it is known
 * (`….status`: stated, inferred, corrected); then requirements and benefits by kind; then the person's own part.
 * Several entries in a cell are joined by ` | `. Values are the stored ones: ISO dates, codes, no thousands sign.
 * A text that a spreadsheet might run as a formula gets a leading apostrophe (see `harmless`); numbers never do.
 * Columns are always the same, save that a kind of benefit has its columns only if one of the roles offers it.
 */
export function exportCsv(roles: readonly Role[], options: CsvOptions): string {
  const seen = roles.map((role) => ({ ...role, posting: applyCorrections(role.posting, role.corrections) }))
  const columns: Column[] = [
    ...factOrder.flatMap(factColumns),
    ...requirementColumns(options.decimal),
    ...benefitColumns(seen, options.decimal),
    ...OWN_PART,
  ]
  const name = options.headers ?? ((path: string) => path)
  const lines = [
    columns.map((column) => harmless(name(column.path))),
    ...seen.map((role) => columns.map((column) => written(column.cell(role), options.decimal))),
  ]
  return (
    BOM +
    Papa.unparse(lines, {
      delimiter: options.separator,
      newline: '\r\n',
      // A quoted text stays in its cell even when the file is opened with another separator.
      quotes: (value: unknown) => !NUMBER.test(String(value)),
    })
  )
}

const NUMBER = /^-?[\d.]*$/

function written(cell: Cell, decimal: CsvOptions['decimal']): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? numberText(cell, decimal) : harmless(cell)
}

const OWN_PART: readonly Column[] = [
  { path: 'url', cell: (role) => role.url },
  { path: 'savedAt', cell: (role) => role.savedAt },
  { path: 'updatedAt', cell: (role) => role.updatedAt },
  { path: 'status', cell: (role) => role.status },
  { path: 'tags', cell: (role) => role.tags.join(' | ') || null },
  { path: 'notes', cell: (role) => role.notes || null },
]
