import type { Context } from '@/lib/facts/define'
import { holdsSentence } from '@/lib/facts/role/no-sentence'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const words = compiled((lexicons) => {
  const units = anyOf(lexicons, ({ calendar, hours, durations }) => [
    ...calendar.clock,
    ...hours.hour,
    ...durations.day,
    ...durations.year,
  ])
  return {
    quantity: patternOf(
      ` ${anyOf(lexicons, ({ place }) => place.at)} \\d|\\d ?(?:m2|km|hectares?|${units})(?![a-z])`,
    ),
    /** "I run Kerval", "Our team": who speaks or is addressed. */
    speaks: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.nameCues.speakers)} `),
    /** "Wollen Sie" */
    asks: patternOf(`^[a-z]{3,14} ${anyOf(lexicons, ({ organization }) => organization.nameCues.asked)}$`),
  }
})

/** A street, a label's colon, a category: a line that tells a fact, and no name. */
const TELLS = /: |^\d{1,4}(?: ?(?:bis|ter))?,? \p{Ll}|(?:^|\s)\(?\p{Lu}\d\)?$/u

/** Do these words say something, rather than name someone: a sentence, a label, a quantity? */
export function saysMore(name: string, context: Pick<Context, 'lexicons'>): boolean {
  const { quantity, speaks, asks } = words(context.lexicons)
  const { text, at } = fold(name)
  // "Our team", not "Our Daily Bread".
  const lead = speaks.exec(text)?.[0].length ?? 0
  const isSpoken = lead > 0 && /^\p{Ll}/u.test(name.slice(at[lead]))
  const isAsked = asks.test(text) && /^\p{Lu}\p{Ll}{1,14} \p{Lu}/u.test(name)
  return TELLS.test(name) || quantity.test(text) || isSpoken || isAsked || holdsSentence(name, context)
}
