import { useEffect, useState } from 'react'
import { useWords } from '@/components/words'
import { type Candidate, CompareView } from '@/entrypoints/shared/CompareView'
import { useRoles, useSaved } from '@/entrypoints/shared/database'
import { ExportButton } from '@/entrypoints/shared/ExportButton'
import { localNow } from '@/entrypoints/shared/now'
import { applyCorrections } from '@/lib/posting'
import type { ReadAd } from './use-page'

/** The popup is at most 780 px wide; with more than three, its columns are narrow but stay legible. */
const MOST = 5
const THIS_PAGE = 'this-page'

interface Props {
  ad: ReadAd | null
  /** Tells how many ads stand side by side, so that the popup can grow. */
  onColumns(count: number): void
}

/** This page's ad beside the last saved ones, until the person chooses others. */
export function ComparePanel({ ad, onColumns }: Props) {
  const { t } = useWords()
  const roles = useRoles()
  const saved = useSaved(ad?.reading ?? null)
  const [chosen, setChosen] = useState<string[] | null>(null)

  const unsaved: Candidate[] =
    ad && !ad.posting.reason && saved === null
      ? [{ id: THIS_PAGE, posting: ad.posting, note: t('beside.thisAd') }]
      : []
  const ownRole = (roles ?? []).filter((role) => role.id === saved?.role.id)
  const otherRoles = (roles ?? []).filter((role) => role.id !== saved?.role.id)
  const candidates: Candidate[] = [
    ...unsaved,
    ...[...ownRole, ...otherRoles].map((role) => ({
      id: role.id,
      posting: applyCorrections(role.posting, role.corrections),
    })),
  ]
  const side = chosen ?? candidates.slice(0, 2).map(({ id }) => id)
  const columns = side.filter((id) => candidates.some((candidate) => candidate.id === id)).length

  useEffect(() => onColumns(candidates.length < 2 ? 0 : columns), [columns, candidates.length, onColumns])

  if (!roles || saved === undefined) return null
  return (
    <CompareView
      candidates={candidates}
      chosen={side}
      most={MOST}
      onChoose={setChosen}
      now={localNow()}
      dense
    >
      <ExportButton roles={roles.filter((role) => side.includes(role.id))} />
    </CompareView>
  )
}
