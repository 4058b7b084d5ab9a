import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useWords } from '@/components/words'
import { IconButton } from './Button'

interface Props {
  open: boolean
  onClose(): void
  title: string
  /** `side` covers the right half and full height; `centre` floats. */
  at?: 'centre' | 'side'
  narrow?: boolean
  /** Stands in the place of the title, which is then only said: for a dialog whose content begins with it. */
  bar?: ReactNode
  children: ReactNode
  footer?: ReactNode
}

const PLACES = {
  centre: 'top-[8vh] left-1/2 max-h-[84vh] max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-box',
  side: 'top-0 right-0 h-full w-[min(68rem,100vw)]',
} as const

/** A dialog over the page; Esc and a click beside it close it, and focus goes back to where it was. */
export function Modal({ open, onClose, title, at = 'centre', narrow = false, bar, children, footer }: Props) {
  const { t } = useWords()
  const content = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 bg-(--shade) transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          // The arrow keys then scroll what was opened, and change nothing in the bar.
          {...(bar && { initialFocus: content })}
          className={`fixed flex flex-col border border-line bg-surface shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 ${PLACES[at]} ${at === 'side' ? '' : narrow ? 'w-96' : 'w-[40rem]'}`}
        >
          <header className="flex items-center justify-between gap-4 border-line border-b px-4 py-2">
            <Dialog.Title className={bar ? 'sr-only' : 'truncate font-semibold text-read'}>
              {title}
            </Dialog.Title>
            {bar && <div className="flex items-center gap-2">{bar}</div>}
            <Dialog.Close render={<IconButton name={t('action.close')} />}>
              <X aria-hidden className="size-4" />
            </Dialog.Close>
          </header>
          <div ref={content} tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto p-4 outline-none">
            {children}
          </div>
          {footer && (
            <footer className="flex items-center gap-2 border-line border-t px-4 py-3">{footer}</footer>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
