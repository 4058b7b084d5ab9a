import { type Amount, amountsIn } from '@/lib/facts/amounts'
import { durationsIn } from '@/lib/facts/durations'
import { unitIn } from '@/lib/facts/pay/pay-cues'
import { lastIndexIn } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { Benefit, BenefitKind } from '@/lib/posting'
import { type Surroundings, shareOf, upToBreak } from './benefit-share'
import type { BenefitWord } from './benefit-words'

/** How far before and behind its word a benefit's amount or share may stand. */
const REACH_BEFORE = 44
const REACH = 100
/** "8 € de " may stand between an amount and the benefit behind it, and no more; with a period, more. */
const BETWEEN = 14
const BETWEEN_WITH_UNIT = 34

const WITH_AMOUNT: readonly BenefitKind[] = [
  'mealVouchers',
  'ecoVouchers',
  'giftVouchers',
  'transport',
  'bike',
  'mileage',
  'phone',
  'laptop',
  'homeOffice',
  'healthInsurance',
  'hospitalInsurance',
  'bonus',
  'profitSharing',
  'allowance',
  'training',
  'childcare',
  'housing',
]
const WITH_DAYS: readonly BenefitKind[] = ['extraLeave', 'reducedHours', 'training']
/** Above these an amount beside the word is something else. */
const MOST: Readonly<Partial<Record<BenefitKind, number>>> = {
  mealVouchers: 25,
  ecoVouchers: 500,
  bike: 1500,
  homeOffice: 3000,
}
const MOST_DAYS = 60
/** Fewer days, counted to a part of one, are those of a month. */
const LEAST_EXACT = 5
/** A card of meals is loaded by the month as well. */
const MOST_A_MONTH = 350
/** What is paid by the kilometre may be written in cents. */
const IN_CENTS: readonly BenefitKind[] = ['mileage', 'bike', 'transport']
const OPENS_WITH_AMOUNT = /^, ?(?:[€£$] ?|chf |eur )?\d/

/** "39 heures avec RTT": hours and months are no days. */
const notDays = (lexicons: readonly Lexicon[]) =>
  anyOf(lexicons, ({ hours, durations }) => [
    ...hours.hour,
    ...durations.week,
    ...durations.month,
    ...durations.year,
  ])

/** "Working from home, for which we pay € 2,40 per day": the sentence goes on with what is paid for it. */
function paidFor(lexicons: readonly Lexicon[]): string {
  const forWhich = anyOf(lexicons, ({ benefitCues }) => benefitCues.forWhich)
  const paidWith = anyOf(lexicons, ({ benefitCues }) => benefitCues.paidWith)
  const allowances = anyOf(lexicons, ({ benefitCues }) => benefitCues.allowances)
  const upTo = anyOf(lexicons, ({ salary }) => salary.upTo)
  const between = '[^,;.:\\d€£]'
  return `^, ?(?:${forWhich}(?![a-z])${between}{0,26}|${paidWith} ${between}{0,16}${allowances}${between}{0,20}|(?:[a-z-]{3,18} ){0,4}${upTo} ${between}{0,14})[€£\\d]`
}

