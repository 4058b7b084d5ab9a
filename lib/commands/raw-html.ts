/** Deeper or fuller than any page that people read; a parser's cost grows with the square of either. */
const MOST_DEPTH = 600
const MOST_TAGS = 60_000
const MOST_CHARACTERS = 15_000_000
/** Elements that hold nothing, or that a parser closes by itself when the next one opens. */
const SHALLOW = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup'
  ).split(' '),
)
const BREAKS = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li ' +
    'main nav ol p pre section table td th title tr ul'
  ).split(' '),
)
const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})/gi
/** What is no text, however much it looks like markup. */
const HIDDEN = ['<!--|-->', '<script|</script', '<style|</style', '<template|</template', '<svg|</svg']

/** Can a parser build this page in reasonable time? A count over the raw text, in one pass. */
export function isParsable(html: string): boolean {
  if (html.length > MOST_CHARACTERS) return false
  const visible = withoutHidden(html)
  const open = new Map<string, number>()
  let depth = 0
  let tags = 0
  for (const [, slash, written = ''] of visible.matchAll(TAG)) {
    tags += 1
    const name = written.toLowerCase()
    if (SHALLOW.has(name)) continue
    const count = open.get(name) ?? 0
    // What closes nothing is passed over, as a parser does.
    const change = slash ? (count > 0 ? -1 : 0) : 1
    open.set(name, count + change)
    depth += change
    if (depth > MOST_DEPTH || tags > MOST_TAGS) return false
  }
  return tags <= MOST_TAGS
}

/** A page without the pictures and fonts that are written into it, which no one reads. */
export function withoutEmbedded(html: string): string {
  const [first = '', ...rest] = html.split(';base64,')
  return [first, ...rest.map((part) => part.slice(Math.max(0, part.search(/[^a-z0-9+/=]/i))))].join(
    ';base64,',
  )
}

/** The words of a page that cannot be parsed, one line for each of its elements; character references stay. */
export function wordsOf(html: string): string {
  const visible = withoutHidden(html.slice(0, MOST_CHARACTERS))
  const parts: string[] = []
  let at = 0
  while (at < visible.length) {
    const open = visible.indexOf('<', at)
    const end = open < 0 ? -1 : visible.indexOf('>', open)
    if (end < 0) {
      parts.push(visible.slice(at))
      break
    }
    parts.push(visible.slice(at, open))
    const name = /^<\/?([a-z][a-z0-9]{0,20})/i.exec(visible.slice(open, open + 24))?.[1]
    parts.push(name && !BREAKS.has(name.toLowerCase()) ? '' : '\n')
    at = end + 1
  }
  return parts.join('')
}

function withoutHidden(html: string): string {
  return HIDDEN.reduce((rest, mark) => {
    const [open = '', close = ''] = mark.split('|')
    return withoutBetween(rest, open, close)
  }, html)
}

/** What never closes is left as it is: to a parser it would swallow the page. */
function withoutBetween(html: string, open: string, close: string): string {
  const lower = html.toLowerCase()
  // Some letters change their length in lower case, and places would no longer match.
  if (lower.length !== html.length) return html
  const parts: string[] = []
  let at = 0
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, at)) {
    const end = lower.indexOf(close, start + open.length)
    if (end < 0) break
    parts.push(html.slice(at, start))
    at = end + close.length
  }
  parts.push(html.slice(at))
  return parts.join('')
}
