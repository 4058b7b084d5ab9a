import { ExternalLink, Trash2 } from 'lucide-react'
import { FactText } from '@/components/posting/FactText'
import { IconButton } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import type { RoleStatus } from '@/lib/posting'
import type { ListedFact, RoleRow, Sort } from './rows'
import { SortHead } from './SortHead'
import { StatusSelect } from './StatusSelect'

interface Props {
  rows: readonly RoleRow[]
  selected: readonly string[]
  sort: Sort
  onSort(sort: Sort): void
  onSelect(ids: string[]): void
  onOpen(id: string): void
  onOpenAd(url: string): void
  onStatus(id: string, status: RoleStatus): void
  onRemove(id: string): void
}

/** In the order of the list, with the width of the table from which each has a column of its own. */
const COLUMNS = [
  { key: 'title', from: '' },
  { key: 'employer', from: 'hidden @[59rem]:table-cell' },
  { key: 'place', from: 'hidden @[59rem]:table-cell' },
  { key: 'salary', from: '' },
  { key: 'contract', from: 'hidden @[59rem]:table-cell' },
  { key: 'deadline', from: 'hidden @xl:table-cell' },
  { key: 'status', from: 'hidden @xl:table-cell' },
  { key: 'saved', from: 'hidden @5xl:table-cell' },
] as const

const FROM = Object.fromEntries(COLUMNS.map(({ key, from }) => [key, from]))
const EDGE = 'sticky top-0 z-10 border-line border-b bg-surface p-2'

/** Every saved role on a line; a click on its title opens it. Where it is narrow, a line says less and stays whole. */
export function RoleTable({ rows, sort, onSort, ...on }: Props) {
  return (
    <table className="w-full border-separate border-spacing-0 text-table">
      <thead>
        <tr>
          <th className={`${EDGE} w-8`} aria-hidden />
          {COLUMNS.map(({ key, from }) => (
            <SortHead key={key} by={key} sort={sort} onSort={onSort} className={from} />
          ))}
          <th className={EDGE} aria-hidden />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RoleLine key={row.id} row={row} {...on} />
        ))}
      </tbody>
    </table>
  )
}

type LineProps = Omit<Props, 'rows' | 'sort' | 'onSort'> & { row: RoleRow }

function RoleLine({ row, selected, onSelect, onOpen, onOpenAd, onStatus, onRemove }: LineProps) {
  const { t } = useWords()
  const { title, employer, place, salary, contract, deadline } = row.cells
  const name = title?.text ?? t('page.untitled')
  const chosen = selected.includes(row.id)
  return (
    <tr className={`group align-top ${chosen ? 'bg-accent-soft' : 'hover:bg-raised'}`}>
      <td className="border-line border-b p-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          aria-label={t('roles.select', [name])}
          checked={chosen}
          onChange={() => onSelect(chosen ? selected.filter((id) => id !== row.id) : [...selected, row.id])}
        />
      </td>
      <td className="border-line border-b p-2 @[59rem]:min-w-40">
        <button
          type="button"
          lang={title ? row.lang : undefined}
          className="wrap-anywhere rounded-box text-left font-semibold underline-offset-2 hover:text-accent hover:underline"
          onClick={() => onOpen(row.id)}
        >
          {name}
        </button>
        <Beneath fact={employer} place={place} contract={contract} />
        {deadline && (
          <span className={`block text-small @xl:hidden ${row.past ? 'text-muted' : ''}`}>
            {[t('roles.deadline'), deadline.text, deadline.aside].filter(Boolean).join(' · ')}
          </span>
        )}
      </td>
      <Cell fact={employer} lang={row.lang} className={`min-w-32 ${FROM.employer}`} />
      <Cell fact={place} className={FROM.place} />
      <Cell fact={salary} calculated={row.calculated} className="whitespace-nowrap text-right" />
      <Cell fact={contract} className={`max-w-48 ${FROM.contract}`} />
      <Cell
        fact={deadline}
        className={`whitespace-nowrap ${row.past ? 'text-muted' : ''} ${FROM.deadline}`}
      />
      <td className={`border-line border-b p-1.5 ${FROM.status}`}>
        <StatusSelect
          name={t('roles.statusOf', [name])}
          status={row.status}
          onChange={(status) => onStatus(row.id, status)}
        />
      </td>
      <td className={`whitespace-nowrap border-line border-b p-2 ${FROM.saved}`}>{row.saved}</td>
      <td className="border-line border-b p-1">
        <span className="flex justify-end @max-xl:flex-col">
          {row.url && (
            <IconButton name={t('action.openAd')} onClick={() => row.url && onOpenAd(row.url)}>
              <ExternalLink aria-hidden className="size-4" />
            </IconButton>
          )}
          <IconButton name={t('roles.removeOf', [name])} onClick={() => onRemove(row.id)}>
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        </span>
      </td>
    </tr>
  )
}

/** What has no column of its own where the table is narrow. */
function Beneath({
  fact,
  place,
  contract,
}: {
  fact: ListedFact | null
  place: ListedFact | null
  contract: ListedFact | null
}) {
  const where = [fact?.text, place?.text].filter(Boolean).join(' · ')
  return (
    <span className="block text-muted text-small @[59rem]:hidden">
      {where && <span className="block">{where}</span>}
      {contract && <span className="block">{contract.text}</span>}
    </span>
  )
}

interface CellProps {
  fact: ListedFact | null
  className?: string | undefined
  calculated?: boolean
  /** The ad's language (BCP 47), for what is its own words. */
  lang?: string | undefined
}

function Cell({ fact, className = '', calculated = false, lang }: CellProps) {
  const { t } = useWords()
  const aside = [fact?.aside, calculated && t('compare.calculated')].filter(Boolean).join(' · ')
  return (
    <td className={`border-line border-b p-2 ${className}`}>
      {fact ? (
        <span lang={lang}>
          <FactText fact={fact} />
        </span>
      ) : (
        <span className="text-muted">{t('view.notStatedValue')}</span>
      )}
      {aside && <span className="block whitespace-normal text-muted text-small">{aside}</span>}
    </td>
  )
}
