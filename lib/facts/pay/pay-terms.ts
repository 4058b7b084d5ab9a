import { anyOf, bounded, compiled, type Lexicon, patternOf, type Word } from '@/lib/lexicon'
import type { BaseSalary } from '@/lib/posting'

/** What stands around an amount and says for how much work, and how often a year, it is paid. */
export interface Surroundings {
  /** The sentence before the amount, after the amount before it. */
  ahead: string
  /** The part of it from the word for pay on, within one clause; empty when there is no such word. */
  since: string
  /** Behind the amount, up to the next part of the sentence. */
  after: string
  /** The same without the amount's own period and tax. */
  tailless: string
  /** The sentence behind the amount, up to the next amount but one. */
  onward: string
  /** It is the only amount of its sentence: what is said anywhere in it is said of this one. */
  alone: boolean
}

/** The fewest hours a week that are somebody's full time. */
const FULL_WEEK = 35

const patterns = compiled((lexicons: readonly Lexicon[]) => {
  const of = (pick: (lexicon: Lexicon) => readonly Word[] | undefined) => anyOf(lexicons, pick)
  const numbers = lexicons.flatMap(({ numbers }) =>
    Object.entries(numbers).filter(([, value]) => value >= 12 && value <= 16),
  )
  const months = `(1[2-6](?:[.,]\\d{1,2})?|${numbers.map(([word]) => word).join('|') || '(?!)'})`
  const units = of(({ durations }) => durations.month)
  const times = of(({ salary }) => salary.times)
  const years = of(({ durations, salary }) => [...durations.year, ...salary.units.YEAR])
  const payments = of(({ salary }) => salary.monthlyPayments)
  const over = of(({ salary }) => salary.overMonths)
  const full = of(({ salary }) => [...salary.fullTimeBasis, ...(salary.fullTimePay ?? [])])
  const beside = of(({ salary }) => salary.fullTimeBeside)
  const forHours = `(?<![a-z0-9])${of(({ salary }) => salary.forHours)}(?: [a-z-]{1,14}){0,3}`
  const week = `(\\d{2})(?:[.,]\\d{1,2})?(?: ?|-)${of(({ hours }) => hours.hour)}(?![a-z0-9])`
  const lasting = of(({ salary }) => salary.amountCues.lasting)
  return {
    words: new Map(numbers),
    months: [
      patternOf(`(?<![a-z0-9])${over} ?${months} ?(?:${units}|${payments}|[),;.+](?!\\d)|$)`),
      patternOf(`(?<![a-z0-9])${months}[ -]${payments}(?![a-z0-9])`),
      patternOf(`[*x×] ?${months}(?![\\d/%€£]|[.,]\\d)`),
      patternOf(`(?<![\\d.,])${months} ?(?:[x×](?![a-z0-9])|${times} (?:[a-z]{1,3} )?${years}(?![a-z]))`),
    ],
    full: patternOf(bounded(full)),
    fullBefore: patternOf(
      `(?<![a-z0-9])(?:${full}|${of(({ hours }) => hours.fullTimeEquivalent)}|\\( ?100 ?% ?\\)) ?:? ?$`,
    ),
    otherShares: patternOf(bounded(of(({ salary }) => [...salary.notPay, ...(salary.otherShares ?? [])]))),
    beside: patternOf(bounded(beside)),
    /** "(2 885 € à 3 402 € avec 10 ans d'ancienneté, temps plein)": the last word of the bracket that holds the amount. */
    closesBracket: patternOf(
      `^[^()]{0,60}, ?${beside}(?: [a-z]{1,3}|,? ?\\d\\d ?${of(({ hours }) => hours.hour)})? ?\\)`,
    ),
    /** "€ 3,400 gross per month in the last year (full-time)": all that a bracket says. */
    besideAlone: patternOf(`\\( ?${beside} ?\\)`),
    besideAfter: patternOf(`^ ?\\(? ?${beside}(?![a-z0-9])`),
    /** "2 140 € à l'embauche (temps plein)": alone in a bracket behind the amount. */
    besideBracket: patternOf(`^[^\\d;,+()[\\]]{0,24}\\( ?${beside} ?\\)`),
    /** "2 350 € brut/mois (13 mois)": no contract lasts so many months, as one of twelve does. */
    monthsBracket: patternOf(`^[^\\d;,+()[\\]]{0,24}\\( ?(1[345](?:[.,]\\d{1,2})?) ?${units} ?\\)`),
    actual: patternOf(bounded(of(({ salary }) => salary.actualBasis))),
    /** "2107 € brutto (30 h/Woche)": the hours alone in a bracket behind the amount. */
    hoursBracket: patternOf(`^[^\\d;+()[\\]]{0,24}[([] ?${week}[^()[\\]\\d€£$]{0,20}[)\\]]`),
    hours: patternOf(`${forHours} ${week}`),
    hoursClause: patternOf(`[,(] ?${forHours} ${week}`),
    share: patternOf(`${forHours} (\\d{2,3}) ?%`),
    /** "Contract voor 12 maanden, loon € 2.500": those months are the contract's. */
    lasting: patternOf(`(?<![a-z])${lasting}(?![a-z])`),
    lastingBehind: patternOf(`^ ?${lasting}`),
    shareClause: patternOf(`[,(] ?${forHours} (\\d{2,3}) ?%`),
  }
})

