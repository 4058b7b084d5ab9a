import { remembered } from './remembered'

/**
 * The white-space rule: every run of white space (no-break and narrow spaces, tabs, line ends) is one space,
 * and none stands at either end. A quote "stands in" a page when both read the same after this rule.
 */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Text made easy to match, with the way back to what was really written. */
export interface Folded {
  /** Lower case, no accents or stray combining marks, straight quotes, ASCII dashes, plain single spaces. */
  text: string
  /** The text as it was given. */
  source: string
  /** `at[i]` is the index in `source` of the character that gave `text[i]`; `at[text.length]` is `source.length`. */
  at: Uint32Array
}

const REPLACED: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  ß: 'ss',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  '·': '·',
  '•': '•',
}

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}]/u
const SPACE = /\s/u

/**
 * Folds text for matching.
 * In: any text, of any length, in any state of normalisation.
 * Out: the folded text and the map back. Nothing is thrown; control and invisible characters vanish,
 * a lone surrogate becomes a space.
 */
export const fold: (source: string) => Folded = remembered((source) => {
  const parts: string[] = []
  const at: number[] = []
  let pendingSpace = -1
  let index = 0
  for (const char of source.replace(LOST_DASH, '$1 - ')) {
    const start = index
    index += char.length
    const folded = foldedChar(char)
    if (folded === ' ') {
      if (pendingSpace < 0) pendingSpace = start
      continue
    }
    if (folded === '') continue
    if (pendingSpace >= 0) {
      if (parts.length > 0) {
        parts.push(' ')
        at.push(pendingSpace)
      }
      pendingSpace = -1
    }
    for (let i = 0; i < folded.length; i++) at.push(start)
    parts.push(folded)
  }
  at.push(source.length)
  return { text: parts.join(''), source, at: Uint32Array.from(at) }
})

/** "38,631 ? 47,265": a dash that was lost between two numbers when something read the page in a wrong encoding. */
const LOST_DASH = /(\d) [?\ufffd] (?=[?\ufffd£€$]? ?\d)/g

/** What each character was folded to: pages use few different ones. */
const known = new Map<string, string>()
const MOST_KNOWN = 2000

function foldedChar(char: string): string {
  const before = known.get(char)
  if (before !== undefined) return before
  const folded = foldChar(char)
  if (known.size < MOST_KNOWN) known.set(char, folded)
  return folded
}

/** One character folded: a space for what parts words, nothing for what cannot be seen. */
function foldChar(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0x21 && code < 0x7f) return char.toLowerCase()
  if (SPACE.test(char) || code < 0x20 || (char.length === 1 && code >= 0xd800 && code <= 0xdfff)) return ' '
  const plain =
    REPLACED[char] ??
    char
      .normalize('NFKD')
      .replace(/[\p{M}\s]/gu, '')
      .toLowerCase()
  const folded = REPLACED[plain] ?? plain
  return INVISIBLE.test(folded) ? '' : folded
}

/**
 * What was really written between two places of a folded text, under the white-space rule.
 * In: `start` and `end` are indexes into `folded.text`, `end` exclusive. Out: a quote of `folded.source`.
 */
export function unfold(folded: Folded, start: number, end: number): string {
  const from = folded.at[start] ?? folded.source.length
  if (end <= start) return ''
  // A character that folds to several letters, or takes two places itself, must not be cut in its middle.
  let next = end
  while (folded.at[next] === folded.at[end - 1] && next < folded.text.length) next++
  return collapse(folded.source.slice(from, folded.at[next] ?? folded.source.length))
}

/** Does this quote stand in the text, letter for letter after the white-space rule? */
export function standsIn(quote: string, text: string): boolean {
  return collapse(text).includes(collapse(quote))
}
