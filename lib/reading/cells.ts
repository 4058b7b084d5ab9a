import { bareLabel, isLabel, labelled } from './label'
import { type Draft, type Line, tie } from './line'

const MAX_JOINED = 200
const MAX_VALUE = 120

/** A definition list being read: the label that waits for its value, and the one that last had one. */
export interface DefinitionList {
  waiting: { text: string; at: number } | null
  last: { text: string; at: number } | null
}

/** A cell, as the lines it holds. */
export interface Cell {
  head: boolean
  from: number
  to: number
}
export type Row = Cell[]

/**
 * Closes a cell (`td`, `th`, `dt`, `dd`): short lines that only a line break parts become one, so that an address over
 * two lines is one value; the lines of a long cell become paragraphs.
 */
export function closeCell(draft: Draft, from: number): void {
  const lines = draft.lines.slice(from)
  const [first] = lines
  if (!first || lines.length < 2) return
  const text = lines.map((line) => line.text).join(' ')
  const plain = lines.every(
    (line, index) =>
      line.kind === 'cell' &&
      !line.chip &&
      !line.labelLike &&
      !labelled(line.text) &&
      !draft.used.has(from + index),
  )
  if (plain && text.length <= MAX_JOINED) {
    draft.lines.length = from
    draft.lines.push({ ...first, text })
    return
  }
  for (const line of lines) if (line.kind === 'cell' && !line.chip) line.kind = 'paragraph'
}

/** Closes a `dt`: a label before it that had no value gets an empty one. */
export function closeTerm(draft: Draft, list: DefinitionList, from: number): void {
  closeList(draft, list)
  const label = labelOf(draft, from, draft.lines.length)
  list.waiting = label
  list.last = label
}

/** Closes a `dd`: its lines are the values of the label before it. */
export function closeDefinition(draft: Draft, list: DefinitionList, from: number): void {
  const label = list.waiting ?? list.last
  list.waiting = null
  if (label) tie(draft, label, from, draft.lines.length)
}

/** Closes a `dl`. */
export function closeList(draft: Draft, list: DefinitionList): void {
  if (list.waiting) tie(draft, list.waiting, 0, 0)
  list.waiting = null
}

/** Closes any other box: two lines, each in an element of its own, the first fit for a label, are a pair. */
export function closeBox(
  draft: Draft,
  { element, kind }: { element: Element; kind: Line['kind'] },
  from: number,
): void {
  const [first, second, third] = draft.lines.slice(from, from + 3)
  if (!first || third || draft.used.has(from) || first.level === 1 || !isLabel(first.text)) return
  const label = { text: bareLabel(first.text), at: from }
  if (!second) {
    if (first.named && element.childElementCount > 1) tie(draft, label, 0, 0)
    return
  }
  // Two items of a list are two values; two lines of one item may be a label and its value.
  if (first.kind === 'listItem' && kind !== 'listItem') return
  if (first.owner === element || second.owner === element || second.owner === first.owner) return
  if (draft.used.has(from + 1) || labelled(second.text)) return
  if (second.kind === 'heading' || second.text.length > MAX_VALUE || /\d/.test(label.text)) return
  tie(draft, label, from + 1, from + 2)
}

/**
 * Closes a `table`: rows of label and value, rows of several such (`th td th td`), or one row of values under a row of
 * headings. Tables of many rows and columns have no pairs.
 */
export function closeTable(draft: Draft, rows: readonly Row[]): void {
  const [first, second] = rows
  const headed = first !== undefined && first.length > 1 && first.every((cell) => cell.head)
  if (
    headed &&
    second &&
    rows.length === 2 &&
    second.length === first.length &&
    !second.some((c) => c.head)
  ) {
    first.forEach((cell, column) => {
      pairCells(draft, cell, second[column])
    })
    return
  }
  for (const row of headed ? rows.slice(1) : rows) {
    const alternating = row.every((cell, column) => cell.head === (column % 2 === 0))
    if (row.length === 2 || (row.length % 2 === 0 && alternating)) {
      for (let column = 0; column < row.length; column += 2) pairCells(draft, row[column], row[column + 1])
    }
  }
}

function pairCells(draft: Draft, head: Cell | undefined, value: Cell | undefined): void {
  if (!head || !value || (value.head && !head.head)) return
  const label = labelOf(draft, head.from, head.to)
  if (label) tie(draft, label, value.from, value.to)
}

function labelOf(draft: Draft, from: number, to: number): { text: string; at: number } | null {
  const line = draft.lines[from]
  if (!line || to !== from + 1 || draft.used.has(from) || !isLabel(line.text)) return null
  return { text: bareLabel(line.text), at: from }
}
