const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s ' +
    'samp slot small span strike strong sub sup time tt u var wbr img input picture'
  ).split(' '),
)
const BLOCK_STYLE =
  /(?:^|[;\s])display\s{0,5}:\s{0,5}(?:block|flex|grid|inline-block|inline-flex|table|list-item)/i
const KEEPS_LINES = /(?:^|[;\s])white-space\s{0,5}:\s{0,5}pre|whitespace-pre/i
const MOST_PARTS = 40
const LABEL_NAME = /(?:^|[-_ ])(?:label|libelle|term|key|lbl)(?:$|[-_ ])/

/** What a live page's style says of an element; `getComputedStyle` gives it. */
export interface BoxStyle {
  display: string
  whiteSpace: string
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame'
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot'
}

export function isTemplate(element: Element): element is HTMLTemplateElement {
  return element.localName === 'template'
}

/** Does an element stand on lines of its own? Custom elements most often do. */
export function isBlock(element: Element, style?: BoxStyle): boolean {
  if (!INLINE.has(element.localName)) return true
  if (style) return !/^(?:inline$|inline |contents|none|ruby|$)/.test(style.display)
  return BLOCK_STYLE.test(element.getAttribute('style') ?? '')
}

/** Do the line ends of the source show on the page? */
export function keepsLines(element: Element, style?: BoxStyle): boolean {
  if (element.localName === 'pre') return true
  if (style) return style.whiteSpace.startsWith('pre')
  return KEEPS_LINES.test(`${element.getAttribute('style') ?? ''};${element.getAttribute('class') ?? ''}`)
}

/** Does the element's class call it a label? */
export function isNamedLabel(element: Element): boolean {
  const name = element.getAttribute('class')
  return (
    !!name &&
    LABEL_NAME.test(
      name
        .slice(0, 300)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase(),
    )
  )
}

/** The depth of a heading, 1 to 6, or null. */
export function headingLevel(element: Element): number | null {
  const tag = /^h([1-6])$/.exec(element.localName)
  if (tag) return Number(tag[1])
  if (element.getAttribute('role') !== 'heading') return null
  const level = Number(element.getAttribute('aria-level') ?? 2)
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2
}

/** The text of an element as written, or null when it is longer than `most` characters or of many parts. */
export function shortText(element: Element, most: number): string | null {
  const parts: string[] = []
  let length = 0
  let visited = 0
  let node: Node | null = element.firstChild
  while (node && node !== element) {
    if (++visited > MOST_PARTS) return null
    if (node.nodeType === 3) {
      parts.push(node.nodeValue ?? '')
      length += node.nodeValue?.length ?? 0
      if (length > most) return null
    }
    let next: Node | null = node.firstChild
    while (!next && node && node !== element) {
      next = node.nextSibling
      node = node.parentNode
    }
    node = next
  }
  return parts.join('')
}
