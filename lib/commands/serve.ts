import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page to serve: the path of its address, and the file that holds it. */
export interface Page {
  path: string
  file: string
}

export interface Served {
  /** `http://127.0.0.1:PORT` */
  origin: string
  close(): Promise<void>
}

/**
 * Serves saved pages on the loopback address.
 * In: the pages, and a port, 0 for any that is free. Out: where they are. Other paths answer 404. Rejects when the
 * port is taken.
 */
export function serve(pages: readonly Page[], port = 0): Promise<Served> {
  const files = new Map(pages.map((page) => [page.path, page.file]))
  const server = http.createServer((request, response) => {
    const file = files.get(decodeURI(new URL(request.url ?? '/', 'http://127.0.0.1').pathname))
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no page here.')
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(fs.readFileSync(file))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({
        origin: `http://127.0.0.1:${taken}`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections()
            server.close(() => done())
          }),
      })
    })
  })
}
