import { type Board, readTemplate } from '@/lib/boards'
import type { Claim } from '@/lib/facts'
import type { Topic } from '@/lib/lexicon'
import { collapse, fold, type Reading } from '@/lib/posting'
import { isBareLabel, saysNothing } from './bare-line'
import { openingLabel, sectionOf, topicOf } from './labels'
import { firstOf, firstPiece, piecesOf } from './pieces'
import type { Line } from './sections'

const LABEL_LENGTH = 60
const VALUE_LENGTH = 120
const STRIP_LENGTH = 70
/** A board's heading stands near the top, also in a text that was copied from the page. */
const HEADING_LINES = 12

/** All that the Reading says, as claims, most trusted kind of place first. */
export function claimsOf(reading: Reading, lines: readonly Line[], board: Board | null): Claim[] {
  return [
    ...labelled(reading, lines, board),
    ...running(reading, lines, board),
    ...headings(reading, lines, board),
    ...structured(reading),
    ...addressed(reading, board),
  ]
}

/** What the page has no words for is proven by nothing, and told to no one. */
function structured(reading: Reading): Claim[] {
  return reading.structured.flatMap((item) =>
    Object.entries(item.data).flatMap(([property, value]): Claim[] => {
      const quote = collapse(firstPiece(item.quotes[property] ?? ''))
      if (quote === '') return []
      return [
        {
          source: 'structured',
          text: fold(quote),
          section: 'top',
          heading: '',
          property,
          data: firstOf(value),
        },
      ]
    }),
  )
}

function labelled(reading: Reading, lines: readonly Line[], board: Board | null): Claim[] {
  const byBlock = new Map(lines.map((line) => [line.index, line]))
  const claims: Claim[] = []
  const paired = new Set<string>()
  for (const pair of reading.pairs) {
    const line = pair.block === undefined ? undefined : byBlock.get(pair.block)
    if (pair.block !== undefined && (!line || line.section === 'noise')) continue
    const topic = topicOf(pair.label, board)
    if (!topic || topic === 'nothing' || pair.value === '' || isLabel(pair.value, board)) continue
    paired.add(`${pair.block} ${topic}`)
    claims.push(labelClaim(pair.label, pair.value, topic, line))
  }
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (!next || line.section === 'noise' || line.block.text.length > LABEL_LENGTH) continue
    if (isEntry(line)) continue
    const topic = topicOf(line.block.text, board)
    if (!topic || topic === 'nothing' || paired.has(`${next.index} ${topic}`) || !isValue(next, topic, board))
      continue
    claims.push(labelClaim(line.block.text, next.block.text, topic, next))
  }
  return [...claims, ...listed(lines, board)]
}

/** So many lines close together open with labels of different facts, and they are a list of labels and values. */
const LEAST_LISTED = 3
/** What such a list tells; of others a label's word may open any line ("Poste de travail adapté"). */
const LISTED: ReadonlySet<Topic> = new Set<Topic>([
  'hiringOrganization',
  'jobLocation',
  'employmentType',
  'workHours',
  'baseSalary',
  'datePosted',
  'validThrough',
  'jobStartDate',
  'education',
])

/** Values that are names. */
const NAMED: ReadonlySet<Topic> = new Set<Topic>(['hiringOrganization', 'jobLocation'])

/** "Standplaats Den Haag", "Uren per week 32 - 36", "Plaatsingsdatum 19 november": values over an ad with no colon. */
function listed(lines: readonly Line[], board: Board | null): Claim[] {
  const found = lines.map((line) =>
    line.section === 'noise' || line.block.text.length > VALUE_LENGTH || /:|[.!?]$/.test(line.block.text)
      ? undefined
      : openingLabel(line.block.text, board),
  )
  const isInList = (at: number) => {
    const around = found.slice(Math.max(0, at - LEAST_LISTED), at + LEAST_LISTED + 1)
    return new Set(around.map((one) => one?.topic).filter(Boolean)).size >= LEAST_LISTED
  }
  return found.flatMap((one, at) =>
    one && LISTED.has(one.topic) && isInList(at) && (!NAMED.has(one.topic) || /^[\p{Lu}\d]/u.test(one.value))
      ? [labelClaim(one.label, one.value, one.topic, lines[at])]
      : [],
  )
}

/** An entry of a list ("- Structured", "- Driving licence") labels nothing below it, unless it says so by a colon. */
function isEntry(line: Line): boolean {
  return line.block.kind === 'listItem' && !line.block.text.endsWith(':')
}

