import { Button } from './ui/Button'
import { SelectField } from './ui/Field'
import { useWords } from './words'

type Separator = ',' | ';' | '\t'
type Decimal = '.' | ','

interface Props {
  separator: Separator
  decimal: Decimal
  onChange(options: { separator?: Separator; decimal?: Decimal }): void
  onExport(): void
}

const SEPARATORS = [',', ';', '\t'] as const
const NAMES = { ',': 'export.comma', ';': 'export.semicolon', '\t': 'export.tab' } as const

/** What a spreadsheet needs to know, and the file. */
export function ExportForm({ separator, decimal, onChange, onExport }: Props) {
  const { t } = useWords()
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-muted text-table">{t('export.about')}</p>
      <div className="grid w-full grid-cols-2 gap-3">
        <SelectField
          label={t('export.separator')}
          value={separator}
          choices={SEPARATORS.map((value) => ({ value, label: t(NAMES[value]) }))}
          onChange={(event) => {
            const chosen = SEPARATORS.find((value) => value === event.target.value)
            if (chosen) onChange({ separator: chosen })
          }}
        />
        <SelectField
          label={t('export.decimal')}
          value={decimal}
          choices={[
            { value: '.', label: t('export.point') },
            { value: ',', label: t('export.decimalComma') },
          ]}
          onChange={(event) => onChange({ decimal: event.target.value === ',' ? ',' : '.' })}
        />
      </div>
      <Button kind="primary" onClick={() => onExport()}>
        {t('export.download')}
      </Button>
    </div>
  )
}
