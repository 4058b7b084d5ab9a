import { type FactKey, factValueSchemas, type Role } from '@/lib/posting'
import * as z from '@/lib/posting/zod'
import { type Cell, cellOf, joined, quotesOf } from './cell'

export interface Column {
  /** The column's lasting name: `baseSalary.minValue`. */
  path: string
  /** In: a role with its corrections applied. */
  cell: (role: Role) => Cell
}

/**
 * The columns of one fact, from the shape of its schema: one for each part of its value (or one for the value, if it
 * has no parts), one for the ad's own words, one for how it is known.
 */
export function factColumns(key: FactKey): Column[] {
  const parts = partsOf(factValueSchemas[key])
  const values: Column[] =
    parts === null
      ? [{ path: key, cell: (role) => cellOf(role.posting.facts[key]?.value) }]
      : parts.map((part) => ({
          path: `${key}.${part}`,
          cell: (role) => partCell(role.posting.facts[key]?.value, part),
        }))
  return [
    ...values,
    { path: `${key}.quote`, cell: (role) => quotesOf(role.posting.facts[key]?.evidence ?? []) },
    { path: `${key}.status`, cell: (role) => role.posting.facts[key]?.status ?? null },
  ]
}

/** The names of a value's parts, or of the parts of each value in a list; null for a value without parts. */
function partsOf(schema: z.ZodType): string[] | null {
  if (schema instanceof z.ZodArray)
    return schema.element instanceof z.ZodObject ? Object.keys(schema.element.shape) : null
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : null
}

function partCell(value: unknown, part: string): Cell {
  if (!Array.isArray(value)) return cellOf(partOf(value, part))
  if (value.length === 1) return cellOf(partOf(value[0], part))
  return joined(value.map((entry) => String(cellOf(partOf(entry, part)) ?? '')))
}

function partOf(value: unknown, part: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(part)
}
