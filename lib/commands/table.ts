import Table from 'cli-table3'
import type { Locator } from 'playwright-core'

/** A table as people see it: the text of each cell, row by row, the headings first. */
export async function readTable(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all()
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('th, td').all()
      return Promise.all(cells.map(async (cell) => (await cell.innerText()).replace(/\s+/g, ' ').trim()))
    }),
  )
}

const FIRST_COLUMN = 16
const LEAST_COLUMN = 18

/** The table in the terminal's own width; 120 characters where it tells none. */
export function tableLines(rows: readonly string[][], width = process.stdout.columns ?? 120): string {
  const [head = [], ...body] = rows
  const columns = Math.max(1, head.length - 1)
  const each = Math.max(LEAST_COLUMN, Math.floor((width - FIRST_COLUMN - columns - 2) / columns))
  const table = new Table({
    head,
    colWidths: [FIRST_COLUMN, ...Array.from({ length: columns }, () => each)],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  table.push(...body)
  return table.toString()
}
