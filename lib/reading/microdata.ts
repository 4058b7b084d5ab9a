import type { StructuredItem } from '@/lib/posting'
import { collapse } from '@/lib/posting/text'
import { bareName, firstLeaf, type Json } from './schema-org'

const MOST_DEPTH = 8
const QUOTE = 300
/** Where the value stands, by element: https://html.spec.whatwg.org/multipage/microdata.html#values */
const VALUE_ATTRIBUTES: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  data: 'value',
  meter: 'value',
  time: 'datetime',
}

/**
 * The JobPostings that a document marks as microdata.
 * Out: values as text, nested items as objects with their `@type`, repeated properties as lists. A property without
 * an item, a malformed type or an address as text spoils nothing but itself.
 */
export function readMicrodata(document: Document): StructuredItem[] {
  const items: StructuredItem[] = []
  for (const scope of document.querySelectorAll('[itemscope][itemtype*="JobPosting"]')) {
    if (!typesOf(scope).includes('JobPosting')) continue
    const data = itemOf(scope, 0)
    const quotes: Record<string, string> = {}
    for (const [property, value] of Object.entries(data)) {
      const words = collapse(firstLeaf(value) ?? '')
      if (words !== '' && property !== '@type') quotes[property] = words.slice(0, QUOTE).trim()
    }
    items.push({ syntax: 'microdata', data, quotes })
  }
  return items
}

function typesOf(scope: Element): string[] {
  return (scope.getAttribute('itemtype') ?? '').split(/\s/).filter(Boolean).map(bareName)
}

function itemOf(scope: Element, depth: number): Json {
  const item: Json = { '@type': typesOf(scope)[0] ?? 'Thing' }
  for (const element of propertiesOf(scope)) {
    const value = element.hasAttribute('itemscope')
      ? depth < MOST_DEPTH
        ? itemOf(element, depth + 1)
        : null
      : textOf(element)
    if (value === null || value === '') continue
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s/).filter(Boolean)) {
      const property = bareName(name)
      const before = item[property]
      if (before === undefined) item[property] = value
      else item[property] = Array.isArray(before) ? [...before, value] : [before, value]
    }
  }
  return item
}

/** The elements that carry properties of this item and not of an item inside it. */
function propertiesOf(scope: Element): Element[] {
  return Array.from(scope.querySelectorAll('[itemprop]')).filter(
    (element) => element.parentElement?.closest('[itemscope]') === scope,
  )
}

function textOf(element: Element): string {
  // `content` is for `meta` alone, yet boards write it anywhere, with the exact value.
  const said =
    element.getAttribute('content') ?? element.getAttribute(VALUE_ATTRIBUTES[element.localName] ?? '')
  return collapse(said || (element.textContent ?? ''))
}
