import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon, patternOf, type Section } from '@/lib/lexicon'
import {
  BUT,
  isAsked,
  isDenied,
  isForInterview,
  isForNaming,
  isForServed,
  isInPay,
  isTask,
  isTheirTrade,
  isTrainingItself,
} from './benefit-denied'
import { ALONE, BARE, COUNTED, OF_A_POST, OF_NO_TRADE, OPENING, RESERVED, WEAK } from './benefit-kinds'
import { opensWithPay, speaksOfPay } from './benefit-pay'
import type { BenefitWord } from './benefit-words'

/** Outside the offer, a benefit that opens a line is believed in a line this short. */
const LINE_LENGTH = 140
/** So short is a line that says how much there is of one benefit. */
const STATED_LENGTH = 60
/** How far before and behind a benefit the word that offers it may stand. */
const OFFER_BEFORE = 400
const OFFER_AFTER = 40
/** So near before it the word of offering governs it. */
const OFFER_NEAR = 50
/** So much may stand before a benefit that opens its line. */
const MOST_BEFORE = 60
/** How far from a thing the word that gives it may stand. */
const GIVEN_REACH = 45

const cues = compiled((lexicons: readonly Lexicon[]) => {
  const small = anyOf(lexicons, ({ requirements, given, numbers, salary, linkWords }) => [
    ...requirements.articles,
    ...requirements.and,
    ...(given ?? []),
    ...salary.from,
    ...salary.upTo,
    ...Object.keys(numbers),
    ...(linkWords ?? []),
  ])
  return {
    offers: patternOf(
      bounded(anyOf(lexicons, (lexicon) => [...lexicon.employerOffers, ...lexicon.employerPays])),
    ),
    given: patternOf(`\\d ?%|${bounded(anyOf(lexicons, (lexicon) => lexicon.given))}`),
    customers: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.customers))),
    number: patternOf(`\\d|${bounded(anyOf(lexicons, (lexicon) => Object.keys(lexicon.numbers)))}`),
    /** What may stand before a benefit that opens its line. */
    small: patternOf(bounded(small), 'g'),
  }
})

/**
 * Is a benefit offered to the person, rather than a task, a demand, a word about the employer or about its clients?
 * Under a label or heading of benefits and in the part of the offer what is a benefit by its name is offered, and a
 * thing that is given ("logement fourni"). Elsewhere what it is by its name is offered unless it is a task, and else
 * the line must open with a benefit, or offer it in words. `goesOn` says that the sentence goes on with a list,
 * `isStated` that it says how much or how many days.
 */
export function isOffered(
  claim: Claim,
  { text, goesOn, isStated }: { text: string; goesOn: boolean; isStated: boolean },
  word: BenefitWord,
  words: readonly BenefitWord[],
  context: Context,
): boolean {
  const { lexicons } = context
  if (isDenied(text, word, lexicons) || isInPay(text, word, lexicons)) return false
  if (isTrainingItself(text, word, context) || isAsked(text, word, lexicons)) return false
  if (claim.topic === undefined && cues(lexicons).customers.test(text)) return false
  if (isForNaming(claim, text, word, lexicons) || isForInterview(text, word)) return false
  if (claim.topic !== undefined || claim.section === 'offer')
    return !word.thing || stands(text, word, words, lexicons)
  if (isTask(text, word, lexicons)) return false
  if (!isStated && (isTheirTrade(text, word, context) || isForServed(text, word, lexicons))) return false
  if (opensWithPay(text, lexicons)) return !word.thing || stands(text, word, words, lexicons)
  // Of a long lead only the last sentence leads into the list.
  const lead = claim.heading.slice(claim.heading.lastIndexOf('. ') + 1)
  const headed = lead !== '' && cues(lexicons).offers.test(lead)
  if (headed && claim.section !== 'employer') return !word.thing || isGiven(text, word, lexicons)
  if (goesOn && !word.thing) return true
  // "Je telefoonvergoeding bedraagt € 25 per maand".
  const tells = !RESERVED.includes(claim.section) || (claim.section === 'top' && OF_NO_TRADE.includes(word.kind))
  if (isStated && !word.thing && tells) return true
  return isOfferedElsewhere(claim, text, word, words, lexicons, isStated)
}

