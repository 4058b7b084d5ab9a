import type { Block, Pair } from '@/lib/posting'
import type { Region } from './region'

/** What a Reading keeps of one page or text, in characters. */
export const TEXT_CAP = 200_000
/** And in lines. An ad has some hundred; a page of more is no ad, and each line costs. */
export const LINE_CAP = 5000

/** A block in the making: what the page says of it beside its words. */
export interface Line {
  kind: Block['kind']
  text: string
  /** Heading depth; headings only. */
  level?: number
  /** The part of the page, other than the ad, in which it stands. */
  region: Region | null
  /** The element whose own text it is; null in a plain text. */
  owner: Element | null
  /** Set in bold, or marked as a label by its class. */
  labelLike: boolean
  /** Its class calls it a label. */
  named: boolean
  /** One of several short values side by side: never a heading. */
  chip: boolean
  /** Lines of a plain text with no blank line between them share a group; 0 in a page. */
  group: number
}

/** A pair in the making. */
export interface Tie {
  pair: Pair
  /** Index of the line that holds the label: the order of pairs. */
  at: number
}

/** The lines and pairs found so far, and which lines have already served as label or value. */
export interface Draft {
  lines: Line[]
  ties: Tie[]
  used: Set<number>
}

/** Ties a label to the lines `from` to `to` (exclusive), one pair a line; a value of '' when there are none. */
export function tie(draft: Draft, label: { text: string; at: number }, from: number, to: number): void {
  const { ties, used } = draft
  used.add(label.at)
  const values: number[] = []
  for (let index = from; index < to && values.length < 12; index++) if (!used.has(index)) values.push(index)
  if (from >= to) ties.push({ pair: { label: label.text, value: '' }, at: label.at })
  for (const index of values) {
    used.add(index)
    const value = draft.lines[index]?.text ?? ''
    ties.push({ pair: { label: label.text, value, block: index }, at: label.at })
  }
}
