import { useWords } from '@/components/words'
import type { FactKey } from '@/lib/posting'
import { useShown } from './context'
import { CorrectedMark } from './FactText'
import { LABELLED } from './Row'

/** What the ad does not say, in words; each can be filled in. */
export function NotStated({ keys }: { keys: readonly FactKey[] }) {
  const { t } = useWords()
  const { posting, corrections, edit, editing, activate } = useShown()
  const has = (kind: 'language' | 'education' | 'experience') =>
    posting.requirements.some((fact) => fact.value.kind === kind)
  const absent = [
    ...(['education', 'experience', 'language'] as const)
      .filter((kind) => !has(kind))
      .map((kind) => ({ row: 'requirements', name: t(`fact.${kind}`), cleared: false })),
    ...(posting.jobBenefits.length === 0
      ? [{ row: 'jobBenefits', name: t('fact.jobBenefits'), cleared: corrections.jobBenefits !== undefined }]
      : []),
    ...keys
      .filter((key) => !posting.facts[key])
      .map((key) => ({ row: key, name: t(`fact.${key}`), cleared: corrections[key] === null })),
  ].filter(({ row }) => row !== editing)
  if (absent.length === 0) return null
  return (
    <div className={`${LABELLED} py-0.5 text-muted text-table`}>
      <span>{t('view.notStated')}</span>
      <ul>
        {absent.map(({ row, name, cleared }, index) => (
          <li key={name} className="inline">
            {index > 0 && ' · '}
            <button
              type="button"
              data-corrects={row}
              className="rounded-box underline decoration-line underline-offset-2 hover:text-accent hover:decoration-accent"
              aria-label={t('action.correct', [name])}
              onFocus={() => activate(row)}
              onClick={() => edit(row)}
            >
              {name}
            </button>
            {cleared && <CorrectedMark />}
          </li>
        ))}
      </ul>
    </div>
  )
}
