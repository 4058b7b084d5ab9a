import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { isConfirmed, isNameLike, isOrganization, opensName, plain } from './name'
import { type Named, nameAt } from './sentence'

const LONGEST_LINE = 90
const words = compiled((lexicons) => ({
  /** "Employeur Préfecture de la Lys": a label and its value that a list has glued together. */
  glued: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.nameCues.employer)} (?=[a-z0-9])`),
  sender: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.sender)} ?: ?(?=[a-z0-9])`),
  staff: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.staff)} (?=[a-z0-9])`),
  jobIn: patternOf(`^(.{2,80}?) ${anyOf(lexicons, ({ organization }) => organization.jobIn)} [a-z]`),
  own: patternOf(
    `^${anyOf(lexicons, ({ organization }) => organization.ours)} [a-z-]{3,20}(?: [a-z-]{3,20}){0,2}, `,
  ),
}))

/** Who sends a letter, whose job a board tells, or what a list calls the employer: "Van: Kwekerij Merel". In: a line as written. */
export function nameInHead(line: string, context: Context): string | null {
  if (line.length > LONGEST_LINE) return null
  const folded = fold(line)
  // "Kerval nv for a job in Ashby", as boards write it under the role.
  const before = words(context.lexicons).jobIn.exec(folded.text)?.[1]
  const whose = before && plain(line.slice(0, folded.at[before.length]))
  if (whose && isNameLike(whose, context)) return whose
  const { glued, sender } = words(context.lexicons)
  const lead = (glued.exec(folded.text) ?? sender.exec(folded.text))?.[0].length
  if (lead === undefined) return null
  const name = line.slice(folded.at[lead] ?? line.length).trim()
  return nameAt(name) === name && isNameLike(name, context) && opensName(name, context) ? name : null
}

/** "Our charity, Kerval Trust (est. 1950), seeks": the name behind the noun that introduces it. */
export function nameBesideNoun(sentence: string, context: Context): Named | null {
  return after(
    sentence,
    words(context.lexicons).own,
    (name, rest) => {
      return /^(?:,| \()/.test(rest) && isConfirmed(name, context)
    },
    context,
  )
}

/** "The 340 employees of Kerval Trust": whose people they are. */
export function nameOfStaff(sentence: string, context: Context): Named | null {
  return after(sentence, words(context.lexicons).staff, (name) => isOrganization(name, context), context)
}

function after(
  sentence: string,
  lead: RegExp,
  isSure: (name: string, rest: string) => boolean,
  context: Context,
): Named | null {
  const folded = fold(sentence)
  const match = lead.exec(folded.text)
  if (!match) return null
  const start = folded.at[match.index + match[0].length] ?? sentence.length
  const name = nameAt(sentence.slice(start))
  if (name === null || !isNameLike(name, context)) return null
  return isSure(name, sentence.slice(start + name.length)) ? { name, start } : null
}
