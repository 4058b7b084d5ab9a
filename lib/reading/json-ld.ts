import { jsonrepair } from 'jsonrepair'
import type { StructuredItem } from '@/lib/posting'
import { collapse } from '@/lib/posting/text'
import { withoutEntities } from './entities'
import { bareName, firstLeaf, isJson, isPosting, type Json, objectsIn } from './schema-org'

const MOST_REPAIRED = 500_000
const MOST_SLICES = 50
const QUOTE = 300

const ENTITIES = /&(?:#|[a-z])/i

export interface JsonLd {
  items: StructuredItem[]
  /** A JobPosting could be read only after repair, or not at all. */
  repaired: boolean
  unreadable: boolean
}

/**
 * The JobPostings in the JSON-LD of a document, wherever they are nested.
 * Broken JSON is cleaned and repaired; a reference (`{"@id": …}`) is replaced by what it refers to, one level deep.
 */
export function readJsonLd(document: Document): JsonLd {
  const result: JsonLd = { items: [], repaired: false, unreadable: false }
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const raw = script.textContent ?? ''
    if (!raw.includes('JobPosting')) continue
    const parsed = parse(raw)
    if (!parsed) {
      result.unreadable = true
      continue
    }
    const objects = objectsIn(parsed.value)
    const postings = objects.filter(isPosting)
    if (parsed.repaired && postings.length > 0) result.repaired = true
    if (parsed.repaired && postings.length === 0) result.unreadable = true
    const nodes = new Map(objects.flatMap((node) => (isFull(node) ? [[node['@id'], node] as const] : [])))
    for (const posting of postings) {
      const item = itemOf(posting, nodes, parsed.repaired ? null : raw)
      result.items.push(ENTITIES.test(raw) ? { ...item, data: plain(document, item.data) } : item)
    }
  }
  return result
}

/** Quotes stay as the page has them: they must stand in it. */
function plain(document: Document, data: Json): Json {
  const decoded = withoutEntities(document, data)
  return isJson(decoded) ? decoded : data
}

function parse(raw: string): { value: unknown; repaired: boolean } | null {
  try {
    return { value: JSON.parse(raw), repaired: false }
  } catch {
    if (raw.length > MOST_REPAIRED) return null
  }
  const cleaned = clean(raw)
  try {
    return { value: JSON.parse(cleaned), repaired: true }
  } catch {
    // Beyond cleaning: missing commas, quotes or ends.
  }
  try {
    return { value: JSON.parse(jsonrepair(cleaned)), repaired: true }
  } catch {
    return null
  }
}

/** Takes off what surrounds the JSON and the control characters inside its strings. */
function clean(raw: string): string {
  return (
    raw
      .replace(
        /<!--|-->|\/\*\s{0,20}<!\[CDATA\[\s{0,20}\*\/|\/\*\s{0,20}\]\]>\s{0,20}\*\/|(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>/g,
        '',
      )
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what makes the JSON invalid
      .replace(/[\u0000-\u001f\u2028\u2029]/g, ' ')
      .trim()
      .replace(/;{1,9}$/, '')
  )
}

function isFull(node: Json): node is Json & { '@id': string } {
  return typeof node['@id'] === 'string' && Object.keys(node).length > 1
}

function itemOf(posting: Json, nodes: ReadonlyMap<string, Json>, raw: string | null): StructuredItem {
  const data: Json = {}
  const quotes: Record<string, string> = {}
  for (const [name, value] of Object.entries(posting)) {
    const property = bareName(name)
    data[property] = Array.isArray(value) ? value.map((one) => resolve(one, nodes)) : resolve(value, nodes)
    const quote = raw !== null && typeof value === 'object' ? sliceOf(raw, name, value) : null
    const words = collapse(quote ?? firstLeaf(data[property]) ?? '')
    if (words !== '' && !property.startsWith('@')) quotes[property] = words.slice(0, QUOTE).trim()
  }
  return { syntax: 'json-ld', data, quotes }
}

function resolve(value: unknown, nodes: ReadonlyMap<string, Json>): unknown {
  if (!isJson(value) || isFull(value)) return value
  const id = value['@id']
  return (typeof id === 'string' ? nodes.get(id) : undefined) ?? value
}

/** The words of the source that state an object or list: found by its property's name and held against its value. */
function sliceOf(raw: string, property: string, value: unknown): string | null {
  if (value === null) return null
  const wanted = JSON.stringify(value)
  const name = `"${property}"`
  let at = raw.indexOf(name)
  for (let tried = 0; at >= 0 && tried < MOST_SLICES; tried++, at = raw.indexOf(name, at + 1)) {
    const opening = /^\s{0,200}:\s{0,200}(?=[[{])/.exec(raw.slice(at + name.length, at + name.length + 500))
    if (!opening) continue
    const slice = balanced(raw, at + name.length + opening[0].length)
    try {
      if (slice !== null && JSON.stringify(JSON.parse(slice)) === wanted) return slice
    } catch {
      // The name stood inside a string: look further.
    }
  }
  return null
}

/** From an opening bracket to its closing one; brackets inside strings do not count. */
function balanced(raw: string, start: number): string | null {
  let depth = 0
  let quoted = false
  for (let index = start; index < raw.length; index++) {
    const char = raw[index]
    if (quoted) {
      if (char === '\\') index += 1
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') depth += 1
    else if ((char === '}' || char === ']') && --depth === 0) return raw.slice(start, index + 1)
  }
  return null
}
