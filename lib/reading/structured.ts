import type { Reading, StructuredItem } from '@/lib/posting'
import { readJsonLd } from './json-ld'
import { readMicrodata } from './microdata'

const MOST_POSTINGS = 5

/**
 * The JobPostings in the structured data of a page and its frames, and what is to be noted of them.
 * In: the documents, and what tells the page's own posting among many: its addresses and its heading.
 */
export function readStructured(
  documents: readonly Document[],
  page: { urls: readonly string[]; title: string },
): { items: StructuredItem[]; notes: Reading['notes'] } {
  const notes: Reading['notes'] = []
  const items: StructuredItem[] = []
  for (const document of documents) {
    const jsonLd = readJsonLd(document)
    if (jsonLd.repaired && !notes.includes('structured-repaired')) notes.push('structured-repaired')
    if (jsonLd.unreadable && !notes.includes('structured-unreadable')) notes.push('structured-unreadable')
    items.push(...jsonLd.items, ...readMicrodata(document))
  }
  if (items.length <= MOST_POSTINGS) return { items, notes }
  const own = items.find((item) => isOwn(item, page))
  if (own) return { items: [own], notes }
  return { items: items.slice(0, MOST_POSTINGS), notes: [...notes, 'many-postings'] }
}

function isOwn({ data }: StructuredItem, page: { urls: readonly string[]; title: string }): boolean {
  const addresses = [data.url, data['@id'], data.mainEntityOfPage].filter((one) => typeof one === 'string')
  if (addresses.some((address) => page.urls.some((url) => sameAddress(address, url)))) return true
  return typeof data.title === 'string' && data.title !== '' && data.title === page.title
}

function sameAddress(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

function bare(address: string): string {
  const [page = ''] = address.split('#')
  return page.replace(/\/$/, '').replace(/^https?:\/\/(?:www\.)?/, '')
}
