import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { JSDOM, VirtualConsole } from 'jsdom'
import PostalMime from 'postal-mime'
import { FACT_KEYS, type Posting, type Reading } from '@/lib/posting'
import { readDocument, readText } from '@/lib/reading'
import { understand } from '@/lib/understand'
import { decoded, decodedByItself } from './decode'
import { isParsable, withoutEmbedded, wordsOf } from './raw-html'

interface Options {
  url: string | null
  at: string
  lang: string | null
}

const USAGE = 'Usage: npm run --silent extract -- [--url URL] [--at ISO-TIME] [--lang xx] FILE…'

/**
 * Reads saved pages (.html, .htm, .mhtml) and texts by the extension's own code and prints one JSON object a line,
 * in the order given. A file that cannot be read gives a line with `"reason":"unreadable"` and a word on stderr.
 * Out: the exit code, 2 for a wrong call.
 */
export async function main(args: string[]): Promise<number> {
  const call = callOf(args)
  if (!call) {
    console.error(USAGE)
    return 2
  }
  for (const file of call.files) {
    try {
      print({ file, ...extracted(understand(await readSaved(file, call.options))) })
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`)
      print({ file, facts: null, reason: 'unreadable' })
    }
  }
  return 0
}

/** The files to read, and what is known of them; null for a wrong call. */
export function callOf(args: string[]): { files: string[]; options: Options } | null {
  try {
    const call = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, at: { type: 'string' }, lang: { type: 'string' } },
    })
    const { url = null, at = new Date().toISOString(), lang = null } = call.values
    if (call.positionals.length === 0 || Number.isNaN(Date.parse(at))) return null
    return { files: call.positionals, options: { url, at, lang } }
  } catch {
    return null
  }
}

/**
 * The Reading of a saved file, as the extension would have made it on that page. A page too deep or too large to be
 * parsed is read as the text that stands in it, and noted. Rejects when the file cannot be opened.
 */
export async function readSaved(file: string, options: Options): Promise<Reading> {
  const extension = path.extname(file).toLowerCase()
  const content = await readFile(file)
  if (extension === '.html' || extension === '.htm') return readHtml(content, options)
  if (extension === '.mhtml' || extension === '.mht') {
    const { html, text, headers } = await PostalMime.parse(content)
    const saved = headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null
    if (html) return readHtml(html, { ...options, url: options.url ?? saved })
    return readText(text ?? '', { ...options, url: options.url ?? saved, origin: 'text' })
  }
  return readText(decoded(content), { ...options, origin: 'text' })
}

function readHtml(content: Buffer | string, { url, at, lang }: Options): Reading {
  const html = typeof content === 'string' ? content : decodedByItself(content)
  const address = url && URL.canParse(url) ? url : null
  const raw = html ?? content.toString('latin1')
  if (!isParsable(raw)) return readWords(raw, { url: address, at, lang })
  // Never closed: no script runs in it, and taking a long page apart costs far more than reading it.
  const { window } = new JSDOM(html === null ? content : withoutEmbedded(html), {
    url: address ?? 'about:blank',
    virtualConsole: new VirtualConsole(),
  })
  const document = window.document
  const reading = readDocument(document, { url: address ?? savedFrom(document) ?? '', at })
  return lang ? { ...reading, lang } : reading
}

function readWords(html: string, options: Options): Reading {
  const { window } = new JSDOM('<textarea></textarea>')
  const field = window.document.querySelector('textarea')
  // A text field takes character references and no markup.
  if (field) field.innerHTML = wordsOf(html).replaceAll('<', '&lt;')
  const reading = readText(field?.value ?? '', { ...options, origin: 'text' })
  return { ...reading, notes: [...reading.notes, 'too-deep'] }
}

/** Browsers write the address of a saved page into its first comment; else the page's own word for it. */
function savedFrom(document: Document): string | null {
  const comment = [...document.childNodes].find((node) => node.nodeType === 8)?.nodeValue ?? ''
  const noted = /saved from url=\(\d+\)(\S+)/.exec(comment)?.[1]
  return noted ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
}

/** The contract's shape for one Posting: values without their Facts, and what is inferred, in conflict, proven. */
export function extracted(posting: Posting) {
  if (posting.reason) return { facts: null, reason: posting.reason }
  const facts = FACT_KEYS.map((key) => [key, posting.facts[key]] as const)
  return {
    facts: Object.fromEntries(facts.map(([key, fact]) => [key, fact?.value ?? null])),
    requirements: posting.requirements.map((fact) => fact.value),
    jobBenefits: posting.jobBenefits.map((fact) => fact.value),
    inferred: facts.flatMap(([key, fact]) =>
      (fact?.inferred ?? []).map(({ part }) => (part === undefined ? key : `${key}.${part}`)),
    ),
    conflicts: facts.filter(([, fact]) => fact?.rivals).map(([key]) => key),
    evidence: Object.fromEntries(
      facts.flatMap(([key, fact]) =>
        fact ? [[key, fact.evidence.map(({ source, quote }) => ({ source, quote }))]] : [],
      ),
    ),
  }
}

function print(line: unknown) {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