const cues = compiled((lexicons: readonly Lexicon[]) => ({
  and: patternOf(`(?<= )${anyOf(lexicons, (lexicon) => lexicon.requirements.and)}(?= )`, 'g'),
  list: patternOf(`^ ?(?:\\+|/|&|${bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.and))}) ?$`),
  endsInAnd: patternOf(
    ` ${bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.and))} (?:[a-z]{1,4} )?$`,
  ),
  day: patternOf(anyOf(lexicons, (lexicon) => lexicon.durations.day)),
  /** "23,8 jours de RTT". */
  partDays: patternOf(
    `(?<![\\d.,])(\\d{1,2}[.,]\\d{1,2}) ?${anyOf(lexicons, (lexicon) => lexicon.durations.day)}(?![a-z])`,
  ),
  week: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.durations.week))),
  /** A number straight before a benefit that is counted in days: "12 RTT", "zes extra vakantiedagen". */
  count: patternOf(
    `(?<![a-z\\d,/]|(?<![a-z])\\.)(\\d{1,2}|${anyOf(lexicons, (lexicon) => Object.keys(lexicon.numbers))}) (?:(?!${notDays(lexicons)} )[a-z-]{2,16} )?$`,
  ),
  /** "Vakantiedagen: 28", "the number of holidays is 28". */
  countedBehind: patternOf(
    `^ ?(?::|${anyOf(lexicons, ({ benefitCues }) => benefitCues.amountsTo)} ) ?(\\d{1,2})(?![.,]?\\d| ?[€%])`,
  ),
  byMonth: patternOf(`^[^,;]{0,14}${anyOf(lexicons, ({ durations }) => durations.month)}(?![a-z])`),
  workingDays: patternOf(
    `(?<![\\d.,/])(\\d{1,2}) ?${anyOf(lexicons, ({ benefitCues }) => benefitCues.workingDays)}`,
  ),
  otherDays: patternOf(bounded(anyOf(lexicons, ({ benefitCues }) => benefitCues.otherDays))),
  /** "D'une valeur faciale de 11": the worth of a voucher, its currency left out. */
  worth: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ benefitCues }) => benefitCues.worth)}(?: [a-z]{1,10}){0,3} ?:? ?(\\d{1,2}(?:[.,]\\d{1,2})?)(?![\\d%]| ?[%€£])`,
  ),
  daily: patternOf(`(?<![a-z])${anyOf(lexicons, ({ benefitCues }) => benefitCues.daily)}(?![a-z])`),
  cents: patternOf(
    `(?<![\\d.,])(\\d{1,2}) ?${anyOf(lexicons, ({ benefitCues }) => benefitCues.cents)}(?![a-z\\d])`,
  ),
  paidFor: patternOf(paidFor(lexicons)),
  calendar: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.calendar)),
  birthday: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.birthday))),
  numbers: new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.numbers))),
}))

/**
 * The parts that a sentence states of one benefit: amount, share, days.
 * In: the sentence, the benefit's word, the one before it and those after it. A part belongs to the word it follows
 * without a comma, or that it stands straight before; a share at the end of "a + b" is both's. What a meal in a
 * canteen costs is no amount of the benefit.
 */
export function partsOf(
  text: string,
  word: BenefitWord,
  previous: BenefitWord | undefined,
  following: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): Omit<Benefit, 'kind'> {
  const from = Math.max(previous?.end ?? 0, word.start - REACH_BEFORE)
  const behind = text.slice(word.end, Math.min(following[0]?.start ?? text.length, word.end + REACH))
  const reach = following[0] ? withoutNext(behind, lexicons) : behind
  const around: Surroundings = {
    before: afterLastBreak(text.slice(from, word.start)),
    inside: text.slice(word.start, word.end),
    after: upToBreak(reach),
    reach,
  }
  return {
    ...(WITH_AMOUNT.includes(word.kind) && money(word.kind, around, lexicons)),
    ...shareOf(text, word, around, following, lexicons),
    ...(WITH_DAYS.includes(word.kind) && daysOf(word.kind, around, lexicons)),
  }
}

/** "Indemnité et prise en charge à 50 % du transport": behind a last "and" or comma stands what is said of the next. */
function withoutNext(behind: string, lexicons: readonly Lexicon[]): string {
  const at = Math.max(behind.lastIndexOf(', '), lastIndexIn(behind, cues(lexicons).and))
  // "(8 €, pris en charge à 60 %) + ": what brackets hold is said of what stands before them.
  return at >= 0 && !/^[^(]*\)/.test(behind.slice(at)) ? behind.slice(0, at) : behind
}

function afterLastBreak(text: string): string {
  return text.slice(Math.max(...[', ', '+', ')', ':'].map((sign) => text.lastIndexOf(sign))) + 1)
}

function money(
  kind: BenefitKind,
  around: Surroundings,
  lexicons: readonly Lexicon[],
): Pick<Benefit, 'amount' | 'currency' | 'unitText'> {
  const { before, inside, after, reach } = around
  const cents = IN_CENTS.includes(kind) ? cues(lexicons).cents.exec(inside + after) : null
  if (cents) return { amount: Number(cents[1]) / 100, currency: / ?p/.test(cents[0]) ? 'GBP' : 'EUR' }
  const mostBefore = (behind: string) =>
    kind === 'mealVouchers' && cues(lexicons).byMonth.test(behind) ? MOST_A_MONTH : (MOST[kind] ?? 100_000)
  const fits = ({ currency, value }: Amount, behind: string) =>
    currency !== undefined && value > 0 && value <= mostBefore(behind)
  // "Carte X, 10 € par jour": an amount may open what stands behind a comma.
  const rest = reach.slice(after.length)
  const behind = OPENS_WITH_AMOUNT.test(rest) || cues(lexicons).paidFor.test(rest) ? reach : after
  const worth = kind === 'mealVouchers' ? cues(lexicons).worth.exec(inside + after)?.[1] : undefined
  const [part, amount] =
    find(inside) ??
    find(behind) ??
    find(before, ({ end }) => isStraightBefore(before.slice(end), lexicons)) ??
    []
  if (part === undefined || amount?.currency === undefined)
    return worth === undefined ? {} : { amount: Number(worth.replace(',', '.')) }
  // "Per kalendermaand", "per calendar month".
  const next = part.slice(amount.end, amount.end + 30).replace(cues(lexicons).calendar, '')
  const unit =
    unitIn(next.slice(0, 26), lexicons) ??
    unitIn(part === before ? after.slice(0, 20) : before.slice(-16), lexicons) ??
    (part === before ? unitIn(before.slice(0, amount.start).slice(-24), lexicons) : undefined) ??
    (isDaily(kind, around, lexicons) ? 'DAY' : undefined)
  return { amount: amount.value, currency: amount.currency, ...(unit !== undefined && { unitText: unit }) }

  function find(where: string, also: (amount: Amount) => boolean = () => true): [string, Amount] | undefined {
    // "€ 8 per dag en € 250 ecocheques": of several before the word, the nearest is its own.
    const all = where === before ? amountsIn(where).reverse() : amountsIn(where)
    const found = all.find((one) => fits(one, where.slice(one.end)) && also(one))
    return found && [where, found]
  }
}

/** "Dagelijkse onkostenvergoeding van 6 euro", "voor elke thuiswerkdag 2,40 euro". */
function isDaily(
  kind: BenefitKind,
  { before, inside, after }: Surroundings,
  lexicons: readonly Lexicon[],
): boolean {
  if (kind === 'homeOffice' && cues(lexicons).day.test(inside)) return true
  return cues(lexicons).daily.test(`${before.slice(-24)}${inside}${after.slice(0, 40)}`)
}

/** "€ 1,000 a year for " may stand before a benefit; behind an "and" the amount is another's. */
function isStraightBefore(between: string, lexicons: readonly Lexicon[]): boolean {
  const most = unitIn(between, lexicons) === undefined ? BETWEEN : BETWEEN_WITH_UNIT
  return (
    between.length <= most && !cues(lexicons).list.test(between) && !cues(lexicons).endsInAnd.test(between)
  )
}

function daysOf(
  kind: BenefitKind,
  { before, inside, after }: Surroundings,
  lexicons: readonly Lexicon[],
): Pick<Benefit, 'days'> {
  const { day, week, otherDays, count, numbers } = cues(lexicons)
  // "5 Fortbildungstage" are days, "deux formations" are not.
  if (kind === 'training' && !day.test(inside)) return {}
  // The days of "semaine de quatre jours" are worked.
  if (week.test(inside) || otherDays.test(inside)) return {}
  for (const part of [`${before}${inside}`, after.slice(0, 40)]) {
    const working = Number(cues(lexicons).workingDays.exec(part)?.[1])
    if (working > 0 && working <= MOST_DAYS) return { days: working }
    const exact = Number(cues(lexicons).partDays.exec(part)?.[1]?.replace(',', '.'))
    if (exact >= LEAST_EXACT && exact <= MOST_DAYS) return { days: exact }
    const lengths = durationsIn(part, lexicons)
    if (lengths.some(({ unit }) => unit === 'week')) return {}
    // "20 jours légaux et 6 extra-légaux": the number nearest to the word.
    const found = lengths.findLast(({ unit, open }) => unit === 'day' && !open)
    const written =
      part === after.slice(0, 40) ? cues(lexicons).countedBehind.exec(after)?.[1] : count.exec(before)?.[1]
    // "Forfait 218 jours - 12 RTT": what stands straight before the word is its number.
    if (found && found.count <= MOST_DAYS && written === undefined) return { days: found.count }
    const days = written === undefined ? 0 : (numbers.get(written) ?? Number(written))
    if (days > 0 && days <= MOST_DAYS) return { days }
  }
  // "Your birthday off": one has one a year.
  return kind === 'extraLeave' && cues(lexicons).birthday.test(before + inside) ? { days: 1 } : {}
}
