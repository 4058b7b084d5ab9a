import { browser } from 'wxt/browser'

/** Calls when the extension was installed or updated, and when the browser starts; for the background, at its start. */
export function whenStarted(started: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(started)
  browser.runtime.onStartup.addListener(started)
}
