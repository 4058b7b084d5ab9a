import type { Reading } from '@/lib/posting'
import { collapse } from '@/lib/posting/text'
import { unbulleted } from './bullet'
import { cut } from './collector'
import { unglued } from './glued'
import { announces, bareLabel, isLabel } from './label'
import { type Draft, LINE_CAP, type Line, TEXT_CAP } from './line'
import { pairLines } from './pairs'
import { unwrapped } from './wrapped'

/** More than this many characters of source, white space included, is not looked at. */
const SOURCE_CAP = 2_000_000
/** Where lines that end in a colon stand among the headings. */
const LINE_LEVEL = 3
const MARKDOWN_HEADING = /^(#{1,6}) (?=\S)/

export interface TextOptions {
  /** When it is read, ISO 8601 with its zone. */
  at: string
  /** Where the text comes from, if known. */
  url?: string | null
  title?: string
  lang?: string | null
  origin: 'text' | 'selection'
}

/**
 * Reads a pasted, selected or saved text into plain data.
 * In: any text of any length; past the cap it is cut, with a note. Out: one block a line, blank lines left out; the
 * mark of a list item or heading is no part of its text. Nothing is thrown.
 */
export function readText(text: string, options: TextOptions): Reading {
  const draft: Draft = { lines: [], ties: [], used: new Set() }
  const isCut = gather(text.slice(0, SOURCE_CAP), draft) || text.length > SOURCE_CAP
  pairLines(draft)
  return {
    version: 1,
    origin: options.origin,
    url: options.url ?? null,
    canonicalUrl: null,
    title: collapse(options.title ?? ''),
    lang: options.lang ?? null,
    readAt: options.at,
    structured: [],
    pairs: [...draft.ties].sort((a, b) => a.at - b.at).map(({ pair }) => pair),
    blocks: draft.lines.map(({ kind, text, level }) => ({
      kind,
      text,
      ...(level !== undefined && { level }),
      main: true,
    })),
    selection:
      options.origin === 'selection' && text.trim() !== '' ? draft.lines.map((l) => l.text).join('\n') : null,
    adLinks: 0,
    notes: isCut ? ['text-cut'] : [],
  }
}

/** Adds a text's lines to a draft. Out: whether the text had to be cut. */
function gather(source: string, draft: Draft): boolean {
  let length = 0
  let group = 1
  for (const raw of linesOf(source)) {
    const whole = collapse(raw)
    if (whole === '') {
      group += 1
      continue
    }
    if (draft.lines.length >= LINE_CAP) return true
    const text = cut(whole, TEXT_CAP - length)
    const line = text === '' ? null : lineOf(text, group)
    if (line) draft.lines.push(line)
    if (text.length < whole.length) return true
    length += text.length
    if (line) tieCells(raw, draft)
  }
  return false
}

/** The lines of a text as a person would part them; a line of a table keeps its tabs. */
function linesOf(source: string): string[] {
  const lines = source
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map((line) => (line.includes('\t') ? line : collapse(line)))
  return unwrapped(lines).flatMap((line) => (line.includes('\t') ? [line] : unglued(line)))
}

function lineOf(text: string, group: number): Line | null {
  const plain = { region: null, owner: null, labelLike: false, named: false, chip: false, group }
  const hashes = MARKDOWN_HEADING.exec(text)?.[1]
  if (hashes) return { ...plain, kind: 'heading', text: text.slice(hashes.length + 1), level: hashes.length }
  const words = unbulleted(text)
  if (words === '') return null
  if (words !== null) return { ...plain, kind: 'listItem', text: words }
  if (announces(text)) return { ...plain, kind: 'heading', text, level: LINE_LEVEL }
  return { ...plain, kind: 'paragraph', text }
}

/** The bars of a table in plain text; in a line with a colon they part other things. */
const BARS = /^\s*\||\s\|\s|\|\s*$/

/** A line copied from a table: two cells with a tab, or within bars, between them. */
function tieCells(raw: string, draft: Draft): void {
  const [label, value, more] = (
    raw.includes(':') ? raw.split('\t') : raw.split(raw.includes('\t') ? '\t' : BARS)
  )
    .map(collapse)
    .filter(Boolean)
  const index = draft.lines.length - 1
  if (!label || !value || more !== undefined || !isLabel(label)) return
  if (draft.lines[index]?.kind !== 'paragraph') return
  draft.used.add(index)
  draft.ties.push({ pair: { label: bareLabel(label), value, block: index }, at: index })
}
