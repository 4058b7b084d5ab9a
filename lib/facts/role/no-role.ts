import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, countriesOfRegion, countriesOfTown, patternOf } from '@/lib/lexicon'
import type { Folded } from '@/lib/posting'

const patterns = compiled((lexicons) => {
  const kinds = anyOf(lexicons, ({ contract }) => Object.values(contract.kinds).flat())
  const time = anyOf(lexicons, ({ hours }) => [...hours.fullTime, ...hours.partTime, ...hours.halfTime])
  return {
    asap: patternOf(`^${anyOf(lexicons, ({ dates }) => dates.asap)}(?![a-z0-9])`),
    terms: patternOf(`^(?:${kinds}|${time})(?: ?[,;(/|-]|$)`),
    week: patternOf(
      `\\d ?${anyOf(lexicons, ({ hours }) => hours.hour)} ?${bounded(anyOf(lexicons, ({ hours }) => hours.perWeek))}`,
    ),
  }
})

/**
 * Under "Poste" or "Poste à pourvoir" an ad may also say when, where or on what terms.
 * In: the label's value. Out: true when it is a start, a contract, a working time, or a list of places.
 */
export function namesNoRole({ text }: Folded, context: Context): boolean {
  const { asap, terms, week } = patterns(context.lexicons)
  if (asap.test(text) || terms.test(text) || week.test(text)) return true
  const places = text.split(/, | [a-z]{2,3} | ?\/ ?/)
  return places.filter((name) => isPlace(name)).length * 2 >= places.length
}

const isPlace = (name: string) => countriesOfTown(name).length > 0 || countriesOfRegion(name).length > 0
