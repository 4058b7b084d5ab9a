import { ArrowDown, ArrowUp } from 'lucide-react'
import { useWords } from '@/components/words'
import type { Sort, SortKey } from './rows'

interface Props {
  by: SortKey
  sort: Sort
  onSort(sort: Sort): void
  className: string
}

/** The head of a column: a click sorts by it, another turns the order round. */
export function SortHead({ by, sort, onSort, className }: Props) {
  const { t } = useWords()
  const on = sort.by === by
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={`sticky top-0 z-10 border-line border-b bg-surface p-1 font-normal ${by === 'salary' ? 'text-right' : 'text-left'} ${className}`}
    >
      <button
        type="button"
        className={`inline-flex items-center gap-1 whitespace-nowrap rounded-box px-1 py-0.5 hover:text-accent ${on ? 'font-semibold' : 'text-muted'}`}
        onClick={() => onSort({ by, descending: on ? !sort.descending : by === 'salary' || by === 'saved' })}
      >
        {t(`roles.${by}`)}
        {on && <Arrow aria-hidden className="size-3.5" />}
      </button>
    </th>
  )
}
