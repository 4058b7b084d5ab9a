import { datesIn } from '@/lib/facts/dates/dates'
import type { Context } from '@/lib/facts/define'
import {
  anyOf,
  compiled,
  countriesOfRegion,
  countriesOfTown,
  type Lexicon,
  patternOf,
  type Word,
} from '@/lib/lexicon'
import { termWordsIn } from './role-ends'

const words = compiled((lexicons) => {
  const cue = (pick: (cues: Lexicon['title']['cues']) => readonly Word[]) =>
    anyOf(lexicons, ({ title }) => pick(title.cues))
  const articles = anyOf(lexicons, ({ requirements }) => requirements.articles)
  return {
    /** Whose title names the field that they teach or study. */
    scholar: patternOf(`(?<![a-z])${cue(({ scholars }) => scholars)}[a-z()/*:.-]{0,8} ?[([]?$`),
    /** What joins the field: "(f/m/d) in Microbial Ecology", "(h/f) en génie civil", "(m/w/d) für Informatik". */
    field: patternOf(
      `^,? ${cue(({ fields, of }) => [...fields, ...of])} (?<field>[a-z][a-z' &-]{3,70})(?=$|[.,;(|/]| [-–|] )`,
    ),
    /** Words that tell of the place, the terms or the team, and of no field. */
    noField: patternOf(`^(?:${articles} |${cue(({ noField }) => noField)}(?![a-z]))`),
    and: patternOf(` (?:${anyOf(lexicons, ({ requirements }) => requirements.and)}|&) |, `),
  }
})

/**
 * Where a scholar's title ends, whose field stands behind the gender mark: "Doctoral Researcher (f/m/d) in Ecology".
 * In: the folded words, where the role begins, and where its mark begins and ends. Out: the end of the field; null
 * for whoever's title says no field, and where a place or the terms follow.
 */
export function endOfField(
  text: string,
  [start, mark, end]: readonly [number, number, number],
  context: Context,
): number | null {
  const cues = words(context.lexicons)
  if (!cues.scholar.test(text.slice(start, mark))) return null
  const match = cues.field.exec(text.slice(end))
  const field = match?.groups?.field?.trim()
  if (!match || !field || cues.noField.test(field) || termWordsIn(field, context)) return null
  if (datesIn(field, context).length > 0) return null
  const first = field.split(cues.and)[0] ?? field
  const isPlace = [field, first].some(
    (name) => countriesOfTown(name).length > 0 || countriesOfRegion(name).length > 0,
  )
  return isPlace ? null : end + match[0].length
}
