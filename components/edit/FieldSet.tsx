import { CheckField, SelectField, TextField } from '@/components/ui/Field'
import { useWords } from '@/components/words'
import { choicesOf } from './choices'
import type { Wrongs } from './draft'
import type { Draft, FormField } from './fields'

interface Props {
  fields: readonly FormField[]
  draft: Draft
  wrongs: Wrongs
  onChange(name: string, text: string): void
  /** Gives the first box the focus when it appears. */
  focusFirst?: boolean
}

/** The boxes of a form, two abreast. */
export function FieldSet({ fields, draft, wrongs, onChange, focusFirst = false }: Props) {
  const words = useWords()
  const { t } = words
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2">
      {fields.map((field, index) => {
        const value = draft[field.name] ?? ''
        const wrong = wrongs[field.name]
        const common = {
          label: t(`edit.${field.label}`),
          wrong: wrong && t(`wrong.${wrong}`),
          className: field.wide ? 'col-span-2' : '',
          autoFocus: focusFirst && index === 0,
        }
        if (field.kind === 'check') {
          return (
            <CheckField
              key={field.name}
              label={common.label}
              checked={value === 'yes'}
              onChange={(event) => onChange(field.name, event.target.checked ? 'yes' : '')}
            />
          )
        }
        if (field.kind === 'choice') {
          const choices = field.list ? choicesOf(field.list, words, value) : []
          return (
            <SelectField
              key={field.name}
              {...common}
              value={value}
              choices={
                field.needed && value !== ''
                  ? choices
                  : [{ value: '', label: field.needed ? '' : t('edit.unknown') }, ...choices]
              }
              onChange={(event) => onChange(field.name, event.target.value)}
            />
          )
        }
        return (
          <TextField
            key={field.name}
            {...common}
            hint={field.kind === 'date' ? t('edit.dateHint') : undefined}
            inputMode={field.kind === 'number' || field.kind === 'percent' ? 'decimal' : undefined}
            value={value}
            onChange={(event) => onChange(field.name, event.target.value)}
          />
        )
      })}
    </div>
  )
}
