const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i
/** Boards escape what was escaped: so often at most. */
const MOST_TIMES = 3

/**
 * Takes the character references out of the strings of structured data, however often they were escaped.
 * In: a document to decode with (nothing is added to it), and any JSON value. Out: the value with plain strings.
 */
export function withoutEntities(document: Document, value: unknown): unknown {
  const field = document.implementation.createHTMLDocument('').createElement('textarea')
  const plain = (text: string) => {
    let decoded = text
    for (let time = 0; time < MOST_TIMES && ENTITY.test(decoded); time++) {
      // A text field takes character references and no markup.
      field.innerHTML = decoded.replaceAll('<', '&lt;')
      decoded = field.value
    }
    return decoded
  }
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return plain(one)
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, part]) => [name, walk(part)]))
  }
  return walk(value)
}
