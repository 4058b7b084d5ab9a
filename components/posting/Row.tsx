import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import { useShown } from './context'

interface Props {
  /** The row's id: a fact's key, or `requirements` or `jobBenefits`. */
  id: string
  label: string
  /** What is active when it is pointed at as a whole: the id, unless it is one of several rows of a fact. */
  spot?: string
  lit?: boolean
  children: ReactNode
  className?: string
}

/** A label, and what it names. */
export const LABELLED = 'grid grid-cols-[5.75rem_minmax(0,1fr)] gap-x-2'

/** A row that shows its proof when it is pointed at or in focus, and a pencil to correct it. */
export function Row({ id, label, spot = id, lit, children, className = '' }: Props) {
  const { t } = useWords()
  const { activate, active, edit, proofUnder } = useShown()
  const shows = !proofUnder && (lit ?? active === spot)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only shows the proof; the pencil does so for the keyboard.
    <div
      className={`group relative -mx-2 rounded-box px-2 py-0.5 ${shows ? 'bg-accent-soft' : ''} ${className}`}
      onMouseEnter={() => activate(spot)}
      onFocus={() => activate(spot)}
    >
      {children}
      <IconButton
        small
        data-corrects={id}
        name={t('action.correct', [label])}
        className="absolute top-0 right-1 opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100"
        onClick={() => edit(id)}
      >
        <Pencil aria-hidden className="size-3.5" />
      </IconButton>
    </div>
  )
}
