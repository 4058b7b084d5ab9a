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
const MOST_LETTERS = 1 << 20

let remembered = new Map<string, Int32Array>()
let letters = 0
/** What was known when the texts were looked through. */
let knownThen = last
let before: { text: string; found: Int32Array } = { text: '', found: new Int32Array() }

/** The numbers of all needles that stand in a text, each once, in no order. */
export function standingIn(text: string): Int32Array {
  if (knownThen !== last) forget()
  if (before.text === text) return before.found
  let found = remembered.get(text)
  if (!found) {
    if (letters > MOST_LETTERS) forget()
    found = lookedThrough(text)
    remembered.set(text, found)
    letters += text.length
  }
  before = { text, found }
  return found
}

function forget() {
  remembered = new Map()
  letters = 0
  knownThen = last
  before = { text: '', found: new Int32Array() }
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
