import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Posting, Reading } from '@/lib/posting'
import { type Database, openDatabase, type Save } from '@/lib/store'

/** A database of its own, empty. */
export const emptyDatabase = (): Database =>
  openDatabase('roles', { indexedDB: new IDBFactory(), IDBKeyRange })

/** `uuid(7)` is always the same id. */
export const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** Minutes after a fixed morning. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString()

export const reading = (changes: Partial<Reading> = {}): Reading => ({
  version: 1,
  origin: 'page',
  url: 'https://jobs.example/ad/12',
  canonicalUrl: null,
  title: 'Gardener',
  lang: 'en',
  readAt: at(0),
  structured: [],
  pairs: [],
  blocks: [{ kind: 'paragraph', text: 'We seek a gardener.', main: true }],
  selection: null,
  adLinks: 0,
  notes: [],
  ...changes,
})

export const pastedText = (text: string): Reading =>
  reading({ origin: 'text', url: null, blocks: [{ kind: 'paragraph', text, main: true }] })

export const posting = (title: string, changes: Partial<Posting> = {}): Posting => ({
  facts: {
    title: { value: title, status: 'stated', evidence: [{ source: 'heading', quote: title }] },
  },
  requirements: [],
  jobBenefits: [],
  reason: null,
  notes: [],
  ...changes,
})

export const nothingFound: Posting = {
  facts: {},
  requirements: [],
  jobBenefits: [],
  reason: 'no-ad',
  notes: [],
}

/** The save that makes capture `number`, at that minute; its role is made from the same number. */
export const save = (number: number, changes: Partial<Save> = {}): Save => ({
  captureId: uuid(number),
  roleId: uuid(1000 + number),
  reading: reading(),
  posting: posting('Gardener'),
  understanding: 1,
  corrections: {},
  at: at(number),
  ...changes,
})
