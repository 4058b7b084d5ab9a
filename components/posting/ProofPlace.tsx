import { EvidenceList } from '@/components/EvidenceList'
import { type FactInWords, formatBenefit, formatFact, formatRequirement, inWords } from '@/components/format'
import { useWords } from '@/components/words'
import type { Words } from '@/lib/locales'
import type { Fact, FactKey, FactValues, Posting } from '@/lib/posting'
import { useShown } from './context'

/**
 * The proof of what is pointed at. Three lines have their room from the start, so that nothing jumps; what is
 * longer takes up to six.
 */
export function ProofPlace() {
  const words = useWords()
  const { active, posting, corrections } = useShown()
  const [row = '', entry] = active?.split('.') ?? []
  const facts = active ? factsAt(posting, row, entry, words) : []
  return (
    <div
      className="max-h-28 min-h-15 shrink-0 overflow-y-auto border-line border-t bg-raised px-4 py-1"
      aria-live="polite"
    >
      {facts.map((fact) => (
        <EvidenceList key={fact.text} fact={fact} lang={posting.facts.inLanguage?.value} look="small" />
      ))}
      {facts.length === 0 && (
        <p className="text-muted text-small">
          {words.t(
            !active
              ? 'page.hint'
              : corrections[row as FactKey] === null
                ? 'view.clearedByYou'
                : 'compare.notStatedNote',
          )}
        </p>
      )}
    </div>
  )
}

/** In: a row, and of a row of entries the number of one, a necessity for its entries, or nothing for all. */
function factsAt(posting: Posting, row: string, entry: string | undefined, words: Words): FactInWords[] {
  if (row === 'requirements') {
    const chosen = posting.requirements.filter(
      ({ value }, index) => !entry || entry === String(index) || entry === value.necessity,
    )
    return chosen.map((fact) => inWords(fact, (value) => formatRequirement(value, words)))
  }
  if (row === 'jobBenefits') {
    const chosen = posting.jobBenefits.filter((_, index) => !entry || entry === String(index))
    return chosen.map((fact) => inWords(fact, (value) => formatBenefit(value, words)))
  }
  const key = row as FactKey
  const fact = posting.facts[key] as Fact<FactValues[FactKey]> | undefined
  return fact ? [inWords(fact, (value) => formatFact(key, value, words))] : []
}