/** Of these a label's words may be the value of another: "Temps plein" over a value, and under "Temps de travail". */
const BOTH: readonly Topic[] = ['workHours', 'employmentType']

/** A short line under a label is its value, unless it is a label or a heading of its own. */
function isValue(line: Line, topic: Topic, board: Board | null): boolean {
  if (line.block.text.length > VALUE_LENGTH || line.opens) return false
  if (!isBareLabel(line, board)) return true
  const own = topicOf(line.block.text, board)
  return own !== undefined && BOTH.includes(own) && BOTH.includes(topic)
}

/** Where the page itself ties a value to its label, "Formation" may well be one. */
function isLabel(text: string, board: Board | null): boolean {
  return (
    text.length <= LABEL_LENGTH && topicOf(text, board) !== undefined && sectionOf(text, true) !== undefined
  )
}

function labelClaim(label: string, value: string, topic: Topic, line: Line | undefined): Claim {
  return {
    source: 'label',
    text: fold(firstPiece(value)),
    section: line?.section ?? 'top',
    heading: line?.heading ?? '',
    label,
    topic,
    ...(line && { block: line.index }),
  }
}

/** Each line of the ad; the short values that many boards set over it, with no label, count as labelled. */
function running(reading: Reading, lines: readonly Line[], board: Board | null): Claim[] {
  return lines
    .filter((line, at) => {
      if (line.section === 'noise' || isTitle(reading, line)) return false
      return !saysNothing(line, board) || isLastValue(lines, at, board)
    })
    .flatMap((line) => {
      const strip =
        line.section === 'top' && line.block.text.length <= STRIP_LENGTH && !/[.!?;:]$/.test(line.block.text)
      return piecesOf(line.block.text).map(
        (piece): Claim => ({
          source: strip ? 'label' : 'text',
          text: fold(piece),
          section: line.section,
          heading: line.heading,
          block: line.index,
        }),
      )
    })
}

/** "Durée du travail", "35 h", "Temps plein", "Salaire": of several values under a label the last may be a label's words. */
function isLastValue(lines: readonly Line[], at: number, board: Board | null): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !isBareLabel(line, board)) return false
  const topic = topicOf(line.block.text, board)
  return topic !== undefined && BOTH.includes(topic) && (!next || next.opens || isBareLabel(next, board))
}

function isTitle(reading: Reading, line: Line): boolean {
  return reading.origin === 'page' && line.block.kind === 'heading' && line.block.level === 1
}

function headings(reading: Reading, lines: readonly Line[], board: Board | null): Claim[] {
  const titles = lines
    .filter((line) => line.section !== 'noise' && isTitle(reading, line))
    .map((line) => ({ text: line.block.text, block: line.index as number | undefined }))
  const early = lines
    .filter((line) => line.section === 'top')
    .slice(0, HEADING_LINES)
    .map((line) => ({ text: line.block.text, block: line.index as number | undefined }))
  const page = reading.title === '' ? [] : [{ text: reading.title, block: undefined }]
  const candidates = reading.origin === 'page' ? titles : early
  return [
    ...templated(board?.heading, candidates),
    ...templated(board?.pageTitle, [...page, ...(reading.origin === 'page' ? [] : early)]),
    ...[...titles, ...page].map(({ text, block }) => headingClaim(text, block)),
  ]
}

function headingClaim(text: string, block: number | undefined, topic?: Topic): Claim {
  return {
    source: 'heading',
    text: fold(firstPiece(text)),
    section: 'top',
    heading: '',
    ...(block !== undefined && { block }),
    ...(topic && { topic }),
  }
}

function templated(
  template: string | undefined,
  candidates: readonly { text: string; block: number | undefined }[],
): Claim[] {
  if (!template) return []
  for (const { text, block } of candidates) {
    const parts = text.length <= 300 ? readTemplate(template, text) : null
    if (parts) return Object.entries(parts).map(([key, part]) => headingClaim(part, block, key as Topic))
  }
  return []
}

/** The address as people would read it: its path, decoded, plus signs as spaces. */
export function readableAddress(url: string | null): string {
  if (!url || !URL.canParse(url)) return ''
  const { pathname } = new URL(url)
  const spaced = pathname.replace(/\+/g, ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function addressed(reading: Reading, board: Board | null): Claim[] {
  const address = readableAddress(reading.url)
  const parts = board?.address ? readTemplate(board.address, address) : null
  return Object.entries(parts ?? {}).map(([key, part]) => ({
    source: 'address',
    text: fold(firstPiece(part)),
    section: 'top',
    heading: '',
    topic: key as Topic,
  }))
}
