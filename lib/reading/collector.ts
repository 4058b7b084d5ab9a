import { collapse } from '@/lib/posting/text'
import { unbulleted } from './bullet'
import { unglued } from './glued'
import { type Draft, LINE_CAP, type Line, TEXT_CAP } from './line'
import type { Region } from './region'

/** What the elements around a text say of it. */
export interface Scope {
  /** The nearest element that stands on lines of its own. */
  box: Element
  kind: Line['kind']
  level: number
  bold: boolean
  chip: boolean
  label: boolean
  keepsLines: boolean
  region: Region | null
  /** Inside something folded that is read all the same: what is on screen no longer tells. */
  folded: boolean
}

/** Gathers text into lines. */
export interface Collector {
  draft: Draft
  append(text: string, scope: Scope): void
  /** Ends the line being gathered; nothing happens when it is blank. */
  flush(): void
  /** True once something had to be left out. */
  isFull(): boolean
}

export function createCollector(): Collector {
  const draft: Draft = { lines: [], ties: [], used: new Set() }
  let parts: string[] = []
  let scope: Scope | null = null
  let plain = false
  let unnamed = false
  let length = 0
  let full = false

  function flush(): void {
    const whole = collapse(parts.join(''))
    const text = cut(whole, TEXT_CAP - length)
    if (text.length < whole.length || draft.lines.length >= LINE_CAP) full = true
    if (scope && text !== '') {
      length += text.length
      const { kind, level, region, box, chip } = scope
      const line = {
        kind,
        ...(kind === 'heading' && { level }),
        region,
        owner: box,
        labelLike: !plain || !unnamed,
        named: !unnamed,
        chip,
        group: 0,
      }
      for (const part of kind === 'heading' ? [text] : unglued(text)) {
        // Lines parted by breaks, each with a bullet, are a list as well.
        const words = kind === 'paragraph' ? unbulleted(part) : null
        if (words === '') continue
        if (draft.lines.length >= LINE_CAP) full = true
        else
          draft.lines.push(
            words === null ? { ...line, text: part } : { ...line, kind: 'listItem', text: words },
          )
      }
    }
    parts = []
    scope = null
    plain = false
    unnamed = false
  }

  function append(text: string, of: Scope): void {
    scope ??= of
    if (!of.keepsLines) {
      parts.push(text)
      if (!of.bold && text.trim() !== '') plain = true
      if (!of.label && text.trim() !== '') unnamed = true
      return
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) flush()
      append(line, { ...of, keepsLines: false })
    })
  }

  return { draft, append, flush, isFull: () => full }
}

/** The first characters of a text, never half of one. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const end = most > 0 && /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most
  return text.slice(0, Math.max(0, end)).trim()
}
