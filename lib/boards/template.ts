import type { TemplateKey } from './board'

/** Longer than any heading, title or path; beyond it a text is no such thing. */
const MAX_LENGTH = 1000

type Parts = Partial<Record<TemplateKey, string>>
type Token =
  | { kind: 'name'; key: TemplateKey }
  | { kind: 'any' }
  | { kind: 'words'; pattern: RegExp; takesFirst: boolean }

/**
 * Reads a heading, a document's title, a decoded path or a line by the way a board composes it.
 * In: a template of fixed words, names (`{title}`, `{hiringOrganization}`, `{jobLocation}`) and `*` for any
 * characters; the text, in any spacing. Fixed words match in any case and with any kind of dash and apostrophe.
 * Out: each name's part, a trimmed piece of the text, empty for a template with no names; null when the text is not
 * composed so, a part would be empty, or the text is too long to be a heading.
 * Where a dash or another sign stands several times, the name before it takes all up to the last one
 * (`{title} - {jobLocation}` of "Night nurse - Ward 3 - Ghent"); words, and what follows a `*`, count from the first.
 */
export function readTemplate(template: string, text: string): Parts | null {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return null
  return readFrom(tokensOf(template.trim()), 0, trimmed, 0, new Set())
}

function tokensOf(template: string): Token[] {
  const pieces = template
    .split(/(\{(?:title|hiringOrganization|jobLocation)\}|\*)/)
    .filter((piece) => piece !== '')
  return pieces.map((piece, index): Token => {
    if (piece === '*') return { kind: 'any' }
    const key = /^\{(title|hiringOrganization|jobLocation)\}$/.exec(piece)?.[1]
    if (isTemplateKey(key)) return { kind: 'name', key }
    const takesFirst = pieces[index - 1] === '*' || /\p{L}/u.test(piece)
    return { kind: 'words', pattern: patternOf(piece), takesFirst }
  })
}

function isTemplateKey(key: string | undefined): key is TemplateKey {
  return key === 'title' || key === 'hiringOrganization' || key === 'jobLocation'
}

function patternOf(words: string): RegExp {
  const source = words
    .replace(/[.+?^${}()[\]\\|]/g, '\\$&')
    .replace(/\p{Pd}|−/gu, '[\\p{Pd}−]')
    .replace(/['’]/g, "['’ʼ]")
    .replace(/\s+/g, '\\s{1,50}')
  return new RegExp(source, 'iuy')
}

/** Reads the rest of the text by the tokens from `index` on; `failed` holds the places known to lead nowhere. */
function readFrom(
  tokens: readonly Token[],
  index: number,
  text: string,
  from: number,
  failed: Set<string>,
): Parts | null {
  const token = tokens[index]
  if (!token) return from === text.length ? {} : null
  const place = `${index} ${from}`
  if (failed.has(place)) return null
  const found = readToken(tokens, index, token, text, from, failed)
  if (!found) failed.add(place)
  return found
}

function readToken(
  tokens: readonly Token[],
  index: number,
  token: Token,
  text: string,
  from: number,
  failed: Set<string>,
): Parts | null {
  if (token.kind === 'words') {
    const end = endOf(token.pattern, text, from)
    return end === null ? null : readFrom(tokens, index + 1, text, end, failed)
  }
  for (const end of endsOfPart(tokens[index + 1], text, from)) {
    const part = token.kind === 'name' ? bare(text.slice(from, end)) : ''
    if (token.kind === 'name' && part === '') continue
    const rest = readFrom(tokens, index + 1, text, end, failed)
    if (rest) return token.kind === 'name' ? { ...rest, [token.key]: part } : rest
  }
  return null
}

/** Where a name's or a `*`'s part may end: before each occurrence of the words that follow it. */
function endsOfPart(next: Token | undefined, text: string, from: number): number[] {
  if (next?.kind !== 'words') return [text.length]
  const ends: number[] = []
  for (let at = from; at < text.length; at++) if (endOf(next.pattern, text, at) !== null) ends.push(at)
  return next.takesFirst ? ends : ends.reverse()
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Without white space at its ends, nor a dash that stands alone there ("Night nurse –"). */
function bare(part: string): string {
  let text = part.trim()
  while (/^\p{Pd}(?:\s|$)/u.test(text)) text = text.slice(1).trim()
  while (/(?:^|\s)\p{Pd}$/u.test(text)) text = text.slice(0, -1).trim()
  return text
}
