import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { unfold } from '@/lib/posting'
import { clauseAround, sources } from './clause'
import { balanced, shortened } from './cut'
import { marksIn } from './necessity'

export interface Span {
  start: number
  end: number
}

/** What an experience is in, in the ad's own words, and where it stands. */
export interface About extends Span {
  about: string
}

/** A subject this long is cut at a comma or a joining word. */
export const LONGEST = 90
/** No subject is looked for further than this. */
export const REACH = 240

const patterns = compiled((lexicons) => {
  const { word, orLeaning } = sources(lexicons)
  const and = word((words) => [...words.and, ...words.or])
  const small = word((words) => [...words.articles, ...words.about, ...words.and, ...words.or])
  const ends = word((words) => [...(words.atLeast ?? []), ...(words.atMost ?? []), ...(words.orMore ?? [])])
  return {
    stop: patternOf(
      `${orLeaning}|, ${ends}(?![a-z])|: | - | \\| | \\+ |[!?]|,? ${bounded(word((words) => words.including))}|,? ${word((words) => words.orEquivalentExperience)}|,?(?: ${and})? ${bounded(word((words) => words.aboutEnds ?? []))}`,
    ),
    and: patternOf(` ${and} `, 'g'),
    lastSmall: patternOf(`[ ,](?:${small})$`),
  }
})

/** The words from `start` on that are a subject, without what comes after it. */
export function cut(
  claim: Claim,
  start: number,
  context: Context,
  until = Number.POSITIVE_INFINITY,
): About | null {
  const { text } = claim.text
  const pattern = patterns(context.lexicons)
  const [, to] = clauseAround(text, start, Math.min(start + 1, text.length), context.lexicons)
  let tail = text.slice(start, Math.min(to, until, start + REACH))
  tail = tail.slice(0, pattern.stop.exec(tail)?.index ?? tail.length)
  tail = tail.slice(0, marksIn(tail, context.lexicons)[0]?.start ?? tail.length)
  // What brackets add to a long subject goes before any of its own words do.
  if (tail.length > LONGEST) tail = tail.replace(/ \([^()]{1,80}\)[ .]?$/, '')
  tail = bare(balanced(shortened(tail, LONGEST, pattern.and)), pattern.lastSmall)
  if (!/[a-z]{2}/.test(tail) || /^[0-9]{1,2} /.test(tail)) return null
  return { about: unfold(claim.text, start, start + tail.length), start, end: start + tail.length }
}

/** Without the signs and the small words at its end. */
function bare(tail: string, small: RegExp): string {
  let kept = tail
  for (let count = 0; count < 4; count++) {
    const next = kept.replace(/[ ,;:.!?(/+-]{1,9}$/, '').replace(small, '')
    if (next === kept) break
    kept = next
  }
  return kept
}
