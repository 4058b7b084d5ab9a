import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { type Chromium, launch } from './chromium'
import { type Sample, samples } from './samples'
import { serve } from './serve'
import { readTable, tableLines } from './table'

const root = path.resolve(import.meta.dirname, '../..')
const extension = path.join(root, '.output/chrome-mv3')
const pictures = path.join(root, '.output/demo')
/** A port that stays the same, so that roles saved in one run are known in the next. */
const PORT = 41_273

/**
 * Opens Chromium with the extension and the five sample ads, and waits until the person closes it.
 * With `--headless`, does the whole job instead: clips, saves, compares and exports, with a picture of each screen.
 * Out: the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  })
  if (!values.browser) throw new Error('Say which browser to use: --browser PATH')
  const pages = samples()
  const served = await serve(pages, values.headless ? 0 : PORT).catch(() => serve(pages))
  try {
    return values.headless
      ? await tour(values.browser, pages, served.origin)
      : await open(values.browser, pages, served.origin)
  } finally {
    await served.close()
  }
}

async function open(browser: string, pages: readonly Sample[], origin: string): Promise<number> {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale
  const profile = path.join(root, '.output/profile')
  const chromium = await launch({ browser, extension, headless: false, profile, locale })
  for (const sample of pages) await (await chromium.context.newPage()).goto(`${origin}${sample.path}`)
  console.log('The five sample ads are open. Press the Vis-à-vis button in the toolbar (it may be under the')
  console.log('puzzle piece) to clip the ad in front of you. Close the browser to end.')
  await new Promise((resolve) => chromium.context.once('close', resolve))
  return 0
}

async function tour(browser: string, pages: readonly Sample[], origin: string): Promise<number> {
  fs.rmSync(pictures, { recursive: true, force: true })
  fs.mkdirSync(pictures, { recursive: true })
  const chromium = await launch({ browser, extension, headless: true })
  try {
    for (const [at, sample] of pages.entries()) {
      const title = await clip(chromium, `${origin}${sample.path}`, `popup-${sample.board}.png`)
      console.log(`[${at + 1}/${pages.length}] saved: ${title}`)
    }
    await compareInPopup(chromium, `${origin}${pages[0]?.path}`)
    await workspace(chromium)
  } finally {
    await chromium.close()
  }
  console.log(`\nPictures and shortlist.csv are in ${path.relative(process.cwd(), pictures) || '.'}/`)
  return 0
}

async function clip(chromium: Chromium, address: string, picture: string): Promise<string> {
  const page = await chromium.context.newPage()
  await page.goto(address)
  const popup = await chromium.pressToolbarButton(page)
  const save = popup.page.getByRole('button', { name: 'Save', exact: true })
  await save.waitFor()
  await shoot(popup.page, picture)
  await save.click()
  await popup.page.getByText('Saved.').waitFor()
  const title = await popup.page.getByRole('heading', { level: 2 }).first().innerText()
  await popup.close()
  await page.close()
  return title
}

async function compareInPopup(chromium: Chromium, address: string) {
  const page = await chromium.context.newPage()
  await page.goto(address)
  const popup = await chromium.pressToolbarButton(page)
  await popup.page.getByRole('tab', { name: 'Compare' }).click()
  await chooseAll(popup.page)
  await shoot(popup.page, 'popup-compare.png')
  await popup.close()
  await page.close()
}

async function workspace(chromium: Chromium) {
  const page = await chromium.context.newPage()
  await page.goto(chromium.address('workspace.html'))
  await page.getByRole('table').waitFor()
  await shoot(page, 'workspace-roles.png')
  for (const box of await page.getByRole('checkbox', { name: /^Select: / }).all()) await box.check()
  await page.getByRole('button', { name: /^Compare \d/ }).click()
  const table = page.getByRole('table')
  await table.waitFor()
  await shoot(page, 'workspace-compare.png')
  console.log(`\n${tableLines(await readTable(table))}`)
  await page.getByRole('link', { name: 'Export and settings' }).click()
  const file = await chromium.download(() => page.getByRole('button', { name: 'Download CSV' }).click())
  fs.copyFileSync(file, path.join(pictures, 'shortlist.csv'))
  await shoot(page, 'workspace-export.png')
}

/** Ticks every saved role in the popup's list of what to compare. */
async function chooseAll(page: Page) {
  await page.getByRole('button', { name: /role/ }).click()
  for (const box of await page.getByRole('checkbox').all()) if (!(await box.isChecked())) await box.check()
  await page.keyboard.press('Escape')
  await page.getByRole('table').waitFor()
}

async function shoot(page: Page, name: string) {
  await page.screenshot({ path: path.join(pictures, name), animations: 'disabled' })
}
