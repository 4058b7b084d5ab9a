import { Tabs } from '@base-ui/react/tabs'
import { Maximize2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { IconButton } from '@/components/ui/Button'
import { useWords } from '@/components/words'
import { openWorkspace } from '@/lib/browser'
import { PagePanel } from './PagePanel'
import { usePage } from './use-page'

const ComparePanel = lazy(async () => ({ default: (await import('./ComparePanel')).ComparePanel }))

const TAB =
  'border-transparent border-b-2 px-2 py-2.5 text-table text-muted hover:text-text data-active:border-accent data-active:font-semibold data-active:text-text'

export function App() {
  const { t } = useWords()
  const the = usePage()
  const [tab, setTab] = useState<'page' | 'compare'>('page')
  const [columns, setColumns] = useState(0)
  const reading = tab === 'page' && the.ad !== null && !the.ad.posting.reason
  return (
    <Tabs.Root
      render={<main />}
      value={tab}
      onValueChange={(value) => setTab(value === 'compare' ? 'compare' : 'page')}
      className={`relative flex flex-col overflow-hidden ${sizeOf(tab, reading, columns)}`}
    >
      <header className="flex shrink-0 items-center gap-2 border-line border-b pr-2 pl-4">
        <h1 className="mr-auto font-semibold text-table">{t('extName')}</h1>
        <Tabs.List className="flex">
          <Tabs.Tab value="page" className={TAB}>
            {t('app.thisPage')}
          </Tabs.Tab>
          <Tabs.Tab value="compare" className={TAB}>
            {t('app.compare')}
          </Tabs.Tab>
        </Tabs.List>
        <IconButton
          name={t('app.openWorkspace')}
          onClick={() => void openWorkspace().then(() => window.close())}
        >
          <Maximize2 aria-hidden className="size-4" />
        </IconButton>
      </header>
      <Tabs.Panel value="page" keepMounted className="flex min-h-0 flex-1 flex-col data-hidden:hidden">
        <PagePanel the={the} />
      </Tabs.Panel>
      <Tabs.Panel value="compare" className="flex min-h-0 flex-1 flex-col">
        <Suspense>
          <ComparePanel ad={the.ad} onColumns={setColumns} />
        </Suspense>
      </Tabs.Panel>
    </Tabs.Root>
  )
}

/** Browsers give a popup at most 800 × 600; it grows only for what needs the room, and then stays still. */
function sizeOf(tab: 'page' | 'compare', reading: boolean, columns: number): string {
  if (tab === 'compare' && columns > 2) return 'h-[600px] w-[780px]'
  if (tab === 'compare' && columns === 2) return 'h-[600px] w-[640px]'
  return reading ? 'h-[600px] w-[400px]' : 'max-h-[600px] w-[400px]'
}
