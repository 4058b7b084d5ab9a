import { type KeyboardEvent, useId } from 'react'
import { useWords } from '@/components/words'
import type { Basis, Row } from '@/lib/compare'
import type { Evidence } from '@/lib/posting'
import { CellEvidence } from './CellEvidence'
import { CompareCell } from './CompareCell'
import type { ColumnHeading } from './CompareHead'

interface Props {
  row: Row
  basis: Basis
  columns: readonly ColumnHeading[]
  axis: { min: number; max: number } | null
  dense: boolean
  /** The class of a cell's sides, the same in the whole table. */
  sides: string
  /** The present, ISO 8601 in local time. */
  now: string
  /** The column that the Tab key reaches in this row, and the one whose evidence is open; -1 for none. */
  reached: number
  opened: number
  onReach(column: number): void
  onToggle(column: number): void
  onCellKey(event: KeyboardEvent, column: number): void
  onOpenSource?: ((columnId: string, evidence: Evidence) => void) | undefined
  onCorrect?: ((columnId: string, key: Row['key']) => void) | undefined
}

/** One fact over all columns, and under it the evidence of the cell that is open. */
export function CompareRow({ row, columns, opened, sides, onOpenSource, onCorrect, ...props }: Props) {
  const { t } = useWords()
  const evidenceId = useId()
  const padding = `${sides} ${props.dense ? 'py-1' : 'py-1.5'}`
  const column = columns[opened]
  const cell = row.cells[opened]
  return (
    <>
      <tr className="h-px align-top">
        <th
          scope="row"
          className={`sticky left-0 z-10 hyphens-auto border-line border-b bg-surface text-left font-normal text-muted ${padding}`}
        >
          {t(`fact.${row.key}`)}
          {row.key === 'baseSalary' && <BasisNote basis={props.basis} />}
        </th>
        {row.cells.map((each, index) => (
          // Any height lets the button fill the cell; Firefox wants a full one, or else the rows overlap.
          <td
            key={columns[index]?.id ?? index}
            className="h-px border-line border-b border-l p-0 supports-[-moz-appearance:none]:h-full"
          >
            <button
              type="button"
              data-cell={`${row.key} ${index}`}
              tabIndex={index === props.reached ? 0 : -1}
              aria-expanded={index === opened}
              aria-controls={index === opened ? evidenceId : undefined}
              onFocus={() => props.onReach(index)}
              onClick={() => props.onToggle(index)}
              onKeyDown={(event) => props.onCellKey(event, index)}
              className={`flex h-full w-full flex-col justify-start text-left hover:bg-raised focus-visible:-outline-offset-2 aria-expanded:bg-accent-soft ${padding}`}
            >
              <CompareCell cell={each} axis={props.axis} now={props.now} lang={columns[index]?.lang} />
            </button>
          </td>
        ))}
      </tr>
      {column && cell && (
        <tr>
          <td colSpan={columns.length + 1} className="border-line border-b bg-raised p-0">
            <CellEvidence
              id={evidenceId}
              rowKey={row.key}
              cell={cell}
              columnTitle={column.title ?? t('page.untitled')}
              lang={column.lang}
              onClose={() => props.onToggle(opened)}
              onOpenSource={onOpenSource && ((evidence) => onOpenSource(column.id, evidence))}
              onCorrect={onCorrect && (() => onCorrect(column.id, row.key))}
            />
          </td>
        </tr>
      )}
    </>
  )
}

function BasisNote({ basis }: { basis: Basis }) {
  const { t } = useWords()
  return (
    <span className="block text-small">
      {t(basis.unit === 'MONTH' ? 'compare.perMonth' : 'compare.perYear')}
      {basis.share === 'full-time' && `, ${t('value.fullTime')}`}
    </span>
  )
}
