import { X } from 'lucide-react'
import { EvidenceList } from '@/components/EvidenceList'
import { formatNecessity, formatWorkHours, inWords } from '@/components/format'
import { Button, IconButton } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import type { Cell, RowKey } from '@/lib/compare'
import type { Evidence } from '@/lib/posting'
import { entriesOf } from './entries'
import { FormulaNote } from './FormulaNote'

interface Props {
  id: string
  rowKey: RowKey
  cell: Cell
  columnTitle: string
  lang?: string | undefined
  onClose(): void
  onOpenSource?: ((evidence: Evidence) => void) | undefined
  onCorrect?: (() => void) | undefined
}

/** Where one cell's value comes from, shown under its row. */
export function CellEvidence({ id, rowKey, cell, columnTitle, lang, onClose, ...actions }: Props) {
  const { onOpenSource, onCorrect } = actions
  const words = useWords()
  const { t } = words
  const name = t(`fact.${rowKey}`)
  return (
    <section
      id={id}
      aria-label={t('compare.evidence', [`${name}, ${columnTitle}`])}
      className="sticky left-0 flex max-w-[min(44rem,100cqw)] flex-col gap-2 p-3"
    >
      <header className="flex items-center gap-2">
        <h3 className="min-w-0 flex-1 font-semibold text-table">
          {name} <span className="font-normal text-muted">· {columnTitle}</span>
        </h3>
        {onCorrect && (
          <Button kind="quiet" onClick={onCorrect}>
            {t('action.edit')}
          </Button>
        )}
        <IconButton name={t('action.close')} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      {cell.state === 'not-stated' ? (
        <p>{t('compare.notStatedNote')}</p>
      ) : (
        entriesOf(cell.said, words).map(({ fact, necessity }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity but their order
          <div key={index}>
            <p className="font-medium">
              {fact.text}
              {necessity && (
                <span className="font-normal text-muted"> · {formatNecessity(necessity, words)}</span>
              )}
            </p>
            <EvidenceList fact={fact} lang={lang} onOpenSource={onOpenSource} />
          </div>
        ))
      )}
      {cell.state === 'calculated' && (
        <>
          <FormulaNote stated={cell.said.fact.value} calculated={cell.value} formula={cell.formula} />
          {cell.formula.workHours && (
            <div>
              <h4 className="text-muted text-small">{t('fact.workHours')}</h4>
              <EvidenceList
                fact={inWords(cell.formula.workHours, (value) => formatWorkHours(value, words))}
                lang={lang}
                onOpenSource={onOpenSource}
              />
            </div>
          )}
        </>
      )}
    </section>
  )
}
