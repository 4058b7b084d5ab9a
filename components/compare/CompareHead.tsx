import { X } from 'lucide-react'
import { IconButton } from '@/components/ui/Button'
import { useWords } from '@/components/words'

/** What stands over a column. An absent part is not stated by the ad. */
export interface ColumnHeading {
  id: string
  title?: string | undefined
  employer?: string | undefined
  place?: string | undefined
  /** The ad's language (BCP 47), where it is known. */
  lang?: string | undefined
}

interface Props {
  columns: readonly ColumnHeading[]
  /** The class of a cell's sides, the same in the whole table. */
  sides: string
  onRemove?: ((id: string) => void) | undefined
}

export function CompareHead({ columns, sides, onRemove }: Props) {
  const { t } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col" className="sticky top-0 left-0 z-30 border-line border-b bg-surface">
          <span className="sr-only">{t('compare.fact')}</span>
        </th>
        {columns.map(({ id, title = t('page.untitled'), employer, place, lang }) => (
          <th
            key={id}
            scope="col"
            className={`sticky top-0 z-20 border-line border-b border-l group bg-surface py-1.5 text-left align-top font-normal ${sides}`}
          >
            <span
              lang={lang}
              title={title}
              className="line-clamp-2 hyphens-auto wrap-break-word font-semibold"
            >
              {title}
            </span>
            {[employer, place].filter(Boolean).map((line) => (
              <span key={line} title={line} className="block truncate text-muted text-small">
                {line}
              </span>
            ))}
            {onRemove && (
              <IconButton
                small
                name={t('compare.remove', [title])}
                onClick={() => onRemove(id)}
                className="absolute top-0.5 right-0.5 bg-surface opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100"
              >
                <X aria-hidden className="size-3.5" />
              </IconButton>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
