import { ExportForm } from '@/components/ExportForm'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { useWords } from '@/components/words'
import { useExport } from '@/entrypoints/shared/use-export'
import { useSettings } from '@/entrypoints/shared/use-settings'
import type { Role } from '@/lib/posting'

const THEMES = ['system', 'light', 'dark'] as const

/** The table for a spreadsheet, and how the pages look. */
export function SettingsView({ roles, onKeys }: { roles: readonly Role[]; onKeys(): void }) {
  const { t } = useWords()
  const exporting = useExport(roles)
  const [settings, choose] = useSettings()
  return (
    <div className="flex max-w-md flex-col gap-10 overflow-y-auto px-6 py-6">
      <section className="flex flex-col gap-3">
        <h2 className="font-semibold text-read">{t('export.title')}</h2>
        {roles.length === 0 ? (
          <p className="text-muted">{t('export.nothing')}</p>
        ) : (
          <ExportForm {...exporting} />
        )}
      </section>
      <section className="flex flex-col items-start gap-3">
        <h2 className="font-semibold text-read">{t('settings.title')}</h2>
        {settings && (
          <SelectField
            label={t('settings.theme')}
            className="w-full"
            value={settings.theme}
            choices={THEMES.map((theme) => ({ value: theme, label: t(`settings.${theme}`) }))}
            onChange={(event) => {
              const theme = THEMES.find((other) => other === event.target.value)
              if (theme) choose({ theme })
            }}
          />
        )}
        <Button onClick={onKeys}>
          {t('settings.showKeys')} <kbd className="font-sans text-muted">?</kbd>
        </Button>
      </section>
    </div>
  )
}
