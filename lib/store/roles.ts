import {
  type Capture,
  canonicalAddress,
  type Reading,
  type Role,
  type RoleStatus,
  roleSchema,
} from '@/lib/posting'
import type { Database, RoleRow } from './database'
import {
  type BrokenRow,
  identityOf,
  requireRole,
  sortCaptures,
  sortRoles,
  toRole,
  wholeCapture,
  wholeRole,
} from './rows'
import { type CorrectionChanges, mergeCorrections } from './save'

export { type Refreshed, refreshPostings } from './refresh'
export { removeRole, restoreRole } from './remove'
export type { BrokenRow } from './rows'
export { type CorrectionChanges, type Save, type Saved, saveCapture, undoSave } from './save'

// Every function takes the database first and throws what `storeError` explains.

/** All roles, the latest saved first, with the rows that could not be read. */
export async function listRoles(db: Database): Promise<{ roles: Role[]; broken: BrokenRow[] }> {
  return sortRoles(await db.roles.orderBy('savedAt').reverse().toArray())
}

/** The role of this id, or null. Throws when its row is broken. */
export async function getRole(db: Database, id: string): Promise<Role | null> {
  const row = await db.roles.get(id)
  return row ? toRole(wholeRole(row)) : null
}

/**
 * The role already saved from this address, or null.
 * In: the page's address and the one it declares, as in its Reading.
 */
export async function findByAddress(
  db: Database,
  url: string | null,
  canonicalUrl: string | null,
): Promise<Role | null> {
  const address = canonicalAddress(url, canonicalUrl)
  return address === null ? null : findByIdentity(db, address)
}

/** The role that saving this reading would add to, or null: by its address, or by its text without one. */
export async function findByReading(db: Database, reading: Reading): Promise<Role | null> {
  const identity = await identityOf(reading)
  return identity === null ? null : findByIdentity(db, identity)
}

async function findByIdentity(db: Database, identity: string): Promise<Role | null> {
  const row = await db.roles.where('identity').equals(identity).first()
  return row ? toRole(wholeRole(row)) : null
}

/** A role's captures, the oldest first, with the rows that could not be read. */
export async function listCaptures(
  db: Database,
  roleId: string,
): Promise<{ captures: Capture[]; broken: BrokenRow[] }> {
  return sortCaptures(await db.captures.where('roleId').equals(roleId).sortBy('capturedAt'))
}

/** The reading that a role's posting was understood from; null when there is no such role. */
export async function latestReading(db: Database, roleId: string): Promise<Reading | null> {
  const role = await db.roles.get(roleId)
  const capture = role && (await db.captures.get(role.latestCaptureId))
  return capture ? wholeCapture(capture).reading : null
}

/**
 * Corrects facts of a role. In: the facts to change: a value, null for "the ad does not state this", undefined to go
 * back to what the ad says; facts with no key stay as they are. Out: the role as it is now.
 */
export function correct(db: Database, id: string, corrections: CorrectionChanges, at: string): Promise<Role> {
  return change(db, id, at, (role) => ({ corrections: mergeCorrections(role.corrections, corrections) }))
}

/** Says how far the application is. Out: the role as it is now. */
export function setStatus(db: Database, id: string, status: RoleStatus, at: string): Promise<Role> {
  return change(db, id, at, () => ({ status }))
}

/** Replaces the person's notes. Out: the role as it is now. */
export function setNotes(db: Database, id: string, notes: string, at: string): Promise<Role> {
  return change(db, id, at, () => ({ notes }))
}

function change(
  db: Database,
  id: string,
  at: string,
  changes: (role: RoleRow) => Partial<Role>,
): Promise<Role> {
  return db.transaction('rw', db.roles, async () => {
    const row = await requireRole(db, id)
    const role = roleSchema.parse({ ...toRole(row), ...changes(row), updatedAt: at })
    await db.roles.put({ ...role, identity: row.identity })
    return role
  })
}
