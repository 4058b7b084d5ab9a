import { Button } from './ui/Button'
import { Notice } from './ui/Notice'
import { useWords } from './words'

interface Props {
  /** Why there is no ad, and what to do about it. */
  sentence: string
  /** What is known of this page from before, such as that its link is saved. */
  known?: string | undefined
  /** What went wrong with the last thing tried. */
  problem?: string | undefined
  onPaste(): void
  /** Each is absent where it is of no use. */
  onTryAgain?: (() => void) | undefined
  onClipSelection?: (() => void) | undefined
  onSaveLink?: (() => void) | undefined
  onWholePage?: (() => void) | undefined
}

/** Why there is no ad here, and what one can do instead: the likeliest first. */
export function NoAd({ sentence, known, problem, onPaste, ...offers }: Props) {
  const { t } = useWords()
  const { onTryAgain, onClipSelection, onSaveLink, onWholePage } = offers
  const pasteFirst = !onTryAgain && !onClipSelection
  return (
    <div className="flex flex-col items-start gap-4 p-4">
      <p className="text-read">{sentence}</p>
      {known && <p className="text-muted text-table">{known}</p>}
      {problem && <Notice tone="bad">{problem}</Notice>}
      <div className="flex flex-wrap gap-2">
        {onTryAgain && (
          <Button kind="primary" onClick={onTryAgain}>
            {t('app.tryAgain')}
          </Button>
        )}
        {onClipSelection && (
          <Button kind="primary" onClick={onClipSelection}>
            {t('page.readSelection')}
          </Button>
        )}
        <Button kind={pasteFirst ? 'primary' : 'plain'} onClick={onPaste}>
          {t('page.paste')}
        </Button>
        {onSaveLink && <Button onClick={onSaveLink}>{t('page.saveLink')}</Button>}
        {onWholePage && (
          <Button kind="quiet" onClick={onWholePage}>
            {t('page.wholePage')}
          </Button>
        )}
      </div>
    </div>
  )
}
