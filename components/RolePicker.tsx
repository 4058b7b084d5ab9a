import { Popover } from '@base-ui/react/popover'
import { ChevronDown } from 'lucide-react'
import { Button } from './ui/Button'
import { useWords } from './words'

export interface Pick {
  id: string
  title: string
  /** Employer and place, to tell equal titles apart. */
  detail: string
  /** The ad's language (BCP 47), where it is known. */
  lang?: string | undefined
}

interface Props {
  picks: readonly Pick[]
  chosen: readonly string[]
  most: number
  onChange(chosen: string[]): void
}

/** Chooses the roles to set side by side. */
export function RolePicker({ picks, chosen, most, onChange }: Props) {
  const { t } = useWords()
  const full = chosen.length >= most
  return (
    <Popover.Root>
      <Popover.Trigger render={<Button />}>
        {chosen.length === 0 ? t('beside.choose') : t('beside.chosen', chosen.length)}
        <ChevronDown aria-hidden className="size-3.5" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start">
          <Popover.Popup className="max-h-80 w-80 max-w-[90vw] overflow-y-auto rounded-box border border-line bg-raised p-1 shadow-float">
            <Popover.Title className="sr-only">{t('beside.choose')}</Popover.Title>
            {full && <p className="px-2 py-1 text-muted text-small">{t('beside.most', [most])}</p>}
            <ul>
              {picks.map((pick) => {
                const on = chosen.includes(pick.id)
                return (
                  <li key={pick.id}>
                    <label
                      className={`flex items-start gap-2 rounded-box px-2 py-1 ${full && !on ? 'text-muted' : 'hover:bg-accent-soft'}`}
                    >
                      <input
                        type="checkbox"
                        className="mt-0.5 size-4 shrink-0 accent-accent"
                        checked={on}
                        disabled={full && !on}
                        onChange={() =>
                          onChange(on ? chosen.filter((id) => id !== pick.id) : [...chosen, pick.id])
                        }
                      />
                      <span className="min-w-0">
                        <span className="block truncate" lang={pick.lang} title={pick.title}>
                          {pick.title}
                        </span>
                        <span className="block truncate text-muted text-small">{pick.detail}</span>
                      </span>
                    </label>
                  </li>
                )
              })}
            </ul>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
