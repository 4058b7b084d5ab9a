import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { type Folded, unfold } from '@/lib/posting'
import { payCues } from './pay-cues'
import type { PayScale } from './pay-scale'

/** One to three words and a code before an amount: "Research Staff 1A: £…", "Lecturer B (€ …". */
const NAMED =
  /^(?<label>[a-z -]{3,24} ?:)?[ -]{0,2}(?<name>(?:[a-z][a-z&-]{2,18} ){1,3}(?:[a-z]?\d{1,2}[a-z]?|[a-e]|[ivx]{1,4}))(?= ?[:,(-] ?(?:[a-z]{2,8} ){0,2}(?:[€£$]|eur|chf|gbp|\d{1,3}[., ']?\d{3}))/

/** "… within the range KLD3/4 £21,150": a code of capitals, right before the amounts. */
const CODED =
  /(?<=^|[ (])(?<name>[a-z]{2,4}\d{1,2}(?:[/-]\d{1,2})?)(?= ?[:,(-]? ?(?:[€£] ?|eur |chf |gbp )\d)/

/** "Level I", "Year 2", "July 3": words and numbers that name no scale of a house. */
const words = compiled((lexicons) => ({
  time: patternOf(
    bounded(
      anyOf(lexicons, ({ calendar, durations }) => [
        ...calendar.months.flat(),
        ...durations.year,
        ...durations.month,
        ...durations.week,
        ...durations.day,
      ]),
    ),
  ),
}))

/**
 * The scale that a labelled pay names before its amounts, by words that no lexicon knows: "Support Tier 3: £24,000".
 * In: the claim's text, the stretch of its first sentence, the scales that were told by their words, and whether a
 * label says that it is pay; else the sentence's own first words must. Out: null
 * unless all its words are written as a name, or when a scale with more in it is known already.
 */
export function namedScale(
  text: Folded,
  start: number,
  end: number,
  known: readonly PayScale[],
  labelled: boolean,
  lexicons: Parameters<typeof words>[0],
): PayScale | null {
  const said = text.text.slice(start, Math.min(end, start + 90))
  const match = NAMED.exec(said) ?? CODED.exec(said)
  const { name, label = said.slice(0, match?.index) } = match?.groups ?? {}
  if (!labelled && label.search(payCues(lexicons).pay) < 0) return null
  if (!match || name === undefined || words(lexicons).time.test(name)) return null
  const from = start + match.index + match[0].length - name.length
  const to = from + name.length
  const value = unfold(text, from, to)
  const isName =
    value.split(' ').every((word) => /^(?:[\p{Lu}\d]|&)/u.test(word)) && !/^\p{Lu}\p{Ll}{1,3}\d/u.test(value)
  if (!isName || known.some((scale) => scale.end > to)) return null
  return { start: from, end: to, value, sure: true, agreed: false, committee: false }
}
