import { anyOf, bounded, compiled, type Lexicon } from '@/lib/lexicon'
import type { Benefit, BenefitKind } from '@/lib/posting'
import { amountsIn } from './amounts'
import { durationsIn } from './durations'
import { unitIn } from './pay/pay-cues'

/** A benefit's words in a sentence. */
export interface BenefitWord {
  kind: BenefitKind
  start: number
  end: number
}

/** How far behind its word a benefit's amount or share may stand. */
const REACH = 80
/** "8 € de " may stand between an amount and the benefit behind it, and no more. */
const BEFORE_REACH = 8
/** Costs that employer and employee share; of any other, the share is what is paid back. */
const SHARED: readonly BenefitKind[] = ['mealVouchers', 'healthInsurance', 'hospitalInsurance', 'childcare']
/** What is paid back in part, by a share of its cost. */
const PAID_BACK: readonly BenefitKind[] = [
  'transport',
  'bike',
  'mileage',
  'phone',
  'homeOffice',
  'training',
  'housing',
  'canteen',
]
const WITH_AMOUNT: readonly BenefitKind[] = [
  'mealVouchers',
  'ecoVouchers',
  'giftVouchers',
  'canteen',
  'transport',
  'bike',
  'mileage',
  'phone',
  'homeOffice',
  'healthInsurance',
  'hospitalInsurance',
  'bonus',
  'allowance',
  'training',
  'childcare',
  'housing',
]
const WITH_DAYS: readonly BenefitKind[] = ['extraLeave', 'reducedHours', 'homeOffice']
/** Above these an amount beside the word is something else. */
const MOST: Readonly<Partial<Record<BenefitKind, number>>> = {
  mealVouchers: 25,
  ecoVouchers: 500,
  bike: 1500,
}

const cues = compiled((lexicons: readonly Lexicon[]) => ({
  list: new RegExp(`^ ?(?:\\+|/|&|${bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.and))}) ?$`),
  wholly: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.wholly ?? []))),
  pays: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.employerPays))),
}))

/**
 * The parts that a sentence states of one benefit: amount, share, days.
 * In: the sentence, the benefit's word, the one before it and those after it. A part belongs to the word it follows
 * without a comma, or that it stands straight before; a share at the end of "a + b" is both's.
 */
export function partsOf(
  text: string,
  word: BenefitWord,
  previous: BenefitWord | undefined,
  following: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): Omit<Benefit, 'kind'> {
  const next = following[0]
  const from = Math.max(previous?.end ?? 0, word.start - 30)
  const before = afterLastBreak(text.slice(from, word.start))
  const inside = text.slice(word.start, word.end)
  const reach = text.slice(word.end, Math.min(next?.start ?? text.length, word.end + REACH))
  const after = upToBreak(reach)
  const share =
    shareIn(inside) ??
    shareIn(after) ??
    shareIn(before) ??
    sharedWith(text, word, following, lexicons) ??
    paidBehind(word.kind, reach, after, lexicons) ??
    whollyOf(word.kind, before, inside, lexicons)
  const employer = SHARED.includes(word.kind)
  return {
    ...money(word.kind, before, after, lexicons),
    ...(share !== undefined && employer && { employerShare: share }),
    ...(share !== undefined && PAID_BACK.includes(word.kind) && { share }),
    ...daysOf(word.kind, before, inside, after, lexicons),
  }
}

/** A comma, a plus or a closing clause parts benefits; what brackets hold stays with the word before them. */
function upToBreak(text: string): string {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const char = text[index]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (depth <= 0 && (char === '+' || (char === ',' && !/\d/.test(text[index + 1] ?? ''))))
      return text.slice(0, index)
  }
  return text
}

function afterLastBreak(text: string): string {
  const at = Math.max(
    text.lastIndexOf(', '),
    text.lastIndexOf('+'),
    text.lastIndexOf(')'),
    text.lastIndexOf(':'),
  )
  return text.slice(at + 1)
}

