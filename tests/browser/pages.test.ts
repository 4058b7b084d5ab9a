import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stage, stage } from '@/tests/browser/stage'

describe('a page that holds no single ad', () => {
  let the: Stage
  beforeAll(async () => {
    the = await stage()
  })
  afterAll(() => the.end())

  test.each([
    ['no-ad', /There is no job ad on this page/],
    ['results', /This page lists several ads/],
    ['results-json-ld', /This page lists several ads/],
    ['login-wall', /asks you to log in/],
    ['empty', /could not be made out/],
  ])('%s: says so in a sentence, and offers to paste or to save the link', async (name, sentence) => {
    const { page, close } = await the.press(name)
    await page.getByRole('button', { name: 'Paste a text' }).waitFor()
    expect(await page.getByRole('tabpanel').innerText()).toMatch(sentence)
    expect(await page.getByRole('button', { name: 'Save the link anyway' }).count()).toBe(1)
    await close()
  })

  test("a page of the browser's own: says that nothing may run there", async () => {
    const page = await the.chromium.context.newPage()
    await page.goto('chrome://version')
    const popup = await the.chromium.pressToolbarButton(page)
    await popup.page.getByRole('button', { name: 'Paste a text' }).waitFor()
    expect(await popup.page.getByRole('tabpanel').innerText()).toMatch(/browser/)
    expect(await popup.page.getByRole('button', { name: 'Save the link anyway' }).count()).toBe(0)
    await popup.close()
    await page.close()
  })

  test('the link alone is saved, and can be taken back', async () => {
    const { page, close } = await the.press('no-ad')
    await page.getByRole('button', { name: 'Save the link anyway' }).click()
    await page.getByText('Saved.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Save the link anyway' }).waitFor()
    await close()
  })

  test('a pasted text is read like a page', async () => {
    const { page, close } = await the.press('no-ad')
    await page.getByRole('button', { name: 'Paste a text' }).click()
    await page.getByRole('textbox', { name: 'Text of the ad' }).fill(PASTED)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('2,950', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').waitFor()
    await close()
  })

  test('a selection is clipped alone', async () => {
    const page = await the.chromium.context.newPage()
    await page.goto(the.at('concours-n'))
    await select(page, 'entre 2400 et 2600 euros')
    const popup = await the.chromium.pressToolbarButton(page)
    await popup.page.getByRole('button', { name: 'Clip only the selection' }).click()
    await popup.page.getByText('Only what you selected is shown.').waitFor()
    await popup.page.getByText('2,400', { exact: false }).first().waitFor()
    await popup.close()
    await page.close()
  })
})

const PASTED = `Medewerker onthaal (m/v/x)
Buurthuis De Linde vzw zoekt een medewerker onthaal.
Aanbod
Contract van onbepaalde duur, voltijds (38 uur per week).
Je loon: € 2.950 bruto per maand.
Solliciteren tot en met 15 maart 2027 via jobs@delinde.example`

/** Selects the block that holds these words, as dragging the mouse over it would. */
async function select(page: Page, words: string) {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.includes(wanted)) continue
      const range = document.createRange()
      range.selectNodeContents(node.parentElement ?? node)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      return
    }
    throw new Error(`No text holds ${wanted}`)
  }, words)
}
