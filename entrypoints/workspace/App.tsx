import { useRef, useState } from 'react'
import { KeysDialog } from '@/components/roles/KeysDialog'
import { useWords } from '@/components/words'
import { CompareView } from '@/entrypoints/shared/CompareView'
import { useRoles } from '@/entrypoints/shared/database'
import { ExportButton } from '@/entrypoints/shared/ExportButton'
import { localNow } from '@/entrypoints/shared/now'
import { useSettings } from '@/entrypoints/shared/use-settings'
import { applyCorrections } from '@/lib/posting'
import { PasteDialog } from './PasteDialog'
import { RoleSheet } from './RoleSheet'
import { RolesView } from './RolesView'
import { SettingsView } from './SettingsView'
import { Toast } from './Toast'
import { useChanges } from './use-changes'
import { useKeys } from './use-keys'
import { usePlace, VIEWS } from './use-place'

const MOST = 6
const NAMES = { roles: 'app.roles', compare: 'app.compare', settings: 'app.exportSettings' } as const

export function App() {
  const { t } = useWords()
  const roles = useRoles()
  const [settings, choose] = useSettings()
  const [place, go] = usePlace()
  const [selected, setSelected] = useState<string[]>([])
  const [dialog, setDialog] = useState<'paste' | 'keys' | null>(null)
  const changes = useChanges()
  const search = useRef<HTMLInputElement>(null)

  function compareSelected() {
    if (selected.length < 2) return
    choose({ compared: selected.slice(0, MOST) })
    go({ view: 'compare' })
  }

  useKeys({
    '/': () => search.current?.focus(),
    c: () => place.view === 'roles' && compareSelected(),
    '?': () => setDialog('keys'),
  })

  if (!roles || !settings) return null
  const open = roles.find(({ id }) => id === place.roleId)
  const compared = settings.compared.filter((id) => roles.some((role) => role.id === id))
  const side = compared.length > 0 ? compared : roles.slice(0, 3).map(({ id }) => id)

  return (
    <div className="relative flex h-dvh overflow-hidden max-md:flex-col">
      <nav
        aria-label={t('app.views')}
        className="flex shrink-0 gap-1 border-line p-3 max-md:items-center max-md:border-b md:w-48 md:flex-col md:border-r"
      >
        <h1 className="px-2 py-1 font-semibold text-read md:mb-3">{t('extName')}</h1>
        {VIEWS.map((view) => (
          <a
            key={view}
            href={`#/${view}`}
            aria-current={place.view === view ? 'page' : undefined}
            className={`rounded-box px-2 py-1.5 hover:bg-accent-soft ${place.view === view ? 'bg-accent-soft font-semibold text-accent' : ''}`}
          >
            {t(NAMES[view])}
          </a>
        ))}
      </nav>
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        {place.view === 'roles' && (
          <RolesView
            roles={roles}
            now={localNow()}
            basis={{ unit: settings.basisUnit, share: settings.basisShare }}
            search={search}
            selected={selected.filter((id) => roles.some((role) => role.id === id))}
            onSelect={setSelected}
            onCompare={compareSelected}
            onOpen={(roleId) => go({ roleId })}
            onPaste={() => setDialog('paste')}
            onStatus={changes.setStatus}
            onRemove={changes.remove}
          />
        )}
        {place.view === 'compare' && (
          <CompareView
            candidates={roles.map(({ id, posting, corrections }) => ({
              id,
              posting: applyCorrections(posting, corrections),
            }))}
            chosen={side}
            most={MOST}
            onChoose={(ids) => choose({ compared: ids })}
            onCorrect={(roleId) => go({ roleId })}
            onOpenSource={(roleId) => go({ roleId })}
            now={localNow()}
          >
            <ExportButton roles={roles.filter(({ id }) => side.includes(id))} />
          </CompareView>
        )}
        {place.view === 'settings' && <SettingsView roles={roles} onKeys={() => setDialog('keys')} />}
      </main>
      {open && <RoleSheet key={open.id} role={open} onClose={() => go({})} onStatus={changes.setStatus} />}
      {dialog === 'paste' && (
        <PasteDialog
          onClose={() => setDialog(null)}
          onSaved={(captureId) => {
            setDialog(null)
            changes.savedAs(captureId)
          }}
        />
      )}
      <KeysDialog open={dialog === 'keys'} onClose={() => setDialog(null)} />
      <Toast said={changes.said} onDismiss={changes.dismiss} />
    </div>
  )
}
