import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { useWords } from '@/components/words'

interface Props {
  name: string
  /** What is wrong with the form as a whole. */
  wrong?: string | undefined
  children: ReactNode
  onApply(): void
  onCancel(): void
  /** Other things one can do here, on the right. */
  more?: ReactNode
}

/** A small form in the place of what it edits: Enter applies, Esc leaves it. */
export function FormFrame({ name, wrong, children, onApply, onCancel, more }: Props) {
  const { t } = useWords()
  return (
    <form
      aria-label={name}
      noValidate
      className="flex flex-col gap-2 rounded-box border border-accent bg-raised p-2"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onApply()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The popup and dialogs close on Esc: here it only leaves the form.
        event.preventDefault()
        event.stopPropagation()
        onCancel()
      }}
    >
      {children}
      {wrong && (
        <p role="alert" className="text-bad text-small">
          {wrong}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
        <Button type="submit">{t('action.apply')}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        {more}
      </div>
    </form>
  )
}
