import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'

/** With fewer words in capitals the noun may stand in any heading: "Primary School". */
const LEAST_CAPITALS = 3

const words = compiled((lexicons) => {
  const institutions = anyOf(lexicons, ({ organization }) => organization.institutions)
  return {
    closes: patternOf(
      `(?<!(?:^|[ -])(?:${article(lexicons)}|${anyOf(lexicons, ({ organization }) => [...(organization.nameCues.headOf ?? []), ...organization.ours])} ))(?<![a-z])${institutions}$`,
    ),
    /** What an organisation's own site adds to its name in a page's title: "Merle District Council Jobs". */
    jobs: patternOf(` ${anyOf(lexicons, ({ organization }) => organization.openings)}$`),
    people: patternOf(`[a-z]{2,20}s'?(?= (?:[a-z]{2,12} )?${institutions}$)`),
  }
})

/**
 * Does a name end in what only institutions are ("Merle District Council", "Llyn Carers' Trust"), with words enough
 * to be nobody else's? In: the name as written.
 */
export function isInstitution(name: string, context: Pick<Context, 'lexicons'>): boolean {
  const capitals = name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length
  return capitals >= LEAST_CAPITALS && words(context.lexicons).closes.test(fold(name).text)
}

/** "Carers' Trust": folded words without the people an institution is for, who are nobody's work there. */
export const withoutPeople = (text: string, { lexicons }: Pick<Context, 'lexicons'>) =>
  text.replace(words(lexicons).people, '')

/** A part of a page's title without "Jobs" behind the name. */
export function withoutJobs(part: string, context: Pick<Context, 'lexicons'>): string {
  const folded = fold(part)
  const jobs = words(context.lexicons).jobs.exec(folded.text)
  const name = jobs ? part.slice(0, folded.at[jobs.index]) : part
  return isInstitution(name, context) ? name : part
}
