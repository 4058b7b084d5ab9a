import { useMemo, useState } from 'react'
import { formatDate, messageName } from '@/components/format'
import { NoAd } from '@/components/NoAd'
import { type Pasted, PasteForm } from '@/components/PasteForm'
import { Skeleton } from '@/components/Skeleton'
import { useWords } from '@/components/words'
import { useSaved } from '@/entrypoints/shared/database'
import { problemText } from '@/entrypoints/shared/problem'
import { useSaving } from '@/entrypoints/shared/use-saving'
import type { ReadPage } from '@/lib/browser'
import { AdPanel } from './AdPanel'
import { LinkPanel } from './LinkPanel'
import { linkOf, type ThePage } from './use-page'

const NOTHING: Pasted = { text: '', url: '', title: '' }

/** What this page holds: an ad, or why there is none and what to do. */
export function PagePanel({ the }: { the: ThePage }) {
  const words = useWords()
  const { t } = words
  const { saving, save, undo } = useSaving()
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState(NOTHING)
  const { page, ad } = the
  const link = useMemo(() => page && linkOf(page), [page])
  const saved = useSaved(ad && !ad.posting.reason ? null : link)

  if (!page) return <Skeleton />
  if (pasting) {
    return (
      <div className="overflow-y-auto p-4">
        <h2 className="mb-2 font-semibold text-read">{t('paste.title')}</h2>
        <PasteForm
          value={pasted}
          onChange={setPasted}
          onCancel={() => setPasting(false)}
          onRead={() => {
            the.readPasted(pasted)
            setPasting(false)
          }}
        />
      </div>
    )
  }
  if (ad && !ad.posting.reason) {
    // A key of its own, so that nothing typed for one text stands with another.
    return (
      <AdPanel
        key={`${ad.from} ${ad.reading.readAt}`}
        ad={ad}
        onClipSelection={ad.from === 'page' && the.hasSelection ? the.clipSelection : undefined}
        onWholePage={ad.from === 'page' ? undefined : the.wholePage}
      />
    )
  }
  if (saving.state === 'saved') {
    return <LinkPanel title={page.tab.title} onUndo={() => void undo(saving.captureId)} />
  }
  const address = webAddress(page)
  const { title } = page.tab
  return (
    <div className="overflow-y-auto">
      <NoAd
        sentence={
          ad?.posting.reason
            ? t(`page.${messageName(ad.posting.reason)}`)
            : t(`refused.${messageName(whyRefused(page))}`)
        }
        known={
          saved ? t('page.linkSavedOn', [formatDate(saved.role.savedAt.slice(0, 10), words)]) : undefined
        }
        problem={saving.state === 'failed' ? problemText(saving.problem, 'change', words) : undefined}
        onPaste={() => {
          setPasted(pasted.text ? pasted : { ...NOTHING, url: address ?? '' })
          setPasting(true)
        }}
        onTryAgain={page.kind === 'refused' && page.why === 'not-ready' ? the.readAgain : undefined}
        onClipSelection={ad?.from === 'page' && the.hasSelection ? the.clipSelection : undefined}
        onSaveLink={
          address && link && saved === null ? () => void save(link, title ? { title } : {}) : undefined
        }
        onWholePage={ad && ad.from !== 'page' ? the.wholePage : undefined}
      />
    </div>
  )
}

const whyRefused = (page: ReadPage) => (page.kind === 'refused' ? page.why : 'unknown')

function webAddress(page: ReadPage): string | null {
  const url = page.kind === 'read' ? page.reading.url : page.tab.url
  return url && /^https?:/.test(url) ? url : null
}
