import { EvidenceList } from '@/components/EvidenceList'
import { FactForm } from '@/components/edit/FactForm'
import { formatFact, formatInParts, inWords, isPast } from '@/components/format'
import { useWords } from '@/components/words'
import type { Fact, FactKey, FactValues } from '@/lib/posting'
import { useShown } from './context'
import { CorrectedMark, FactText } from './FactText'
import { LABELLED, Row } from './Row'

const LOOKS = {
  title: 'font-semibold text-title',
  line: 'text-table',
  deciding: 'font-medium text-deciding',
  row: 'text-table',
} as const

/** What the ad words itself, and so is in the ad's language. */
const OWN_WORDS: readonly FactKey[] = ['title', 'hiringOrganization']

interface Props {
  factKey: FactKey
  look: keyof typeof LOOKS
  className?: string
}

/** One fact, to be read and corrected in place; an absent one is said to be absent. */
export function FactSlot({ factKey, look, className }: Props) {
  const words = useWords()
  const { t } = words
  const shown = useShown()
  const label = t(`fact.${factKey}`)
  const fact = shown.posting.facts[factKey] as Fact<FactValues[FactKey]> | undefined

  if (shown.editing === factKey) {
    return (
      <div className={className}>
        <FactForm
          factKey={factKey}
          value={fact?.value}
          onApply={(value) => {
            shown.correct(factKey, value)
            shown.edit(null)
          }}
          onCancel={() => shown.edit(null)}
          onRestore={
            shown.corrections[factKey] === undefined
              ? undefined
              : () => {
                  shown.correct(factKey, undefined)
                  shown.edit(null)
                }
          }
        />
      </div>
    )
  }

  const inText = fact && inWords(fact, (value) => formatFact(factKey, value, words))
  const adLang = shown.posting.facts.inLanguage?.value
  const value = inText ? (
    look === 'deciding' ? (
      <Deciding factKey={factKey} fact={fact} />
    ) : (
      <span lang={OWN_WORDS.includes(factKey) && fact.status !== 'corrected' ? adLang : undefined}>
        <FactText fact={inText} />
      </span>
    )
  ) : (
    <span className="font-normal text-muted text-table">
      {look === 'line' ? t('view.labelled', [label, t('view.notStatedValue')]) : t('view.notStatedValue')}
      {shown.corrections[factKey] === null && <CorrectedMark />}
    </span>
  )
  return (
    <Row id={factKey} label={label} className={`${look === 'deciding' ? '' : 'pr-6'} ${className ?? ''}`}>
      {look === 'row' ? (
        <div className={LABELLED}>
          <span className="text-muted text-table">{label}</span>
          <span className={LOOKS.row}>{value}</span>
        </div>
      ) : (
        <div className={LOOKS[look]}>
          <span className={look === 'deciding' ? 'block font-normal text-muted text-small' : 'sr-only'}>
            {label}
            <span className="sr-only">: </span>
          </span>
          {look === 'title' ? <h2>{value}</h2> : value}
        </div>
      )}
      {shown.proofUnder && inText && (
        <div className={look === 'row' ? 'pl-25' : ''}>
          <EvidenceList fact={inText} lang={adLang} onOpenSource={shown.openSource} look="quiet" />
        </div>
      )}
    </Row>
  )
}

/** What decides, large, and the rest of it beneath; a deadline that is over says so. */
function Deciding<K extends FactKey>({ factKey, fact }: { factKey: K; fact: Fact<FactValues[K]> }) {
  const words = useWords()
  const { now } = useShown()
  const { core, aside } = formatInParts(factKey, fact.value, words)
  const past = factKey === 'validThrough' && isPast(String(fact.value), now)
  return (
    <>
      <span className={past ? 'text-muted' : ''}>
        <FactText fact={inWords(fact, () => core)} />
      </span>
      {(aside || past) && (
        <span
          className={`block font-normal text-muted text-small ${fact.status === 'inferred' ? 'inferred' : ''}`}
        >
          {[aside, past && words.t('value.past')].filter(Boolean).join(' · ')}
        </span>
      )}
    </>
  )
}
