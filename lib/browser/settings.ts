import { browser } from 'wxt/browser'
import * as z from '@/lib/posting/zod'

const KEY = 'settings'

// A choice that is not understood (older, newer, damaged) falls back alone, without the others.
const settingsSchema = z.object({
  /** What salaries are compared by. */
  basisUnit: z.enum(['MONTH', 'YEAR']).catch('MONTH'),
  basisShare: z.enum(['as-paid', 'full-time']).catch('as-paid'),
  differencesOnly: z.boolean().catch(false),
  /** Ids of the roles side by side, in order. */
  compared: z.array(z.string()).catch([]),
  /** Null until chosen: the language of the interface then decides. */
  csvSeparator: z.nullable(z.enum([',', ';', '\t'])).catch(null),
  csvDecimal: z.nullable(z.enum(['.', ','])).catch(null),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
})
export type Settings = z.infer<typeof settingsSchema>

const parsed = (stored: unknown): Settings =>
  settingsSchema.parse(z.record(z.string(), z.unknown()).safeParse(stored).data ?? {})

/** What the person chose before; the defaults where they chose nothing. Throws when the browser's storage fails. */
export async function loadSettings(): Promise<Settings> {
  return parsed((await browser.storage.local.get(KEY))[KEY])
}

let lastSave: Promise<unknown> = Promise.resolve()

/** Remembers some choices and leaves the others. Out: all of them, as they are now. */
export function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  // One after the other, so that two choices made at once are both kept.
  const saved = lastSave
    .catch(() => {})
    .then(async () => {
      const settings = parsed({ ...(await loadSettings()), ...patch })
      await browser.storage.local.set({ [KEY]: settings })
      return settings
    })
  lastSave = saved
  return saved
}

/** Calls back whenever a choice changes, on this page or another. Out: how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) changed(parsed(changes[KEY]?.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
