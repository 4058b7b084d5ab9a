import type { Claim } from '@/lib/facts/define'
import { isGeneral } from '@/lib/facts/generally'
import { hasMark } from '@/lib/facts/role/role-noun'
import { isNegated, matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { fold, type UNSOCIAL } from '@/lib/posting'
import { isOthersDuty } from './others-duty'
import { shiftTimes } from './shift-times'

type Unsocial = (typeof UNSOCIAL)[number]

/** How near a word for the job's own time must stand. */
const REACH = 80
/** A price or a share before it: "9 € la nuit", "25 % nachts". */
const PRICED = /[€£$%] ?(?:[a-z]{1,4} ){0,2}$/
/** A telephone number: when to call it is no time of work. */
const NUMBER = /(?<!\d)(?:0|\+\d\d ?)[1-9](?:[ ./-]?\d){7,9}(?!\d)/
/** A line of this length that tells the hours of a shift tells little else. */
const SHIFT_LINE = 90
/** A line that names the post, and nothing else. */
const LONGEST_TITLE = 60

const KINDS = ['evening', 'night', 'weekend'] as const

/** Evenings, nights, weekends and duties of being on call that a sentence asks of the person. */
export interface UnsocialTime {
  kinds: Unsocial[]
  start: number
  end: number
}

const words = compiled((lexicons: readonly Lexicon[]) => {
  const of = (pick: (hours: Lexicon['hours']) => readonly string[] | undefined) =>
    anyOf(lexicons, ({ hours }) => pick(hours))
  const weekend = anyOf(lexicons, ({ calendar }) => calendar.weekdays.slice(5).flat())
  const weekday = anyOf(lexicons, ({ calendar }) => calendar.weekdays.flat())
  const to = anyOf(lexicons, ({ salary, dates }) => [...dates.dayTo, ...salary.to])
  const day = (index: number) => anyOf(lexicons, ({ calendar }) => calendar.weekdays[index])
  const until = anyOf(lexicons, ({ salary, dates, requirements }) => [
    ...dates.dayTo,
    ...salary.to.filter((word) => !requirements.and.includes(word)),
  ])
  const andOr = anyOf(lexicons, ({ requirements, hours }) => [
    ...requirements.and,
    ...requirements.or,
    ...hours.shifts.nor,
  ])
  const shift = (pick: (shifts: Lexicon['hours']['shifts']) => readonly string[] | undefined) =>
    of(({ shifts }) => pick(shifts))
  /** "Thursday to Monday": a range that runs past the week's end. */
  const past = [1, 2, 3, 4].map(
    (first) =>
      `${day(first)}s? ?(?:-|${until}) ?${anyOf(lexicons, ({ calendar }) => calendar.weekdays.slice(0, first).flat())}`,
  )
  const range = `(?:${weekday}s? ?(?:-|${to}) ?${weekend}s?|${past.join('|')})`
  const evening = of((hours) => hours.evening)
  const night = of((hours) => hours.night)
  const end = of((hours) => hours.weekend)
  return {
    any: patternOf(bounded(`(?:${evening}|${night}|${end}|${range}|${of((hours) => hours.onCall)})`)),
    evening: patternOf(bounded(evening), 'g'),
    night: patternOf(bounded(night), 'g'),
    weekend: patternOf(bounded(`(?:${range}|${end})`), 'g'),
    /** "Tuesday to Saturday", "dinners": among what is offered these are the person's own time. */
    ownDays: patternOf(`^(?:${range}s?|${shift(({ dinners }) => dinners)})$`),
    days: patternOf(bounded(`${weekday}s?`)),
    onCall: patternOf(bounded(of((hours) => hours.onCall)), 'g'),
    own: patternOf(bounded(of((hours) => hours.ownTime)), 'g'),
    /** Just before an evening on which something is done: "le", "certains", "every", "mercredi". */
    usual: patternOf(`(?<![a-z0-9])(?:${of((hours) => hours.usual)}|${weekday}) ?$`),
    /** Before an evening or a weekend that is free: "pas de travail le", "fermé le", "repos tous les". */
    free: patternOf(
      `(?<![a-z0-9])(?:${anyOf(lexicons, ({ requirements }) => requirements.negation)}(?![a-z0-9])[^.,;:()]{0,22}|${of((hours) => hours.rest)}(?![a-z0-9])[^.,;:()]{0,12}(?:[a-z' -]{3,18} ${andOr} (?:[a-z]{1,3} )?)?)$`,
    ),
    freeAfter: patternOf(
      // "evenings and weekends to yourself", "am Wochenende haben Sie frei"
      `^(?:(?: (?:${andOr}|&)(?: [a-z]{1,4})? [a-z-]{4,14}){0,2} (?:[a-z]{1,6} ){0,2}${of((hours) => [...hours.rest, ...(hours.restAfter ?? [])])}| (?:[a-z0-9]{1,9} ){0,4}${of((hours) => hours.denied)})(?![a-z0-9])`,
    ),
    /** Of a shop's evenings, a shelter's or a premium's, near before or right behind. */
    notOwnWord: patternOf(bounded(of((hours) => hours.notOwn))),
    notOwn: patternOf(`(?<![a-z0-9])${of((hours) => hours.notOwn)}(?![a-z0-9])[^.;()]{0,40}$`),
    works: patternOf(bounded(of((hours) => hours.works))),
    /** "Früh- und Spätdienste gehören dazu" */
    /** "Votre feuille de route", over what the reader does. */
    yours: patternOf(bounded(anyOf(lexicons, ({ contract }) => contract.yours ?? []))),
    belongs: patternOf(bounded(of((hours) => hours.belongs))),
    /** "Gardes", "Rufbereitschaft": a label that says it all. */
    onCallLabel: patternOf(`^(?:${of((hours) => [...hours.onCall, ...(hours.onCallLabel ?? [])])})$`),
    oneOf: patternOf(bounded(of((hours) => hours.oneOf))),
    plans: patternOf(`(?<![a-z0-9])${of((hours) => hours.plans)}(?![a-z0-9])[^.;()]{0,40}$`),
    /** "You plan the weekend rota", "Dienstplan für Früh-, Spät- und Nachtdienst": of whoever works then. */
    rota: patternOf(
      `(?<![a-z0-9])${of(({ plans = [], shifts }) => [...plans, ...shifts.makes])}(?![a-z0-9])[^.;:]{0,40}?${shift(({ rotas }) => rotas)}(?![a-z])(?: [^.;]{0,40})?`,
    ),
    available: patternOf(bounded(of((hours) => hours.available))),
    /** The reader, spoken to. */
    reader: patternOf(bounded(anyOf(lexicons, ({ requirements }) => requirements.addressed))),
    /** "Du dimanche soir au vendredi matin" names days, no evenings. */
    dayName: patternOf(`(?<![a-z])${weekday} $`),
    untilDay: patternOf(`^ ${until} `),
    /** "Van zondagavond tot vrijdagochtend": a week of nights, and no weekend. */
    nightWeek: patternOf(
      `${day(6)}s? ?${shift(({ lastEvening }) => lastEvening)} (?:${until}|${shift((shifts) => shifts.to)}) (?:[a-z]{2,3} )?[a-z]{4,9}`,
    ),
    /** "On Tuesday evening 1 September": one day. */
    dated: patternOf(
      `^ ?(?:\\d{1,2}(?![\\d:.h]| ?(?:${anyOf(lexicons, ({ calendar }) => calendar.clock)}|am|pm)(?![a-z]))|${anyOf(lexicons, ({ requirements }) => requirements.articles)} \\d)`,
    ),
    regular: patternOf(`^${shift(({ regular }) => regular)}$`),
    outside: patternOf(`^${shift(({ outside }) => outside)}`),
    opensDays: patternOf(`^[^a-z0-9]{0,2}(?:[a-z]{2,5} )?${range}(?![a-z])`),
    notOwnAfter: patternOf(`^(?:[ -]|(?=,))${of((hours) => hours.notOwn)}(?![a-z0-9])`),
  }
})

/**
 * Reads the unsocial hours of one sentence.
 * In: folded text, the claim it stands in, and whether the sentence says how much is worked. Out: null when there are
 * none. An evening counts near a word for the job's own time ("disponible", "réunions", so many hours a week) or when
 * something is regularly done on it ("le samedi"), so that a night shelter or a Saturday deadline does not; being on
 * call says it itself. Of a title only a night is read.
 */
export function unsocialIn(
  text: string,
  claim: Claim,
  timed: boolean,
  lexicons: readonly Lexicon[],
): UnsocialTime | null {
  const { section, source } = claim
  if (section === 'noise') return null
  if (source === 'heading' && section !== 'top') return null
  if (isGeneral(text, lexicons) || NUMBER.test(text)) return null
  const cues = words(lexicons)
  const times = shiftTimes(lexicons)
  const clock = /\d/.test(text) ? times.night.exec(text) : null
  const late =
    /\d/.test(text) || times.midnight.test(text)
      ? (times.late.exec(text) ?? times.untilLate.exec(text))
      : null
  if (!clock && !late && !cues.any.test(text) && !cues.onCallLabel.test(fold(claim.label ?? '').text))
    return null
  // Of the employer's part only what the person works: the rest may be a shop's or a team's.
  const shift = (clock !== null || cues.oneOf.test(text)) && text.length <= SHIFT_LINE
  if (
    section === 'employer' &&
    !timed &&
    !shift &&
    ![cues.works, cues.belongs].some((cue) => cue.test(text)) &&
    !cues.yours.test(claim.heading)
  )
    return null
  // "2 infirmiers de nuit (H/F)": the post, named once more.
  const titled =
    source === 'heading' || (source === 'text' && text.length <= LONGEST_TITLE && hasMark(claim.text.text))
  const own = matchesOf(text, cues.own).map((match) => match.index)
  const calls = titled
    ? []
    : matchesOf(text, cues.onCall).filter(
        (match) =>
          !isNegated(text, match.index, lexicons) &&
          !isOthersDuty(text, match.index, lexicons) &&
          !cues.plans.test(text.slice(0, match.index)) &&
          !cues.notOwnAfter.test(text.slice(match.index + match[0].length)),
      )
  const told =
    timed || claim.topic === 'workHours' || titled || (section !== 'apply' && times.clocks.test(text))
  const nights = cues.nightWeek.exec(text)
  const rota = section === 'offer' || section === 'top' ? null : cues.rota.exec(text)
  // Among the tasks a weekend, or an evening of a named day, is one on which they are done.
  const tasks = (kind: Unsocial) =>
    (section === 'role' || section === 'offer') &&
    (kind === 'weekend' || (kind === 'evening' && cues.days.test(text)))
  const found = calls.map((match) => placed('on-call', match))
  for (const kind of titled ? (['night'] as const) : KINDS) {
    for (const match of matchesOf(text, cues[kind])) {
      const one = placed(kind, match)
      const before = text.slice(Math.max(0, one.start - 60), one.start)
      const after = text.slice(one.end, one.end + 40)
      if (kind === 'evening' && cues.dayName.test(before) && cues.untilDay.test(after)) continue
      if (kind === 'evening' && times.daytime.test(after)) continue
      if (rota && isWithin(one.start, rota)) continue
      if (nights && kind !== 'night' && isWithin(one.start, nights)) continue
      // "Out-of-hours on-call rota" is one thing.
      if (
        calls.some(
          (call) => call.index - one.end === 1 || (cues.outside.test(match[0]) && isWithin(one.start, call)),
        )
      )
        continue
      // "One weekend in two off": the other one is worked.
      const some = cues.oneOf.test(`${before.slice(-24)} ${after.slice(0, 24)}`)
      if (!some && (cues.free.test(before) || cues.freeAfter.test(after))) continue
      if (isNegated(text, one.start, lexicons) || isOthersDuty(text, one.start, lexicons)) continue
      // "Accueil du public, un samedi sur deux": how often tells of the person, whatever the clause before names.
      const last = before.slice(before.lastIndexOf(',') + 1)
      // "Le restaurant est ouvert 7 jours sur 7, être disponible le week-end": so does who is to be there.
      const clause = some || cues.available.test(last) ? last : before
      if (cues.notOwn.test(clause) || cues.notOwnAfter.test(after) || PRICED.test(before)) continue
      const near = [...own, ...calls.map((call) => call.index)].some(
        (at) => Math.abs(at - one.start) <= REACH,
      )
      // "'s nachts" is said of something that is done then: by the person, where nobody else is spoken of.
      const usual =
        section !== 'apply' &&
        (cues.usual.test(before) || cues.regular.test(match[0])) &&
        !cues.dated.test(after) &&
        (tasks(kind) || cues.works.test(text) || cues.reader.test(text))
      const offered = section === 'offer' && cues.ownDays.test(match[0])
      const opens = kind === 'weekend' && section !== 'apply' && isLineOfDays(text, claim, lexicons)
      if (told || near || usual || some || offered || opens) found.push(one)
    }
  }
  if (clock && section !== 'apply' && !titled && !cues.notOwn.test(text.slice(0, clock.index)))
    found.push(placed('night', clock))
  const ofPerson =
    timed ||
    claim.topic === 'workHours' ||
    own.length > 0 ||
    times.alternating.test(text) ||
    [cues.works, cues.days].some((cue) => cue.test(text))
  if (late && ofPerson && section !== 'apply' && !titled && !cues.notOwn.test(text.slice(0, late.index)))
    found.push(placed('evening', late))
  // "Gardes : une nuit par mois"
  if (cues.onCallLabel.test(fold(claim.label ?? '').text))
    found.push({ kind: 'on-call', start: 0, end: text.length })
  if (found.length === 0) return null
  found.sort((a, b) => a.start - b.start)
  return {
    kinds: [...new Set(found.map((one) => one.kind))],
    start: Math.min(...found.map((one) => one.start)),
    end: Math.max(...found.map((one) => one.end)),
  }
}

/** "Du lundi au samedi avec un jour de repos": the days that are worked open a line in which nothing else is open. */
function isLineOfDays(text: string, { heading, section }: Claim, lexicons: readonly Lexicon[]): boolean {
  const { opensDays, notOwnWord } = words(lexicons)
  return (
    section !== 'employer' && opensDays.test(text) && ![text, heading].some((said) => notOwnWord.test(said))
  )
}

const isWithin = (at: number, match: RegExpExecArray) =>
  at >= match.index && at < match.index + match[0].length

const placed = (kind: Unsocial, match: RegExpExecArray) => ({
  kind,
  start: match.index,
  end: match.index + match[0].length,
})
