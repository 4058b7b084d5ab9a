import type { Block, Reading } from '@/lib/posting'
import { readText } from '@/lib/reading'
import { read } from '@/tests/lib/reading/page'

export const AT = '2026-05-04T09:00:00Z'

/** A text that a person pasted. */
export const pasted = (text: string): Reading => readText(text, { at: AT, origin: 'text' })

/** The body of a page, read, at an address unless told otherwise. */
export function page(body: string, title = '', url = 'https://work.example/ads/17'): Reading {
  return read(`<html><head><title>${title}</title></head><body>${body}</body></html>`, { url, at: AT })
}

/** A page made of these blocks alone, with nothing else known of it. */
export const blocks = (...given: Partial<Block>[]): Reading => ({
  version: 1,
  origin: 'page',
  url: null,
  canonicalUrl: null,
  title: '',
  lang: null,
  readAt: AT,
  structured: [],
  pairs: [],
  blocks: given.map((block) => ({ kind: 'paragraph', text: '-', main: true, ...block })),
  selection: null,
  adLinks: 0,
  notes: [],
})
