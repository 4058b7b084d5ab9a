import type { Posting, Reading } from '@/lib/posting'
import type { Database } from './database'
import { storeError } from './problems'
import { wholeCapture } from './rows'

/** Roles held in memory at once: a reading can be large. */
const BATCH = 20

export interface Refreshed {
  /** How many roles were understood anew. */
  count: number
  /** Those that could not be, each with why; they keep what they had. */
  failed: { id: string; message: string }[]
}

/**
 * Understands anew the roles that older code understood; what the person wrote or corrected is not touched.
 * In: how to understand a reading, the version of that code, and the time, which becomes `updatedAt` where something
 * changed. A role saved again meanwhile keeps the newer posting. May be stopped at any time and started again.
 */
export async function refreshPostings(
  db: Database,
  understand: (reading: Reading) => Posting,
  version: number,
  at: string,
): Promise<Refreshed> {
  const refreshed: Refreshed = { count: 0, failed: [] }
  const ids = await db.roles.where('understanding').below(version).primaryKeys()
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const id of ids.slice(start, start + BATCH)) {
      try {
        if (await refresh(db, id, understand, version, at)) refreshed.count += 1
      } catch (error) {
        refreshed.failed.push({ id, message: storeError(error).message })
      }
    }
    // Lets the background answer a save between two batches.
    await new Promise((resolve) => setTimeout(resolve))
  }
  return refreshed
}

async function refresh(
  db: Database,
  id: string,
  understand: (reading: Reading) => Posting,
  version: number,
  at: string,
): Promise<boolean> {
  const role = await db.roles.get(id)
  const row = role && (await db.captures.get(role.latestCaptureId))
  if (!row) return false
  const capture = wholeCapture(row)
  const posting = understand(capture.reading)
  const changed = await db.roles
    .where('id')
    .equals(id)
    .and((now) => now.latestCaptureId === capture.id && now.understanding < version)
    .modify((now) => {
      // Both come from plain data made by the same code, so that equal postings read the same.
      if (JSON.stringify(now.posting) !== JSON.stringify(posting)) now.updatedAt = at
      now.posting = posting
      now.understanding = version
    })
  return changed === 1
}
