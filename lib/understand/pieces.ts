/** Readers of facts look at so many characters at once: far more than any sentence of an ad. */
const PIECE_LENGTH = 1200
/** Entries of a list, and levels of nesting, that structured data is read to. */
const MOST_ENTRIES = 200
const MOST_LEVELS = 8

/**
 * A text in pieces that a reader takes in one go, so that a page of one endless line costs no more than its length.
 * In: any text. Out: the pieces in order, which together are the text; each ends where a sentence does, else between
 * words, else anywhere but within a character. A text of common length is one piece.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > PIECE_LENGTH) {
    const to = from + endOfPiece(text.slice(from, from + PIECE_LENGTH))
    pieces.push(text.slice(from, to))
    from = to
  }
  if (from < text.length || pieces.length === 0) pieces.push(text.slice(from))
  return pieces
}

/** The first piece: all that is looked at of a label's value, a heading or an address. */
export function firstPiece(text: string): string {
  return piecesOf(text.slice(0, PIECE_LENGTH + 1))[0] ?? ''
}

/** Structured data no longer, no longer-listed and no deeper than any ad's own. */
export function firstOf(data: unknown, level = 0): unknown {
  if (typeof data === 'string') return firstPiece(data)
  if (typeof data !== 'object' || data === null) return data
  if (level >= MOST_LEVELS) return null
  if (Array.isArray(data)) return data.slice(0, MOST_ENTRIES).map((entry) => firstOf(entry, level + 1))
  const entries = Object.entries(data).slice(0, MOST_ENTRIES)
  return Object.fromEntries(entries.map(([key, value]) => [key, firstOf(value, level + 1)]))
}

function endOfPiece(piece: string): number {
  const half = piece.length / 2
  const sentence = Math.max(...['. ', '! ', '? ', '; '].map((end) => piece.lastIndexOf(end)))
  if (sentence >= half) return sentence + 2
  const space = piece.lastIndexOf(' ')
  if (space >= half) return space + 1
  const last = piece.charCodeAt(piece.length - 1)
  return last >= 0xd800 && last <= 0xdbff ? piece.length - 1 : piece.length
}
