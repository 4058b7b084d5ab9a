import type { Block, Reading } from '@/lib/posting'
import { collapse } from '@/lib/posting/text'
import { articleText } from './article'
import { announces, titles } from './label'
import type { Line } from './line'
import { type AdLink, adLinksOf, adListsOf, webAddress } from './links'
import type { BoxStyle } from './markup'
import { pairLines } from './pairs'
import type { Region } from './region'
import { controlledIds, isShownByMarkup } from './shown'
import { readStructured } from './structured'
import { type Walk, walk } from './walk'

const MOST_ELEMENTS = 20_000
const MOST_DEPTH = 400
const LEAST_ARTICLE_MATCH = 20
/** An aside with this many labelled values is the ad's own box of facts. */
const FACTS_IN_BOX = 2
/** Where bold or colon-ended lines stand among the headings: below all that the markup declares. */
const LINE_LEVEL = 6

export interface PageOptions {
  /** The address that the page was read at. */
  url: string
  /** When it is read, ISO 8601 with its zone. */
  at: string
  /** Whether an element is seen; without it the markup alone tells. */
  isShown?: (element: Element) => boolean
  /** What a live page's style says; without it the markup alone tells. */
  styleOf?: (element: Element) => BoxStyle
  /** What the person has selected. Blank is none. */
  selection?: string | null
}

/**
 * Reads a page into plain data.
 * In: any document, live or parsed, with or without layout; nothing is written into it. Out: its blocks in reading
 * order, its pairs, its JobPostings and what went wrong, as notes. Nothing is thrown for what a page holds.
 */
export function readDocument(document: Document, options: PageOptions): Reading {
  const notes = new Set<Reading['notes'][number]>()
  const canonicalUrl = canonicalOf(document, options.url)
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) notes.add('too-many-elements')
  const deep = isDeeperThan(document, MOST_DEPTH)
  if (deep) notes.add('too-deep')
  const huge = notes.size > 0

  const links = adLinksOf(document, options.url)
  const seen = walk(document, {
    // Asking the browser costs a climb through all that is around: too much for each of many nested elements.
    isShown: (!deep && options.isShown) || isShownByMarkup,
    styleOf: huge ? undefined : options.styleOf,
    adLists: adListsOf(links),
    controlled: controlledIds(document),
  })
  if (!deep) pairLines(seen.draft)
  const { lines, ties } = seen.draft
  const structured = readStructured(seen.documents, {
    urls: canonicalUrl ? [options.url, canonicalUrl] : [options.url],
    title: lines.find((line) => line.level === 1)?.text ?? '',
  })
  for (const note of structured.notes) notes.add(note)
  if (seen.cut) notes.add('text-cut')
  if (seen.frameUnreadable) notes.add('frame-unreadable')
  if (seen.passwordField) notes.add('password-field')

  return {
    version: 1,
    origin: 'page',
    url: options.url,
    canonicalUrl,
    title: collapse(document.title ?? ''),
    lang: collapse(document.documentElement?.getAttribute('lang') ?? '') || null,
    readAt: options.at,
    structured: structured.items,
    pairs: [...ties].sort((a, b) => a.at - b.at).map(({ pair }) => pair),
    blocks: blocksOf(seen, huge ? () => '' : () => articleText(document)),
    selection: options.selection?.trim() ? options.selection : null,
    adLinks: countAds(links, seen),
    notes: [...notes],
  }
}

function blocksOf({ draft }: Walk, article: () => string): Block[] {
  const { lines, ties } = draft
  const values = new Set(
    ties.flatMap(({ pair, at }) => (pair.block === undefined || pair.block === at ? [] : [pair.block])),
  )
  const labels = new Map<Region, string[]>()
  for (const { pair, at } of ties) {
    const region = lines[at]?.region
    if (region && pair.value !== '') labels.set(region, [...(labels.get(region) ?? []), pair.label])
  }
  // A box that says the same label twice tells of several ads.
  const holdsFacts = (region: Region) => {
    const said = labels.get(region) ?? []
    return said.length >= FACTS_IN_BOX && new Set(said).size === said.length
  }
  let text: string | null = null
  const isMain = (line: Line): boolean => {
    if (!line.region) return true
    if (line.region.firm) return false
    if (line.region.sign === 'aside' && labels.has(line.region)) return holdsFacts(line.region)
    if (line.text.length < LEAST_ARTICLE_MATCH) return false
    text ??= article()
    return text.includes(line.text)
  }
  return lines.map((line, index) => {
    const main = isMain(line)
    const over =
      line.kind === 'paragraph' &&
      !line.chip &&
      (announces(line.text) || (line.labelLike && !line.named && titles(line.text)))
    if (over && !values.has(index)) return { kind: 'heading', text: line.text, level: LINE_LEVEL, main }
    return {
      kind: line.kind,
      text: line.text,
      ...(line.kind === 'heading' && line.level !== undefined && { level: line.level }),
      main,
    }
  })
}

function canonicalOf(document: Document, url: string): string | null {
  const link = document.querySelector('link[rel~=canonical i][href]')?.getAttribute('href')
  const meta = document.querySelector('meta[property="og:url" i]')?.getAttribute('content')
  return (webAddress(link ?? '', url) ?? webAddress(meta ?? '', url))?.href ?? null
}

/** How many ads the page links to, outside its navigation. */
function countAds(links: readonly AdLink[], { anchors }: Walk): number {
  return new Set(links.filter(({ anchor }) => anchors.has(anchor)).map(({ key }) => key)).size
}

function isDeeperThan(document: Document, most: number): boolean {
  let depth = 0
  let node: Element | null = document.documentElement
  while (node) {
    if (depth > most) return true
    if (node.firstElementChild) {
      node = node.firstElementChild
      depth += 1
      continue
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement
      depth -= 1
    }
    node = node?.nextElementSibling ?? null
  }
  return false
}
