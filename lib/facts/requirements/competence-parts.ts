import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'
import { listed, things, wordsIn } from './competence-coordination'
import { isToolName, type Span, toolsIn } from './tools'

/** A part of a list that holds a tool has no more words. */
const MOST_WORDS = 4
/** One thing of a list of three and more is no longer. */
const MOST_IN_LIST = 6
const MOST_OF_TWO = 9

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const example = word((words) => [...(words.suchAs ?? []), ...(words.examples ?? []), ...words.including])
  return {
    or: patternOf(bounded(word((words) => words.or))),
    opening: patternOf(`(?: \\(| : |,? ${example} )(?:${example} )?(?=[a-z0-9.])`),
    /** "(Excel notamment)", ", notamment Excel": singled out, where "such as" names but one of a kind. */
    said: patternOf(`(?:^|[ (])${word((words) => words.examples ?? [])}(?: |$)`),
    trailing: patternOf(`,? ${example}$`),
    /** "(Word, Excel) et plus particulièrement Excel". */
    behind: patternOf(`^\\),? (?:${word((words) => words.and)} )?${example} .{1,40}$`),
    generic: patternOf(bounded(word((words) => [...(words.genericTools ?? []), ...(words.tools ?? [])]))),
  }
})

/**
 * The things that one word of knowing is said of.
 * In: the claim, where its words stand, and `plain`, whether plain nouns are parted too. Out: each thing of a list by
 * itself ("Excel en Outlook" are two); examples for the tools they are of ("outils bureautiques (Word, Excel)"); the
 * whole where a part is no thing of its own ("hygiene and safety" is one), and what "or" joins, which is one choice.
 */
export function apart(claim: Claim, span: Span, context: Context, plain = false): Span[] {
  const text = claim.text.text.slice(span.start, span.end)
  if (!/[ ,/]/.test(text)) return [span]
  const examples = examplesIn(claim, span, context, plain)
  if (examples.length > 1) return examples
  return partsOf(claim, span, context, plain)
    .flatMap((part) => examplesIn(claim, part, context, plain))
    .flatMap((part) => slashed(claim, part))
}

/** "Photoshop/Illustrator", "Final Cut / Kobolt": tools that a stroke joins, or names that one between spaces does. */
function slashed(claim: Claim, span: Span): Span[] {
  const text = claim.text.text.slice(span.start, span.end)
  const parts = [...text.matchAll(/[^/]{1,60}/g)].map((part) => {
    const start = span.start + part.index + (part[0].startsWith(' ') ? 1 : 0)
    return { start, end: start + part[0].trim().length }
  })
  const isSpaced = text.includes(' / ')
  const each = (part: Span) =>
    isToolName(claim.text.text.slice(part.start, part.end)) || (isSpaced && isName(claim, part))
  return parts.length > 1 && !isToolName(text) && parts.every(each) ? parts : [span]
}

function partsOf(claim: Claim, span: Span, context: Context, plain: boolean): Span[] {
  const { or } = patterns(context.lexicons)
  const text = claim.text.text.slice(span.start, span.end)
  if (or.test(text.replace(/\([^()]{0,200}\)/g, ''))) return [span]
  const all = listed(text, context)
  const within = (part: Span) => ({ start: span.start + part.start, end: span.start + part.end })
  if (all.length < 2) return [span]
  if (plain) {
    const found = things(text, all, context)
    const most = found.length > 2 ? MOST_IN_LIST : MOST_OF_TWO
    const words = found.map(({ start, end }) => wordsIn(text.slice(start, end)))
    if (found.length > 1 && words.every((count) => count <= most)) return found.map(within)
  }
  const parts = all.map(within)
  if (/[()]/.test(text)) return [span]
  const counts = all.map(({ start, end }) => text.slice(start, end).split(' ').length)
  // "Audio typing and Microsoft Word": a tool is a thing of its own beside whatever else.
  const tools = toolsIn(claim, context, true)
  const isTool = ({ start, end }: Span) => tools.some((tool) => tool.start <= start && tool.end >= end)
  const holdsTool = ({ start, end }: Span) => tools.some((tool) => tool.start < end && start < tool.end)
  const sure =
    !text.includes(' : ') &&
    parts.some(isTool) &&
    parts.every((part) => isTool(part) || isName(claim, part) || !holdsTool(part))
  if (sure && Math.max(...counts) <= MOST_WORDS) return parts
  // "Town and Country Planning Act": one word of a longer name.
  if (Math.min(...counts) === 1 && Math.max(...counts) > 2) return [span]
  return parts.every((part) => isName(claim, part)) ? parts : [span]
}

/** "Outils bureautiques (Word, Excel)": the tools themselves; what they are of too where that is no kind of tools. */
function examplesIn(claim: Claim, span: Span, context: Context, plain: boolean): Span[] {
  const { opening, generic, or, behind, said, trailing } = patterns(context.lexicons)
  const text = claim.text.text.slice(span.start, span.end)
  const open = opening.exec(text)
  if (!open || open.index < 3) return [span]
  const from = open.index + open[0].length
  const isBracket = open[0].includes('(')
  const close = isBracket ? text.indexOf(')', from) : text.length
  if (
    close < 0 ||
    (isBracket && /[a-z0-9]/.test(text.slice(close).replace(behind, ''))) ||
    // "… Kobolt (or similar)": what would do as well parts nothing.
    or.test(text.slice(from, close).replace(/\([^()]{0,200}\)/g, ''))
  )
    return [span]
  const examples = text.slice(from, close).replace(trailing, '')
  const items = listed(examples, context).map(({ start, end }) => ({
    start: span.start + from + start,
    end: span.start + from + end,
  }))
  const tools = toolsIn(claim, context, true)
  const known = items.filter((item) => tools.some((tool) => tool.start < item.end && item.start < tool.end))
  const named = items.filter((item) => isName(claim, item))
  // "Outils bureautiques, en particulier Excel": one that is singled out leaves the others asked as well.
  const single =
    items.length === 1 &&
    /^,|\(/.test(open[0]) &&
    said.test(isBracket ? text.slice(open.index, close) : open[0])
  if (
    items.length < (single ? 1 : 2) ||
    known.length + named.length < (single ? 1 : 2) ||
    items.some(({ start, end }) => wordsIn(claim.text.text.slice(start, end)) > MOST_WORDS)
  )
    return [span]
  const head = { start: span.start, end: span.start + open.index }
  // "Les outils du Pack Office (Word, Excel)": what has a name is asked beside its parts.
  const isNamed = tools.some(({ start }) => start >= head.start && start < head.end)
  return generic.test(text.slice(0, open.index)) && !isNamed && !single
    ? items
    : [...partsOf(claim, head, context, plain), ...items]
}

/** Written as a name is, with a capital or a figure. */
function isName(claim: Claim, { start, end }: Span): boolean {
  const written = claim.text.source.slice(claim.text.at[start], claim.text.at[end])
  return (
    /^[\p{Lu}0-9.].*\p{L}|^\p{Lu}$/u.test(written) && !written.endsWith('-') && written.split(' ').length <= 4
  )
}
