import type { RemovedRole } from '@/lib/posting'
import type { Database, RoleRow } from './database'
import { identityOf, ownIdentity, requireRole, toRole, wholeCapture, wholeRole } from './rows'
import { mergeCorrections } from './save'

/**
 * Removes a role with all its captures.
 * Out: everything removed, for `restoreRole`; null when the role is not there (any more).
 * Throws when a row is broken and nothing could put it back; then nothing is removed.
 */
export function removeRole(db: Database, id: string): Promise<RemovedRole | null> {
  return db.transaction('rw', db.roles, db.captures, db.undos, async () => {
    const row = await db.roles.get(id)
    if (!row) return null
    const rows = await db.captures.where('roleId').equals(id).sortBy('capturedAt')
    const removed = { role: toRole(wholeRole(row)), captures: rows.map(wholeCapture) }
    await db.roles.delete(id)
    await db.captures.where('roleId').equals(id).delete()
    await db.undos.where('roleId').equals(id).delete()
    return removed
  })
}

/**
 * Puts a removed role back, safe to repeat. If the same ad was saved anew in the meantime, its captures and what the
 * person had written join that role, which stays the one shown.
 */
export async function restoreRole(db: Database, { role, captures }: RemovedRole): Promise<void> {
  const latest = captures.find((capture) => capture.id === role.latestCaptureId)
  const identity = role.canonicalUrl ?? (latest && (await identityOf(latest.reading))) ?? ownIdentity(role.id)
  await db.transaction('rw', db.roles, db.captures, async () => {
    if (await db.roles.get(role.id)) return
    const successor = await db.roles.where('identity').equals(identity).first()
    if (!successor) {
      await db.roles.add({ ...role, identity })
      await db.captures.bulkPut(captures)
      return
    }
    const home = await requireRole(db, successor.id)
    await db.captures.bulkPut(captures.map((capture) => ({ ...capture, roleId: home.id })))
    const captureCount = await db.captures.where('roleId').equals(home.id).count()
    await db.roles.put({ ...joined(home, role), captureCount })
  })
}

function joined(home: RoleRow, role: RemovedRole['role']): RoleRow {
  return {
    ...home,
    savedAt: role.savedAt < home.savedAt ? role.savedAt : home.savedAt,
    corrections: mergeCorrections(role.corrections, home.corrections),
    status: home.status === 'saved' ? role.status : home.status,
    notes: home.notes.includes(role.notes)
      ? home.notes
      : [role.notes, home.notes].filter(Boolean).join('\n\n'),
    tags: [...new Set([...role.tags, ...home.tags])],
  }
}
