import type { Context } from '@/lib/facts/define'
import { countriesOfTown } from '@/lib/lexicon'
import { fold, remembered } from '@/lib/posting'
import { hasForm } from './forms'
import { COMMON_HOST, isNameLike, isOrganization, opensName, withoutPlace } from './name'
import { nameAt } from './sentence'

const MOST_LINES = 200
const MOST_WORDS = 7
/** What a firm is stands so many words before its name. */
const MOST_BEFORE = 3
/** Fewer letters than this, or three that do not all stand in capitals, stand in too many other words. */
const LEAST = 4
const LEAST_CAPITALS = 3
/** What stands before the "@" of a box that anyone may have, when it is the name of a firm. */
const LEAST_BOX = 8
const EMAIL = /([a-z0-9._+-]{1,40})@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi
const ADDRESS = /\S{1,60}@\S{1,100}|(?:https?:\/\/|www\.)\S{1,200}/g
const WORD = /[\p{L}\d][\p{L}\d'’&+.-]{0,40}|&/gu
/** "co.uk", "ac.at": the label before a country's. */
const SECOND = /^(?:co|com|org|ac|gov|edu|net|or|gv|asso|asn|nom)$/
const CAPITAL = /^[\p{Lu}\d]/u

const known = new WeakMap<readonly string[], string | null>()

/**
 * The name that the host of an e-mail address spells: "Kerval Roasters" for "jobs@kerval-roasters.example".
 * In: the ad's world. Out: the name as the ad writes it most often, with the words that belong to it ("Kerval
 * Roasters bv"); null where no address is made of a name that the ad writes.
 */
export function nameOfAddress(context: Context): string | null {
  const told = context.told ?? []
  const before = known.get(told)
  if (before !== undefined) return before
  const found = keysIn(told)
    .map((key) => writtenAs(key, told, context))
    .find((name) => name !== null)
  known.set(told, found ?? null)
  return found ?? null
}

interface Key {
  letters: string
  /** A box at a host that anyone may use: a person's as often as a firm's. */
  isBox: boolean
}

function keysIn(told: readonly string[]): Key[] {
  const keys: Key[] = []
  for (const [, box = '', host = ''] of told.flatMap((line) =>
    line.includes('@') ? [...line.matchAll(EMAIL)] : [],
  )) {
    const labels = host.toLowerCase().split('.')
    const last = labels.pop() ?? ''
    while (labels.length > 1 && SECOND.test(labels.at(-1) ?? '')) labels.pop()
    const own = labels.at(-1) ?? ''
    if (COMMON_HOST.test(own)) {
      if (box.length >= LEAST_BOX) keys.push({ letters: lettersOf(box), isBox: true })
      continue
    }
    const bare = own.split('-').filter((part) => countriesOfTown(part).length === 0)
    for (const letters of [own, own + last, bare.join('')])
      keys.push({ letters: lettersOf(letters), isBox: false })
  }
  return keys.filter(
    ({ letters }, at) =>
      letters.length >= LEAST_CAPITALS && keys.findIndex((one) => one.letters === letters) === at,
  )
}

function writtenAs({ letters, isBox }: Key, told: readonly string[], context: Context): string | null {
  const counts = new Map<string, number>()
  for (const line of told.slice(0, MOST_LINES))
    for (const name of mentions(letters, line, context)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sure = [...counts].filter(([name]) => isNameLike(name, context))
  const bare = sure.find(([name]) => lettersOf(name) === letters)?.[1] ?? 0
  const longer = sure.filter(
    ([name, count]) =>
      lettersOf(name) !== letters &&
      count >= bare &&
      (count > 1 || hasForm(name, context) || isOrganization(name, context)),
  )
  const [best] = (longer.length > 0 ? longer : sure).sort((a, b) => b[1] - a[1])
  if (!best) return null
  return isBox && !isOrganization(best[0], context) ? null : best[0]
}

/** The words of a line, without those of its addresses. */
const wordsOf = remembered((line: string): readonly RegExpExecArray[] => [
  ...line.replace(ADDRESS, (address) => ' '.repeat(address.length)).matchAll(WORD),
])

/** The names in a line that begin with, or end in, the words of which an address is made. */
function mentions(letters: string, line: string, context: Context): string[] {
  const words = wordsOf(line)
  const found: string[] = []
  for (const [at, word] of words.entries()) {
    if (!CAPITAL.test(word[0])) continue
    const end = endOf(letters, words.slice(at, at + MOST_WORDS))
    if (end === null) continue
    const own = line.slice(word.index, end)
    if (/ [–—-] /.test(own) || (letters.length < LEAST && /\p{Ll}/u.test(own))) continue
    const fuller = ofKind(words.slice(Math.max(0, at - MOST_BEFORE), at), line.slice(0, end), context)
    if (fuller) found.push(fuller)
    else if (!isNamed(words[at - 1], line.slice(0, word.index), context)) {
      const whole = nameAt(line.slice(word.index)) ?? own
      found.push(whole.length > own.length ? withoutPlace(whole, context) : own)
    }
  }
  return found
}

/** "Slagerij Kerval", "obs De Merel": with what it is, in so many words before the name. */
function ofKind(before: readonly RegExpExecArray[], line: string, context: Context): string | null {
  for (const { index } of before) {
    const whole = line.slice(index)
    const isFormed = hasForm(whole, context) && !hasForm(whole.slice(whole.indexOf(' ') + 1), context)
    if (!isFormed && !opensName(whole, context)) continue
    if (nameAt(whole) === whole || (isFormed && /^\p{Ll}{2,5} \p{Lu}/u.test(whole))) return whole
  }
  return null
}

/** Does another name's word stand before: "Jan Kerval"? "Team Kerval" and "Bij Kerval" are no person's. */
function isNamed(ahead: RegExpExecArray | undefined, line: string, context: Context): boolean {
  if (!ahead || !CAPITAL.test(ahead[0]) || !line.endsWith(`${ahead[0]} `)) return false
  const { text } = fold(ahead[0])
  return isNameLike(ahead[0], context) && !context.lexicons.some(({ frequent }) => frequent.includes(text))
}

/** Where the words end that spell these letters, one after the other; null when they spell others. */
function endOf(letters: string, words: readonly RegExpExecArray[]): number | null {
  let spelt = ''
  for (const word of words) {
    const own = word[0].replace(/['’]s$/, '')
    // "Kerval's plans": whose they are is the name.
    if (own !== word[0] && spelt + lettersOf(own) === letters) return word.index + own.length
    spelt += lettersOf(word[0])
    if (spelt === letters) return word.index + word[0].replace(/[.'’-]{1,3}$/, '').length
    if (!letters.startsWith(spelt)) return null
  }
  return null
}

const lettersOf = (text: string): string =>
  fold(text)
    .text.replace(/\+$/, 'plus')
    .replace(/[^a-z0-9]/g, '')
