import { Readability } from '@mozilla/readability'
import { collapse } from '@/lib/posting/text'

/**
 * The text that Readability holds to be the page's article, under the white-space rule; empty when it finds none.
 * It works on a copy, for it takes its document apart. It is slow on huge or deep pages: count first.
 */
export function articleText(document: Document): string {
  try {
    const copy = document.cloneNode(true)
    if (!isDocument(copy)) return ''
    const article = new Readability(copy, {
      disableJSONLD: true,
      serializer: () => '',
    }).parse()
    return collapse(article?.textContent ?? '')
  } catch {
    // A page that it cannot parse has no article; the page's structure alone then tells what is the ad.
    return ''
  }
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9
}
