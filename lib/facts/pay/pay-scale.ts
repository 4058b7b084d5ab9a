import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, compiled, type Lexicon } from '@/lib/lexicon'
import { type Folded, unfold } from '@/lib/posting'

/** A scale, grade or category of pay in a text. */
export interface PayScale {
  start: number
  end: number
  /** The ad's own words, joined with one space. */
  value: string
}

const CODE =
  '(?:\\d{1,2} ?- ?\\d{1,2}(?![\\d.,]\\d)|\\d{1,4}(?:[.,]\\d{1,2})?[a-z]?|[a-z]{1,2}\\d{1,3}[a-z]?(?: ?- ?[a-z]{0,2}\\d{1,3}[a-z]?)?|[a-h]|[ivx]{1,4}|[a-z]{2,7})(?![a-z0-9%€])'

const patterns = compiled((lexicons: readonly Lexicon[]) => {
  const scale = `(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.salary.scale)}(?:[ .:n°]{1,4}|(?=\\d))${CODE}`
  const points = anyOf(lexicons, (lexicon) => lexicon.salary.scalePoints)
  return new RegExp(
    `${scale}(?:(?: ?[-/,] ?| ?\\(?|, [a-z]{3,14} )${scale}){0,3}(?: ?/ ?[a-z]\\d{1,2}(?![a-z0-9]))?(?<points> ${points}(?![a-z0-9]))?`,
    'g',
  )
})

/**
 * The scales of pay in a stretch of a claim's text.
 * In: the text, and the stretch as two indexes. Out: each with its place. A code of letters counts only when the page
 * writes it in capitals, so that an article ("catégorie à définir") is none.
 */
export function payScalesIn(
  text: Folded,
  from: number,
  to: number,
  lexicons: readonly Lexicon[],
): PayScale[] {
  const found: PayScale[] = []
  for (const match of matchesOf(text.text.slice(from, to), patterns(lexicons))) {
    const start = from + match.index
    const end = start + match[0].length
    const written = unfold(text, start, end)
    const letters = match.groups?.points ? null : /(?<![a-z0-9])[a-z]{1,7}$/.exec(match[0])
    if (letters && !/\p{Lu}/u.test(written)) continue
    if (letters && !/^\p{Lu}+$/u.test(written.slice(-letters[0].length))) continue
    found.push({ start, end, value: written.replace(/ ?[,(] ?| [-–—] /g, ' ') })
  }
  return found
}

/** "Échelle : D4": the label names the scale, and its code is all that is said. Null when the text says more. */
export function labelledScale(text: Folded, label: string, lexicons: readonly Lexicon[]): PayScale | null {
  const isScale = new RegExp(`^${anyOf(lexicons, (lexicon) => lexicon.salary.scale)} ?:?$`).test(label)
  const code = /^ ?([a-z]{1,2}\d{1,2}[a-z]?(?: ?- ?[a-z]{1,2}\d{1,2}[a-z]?)?) ?$/.exec(text.text)
  if (!isScale || !code) return null
  const start = text.text.search(/[a-z]/)
  const end = start + (code[1] ?? '').length
  return { start, end, value: unfold(text, start, end) }
}

/** A joint committee's number ("319.00") names a scale of pay by itself, whatever stands around it. */
export function isCommittee(scale: PayScale): boolean {
  return /(?<!\d)\d{3}\.\d{2}(?!\d)/.test(scale.value)
}
