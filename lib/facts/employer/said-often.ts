import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isAgency } from './agency'
import { article } from './article'
import { isBoard, isOfMenu } from './board'
import { isWritten } from './may-be'
import { isCommonPhrase, isInAddress, isNameLike, isOrganization, withoutPlace } from './name'
import { bare } from './same'
import { nameAt } from './sentence'

const MOST_LINES = 200
/** So much must be said, in two ways at least. */
const LEAST = 3
/** What opens an ad tells of who employs. */
const FIRST_LINES = 4
/** "cargo.example": a firm that is called as its site is. */
const HOST = /^[\p{L}][\p{L}\d-]{2,24}\.[a-z]{2,8}(?![\p{L}\d@/-]|\.\p{L})/u
const APOSTROPHE = /^['’‘][tns] (?=\p{Lu})/u
/** "© 2027 Kerval. All rights reserved", "Copyright Kerval 2027" */
const OWNS = /(?:©|&copy;|copyright)(?: ?©)?[ ,]{0,2}(?:\d{4}(?: ?[-–] ?\d{4})?[ ,]{0,2})?(?=['’‘]?[\p{L}])/iu
const LINE_PARTS = /\s[|·•–—-]\s|\s?: /

type Way =
  | 'at'
  | 'joins'
  | 'kind'
  | 'opens'
  | 'again'
  | 'within'
  | 'subject'
  | 'owns'
  | 'part'
  | 'whose'
  | 'address'
const WEIGHT: Record<Way, number> = {
  at: 1,
  joins: 2,
  kind: 1,
  opens: 1,
  again: 1,
  within: 2,
  subject: 1,
  owns: 2,
  part: 1,
  whose: 1,
  address: 2,
}

const words = compiled((lexicons) => {
  const own = (pick: 'at' | 'within' | 'joins' | 'acts' | 'copula') =>
    anyOf(lexicons, ({ organization }) => organization[pick])
  const theAt = anyOf(lexicons, ({ organization }) => organization.nameCues.theAt)
  const at = `${own('at')} (?:${article(lexicons)}|${theAt} )?`
  return {
    at: patternOf(
      `(?<![a-z])(?:(?<within>${own('within')}(?: [a-z]{2,10}){0,2} )?${at}|(?<joins>${own('joins')}) )(?=['a-z0-9])`,
      'g',
    ),
    subject: patternOf(`^,? ?(?:${own('acts')}|${own('copula')})(?![a-z])`),
  }
})

const known = new WeakMap<readonly string[], string | null>()

/**
 * The name that an ad says often, and in the ways in which one speaks of an employer: "at Kerval", "join Kerval",
 * "Kerval builds", "Kerval's", in the line of who owns the page, in its title and its address.
 * In: the ad's world. Out: the name as written; null where no name is said in two of these ways.
 */
export function nameSaidOften(context: Context): string | null {
  const told = context.told ?? []
  const before = known.get(told)
  if (before !== undefined) return before
  const found = mostSaid(told.slice(0, MOST_LINES), context)
  known.set(told, found)
  return found
}

function mostSaid(told: readonly string[], context: Context): string | null {
  const said = new Map<string, { name: string; ways: Way[] }>()
  const add = (way: Way, written: string | null) => {
    const name = written && withoutPlace(written, context)
    if (!name) return
    const one = said.get(bare(name)) ?? { name, ways: [] }
    if (way !== 'part' || !one.ways.includes('part')) one.ways.push(way)
    said.set(bare(name), one)
  }
  for (const [at, line] of told.entries()) if (!isOfMenu(told, at)) addLine(line, at, context, add)
  const weighed = [...said.values()].map((one) => ({
    ...one,
    weight: weigh(one.name, one.ways, told, context),
  }))
  const [best, next] = weighed.filter(({ weight }) => weight >= LEAST).sort((a, b) => b.weight - a.weight)
  // Of two that are said as often nobody knows who employs.
  return best && best.weight > (next?.weight ?? 0) ? best.name : null
}

function addLine(
  line: string,
  at: number,
  context: Context,
  add: (way: Way, name: string | null) => void,
): void {
  const cue = words(context.lexicons)
  const folded = fold(line)
  for (const match of folded.text.matchAll(cue.at)) {
    const start = folded.at[match.index + match[0].length] ?? line.length
    const { within, joins } = match.groups ?? {}
    const name = startOf(line.slice(start))
    add(within ? 'within' : joins ? 'joins' : 'at', name)
    if (match.index === 0 && at < FIRST_LINES && !joins) add('opens', name)
  }
  for (const { index, 0: stop } of line.matchAll(/^|[.!?] (?=['’‘]?[\p{L}])/gu)) {
    const rest = line.slice(index + stop.length)
    const name = startOf(rest)
    if (!name || !cue.subject.test(fold(rest.slice(name.length)).text)) continue
    add('subject', name)
    if (index === 0 && at < FIRST_LINES) add('opens', name)
  }
  for (const { 1: name = '' } of line.matchAll(/(?<![\p{L}])(\p{Lu}[\p{L}\d]{2,24})['’]s(?![\p{L}])/gu))
    add('whose', name)
  const owner = OWNS.exec(line)
  if (owner) add('owns', startOf(line.slice(owner.index + owner[0].length)))
  if (at === 0)
    for (const part of line.split(LINE_PARTS)) if (startOf(part) === part.trim()) add('part', part.trim())
}

/** The name that words begin with: with capitals, with "'t" before it, or a site's. */
function startOf(text: string): string | null {
  const lead = APOSTROPHE.exec(text)?.[0] ?? ''
  const name = HOST.exec(text)?.[0] ?? nameAt(text.slice(lead.length))?.replace(/,? \d{4}$/, '')
  return name ? lead + name : null
}

function weigh(name: string, ways: readonly Way[], told: readonly string[], context: Context): number {
  const own = name.replace(APOSTROPHE, '')
  const isHost = HOST.test(name)
  if (!isHost && (!isNameLike(own, context) || isCommonPhrase(own, context))) return 0
  if (isAgency(name, context) || isBoard(name, context) || own.length < LEAST) return 0
  const all: Way[] = isInAddress(own, context, true) ? [...ways, 'address'] : [...ways]
  const running = told.filter((line) => line.length > own.length * 2 && line.includes(own)).length
  if (own.includes(' ') && running >= LEAST) all.push('again')
  if (isOrganization(own, context)) all.push('kind')
  const strong = all.some((way) => WEIGHT[way] > 1)
  const kinds = new Set(all)
  if (kinds.size < 2) return 0
  if (!strong && (context.lexicons[0]?.capitalNouns || !name.includes(' ')) && !isHost) {
    if (context.lexicons[0]?.capitalNouns || all.length < LEAST) return 0
  }
  if (!name.includes(' ') && !isHost && isWritten(name, context)) return 0
  // A site's name is no other word: to stand in the ad three times says as much.
  const often = isHost && told.filter((line) => line.includes(name)).length >= LEAST ? 1 : 0
  return all.reduce((sum, way) => sum + WEIGHT[way], often)
}
