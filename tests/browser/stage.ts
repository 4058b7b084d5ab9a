import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Chromium, type LaunchOptions, launch, type Popup } from '@/lib/commands/chromium'
import { samples } from '@/lib/commands/samples'
import { type Page, type Served, serve } from '@/lib/commands/serve'
import { root } from '@/tests/house'

export const extension = path.join(root, '.output/chrome-mv3')

/** The production build in a real browser, and pages to use it on. */
export interface Stage {
  chromium: Chromium
  /** The loopback address of a page: a sample's board id, or the name of a page of tests/fixtures/pages. */
  at(name: string): string
  /** Opens a page and presses the toolbar button on it. */
  press(name: string): Promise<Popup>
  /** Closes the browser and opens it again on the same profile. */
  reopen(): Promise<void>
  end(): Promise<void>
}

/** Sets the stage; `end` takes it down, whatever happened on it. */
export async function stage(options: Pick<LaunchOptions, 'locale' | 'colorScheme'> = {}): Promise<Stage> {
  const odd = path.join(root, 'tests/fixtures/pages')
  const pages: Page[] = [
    ...samples(),
    ...fs
      .readdirSync(odd)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ path: `/${name}`, file: path.join(odd, name) })),
  ]
  const served: Served = await serve(pages)
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'vis-a-vis-test-'))
  const open = () =>
    launch({
      browser: process.env.CHROMIUM ?? '/usr/bin/chromium',
      extension,
      headless: true,
      profile,
      ...options,
    })
  const own = { chromium: await open() }
  return {
    get chromium() {
      return own.chromium
    },
    at: (name) => `${served.origin}/${name}.html`,
    async press(name) {
      const page = await own.chromium.context.newPage()
      await page.goto(`${served.origin}/${name}.html`)
      return own.chromium.pressToolbarButton(page)
    },
    async reopen() {
      await own.chromium.close()
      own.chromium = await open()
    },
    async end() {
      await own.chromium.close()
      await served.close()
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