function isOfferedElsewhere(
  claim: Claim,
  text: string,
  word: BenefitWord,
  words: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
  isStated: boolean,
): boolean {
  const solid = words.filter((one) => isSolid(text, one, claim.section, lexicons))
  const first = words[0]
  const short = text.length <= LINE_LENGTH
  const sure =
    first !== undefined && (solid.includes(first) || (OPENING.includes(first.kind) && solid.length > 0))
  const opened = short && sure && opens(text, first, lexicons)
  const before = text.slice(Math.max(0, word.start - OFFER_BEFORE), word.end + OFFER_AFTER)
  const offered = cues(lexicons).offers.test(before) || speaksOfPay(text, lexicons)
  const given = isGiven(text, word, lexicons)
  const kinds = new Set(words.map(({ kind }) => kind)).size
  // "Variable : 1 000 € / an": a short line says how much there is of a benefit, and nothing else.
  if (isStated && text.length <= STATED_LENGTH && claim.section !== 'employer' && opens(text, word, lexicons))
    return !word.thing || given
  if (isList(words)) return solid.includes(word) || given || !word.thing
  // An insurer or a pension fund is named before its list of benefits is.
  if (claim.section === 'employer' && kinds < 2 && !/[€£%]/.test(text)) return false
  if (opened || offered) return solid.includes(word) || given || (!word.thing && (opened || words.length > 1))
  if (claim.section === 'top' && !word.thing && isSaidOfReader(text, word, solid)) return true
  // Of a post alone is said what is a benefit by its name; what a profile asks for is not.
  if (!RESERVED.includes(claim.section) && speaksOfPost(text, word, words, solid)) return !word.thing || given
  // "Vous bénéficierez d'une formation continue", "une indemnité de 40 € pour le télétravail".
  const isNear = isNearOffer(text, word, lexicons) || holdsAmount(text, word)
  const isEnough = isNear
    ? !word.thing || given
    : given && !word.thing && (claim.section !== 'profile' || word.kind === 'mileage')
  if (claim.section !== 'employer' && isEnough) return true
  // "Remboursement des transports à 50 %", "Un téléphone de la société", "Opleidingsbudget".
  const isNamed =
    word.kind === 'training' && !word.thing && !(claim.section === 'profile' && hasField(text, word))
  // "… du logiciel (formation interne assurée)": what is given stands in brackets of its own.
  const inBrackets = given && word.kind === 'training' && text[word.start - 1] === '('
  return short && (given || isNamed) && (inBrackets || opens(text, word, lexicons))
}

/** "Vous serez formé à nos outils", "Poste nourri", "37 h 30 avec RTT": it can be said of nobody but the person. */
const isSaidOfReader = (text: string, word: BenefitWord, solid: readonly BenefitWord[]): boolean =>
  ((word.kind === 'training' || word.kind === 'reducedHours') && solid.includes(word)) || (standsAlone(text, word) && ALONE.includes(word.kind))

/** "Formation continue en pédagogie": of what a profile names with its field, a diploma is meant. */
function hasField(text: string, { end }: BenefitWord): boolean {
  return /^ (?:en|in|dans|im|zu[mr]?|als|of|over|sur|aux?|tot)(?![a-z])/.test(text.slice(end))
}

/** Among tasks a single name is as often whom one deals with: it stands alone, is counted, or several stand together. */
function speaksOfPost(
  text: string,
  word: BenefitWord,
  words: readonly BenefitWord[],
  solid: readonly BenefitWord[],
): boolean {
  const named = new Set(words.filter(({ thing }) => !thing).map(({ kind }) => kind)).size
  if (named >= 3) return true
  if (!word.thing && standsAlone(text, word) && (ALONE.includes(word.kind) || solid.includes(word))) return true
  return solid.length > 0 && (named >= 2 || (solid.includes(word) && OF_NO_TRADE.includes(word.kind)))
}

/** Is a benefit all that a line says, but for what it denies? "Poste nourri mais non logé". */
const standsAlone = (text: string, { start, end }: BenefitWord): boolean =>
  (text.split(BUT)[0] ?? '').length < end - start + 14

