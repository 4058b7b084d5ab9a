import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, lexicons, patternOf } from '@/lib/lexicon'

/** The gender marks of every language, since an ad borrows them. As a source for other patterns. */
export const GENDER_MARKS = anyOf(lexicons, ({ title }) => title.genderMarks)
const MARK = patternOf(bounded(GENDER_MARKS))

const works = compiled((used) =>
  patternOf(`(?<![a-z0-9])${anyOf(used, ({ title }) => title.roles)}(?![a-z])`),
)

/**
 * Spelling for both genders: "animateur·rice", "conseiller(ère)", "camarero/a", "Referent*in".
 * In full stops only the endings that are no address's.
 */
const BOTH_GENDERS =
  /[a-z]{2}(?:·[a-z]|[(/](?:a|o|as|os|e|es|ne|ere|rice|trice|euse|se|ve|r|n|in|innen)\)?(?![a-z])|[.-](?:e|ne|ere|rice|trice|euse|ve)s?(?![a-z])|[*:_](?:in|innen|r|n)(?![a-z]))/

/** "animateur/animatrice", "vendeur / vendeuse": the whole word twice, with the ending of either. */
const TWICE =
  /(?<![a-z])([a-z]{4,14})(?:eur|er|ien|ant|ent|if|e|or|o|r|t)? ?\/ ?\1(?:rice|trice|euse|ere|ienne|ante|ente|ive|e|ne|se|in|innen|ora|a)s?(?![a-z])/

/** Does it carry "(m/v/x)" or the like? In: folded words. */
export const hasMark = (text: string) => MARK.test(text)

/** Is a word in it spelt for both genders? In: folded words. */
export const isForBoth = (text: string) => BOTH_GENDERS.test(text) || (text.includes('/') && TWICE.test(text))

/**
 * Does a short line name someone's work: a mark or a spelling for all genders, or a noun that people are hired as?
 * In: folded words. Out: true also for a name that holds such a noun ("Cook & Sons"): callers know which lines those
 * may be.
 */
export function namesWork(text: string, context: Pick<Context, 'lexicons'>): boolean {
  return isForBoth(text) || hasMark(text) || works(context.lexicons).test(text)
}

const lists = compiled((used) => {
  const and = anyOf(used, ({ requirements }) => [...requirements.and, ...requirements.or])
  const articles = anyOf(used, ({ title, numbers }) => [...title.cues.indefinite, ...Object.keys(numbers)])
  return {
    /** "A cook and a waiter" */
    several: patternOf(` ${and} (?:${articles}|[23]) `),
    /** ", sous-chef, dishwasher or waiter" */
    list: patternOf(`^, ([^,.;:!?]{3,30})(?:, [^,.;:!?]{3,30}){0,5},? ${and} `),
  }
})

/** Are two roles named, which are none? In: a role's folded words, and those behind it. */
export const namesSeveral = (role: string, behind: string, context: Pick<Context, 'lexicons'>): boolean =>
  lists(context.lexicons).several.test(role) ||
  namesWork(lists(context.lexicons).list.exec(behind)?.[1] ?? '', context)
