import { formatMoney, formatNumber, formatPeriod, formatShare, messageName } from '@/components/format'
import { useWords } from '@/components/words'
import type { Formula, Step } from '@/lib/compare'
import type { Words } from '@/lib/locales'
import type { BaseSalary } from '@/lib/posting'

interface Props {
  stated: BaseSalary
  calculated: BaseSalary
  formula: Formula
}

/** A calculation, one step a line, with what it takes for granted. */
export function FormulaNote({ stated, calculated, formula }: Props) {
  const words = useWords()
  const { t } = words
  return (
    <div>
      <h4 className="text-muted text-small">{t('compare.formula')}</h4>
      <ol className="tabular-nums">
        <li>{`${formatMoney(stated, words)} ${formatPeriod(formula.from, words)}`}</li>
        {formula.steps.map((step) => (
          <li key={step.meaning}>{stepInWords(step, words)}</li>
        ))}
        <li className="font-semibold">
          {`= ${formatMoney(calculated, words)} ${formatPeriod(calculated.unitText, words)}`}
        </li>
      </ol>
      {formula.assumptions.map((assumption) => (
        <p key={assumption} className="text-muted">
          {t(`compare.assumption.${messageName(assumption)}`)}
        </p>
      ))}
    </div>
  )
}

function stepInWords({ operator, factor, meaning }: Step, words: Words): string {
  const number = meaning === 'full-time-share' ? formatShare(factor, words) : formatNumber(factor, words)
  return `${operator} ${number} ${words.t(`compare.factor.${messageName(meaning)}`)}`
}
