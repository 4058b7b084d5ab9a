import * as z from './zod'

/** One stretch of the page in reading order: a paragraph, a heading, a list item, a table row. */
export const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'listItem', 'cell']),
  /** As written, under the white-space rule; never empty. */
  text: z.string().min(1),
  /** Heading depth, 1 to 6; headings only. */
  level: z.exactOptional(z.int().min(1).max(6)),
  /** False when the page shows it is not the ad itself: navigation, footer, related ads, forms. */
  main: z.boolean(),
})
export type Block = z.infer<typeof blockSchema>

/** A label and its value, where the markup or a colon ties them (`dl`, table, "Label : value", strong). */
export const pairSchema = z.strictObject({
  label: z.string().min(1),
  value: z.string(),
  /** Index into `blocks` of the block that holds the value. */
  block: z.exactOptional(z.int().nonnegative()),
})
export type Pair = z.infer<typeof pairSchema>

/** One JobPosting found in the page's structured data. */
export const structuredItemSchema = z.strictObject({
  syntax: z.enum(['json-ld', 'microdata']),
  /** Property name (schema.org's, no prefix) to its JSON value. */
  data: z.record(z.string(), z.unknown()),
  /** Property name to the words of the page that say it, for evidence. */
  quotes: z.record(z.string(), z.string()),
})
export type StructuredItem = z.infer<typeof structuredItemSchema>

/** What went wrong, or was left out, while reading. */
export const READING_NOTES = [
  'structured-repaired',
  'structured-unreadable',
  'too-many-elements',
  'too-deep',
  'text-cut',
  'frame-unreadable',
  'password-field',
  'many-postings',
] as const

/** Everything kept of a page or text, as plain data: the immutable source of all that is understood. */
export const readingSchema = z.strictObject({
  version: z.literal(1),
  origin: z.enum(['page', 'selection', 'text']),
  /** The address as it was, or null for a pasted text. */
  url: z.nullable(z.string()),
  /** What the page itself calls its address (`<link rel="canonical">`), absolute. */
  canonicalUrl: z.nullable(z.string()),
  /** The document's title; empty for a text. */
  title: z.string(),
  /** The page's declared language (BCP 47), which need not be the ad's. */
  lang: z.nullable(z.string()),
  /** When it was read, ISO 8601 with its zone. */
  readAt: z.string(),
  structured: z.array(structuredItemSchema),
  pairs: z.array(pairSchema),
  blocks: z.array(blockSchema),
  /** What the person had selected, if anything. */
  selection: z.nullable(z.string()),
  /** How many links lead to something that looks like another ad's page: many on a results page. */
  adLinks: z.int().nonnegative(),
  notes: z.array(z.enum(READING_NOTES)),
})
export type Reading = z.infer<typeof readingSchema>
