import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

/** A running Chromium with the extension in it. */
export interface Chromium {
  context: BrowserContext
  /** The address of one of the extension's own pages. */
  address(page: string): string
  /** Presses the toolbar button on a tab, as a person would: opens the popup and grants it that tab. */
  pressToolbarButton(page: Page): Promise<Popup>
  /** Ends the extension's background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>
  /** Does what starts a download, and waits for it to be whole. Out: the file's path in a folder of its own. */
  download(start: () => Promise<void>): Promise<string>
  /** Ends the browser; its profile stays when the caller named one. */
  close(): Promise<void>
}

export interface Popup {
  page: Page
  /** Closes the popup and lets go of it. */
  close(): Promise<void>
}

export interface LaunchOptions {
  /** The browser's program. */
  browser: string
  /** The built extension's folder. */
  extension: string
  headless: boolean
  /** A profile to keep; a new one that is thrown away by default. */
  profile?: string
  /** The interface's language, BCP 47; English by default. */
  locale?: string
  colorScheme?: 'light' | 'dark'
}

const TIMEOUT = 15_000

/**
 * Starts Chromium with the built extension.
 * Rejects when the browser does not start or refuses the extension.
 */
export async function launch(options: LaunchOptions): Promise<Chromium> {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'vis-a-vis-'))
  const locale = options.locale ?? 'en'
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: options.headless,
    locale,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    env: environment(locale),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${locale}`,
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      // Headless, the screen is too small for a popup of full height unless told otherwise.
      ...(options.headless ? ['--disable-gpu', '--screen-info={1920x1200}', '--window-size=1300,1000'] : []),
    ],
  })
  context.setDefaultTimeout(TIMEOUT)
  const browser = context.browser()
  if (!browser) throw new Error('Chromium started without a browser to talk to.')
  const session = await browser.newBrowserCDPSession()
  const { id } = await session.send('Extensions.loadUnpacked', { path: options.extension })
  const port = Number(fs.readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
  const address = (page: string) => `chrome-extension://${id}/${page}`

  const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos
  const popupTarget = async () =>
    (await targets()).find((target) => target.type === 'page' && target.url.startsWith(address('popup.html')))

  return {
    context,
    address,
    async pressToolbarButton(page) {
      await page.bringToFront()
      const own = await context.newCDPSession(page)
      const { targetInfo } = await own.send('Target.getTargetInfo')
      await own.detach()
      const tab = (await targets()).find((target) => target.type === 'tab' && target.url === targetInfo.url)
      if (!tab) throw new Error(`No tab shows ${targetInfo.url}.`)
      await session.send('Extensions.triggerAction', { id, targetId: tab.targetId })
      await until(popupTarget, 'the popup to open')
      // The popup is no tab of the context: a second connection sees it as a page.
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
      const found = await until(
        async () =>
          second
            .contexts()
            .flatMap((each) => each.pages())
            .find((each) => each.url().startsWith(address('popup.html'))),
        'the popup to be reachable',
      )
      found.setDefaultTimeout(TIMEOUT)
      return {
        page: found,
        async close() {
          const target = await popupTarget()
          if (target) await session.send('Target.closeTarget', { targetId: target.targetId })
          await until(async () => !(await popupTarget()), 'the popup to close')
          await second.close()
        },
      }
    },
    async stopBackground() {
      const worker = async () =>
        (await targets()).find(({ type, url }) => type === 'service_worker' && url.startsWith(address('')))
      const running = await worker()
      if (!running) return
      await session.send('Target.closeTarget', { targetId: running.targetId })
      await until(async () => (await worker())?.targetId !== running.targetId, 'the background to end')
    },
    async download(start) {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vis-a-vis-download-'))
      // Asked for each time: connecting to the popup takes downloads over, and leaves them nowhere afterwards.
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
      await start()
      const file = await until(
        async () => fs.readdirSync(folder).find((name) => !name.endsWith('.crdownload')),
        'the download to end',
      )
      return path.join(folder, file)
    },
    async close() {
      await context.close()
      if (!options.profile) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function environment(locale: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...Object.fromEntries(inherited), LANGUAGE: locale, LANG: `${locale}.UTF-8` }
}

/** Asks again until there is an answer; rejects with what was waited for. */
export async function until<T>(
  ask: () => Promise<T | undefined | false>,
  what: string,
  ms = TIMEOUT,
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited ${ms} ms for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
