import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { type Folded, unfold } from '@/lib/posting'

const TOWN =
  "[a-z][a-z']{1,25}(?:(?:-| (?:sur|sous|les|la|le|en|de|du|am|an|aan|op|upon) )[a-z'-]{1,25}){0,3}"

const street = compiled((lexicons: readonly Lexicon[]) =>
  patternOf(
    `(?<![a-z0-9])(?:\\d{1,4} ?(?:bis|ter|[a-d])?,? )?${anyOf(lexicons, ({ place }) => place.street)}(?![a-z0-9])[^;:@()]{1,60}?(?<!\\d)\\d{4,5} (?:[a-z]{2} )?${TOWN}`,
  ),
)

/** The postal address in a sentence about applying, from the street to the town, as written; null when there is none. */
export function postalIn(folded: Folded, lexicons: readonly Lexicon[]): string | null {
  if (!/(?<!\d)\d{4,5} /.test(folded.text)) return null
  const match = street(lexicons).exec(folded.text)
  return match && unfold(folded, match.index, match.index + match[0].length)
}
