/** A JSON object. */
export type Json = Record<string, unknown>

const MOST_NODES = 20_000
const PREFIX = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A name of schema.org without its prefix: "http://schema.org/JobPosting" is "JobPosting". */
export function bareName(name: string): string {
  return name.trim().replace(PREFIX, '')
}

export function isPosting(value: unknown): value is Json {
  if (!isJson(value)) return false
  return [value['@type']].flat().some((type) => typeof type === 'string' && bareName(type) === 'JobPosting')
}

/** Every object inside a JSON value, outermost first. Bounded: what is nested beyond reason is left out. */
export function objectsIn(value: unknown): Json[] {
  const found: Json[] = []
  const waiting: unknown[] = [value]
  for (let index = 0; index < waiting.length && index < MOST_NODES; index++) {
    const node = waiting[index]
    if (Array.isArray(node)) waiting.push(...node.slice(0, 1_000))
    else if (isJson(node)) {
      found.push(node)
      waiting.push(...Object.values(node).filter((part) => typeof part === 'object'))
    }
  }
  return found
}

/** The first text or number inside a JSON value that is no name of a type, or null. */
export function firstLeaf(value: unknown): string | null {
  if (typeof value === 'string' && value.trim() !== '') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const parts = isJson(value) ? Object.entries(value) : Array.isArray(value) ? [...value.entries()] : []
  for (const [name, part] of parts.slice(0, 100)) {
    if (typeof name === 'string' && name.startsWith('@')) continue
    const leaf = firstLeaf(part)
    if (leaf !== null) return leaf
  }
  return null
}
