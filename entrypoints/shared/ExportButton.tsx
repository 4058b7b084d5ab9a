import { Popover } from '@base-ui/react/popover'
import { ExportForm } from '@/components/ExportForm'
import { Button } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import type { Role } from '@/lib/posting'
import { useExport } from './use-export'

/** Exports these roles, after asking how the spreadsheet wants them. */
export function ExportButton({ roles }: { roles: readonly Role[] }) {
  const { t } = useWords()
  const exporting = useExport(roles)
  return (
    <Popover.Root>
      <Popover.Trigger render={<Button disabled={roles.length === 0} />}>{t('export.short')}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="end">
          <Popover.Popup className="w-72 rounded-box border border-line bg-raised p-3 shadow-float">
            <Popover.Title className="mb-2 font-semibold text-table">{t('export.title')}</Popover.Title>
            <ExportForm {...exporting} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
