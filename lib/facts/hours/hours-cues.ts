import { anyOf, bounded, compiled, type Lexicon } from '@/lib/lexicon'

const SHARE = '(\\d{1,3}(?:[.,]\\d{1,2})?)'

/** The patterns by which working time is read, made of the lexicons at hand. */
export const hoursCues = compiled((lexicons: readonly Lexicon[]) => {
  const of = (pick: Parameters<typeof anyOf>[1]) => anyOf(lexicons, pick)
  const hour = of((lexicon) => lexicon.hours.hour)
  const perWeek = of((lexicon) => lexicon.hours.perWeek)
  const to = of((lexicon) => lexicon.salary.to)
  const equivalent = of((lexicon) => lexicon.hours.fullTimeEquivalent)
  const full = of((lexicon) => lexicon.hours.fullTime)
  const part = of((lexicon) => lexicon.hours.partTime)
  const days = of((lexicon) => lexicon.hours.daysPerYear)
  const contract = of((lexicon) => Object.values(lexicon.contract.kinds).flat())
  const work = of((lexicon) => [
    ...(lexicon.labels.workHours ?? []),
    ...lexicon.hours.fullTime,
    ...lexicon.hours.partTime,
    ...lexicon.hours.halfTime,
    ...Object.values(lexicon.contract.kinds).flat(),
    ...lexicon.contract.announces,
  ])
  const joints = `(?:(?:[a-z]{1,2}|${of((lexicon) => lexicon.requirements.about)}) ){0,2}`
  const half = of((lexicon) => lexicon.hours.halfTime)
  const clock = '(?:[h:u.]\\d{2})?'
  const time = `\\d{1,2}(?:[.,]\\d{1,2}|${clock})?`
  const range = `(?: ?(?:-|/|(?<![a-z])${to}) ?)`
  const share = (flags?: string) =>
    new RegExp(
      `(?<![\\d.,/+-])(?:${SHARE} ?%?${range})?${SHARE} ?%(?! ?(?:du|van|of) (?:salaire|remote|smic))`,
      flags,
    )
  return {
    full: new RegExp(bounded(full), 'g'),
    part: new RegExp(bounded(part), 'g'),
    half: new RegExp(bounded(half), 'g'),
    work: new RegExp(bounded(work)),
    contract: new RegExp(bounded(contract)),
    payBasis: new RegExp(bounded(of((lexicon) => lexicon.salary.fullTimeBasis)), 'g'),
    /** "35 h", "37h30", "24 tot 38 uur"; `week` when it says per week. */
    hours: new RegExp(
      `(?<![\\d.,/:h+-])(?:(?<least>${time}) ?(?:${hour})?${range})?(?:(?<count>\\d{1,2}(?:[.,]\\d{1,2})?)[ -]?(?:${hour})(?<minutes>[0-5]\\d)?|(?<clocked>\\d{1,2}[:]\\d{2}) ?(?:${hour})?)(?![a-z0-9])(?! ?(?:/|sur) ?\\d)(?<week>[ -]{0,2}(?:[a-z]{1,5} ){0,2}(?:/ ?)?${perWeek}(?![a-z0-9]))?`,
      'g',
    ),
    /** "19/38": hours worked of a full week. */
    ofWeek: /(?<![\d./])(\d{1,2}(?:[.,]\d{1,2})?) ?\/ ?(3[5-9]|40)(?:e|eme|de|ste|sten)?(?![\d/])/g,
    /** "4/5": fifths and the like, told to be working time by what stands around. */
    fraction: new RegExp(
      `(?<![\\d./])([1-4]) ?/ ?([2-5])(?:e|eme|emes|de|den|th|ths)?(?= ?(?<suffix>${equivalent}|tijds?)?(?![\\d/]))`,
      'g',
    ),
    share: share('g'),
    equivalent: new RegExp(
      `(?<![\\d.,/-])(?:(?<least>[01](?:[.,]\\d{1,2})?)${range})?(?<count>[01](?:[.,]\\d{1,2})?) ?(?:${equivalent})(?![a-z0-9])`,
      'g',
    ),
    /** "FTE: 0.8", "ETP 0,5": the word first. */
    equivalentFirst: new RegExp(
      `(?<![a-z0-9])(?:${equivalent}) ?[:=(]? ?(?<share>(?:0[.,]\\d{1,3}|1[.,]0{1,2}))(?![\\d.,/%])(?! ?(?:${equivalent}))`,
    ),
    /** A range of hours that is all that is said: "24 - 32 uur". */
    wholeRange: new RegExp(
      `^ ?(\\d{1,2}(?:[.,]\\d{1,2})?)${range}(\\d{1,2}(?:[.,]\\d{1,2})?)( ?(?:${hour}))? ?$`,
    ),
    /** So many hours, and nothing but a bracket or a comma behind them: "37.5 hours". */
    wholeHours: new RegExp(`^ ?(\\d{2}(?:[.,]\\d{1,2})?)[ -]?(?:${hour}) ?(?=$|[,(.])`),
    hourWord: new RegExp(bounded(hour)),
    equivalentAfter: new RegExp(`^ ?(?:${equivalent}|${full}|${part})(?![a-z0-9])`),
    /** Just before or after a percentage that is the rate of work. */
    rateBefore: new RegExp(
      `(?:${bounded(contract)}|${bounded(full)}|${bounded(part)}|${bounded(of((lexicon) => lexicon.labels.workHours))})[^a-z0-9%]{0,3}${joints}\\(?$`,
    ),
    /** "Poste à 35 h": hours tied to the post itself. */
    postBefore: new RegExp(`(?<![a-z0-9])${of((lexicon) => lexicon.contract.announces)} ?:? ?${joints}$`),
    partBefore: new RegExp(`(?<![a-z0-9])(?:${part}|${half}|${contract})[^a-z0-9]{0,3}${joints}\\(?$`),
    opening: new RegExp(
      `^(?:${full}|${part}|${half})(?![a-z0-9])|^\\d{1,2}(?:[.,]\\d{1,2})?[ -]?(?:${hour})(?:[0-5]\\d)?[ -]{0,2}(?:/ ?)?(?:[a-z]{1,5} ){0,1}${perWeek}(?![a-z0-9])`,
    ),
    rateAfter: new RegExp(`^\\)?[ ,:-]{0,3}(?:${contract}|${full}|${part}|${equivalent})(?![a-z0-9])`),
    days: new RegExp(
      `(?<![a-z0-9])(?:${days})[^0-9.;]{0,14}(?<after>\\d{3})(?!\\d)|(?<!\\d)(?<before>\\d{3}) ?(?:${days})(?![a-z0-9])`,
    ),
    own: new RegExp(bounded(of((lexicon) => lexicon.hours.ownTime)), 'g'),
    evening: new RegExp(bounded(of((lexicon) => lexicon.hours.evening)), 'g'),
    night: new RegExp(bounded(of((lexicon) => lexicon.hours.night)), 'g'),
    weekend: new RegExp(bounded(of((lexicon) => lexicon.hours.weekend)), 'g'),
    /** Before an evening or a weekend that is free: "pas de travail le", "fermé le", "repos tous les". */
    free: new RegExp(
      `(?<![a-z0-9])(?:${of((lexicon) => lexicon.requirements.negation)}[^.,;:()]{0,22}|${of((lexicon) => lexicon.hours.rest)}[^.,;:()]{0,12})$`,
    ),
    freeAfter: new RegExp(`^ ?(?:[a-z]{1,4} ){0,2}${of((lexicon) => lexicon.hours.rest)}(?![a-z0-9])`),
    onCall: new RegExp(bounded(of((lexicon) => lexicon.hours.onCall)), 'g'),
  }
})
