const JOB_PATH =
  /(?:^|[/_.-])(?:jobs?|careers?|positions?|offres?|emplois?|emploidet|annonces?|opportunites?|vacatures?|vacanc(?:y|ies)|stellen?|stellenangebote?|empleos?|ofertas?)(?:[/_.-]|$)/i
const ID_PARAMETER = /^(?:id|p|job|jobid|job_id|offre|offer|vacancy|vacature|ref|reference)$/i
const MOST_LINKS = 3_000
const LIST_SIZE = 3
const TEXT_A_LINK = 200
const LONG_PARAGRAPH = 300

/** A link to what looks like another ad of the same site. */
export interface AdLink {
  anchor: Element
  /** The same for two links to one ad. */
  key: string
}

/**
 * The links of a page that lead to other ads of its own site.
 * In: the document, and its address (http or https; any other gives none). Out: in page order; the page's own address
 * and its sub-pages ("…/apply") are left out. An ad's address names jobs in its path, or is built like the page's own,
 * and ends in an id or a long name.
 */
export function adLinksOf(document: Document, url: string): AdLink[] {
  const own = webAddress(url, url)
  if (!own) return []
  const declared = webAddress(
    document.querySelector('link[rel~=canonical i]')?.getAttribute('href') ?? url,
    url,
  )
  const selves = [own, ...(declared ? [declared] : [])].map(keyOf)
  const base = webAddress(document.baseURI, url)?.href ?? own.href
  const found: AdLink[] = []
  for (const anchor of Array.from(document.querySelectorAll('a[href]')).slice(0, MOST_LINKS)) {
    const address = webAddress(anchor.getAttribute('href') ?? '', base)
    if (!address || bareHost(address) !== bareHost(own)) continue
    const key = keyOf(address)
    if (selves.some((self) => key === self || key.startsWith(`${self}/`) || self.startsWith(`${key}/`)))
      continue
    if (looksLikeAd(address) || isSibling(address, own)) found.push({ anchor, key })
  }
  return found
}

/**
 * The elements that are lists of links to other ads: three or more ads, no page heading, and little text for each.
 */
export function adListsOf(links: readonly AdLink[]): Set<Element> {
  const keys = new Map<Element, Set<string>>()
  for (const { anchor, key } of links) {
    let box = anchor.parentElement
    for (let climbed = 0; box && climbed < 8; climbed++, box = box.parentElement) {
      if (box.localName === 'body' || box.localName === 'main') break
      const seen = keys.get(box)
      if (seen) seen.add(key)
      else keys.set(box, new Set([key]))
    }
  }
  const lists = new Set<Element>()
  for (const [box, seen] of keys) {
    if (seen.size < LIST_SIZE || box.querySelector('h1')) continue
    if ((box.textContent?.length ?? 0) > seen.size * TEXT_A_LINK) continue
    const paragraphs = Array.from(box.querySelectorAll('p'))
    if (!paragraphs.some((one) => (one.textContent?.length ?? 0) > LONG_PARAGRAPH)) lists.add(box)
  }
  return lists
}

/** An address of the web, made absolute; null for any other. */
export function webAddress(href: string, base: string): URL | null {
  if (href === '' || !URL.canParse(href, URL.canParse(base) ? base : undefined)) return null
  const url = new URL(href, URL.canParse(base) ? base : undefined)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

function keyOf(url: URL): string {
  const ids = [...url.searchParams]
    .filter(([name]) => ID_PARAMETER.test(name))
    .map(([, value]) => `?${value}`)
  return url.pathname.replace(/&.{0,40}$/, '').replace(/\/$/, '') + ids.join('')
}

function looksLikeAd(url: URL): boolean {
  if (!JOB_PATH.test(url.pathname)) return false
  return isParticular(lastPart(url)) || [...url.searchParams].some((pair) => isIdParameter(pair))
}

/** Is it built like the page's own address, differing in its last part alone? */
function isSibling(url: URL, own: URL): boolean {
  const [parts, ownParts] = [url, own].map((one) => one.pathname.split('/').filter(Boolean))
  if (!parts || !ownParts || parts.length !== ownParts.length || parts.length < 2) return false
  if (parts.slice(0, -1).join('/') !== ownParts.slice(0, -1).join('/')) return false
  return isParticular(lastPart(url)) && isParticular(lastPart(own))
}

/** An id of three digits or more, or a name of four words or more. */
function isParticular(part: string): boolean {
  return /\d{3}|[0-9a-f]{8}-/i.test(part) || part.split(/[-_]|%20/).length >= 4
}

function isIdParameter([name, value]: [string, string]): boolean {
  return ID_PARAMETER.test(name) && /\d{2}/.test(value)
}

function lastPart(url: URL): string {
  const parts = url.pathname.split('/').filter(Boolean)
  // Some addresses end in the ad's name, others in words or counts after its number.
  return parts.findLast(isNumbered) ?? parts.at(-1) ?? ''
}

function isNumbered(part: string): boolean {
  return /^\d{3,}$/.test(part)
}

function bareHost(url: URL): string {
  return url.host.replace(/^www\./, '')
}
