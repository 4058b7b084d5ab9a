import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '@/lib/commands/chromium'
import { type Stage, stage } from './stage'

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.end())

/** Runs an expression in the extension's background. */
async function inBackground(expression: string): Promise<unknown> {
  const worker = await until(async () => on.chromium.context.serviceWorkers()[0], 'the background to run')
  return worker.evaluate(`(async () => ${expression})()`)
}

const activeTab = `(await chrome.tabs.query({ active: true, currentWindow: true }))[0]`
const popups = `(await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length`
const chooseEntry = async () =>
  inBackground(`chrome.contextMenus.onClicked.dispatch({ menuItemId: 'clip' }, ${activeTab})`)
const button = () =>
  inBackground(`(async ({ id: tabId }) => [
    await chrome.action.getBadgeText({ tabId }),
    await chrome.action.getTitle({ tabId }),
  ])(${activeTab})`)

/** Stands for a browser, or a moment, in which the popup cannot be opened from the menu. */
const noPopup = `(chrome.action.openPopup = () => Promise.reject(new Error('No popup here.')), null)`

test('the entry stands in the menu after the install', async () => {
  // Asking for a change is the only way to see it: an entry that is not there refuses.
  const stands = (id: string) =>
    inBackground(`chrome.contextMenus.update('${id}', { enabled: true }).then(() => true, () => false)`)
  await until(async () => (await stands('clip')) === true, 'the entry to be there')
  expect(await stands('other')).toBe(false)
})

test('choosing it opens the popup', async () => {
  const page = await on.chromium.context.newPage()
  await page.goto(on.at('alterjob'))
  await page.bringToFront()
  await chooseEntry()
  await until(async () => (await inBackground(popups)) === 1, 'the popup to open')
  await page.close()
})

test('where the popup does not open, the ad is saved behind the button, which says so', async () => {
  await inBackground(noPopup)
  const popup = await on.press('emploi-ess')
  await popup.page.getByRole('button', { name: 'Save', exact: true }).waitFor()
  await popup.close()

  await chooseEntry()
  await until(async () => String(await button()).startsWith('✓'), 'the button to say that it went well')
  expect(await button()).toEqual(['✓', 'Ad saved.'])

  await chooseEntry()
  const already = 'This ad is already saved, and its text has not changed.'
  await until(async () => String(await button()).endsWith(already), 'the button to say that it was known')
})

test('a page that the browser keeps to itself is left, and the button says why', async () => {
  await inBackground(noPopup)
  const page = await on.chromium.context.newPage()
  await page.goto('chrome://version')
  await page.bringToFront()
  await chooseEntry()
  await until(async () => String(await button()).startsWith('!'), 'the button to say that it went badly')
  expect(await button()).toEqual([
    '!',
    'The browser does not let extensions read this page. Nothing was saved.',
  ])
})
