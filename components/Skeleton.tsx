import { useWords } from './words'

/** The shape of an ad while it is read; it shows only when reading takes long enough to be noticed. */
export function Skeleton() {
  const { t } = useWords()
  return (
    <div role="status" className="appear-late flex flex-col gap-3 p-4">
      <span className="sr-only">{t('page.reading')}</span>
      <Bar className="h-5 w-3/4" />
      <Bar className="h-4 w-1/2" />
      <div className="grid grid-cols-2 gap-4 border-line border-y py-4">
        <Bar className="h-6" />
        <Bar className="h-6" />
        <Bar className="h-6" />
        <Bar className="h-6" />
      </div>
      <Bar className="h-4" />
      <Bar className="h-4 w-5/6" />
      <Bar className="h-4 w-2/3" />
    </div>
  )
}

const Bar = ({ className }: { className: string }) => (
  <span aria-hidden className={`block rounded-box bg-line ${className}`} />
)
