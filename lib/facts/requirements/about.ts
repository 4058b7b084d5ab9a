import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon, patternOf, type Word } from '@/lib/lexicon'
import { unfold } from '@/lib/posting'
import { clauseAround, sources } from './clause'
import { balanced, shortened } from './cut'
import { marksIn } from './necessity'

const LONGEST = 80
/** No subject of a demand is looked for further than this. */
const REACH = 400

/** Articles that open another thing; "de la" may go on with the same one. */
function nouns({ requirements: { articles, about } }: Lexicon): Word[] {
  return articles.filter((article) => !about.includes(article.split(' ')[0] ?? ''))
}

const patterns = compiled((lexicons) => {
  const { word, article } = sources(lexicons)
  const about = word((words) => words.about)
  const and = word((words) => words.and)
  const qualifiers = `(?:,? ${word((words) => words.qualifiers)}(?![a-z0-9])){0,3}`
  return {
    // "(stage, alternance) en gestion", ", alternance comprise, dans l'industrie": an aside may stand before it.
    join: patternOf(
      `^${qualifiers}(?: \\([^()]{2,40}\\)|, [^,.;]{3,30}(?=, ))?[ ,:)]{0,2}(?<join>${about})(?:(?<=[' ])| )${article}`,
    ),
    article: patternOf(`^${qualifiers} ${word((words) => words.articles)}(?:(?<=')| )`),
    again: patternOf(`(?:,| ${and}) (?<join>${about})(?:(?<=[' ])| )`, 'g'),
    bracket: / [([]/,
    stop: patternOf(
      `: | - |,? ${bounded(word((words) => words.including))}|,? ${word((words) => words.orEquivalentExperience)}`,
    ),
    comma: patternOf(`, ${anyOf(lexicons, nouns)}(?:(?<=')| )`),
    and: patternOf(` ${and} `, 'g'),
    lastAnd: patternOf(` ${and}$`),
  }
})

interface About {
  about: string
  start: number
  end: number
}

/**
 * What a demand is about, in the ad's own words.
 * In: the claim, the place right after its head ("expérience", "connaissance"); `until`, where to stop at the
 * latest; `brackets`, whether what stands in brackets, and a second "en …", still belong to it; `article`, whether an article may stand for the joining word ("vous maîtrisez l'espagnol"); `once`, whether
 * a second subject of a list is left out. Out: the words after the joining
 * word and its article, up to the end of the clause, 80 characters at most; null when no joining word follows.
 */
export function aboutAfter(
  claim: Claim,
  at: number,
  context: Context,
  { until = Number.POSITIVE_INFINITY, article = false, once = false, brackets = false } = {},
): About | null {
  const text = claim.text.text
  const pattern = patterns(context.lexicons)
  const opening = text.slice(at, at + REACH)
  const join = pattern.join.exec(opening) ?? (article ? pattern.article.exec(opening) : null)
  if (!join || pattern.stop.exec(opening)?.index === 0) return null
  const start = at + join[0].length
  const [, to] = clauseAround(text, start, Math.min(start + 1, text.length), context.lexicons)
  let tail = text.slice(start, Math.min(to, until, start + REACH))
  tail = tail.slice(0, pattern.stop.exec(tail)?.index ?? tail.length)
  if (!brackets) tail = tail.slice(0, pattern.bracket.exec(tail)?.index ?? tail.length)
  tail = tail.slice(0, marksIn(tail, context.lexicons)[0]?.start ?? tail.length)
  if (once) tail = tail.slice(0, pattern.comma.exec(tail)?.index ?? tail.length)
  if (once && !brackets) tail = beforeRepeat(tail, join.groups?.join, pattern.again)
  tail = trimEnd(balanced(shortened(tail, LONGEST, pattern.and))).replace(pattern.lastAnd, '')
  if (!/[a-z]{2}/.test(tail) || /^[0-9]{1,2} /.test(tail)) return null
  return { about: unfold(claim.text, start, start + tail.length), start, end: start + tail.length }
}

/** "dans la conduite de projet et dans la conception": the second is another subject. */
function beforeRepeat(tail: string, join: string | undefined, again: RegExp): string {
  for (const match of tail.matchAll(again)) {
    if (match.groups?.join === join) return tail.slice(0, match.index)
  }
  return tail
}

function trimEnd(tail: string): string {
  let end = tail.length
  while (end > 0 && /[ ,;:.!?(/+-]/.test(tail[end - 1] ?? '')) end--
  return tail.slice(0, end)
}
