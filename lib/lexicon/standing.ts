import { ANY_DIGIT } from './needles'

/** Needles are told apart by so many letters. */
const LONGEST = 12
/** Some thirty times as many places as the lexicons have needles; two that share one only rule out less. */
const PLACES = 1 << 19
const BEGINS_ONE = -1

/** At the place of each needle's letters its number, at those of its beginnings that it goes on. */
const table = new Int32Array(PLACES)
const DIGIT = 1
let last = DIGIT

/**
 * The number that a needle has for good, counted from 1.
 * In: one of `needlesOf`. Out: the same for those that begin with the same twelve letters.
 */
export function numberOf(needle: string): number {
  if (needle === ANY_DIGIT) return DIGIT
  let hash = START
  let place = 0
  const length = Math.min(needle.length, LONGEST)
  for (let at = 0; at < length; at++) {
    hash = next(hash, needle.charCodeAt(at))
    place = placeOf(hash)
    if (table[place] === 0) table[place] = BEGINS_ONE
  }
  const known = table[place] ?? 0
  if (known > 0) return known
  last += 1
  table[place] = last
  return last
}

/** How many texts are remembered, by their letters taken together. */
const MOST_LETTERS = 1 << 18
/** A text that is asked so often for patterns it was not looked through for is looked through for them. */
const OFTEN = 64

interface Known {
  text: string
  /** The numbers of all needles that stand in it, each once, in no order; of the first so many needles. */
  found: Int32Array
  needles: number
  /** A bit for each pattern that has one of them; of the first so many patterns. */
  bits: Int32Array
  patterns: number
  /** How often it was asked for others. */
  asked: number
}

/** By the number of a needle, the patterns that have it. */
const patternsOf: number[][] = []
let patterns = 0

/**
 * A number for a pattern, counted from 0.
 * In: the numbers of its needles, one of which stands in every text that it matches.
 */
export function registered(needles: readonly number[]): number {
  for (const needle of needles) {
    const known = patternsOf[needle]
    if (known) known.push(patterns)
    else patternsOf[needle] = [patterns]
  }
  patterns += 1
  return patterns - 1
}

let remembered = new Map<string, Known>()
let letters = 0
/** The text asked last: many patterns are asked of one text. */
let before = newlyKnown('')

/**
 * Whether a text has one of a pattern's needles.
 * In: the pattern's number, and a bit for each number of its needles.
 */
export function mayMatch(text: string, pattern: number, needles: Uint8Array): boolean {
  const known = before.text === text ? before : knownOf(text)
  if (pattern >= known.patterns) {
    known.asked += 1
    if (known.asked <= OFTEN) return hasOne(known, needles)
    lookAgain(known)
  }
  return ((known.bits[pattern >> 5] ?? 0) & (1 << (pattern & 31))) !== 0
}

function knownOf(text: string): Known {
  let known = remembered.get(text)
  if (!known) {
    if (letters > MOST_LETTERS) {
      remembered = new Map()
      letters = 0
    }
    known = newlyKnown(text)
    lookAgain(known)
    remembered.set(text, known)
    letters += text.length
  }
  before = known
  return known
}

function newlyKnown(text: string): Known {
  const none = new Int32Array()
  return { text, found: none, needles: 0, bits: none, patterns: 0, asked: 0 }
}

function lookAgain(known: Known) {
  known.bits = new Int32Array((patterns >> 5) + 1)
  for (const needle of foundIn(known)) {
    for (const pattern of patternsOf[needle] ?? [])
      known.bits[pattern >> 5] = (known.bits[pattern >> 5] ?? 0) | (1 << (pattern & 31))
  }
  known.patterns = patterns
  known.asked = 0
}

function hasOne(known: Known, needles: Uint8Array): boolean {
  return foundIn(known).some((needle) => ((needles[needle >> 3] ?? 0) & (1 << (needle & 7))) !== 0)
}

function foundIn(known: Known): Int32Array {
  if (known.needles !== last) {
    known.found = lookedThrough(known.text)
    known.needles = last
  }
  return known.found
}

/** By the number of each needle, the text in which it was found last. */
const lastText = new Int32Array(PLACES)
let texts = 0

function lookedThrough(text: string): Int32Array {
  texts += 1
  const found: number[] = []
  const add = (number: number) => {
    if (lastText[number] === texts) return
    lastText[number] = texts
    found.push(number)
  }
  for (let from = 0; from < text.length; from++) {
    const code = text.charCodeAt(from)
    if (code >= 48 && code <= 57) add(DIGIT)
    const end = Math.min(text.length, from + LONGEST)
    let hash = START
    for (let at = from; at < end; at++) {
      hash = next(hash, text.charCodeAt(at))
      const number = table[placeOf(hash)] ?? 0
      if (number === 0) break
      if (number > 0) add(number)
    }
  }
  return Int32Array.from(found)
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const START = 2_166_136_261
const next = (hash: number, code: number) => Math.imul(hash ^ code, 16_777_619)
const placeOf = (hash: number) => (hash ^ (hash >>> 13)) & (PLACES - 1)