/**
 * Whether an amount is what a full-time post would pay or what the hours of this post pay.
 * In: the words around it. Out: undefined when nothing says so.
 */
export function basisOf(around: Surroundings, lexicons: readonly Lexicon[]): BaseSalary['basis'] {
  const cues = patterns(lexicons)
  const behind = around.alone ? around.onward.slice(0, 160) : around.after
  const ahead = around.alone ? (around.ahead.slice(-90).split(/\. /).at(-1) ?? '') : ''
  // A comma between digits ends no clause: "3.000 € für 38,5 Stunden".
  const clause = /^(?:[^,;+]|(?<=\d),(?=\d{1,2}(?!\d))){0,120}/.exec(around.onward)?.[0] ?? ''
  if (cues.actual.test(behind) || cues.actual.test(`${ahead || around.ahead.slice(-14)}€`)) return 'actual'
  const hours =
    cues.hoursBracket.exec(around.onward) ??
    cues.hours.exec(clause) ??
    cues.hoursClause.exec(behind) ??
    cues.hours.exec(ahead)
  const at = behind.search(cues.full)
  // "£24,000 pro rata for 20 hours": the hours are those of the post, and the amount is not yet theirs.
  const shared =
    hours !== null && at >= 0 && at < behind.indexOf(hours[0]) && !cues.otherShares.test(behind.slice(0, at))
  if (hours && !shared) return Number(hours[1]) >= FULL_WEEK ? 'full-time' : 'actual'
  // "25 days' holiday pro rata", "13e mois au prorata": the share is of what comes on top.
  const ofOther = cues.otherShares.test(behind.slice(0, at))
  const full = (at >= 0 && !ofOther) || cues.full.test(ahead) || cues.fullBefore.test(around.ahead)
  if (cues.closesBracket.test(around.onward) || cues.besideAlone.test(clause)) return 'full-time'
  if (full || cues.besideAfter.test(around.tailless) || cues.beside.test(around.since)) return 'full-time'
  if (cues.besideBracket.test(around.onward)) return 'full-time'
  const share = Number((cues.share.exec(clause) ?? cues.shareClause.exec(behind))?.[1] ?? 0)
  return share >= 40 && share < 100 ? 'actual' : undefined
}

/** How many monthly payments a year the words around an amount tell: "sur 13 mois", "14 pagas", "x 13,92". */
export function monthsPerYearOf(
  { ahead, onward }: Surroundings,
  lexicons: readonly Lexicon[],
): number | undefined {
  const { months, words, lasting, lastingBehind, monthsBracket } = patterns(lexicons)
  const [bracket = '', paid] = monthsBracket.exec(onward) ?? []
  if (paid !== undefined && !lasting.test(bracket)) return Number(paid.replace(',', '.'))
  for (const text of [onward.slice(0, 90), ahead.slice(-40)])
    for (const pattern of months) {
      const match = pattern.exec(text)
      const count = match?.[1]
      if (match && lasting.test(/[^;.]{0,34}$/.exec(text.slice(0, match.index))?.[0] ?? '')) continue
      if (match && lastingBehind.test(text.slice(match.index + match[0].length))) continue
      if (count !== undefined) return words.get(count) ?? Number(count.replace(',', '.'))
    }
  return undefined
}
