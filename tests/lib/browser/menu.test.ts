import { beforeEach, expect, test, vi } from 'vitest'
import { offerClipping, type ReadPage } from '@/lib/browser'

const { events, browser } = vi.hoisted(() => {
  const events: Record<string, (...given: unknown[]) => Promise<void>> = {}
  const on = (name: string) => ({
    addListener: (listener: (...given: unknown[]) => Promise<void>) => {
      events[name] = listener
    },
  })
  return {
    events,
    browser: {
      runtime: { onInstalled: on('installed') },
      contextMenus: { onClicked: on('clicked'), create: vi.fn(), removeAll: vi.fn() },
      action: {
        openPopup: vi.fn(),
        setBadgeText: vi.fn(),
        setBadgeTextColor: vi.fn(),
        setBadgeBackgroundColor: vi.fn(),
        setTitle: vi.fn(),
      },
      scripting: { executeScript: vi.fn() },
    },
  }
})
vi.mock('wxt/browser', () => ({ browser }))

const clip = vi.fn<(page: ReadPage) => Promise<{ mark: 'good' | 'bad'; title: string }>>()
const tab = { id: 7, url: 'chrome://extensions/', title: 'Extensions' }

beforeEach(() => {
  vi.resetAllMocks()
  clip.mockResolvedValue({ mark: 'good', title: 'Saved.' })
  offerClipping(() => 'Clip this ad', clip)
})

test('the entry stands in the menu of pages and selections, once, whatever is installed over it', async () => {
  await events.installed?.()
  expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce()
  expect(browser.contextMenus.create).toHaveBeenCalledWith({
    id: 'clip',
    title: 'Clip this ad',
    contexts: ['page', 'selection'],
  })
})

test('a click opens the popup, and nothing is clipped behind it', async () => {
  await events.clicked?.({ menuItemId: 'clip' }, tab)
  expect(browser.action.openPopup).toHaveBeenCalledOnce()
  expect(clip).not.toHaveBeenCalled()
})

test.each([
  ['good' as const, '✓', '#1a7f37'],
  ['bad' as const, '!', '#b3261e'],
])(
  'where the popup does not open, the page is clipped, and the button says %s',
  async (mark, text, color) => {
    browser.action.openPopup.mockRejectedValue(new Error('no window'))
    clip.mockResolvedValue({ mark, title: 'So it ended.' })
    await events.clicked?.({ menuItemId: 'clip' }, tab)
    expect(clip).toHaveBeenCalledWith({ kind: 'refused', tab, why: 'browser-page' })
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text })
    expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledWith({ tabId: 7, color })
    expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'So it ended.' })
  },
)

test('a tab closed meanwhile is no error', async () => {
  browser.action.openPopup.mockRejectedValue(new Error('no window'))
  browser.action.setBadgeBackgroundColor.mockRejectedValue(new Error('No tab with id: 7.'))
  await expect(events.clicked?.({ menuItemId: 'clip' }, tab)).resolves.toBeUndefined()
})

test('other entries are not ours', async () => {
  await events.clicked?.({ menuItemId: 'other' }, tab)
  expect(browser.action.openPopup).not.toHaveBeenCalled()
})
