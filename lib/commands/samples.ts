import fs from 'node:fs'
import path from 'node:path'
import type { Page } from './serve'

/** A sample ad as a page: where it lives on the web, and its place on this computer. */
export interface Sample extends Page {
  /** The board's id. */
  board: string
  /** The ad's real address. */
  url: string
}

const folder = path.resolve(import.meta.dirname, '../../tests/fixtures/boards')

/** The five sample ads, one page each, in the order of their boards' ids. */
export function samples(): Sample[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((board) => {
      const pages: { file: string; url: string }[] = JSON.parse(
        fs.readFileSync(path.join(folder, board, 'pages.json'), 'utf8'),
      )
      const page = pages.find(({ file }) => file === 'page.html')
      if (!page) throw new Error(`The board ${board} has no page.html among its fixtures.`)
      return { board, url: page.url, path: `/${board}.html`, file: path.join(folder, board, page.file) }
    })
}
