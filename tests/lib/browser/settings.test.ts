import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadSettings, type Settings, saveSettings, watchSettings } from '@/lib/browser'

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser')
  return { browser }
})

const defaults: Settings = {
  basisUnit: 'MONTH',
  basisShare: 'as-paid',
  differencesOnly: false,
  compared: [],
  csvSeparator: null,
  csvDecimal: null,
  theme: 'system',
}

beforeEach(() => {
  fakeBrowser.reset()
})

test('who chose nothing has the defaults', async () => {
  expect(await loadSettings()).toEqual(defaults)
})

test('what is chosen is remembered, and the rest stays', async () => {
  await saveSettings({ theme: 'dark' })
  expect(await saveSettings({ csvSeparator: ';' })).toEqual({ ...defaults, theme: 'dark', csvSeparator: ';' })
  expect(await loadSettings()).toEqual({ ...defaults, theme: 'dark', csvSeparator: ';' })
})

test('choices made at once are all kept', async () => {
  await Promise.all([
    saveSettings({ theme: 'dark' }),
    saveSettings({ basisUnit: 'YEAR' }),
    saveSettings({ csvDecimal: ',' }),
  ])
  expect(await loadSettings()).toEqual({ ...defaults, theme: 'dark', basisUnit: 'YEAR', csvDecimal: ',' })
})

test.each([
  ['a damaged choice falls back alone', { theme: 'pink', basisUnit: 'YEAR' }, { basisUnit: 'YEAR' }],
  ['a choice of newer code is passed over', { zoom: 2, theme: 'dark' }, { theme: 'dark' }],
  ['what is no object is nothing', 'dark', {}],
  ['nor is null', null, {}],
])('%s', async (_, stored, expected) => {
  await fakeBrowser.storage.local.set({ settings: stored })
  expect(await loadSettings()).toEqual({ ...defaults, ...expected })
})

test('a change is told to who watches, until they stop', async () => {
  const seen: Settings['theme'][] = []
  const stop = watchSettings((settings) => seen.push(settings.theme))
  await saveSettings({ theme: 'dark' })
  await fakeBrowser.storage.local.set({ other: 1 })
  stop()
  await saveSettings({ theme: 'light' })
  expect(seen).toEqual(['dark'])
})
