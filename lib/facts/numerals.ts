import { compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { matchesOf } from './sentences'

/** A number that a text spells: "forty-two thousand", "zweiundfünfzigtausend". */
export interface Numeral {
  start: number
  end: number
  value: number
}

/** The words of one number, at most. */
const MOST_ATOMS = 10

const patterns = compiled((lexicons: readonly Lexicon[]) => {
  const values = new Map(lexicons.flatMap(({ numerals }) => Object.entries(numerals ?? {})))
  const names = [...values.keys()].sort((a, b) => b.length - a.length)
  const atom = `(?:${names.join('|') || '(?!)'})`
  const links = [...new Set(lexicons.flatMap(({ numeralLinks }) => numeralLinks ?? []))].join('|') || '(?!)'
  return {
    values,
    opening: patternOf(`(?<![a-z0-9])${atom}`, 'g'),
    atom: patternOf(`^${atom}`),
    /** What may stand between two words of a number: a hyphen, a space, a small word, nothing. */
    joint: patternOf(`^(?:(?:-| )(?<apart>${links})(?:-| )|(?<glued>${links})(?! )|[- ]?)(?=${atom})`),
  }
})

/**
 * The spelled numbers of a folded text, in order. Two numbers that stand side by side stay two ("doce y quince").
 * In: folded text. Out: each with its place; none below two, whose words are articles as well.
 */
export function numeralsIn(text: string, lexicons: readonly Lexicon[]): Numeral[] {
  const found: Numeral[] = []
  for (const { index } of matchesOf(text, patterns(lexicons).opening)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const numeral = numeralAt(text, index, lexicons)
    if (numeral && numeral.value >= 2 && !/^[a-z]/.test(text.slice(numeral.end))) found.push(numeral)
  }
  return found
}

function numeralAt(text: string, start: number, lexicons: readonly Lexicon[]): Numeral | null {
  const { values, atom, joint } = patterns(lexicons)
  let at = start
  let total = 0
  let current = 0
  let last: number | null = null
  for (let count = 0; count < MOST_ATOMS; count++) {
    const rest = text.slice(at, at + 30)
    const between: RegExpExecArray | null = last === null ? null : joint.exec(rest)
    if (last !== null && !between) break
    const width: number = between?.[0].length ?? 0
    const word: string | undefined = atom.exec(rest.slice(width))?.[0]
    const value: number | undefined = word === undefined ? undefined : values.get(word)
    if (word === undefined || value === undefined) break
    const linked = between?.groups?.apart ?? between?.groups?.glued
    const glued = between?.groups?.glued !== undefined
    if (last !== null && !(linked === undefined ? follows(last, value) : linksTo(last, value, glued))) break
    // "Thirty and fifty thousand": what "and" joins to a hundred or a thousand is less than a hundred.
    if (
      linked !== undefined &&
      (last ?? 0) >= 100 &&
      (numeralAt(text, at + width, lexicons)?.value ?? 0) >= 100
    )
      break
    if (value === 1000) {
      total += Math.max(1, current) * 1000
      current = 0
    } else current = value === 100 ? Math.max(1, current) * 100 : current + value
    at += width + word.length
    last = value
  }
  return last === null ? null : { start, end: at, value: total + current }
}

const isTens = (value: number) => value >= 10 && value < 100 && value % 10 === 0

/** "Soixante-douze", "three hundred", "mil trescientos": one word straight behind the other. */
function follows(last: number, next: number): boolean {
  if (next === 1000) return last < 1000
  if (next === 100) return last < 100
  return isTens(last) ? next < 20 && next < last : last >= 100 && next < last
}

/** "Vingt et un", "treinta y cinco", "two hundred and fifty", and in one word "fünfundvierzig". */
function linksTo(last: number, next: number, glued: boolean): boolean {
  if (last >= 100) return next < 100
  return glued ? last < 10 && isTens(next) : isTens(last) && (next < 10 || next === 11)
}
