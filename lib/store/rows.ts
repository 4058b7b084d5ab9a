import {
  type Capture,
  canonicalAddress,
  captureSchema,
  type Reading,
  type Role,
  roleSchema,
} from '@/lib/posting'
import * as z from '@/lib/posting/zod'
import type { Database, RoleRow } from './database'
import { brokenRow, roleMissing } from './problems'

/** A row that does not fit its schema: told, never dropped in silence. */
export interface BrokenRow {
  table: 'roles' | 'captures'
  id: string
  issues: string
}

const roleRowSchema = roleSchema.extend({ identity: z.string().min(1) })

/** Sorts rows into those that fit and those to report. */
export function sortRoles(rows: readonly unknown[]): { roles: Role[]; broken: BrokenRow[] } {
  const { whole, broken } = sort('roles', roleRowSchema, rows)
  return { roles: whole.map(toRole), broken }
}

/** Sorts captures into those that fit and those to report. */
export function sortCaptures(rows: readonly unknown[]): { captures: Capture[]; broken: BrokenRow[] } {
  const { whole, broken } = sort('captures', captureSchema, rows)
  return { captures: whole, broken }
}

function sort<T>(table: BrokenRow['table'], schema: z.ZodType<T>, rows: readonly unknown[]) {
  const whole: T[] = []
  const broken: BrokenRow[] = []
  for (const row of rows) {
    const parsed = schema.safeParse(row)
    if (parsed.success) whole.push(parsed.data)
    else broken.push({ table, id: idOf(row), issues: z.prettifyError(parsed.error) })
  }
  return { whole, broken }
}

/** One row, whole. Throws the error of a broken row. */
export function wholeRole(row: unknown): RoleRow {
  return whole('roles', roleRowSchema, row)
}

/** One capture, whole. Throws the error of a broken row. */
export function wholeCapture(row: unknown): Capture {
  return whole('captures', captureSchema, row)
}

function whole<T>(table: BrokenRow['table'], schema: z.ZodType<T>, row: unknown): T {
  const parsed = schema.safeParse(row)
  if (!parsed.success) throw brokenRow(table, idOf(row), z.prettifyError(parsed.error))
  return parsed.data
}

const withId = z.object({ id: z.string() })

function idOf(row: unknown): string {
  return withId.safeParse(row).data?.id ?? '?'
}

/** The role of a row: without what only the store needs. */
export function toRole({ identity: _, ...role }: RoleRow): Role {
  return role
}

/** The row of this id. Throws when there is none, or when it is broken. */
export async function requireRole(db: Database, id: string): Promise<RoleRow> {
  const row = await db.roles.get(id)
  if (!row) throw roleMissing(id)
  return wholeRole(row)
}

/** The capture of this role that was made last, or null. */
export async function newestCapture(db: Database, roleId: string): Promise<Capture | null> {
  const rows = await db.captures.where('roleId').equals(roleId).sortBy('capturedAt')
  const newest = rows.at(-1)
  return newest ? wholeCapture(newest) : null
}

/**
 * What makes two readings the same role.
 * In: a reading. Out: its canonical address; without one, a digest of its text; null when it has neither.
 */
export async function identityOf(reading: Reading): Promise<string | null> {
  const address = canonicalAddress(reading.url, reading.canonicalUrl)
  if (address) return address
  if (reading.blocks.length === 0) return null
  const text = new TextEncoder().encode(reading.blocks.map((block) => block.text).join('\n'))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return `text:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The identity of a role that nothing else tells apart. */
export const ownIdentity = (roleId: string): string => `role:${roleId}`
