import { type RefObject, useMemo, useState } from 'react'
import { EmptyRoles } from '@/components/roles/EmptyRoles'
import { RoleTable } from '@/components/roles/RoleTable'
import { chosenRows, roleRow, type Sort } from '@/components/roles/rows'
import { Button } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import { openTab } from '@/lib/browser'
import type { Basis } from '@/lib/compare'
import type { Role, RoleStatus } from '@/lib/posting'

interface Props {
  roles: readonly Role[]
  basis: Basis
  /** The present, ISO 8601 in local time. */
  now: string
  search: RefObject<HTMLInputElement | null>
  selected: readonly string[]
  onSelect(ids: string[]): void
  onCompare(): void
  onOpen(id: string): void
  onPaste(): void
  onStatus(id: string, status: RoleStatus): void
  onRemove(id: string): void
}

/** All saved roles: search, sort, select, open. */
export function RolesView({
  roles,
  basis,
  now,
  search,
  selected,
  onSelect,
  onCompare,
  onPaste,
  ...on
}: Props) {
  const words = useWords()
  const { t, locale } = words
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<Sort>({ by: 'saved', descending: true })
  const { unit, share } = basis
  const rows = useMemo(
    () => roles.map((role) => roleRow(role, { unit, share }, words, now)),
    [roles, unit, share, words, now],
  )
  if (roles.length === 0) return <EmptyRoles onPaste={onPaste} />
  const shown = chosenRows(rows, query, sort, locale)
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-4 py-3">
        <input
          ref={search}
          type="search"
          aria-label={t('roles.searchHint')}
          placeholder={`${t('roles.search')}  /`}
          className="h-8 w-64 min-w-0 rounded-box max-sm:w-full border border-edge bg-raised px-2 text-table"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status" className="text-muted">
          {t('roles.count', shown.length)}
          {roles.length > 1 && selected.length < 2 && (
            <span className="max-lg:hidden"> · {t('roles.selectTwo')}</span>
          )}
        </span>
        <span className="ml-auto flex gap-2">
          <Button onClick={onPaste}>{t('roles.pasteText')}</Button>
          <Button
            kind="primary"
            disabled={selected.length < 2}
            title={selected.length < 2 ? t('roles.selectTwo') : undefined}
            onClick={onCompare}
          >
            {t('roles.compareSelected', selected.length)}
          </Button>
        </span>
      </div>
      <div className="@container relative min-h-0 flex-1 overflow-auto px-2 pb-16">
        <RoleTable
          rows={shown}
          selected={selected}
          onSelect={onSelect}
          sort={sort}
          onSort={setSort}
          onOpenAd={(url) => void openTab(url)}
          {...on}
        />
        {shown.length === 0 && <p className="p-4 text-muted text-read">{t('roles.none')}</p>}
      </div>
    </>
  )
}
