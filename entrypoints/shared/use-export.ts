import { useWords } from '@/components/words'
import { download } from '@/lib/browser'
import type { CsvOptions } from '@/lib/export'
import type { Role } from '@/lib/posting'
import { useSettings } from './use-settings'

/** How the person wants their table, and the way to get it. */
export function useExport(roles: readonly Role[]) {
  const { locale } = useWords()
  const [settings, choose] = useSettings()
  const english = locale.startsWith('en')
  const separator = settings?.csvSeparator ?? (english ? ',' : ';')
  const decimal = settings?.csvDecimal ?? (english ? '.' : ',')
  return {
    separator,
    decimal,
    onChange: (options: Partial<CsvOptions>) =>
      choose({
        csvSeparator: options.separator ?? separator,
        csvDecimal: options.decimal ?? decimal,
      }),
    async onExport() {
      const { exportCsv } = await import('@/lib/export')
      const day = new Date().toISOString().slice(0, 10)
      download(exportCsv(roles, { separator, decimal }), `vis-a-vis-${day}.csv`, 'text/csv;charset=utf-8')
    },
  }
}
