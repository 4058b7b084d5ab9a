import { browser } from 'wxt/browser'

/** White on these reads at 4.5 : 1 and better. */
const MARKS = {
  good: { text: '✓', color: '#1a7f37' },
  bad: { text: '!', color: '#b3261e' },
} as const

/**
 * Says on the toolbar button how something ended, until the tab goes elsewhere.
 * In: the tab, whether it went well, and the sentence that says so, which becomes the button's title.
 */
export async function showOutcome(tabId: number, mark: keyof typeof MARKS, title: string): Promise<void> {
  const { text, color } = MARKS[mark]
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color })
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' })
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setTitle({ tabId, title })
  } catch {
    // The tab was closed: there is nobody left to tell.
  }
}
