import type { ReactNode } from 'react'
import { CompareTable } from '@/components/CompareTable'
import { formatTowns } from '@/components/format'
import { type Pick, RolePicker } from '@/components/RolePicker'
import { useWords } from '@/components/words'
import { type Basis, compare } from '@/lib/compare'
import type { Words } from '@/lib/locales'
import type { Evidence, Posting } from '@/lib/posting'
import { useSettings } from './use-settings'

/** An ad that can stand in the comparison, corrections applied. */
export interface Candidate {
  id: string
  posting: Posting
  /** Said in place of its employer and place: that it is not saved yet. */
  note?: string
}

interface Props {
  candidates: readonly Candidate[]
  chosen: readonly string[]
  most: number
  onChoose(ids: string[]): void
  onCorrect?: ((id: string, key: string) => void) | undefined
  onOpenSource?: ((id: string, evidence: Evidence) => void) | undefined
  dense?: boolean
  /** The present, ISO 8601 in local time. */
  now: string
  /** Other actions, beside the choice of roles. */
  children?: ReactNode
}

/** The chosen ads side by side, or what to do to get there. */
export function CompareView({ candidates, chosen, most, onChoose, dense = false, now, ...props }: Props) {
  const words = useWords()
  const { t } = words
  const [settings, choose] = useSettings()
  if (candidates.length < 2) {
    return (
      <div className="flex max-w-lg flex-col gap-2 px-4 py-6">
        <h2 className="font-semibold text-read">{t('beside.emptyTitle')}</h2>
        <p className="text-muted text-read">{t('beside.emptyNext')}</p>
      </div>
    )
  }
  if (!settings) return null
  const basis: Basis = { unit: settings.basisUnit, share: settings.basisShare }
  const columns = chosen.flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? [])
  const picker = (
    <RolePicker
      picks={candidates.map((candidate) => pickOf(candidate, words))}
      chosen={columns.map(({ id }) => id)}
      most={most}
      onChange={onChoose}
    />
  )
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {columns.length < 2 ? (
        <div className="flex flex-col items-start gap-3 px-4 py-6">
          <p className="text-read">{t('beside.oneMore')}</p>
          {picker}
        </div>
      ) : (
        <CompareTable
          comparison={compare(columns, basis)}
          columns={columns.map((candidate) => headingOf(candidate, words))}
          onBasisChange={({ unit, share }) => choose({ basisUnit: unit, basisShare: share })}
          differencesOnly={settings.differencesOnly}
          onDifferencesOnlyChange={(differencesOnly) => choose({ differencesOnly })}
          onRemove={(id) => onChoose(chosen.filter((other) => other !== id))}
          {...(props.onCorrect && { onCorrect: props.onCorrect })}
          {...(props.onOpenSource && { onOpenSource: props.onOpenSource })}
          dense={dense}
          now={now}
          before={picker}
          after={props.children}
        />
      )}
    </div>
  )
}

function headingOf({ id, posting: { facts }, note }: Candidate, words: Words) {
  return {
    id,
    title: facts.title?.value,
    employer: note ?? facts.hiringOrganization?.value,
    place: note ? undefined : placeOf(facts, words),
    lang: facts.inLanguage?.value,
  }
}

function pickOf({ id, posting: { facts }, note }: Candidate, words: Words): Pick {
  return {
    id,
    title: facts.title?.value ?? words.t('page.untitled'),
    lang: facts.inLanguage?.value,
    detail: [note, facts.hiringOrganization?.value, placeOf(facts, words)].filter(Boolean).join(' · '),
  }
}

const placeOf = (facts: Posting['facts'], words: Words) =>
  facts.jobLocation && formatTowns(facts.jobLocation.value, words)
