import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

/** Whoever is spoken to. */
const READER =
  /(?<![a-z])(?:vous|vos|votre|tu|tes?|ton|you|your|je|jij|jou|jouw|u|sie|ihnen|ihre?|du|dir|deine?|usted|tus|ti)(?![a-z])/

const words = compiled((lexicons: readonly Lexicon[]) =>
  patternOf(bounded(anyOf(lexicons, ({ hours }) => hours.byOthers ?? []))),
)

/**
 * "Les urgences de nuit sont renvoyées vers …", "Wachtdiensten doen de apothekers zelf": is a duty that of others?
 * In: a folded sentence and a place there. Out: true when its clause says who else does it, and does not speak to the reader.
 */
export function isOthersDuty(text: string, start: number, lexicons: readonly Lexicon[]): boolean {
  const from = Math.max(...[',', ':', ';', '('].map((sign) => text.lastIndexOf(sign, start))) + 1
  const clause = text.slice(from, start) + (/^[^,;:()]*/.exec(text.slice(start))?.[0] ?? '')
  return words(lexicons).test(clause) && !READER.test(clause)
}
