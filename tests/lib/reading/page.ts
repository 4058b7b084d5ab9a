import { JSDOM } from 'jsdom'
import { type PageOptions, readDocument } from '@/lib/reading'

export const ADDRESS = 'https://jobs.example.org/offers/4711-welder'

/** The document of a page's markup, as at `ADDRESS`. */
export function pageOf(html: string): Document {
  return new JSDOM(html, { url: ADDRESS }).window.document
}

/** A page's markup, read. */
export function read(html: string, options: Partial<PageOptions> = {}) {
  return readDocument(pageOf(html), { url: ADDRESS, at: '2026-05-04T10:00:00Z', ...options })
}

/** The pairs of a page's markup, each as `label = value`. */
export function pairsOf(html: string): string[] {
  return read(html).pairs.map(({ label, value }) => `${label} = ${value}`)
}

/** The blocks' texts of a page's markup. */
export function textsOf(html: string): string[] {
  return read(html).blocks.map(({ text }) => text)
}
