import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf, type Word } from '@/lib/lexicon'
import { UNITS, type Unit } from '@/lib/posting'

const DURATION: Readonly<Record<Unit, (lexicon: Lexicon) => readonly Word[]>> = {
  HOUR: (lexicon) => lexicon.hours.hour,
  DAY: (lexicon) => lexicon.durations.day,
  WEEK: (lexicon) => lexicon.durations.week,
  MONTH: (lexicon) => lexicon.durations.month,
  YEAR: (lexicon) => lexicon.durations.year,
}

/** The patterns by which an amount is told to be pay, made of the lexicons at hand. */
export const payCues = compiled((lexicons: readonly Lexicon[]) => {
  const word = (pick: (lexicon: Lexicon) => readonly Word[]) => bounded(anyOf(lexicons, pick))
  const every = (pick: (lexicon: Lexicon) => readonly Word[]) => patternOf(word(pick), 'g')
  const unitSource = (unit: Unit) =>
    `(?:/ ?${anyOf(lexicons, DURATION[unit])}|(?<![a-z0-9])${anyOf(lexicons, (lexicon) => lexicon.salary.units[unit])})(?![a-z0-9])`
  const tax = `(?:${word((lexicon) => lexicon.salary.gross)}|${word((lexicon) => lexicon.salary.net)})`
  const tail = `(?:${tax}|${UNITS.map(unitSource).join('|')})`
  const to = anyOf(lexicons, (lexicon) => lexicon.salary.to)
  const between = anyOf(lexicons, (lexicon) => lexicon.salary.between)
  const articles = anyOf(lexicons, (lexicon) => lexicon.salary.articles)
  const from = anyOf(lexicons, (lexicon) => lexicon.salary.from)
  const upTo = anyOf(lexicons, (lexicon) => lexicon.salary.upTo)
  const least = anyOf(lexicons, (lexicon) => lexicon.salary.least)
  const most = anyOf(lexicons, (lexicon) => lexicon.salary.most)
  const roughly = anyOf(lexicons, (lexicon) => lexicon.salary.roughly)
  const over = anyOf(lexicons, (lexicon) => lexicon.salary.overMonths)
  const payments = anyOf(lexicons, (lexicon) => [
    ...lexicon.durations.month,
    ...(lexicon.salary.monthlyPayments ?? []),
  ])
  const plus = anyOf(lexicons, (lexicon) => lexicon.salary.plus)
  const notPay = anyOf(lexicons, (lexicon) => lexicon.salary.notPay)
  const pay = word((lexicon) => lexicon.salary.pay)
  const length = anyOf(lexicons, (lexicon) => [...lexicon.durations.year, ...lexicon.durations.month])
  const count = `(?:\\d{1,2}|${anyOf(lexicons, ({ numbers }) => Object.keys(numbers))})`
  /** "Minimaal netto salaris van", "Mindestgehalt beträgt": an end of the pay, named before its amount. */
  const endOf = (end: string, compound: 'leastPay' | 'mostPay') =>
    `(?<![a-z0-9])(?:${anyOf(lexicons, ({ salary }) => salary[compound] ?? [])}|${end} (?:${tail} ){0,2}${pay})(?![a-z])[^.;,:()€£$\\d]{0,110}[:(]? ?$`
  return {
    pay: every((lexicon) => lexicon.salary.pay),
    notPay: every((lexicon) => lexicon.salary.notPay),
    /** "16% of your salary", "4x annual salary". */
    partOfPay: patternOf(
      `(?:% ${anyOf(lexicons, ({ salary }) => salary.partOf)} (?:[a-z]{1,9} ){0,2}|\\d ?x (?:[a-z]{3,9} ){0,2})${pay}`,
      'g',
    ),
    itIs: patternOf(`^ ?(?:[a-z]{2,3} )?${anyOf(lexicons, ({ salary }) => salary.itIs ?? [])} ?$`),
    gets: patternOf(word((lexicon) => lexicon.salary.gets ?? [])),
    paidTimes: patternOf(`^ ?\\(?(?:[x×*]|${over}) ?1[2-6] ?${payments}(?![a-z])`),
    /** Nothing but words that lead to an amount: "from", "entre", "bis zu". */
    leadsIn: patternOf(
      `^[^a-z0-9]{0,2}(?:${tail}:? ?)?(?:${anyOf(lexicons, ({ requirements }) => requirements.articles)} )?(?:(?:${from}|${upTo}|${between}|${roughly})(?: ${articles})? ?)?$`,
    ),
    /** Between a scale and its amounts. */
    leadsOn: patternOf(`^[ ):,(-]{1,4}(?:${from}|${upTo}|${between})? ?$`),
    others: patternOf(word((lexicon) => lexicon.salary.others ?? [])),
    /** "£45,000 basic", "2 000 € de salaire": the word for pay straight behind. */
    payAfter: patternOf(
      `^ ?\\(?(?:[a-z]{1,4}(?: |'))?${anyOf(lexicons, (lexicon) => lexicon.salary.pay)}(?![a-z])`,
    ),
    gross: every((lexicon) => lexicon.salary.gross),
    net: every((lexicon) => lexicon.salary.net),
    units: UNITS.map((unit) => [unit, patternOf(unitSource(unit), 'g')] as const),
    estimated: patternOf(word((lexicon) => lexicon.salary.estimated)),
    fullTimeBasis: patternOf(word((lexicon) => lexicon.salary.fullTimeBasis)),
    /** Between the two ends of a range. */
    joint: patternOf(
      `^(?: ?\\(?(?:${tail}|${least})\\)?){0,3}(?: ?\\([^()€£$]{1,16}\\))? ?(?:[-/]|(?<![a-z])${to}(?![a-z])|,? ?(?=${most}[ :])) ?(?:(?:${between}|${upTo}|${articles}) ?:? ?)?$`,
    ),
    /** Between the pay of one year of training and that of the next: "1. Jahr 1.218 €, 2. Jahr 1.268 €". */
    yearBefore: patternOf(
      `^[^a-z0-9]{0,3}(?:${tail}[^a-z0-9]{0,3})?(?:${to} )?(?:${anyOf(lexicons, ({ requirements }) => requirements.about)} (?:${articles} )?)?[2-4](?:\\.|${anyOf(lexicons, ({ calendar }) => calendar.ordinals)})? ?(?:${length}|${anyOf(lexicons, ({ salary }) => salary.amountCues.trainingYear)})[^a-z0-9€£]{0,3}$`,
    ),
    /** Between what a pay begins with and what it grows to. */
    rising: patternOf(
      `^\\)?[^;+()€£$]{0,60}(?<![a-z])${anyOf(lexicons, (lexicon) => lexicon.salary.rising)}(?: [a-z]{3,6} \\d{1,3}| ${articles})?(?:(?: [a-z]{1,5})? ${upTo})? ?\\(?$`,
    ),
    /** Straight before the first amount of two: "between €2,800 in the first year and €3,500 in the last". */
    opensRange: patternOf(`(?<![a-z])${anyOf(lexicons, ({ dates }) => dates.between)}(?: ${articles})? ?$`),
    /** "€2,900 in your first year, up to €3,700": between what is paid in one year and what in a later one. */
    yearsApart: patternOf(
      `^[^;+=€£$]{0,40}(?<![a-z0-9.])[a-z0-9.]{1,8} ${anyOf(lexicons, ({ durations }) => durations.year)}\\)?,? ?(?:-|${to}|${upTo})(?: ${articles})? ?$`,
    ),
    /** What leads to the second of them. */
    closesRange: patternOf(`^[^;+=€£$]{0,70}(?<![a-z])${to}(?: ${articles})? ?$`),
    /** "A minimum of €2,800 in the first year and a maximum of €3,500": leads to the upper end. */
    toMost: patternOf(
      `^[^;+=€£$]{0,70}(?<![a-z0-9])(?:${most}|${anyOf(lexicons, ({ salary }) => salary.mostPay ?? [])})(?: [a-z]{1,7}){0,2} ?:? ?$`,
    ),
    /** "£28,000 depending on experience plus a bonus": leads to what more is paid. */
    andMore: patternOf(`,? ${anyOf(lexicons, ({ salary }) => salary.amountCues.andMore)} `),
    phase: patternOf(word((lexicon) => lexicon.salary.phases ?? [])),
    /** Straight before an amount that is one end of an open range. */
    fromBefore: patternOf(
      `(?<![a-z0-9])${from}(?: [a-z]{2,6})?(?: ${roughly})?(?: ${tax})? ?:? ?$|${endOf(least, 'leastPay')}`,
    ),
    upToBefore: patternOf(
      `(?<![a-z0-9])${upTo}(?: [a-z]{2,6})?(?: ${roughly})? ?:? ?$|${endOf(most, 'mostPay')}`,
    ),
    /** "Soit un package de 50 k€", "Zielgehalt": of the pay with all that may come on top. */
    packages: patternOf(word((lexicon) => lexicon.salary.packages ?? [])),
    /** "Pour toute la durée de la mission", "por curso": paid once, and by no period. */
    once: patternOf(
      `^[^.;:!?()\\d]{0,12}(?<![a-z])${anyOf(lexicons, (lexicon) => lexicon.salary.once ?? [])}(?![a-z])|^(?: ?,?${tax})? ?(?:/|[a-z]{1,6}) ?\\d{1,2}[ -]?${anyOf(lexicons, ({ durations }) => durations.week)}(?![a-z])`,
    ),
    fromAfter: patternOf(`^ ?[,(]? ?${least}(?![a-z0-9]| ?\\d)|^ ?\\( ?(?:${from}|${least}) ?\\)`),
    upToAfter: patternOf(`^ ?[,(]? ?${most}(?![a-z0-9]| ?\\d)|^ ?\\( ?(?:${upTo}|${most}) ?\\)`),
    /** "Vanaf" in a line of its own, above the amount. */
    fromAlone: patternOf(`^ ?(?:${from}|${upTo}) ?:? ?$`),
    /** "£28,500+ per annum", "£28,500, more for experience": a plus glued to the amount, to which no sum is added. */
    openEnd: patternOf(
      `^\\+ ?(?:$|[,.;)(/]|${tail}|${anyOf(lexicons, (lexicon) => lexicon.salary.depends)})|^(?: ?[(,/]? ?${tail}\\)?){0,3} ?[,;(–-] ?${anyOf(lexicons, (lexicon) => lexicon.salary.more)}(?![a-z])`,
    ),
    /** Period and tax of an amount, straight behind it. */
    tails: patternOf(`^(?: ?[(,/]? ?${tail}\\)?){0,3}`),
    from: patternOf(`(?<![a-z0-9])${from}(?![a-z0-9])`),
    upTo: patternOf(`(?<![a-z0-9])${upTo}(?![a-z0-9])`),
    /** An amount that the words behind it make something else: "8 € de chèques-repas". */
    otherAfter: patternOf(
      `^ ?\\(?(?!(?:${to}|${plus}) )(?:[a-z]{1,4}(?: |'))?(?:[a-z]{1,3}(?: |'))?${notPay}(?![a-z])`,
    ),
    /** The same behind its period: "£10,000 a year in bonuses", "3 000 € par mois de primes". */
    otherBehind: patternOf(
      `^(?: ?/? ?${tail}){1,2} ${anyOf(lexicons, ({ salary }) => salary.amountCues.paidAs)} (?:[a-z]{1,5} )?${notPay}(?![a-z])|^(?: ?/? ?${tail}){0,2} ${anyOf(lexicons, ({ salary }) => salary.onTop ?? [])}(?= ?(?:$|[.,;!?)]| (?:${articles}|[a-z]{2,4}) ))`,
    ),
    /** Straight behind an amount without currency that is pay all the same. */
    tail: patternOf(`^ ?\\(?${tail}`),
    /** The words that lead to the next amount: "2 000 € net, brut 2 900 €", "£12,000 (FTE £20,000)". */
    towardsNext: patternOf(`(?:[,/] ?${tail}|\\([^()]{0,40}) ?:? ?$`),
    /** A comma that opens something new, rather than another word on the same amount. */
    newPart: patternOf(`[;+=\\d]|,(?! ?${tail})`),
    level: patternOf(word(({ salary }) => salary.amountCues.levels)),
    /** Pay at a stated seniority: "à 5 ans d'expérience". */
    seniority: patternOf(
      `^[^;\\d]{0,30}?(?<![a-z])(?:${count} ?(?:-|${to}) ?)?${count} (?:${length})(?![a-z])`,
    ),
    timeAfter: patternOf(
      `^ ?(?:${anyOf(lexicons, (lexicon) => [
        ...lexicon.durations.year,
        ...lexicon.durations.month,
        ...lexicon.durations.week,
        ...lexicon.durations.day,
        ...lexicon.hours.hour,
      ])})(?![a-z])`,
    ),
  }
})

