import { EvidenceList } from '@/components/EvidenceList'
import { type FactInWords, formatBenefit, formatRequirement, inWords, isOwnWords } from '@/components/format'
import { useWords } from '@/components/words'
import type { Benefit, Necessity, Requirement } from '@/lib/posting'
import { useShown } from './context'
import { FactText } from './FactText'
import { type Entry, inLines } from './lines'
import { LABELLED, Row } from './Row'

/** The requirements of one necessity, in a row. */
export function RequirementRow({ necessity }: { necessity: Necessity }) {
  const words = useWords()
  const { posting } = useShown()
  const entries = posting.requirements
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact }) => fact.value.necessity === necessity)
  return (
    <EntryRow
      id="requirements"
      spot={`requirements.${necessity}`}
      name={words.t('view.requirementsOf', [words.t(`view.${necessity}`).toLowerCase()])}
      label={words.t(`view.${necessity}`)}
      entries={entries}
      format={(value) => formatRequirement(value, words)}
    />
  )
}

/** The benefits, in a row. */
export function BenefitRow() {
  const words = useWords()
  const { posting } = useShown()
  return (
    <EntryRow
      id="jobBenefits"
      spot="jobBenefits"
      name={words.t('view.benefits')}
      label={words.t('view.benefits')}
      entries={posting.jobBenefits.map((fact, index) => ({ fact, index }))}
      format={(value) => formatBenefit(value, words)}
    />
  )
}

interface Props<T> {
  id: 'requirements' | 'jobBenefits'
  /** What is active when the row is pointed at as a whole. */
  spot: string
  /** What the pencil corrects. */
  name: string
  label: string
  entries: readonly Entry<T>[]
  format(value: T): string
}

function EntryRow<T extends Requirement | Benefit>({ id, spot, name, label, entries, format }: Props<T>) {
  const { active, proofUnder } = useShown()
  if (entries.length === 0) return null
  return (
    <Row
      id={id}
      label={name}
      spot={spot}
      lit={active === spot || entries.some(({ index }) => active === `${id}.${index}`)}
      className="pr-6"
    >
      <div className={`${LABELLED} text-table`}>
        <span className="text-muted">{label}</span>
        <ul className={proofUnder ? 'flex flex-col gap-1.5' : ''}>
          {inLines(entries).map((line, lineAt) =>
            line.map((entry, at) => (
              <li key={entry.index} className={proofUnder ? '' : 'inline'}>
                {!proofUnder && at === 0 && lineAt > 0 && <br />}
                {!proofUnder && at > 0 && <span className="text-muted"> · </span>}
                <EntryText id={id} spot={spot} entry={entry} format={format} />
              </li>
            )),
          )}
        </ul>
      </div>
    </Row>
  )
}

type TextProps<T> = Pick<Props<T>, 'id' | 'spot' | 'format'> & { entry: Entry<T> }

function EntryText<T extends Requirement | Benefit>({ id, spot, entry, format }: TextProps<T>) {
  const { activate, active, proofUnder, posting, openSource } = useShown()
  const { fact, index } = entry
  const adLang = posting.facts.inLanguage?.value
  const inText = inWords(fact, format)
  const lit = active === `${id}.${index}` && !proofUnder
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only narrows the proof, which the row shows whole.
    <span onMouseEnter={() => activate(`${id}.${index}`)} onMouseLeave={() => activate(spot)}>
      <span
        lang={isOwnWords(fact.value) ? adLang : undefined}
        className={lit ? 'underline decoration-dotted underline-offset-2' : ''}
      >
        <FactText fact={inText} />
      </span>
      {proofUnder && (
        <EvidenceList fact={withoutNecessity(inText)} lang={adLang} onOpenSource={openSource} look="quiet" />
      )}
    </span>
  )
}

/** The row's own label says how strongly its entries are asked; the reason for it on each would drown the rest. */
function withoutNecessity(fact: FactInWords): FactInWords {
  return { ...fact, inferred: fact.inferred.filter(({ part }) => part !== 'necessity') }
}
