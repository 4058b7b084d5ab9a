import { Button } from '@/components/ui/Button'
import { useWords } from '@/components/words'

/** How to begin, in three steps. */
export function EmptyRoles({ onPaste }: { onPaste(): void }) {
  const { t } = useWords()
  return (
    <div className="mx-auto flex max-w-lg flex-col items-start gap-4 px-4 py-16 text-read">
      <h2 className="font-semibold text-deciding">{t('empty.title')}</h2>
      <ol className="flex list-decimal flex-col gap-2 pl-6 marker:text-muted">
        <li>{t('empty.first')}</li>
        <li>{t('empty.second')}</li>
        <li>{t('empty.third')}</li>
      </ol>
      <p className="text-muted">{t('empty.paste')}</p>
      <Button kind="primary" onClick={onPaste}>
        {t('roles.pasteText')}
      </Button>
    </div>
  )
}