/** "39 Std./Woche", "36 hours per": what leads to the week of the hours, and to no week's pay. */
const hoursBefore = compiled((lexicons: readonly Lexicon[]) =>
  patternOf(`\\d ?-?${anyOf(lexicons, (lexicon) => lexicon.hours.hour)}\\.?[ /]{0,2}$`),
)

/** The unit that a text names first, if any. */
export function unitIn(text: string, lexicons: readonly Lexicon[]): Unit | undefined {
  let first: Unit | undefined
  let place = Number.POSITIVE_INFINITY
  for (const [unit, pattern] of payCues(lexicons).units) {
    const at = matchesOf(text, pattern).find(
      ({ index }) =>
        unit !== 'WEEK' || !hoursBefore(lexicons).test(text.slice(Math.max(0, index - 20), index)),
    )?.index
    if (at !== undefined && at < place) {
      first = unit
      place = at
    }
  }
  return first
}

/** Gross or net, whichever a text names first; undefined when it names neither. */
export function taxIn(text: string, lexicons: readonly Lexicon[]): 'gross' | 'net' | undefined {
  const { gross, net } = payCues(lexicons)
  const [grossAt, netAt] = [text.search(gross), text.search(net)]
  if (grossAt < 0 && netAt < 0) return undefined
  if (grossAt < 0) return 'net'
  return netAt < 0 || grossAt < netAt ? 'gross' : 'net'
}
