import Dexie, { type DexieOptions, type EntityTable } from 'dexie'
import type { Capture, Role } from '@/lib/posting'

/** A Role as it lies in the database. */
export interface RoleRow extends Role {
  /** What makes two readings the same role: the canonical address, or a digest of a pasted text. Unique. */
  identity: string
}

/** What it takes to undo one save. Kept for the latest saves only. */
export interface UndoRow {
  captureId: string
  roleId: string
  savedAt: string
  /** The role before the save; null when the save made it. */
  previous: RoleRow | null
  /** The corrections that came with the save. */
  corrected: string[]
}

export type Database = Dexie & {
  roles: EntityTable<RoleRow, 'id'>
  captures: EntityTable<Capture, 'id'>
  undos: EntityTable<UndoRow, 'captureId'>
}

const SCHEMA_VERSION = 1

/**
 * Opens the person's database, or makes it. It opens at the first question, so this returns at once.
 * In: its name, and for tests another IndexedDB. Out: the database, for the functions of `roles.ts` alone.
 * The connection closes, for good, when newer code wants to change the schema: a page of the old version must not
 * write after the change. For the same reason a database that newer code has made does not open.
 */
export function openDatabase(
  name = 'vis-a-vis',
  options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): Database {
  // Chromium's default says "saved" before the disk has it.
  const db = new Dexie(name, { ...options, chromeTransactionDurability: 'strict' }) as Database
  db.version(SCHEMA_VERSION).stores({
    // `canonicalUrl` is null for a pasted text, and null is no key: `identity` is what both are found by.
    roles: 'id, &identity, savedAt, status, understanding',
    // The texts live here, so that listing the roles does not load them.
    captures: 'id, roleId, capturedAt',
    undos: 'captureId, roleId, savedAt',
  })
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true })
    // Dexie's own answer would open it again at the next question.
    return false
  })
  db.on(
    'ready',
    () => {
      // Dexie counts ten for each version.
      const found = Math.floor(db.backendDB().version / 10)
      if (found > SCHEMA_VERSION) {
        throw new Dexie.VersionError(`The database has version ${found}; this code knows ${SCHEMA_VERSION}.`)
      }
    },
    true,
  )
  return db
}
