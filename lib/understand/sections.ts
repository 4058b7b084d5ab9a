import { type Board, isNoise } from '@/lib/boards'
import { facts } from '@/lib/facts'
import type { Section } from '@/lib/lexicon'
import type { Block, Reading } from '@/lib/posting'
import { bare, sectionOf, topicOf } from './labels'

/** A block with its place in the ad. */
export interface Line {
  block: Block
  index: number
  section: Section
  /** The nearest heading above, folded; empty when there is none. */
  heading: string
  /** True when the block is itself a heading, by its markup or by its words. */
  opens: boolean
}

const HEADING_LENGTH = 80
/** The level of lines that only read like headings; the page's own have one to five as a rule. */
const LOWEST = 6
/** A longer line that ends in a colon leads into what follows, as a heading would, but opens no part. */
const LEAD_LENGTH = 240
/** So much of an ad before a line that reads like the end of it, and it may be the end; before, it is a button. */
const LEAST_BEFORE = 300
const PARTS: readonly Section[] = ['role', 'profile', 'offer']

/**
 * The ad's blocks in order, each with the part of the ad it stands in.
 * In: the Reading, and the board, whose noise lines are left out. Out: no line of the page's own furniture;
 * after a heading that opens noise (related ads, comments) nothing until a heading as high opens something else; in a
 * copied text, where headings have no rank, until the heading of another part.
 */
export function linesOf(reading: Reading, board: Board | null): Line[] {
  const lines: Line[] = []
  const lastPart = reading.blocks.findLastIndex((block) => block.main && opensPart(block))
  let section: Section = 'top'
  let heading = ''
  let noiseLevel = 0
  let length = 0
  for (const [index, block] of reading.blocks.entries()) {
    if (!block.main || isNoise(board, block.text)) continue
    const level = block.level ?? LOWEST
    const marked = isMarked(block)
    const inNoise = section === 'noise'
    if (inNoise && (level > noiseLevel || (reading.origin !== 'page' && !reopens(block)))) {
      lines.push({ block, index, section, heading, opens: marked })
      continue
    }
    if (isNoiseAlone(block)) {
      lines.push({ block, index, section: 'noise', heading, opens: false })
      continue
    }
    const known =
      (marked || isShort(block)) && !isEntry(block) && !isLabelled(block, board)
        ? sectionOf(block.text, block.kind === 'heading')
        : undefined
    const early: boolean =
      section === 'top' && (lastPart > index || (reading.origin !== 'page' && length < LEAST_BEFORE))
    const opened: Section | undefined =
      known && opensHere(known, section, reading, index, board, early, length < LEAST_BEFORE)
        ? known
        : undefined
    if (opened) {
      section = opened
      heading = bare(block.text)
      if (opened === 'noise') noiseLevel = isRanked(block) ? level : LOWEST
    } else if (marked) {
      if (inNoise && level < LOWEST) section = 'role'
      if (level > 1) heading = bare(block.text)
      else if (section !== 'top' && section !== 'noise') heading = ''
    } else if (leadsIn(block)) {
      heading = bare(block.text)
    }
    length += block.text.length
    lines.push({ block, index, section, heading, opens: marked || opened !== undefined })
  }
  return lines
}

/** In a copied text, what ends the noise: the heading of a part, but no button, nor a label of a related ad. */
function reopens(block: Block): boolean {
  if (isRanked(block)) return true
  const part = partOf(block)
  return part !== undefined && part !== 'noise' && (part !== 'apply' || isMarked(block))
}

function opensPart(block: Block): boolean {
  const part = partOf(block)
  return part !== undefined && PARTS.includes(part)
}

/** The part that a line opens by all its words, unless they are the label of a fact as well ("Contrat"). */
function partOf(block: Block): Section | undefined {
  if (!isMarked(block) && !isShort(block)) return undefined
  const part = sectionOf(block.text, false)
  const topic = part && topicOf(block.text, null)
  return topic && topic in facts ? undefined : part
}

