import { browser } from 'wxt/browser'
import { type Reading, readingSchema } from '@/lib/posting'
import { type Refusal, refusalAt, whyRefused } from './refusal'

/** A tab, as far as the person's click lets it be seen. */
export interface Tab {
  id: number
  url: string | null
  title: string
}

export type ReadPage =
  | { kind: 'read'; tab: Tab; reading: Reading }
  | { kind: 'refused'; tab: Tab; why: Refusal }

/** The reader itself is quick; a page that still loads may hold it up. */
const PATIENCE_MS = 10_000
const NO_TAB: Tab = { id: -1, url: null, title: '' }

interface TabLike {
  id?: number | undefined
  url?: string | undefined
  title?: string | undefined
}

/**
 * Reads the page in front of the person, after their click on the extension gave leave to.
 * Out: its reading, or why there is none. Never throws.
 */
export async function readActiveTab(): Promise<ReadPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => [])
  return tab ? readTab(tab) : { kind: 'refused', tab: NO_TAB, why: 'unknown' }
}

/** Reads one tab, under the same conditions. */
export async function readTab(seen: TabLike, patience = PATIENCE_MS): Promise<ReadPage> {
  if (seen.id === undefined) return { kind: 'refused', tab: NO_TAB, why: 'unknown' }
  const tab: Tab = { id: seen.id, url: seen.url ?? null, title: seen.title ?? '' }
  const refused = (why: Refusal): ReadPage => ({ kind: 'refused', tab, why })
  const hopeless = refusalAt(tab.url)
  if (hopeless) return refused(hopeless)
  try {
    const results = await within(
      patience,
      browser.scripting.executeScript({
        target: { tabId: tab.id },
        files: ['/content-scripts/reader.js'],
      }),
    )
    const [main] = results
    if (main?.result === undefined || main.result === null) return refused(whyRefused(tab, failure(main)))
    const reading = readingSchema.safeParse(main.result)
    if (!reading.success) return refused('unknown')
    // The viewer of a PDF is a page as well, one with nothing in it.
    if (reading.data.blocks.length === 0 && whyRefused(tab, '') === 'pdf') return refused('pdf')
    return { kind: 'read', tab, reading: reading.data }
  } catch (error) {
    return refused(whyRefused(tab, error instanceof Error ? error.message : String(error)))
  }
}

/** Firefox tells an error inside the page in the result. */
function failure(result: object | undefined): string {
  if (!result) return 'No result.'
  return 'error' in result && result.error ? String(result.error) : 'No result.'
}

async function within<T>(patience: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Still loading.')), patience)
  })
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

/** Opens the full page in a tab of its own. In: where in it, such as `#/roles/…`. */
export async function openWorkspace(place: `#${string}` | '' = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${place}`) })
}

/** Opens a saved ad again. Only web addresses: a saved text is not trusted to name any other. */
export async function openTab(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url })
}
