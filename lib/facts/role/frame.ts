import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { type Folded, fold, unfold } from '@/lib/posting'
import { isSoughtAs } from './again'
import { namesWork } from './role-noun'

/** A role is told in no more words behind the words of an ad. */
const MOST_WORDS = 9
const LONGEST = 110

const words = compiled((lexicons) => {
  const ad = anyOf(lexicons, ({ title }) => title.ad)
  const said = `(?:${ad}|${anyOf(lexicons, ({ title }) => title.adWords)})`
  const articles = anyOf(lexicons, ({ title }) => title.articles)
  const joins = anyOf(lexicons, ({ title: { cues }, contract }) => [
    ...cues.of,
    ...cues.for,
    ...(contract.as ?? []),
  ])
  const first = `^[^a-z0-9]{0,4}(?:${said}[ '-]{1,2}){0,6}`
  return {
    ad: patternOf(`(?<![a-z])${ad}(?![a-z])`),
    before: patternOf(`${first}${said}(?: ?: | [|–—-] | ?!{1,3} ?)(?=[a-z0-9])`),
    article: patternOf(`${first}${ad} (?:${joins}(?:(?<=')| ))?${articles}(?![a-z0-9.·-]) (?=[a-z])`),
    alone: patternOf(`^(?=.{0,60}(?<![a-z])${ad}(?![a-z]))(?:${said}[ '-]{1,2}){0,6}${said} ?:?$`),
    parted: patternOf(`(?: ?[,:|]| ?[–—-](?= )) ?(?:${said}[ '-]{1,2}){0,4}${said}[ !.]{0,3}$`),
    bare: patternOf(` ?[–—-]? ${anyOf(lexicons, ({ title }) => title.adEnds)}[ !.]{0,3}$`),
  }
})

/**
 * A line without the words that only say that it is an ad, before the role or behind it: "Job opportunity: Night
 * porter", "Recrutement d'un·e libraire", "Vegan chef job", "Libraire - Offre d'emploi".
 * In: the folded line. Out: the role's part; null when there are no such words, or when what is left may be anything.
 */
export function withoutFrame(folded: Folded, context: Context): Folded | null {
  const { text } = folded
  if (text.length > LONGEST) return null
  const cue = words(context.lexicons)
  const head = cue.before.exec(text)?.[0] ?? cue.article.exec(text)?.[0] ?? ''
  const rest = text.slice(head.length)
  const tail = cue.parted.exec(rest)?.[0] ?? cue.bare.exec(rest)?.[0] ?? ''
  if (head === '' && tail === '') return null
  const inner = fold(unfold(folded, head.length, text.length - tail.length))
  return isLeft(inner, context) ? inner : null
}

function isLeft({ text }: Folded, context: Context): boolean {
  if (text.length < 3 || text.split(' ').length > MOST_WORDS) return false
  return namesWork(text, context) || isSoughtAs(text, context)
}

/** Does a line say that there is a post, and nothing more: "Job offers", "Informations sur le poste"? In: folded words. */
export const isFrameAlone = (text: string, context: Context): boolean =>
  text.length <= LONGEST && words(context.lexicons).alone.test(text)

/** Does a line speak of posts: "PhD positions"? In: folded words. */
export const holdsAd = (text: string, context: Context): boolean => words(context.lexicons).ad.test(text)