function shareIn(text: string): number | undefined {
  const match = /(?<![\d.,])(\d{1,3}(?:[.,]\d)?) ?%/.exec(text)
  const share = Number(match?.[1]?.replace(',', '.')) / 100
  return share > 0 && share <= 1 ? share : undefined
}

/** "Titres-restaurant de 9 €, pris en charge à 60 %": who pays is said behind a comma. */
function paidBehind(
  kind: BenefitKind,
  reach: string,
  after: string,
  lexicons: readonly Lexicon[],
): number | undefined {
  if (!SHARED.includes(kind) || after.length >= reach.length) return undefined
  const behind = /^, ?([^,;+]{0,60})/.exec(reach.slice(after.length))?.[1] ?? ''
  return cues(lexicons).pays.test(behind) ? shareIn(behind) : undefined
}

/** "Volledige terugbetaling": all of the cost is paid back. */
function whollyOf(
  kind: BenefitKind,
  before: string,
  inside: string,
  lexicons: readonly Lexicon[],
): number | undefined {
  if (kind !== 'transport') return undefined
  const { wholly } = cues(lexicons)
  return wholly.test(inside) || wholly.test(before.slice(-20)) ? 1 : undefined
}

/** "Titre de transport + mutuelle prise en charge à 50 %": the share is said once for the list. */
function sharedWith(
  text: string,
  word: BenefitWord,
  following: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): number | undefined {
  const { list, pays } = cues(lexicons)
  const [next, second] = following
  if (!next || !list.test(text.slice(word.end, next.start))) return undefined
  const after = upToBreak(text.slice(next.end, Math.min(second?.start ?? text.length, next.end + REACH)))
  return pays.test(after) ? shareIn(after) : undefined
}

/** "€ 1,000 a year for ": a period between an amount and its benefit takes its own room. */
function reachBefore(between: string, lexicons: readonly Lexicon[]): number {
  return unitIn(between, lexicons) === undefined ? BEFORE_REACH : BEFORE_REACH * 3
}

function money(
  kind: BenefitKind,
  before: string,
  after: string,
  lexicons: readonly Lexicon[],
): Pick<Benefit, 'amount' | 'currency' | 'unitText'> {
  if (!WITH_AMOUNT.includes(kind)) return {}
  const pence = kind === 'mileage' ? /(?<![\d.,])(\d{1,2})p (?:a|per) /.exec(after) : null
  if (pence) return { amount: Number(pence[1]) / 100, currency: 'GBP' }
  for (const part of [after, before]) {
    const amount = amountsIn(part).find(
      ({ currency, value, end }) =>
        currency !== undefined &&
        value > 0 &&
        // "Chèques-repas de 7 € et transports": behind an "and" the amount is the other's.
        (part === after ||
          (before.length - end <= reachBefore(before.slice(end, end + 16), lexicons) &&
            !cues(lexicons).list.test(before.slice(end)))),
    )
    if (!amount?.currency || amount.value > (MOST[kind] ?? 100_000)) continue
    const unit =
      unitIn(part.slice(amount.end, amount.end + 26), lexicons) ??
      (part === before ? unitIn(after.slice(0, 20), lexicons) : undefined)
    return { amount: amount.value, currency: amount.currency, ...(unit !== undefined && { unitText: unit }) }
  }
  return {}
}

function daysOf(
  kind: BenefitKind,
  before: string,
  inside: string,
  after: string,
  lexicons: readonly Lexicon[],
): Pick<Benefit, 'days'> {
  if (!WITH_DAYS.includes(kind)) return {}
  for (const [index, part] of [`${before}${inside}`, after.slice(0, 40)].entries()) {
    const lengths = durationsIn(part, lexicons)
    if (lengths.some(({ unit }) => unit === 'week')) return {}
    const found = lengths.find(({ unit, open }) => unit === 'day' && !open)
    if (found) return { days: found.count }
    const bare = index === 0 ? /(?<![\d.,/])(\d{1,2}) (?:[a-z]{2} )?$/.exec(before) : null
    if (bare && Number(bare[1]) > 0 && Number(bare[1]) <= 60) return { days: Number(bare[1]) }
  }
  return {}
}
