import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

const words = compiled((lexicons: readonly Lexicon[]) => ({
  byOthers: patternOf(bounded(anyOf(lexicons, ({ hours }) => hours.byOthers))),
  reader: patternOf(bounded(anyOf(lexicons, ({ requirements }) => requirements.addressed))),
}))

/**
 * "Les urgences de nuit sont renvoyées vers …", "Wachtdiensten doen de apothekers zelf": is a duty that of others?
 * In: a folded sentence and a place there. Out: true when its clause says who else does it, and does not speak to the reader.
 */
export function isOthersDuty(text: string, start: number, lexicons: readonly Lexicon[]): boolean {
  const from = Math.max(...[',', ':', ';', '('].map((sign) => text.lastIndexOf(sign, start))) + 1
  const clause = text.slice(from, start) + (/^[^,;:()]*/.exec(text.slice(start))?.[0] ?? '')
  const { byOthers, reader } = words(lexicons)
  return byOthers.test(clause) && !reader.test(clause)
}
