import fs from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')

const MOST_TIMES = 9

/** A regular expression of the project, and where it stands: a file, or `compiled` for those made of words. */
export interface Pattern {
  source: string
  flags: string
  file: string
}

/** Every regular expression that is written out in a folder's TypeScript. */
export function writtenPatterns(folder: string): Pattern[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const file = path.join(root, folder, name)
      const { program } = parseSync(name, fs.readFileSync(file, 'utf8'))
      return regexesIn(program).map(({ pattern, flags }) => ({
        source: pattern,
        flags,
        file: path.relative(root, file),
      }))
    })
}

/**
 * Every regular expression that is made while `run` reads, of all languages' words. What was made before is kept by
 * its maker and not seen: call it first, and import in `run` what makes them.
 */
export async function compiledPatterns(run: () => Promise<void>): Promise<Pattern[]> {
  const made = new Map<string, Pattern>()
  const Own = globalThis.RegExp
  globalThis.RegExp = new Proxy(Own, {
    construct(target, [source, flags = '']: [unknown, string?]) {
      if (typeof source === 'string') made.set(`/${source}/${flags}`, { source, flags, file: 'compiled' })
      return Reflect.construct(target, [source, flags])
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Own
  }
  return [...made.values()]
}

/** One text in so many is enough for every pattern to be made. */
const ONE_IN = 6

/** Reads texts of a folder with every language's words, so that the patterns of the readers are made. */
export async function readAll(folder: string): Promise<void> {
  const { benefits, facts, requirements } = await import('@/lib/facts')
  const { lexicons } = await import('@/lib/lexicon')
  const { readText } = await import('@/lib/reading')
  const { claimsOf } = await import('@/lib/understand/claims')
  const { contextOf } = await import('@/lib/understand/context')
  const { linesOf } = await import('@/lib/understand/sections')
  const readers = [...Object.values(facts), ...requirements, benefits]
  const at = '2026-06-01T09:00:00Z'
  const names = fs.readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.txt'))
  for (const name of names.filter((_, at) => at % ONE_IN === 0)) {
    const text = fs.readFileSync(path.join(root, folder, name), 'utf8')
    const reading = readText(text, { url: null, at, lang: null, origin: 'text' })
    const lines = linesOf(reading, null)
    const context = { ...contextOf(reading, lines), lexicons }
    for (const claim of claimsOf(reading, lines, null))
      for (const reader of readers) reader.read(claim, context)
  }
}

/**
 * Sources that stand for a pattern where its cost is asked, and that are decided in no time: the pattern without what
 * only looks around (that can but rule matches out), then each thing looked for, from where it is looked for to a
 * failure. Letters of all scripts are those of ASCII, and "up to sixty times" is up to nine.
 */
export function costParts(source: string): string[] {
  const [whole = '', ...inside] = withoutLookaround(source)
  return [whole, ...inside.map((part) => `^(?:${part})\\x00`)].map(withFewTimes)
}

function withoutLookaround(source: string): string[] {
  let kept = ''
  const inside: string[] = []
  for (let at = 0; at < source.length; ) {
    const opening = /^\(\?<?[=!]/.exec(source.slice(at, at + 4))?.[0]
    const end = opening ? endOfGroup(source, at) : endOfAtom(source, at)
    if (opening) inside.push(source.slice(at + opening.length, end - 1))
    else kept += inAscii(source.slice(at, end))
    at = end
  }
  return [kept, ...inside.flatMap(withoutLookaround)]
}

function withFewTimes(source: string): string {
  return source.replace(
    /\{(\d{1,4}),(\d{1,4})\}/g,
    (_, least: string, most: string) =>
      `{${Math.min(Number(least), MOST_TIMES)},${Math.min(Number(most), MOST_TIMES)}}`,
  )
}

/** Past a character, an escaped one, or a class of characters. */
function endOfAtom(source: string, at: number): number {
  if (source[at] === '\\')
    return at + (/^\\[pP]\{\w{1,20}\}/.exec(source.slice(at, at + 24))?.[0].length ?? 2)
  if (source[at] !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

function inAscii(atom: string): string {
  const letters = atom.replace(/\\([pP])\{(\w{1,20})\}/g, (_, sign, kind) =>
    sign === 'P' ? '!' : rangeOf(kind),
  )
  return letters === atom || atom.startsWith('[') ? letters : `[${letters}]`
}

function rangeOf(kind: string): string {
  if (kind === 'Lu') return 'A-Z'
  if (kind === 'Ll') return 'a-z'
  if (kind.startsWith('L')) return 'A-Za-z'
  return kind.startsWith('N') ? '0-9' : '%'
}

function endOfGroup(source: string, at: number): number {
  let depth = 0
  for (let end = at; end < source.length; end = endOfAtom(source, end)) {
    if (source[end] === '(') depth++
    if (source[end] === ')' && --depth === 0) return end + 1
  }
  return source.length
}

function regexesIn(node: unknown): { pattern: string; flags: string }[] {
  if (Array.isArray(node)) return node.flatMap(regexesIn)
  if (typeof node !== 'object' || node === null) return []
  if (isRegexLiteral(node)) return [node.regex]
  return Object.values(node).flatMap(regexesIn)
}

function isRegexLiteral(node: object): node is { regex: { pattern: string; flags: string } } {
  return 'regex' in node && typeof node.regex === 'object' && node.regex !== null && 'pattern' in node.regex
}
