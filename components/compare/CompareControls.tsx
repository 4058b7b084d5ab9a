import { Switch } from '@base-ui/react/switch'
import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { ReactNode } from 'react'
import { useWords } from '@/components/words'
import type { Basis } from '@/lib/compare'

interface Props {
  basis: Basis
  onBasisChange(basis: Basis): void
  differencesOnly: boolean
  onDifferencesOnlyChange(on: boolean): void
  /** How many equal rows are hidden now. */
  hidden: number
  before?: ReactNode
  after?: ReactNode
}

export function CompareControls({ basis, onBasisChange, hidden, before, after, ...differences }: Props) {
  const { t } = useWords()
  return (
    <fieldset className="flex shrink-0 flex-wrap items-center gap-x-2.5 gap-y-1.5 border-line border-b px-2 py-1.5 text-table">
      <legend className="sr-only">{t('compare.options')}</legend>
      {before}
      <OneOf
        name={t('compare.period')}
        value={basis.unit}
        choices={{ MONTH: t('compare.month'), YEAR: t('compare.year') }}
        onChange={(unit) => onBasisChange({ ...basis, unit })}
      />
      <OneOf
        name={t('compare.share')}
        value={basis.share}
        choices={{ 'as-paid': t('compare.asPaid'), 'full-time': t('compare.fullTime') }}
        onChange={(share) => onBasisChange({ ...basis, share })}
      />
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch holds its own input */}
      <label className="inline-flex items-center gap-2">
        <Switch.Root
          checked={differences.differencesOnly}
          onCheckedChange={differences.onDifferencesOnlyChange}
          className="inline-flex h-5 w-9 shrink-0 items-center rounded-box border border-edge bg-raised p-0.5 data-checked:border-text data-checked:bg-text"
        >
          <Switch.Thumb className="size-3.5 rounded-box border border-transparent bg-text transition-transform data-checked:translate-x-4 data-checked:bg-surface" />
        </Switch.Root>
        {t('compare.differencesOnly')}
      </label>
      <span role="status" className="text-muted">
        {hidden > 0 && t('compare.hidden', hidden)}
      </span>
      {after && <span className="ml-auto flex gap-2">{after}</span>}
    </fieldset>
  )
}

interface OneOfProps<V extends string> {
  name: string
  value: V
  choices: Record<V, string>
  onChange(value: V): void
}

function OneOf<V extends string>({ name, value, choices, onChange }: OneOfProps<V>) {
  return (
    <ToggleGroup
      aria-label={name}
      value={[value]}
      // Pressing the pressed one would leave none: one of them always holds.
      onValueChange={([next]) => next !== undefined && onChange(next)}
      className="inline-flex overflow-hidden rounded-box border border-edge"
    >
      {entries(choices).map(([choice, label]) => (
        <Toggle
          key={choice}
          value={choice}
          className="px-1.5 py-1 data-pressed:bg-accent-soft data-pressed:font-semibold data-pressed:text-accent"
        >
          {label}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}

function entries<V extends string>(choices: Record<V, string>): [V, string][] {
  const known = Object.keys(choices).filter((key): key is V => key in choices)
  return known.map((key) => [key, choices[key]])
}
