import type { Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'

/** So much around words for work from home says how much of it there is. */
const NEAR = 70
const MOST = 4
const CLAUSE_ENDS = /[.;!?](?= |$)/g
/** A line of so few letters that holds the words alone means that there is some. */
const ALONE = 45

export type LocationType = 'ONSITE' | 'HYBRID' | 'TELECOMMUTE'

export interface Distance {
  type: LocationType
  start: number
  end: number
}

const patterns = compiled((lexicons) => {
  const negation = anyOf(lexicons, (lexicon) => lexicon.requirements.negation)
  const number = anyOf(lexicons, ({ numbers }) =>
    Object.keys(numbers).filter((word) => (numbers[word] ?? 9) <= 5),
  )
  const five = anyOf(lexicons, ({ numbers }) => Object.keys(numbers).filter((word) => numbers[word] === 5))
  const day = anyOf(lexicons, ({ place }) => place.day)
  const count = `(?:[1-5]|${number})`
  const wholly = anyOf(lexicons, ({ place }) => place.wholly)
  const none = anyOf(lexicons, ({ place }) => place.impossible)
  const occupation = anyOf(lexicons, ({ place }) => place.occupation ?? [])
  return {
    home: patternOf(bounded(anyOf(lexicons, ({ place }) => place.home)), 'g'),
    office: patternOf(bounded(anyOf(lexicons, ({ place }) => place.office)), 'g'),
    days: patternOf(
      `(?<![a-z0-9.,])(?<many>${count})(?:[.,]5)?(?: ?(?:-|/|[a-z]{1,4}) ?${count})? ?(?:[a-z]{5,9} )?${day}(?![a-z])`,
    ),
    weekdays: patternOf(bounded(`${anyOf(lexicons, ({ calendar }) => calendar.weekdays.flat())}s?`)),
    rest: patternOf(bounded(anyOf(lexicons, ({ place }) => place.rest))),
    standby: patternOf(bounded(anyOf(lexicons, ({ place }) => place.standby))),
    five: patternOf(`^(?:5|${five})$`),
    week: patternOf(anyOf(lexicons, ({ place }) => place.week)),
    share: /(?<![0-9])[1-9][0-9] ?%/,
    possible: patternOf(bounded(anyOf(lexicons, ({ place }) => place.possible))),
    wholly: patternOf(
      `(?<![a-z0-9])${wholly},? (?:[a-z']{1,10} ){0,2}#|#,? ?:? ?\\(?(?:[a-z']{1,10} ){0,1}${wholly}(?![a-z])`,
    ),
    not: patternOf(
      `(?<![a-z0-9])${negation} (?:[a-z']{1,14} ){0,4}#|#,? ?:? ?(?:[a-z']{1,20} ){0,5}(?:${negation}|${none})(?![a-z0-9])|(?<![a-z])${none} (?:[a-z']{1,14} ){0,5}#`,
    ),
    /** "Not a job that can be done from home" */
    notSuch: patternOf(
      `(?<![a-z0-9])${negation} (?:[a-z']{1,10} ){0,2}${occupation},? (?:[a-z']{1,12} ){0,7}#`,
    ),
  }
})

/**
 * How much of the work is done from home, put together from words for work from home and what stands around them:
 * a number of days, "possible", "wholly", "no".
 * In: folded text; `short` says that a line with the words alone counts. Out: null when they say nothing of the kind.
 */
export function distanceIn(text: string, short: boolean, context: Context): Distance | null {
  const { home, office } = patterns(context.lexicons)
  let seen = 0
  for (const match of text.matchAll(home)) {
    if (++seen > MOST) break
    const span = { start: match.index, end: match.index + match[0].length }
    const type = fromHome(text, span, short, context)
    if (type) return { type, ...span }
  }
  for (const match of text.matchAll(office)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const type = atOffice(clauseAround(text, span), context)
    if (type) return { type, ...span }
  }
  return null
}

function fromHome(
  text: string,
  span: { start: number; end: number },
  short: boolean,
  context: Context,
): LocationType | null {
  const { not, notSuch, wholly, days, share, possible, weekdays, rest, standby } = patterns(context.lexicons)
  const around = clauseAround(text, span)
  // On call at home; a question that the next line answers.
  if (standby.test(around.slice(Math.max(0, around.indexOf('#') - 45), around.indexOf('#')))) return null
  if (isQuestion(text, span.end)) return null
  if (not.test(around) || notSuch.test(around)) return 'ONSITE'
  if (wholly.test(around)) return 'TELECOMMUTE'
  if ([days, share, possible, weekdays, rest].some((pattern) => pattern.test(around))) return 'HYBRID'
  return short && text.length <= ALONE && text.length - (span.end - span.start) <= 12 ? 'HYBRID' : null
}

/** "Can I do it from home?" */
const isQuestion = (text: string, end: number): boolean => /^[^.;!?]{0,40}\?$/.test(text.slice(end))

/** "Three days a week in the office", "Mondays in our office, the other days wherever you like". */
function atOffice(around: string, context: Context): LocationType | null {
  const { days, week, five, weekdays, rest } = patterns(context.lexicons)
  if (weekdays.test(around) && rest.test(around)) return 'HYBRID'
  const many = days.exec(around)
  if (!many || !week.test(around) || Math.abs(many.index - around.indexOf('#')) > 45) return null
  return five.test(many.groups?.many ?? '') ? 'ONSITE' : 'HYBRID'
}

/** The clause around a match, the match itself as "#". */
function clauseAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const stop = [...before.matchAll(CLAUSE_ENDS)].at(-1)
  const after = text.slice(end, end + NEAR)
  const next = after.search(/[.;!?](?= |$)/)
  return `${stop ? before.slice(stop.index + 1) : before}#${next < 0 ? after : after.slice(0, next)}`
}