/** "CSE" and "CE" alone are whom one works with. */
const SHORT_COUNCIL = 3
/** A sum set aside for courses is no task and no demand. */
const BUDGET =
  /budget|presupuesto|par (?:l.employeur|nos soins|l.entreprise|la societe)|(?:vous (?:serez|etes|pourrez)|tu (?:seras|peux)|you(?:'ll| will)|(?:je|u) wordt) .{0,20}(?:forme|trained|opgeleid)|(?:send|put|see|take|get) (?:you|people|staff)|(?:paie|paye|payons|finance|financons|financent) |[€£] ?\d|\d ?[€£]/

/** Three such benefits in a sentence that speaks of no task are an offer wherever they stand. */
function isList(words: readonly BenefitWord[]): boolean {
  const kinds = new Set(
    words.filter(({ kind, thing }) => !thing && OF_A_POST.includes(kind)).map(({ kind }) => kind),
  )
  return kinds.size >= 3
}

function isSolid(text: string, word: BenefitWord, section: Section, lexicons: readonly Lexicon[]): boolean {
  if (word.kind === 'bonus') return isNamedBonus(text.slice(word.start, word.end))
  if (word.kind === 'training' && BUDGET.test(text.slice(word.start, word.end))) return true
  if (word.kind === 'staffCouncil') return word.end - word.start > SHORT_COUNCIL
  if (word.thing || WEAK.includes(word.kind)) return false
  // In a profile, flexible hours are asked for.
  if (word.kind === 'flexibleHours' && section === 'profile') return false
  const around = text.slice(Math.max(0, word.start - 24), word.end + 12)
  return !COUNTED.includes(word.kind) || cues(lexicons).number.test(around)
}

/** "Prime annuelle", "jaarbonus": of what, or how often, where "bonus" alone may be anything. */
function isNamedBonus(words: string): boolean {
  return /[a-z] [a-z]/.test(words) || (words.length > 8 && /bonus|premie|pramie/.test(words))
}

/** Can a thing be a benefit in this sentence: in the offer, or where the sentence gives something? */
export function mayGive(claim: Claim, text: string, { lexicons }: Context): boolean {
  return (
    claim.topic !== undefined ||
    claim.section === 'offer' ||
    text.length <= 30 ||
    cues(lexicons).given.test(text)
  )
}

/** Does a thing open its line, stand beside a word that gives it, or, of a telephone, beside a computer? */
function stands(
  text: string,
  word: BenefitWord,
  words: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): boolean {
  // "Regelmäßige Fortbildungen": an adjective may open the line.
  const bare = opens(text, word, lexicons) || /^[^a-z]{0,12}[a-z-]{3,16} $/.test(text.slice(0, word.start))
  if (bare && BARE.includes(word.kind)) return true
  // "Fixe + variable + voiture + PC".
  if (words.length > 1 && /\+ ?(?:une? )?$/.test(text.slice(0, word.start))) return true
  if (word.kind === 'phone' && words.some(({ kind }) => kind === 'laptop')) return true
  return isGiven(text, word, lexicons)
}

/** Stand only small words before a benefit, behind a label perhaps, and one adjective behind them? */
export function opens(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  if (word.start > MOST_BEFORE) return false
  const before = text.slice(0, word.start).replace(/^[^:]{2,30}: /, '')
  const rest = before
    .replace(cues(lexicons).small, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  if (rest === '') return true
  return /^[a-z]{3,16}$/.test(rest) && before.endsWith(`${rest} `) && before.length > rest.length + 1
}

function isNearOffer(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  return cues(lexicons).offers.test(text.slice(Math.max(0, word.start - OFFER_NEAR), word.end))
}

function holdsAmount(text: string, { start, end }: BenefitWord): boolean {
  return /\d ?[€£]|[€£] ?\d/.test(text.slice(start, end))
}

export function isGiven(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  const { given } = cues(lexicons)
  if (given.test(text.slice(Math.max(0, word.start - GIVEN_REACH), word.end + GIVEN_REACH))) return true
  // "Véhicule, téléphone et matériel informatique mis à disposition": what closes a list gives the whole.
  const list = /^,[^.;:()]{10,80}$/.exec(text.slice(word.end).replace(/[.!]$/, ''))?.[0]
  return list !== undefined && word.start < 24 && given.test(list.slice(-26))
}
