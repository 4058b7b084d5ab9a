import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openTab, openWorkspace, readActiveTab, readTab } from '@/lib/browser'
import type { Reading } from '@/lib/posting'

const { tabs, scripting } = vi.hoisted(() => ({
  tabs: { query: vi.fn(), create: vi.fn() },
  scripting: { executeScript: vi.fn() },
}))
vi.mock('wxt/browser', () => ({
  browser: { tabs, scripting, runtime: { getURL: (path: string) => `extension://vis-a-vis${path}` } },
}))

const reading: Reading = {
  version: 1,
  origin: 'page',
  url: 'https://jobs.example/ad/12',
  canonicalUrl: null,
  title: 'Gardener',
  lang: 'en',
  readAt: '2026-03-02T09:00:00.000Z',
  structured: [],
  pairs: [],
  blocks: [{ kind: 'paragraph', text: 'We seek a gardener.', main: true }],
  selection: null,
  adLinks: 0,
  notes: [],
}

const tab = { id: 7, url: 'https://jobs.example/ad/12', title: 'Gardener' }

beforeEach(() => {
  tabs.query.mockReset().mockResolvedValue([tab])
  tabs.create.mockReset().mockResolvedValue({})
  scripting.executeScript.mockReset().mockResolvedValue([{ frameId: 0, result: reading }])
})

describe('reading the tab in front', () => {
  test('gives the reading that the reader returns', async () => {
    expect(await readActiveTab()).toEqual({ kind: 'read', tab, reading })
    expect(tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true })
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/reader.js'],
    })
  })

  test('with no tab to be seen is refused', async () => {
    tabs.query.mockResolvedValue([])
    expect(await readActiveTab()).toMatchObject({ kind: 'refused', why: 'unknown' })
    tabs.query.mockRejectedValue(new Error('No window'))
    expect(await readActiveTab()).toMatchObject({ kind: 'refused', why: 'unknown' })
  })
})

describe('where no extension may run, it is not tried', () => {
  test.each([
    ['chrome://extensions/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['view-source:https://jobs.example/ad/12', 'browser-page'],
    ['moz-extension://0a/workspace.html', 'browser-page'],
    ['devtools://devtools/bundled', 'browser-page'],
    ['https://chromewebstore.google.com/detail/abc', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/Home', 'store'],
  ])('%s: %s', async (url, why) => {
    expect(await readTab({ ...tab, url })).toEqual({ kind: 'refused', tab: { ...tab, url }, why })
    expect(scripting.executeScript).not.toHaveBeenCalled()
  })
})

describe('what the browser says of a page that it does not let be read', () => {
  const page = 'https://jobs.example/ad/12'
  test.each([
    ['https://jobs.example/ad.pdf', 'Missing host permission for the tab', 'pdf'],
    ['https://jobs.example/ad.PDF?download=1#page=2', 'Missing host permission for the tab', 'pdf'],
    ['file:///home/me/ad.html', 'Cannot access contents of url "file:///home/me/ad.html".', 'file'],
    ['file:///home/me/ad.pdf', 'Cannot access contents of url "file:///home/me/ad.pdf".', 'pdf'],
    [page, 'Frame with ID 0 is showing error page', 'not-ready'],
    [page, 'The frame was removed.', 'not-ready'],
    [page, 'No tab with id: 7.', 'not-ready'],
    [page, 'The extensions gallery cannot be scripted.', 'store'],
    [page, 'Cannot access a chrome:// URL', 'browser-page'],
    [page, 'This page cannot be scripted due to an ExtensionsSettings policy.', 'unknown'],
  ])('%s: %s → %s', async (url, message, why) => {
    scripting.executeScript.mockRejectedValue(new Error(message))
    expect(await readTab({ ...tab, url })).toMatchObject({ kind: 'refused', why })
  })

  test('a viewer names the PDF in its title', async () => {
    scripting.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'))
    const viewer = { ...tab, url: 'https://jobs.example/download/12', title: 'Gardener 2026.pdf' }
    expect(await readTab(viewer)).toMatchObject({ kind: 'refused', why: 'pdf' })
  })

  test('a viewer that is read is an empty page', async () => {
    scripting.executeScript.mockResolvedValue([{ result: { ...reading, blocks: [] } }])
    expect(await readTab({ ...tab, url: 'https://jobs.example/ad.pdf' })).toMatchObject({ why: 'pdf' })
    expect(await readTab(tab)).toMatchObject({ kind: 'read' })
  })

  test.each([
    ['no frame', [], 'not-ready'],
    ['no result', [{ frameId: 0, result: null }], 'not-ready'],
    ['something else than a reading', [{ frameId: 0, result: { ...reading, version: 2 } }], 'unknown'],
    ['an error in the page, as Firefox tells it', [{ frameId: 0, error: { message: 'oh' } }], 'unknown'],
  ])('the reader returns %s', async (_, results, why) => {
    scripting.executeScript.mockResolvedValue(results)
    expect(await readTab(tab)).toMatchObject({ kind: 'refused', why })
  })

  test('a page that never ends loading', async () => {
    scripting.executeScript.mockReturnValue(new Promise(() => {}))
    expect(await readTab(tab, 10)).toMatchObject({ kind: 'refused', why: 'not-ready' })
  })
})

describe('opening', () => {
  test('the workspace, at a place in it', async () => {
    await openWorkspace('#/compare')
    expect(tabs.create).toHaveBeenCalledWith({ url: 'extension://vis-a-vis/workspace.html#/compare' })
  })

  test.each([
    ['https://jobs.example/ad/12', 1],
    ['http://jobs.example/', 1],
    ['javascript:alert(1)', 0],
    ['file:///etc/passwd', 0],
    ['chrome://settings', 0],
  ])('%s opens %d tabs', async (url, count) => {
    await openTab(url)
    expect(tabs.create).toHaveBeenCalledTimes(count)
  })
})
