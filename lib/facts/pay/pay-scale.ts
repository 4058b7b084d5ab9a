import { matchesOf } from '@/lib/facts/sentences'
import type { Lexicon } from '@/lib/lexicon'
import { type Folded, fold, unfold } from '@/lib/posting'
import { scaleCues } from './pay-scale-cues'

/** A scale, grade or category of pay in a text. */
export interface PayScale {
  start: number
  end: number
  /** The ad's own words, from the first part of the scale to the last. */
  value: string
  /** Such words are of pay alone, whatever stands around them. */
  sure: boolean
  /** An agreement and a step of it, which are said of pay alone. */
  agreed: boolean
  /** It names a joint committee ("CP 319.00"), which is said of an employer, too. */
  committee: boolean
}

/** One part of a scale: a step ("échelon 3", "E 9a"), an agreement ("CCN 51") or a table ("grille des apprentis"). */
interface Part {
  start: number
  end: number
  kind: 'step' | 'agreement' | 'table'
  /** Says where the code begins when the noun before it only announces it: "weddeschaal B1-B3". */
  from: number
}

/** Between an agreement and its code. */
const OPENING = /^(?: ?[-/(]| ?,)? ?/

/** Whom a table of pay is for: "(rédacteurs territoriaux)". */
const PLURALS = /^ \((?:[a-z'-]{3,20}[sx] ?){1,3}\)$/

/** The longest scale, in letters: "groupe 5, échelon 3 de la convention collective …". */
const LONGEST = 150

/**
 * The scales of pay in a stretch of a claim's text.
 * In: the text, and the stretch as two indexes. Out: each with its place. A code of letters counts only when the page
 * writes it in capitals, so that an article ("catégorie à définir") is none; the name of an agreement goes on as long
 * as its words are capital ones.
 */
export function payScalesIn(
  text: Folded,
  from: number,
  to: number,
  lexicons: readonly Lexicon[],
): PayScale[] {
  const cues = scaleCues(lexicons)
  const scales: PayScale[] = []
  let open: { parts: Part[]; sure: boolean } | null = null
  const close = () => {
    if (open) scales.push(...scaleOf(text, to, open.parts, open.sure, cues))
    open = null
  }
  for (const match of matchesOf(text.text.slice(from, to), cues.part)) {
    const part = partOf(text, from + match.index, to, match, lexicons)
    if (!part) continue
    const last: Part | undefined = open?.parts.at(-1)
    if (last && part.start < last.end) continue
    const sure = match.groups?.sure !== undefined
    const joined = last && cues.gap.test(text.text.slice(last.end, part.start))
    if (open && joined && part.end - (open.parts[0]?.start ?? 0) <= LONGEST) {
      open.parts.push(part)
      open.sure ||= sure
    } else {
      close()
      open = { parts: [part], sure }
    }
  }
  close()
  return scales
}

function partOf(
  text: Folded,
  start: number,
  to: number,
  match: RegExpExecArray,
  lexicons: readonly Lexicon[],
): Part | null {
  const cues = scaleCues(lexicons)
  const { table, agreement, word, span, code, points, sure } = match.groups ?? {}
  const end = start + match[0].length
  if (word !== undefined) {
    const named = nameEnd(text, end, to, lexicons)
    return named > end
      ? withBareCode({ start, end: named, kind: 'agreement', from: start }, text, to, cues)
      : null
  }
  if (span !== undefined)
    return /^\p{Lu}/u.test(unfold(text, start, end)) ? { start, end, kind: 'step', from: start } : null
  if (table !== undefined) return { start, end, kind: 'table', from: start }
  if (sure !== undefined && !/[a-z]{4} \d/.test(sure) && !/\p{Lu}/u.test(unfold(text, start, end)))
    return null
  if (agreement !== undefined || sure !== undefined)
    return withBareCode({ start, end, kind: 'agreement', from: start }, text, to, cues)
  if (code === undefined) return null
  if (points === undefined && /^[a-z ]+$/.test(code)) {
    const written = unfold(text, end - code.length, end)
    if (!/^\p{Lu}+(?: \p{Ll}+ \p{Lu}+)?$/u.test(written)) return null
  }
  const announced = cues.announcer.exec(match[0])
  const part: Part = { start, end, kind: 'step', from: start + (announced?.[0].length ?? 0) }
  return /^\d{3}/.test(code) ? withBareCode(part, text, to, cues) : part
}

/** "AVR Caritas, S 8a", "PC 331.00 / L1": beside an agreement a code needs no noun. Of running text it is written so. */
function withBareCode(part: Part, text: Folded, to: number, cues: ReturnType<typeof scaleCues>): Part {
  const rest = text.text.slice(part.end, Math.min(to, part.end + 40))
  const grade = /^tv/.test(text.text.slice(part.start)) ? (cues.grade.exec(rest)?.[0].length ?? 0) : 0
  if (grade > 0) return { ...part, end: part.end + grade }
  const opening = OPENING.exec(rest)?.[0] ?? ''
  const code = cues.bare.exec(rest.slice(opening.length))?.[0]
  if (code === undefined || opening === '') return part
  const end = part.end + opening.length + code.length
  return /^\p{Lu}/u.test(unfold(text, part.end + opening.length, end)) ? { ...part, end } : part
}

/** Where a name ends that begins right behind: words with a capital or of digits, and small words between them. */
function nameEnd(text: Folded, from: number, to: number, lexicons: readonly Lexicon[]): number {
  let end = from
  let at = from
  for (let words = 0; words < 8; words++) {
    const rest = text.text.slice(at, Math.min(to, at + 60))
    const link = /^ ?/.exec(rest)?.[0] ?? ''
    const small = scaleCues(lexicons).link.exec(rest.slice(link.length))?.[0] ?? ''
    const start = at + link.length + small.length
    const word = scaleCues(lexicons).nameWord.exec(text.text.slice(start, Math.min(to, start + 40)))?.[0]
    if (word === undefined || (link === '' && words > 0)) break
    if (!/^[\p{Lu}\d]/u.test(unfold(text, start, start + word.length))) break
    end = start + word.length
    at = end
  }
  return end
}

/** "Le barème de la Fédération (échelle 301)": whose table it is says less than the step of it that follows. */
function withoutOwner(text: Folded, parts: readonly Part[], ownTable: RegExp): readonly Part[] {
  const [first, second] = parts
  if (first?.kind !== 'table' || second?.kind !== 'step') return parts
  const said = text.text.slice(first.start, second.start)
  return said.endsWith('(') && ownTable.test(said) ? parts.slice(1) : parts
}

function scaleOf(
  text: Folded,
  to: number,
  all: readonly Part[],
  sure: boolean,
  cues: ReturnType<typeof scaleCues>,
): PayScale[] {
  const parts = withoutOwner(text, all, cues.ownTable)
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return []
  const start = first.from + (cues.twice.exec(text.text.slice(first.from, last.end))?.[0].length ?? 0)
  let end = last.end
  const rest = text.text.slice(end, Math.min(to, end + 60))
  const said = text.text.slice(start, end)
  const closing = said.includes('(') && !said.includes(')') ? /^ ?[a-z]{0,12}\)/.exec(rest)?.[0] : undefined
  const aside = parts.every(({ kind }) => kind === 'step')
    ? undefined
    : /^ \([a-z][a-z' -]{1,30}\)/.exec(rest)?.[0]
  // "Band 3 (HEO)", "Échelle E2 (RGB)".
  const initials = cues.initials.exec(rest)?.[0]
  if (closing !== undefined) end += closing.length
  else if (initials && /^\(\p{Lu}+\)$/u.test(unfold(text, end + 1, end + initials.length)))
    end += initials.length
  else if (
    aside &&
    (first.kind === 'table' ? PLURALS.test(aside) : /^\p{Lu}/u.test(unfold(text, end + 2, end + 3)))
  )
    end += aside.length
  const value = unfold(text, start, end).replace(/ [-–—] (?!\d)/g, ' ')
  const isAgreed =
    parts.some(({ kind }) => kind === 'step') &&
    parts.some((part) => part.kind === 'agreement' || cues.agreed.test(text.text.slice(part.start, part.end)))
  return [
    {
      start: first.start,
      end,
      value,
      sure: sure || isAgreed,
      agreed: isAgreed,
      committee: /(?<!\d)\d{3}\.\d{2}(?!\d)/.test(value),
    },
  ]
}

/**
 * "Échelle : D4", "Grade: 7": the label names the scale, and its code is all that is said; a code of digits alone is
 * told with the label's words. Null when the text says more.
 */
export function labelledScale(text: Folded, label: string, lexicons: readonly Lexicon[]): PayScale | null {
  const code =
    /^ ?((?:[a-z]{1,3}[- ]?)?\d{1,3}(?:[.,]\d{1,2}){0,2}[a-z]{0,2}(?: ?- ?[a-z]{0,2}\d{1,2}[a-z]?)?) ?\.?$/.exec(
      text.text,
    )?.[1]
  const noun = label.replace(/\s?:?\s?$/, '')
  const { heads, announced } = scaleCues(lexicons)
  if (code === undefined || !(/^\d/.test(code) ? heads : announced).test(fold(noun).text)) return null
  const start = text.text.search(/[a-z0-9]/)
  const end = start + code.length
  const written = unfold(text, start, end)
  const value = /^\d/.test(code) ? `${noun} ${written}` : written
  return { start, end, value, sure: true, agreed: false, committee: false }
}
