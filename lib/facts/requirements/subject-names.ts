import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'
import { type Qualification, qualificationsIn } from './qualifications'
import { isSmall, type Subject, span } from './subject-trim'

/** "Diplôme d'État d'infirmier": a longer name tells the trade. */
const SHORT_NAME = 16

const isNamed = ({ named }: Qualification) => named
/** Behind the name of a field, a bracket that closes it. */
const LAST_BRACKET = /,? \((?<inner>[^()]{1,40})\)$/
const LAST_SIGNS = /[ .,;:]{1,9}$/

const patterns = compiled((lexicons) => {
  const { word, article } = sources(lexicons)
  return {
    schools: patternOf(bounded(word((words) => words.schools ?? [])), 'g'),
    joins: patternOf(
      `[ ,(]{1,2}${word((words) => [...(words.majors ?? []), ...words.about])}(?:(?<=')| )${article}`,
      'g',
    ),
  }
})

/**
 * "BTS, DUT", "école d'ingénieur ou équivalent universitaire": no more than names of levels and of kinds of school?
 * In: the folded words. Out: true where none of them tells a field.
 */
export function isBareName(words: string, context: Context): boolean {
  let rest = words.replace(patterns(context.lexicons).schools, ' ')
  for (const { start, end } of qualificationsIn(rest, context.lexicons).reverse())
    if (end - start <= SHORT_NAME) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return rest
    .split(/[^a-z0-9'-]{1,20}/)
    .flatMap((word) => (isSmall(word, context) ? [] : word.split("'")))
    .every((word) => word.length < 2 || isSmall(word, context) || isSmall(`${word}'`, context))
}

/**
 * "École d'ingénieur avec une spécialisation en mécanique (Bac+5)" is of "mécanique": without kinds of school before
 * the field, and levels in brackets behind it.
 */
export function tidied(claim: Claim, { start, end }: Subject, context: Context): Subject | undefined {
  const { schools, joins } = patterns(context.lexicons)
  const words = claim.text.text.slice(start, end)
  let last = words.length
  const bracket = LAST_BRACKET.exec(words)
  const inner = bracket?.groups?.inner ?? ''
  // "Éducateur spécialisé (DEES)": a diploma's own letters stay.
  const isLevel = isBareName(inner, context) && !qualificationsIn(inner, context.lexicons).some(isNamed)
  if (bracket && isLevel && !isBareName(words, context)) last = bracket.index
  last -= LAST_SIGNS.exec(words.slice(0, last))?.[0].length ?? 0
  let first = 0
  // The "de" of "école de commerce" joins nothing.
  const masked = words.slice(0, last).replace(schools, (school) => '_'.repeat(school.length))
  for (const match of matchesOf(masked, joins)) {
    const before = words.slice(0, match.index)
    const at = match.index + match[0].length
    const field = words.slice(at, last)
    if (!isBareName(before, context)) break
    if (masked.slice(0, match.index).includes('_') && !isBareName(field, context)) first = at
  }
  return span(claim, start + first, start + last)
}
