import { useLiveQuery } from 'dexie-react-hooks'
import type { Reading, Role } from '@/lib/posting'
import { findByReading, latestReading, listCaptures, listRoles, openDatabase } from '@/lib/store'

// The pages only read; what they want written they ask of the background.
const db = openDatabase()

/** Every saved role, the latest first; undefined until they are read. */
export const useRoles = (): Role[] | undefined => useLiveQuery(async () => (await listRoles(db)).roles, [])

export interface SavedRole {
  role: Role
  /** What its posting was understood from. */
  reading: Reading | null
}

/** The saved role that a reading belongs to; null when there is none, undefined until that is known. */
export const useSaved = (reading: Reading | null): SavedRole | null | undefined =>
  useLiveQuery(async () => {
    const role = reading && (await findByReading(db, reading))
    return role ? { role, reading: await latestReading(db, role.id) } : null
  }, [reading])

/** A role's captures, the oldest first. */
export const useCaptures = (roleId: string) =>
  useLiveQuery(async () => (await listCaptures(db, roleId)).captures, [roleId])
