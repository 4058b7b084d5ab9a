import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useWords } from '@/components/words'
import { openWorkspace } from '@/lib/browser'

interface Props {
  /** The title of the page whose link was saved; empty when it has none. */
  title: string
  onUndo(): void
}

/** A link was saved without an ad: what that is good for, and the way back. */
export function LinkPanel({ title, onUndo }: Props) {
  const { t } = useWords()
  return (
    <div className="flex flex-col items-start gap-3 p-4">
      <Notice tone="good">
        <span className="block font-medium">✓ {t('page.savedNow')}</span>
        {title && <span className="wrap-anywhere block text-text">{title}</span>}
      </Notice>
      <p className="text-read">{t('page.linkSaved')}</p>
      <div className="flex gap-2">
        <Button onClick={() => void openWorkspace().then(() => window.close())}>
          {t('app.openWorkspace')}
        </Button>
        <Button onClick={onUndo}>{t('action.undo')}</Button>
      </div>
    </div>
  )
}
