/**
 * Why a page cannot be read. browser-page: a page of the browser itself. store: a shop of extensions, where none may
 * run. pdf, file: as they say. not-ready: it still loads, or failed to. unknown: none of these.
 */
export type Refusal = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-ready' | 'unknown'

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
]

/** Where no browser lets an extension run, so that trying is no use. In: an address, null when it is hidden. */
export function refusalAt(url: string | null): 'browser-page' | 'store' | null {
  if (url === null) return null
  if (STORES.some((store) => store.test(url))) return 'store'
  return /^(https?|file|blob|data):/i.test(url) ? null : 'browser-page'
}

/** What the browsers say, beginning with what is most particular. The words are Chromium's and Firefox's own. */
const MESSAGES: readonly [RegExp, Refusal][] = [
  [/extensions gallery/i, 'store'],
  [/showing error page|frame .{0,20}was removed|no tab with id|invalid tab id|tab was closed/i, 'not-ready'],
  [/still loading|no result|message (port|channel) closed/i, 'not-ready'],
  [/cannot access (a |contents of url ")(chrome|about|edge|devtools|view-source)/i, 'browser-page'],
]

/** Why this tab could not be read. In: the tab, and what the browser said. */
export function whyRefused(tab: { url: string | null; title: string }, message: string): Refusal {
  if (tab.url?.startsWith('file:')) return isPdf(tab) ? 'pdf' : 'file'
  if (isPdf(tab)) return 'pdf'
  return MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown'
}

/** A viewer shows the file's name as its title when the address does not end in it. */
function isPdf({ url, title }: { url: string | null; title: string }): boolean {
  const path = url?.split(/[?#]/, 1)[0] ?? ''
  return /\.pdf$/i.test(path) || /\.pdf$/i.test(title)
}
