import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import type { Benefit, BenefitKind } from '@/lib/posting'
import type { BenefitWord } from './benefit-words'

/** Costs that employer and employee share; of any other, the share is what is paid back. */
const SHARED: readonly BenefitKind[] = [
  'mealVouchers',
  'healthInsurance',
  'hospitalInsurance',
  'childcare',
  'pension',
]
/** What is paid back in part, by a share of its cost. */
const PAID_BACK: readonly BenefitKind[] = ['transport', 'mileage', 'phone', 'training', 'housing']
/** What may be paid back or covered as a whole. */
const WHOLLY: readonly BenefitKind[] = ['transport', 'hospitalInsurance']
/** A smaller percentage of a pension is one of the pay, not a share of its cost. */
const LEAST_OF_PENSION = 0.5
/** No smaller share of a rent is paid: "le 1 % logement" is a name. */
const LEAST_OF_RENT = 0.1

const cues = compiled((lexicons: readonly Lexicon[]) => ({
  list: patternOf(`^ ?(?:\\+|/|&|${bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.and))}) ?$`),
  /** "Mutuelle prise en charge à 50 % et": what stands before an "and" is said of the benefit before it. */
  endsInAnd: patternOf(
    ` ${bounded(anyOf(lexicons, (lexicon) => lexicon.requirements.and))} (?:[a-z]{1,4} )?$`,
  ),
  /** "Mutuelle complète" is one that covers much, where these words stand by it is paid. */
  isPaid: patternOf(`(?<![a-z])${anyOf(lexicons, ({ benefitCues }) => benefitCues.isPaid)}(?![a-z])`),
  threeQuarters: patternOf(bounded(anyOf(lexicons, ({ benefitCues }) => benefitCues.threeQuarters))),
  ofPremium: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.ofPremium)),
  /** "De 11 €, dont 6,60 € à notre charge". */
  paidPart: patternOf(
    `^[^\\d,;]{0,24}(\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:€|euros?)[^,;]{0,20},? \\(?${anyOf(lexicons, ({ requirements }) => requirements.including)} (\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:€|euros?) (?:\\(?part )?${anyOf(lexicons, ({ benefitCues }) => benefitCues.paidPart)}`,
  ),
  wholly: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.wholly))),
  half: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.half))),
  pays: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.employerPays))),
}))

/** What stands around a benefit's word: the words themselves, those before and behind up to the next benefit. */
export interface Surroundings {
  before: string
  inside: string
  /** Behind the word, up to a comma or a plus. */
  after: string
  /** Behind the word, commas included. */
  reach: string
}

/**
 * The share that the employer pays of one benefit, by the benefit's kind; nothing when none is stated.
 * In: the sentence, the benefit's word, what stands around it, and the benefits behind it, since "a + b (60 %)"
 * says one share of both. A share is said in percent, as the half, or, of transport, as the whole of the cost.
 */
export function shareOf(
  text: string,
  word: BenefitWord,
  around: Surroundings,
  following: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): Pick<Benefit, 'share' | 'employerShare'> {
  const { kind } = word
  const employer = SHARED.includes(kind)
  if (!employer && !PAID_BACK.includes(kind)) return {}
  const { before, inside, after } = around
  const share =
    shareIn(inside) ??
    shareIn(after) ??
    (cues(lexicons).endsInAnd.test(before) ? undefined : shareIn(before)) ??
    (employer ? shareOfAmount(around, lexicons) : undefined) ??
    sharedWith(text, word, following, lexicons) ??
    (employer || following.length === 0 ? paidBehind(around, lexicons) : undefined) ??
    halfOf(around, lexicons) ??
    (WHOLLY.includes(kind) || (kind === 'healthInsurance' && cues(lexicons).isPaid.test(inside + after))
      ? whollyOf(around, lexicons)
      : undefined)
  if (share === undefined || (kind === 'housing' && share < LEAST_OF_RENT)) return {}
  if (kind === 'pension' && share < LEAST_OF_PENSION && !cues(lexicons).ofPremium.test(after)) return {}
  return employer ? { employerShare: share } : { share }
}

function shareIn(text: string): number | undefined {
  const match = /(?<![\d.,])(\d{1,3}(?:[.,]\d)?) ?%/.exec(text)
  const share = Number(match?.[1]?.replace(',', '.')) / 100
  return share > 0 && share <= 1 ? share : undefined
}

/** "Titres-restaurant de 11 €, dont 6,60 € à notre charge": what the employer pays of it, when it is a plain share. */
function shareOfAmount({ reach }: Surroundings, lexicons: readonly Lexicon[]): number | undefined {
  const told = cues(lexicons).paidPart.exec(reach)
  const [whole, part] = [told?.[1], told?.[2]].map((text) => Number(text?.replace(',', '.')))
  if (!whole || !part || part >= whole) return undefined
  const share = Math.round((part / whole) * 1000) / 1000
  return Number.isInteger(share * 100) ? share : undefined
}

/** "Titres-restaurant de 9 €, pris en charge à 60 %", "…, moitié pour nous": who pays is said behind a comma. */
function paidBehind({ reach, after }: Surroundings, lexicons: readonly Lexicon[]): number | undefined {
  if (after.length >= reach.length) return undefined
  if (cues(lexicons).half.test(reach.slice(after.length))) return 0.5
  // "…, 9 € par jour, 60 % employeur".
  const said = reach
    .slice(after.length)
    .split(', ')
    .filter((part) => cues(lexicons).pays.test(part))
  return said.map(shareIn).find((share) => share !== undefined)
}

/** "La moitié de l'abonnement", "half of your pass", "mutuelle prise en charge pour moitié". */
function halfOf({ before, inside, after }: Surroundings, lexicons: readonly Lexicon[]): number | undefined {
  const { half } = cues(lexicons)
  const near = `${before.slice(-24)}€${inside}€${after.slice(0, 40)}`
  if (cues(lexicons).threeQuarters.test(near)) return 0.75
  return half.test(before.slice(-16)) || half.test(inside) || half.test(after.slice(0, 40)) ? 0.5 : undefined
}

/** "Volledige terugbetaling", "transports gratuits", "woon-werkverkeer is volledig terugbetaald". */
function whollyOf(
  { before, inside, after, reach }: Surroundings,
  lexicons: readonly Lexicon[],
): number | undefined {
  const { wholly } = cues(lexicons)
  const behind = after.length < 4 ? reach.slice(0, 28) : after.slice(0, 44)
  return wholly.test(inside) || wholly.test(before) || wholly.test(behind) ? 1 : undefined
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
  const after = upToBreak(text.slice(next.end, Math.min(second?.start ?? text.length, next.end + 80)))
  return pays.test(after) ? shareIn(after) : undefined
}

/** A comma, a plus or a closing clause parts benefits; what brackets hold stays with the word before them. */
export function upToBreak(text: string): string {
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
