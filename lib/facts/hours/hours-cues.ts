import { anyOf, bounded, compiled, type Lexicon, patternOf, type Word } from '@/lib/lexicon'

type Pick = (lexicon: Lexicon) => readonly Word[] | undefined

const NUMBER = '\\d{1,2}(?:[.,]\\d{1,2})?'
const PERCENT = '(\\d{1,3}(?:[.,]\\d{1,2})?)'
const TIME = '\\d{1,2}(?:[.,]\\d{1,2}|(?:[h:u.]\\d{2})?)'

/** The patterns by which working time is read, made of the lexicons at hand. */
export const hoursCues = compiled((lexicons: readonly Lexicon[]) => {
  const of = (pick: Pick) => anyOf(lexicons, pick)
  const within = (pick: Pick) => patternOf(bounded(of(pick)), 'g')
  const hour = of((lexicon) => lexicon.hours.hour)
  const perWeek = of((lexicon) => lexicon.hours.perWeek)
  const equivalent = of((lexicon) => lexicon.hours.fullTimeEquivalent)
  const full = of((lexicon) => lexicon.hours.fullTime)
  const part = of((lexicon) => lexicon.hours.partTime)
  const half = of((lexicon) => lexicon.hours.halfTime)
  const contract = of((lexicon) => Object.values(lexicon.contract.kinds).flat())
  const percent = `(?:%|${of((lexicon) => lexicon.hours.percent)})`
  const announced = of((lexicon) => lexicon.contract.announces)
  const or = of(({ requirements }) => requirements.or)
  const label = of((lexicon) => lexicon.labels.workHours)
  const days = of((lexicon) => lexicon.hours.daysPerYear)
  const to = of((lexicon) => lexicon.salary.to)
  const spans = of(({ durations }) => [
    ...durations.day,
    ...durations.week,
    ...durations.month,
    ...durations.year,
  ])
  const weekday = of(({ calendar }) => calendar.weekdays.flat())
  const most = of((lexicon) => lexicon.salary.upTo)
  const works = of((lexicon) => lexicon.hours.works)
  const articles = of((lexicon) => lexicon.salary.articles)
  const and = of(({ requirements }) => requirements.and)
  const day = of(({ durations }) => durations.day)
  const ordinal = of(({ calendar }) => calendar.ordinals)
  const week = of(({ hours }) => hours.countCues.week)
  const range = `(?: ?(?:-|/|,? (?:${and} )?(?:[a-z]{1,2} )?${most}(?![a-z])|(?<![a-z])${of((lexicon) => [...lexicon.salary.to, ...lexicon.requirements.or])}(?![a-z])(?: ${most}(?![a-z]))?) ?)`
  const joints = `(?:(?:[a-z]{1,2}|${of(({ hours }) => hours.countCues.comes)}|${of((lexicon) => lexicon.requirements.about)}|${of(({ salary }) => salary.roughly)}) ){0,2}`
  /** Of what a share is a share, before or after it. */
  const rate = `(?:${label}|${contract}|${full}|${part}|${half})`
  return {
    schedule: patternOf(bounded(`(?:${full}|${part}|${half})`)),
    full: patternOf(bounded(full), 'g'),
    part: patternOf(bounded(part), 'g'),
    half: patternOf(bounded(half), 'g'),
    /** Under a label of working time an adjective is enough: "jornada: parcial". */
    fullValue: patternOf(`^[a-z]{0,2} ?${of((lexicon) => lexicon.hours.fullValue)}(?![a-z0-9])`),
    partValue: patternOf(`^[a-z]{0,2} ?${of((lexicon) => lexicon.hours.partValue)}(?![a-z0-9])`),
    work: patternOf(bounded(`(?:${label}|${full}|${part}|${half}|${contract}|${announced}|${works})`)),
    works: patternOf(bounded(works)),
    others: patternOf(bounded(of((lexicon) => lexicon.hours.others))),
    worksBefore: patternOf(`(?<![a-z0-9])${works} ?:? ?${joints}$`),
    /** The line is about working time from its first word. */
    labelFirst: patternOf(`^[^a-z0-9]{0,2}(?:${label})(?![a-z0-9])`),
    /** Under a label that counts full-time posts, the value is a share: "ETP : 0,8". */
    shareValue: patternOf(
      `^[^a-z0-9]{0,2}(?<count>[01](?:[.,]\\d{1,3})?)(?![\\d.,:/%])(?! ?${hour}(?![a-z]))`,
    ),
    equivalentWord: patternOf(bounded(equivalent)),
    contract: patternOf(bounded(contract)),
    remote: patternOf(bounded(of(({ place }) => [...place.remote, ...place.hybrid]))),
    /** "ou temps plein", "voltijds of". */
    orFull: patternOf(
      `(?<![a-z0-9]|% (?=${of(({ hours }) => hours.shareCues.ofFull)}))${of(({ requirements }) => requirements.or)} (?:[a-z]{1,4} )?${full}|${full} ${of(({ requirements }) => requirements.or)}(?![a-z0-9])`,
    ),
    /** "Temps plein (38 h) ou 4/5": the hours are the full week's. */
    fullHoursOr: patternOf(`(?<![a-z0-9])${full} ?\\([^()]{1,16}\\) ?${or}(?![a-z0-9])`),
    /** "Full-time or part-time", "deeltijds of voltijds". */
    either: patternOf(
      `(?<![a-z0-9])(?:${full}e? ${or} (?:[a-z]{1,4} )?(?:${part}|${half})|(?:${part}|${half})e? ${or} (?:[a-z]{1,4} )?${full})(?![a-z0-9])`,
    ),
    /** "… pour un temps plein, 80 % sur 4 jours possible": behind a share that one may choose. */
    chosen: patternOf(
      `^[^.,;:!?%\\d]{0,16}(?:\\d [a-z]{3,9} )?${of(({ hours }) => hours.optional)} ?(?:$|[.,;)])`,
    ),
    /** "Teilzeit möglich", "parttime bespreekbaar": what may be agreed on is no schedule. */
    option: patternOf(
      `^[ ,:]{0,2}(?:${of(({ hours }) => hours.countCues.optionBy)} )?(?:[a-z]{3,9} )?${of(({ hours }) => hours.optional)}(?![a-z])|^[^.;:!?()]{0,60} ${of(({ hours }) => hours.optional)} ?\\)`,
    ),
    /** "… évolution vers un CDI, temps plein": before a schedule that may come later. */
    prospect: patternOf(`(?<![a-z0-9])${of(({ contract }) => contract.prospects)}[^.;:!?]{0,40}$`),
    announced: patternOf(bounded(announced)),
    weekdays: patternOf(
      `(?<![a-z0-9])${weekday}s? ?(?:-|${of(({ dates }) => dates.dayTo)}|${to}) ?${weekday}s?(?![a-z0-9])`,
    ),
    /** Of whoever is looked for: "we are looking for a full-time teacher". */
    sought: patternOf(
      `(?<![a-z0-9])${of(({ dates, title }) => [...dates.sought, ...title.hires])}(?![a-z0-9])[^.,;:!?]{0,44}$`,
    ),
    /** "Three nights a week … which makes 33 hours". */
    perWeek: patternOf(`(?<![a-z0-9])(?:${perWeek})(?![a-z0-9])`),
    payBasis: within((lexicon) => lexicon.salary.fullTimeBasis),
    /** "35 h", "37h30", "24 tot 38 uur"; `week` when it says per week. */
    hours: patternOf(
      `(?<![\\d.,/:h+]|[\\da-z]-)(?:(?<least>${TIME})(?:, ${NUMBER}){0,3} ?(?:${hour})?(?: ?/? ?${perWeek})?${range}(?:${articles} )?)?(?:(?<count>${NUMBER})[ -]?(?:${hour})(?<minutes>[0-5]\\d)?|(?<clocked>\\d{1,2}:\\d{2}) ?(?:${hour})?)(?![a-z0-9])(?! ?(?:/|${of(({ hours }) => hours.countCues.outOf)}) ?\\d(?!(?:[.,]\\d)? (?:j|${day})))(?<week>\\.?[ -]{0,2}\\(?(?:[a-z]{1,10} ){0,4}(?:/ ?)?${perWeek}(?![a-z0-9]|-[a-z]))?`,
      'g',
    ),
    /** Before hours that are a week's: "durée hebdomadaire de", "uren per week:", "a week of". */
    weekBefore: patternOf(
      `${week}[a-z]{0,12}(?: (?!${of(({ hours }) => hours.countCues.weekOf)})[^.;\\d]{0,28}|[:)(]?[^.;a-z\\d]{0,4})$`,
    ),
    /** After hours that are no week's: a month's, a day's, a year's. */
    otherSpan: patternOf(
      `^[ -]{0,2}(?:[a-z]{1,9} ){0,2}(?:/ ?)?${of(({ salary }) => [...salary.units.DAY, ...salary.units.MONTH, ...salary.units.YEAR])}(?![a-z])`,
    ),
    /** Hours, or a share, without their other end: "minimaal", "jusqu'à". */
    atLeast: patternOf(`(?<![a-z0-9])${of((lexicon) => lexicon.salary.from)}(?![a-z]) ?(?:[a-z]{1,3} )?$`),
    atMost: patternOf(`(?<![a-z0-9])${of((lexicon) => lexicon.salary.upTo)}(?![a-z]) ?(?:[a-z]{1,3} )?$`),
    /** The label of one end: "Minimaal aantal uren per week". */
    leastWord: patternOf(bounded(of((lexicon) => lexicon.salary.least))),
    mostWord: patternOf(bounded(of((lexicon) => lexicon.salary.most))),
    leastAfter: patternOf(`^ ?${of((lexicon) => lexicon.salary.least)}(?![a-z0-9])`),
    mostAfter: patternOf(`^ ?${of((lexicon) => lexicon.salary.most)}(?![a-z0-9])`),
    /** Before the hours that a pay is told for, which need not be those of the post. */
    payFor: patternOf(`(?<![a-z0-9])${of((lexicon) => lexicon.hours.payFor)} ?(?:[a-z-]{1,10} ){0,2}\\(?$`),
    /** "19/38": hours worked of a full week. */
    ofWeek: patternOf(`(?<![\\d./])(\\d{1,2}(?:[.,]\\d{1,2})?) ?/ ?(3[5-9]|40)${ordinal}?(?![\\d/])`, 'g'),
    /** "14/20 (70 %)": a part that a percentage confirms. */
    confirmed: patternOf(
      `(?<![\\d./])(\\d{1,2}(?:[.,]\\d{1,2})?) ?/ ?(\\d{1,2})${ordinal}? ?[(=,:-]{1,2} ?(\\d{1,3}(?:[.,]\\d{1,2})?) ?%`,
      'g',
    ),
    /** "4/5": fifths and the like, told to be working time by what stands around. */
    fraction: patternOf(
      `(?!\\d ?/ ?\\d ?${spans})(?<![\\d./])([1-4]) ?/ ?([2-5])${ordinal}?(?=[ -]?(?<suffix>${equivalent}|${of(({ hours }) => hours.shareCues.ends)})?(?![\\d/]))`,
      'g',
    ),
    share: patternOf(
      `(?<![\\d.,/+-])(?:${PERCENT} ?${percent}?${range})?${PERCENT} ?${percent}(?: ?(?:-|${to}) ?(?<full>${full})(?![a-z]))?(?! ?${of(({ hours }) => hours.shareCues.ofElse)})`,
      'g',
    ),
    equivalent: patternOf(
      `(?<![\\d.,/-])(?:(?<least>[01](?:[.,]\\d{1,2})?)${range})?(?<count>[01](?:[.,]\\d{1,2})?) ?(?:${equivalent})(?![a-z0-9])`,
      'g',
    ),
    /** "FTE: 0.8", "ETP 0,5": the word first. */
    equivalentFirst: patternOf(
      `(?<![a-z0-9])(?:${equivalent})(?: ?[:=(]| ${of(({ hours }) => hours.shareCues.amountsTo)}(?: ${of(({ hours }) => hours.shareCues.of)})?)? ?(?<share>(?:0[.,]\\d{1,3}|1[.,]0{1,2}))(?![\\d/%]|[.,]\\d)(?! ?(?:${equivalent}))`,
    ),
    /** Only numbers, and perhaps the word for hours: "24 - 32 uur", "37.5 a week". */
    wholeRange: patternOf(
      `^[^a-z0-9]{0,3}(${NUMBER})${range}(${NUMBER})( ?(?:${hour}))?(?: ?${perWeek})? ?(?:$|[,.(])`,
    ),
    wholeHours: patternOf(`^[^a-z0-9]{0,3}(\\d{2}(?:[.,]\\d{1,2})?)[ -]?(?:${hour}) ?(?=$|[,(.])`),
    /** "Min. 24, max. 32", "maximaal 36": one end of the hours, or both, each with its word. */
    wholeEnds: patternOf(
      `^ ?(?:${of(({ salary }) => [...salary.from, ...(salary.least ?? [])])} ?(?<least>${NUMBER})(?: ?${hour}(?![a-z]))?)?[ ,;/-]{0,3}(?:${of(({ salary }) => [...salary.upTo, ...(salary.most ?? [])])} ?(?<most>${NUMBER})(?: ?${hour}(?![a-z]))?)?(?: ?${perWeek})?[ .]{0,2}$`,
    ),
    wholeWeek: patternOf(`^ ?(\\d{1,2}(?:[.,]\\d{1,2})?) ?${perWeek}(?![a-z0-9])`),
    /** "Annualised hours averaging 30 per week": the word for hours stands before. */
    hoursThen: patternOf(
      `(?<![a-z0-9])(?:${hour})(?![a-z])[^.;\\d€£$%]{0,30}(?:(?<least>${NUMBER})${range}(?:${articles} )?)?(?<count>${NUMBER}) ?${perWeek}(?![a-z])`,
    ),
    /** "39 a week over five days, full time": told to be hours by the schedule beside. */
    countedWeek: patternOf(`^[^a-z0-9]{0,3}(${NUMBER}) ${perWeek}(?![a-z0-9])`),
    /** Before a time of day: "om 15.30 u". */
    clockBefore: patternOf(`(?<![a-z])${of(({ hours }) => hours.countCues.clock)} $`),
    /** "Van 6 tot 14u en week …": nothing says yet that the hours are a week's. */
    andOpens: patternOf(`^ ?${and} `),
    ofBefore: patternOf(`[a-z] ${of(({ hours }) => hours.shareCues.of)}? ?$`),
    /** "Salary based on a full-time week of 38 hours": before the hours of a full-time post that a pay is told for. */
    fullBasis: patternOf(
      `(?<![a-z0-9])${of((lexicon) => lexicon.hours.payFor)} ?(?:(?:[a-z]{1,4}[ '])?(?:${articles} )?)?(?:${full})(?: [a-z]{2,9}){0,3} \\(?$`,
    ),
    pay: patternOf(bounded(of(({ salary }) => salary.pay))),
    /** "Within 24 to 36 hours": a delay. */
    delay: patternOf(`(?<![a-z])${of(({ hours }) => hours.countCues.delay)} $`),
    /** Behind the hour at which a shift begins: "5h-13h / 13h-21h". */
    until: patternOf(`^ ?(?:-|${of(({ hours }) => hours.shifts.to)}) ?\\d{1,2} ?[h:u.]`),
    /** Before the hour at which a shift begins. */
    from: patternOf(`(?<![a-z])${of(({ salary }) => salary.between)} $`),
    hourWord: patternOf(bounded(hour)),
    equivalentAfter: patternOf(`^[ -]?(?:${equivalent}|${full}|${part})(?![a-z0-9])`),
    /** Just before or after a percentage that is the rate of work. */
    rateBefore: patternOf(
      `(?<![a-z0-9])(?:${rate}(?![a-z0-9])[^a-z0-9%]{0,3}${joints}\\(?|${perWeek} ?\\()$`,
    ),
    rateAfter: patternOf(`^\\)?[ ,:-]{0,3}(?:${contract}|${full}|${part}|${equivalent})(?![a-z0-9])`),
    /** "Nous engageons une infirmière à 90 %": before a part of full time at which somebody is sought. */
    soughtAt: patternOf(
      `(?<![a-z0-9])${of(({ dates }) => dates.sought)}(?![a-z])[^,;:.()%\\d]{3,70}(?: ${of(({ hours }) => hours.shareCues.at)} |, ?)$`,
    ),
    /** "40 hours a week, or 36 if that suits you" */
    choice: patternOf(
      `^,? ${of(({ requirements }) => requirements.or)} (?:[a-z]{1,4} )?(?<other>[1-4]\\d)(?![\\d.,:/%]|\\d| ?(?:[€$%h:u]|eur))`,
    ),
    /** "Poste à 35 h": hours tied to the post itself. */
    postBefore: patternOf(`(?<![a-z0-9])${announced} ?:? ?${joints}$`),
    /** "Our contract is permanent and for 30 hours". */
    contractFor: patternOf(
      `(?<![a-z0-9])${announced}[^.;:!?\\d]{0,44} (?:${and} )?${of(({ contract }) => contract.lasts)} $`,
    ),
    funded: patternOf(of(({ hours }) => hours.shareCues.funded)),
    sure: patternOf(`^${of(({ hours }) => hours.shareCues.sure)}(?![a-z])`),
    /** "… à 60-80 %" */
    shareAt: patternOf(
      `(?:^|[,|()-]| (?:${of(({ hours }) => [...hours.shareCues.at, ...hours.shareCues.of])}))[ (]{0,2}(?:${of(({ salary }) => salary.roughly)} ?)?$`,
    ),
    partBefore: patternOf(
      `(?<![a-z0-9])(?:${part}|${half}|${contract})(?: ${announced}| [a-z]{3,16}(?= ?\\())?[^a-z0-9]{0,3}${joints}\\(?$`,
    ),
    opening: patternOf(
      `^[^a-z0-9]{0,2}(?:${of(({ requirements }) => requirements.articles)} )?(?:[a-z]{3,12} (?:[a-z]{1,2} )?)?(?:${full}|${part}|${half})(?![a-z0-9])|^${NUMBER}[ -]?(?:${hour})(?:[0-5]\\d)?[ -]{0,2}(?:/ ?)?(?:[a-z]{1,5} ){0,1}${perWeek}(?![a-z0-9])`,
    ),
    days: patternOf(
      `(?<![a-z0-9])(?:${days})[^0-9.;]{0,14}(?<after>\\d{3})(?!\\d)|(?<!\\d)(?<before>\\d{3}) ?(?:${days})(?![a-z0-9])`,
    ),
  }
})
