import { X } from 'lucide-react'
import { Button, IconButton } from '@/components/ui/Button'
import { useWords } from '@/components/words'

export interface Said {
  text: string
  bad?: boolean
  undo?: () => void
}

/** What just happened, with a way back; it stays until it is dismissed. */
export function Toast({ said, onDismiss }: { said: Said | null; onDismiss(): void }) {
  const { t } = useWords()
  return (
    <div role="status" className="-translate-x-1/2 fixed bottom-6 left-1/2 z-50">
      {said && (
        <div
          className={`flex items-center gap-3 rounded-box border bg-raised py-1.5 pr-1.5 pl-4 shadow-float ${said.bad ? 'border-bad text-bad' : 'border-line'}`}
        >
          <span>{said.text}</span>
          {said.undo && <Button onClick={said.undo}>{t('action.undo')}</Button>}
          <IconButton name={t('action.dismiss')} onClick={onDismiss}>
            <X aria-hidden className="size-4" />
          </IconButton>
        </div>
      )}
    </div>
  )
}
