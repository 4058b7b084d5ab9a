import { browser } from 'wxt/browser'
import { showOutcome } from './badge'
import { type ReadPage, readTab } from './page'

const CLIP = 'clip'

/** How clipping in the background ended, in a sentence for the person. */
export interface Clipped {
  mark: 'good' | 'bad'
  title: string
}

/**
 * Puts "clip this ad" into the page's context menu; for the background, at its start.
 * In: the entry's words, and what to do with the page where the popup cannot be opened from here (Firefox with the
 * button hidden, other browsers): then it is clipped at once, and the toolbar button tells the outcome.
 */
export function offerClipping(label: () => string, clip: (page: ReadPage) => Promise<Clipped>): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update installs again, over the entry that is there.
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({ id: CLIP, title: label(), contexts: ['page', 'selection'] })
  })
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== CLIP) return
    // First of all: after any wait Firefox no longer counts this as the person's click.
    if (await popupOpened()) return
    if (tab?.id === undefined) return
    const { mark, title } = await clip(await readTab(tab))
    await showOutcome(tab.id, mark, title)
  })
}

async function popupOpened(): Promise<boolean> {
  try {
    await browser.action.openPopup()
    return true
  } catch {
    return false
  }
}
