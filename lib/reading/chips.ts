import { collapse } from '@/lib/posting/text'
import { isElement, isNamedLabel, shortText } from './markup'

const CHIP_TAGS = new Set(['a', 'abbr', 'b', 'em', 'i', 'mark', 'small', 'span', 'strong', 'time'])
/** Here inline elements most often are words of one sentence. */
const PROSE_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote td th dt dd li strong em b i q cite label summary figcaption caption pre'.split(
    ' ',
  ),
)
const MAX_CHIP = 60
const MAX_SOURCE = 400
const MAX_CHIPS = 60

/**
 * Are an element's children short values side by side ("CDI", "Lille", "35 h") rather than words of one sentence?
 * In: the element, and what is shown. The children must be two or more short inline elements with nothing but white
 * space or separators between them, and must not read on from one to the next ("2 300" and "€ brut").
 */
export function areChips(element: Element, isShown: (element: Element) => boolean): boolean {
  const chips: string[] = []
  let separators = 0
  let glued = 0
  let opening = 0
  let gap = ''
  let labelFirst = false
  for (const node of element.childNodes) {
    if (node.nodeType === 3) gap += node.nodeValue ?? ''
    if (gap.length > MAX_SOURCE || !/^[\s·|•–-]*$/.test(gap)) return false
    if (!isElement(node)) continue
    const source = shortText(node, MAX_SOURCE)
    if (source === null) return false
    const text = collapse(source)
    if (node.localName === 'br') return false
    if (text === '' || !isShown(node)) continue
    if (!CHIP_TAGS.has(node.localName) || text.length > MAX_CHIP || chips.length > MAX_CHIPS) return false
    // A space at the very edge of an inline element is a space between the words of a sentence.
    if (/^ \S|\S $/.test(source) || !standsAlone(text)) return false
    const before = chips.at(-1)
    if (before !== undefined) {
      if (readsOn(before, text)) return false
      if (/[·|•–-]/.test(gap)) separators += 1
      else if (gap === '') {
        glued += 1
        if (/^[\p{Lu}\d€£$]/u.test(text)) opening += 1
      }
    } else labelFirst = isNamedLabel(node)
    chips.push(text)
    gap = ''
  }
  const gaps = chips.length - 1
  if (gaps < 1) return false
  if (!PROSE_TAGS.has(element.localName)) return true
  if (labelFirst && gaps === 1) return true
  // Nobody writes three words as one: "LilleCDIQualité" is set apart by its style, in a paragraph as well.
  return (
    separators === gaps ||
    (element.localName === 'li' && glued === gaps) ||
    (element.localName === 'p' && gaps > 1 && opening === gaps)
  )
}

function standsAlone(text: string): boolean {
  return /\p{L}{2}|\d ?\p{L}|\d[./-]\d|\d ?[€$£%]|[€$£] ?\d/u.test(text)
}

function readsOn(before: string, text: string): boolean {
  return /[\d€$£%(/-]$/.test(before) && /^[\p{Ll}/€$£%),.]/u.test(text)
}
