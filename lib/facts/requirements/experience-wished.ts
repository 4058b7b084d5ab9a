import { type Claim, type Context, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import type { Finding } from '@/lib/posting'
import { sources } from './clause'
import { cut } from './experience-cut'
import type { Experience } from './experience-finding'
import type { Head } from './experience-heads'
import { marksIn } from './necessity'
import { toolsIn } from './tools'

/** What is wished for stands no further behind the experience. */
const BEHIND = 140

const patterns = compiled((lexicons) => {
  const { word, article } = sources(lexicons)
  const joins = `(?!${word((words) => words.cues.notPlaces)}(?: |(?<=')))${word((words) => words.about)}`
  return {
    wish: patternOf(
      `[,(] ?(?:${word((words) => words.and)} )?(?<wish>${word((words) => words.ahead)}),? ${joins}(?:(?<=[' ])| )${article}`,
      'g',
    ),
    heads: patternOf(bounded(word((words) => words.languageCues))),
  }
})

/**
 * "Deux ans d'expérience en conduite de ligne, idéalement dans l'agroalimentaire": where one had best have had it.
 * In: the claim, and where it speaks of experience. Out: a wish for each, no length.
 */
export function wishedBeside(claim: Claim, heads: readonly Head[], context: Context): Finding<Experience>[] {
  const { wish, heads: others } = patterns(context.lexicons)
  const { text } = claim.text
  const [first] = heads
  if (!first) return []
  const [, to] = sentenceAround(text, first.start, first.end)
  const rest = text.slice(first.end, Math.min(to, first.end + BEHIND))
  return matchesOf(rest, wish).flatMap((match) => {
    const word = match.groups?.wish ?? ''
    if (!marksIn(word, context.lexicons).every(({ strength }) => strength === 'preferred')) return []
    if (others.test(rest.slice(0, match.index))) return []
    const start = first.end + match.index + match[0].length
    const about = cut(claim, start, context, to)
    if (!about || toolsIn(claim, context).some((tool) => tool.start < about.end && about.start < tool.end))
      return []
    const value = { kind: 'experience', about: about.about, necessity: 'preferred' } as const
    return [{ value, evidence: [evidenceOf(claim, first.start, about.end)] }]
  })
}