/** A heading by its markup, or a short line that ends in a colon. */
function isMarked(block: Block): boolean {
  return block.kind === 'heading' || (block.text.length <= HEADING_LENGTH && block.text.endsWith(':'))
}

function leadsIn(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length <= LEAD_LENGTH && block.text.endsWith(':')
}

/** A heading that somebody put a bullet before has no more words ("• Profil recherché"). */
const LONGEST_BULLET = 3

/** "- Kontakt mit Behörden": an entry of a list, which opens no part, whatever its first word. */
function isEntry(block: Block): boolean {
  return (
    block.kind === 'listItem' && !block.text.endsWith(':') && block.text.split(' ').length > LONGEST_BULLET
  )
}

/** "Offres similaires : vendeur à Lille, 1 900 €": what the page adds, with its heading in the same line. */
function isNoiseAlone({ text }: Block): boolean {
  const label = /^(?<label>[^:]{4,40}?) ?: \S/.exec(text)?.groups?.label
  return label !== undefined && sectionOf(label, false) === 'noise'
}

/** "Date limite de candidature : 15 février": a label with its value tells a fact, and opens no part. */
function isLabelled({ text }: Block, board: Board | null): boolean {
  const colon = /^(?<label>[^:]{2,40}?) ?: [^:]{2,80}$/.exec(text)
  const topic = colon?.groups?.label ? topicOf(colon.groups.label, board) : undefined
  return topic !== undefined && topic in facts
}

/** Does a heading have a rank of its own, rather than that of lines that end in a colon? */
function isRanked(block: Block): boolean {
  return block.kind === 'heading' && !block.text.endsWith(':')
}

function isShort(block: Block): boolean {
  return block.text.length <= HEADING_LENGTH && !/[.!;,]$/.test(block.text)
}

/**
 * Does a line that reads like the heading of a part open it here? Not where "Apply" and "Share" are links over and
 * between the parts of the page, nor where it is the value of a label ("Contract" over "Aanbod"). `early` says that
 * what ends an ad stands where the ad has hardly begun.
 */
function opensHere(
  known: Section,
  open: Section,
  reading: Reading,
  index: number,
  board: Board | null,
  early: boolean,
  isBeginning: boolean,
): boolean {
  const block = reading.blocks[index]
  if (known === 'noise' && early) return false
  if (known === 'noise' && reading.origin === 'page')
    return block?.kind === 'heading' && (block.level ?? LOWEST) < LOWEST
  // "Recruitment" over all that the page says of the job.
  if (known === 'apply' && open === 'top' && isBeginning) return false
  if (block && isMarked(block)) return true
  // "Formations" in a page's menu, over the ad's own title.
  if (reading.origin === 'page' && open === 'top' && index < titleAt(reading)) return false
  if (open === 'top' && known === 'apply') return false
  if (known === 'apply' && !PARTS.includes(open) && isInMenu(reading, index)) return false
  // A label of one value, in a table, is no heading of the employer's part.
  if (known === 'employer' && block?.kind === 'cell' && topicOf(block.text, board) !== undefined) return false
  const before = reading.blocks[index - 1]
  return !(before?.kind === 'cell' && topicOf(before.text, board) !== undefined)
}

/** How far from the top a page's menu may reach. */
const MENU = 30

/** A line of a menu is no longer. */
const MENU_LINE = 32
/** So many lines of that length below make a menu of a copied text's first lines. */
const MENU_LINES = 3

/** "About us / Our animals / Prices / Contact": short lines among short lines, over the ad. */
function isInMenu({ blocks }: Reading, index: number): boolean {
  const below = blocks.slice(index + 1, index + 1 + MENU_LINES)
  const isShortLine = ({ kind, text }: Block) =>
    kind === 'paragraph' && text.length <= MENU_LINE && !/[.:!?@\d]/.test(text)
  return index < MENU && below.length === MENU_LINES && below.every(isShortLine)
}

/** Where the first heading of the highest rank stands; -1 where it is far from the top, or nowhere. */
function titleAt({ blocks }: Reading): number {
  return blocks.slice(0, MENU).findIndex(({ kind, level, main }) => main && kind === 'heading' && level === 1)
}
