/** Parameters that say where a visitor came from, never which ad it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|mc_[ce]id|yclid|igshid|ref|referrer|source|src|origin|trk|trackingid|refid|campaign)$/i

/**
 * One spelling for the addresses of one ad: what makes two captures the same role.
 * In: the page's address, and the one the page itself declares, if any. Out: an absolute address with no
 * fragment, no tracking, no `www.`, no trailing slash and sorted parameters; null for what is no web address.
 * A declared address on another host, or the site's front page, is not believed.
 */
export function canonicalAddress(url: string | null, declared: string | null = null): string | null {
  const own = parse(url)
  if (!own) return null
  const said = parse(declared)
  const believed = said && bareHost(said) === bareHost(own) && (said.pathname !== '/' || own.pathname === '/')
  const address = believed ? said : own
  const kept = [...address.searchParams].filter(([name]) => !TRACKING.test(name))
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(kept).toString()
  // Some boards write their parameters after an ampersand with no question mark: `job.html&lang=nl`.
  const path = address.pathname.replace(/&lang=\w{1,20}$/, '').replace(/\/{1,9}$/, '')
  return `${address.protocol}//${bareHost(address)}${path}${query ? `?${query}` : ''}`
}

function parse(url: string | null): URL | null {
  if (!url || !URL.canParse(url)) return null
  const parsed = new URL(url)
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null
}

function bareHost(url: URL): string {
  return url.host.replace(/^www\./, '')
}
