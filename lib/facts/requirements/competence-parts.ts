import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'
import { type Span, toolsIn } from './tools'

/** A part of a list that holds a tool has no more words. */
const MOST_WORDS = 4

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const small = `(?:${word((words) => [...words.about, ...words.articles])}(?: |(?<=')))`
  return {
    or: patternOf(bounded(word((words) => words.or))),
    joint: patternOf(`(?:,? ${word((words) => words.and)} |, | : )${small}{0,3}`, 'g'),
  }
})

/**
 * The things that one word of knowing is said of.
 * In: the claim and where its words stand. Out: each name of a list by itself ("Excel en Outlook" are two); the whole
 * where a part is no name ("hygiene and safety" is one), and what "or" joins, which is one choice.
 */
export function apart(claim: Claim, span: Span, context: Context): Span[] {
  const { or, joint } = patterns(context.lexicons)
  const text = claim.text.text.slice(span.start, span.end)
  if (or.test(text) || /[()]/.test(text)) return [span]
  const joints = [...text.matchAll(joint)]
  const starts = [0, ...joints.map((match) => match.index + match[0].length)]
  const ends = [...joints.map(({ index }) => index), text.length]
  const parts = starts.map((start, index) => ({
    start: span.start + start,
    end: span.start + (ends[index] ?? text.length),
  }))
  // "Town and Country Planning Act": one word of a longer name.
  const counts = parts.map(
    ({ start, end }) => text.slice(start - span.start, end - span.start).split(' ').length,
  )
  const isOne = Math.min(...counts) === 1 && Math.max(...counts) > 2
  if (isOne) return [span]
  if (parts.every((part) => isName(claim, part))) return parts
  // "Audio typing and Microsoft Word": a tool is a thing of its own beside whatever else.
  const tools = toolsIn(claim, context, true)
  const isTool = ({ start, end }: Span) => tools.some((tool) => tool.start <= start && tool.end >= end)
  const holdsTool = ({ start, end }: Span) => tools.some((tool) => tool.start < end && start < tool.end)
  const sure =
    !text.includes(' : ') && parts.some(isTool) && parts.every((part) => isTool(part) || !holdsTool(part))
  return sure && Math.max(...counts) <= MOST_WORDS ? parts : [span]
}

/** Written as a name is, with a capital or a figure. */
function isName(claim: Claim, { start, end }: Span): boolean {
  const written = claim.text.source.slice(claim.text.at[start], claim.text.at[end])
  return (
    /^[\p{Lu}0-9.].*\p{L}|^\p{Lu}$/u.test(written) && !written.endsWith('-') && written.split(' ').length <= 4
  )
}
