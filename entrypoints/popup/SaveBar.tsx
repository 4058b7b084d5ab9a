import { formatDate } from '@/components/format'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useWords } from '@/components/words'
import { problemText } from '@/entrypoints/shared/problem'
import type { Saving } from '@/entrypoints/shared/use-saving'
import type { Role } from '@/lib/posting'

interface Props {
  saving: Saving
  /** The role this ad is saved as; null when it is new, undefined until that is known. */
  role: Role | null | undefined
  /** Whether the ad's text differs from the saved one. */
  changed: boolean
  /** Whether corrections wait to be saved. */
  corrected: boolean
  onSave(): void
  onUndo(captureId: string): void
}

/** What became of the ad, and the one next action. */
export function SaveBar({ saving, role, changed, corrected, onSave, onUndo }: Props) {
  const words = useWords()
  const { t } = words
  const busy = saving.state === 'saving'
  const label = busy
    ? t('action.saving')
    : !role
      ? t('action.save')
      : changed
        ? t('page.saveAgain')
        : t('role.saveCorrections')
  // Beside a long button there is no room for two sentences.
  const above = role && (changed || corrected) && saving.state !== 'saved'
  return (
    <div className="flex shrink-0 flex-col gap-2 border-line border-t px-4 py-2.5">
      {saving.state === 'failed' && <Notice tone="bad">{problemText(saving.problem, 'save', words)}</Notice>}
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
        {(!role || changed || corrected) && (
          <Button kind="primary" disabled={busy} onClick={onSave}>
            {label}
            <kbd aria-hidden className="font-sans opacity-80">
              ↵
            </kbd>
          </Button>
        )}
        <p
          role="status"
          className={`min-w-0 text-muted text-table ${above ? 'order-first basis-full' : 'flex-1'}`}
        >
          {saving.state === 'saved' && <span className="font-medium text-good">✓ {t('page.savedNow')}</span>}
          {saving.state === 'corrected' && (
            <span className="font-medium text-good">✓ {t('role.correctionsSaved')}</span>
          )}
          {saving.state === 'undone' && t('page.undone')}
          {saving.state !== 'saved' && saving.state !== 'corrected' && role && (
            <>
              {t('page.savedOn', [formatDate(role.savedAt.slice(0, 10), words)])}{' '}
              <span className={changed ? 'text-warn' : ''}>
                {t(changed ? 'page.textChanged' : 'page.textSame')}
              </span>
            </>
          )}
        </p>
        {saving.state === 'saved' && (
          <Button onClick={() => onUndo(saving.captureId)}>{t('action.undo')}</Button>
        )}
      </div>
    </div>
  )
}
