import { announces, bareLabel, isLabel, labelled, labelledParts } from './label'
import type { Draft, Line } from './line'
import { tie } from './line'

const MAX_VALUE = 80

/**
 * Adds the pairs that the lines show without a list or table: "Label : value" in one line, and a heading, a bold
 * line or a line ending in a colon over one short value. Lines that already serve in a pair are left alone, so that
 * an empty value never takes the next label for its own.
 */
export function pairLines(draft: Draft): void {
  const { lines, ties, used } = draft
  lines.forEach((line, index) => {
    if (used.has(index)) return
    const parts = labelledParts(line.text)
    for (const part of parts) ties.push({ pair: { ...part, block: index }, at: index })
    if (parts.length > 0) used.add(index)
  })
  for (let index = 0; index < lines.length; index++) pairHeading(draft, index)
}

function pairHeading(draft: Draft, index: number): void {
  const { lines, used } = draft
  const line = lines[index]
  if (!line || used.has(index) || !isOver(line) || !isLabel(line.text)) return
  const next = lines[index + 1]
  const label = { text: bareLabel(line.text), at: index }
  const colon = announces(line.text)
  const together = next !== undefined && sharesBox(line, next)
  if (!next || isTaken(draft, index + 1) || isPeer(line, next)) {
    // Only a label with a colon that another label follows states that it has no value. A list may be what it announces.
    if (colon && next?.kind !== 'listItem') tie(draft, label, 0, 0)
    return
  }
  if (!together) return
  if (next.text.length > MAX_VALUE) return
  const after = lines[index + 2]
  if (after && !isTaken(draft, index + 2) && !isOver(after) && sharesBox(line, after)) return
  tie(draft, label, index + 1, index + 2)
}

/** Does a line stand over what follows? */
function isOver(line: Line): boolean {
  if (line.chip) return false
  return (line.kind === 'heading' && line.level !== 1) || line.labelLike || announces(line.text)
}

/** Is the next line a label or heading too, and not a value set in bold? */
function isPeer(line: Line, next: Line): boolean {
  return next.kind === 'heading' || announces(next.text) || (next.labelLike && line.labelLike)
}

function isTaken(draft: Draft, index: number): boolean {
  const line = draft.lines[index]
  return draft.used.has(index) || (line !== undefined && labelled(line.text) !== null)
}

/** Do two lines stand in the same box: the nearest few elements around the first, or one group of a text? */
function sharesBox(line: Line, other: Line): boolean {
  if (!line.owner || !other.owner) return line.group === other.group
  if (line.owner === other.owner) return true
  let box = line.owner.parentElement
  // A heading is often wrapped alone: look one box further out.
  if (box && box.firstElementChild === box.lastElementChild) box = box.parentElement
  return box?.contains(other.owner) ?? false
}
