/** No mail or document is set in narrower columns, nor in wider ones. */
const NARROW = 55
const WIDE = 130
/** A text is set in a column when so many of its lines break off at its edge. */
const LEAST_BROKEN = 3
/** A line that ends so is whole. */
const ENDS = /[.!?:;|]$/
/** An entry of a list begins so. */
const BEGINS = /^(?:[^\p{L}\p{N}(«"'’€]|o |\d{1,2}[.)] )/u
const SMALL = /^[\p{Ll}(«"]/u
/** Words so short join, in every language, and end no entry: "… des spécificités des". */
const JOINS = /(?: \p{Ll}{1,3}|['’])$/u

/**
 * Lines as they were before a mail or a document broke them at a column.
 * In: the lines of a text, in order, '' between paragraphs. Out: the same words, a line that was broken made whole;
 * what is set in no column stays as it is, as do lines that end before its edge.
 */
export function unwrapped(lines: readonly string[]): string[] {
  const whole = joined(lines)
  return whole.length < lines.length ? whole : paragraphsOf(lines).flatMap(joined)
}

/** The lines as paragraphs, each with the empty line that ends it. */
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    paragraphs.at(-1)?.push(line)
    if (line === '') paragraphs.push([])
  }
  return paragraphs
}

function joined(lines: readonly string[]): string[] {
  const column = lines.reduce((most, { length }) => (length <= WIDE ? Math.max(most, length) : most), 0)
  const broken = lines.map((line, at) => isBroken(lines[at - 1] ?? '', line, column))
  if (column < NARROW || broken.filter(Boolean).length < LEAST_BROKEN) return [...lines]
  const whole: string[] = []
  for (const [at, line] of lines.entries()) whole.push(broken[at] ? `${whole.pop()} ${line}` : line)
  return whole
}

/** Does `line` go on with what the line before it began, for want of room? */
function isBroken(before: string, line: string, column: number): boolean {
  if (before === '' || line === '' || before.length > column || ENDS.test(before) || BEGINS.test(line))
    return false
  const next = line.split(' ', 1)[0] ?? ''
  if (before.length + 1 + next.length <= column) return false
  return SMALL.test(line) || JOINS.test(before)
}
