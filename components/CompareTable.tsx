import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { type Basis, type Comparison, type RowKey, salaryAxis, salaryOnBasis } from '@/lib/compare'
import type { Evidence } from '@/lib/posting'
import { CompareControls } from './compare/CompareControls'
import { type ColumnHeading, CompareHead } from './compare/CompareHead'
import { CompareRow } from './compare/CompareRow'
import { useWords } from './words'

export type { ColumnHeading } from './compare/CompareHead'

interface Props {
  comparison: Comparison
  /** One a column of the comparison, in its order. */
  columns: readonly ColumnHeading[]
  onBasisChange(basis: Basis): void
  differencesOnly: boolean
  onDifferencesOnlyChange(on: boolean): void
  onRemove?: (columnId: string) => void
  /** Shows the evidence in the page or in the saved ad. */
  onOpenSource?: (columnId: string, evidence: Evidence) => void
  onCorrect?: (columnId: string, key: RowKey) => void
  dense?: boolean
  /** The present, ISO 8601 in local time: what deadlines are held against. */
  now: string
  /** Stand in the bar of options, before and after them. */
  before?: ReactNode
  after?: ReactNode
}

/** From this many columns on they are narrow: five stand in the widest popup that browsers allow. */
const MANY = 4
const WIDTHS = { few: { label: 8, column: 11 }, many: { label: 6.5, column: 8.25 } } as const

interface At {
  key: RowKey
  columnId: string
}

/**
 * Ads side by side. Arrow keys move between cells, Home and End to a row's ends, Enter or a click shows where a
 * value comes from, `e` corrects it, Esc closes.
 */
export function CompareTable({ comparison, columns, dense = false, ...props }: Props) {
  const { t } = useWords()
  const table = useRef<HTMLTableElement>(null)
  const [reached, setReached] = useState<At | null>(null)
  const [opened, setOpened] = useState<At | null>(null)
  const { rows, basis } = comparison
  const width = WIDTHS[columns.length < MANY ? 'few' : 'many']
  const sides = columns.length < MANY ? (dense ? 'px-2' : 'px-3') : 'px-1.5'
  const shown = props.differencesOnly ? rows.filter(({ differs }) => differs) : rows
  const axis = drawnTogether(comparison) ? salaryAxis(comparison) : null

  const columnOf = (at: At | null, key: RowKey) =>
    at?.key === key ? columns.findIndex(({ id }) => id === at.columnId) : -1
  const someReached = shown.some(({ key }) => columnOf(reached, key) >= 0)

  const focusCell = (key: RowKey, column: number) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${key} ${column}"]`)?.focus()

  function toggle(key: RowKey, column: number) {
    const id = columns[column]?.id
    if (!id) return
    const close = columnOf(opened, key) === column
    setOpened(close ? null : { key, columnId: id })
    if (close) focusCell(key, column)
  }

  function onCellKey(event: KeyboardEvent, rowIndex: number, column: number) {
    const row = shown[rowIndex]
    const id = columns[column]?.id
    if (
      event.key === 'e' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      row &&
      id &&
      props.onCorrect
    ) {
      event.preventDefault()
      props.onCorrect(id, row.key)
      return
    }
    const to = moved(event.key, rowIndex, column, columns.length - 1)
    const target = to && shown[to.row]
    if (!to || !target) return
    event.preventDefault()
    focusCell(target.key, to.column)
  }

  function onEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !opened) return
    // The popup would close with everything in it.
    event.preventDefault()
    event.stopPropagation()
    toggle(opened.key, columnOf(opened, opened.key))
  }

  return (
    <div className="@container flex min-h-0 flex-col">
      <CompareControls
        basis={basis}
        onBasisChange={props.onBasisChange}
        differencesOnly={props.differencesOnly}
        onDifferencesOnlyChange={props.onDifferencesOnlyChange}
        hidden={rows.length - shown.length}
        before={props.before}
        after={props.after}
      />
      <div className="min-h-0 overflow-auto">
        <table
          ref={table}
          onKeyDown={onEscape}
          // Columns of one width: their salaries are drawn on one axis.
          style={{ minWidth: `${width.label + width.column * columns.length}rem` }}
          className="w-full table-fixed border-separate border-spacing-0 text-table"
        >
          <caption className="sr-only">{t('compare.caption')}</caption>
          <colgroup>
            <col style={{ width: `${width.label}rem` }} />
          </colgroup>
          <CompareHead columns={columns} sides={sides} onRemove={props.onRemove} />
          <tbody>
            {shown.map((row, index) => (
              <CompareRow
                key={row.key}
                row={row}
                basis={basis}
                columns={columns}
                axis={axis}
                dense={dense}
                sides={sides}
                now={props.now}
                reached={someReached ? columnOf(reached, row.key) : index === 0 ? 0 : -1}
                opened={columnOf(opened, row.key)}
                onReach={(column) => setReached({ key: row.key, columnId: columns[column]?.id ?? '' })}
                onToggle={(column) => toggle(row.key, column)}
                onCellKey={(event, column) => onCellKey(event, index, column)}
                onOpenSource={props.onOpenSource}
                onCorrect={props.onCorrect}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="p-3 text-muted">{t('compare.noDifference')}</p>}
      </div>
    </div>
  )
}

/** Where an arrow key leads; null for any other key. Beyond the edge there is no row, and nothing happens. */
function moved(
  key: string,
  row: number,
  column: number,
  last: number,
): { row: number; column: number } | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(last, column + 1) }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: last }
    default:
      return null
  }
}

/** One salary alone on an axis says nothing. */
function drawnTogether({ rows }: Comparison): boolean {
  const cells = rows.find(({ key }) => key === 'baseSalary')?.cells ?? []
  return cells.filter((cell) => salaryOnBasis(cell) !== null).length > 1
}
