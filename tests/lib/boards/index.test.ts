import fs from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { boards, findBoard, isNoise, isPostingAddress } from '@/lib/boards'
import { boardSchema } from '@/lib/boards/board'
import { collapse } from '@/lib/posting'
import { boardFolders, boardPages } from '@/tests/fixtures/boards'
import { oddPages } from '@/tests/fixtures/pages'
import { sourceFiles } from '@/tests/house'
import { seedText } from '@/tests/seeds'

/** What says how boards are written, and is none itself. */
const MACHINERY = ['board', 'find', 'index', 'list', 'template']
const named = sourceFiles('lib/boards')
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => !MACHINERY.includes(name))
  .sort()

describe('every board', () => {
  test('is one file, named after its id', () => {
    const ids = boards.map((board) => board.id)
    expect(ids, 'a board’s file is lib/boards/<id>.ts; what is no board is left out in list.ts').toEqual(
      named,
    )
  })

  test.each(boards)('$id is of the form that defineBoard asks', (board) => {
    expect(boardSchema.parse(board)).toEqual(board)
  })

  test.each(boards)('$id has saved pages', ({ id }) => {
    expect(
      boardFolders,
      `save pages of it in tests/fixtures/boards/${id}/, listed in its pages.json`,
    ).toContain(id)
    const files = boardPages.filter((page) => page.board === id).map((page) => page.file)
    expect(
      files.length,
      `${id}/pages.json lists two pages or more, with and without JSON-LD`,
    ).toBeGreaterThan(1)
  })

  test('that has saved pages has a file', () => {
    const strays = boardFolders.filter((folder) => !named.includes(folder))
    expect(strays, 'write lib/boards/<id>.ts for these folders, or name them after their board’s id').toEqual(
      [],
    )
  })
})

/** A bullet may be the text's own or the markup's. */
const withoutBullet = (line: string) => line.replace(/^(?:[●•·–-] ?|o )/, '')

describe.each(boardPages)('the saved page $board/$file', ({ path: file, board, seed, url, differs }) => {
  const html = fs.readFileSync(file, 'utf8')
  const { window } = new JSDOM(html)
  const { document } = window

  test('is of its board, at an ad’s address', () => {
    const found = findBoard(url)
    expect(found?.id).toBe(board)
    expect(found && isPostingAddress(found, url)).toBe(true)
  })

  test('holds each line of its sample ad, letter for letter', () => {
    const text = collapse(`${document.title}\n${document.body.textContent}`)
    const missing = seedText(seed)
      .split('\n')
      .map(collapse)
      .filter((line) => line !== '' && !isNoise(findBoard(url), line) && !differs.without?.includes(line))
      .filter((line) => !text.includes(withoutBullet(line)))
    expect(missing).toEqual([])
  })

  test('has structured data only where its name says so', () => {
    expect(html.includes('"JobPosting"')).toBe(file.endsWith('json-ld.html'))
  })

  test('loads nothing', () => {
    expect(loaded(document)).toEqual([])
  })
})

test.each(oddPages)('the odd page $file stands on disk and loads nothing', ({ path: file }) => {
  expect(loaded(new JSDOM(fs.readFileSync(file, 'utf8')).window.document)).toEqual([])
})

/** Addresses that a browser would fetch to show the page. */
function loaded(document: Document): string[] {
  const sources = [
    ...document.querySelectorAll('[src], [srcset], link[rel~="stylesheet"], link[rel~="icon"]'),
  ]
  return sources
    .map(
      (element) =>
        element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href') ?? '',
    )
    .filter((address) => !address.startsWith('data:'))
}
