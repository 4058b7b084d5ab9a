import { Pencil } from 'lucide-react'
import type { FactInWords } from '@/components/format'
import { useWords } from '@/components/words'

/** A value with its marks: each has a shape and a word, never a colour alone. */
export function FactText({ fact }: { fact: FactInWords }) {
  const { t } = useWords()
  const corrected = fact.status === 'corrected'
  const inferred = fact.status === 'inferred'
  return (
    <span className={`wrap-break-word ${inferred ? 'inferred' : ''}`}>
      {fact.text}
      {inferred && <Mark sign="≈" name={t('mark.inferred')} />}
      {fact.rivals.length > 0 && !corrected && <Mark sign="≠" name={t('mark.conflict')} warn />}
      {corrected && <CorrectedMark />}
    </span>
  )
}

export function CorrectedMark() {
  const { t } = useWords()
  return (
    <span className="ml-1 inline-block text-muted" title={t('mark.corrected')}>
      <Pencil aria-hidden className="inline size-3" />
      <span className="sr-only"> ({t('mark.corrected')})</span>
    </span>
  )
}

function Mark({ sign, name, warn = false }: { sign: string; name: string; warn?: boolean }) {
  return (
    <span className={`ml-1 font-semibold not-italic ${warn ? 'text-warn' : 'text-muted'}`} title={name}>
      <span aria-hidden>{sign}</span>
      <span className="sr-only"> ({name})</span>
    </span>
  )
}
