import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isCommonPhrase, isConfirmed, isNameLike, isSubject } from './name'

const LONGEST = 120
const SEPARATOR = /\s(?:[|·•–—-]|\/\/)\s|\s?: /

const words = compiled((lexicons) =>
  patternOf(`^(?:${anyOf(lexicons, ({ organization }) => organization.openings)})$`),
)

/**
 * Whose jobs a page's title tells: "Jobs | Kerval", "Kerval - Recrutement - …", "Vacatures: De Merel".
 * In: a line as written. Out: null where no part says that it is about jobs, and for a name that the ad never says.
 */
export function whoseJobs(line: string, context: Context): string | null {
  if (line.length > LONGEST) return null
  const parts = line.split(SEPARATOR).map((part) => part.trim())
  const isJobs = (part: string) => words(context.lexicons).test(fold(part).text)
  if (parts.length < 2 || !parts.some(isJobs)) return null
  const name = parts.find(
    (part) => !isJobs(part) && isNameLike(part, context) && !isCommonPhrase(part, context),
  )
  return name && (isConfirmed(name, context) || isSubject(name, context)) ? name : null
}
