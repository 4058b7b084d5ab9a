import type { Board } from './board'
import { boards } from './list'
import { readTemplate } from './template'

/**
 * The board that serves an address.
 * In: an absolute address, or null for a pasted text. Out: null for no address and for one of no known board.
 */
export function findBoard(url: string | null): Board | null {
  const address = parse(url)
  if (!address) return null
  return boards.find((board) => board.matches.some((pattern) => matches(pattern, address))) ?? null
}

/** Is this address of the board one ad's page, rather than its front page, a list or an article? */
export function isPostingAddress(board: Board, url: string): boolean {
  const address = parse(url)
  if (!address || !board.matches.some((pattern) => matches(pattern, address))) return false
  return board.posting.some(
    ({ path, parameters = [] }) =>
      globbed(withoutEndSlash(path), '[^/]+').test(withoutEndSlash(address.pathname)) &&
      parameters.every((name) => address.searchParams.get(name)),
  )
}

/** Is this line the site's own, and no part of an ad? In: the board, if any, and one whole line. */
export function isNoise(board: Board | null, line: string): boolean {
  return board?.noise?.some((noise) => readTemplate(noise, line) !== null) ?? false
}

function parse(url: string | null): URL | null {
  return url !== null && URL.canParse(url) ? new URL(url) : null
}

/** WebExtension match patterns: scheme, host and path, where `*.host` is the host too and `*` http or https. */
function matches(pattern: string, address: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`]
  const bareHost = host.replace(/^\*\./, '')
  const own = address.hostname
  return (
    schemes.includes(address.protocol) &&
    (host === '*' || own === bareHost || (host !== bareHost && own.endsWith(`.${bareHost}`))) &&
    globbed(path, '.*').test(`${address.pathname}${address.search}`)
  )
}

function globbed(glob: string, any: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join(any)}$`, 's')
}

function withoutEndSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}
