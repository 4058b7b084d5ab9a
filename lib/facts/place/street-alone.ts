import { asWritten } from '@/lib/facts/as-written'
import { datesIn } from '@/lib/facts/dates/dates'
import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import { fold, type Place } from '@/lib/posting'
import { hasStreet } from './street'
import { townsIn } from './towns-in'

/** The town stands among the first lines, and is the only one there. */
const FIRST_LINES = 8
const LONGEST = 45
/** A longer line may name the towns of clients as well. */
const LONGEST_LINE = 80
/** So far before a street stands what is there: "our new workshop at". */
const BEFORE = 60
const MOST = 6
/** Streets with no number, told by their own word: "Leeuwarderweg"; "Boghall Road"; "rue des Carmes". */
const ONE_WORD = /^\p{Lu}[\p{L}'’-]{5,42}$/u
const CAPITALS = /^(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}\p{Lu}\p{L}{2,12}$/u
const KIND_FIRST =
  /^\p{Ll}{3,10} (?:\p{Ll}{2,3} |[dl]['’]){0,2}\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}$/u

const NUMBERED = /^\p{Lu}[\p{L}'’-]{3,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2} [0-9]{1,3} ?[a-zA-Z]?$/u

const patterns = compiled((lexicons) => {
  const house = anyOf(lexicons, ({ place }) => [...(place.facility ?? []), ...place.address.premises])
  const at = anyOf(lexicons, ({ place }) => place.address.at)
  const article = anyOf(lexicons, ({ place }) => place.address.articles)
  return {
    leads: patternOf(`(?<![a-z])${house}(?: [a-z'-]{2,14}){0,4}? ${at}(?: ${article})? ?(?=[a-z0-9])`, 'g'),
    /** Where the words of a street end. */
    end: patternOf(
      `[,.;:!?()|•–]|[^ -~\\u00c0-\\u024f]| - | ${asWritten(anyOf(lexicons, ({ place }) => place.address.ends))} |$`,
    ),
    ending: patternOf(`[a-z'-]{3}${anyOf(lexicons, ({ place }) => place.address.endings)}$`),
    lastWord: patternOf(` ${anyOf(lexicons, ({ place }) => place.address.lastWords)}$`),
    kind: patternOf(`^${anyOf(lexicons, ({ place }) => place.address.kinds)} `),
    /** "You work at our office on Mill Lane": another word that leads to the street. */
    twice: patternOf(` ${at} `),
    /** "a new building at Vossenbeemd 88": with no word of a street, behind a house alone. */
    houseAt: patternOf(`^[a-z]{0,12}${anyOf(lexicons, ({ place }) => place.address.shops)}(?![a-z])`),
    numbered: patternOf(
      `^${anyOf(lexicons, ({ place }) => [...place.address.grades, ...place.address.numbered])} `,
    ),
    nearby: patternOf(bounded(anyOf(lexicons, ({ place }) => place.nearby))),
    not: patternOf(bounded(anyOf(lexicons, ({ place }) => place.notWorkplace))),
  }
})

/** A street with no town, and where it stands. */
export interface Street {
  place: Place
  start: number
  end: number
}

/**
 * The street of the place where one works, in a sentence that leaves out its town: "from the yard at Boghall Road".
 * In: a line of an ad whose first lines name one town. Out: the street alone, for what is found of the town; null
 * where something is merely near, or where the first lines name no town or several.
 */
export function streetAlone(claim: Claim, context: Context): Street | null {
  if (!hasOneTown(context)) return null
  const { text, source, at } = claim.text
  const { end, leads, twice, houseAt, numbered, nearby, not } = patterns(context.lexicons)
  for (const match of [...text.matchAll(leads)].slice(0, MOST)) {
    const start = match.index + match[0].length
    const rest = source.slice(at[start], (at[start] ?? 0) + LONGEST + 20)
    const written = rest.slice(0, rest.search(end)).trim()
    if (written.length > LONGEST || !/^(?:\p{Lu}|[0-9]{1,3}|\p{Ll}{3,9} )/u.test(written)) continue
    const folded = fold(written).text
    if (/^\p{Ll}/u.test(written) && twice.test(folded)) continue
    const isNamed =
      isUnnumbered(written, folded, context) ||
      (/\p{Lu}/u.test(written) && /[0-9]/.test(written) && hasStreet(folded, context))
    if (!isNamed && !(houseAt.test(match[0]) && NUMBERED.test(written) && !numbered.test(folded))) continue
    if (datesIn(folded, context).length > 0) continue
    const before = text.slice(Math.max(0, start - BEFORE), start)
    if (nearby.test(match[0]) || not.test(before)) continue
    return { place: { streetAddress: written }, start: match.index, end: start + folded.length }
  }
  return null
}

function isUnnumbered(written: string, folded: string, context: Context): boolean {
  const { ending, lastWord, kind } = patterns(context.lexicons)
  return (
    (ONE_WORD.test(written) && ending.test(folded)) ||
    (CAPITALS.test(written) && lastWord.test(folded)) ||
    (KIND_FIRST.test(written) && kind.test(folded))
  )
}

function hasOneTown({ told = [] }: Context): boolean {
  const short = told.slice(0, FIRST_LINES).filter((line) => line.length <= LONGEST_LINE)
  const towns = short.flatMap((line) => townsIn(fold(line)).map(({ town }) => town))
  return new Set(towns).size === 1
}
