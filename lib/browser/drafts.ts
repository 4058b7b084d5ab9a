import { browser } from 'wxt/browser'
import { type Corrections, correctionsSchema } from '@/lib/posting'
import * as z from '@/lib/posting/zod'

const KEY = 'drafts'
/** The latest pages whose corrections are kept until they are saved, or the browser is closed. */
const KEPT = 20

const draftsSchema = z.array(z.object({ address: z.string(), corrections: correctionsSchema }))

async function loadAll(): Promise<z.infer<typeof draftsSchema>> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY]
  return draftsSchema.safeParse(stored).data ?? []
}

/** What the person corrected at this address and did not save; nothing when the browser kept nothing. Never throws. */
export async function loadDraft(address: string): Promise<Corrections> {
  const drafts = await loadAll().catch(() => [])
  return drafts.find((draft) => draft.address === address)?.corrections ?? {}
}

let lastKept: Promise<unknown> = Promise.resolve()

/** Keeps the corrections made at an address in case the popup closes; empty ones forget it. Never throws. */
export function keepDraft(address: string, corrections: Corrections): Promise<void> {
  // One after the other, so that the last one stays.
  const kept = lastKept.then(async () => {
    const others = (await loadAll()).filter((draft) => draft.address !== address)
    const own = Object.keys(corrections).length > 0 ? [{ address, corrections }] : []
    await browser.storage.session.set({ [KEY]: [...own, ...others].slice(0, KEPT) })
  })
  lastKept = kept.catch(() => {})
  return kept.catch(() => {})
}
