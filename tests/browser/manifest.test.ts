import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { launch } from '@/lib/commands/chromium'
import { extension } from './stage'

const read = (file: string) => fs.readFileSync(path.join(extension, file))
const manifest: Record<string, unknown> = JSON.parse(read('manifest.json').toString())

describe('what the extension asks for', () => {
  test('only what a click gives, a store of its own, and an entry in the menu', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
    ])
  })

  test('no host, no page that a web site may load, and no other way in', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      'action',
      'background',
      'commands',
      'content_security_policy',
      'default_locale',
      'description',
      'icons',
      'manifest_version',
      'minimum_chrome_version',
      'name',
      'permissions',
      'version',
    ])
  })

  test('its pages run their own files alone, talk to nobody, and make no markup out of text', () => {
    const directives = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'none'",
      "frame-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]
    expect(manifest.content_security_policy).toEqual({ extension_pages: directives.join('; ') })
  })

  test('it speaks English where it does not know the language, and each language says everything', () => {
    expect(manifest.default_locale).toBe('en')
    const messages = (language: string) =>
      Object.keys(JSON.parse(read(`_locales/${language}/messages.json`).toString())).sort()
    expect(fs.readdirSync(path.join(extension, '_locales')).sort()).toEqual(['en', 'fr', 'nl'])
    expect(messages('fr')).toEqual(messages('en'))
    expect(messages('nl')).toEqual(messages('en'))
  })

  test('the button, its key and its pictures', () => {
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } })
    expect(manifest.action).toEqual({
      default_title: '__MSG_extName__',
      default_popup: 'popup.html',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    })
    const icons = Object.entries(manifest.icons ?? {})
    expect(icons.map(([size]) => size)).toEqual(['16', '32', '48', '96', '128'])
    for (const [size, file] of icons) expect(pictureSize(read(file)), file).toEqual([+size, +size])
  })
})

test('Chromium has nothing to warn of, at the install or later', async () => {
  const chromium = await launch({
    browser: process.env.CHROMIUM ?? '/usr/bin/chromium',
    extension,
    headless: true,
  })
  try {
    const page = await chromium.context.newPage()
    await page.goto('chrome://extensions')
    const id = new URL(chromium.address('')).host
    const verdict = await page.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}')`)
    expect(verdict).toMatchObject({
      state: 'ENABLED',
      permissions: { simplePermissions: [], runtimeHostPermissions: { hasAllHosts: false, hosts: [] } },
      installWarnings: [],
      manifestErrors: [],
      runtimeErrors: [],
      runtimeWarnings: [],
      commands: [{ name: '_execute_action', keybinding: 'Alt+Shift+J', isActive: true }],
    })
  } finally {
    await chromium.close()
  }
})

describe('what has to be loaded, in KiB after gzip', () => {
  test('the reader, on every click', () => {
    expect(weight(['content-scripts/reader.js'])).toBeLessThanOrEqual(25)
  })

  test.each([
    ['popup.html', 240],
    ['workspace.html', 330],
  ])('%s, before it shows anything: at most %i', (page, most) => {
    expect(weight(loadedAtStart(page))).toBeLessThanOrEqual(most)
  })

  test('what a page loads is found by its tags, and by the imports of what they name', () => {
    const loaded = loadedAtStart('popup.html')
    expect(loaded).toContain('popup.html')
    expect(loaded.filter((file) => file.endsWith('.css'))).toHaveLength(1)
    expect(loaded.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1)
  })
})

/** The page, and each file that its tags and their static imports name. */
function loadedAtStart(page: string): string[] {
  const found = new Set([page])
  for (const file of found) {
    const named = file.endsWith('.html')
      ? /(?:src|href)="\/([^"]+)"/g
      : file.endsWith('.js')
        ? /\b(?:from|import)\s*["']\.\/([^"']+)["']/g
        : null
    if (!named) continue
    const folder = file.endsWith('.html') ? '' : path.posix.dirname(file)
    for (const [, name = ''] of read(file).toString().matchAll(named))
      found.add(path.posix.join(folder, name))
  }
  return [...found]
}

function weight(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1024
}

/** Width and height, as the head of a PNG gives them. */
function pictureSize(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
