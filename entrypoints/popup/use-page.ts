import { useCallback, useEffect, useState } from 'react'
import type { Pasted } from '@/components/PasteForm'
import { type ReadPage, readActiveTab } from '@/lib/browser'
import type { Posting, Reading } from '@/lib/posting'
// Not by the folder's index, which brings the reader of whole documents along.
import { readText } from '@/lib/reading/plain-text'

/** Shorter selections are a word looked up, not an ad. */
const SELECTION = 40

export interface ReadAd {
  from: 'page' | 'selection' | 'text'
  reading: Reading
  posting: Posting
}

export interface ThePage {
  /** Null while it is read. */
  page: ReadPage | null
  /** The ad as it is shown now; null when nothing could be read. */
  ad: ReadAd | null
  /** Whether something long enough is selected in the page. */
  hasSelection: boolean
  clipSelection(): void
  readPasted(pasted: Pasted): void
  wholePage(): void
  readAgain(): void
}

const now = () => new Date().toISOString()

/** The page in front of the person, or what they took in its place. */
export function usePage(): ThePage {
  const [read, setRead] = useState<{ page: ReadPage; whole: ReadAd | null } | null>(null)
  const [taken, setTaken] = useState<ReadAd | null>(null)
  const page = read?.page ?? null
  const reading = page?.kind === 'read' ? page.reading : null

  const readAgain = useCallback(() => {
    setRead(null)
    void readPage().then(setRead)
  }, [])
  useEffect(readAgain, [readAgain])

  return {
    page,
    ad: taken ?? read?.whole ?? null,
    hasSelection: (reading?.selection?.trim().length ?? 0) > SELECTION,
    clipSelection() {
      if (!reading?.selection) return
      const { url, title, lang, selection } = reading
      const selected = readText(selection, { at: now(), url, title, lang, origin: 'selection' })
      void adOf('selection', selected).then(setTaken)
    },
    readPasted({ text, url, title }) {
      const options = { at: now(), url: url.trim() || null, title: title.trim(), origin: 'text' } as const
      void adOf('text', readText(text, options)).then(setTaken)
    },
    wholePage: () => setTaken(null),
    readAgain,
  }
}

async function readPage(): Promise<{ page: ReadPage; whole: ReadAd | null }> {
  // While the page is read, the code that understands it arrives.
  const [page] = await Promise.all([readActiveTab(), import('@/lib/understand')])
  return { page, whole: page.kind === 'read' ? await adOf('page', page.reading) : null }
}

async function adOf(from: ReadAd['from'], reading: Reading): Promise<ReadAd> {
  const { understand } = await import('@/lib/understand')
  return { from, reading, posting: understand(reading) }
}

/** Enough to keep a link: the page as it was read, or its address and title alone. */
export function linkOf(page: ReadPage): Reading {
  if (page.kind === 'read') return page.reading
  return readText('', { at: now(), url: page.tab.url, title: page.tab.title, origin: 'text' })
}
