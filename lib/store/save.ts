import {
  type Corrections,
  canonicalAddress,
  correctionsSchema,
  type Posting,
  type Reading,
  type Role,
} from '@/lib/posting'
import type { Database, RoleRow, UndoRow } from './database'
import { identityOf, newestCapture, ownIdentity, requireRole, toRole, wholeRole } from './rows'

/** How many of the latest saves can be undone exactly. */
const UNDOS_KEPT = 20

export interface Save {
  /** Made by the caller: the same id a second time is the same save. */
  captureId: string
  /** Made by the caller: the role's id, should it be new. */
  roleId: string
  reading: Reading
  posting: Posting
  /** The version of the code that understood the posting. */
  understanding: number
  corrections: Corrections
  /** ISO 8601 with its zone. */
  at: string
}

/** new: a role was made. again: a known role got another capture. known: this save was made before. */
export interface Saved {
  role: Role
  outcome: 'new' | 'again' | 'known'
}

/**
 * Keeps a reading: as a new role, or as another capture of the role that has the same address (or, without one, the
 * same text). In one transaction, so that a save is whole or not at all; safe to repeat.
 * What the person corrected before stays, unless corrected anew with this save. A reading that holds no ad (taken
 * down, log-in wall) is kept, but does not replace what was understood of an earlier one.
 */
export async function saveCapture(db: Database, save: Save): Promise<Saved> {
  // A digest cannot be awaited inside a transaction.
  const identity = (await identityOf(save.reading)) ?? ownIdentity(save.roleId)
  // A key that came with undefined is no correction, and must not withdraw one.
  const corrections = mergeCorrections({}, save.corrections)
  return db.transaction('rw', db.roles, db.captures, db.undos, async (): Promise<Saved> => {
    const known = await db.captures.get(save.captureId)
    if (known) return { role: toRole(await requireRole(db, known.roleId)), outcome: 'known' }

    const found = await db.roles.where('identity').equals(identity).first()
    const previous = found ? wholeRole(found) : null
    const row = wholeRole(
      previous ? withCapture(previous, save, corrections) : newRole(identity, save, corrections),
    )
    if (previous) await db.roles.put(row)
    else await db.roles.add(row)
    await db.captures.add({ id: save.captureId, roleId: row.id, capturedAt: save.at, reading: save.reading })
    await db.undos.put({
      captureId: save.captureId,
      roleId: row.id,
      savedAt: save.at,
      previous,
      corrected: Object.keys(corrections),
    })
    await db.undos.orderBy('savedAt').reverse().offset(UNDOS_KEPT).delete()
    return { role: toRole(row), outcome: previous ? 'again' : 'new' }
  })
}

function newRole(identity: string, save: Save, corrections: Corrections): RoleRow {
  return {
    id: save.roleId,
    identity,
    canonicalUrl: canonicalAddress(save.reading.url, save.reading.canonicalUrl),
    url: save.reading.url,
    savedAt: save.at,
    updatedAt: save.at,
    latestCaptureId: save.captureId,
    captureCount: 1,
    posting: save.posting,
    understanding: save.understanding,
    corrections,
    status: 'saved',
    notes: '',
    tags: [],
  }
}

function withCapture(role: RoleRow, save: Save, corrections: Corrections): RoleRow {
  const losesTheAd = save.posting.reason !== null && role.posting.reason === null
  return {
    ...role,
    ...(!losesTheAd && {
      url: save.reading.url ?? role.url,
      latestCaptureId: save.captureId,
      posting: save.posting,
      understanding: save.understanding,
    }),
    captureCount: role.captureCount + 1,
    corrections: mergeCorrections(role.corrections, corrections),
    updatedAt: save.at,
  }
}

/** Corrections, where a key may be undefined to withdraw the correction. */
export type CorrectionChanges = { [K in keyof Corrections]?: Corrections[K] | undefined }

/** What was corrected, with changes on top: undefined withdraws, no key leaves as it is. */
export function mergeCorrections(before: Corrections, changes: CorrectionChanges): Corrections {
  const merged = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined)
  return correctionsSchema.parse(Object.fromEntries(merged))
}

/**
 * Takes one save back: its capture, and the role if the save had made it. Otherwise the role shows again what it
 * showed before, less only what the save brought: what the person did since (status, notes, corrections) stays.
 * Safe to repeat: an unknown save is already undone.
 */
export async function undoSave(db: Database, { captureId }: { captureId: string }): Promise<void> {
  await db.transaction('rw', db.roles, db.captures, db.undos, async () => {
    const capture = await db.captures.get(captureId)
    const undo = await db.undos.get(captureId)
    if (!capture) return
    await db.captures.delete(captureId)
    await db.undos.delete(captureId)
    const left = await db.captures.where('roleId').equals(capture.roleId).count()
    if (left === 0) {
      await db.roles.delete(capture.roleId)
      return
    }
    const role = await requireRole(db, capture.roleId)
    await db.roles.put({
      ...role,
      ...(undo?.previous && broughtBack(role, undo, undo.previous)),
      ...(role.latestCaptureId === captureId && (await earlierPosting(db, role, undo?.previous ?? null))),
      captureCount: left,
    })
  })
}

function broughtBack(role: RoleRow, undo: UndoRow, previous: RoleRow): Partial<RoleRow> {
  const before = new Map(Object.entries(previous.corrections))
  const changes = Object.fromEntries(undo.corrected.map((key) => [key, before.get(key)]))
  return {
    corrections: mergeCorrections(role.corrections, changes),
    updatedAt: role.updatedAt === undo.savedAt ? previous.updatedAt : role.updatedAt,
  }
}

async function earlierPosting(
  db: Database,
  role: RoleRow,
  previous: RoleRow | null,
): Promise<Partial<RoleRow>> {
  if (previous && (await db.captures.get(previous.latestCaptureId))) {
    const { url, latestCaptureId, posting, understanding } = previous
    return { url, latestCaptureId, posting, understanding }
  }
  const newest = await newestCapture(db, role.id)
  // Version 0 is older than any: the next refresh understands this capture.
  return newest ? { latestCaptureId: newest.id, url: newest.reading.url ?? role.url, understanding: 0 } : {}
}
