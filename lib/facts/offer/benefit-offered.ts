import type { Claim, Context } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon, patternOf, type Section } from '@/lib/lexicon'
import type { BenefitKind } from '@/lib/posting'
import {
  beforeBut,
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
import { isGiven, opens, stands } from './benefit-given'
import { ALONE, COUNTED, OF_A_POST, OF_NO_TRADE, OPENING, RESERVED, WEAK } from './benefit-kinds'
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
/** What is given to whom a profile asks something of: "own car (mileage paid)", "no experience needed, training given". */
const GIVEN_TO_ASKED: readonly BenefitKind[] = ['mileage', 'training']
const cues = compiled((lexicons: readonly Lexicon[]) => {
  return {
    offers: patternOf(
      bounded(anyOf(lexicons, (lexicon) => [...lexicon.employerOffers, ...lexicon.employerPays])),
    ),
    customers: patternOf(bounded(anyOf(lexicons, (lexicon) => lexicon.customers))),
    /** Right behind what may be had: "is possible". */
    possible: patternOf(`^ ${anyOf(lexicons, ({ benefitCues }) => benefitCues.possible)}(?![a-z])`),
    ofField: patternOf(`^ ${anyOf(lexicons, ({ benefitCues }) => benefitCues.ofField)}(?![a-z])`),
    trainingPaid: patternOf(
      `[€£] ?\\d|\\d ?[€£]|${anyOf(lexicons, ({ benefitCues }) => benefitCues.trainingPaid)}`,
    ),
    bonuses: patternOf(anyOf(lexicons, ({ benefitCues }) => benefitCues.bonuses)),
    number: patternOf(`\\d|${bounded(anyOf(lexicons, (lexicon) => Object.keys(lexicon.numbers)))}`),
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
  if (isForNaming(claim, text, word, lexicons) || isForInterview(text, word, lexicons)) return false
  if (claim.topic !== undefined || claim.section === 'offer')
    return !word.thing || stands(text, word, words, lexicons)
  if (isTask(text, word, lexicons)) return false
  if (!isStated && (isTheirTrade(text, word, context) || isForServed(text, word, lexicons))) return false
  if (opensWithPay(text, lexicons)) return !word.thing || stands(text, word, words, lexicons)
  // Of a long lead only the last sentence leads into the list.
  const lead = claim.heading.slice(claim.heading.lastIndexOf('. ') + 1)
  const headed = lead !== '' && cues(lexicons).offers.test(lead)
  if (headed && claim.section !== 'employer') return !word.thing || isGiven(text, word, lexicons)
  if (goesOn) return !word.thing || stands(text, word, words, lexicons)
  // "Je telefoonvergoeding bedraagt € 25 per maand".
  const tells =
    !RESERVED.includes(claim.section) || (claim.section === 'top' && OF_NO_TRADE.includes(word.kind))
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
  if (isList(words) || (claim.section !== 'employer' && isPremiums(words)))
    return solid.includes(word) || given || !word.thing
  // An insurer or a pension fund is named before its list of benefits is.
  if (claim.section === 'employer' && kinds < 2 && !/[€£%]/.test(text)) return false
  if (opened || offered) return solid.includes(word) || given || (!word.thing && (opened || words.length > 1))
  if (claim.section === 'top' && !word.thing && isSaidOfReader(text, word, solid, lexicons)) return true
  // Of a post alone is said what is a benefit by its name; what a profile asks for is not.
  if (!RESERVED.includes(claim.section) && speaksOfPost(text, word, words, solid, lexicons))
    return !word.thing || given
  // "Vous bénéficierez d'une formation continue", "une indemnité de 40 € pour le télétravail".
  const isNear = isNearOffer(text, word, lexicons) || holdsAmount(text, word)
  const isEnough = isNear
    ? !word.thing || given
    : given && !word.thing && (claim.section !== 'profile' || GIVEN_TO_ASKED.includes(word.kind))
  if (claim.section !== 'employer' && isEnough) return true
  // "Remboursement des transports à 50 %", "Un téléphone de la société", "Opleidingsbudget".
  const isNamed =
    word.kind === 'training' &&
    !word.thing &&
    !(claim.section === 'profile' && hasField(text, word, lexicons))
  // "… du logiciel (formation interne assurée)": what is given stands in brackets of its own.
  const inBrackets =
    text[word.start - 1] === '(' && (word.kind === 'mileage' || (given && word.kind === 'training'))
  return short && (inBrackets || ((given || isNamed) && opens(text, word, lexicons)))
}

/** "Vous serez formé à nos outils", "Poste nourri", "37 h 30 avec RTT": it can be said of nobody but the person. */
const isSaidOfReader = (
  text: string,
  word: BenefitWord,
  solid: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): boolean =>
  ((word.kind === 'training' || word.kind === 'reducedHours') && solid.includes(word)) ||
  (standsAlone(text, word, lexicons) && ALONE.includes(word.kind)) ||
  // "Flexible working is possible".
  (word.kind === 'flexibleHours' && cues(lexicons).possible.test(text.slice(word.end)))

/** "Formation continue en pédagogie": of what a profile names with its field, a diploma is meant. */
function hasField(text: string, { end }: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  return cues(lexicons).ofField.test(text.slice(end))
}

/** Among tasks a single name is as often whom one deals with: it stands alone, is counted, or several stand together. */
function speaksOfPost(
  text: string,
  word: BenefitWord,
  words: readonly BenefitWord[],
  solid: readonly BenefitWord[],
  lexicons: readonly Lexicon[],
): boolean {
  const named = new Set(words.filter(({ thing }) => !thing).map(({ kind }) => kind)).size
  if (named >= 3) return true
  if (!word.thing && standsAlone(text, word, lexicons) && (ALONE.includes(word.kind) || solid.includes(word)))
    return true
  return solid.length > 0 && (named >= 2 || (solid.includes(word) && OF_NO_TRADE.includes(word.kind)))
}

/** Is a benefit all that a line says, but for what it denies? "Poste nourri mais non logé". */
const standsAlone = (text: string, { start, end }: BenefitWord, lexicons: readonly Lexicon[]): boolean =>
  beforeBut(text, lexicons).length < end - start + 14

/** "CSE" and "CE" alone are whom one works with. */
const SHORT_COUNCIL = 3
/** "Prime d'équipe, panier 6,50 €, prime d'assiduité": three premiums, one behind the other. */
const isPremiums = (words: readonly BenefitWord[]): boolean =>
  words.filter(({ kind, thing }) => !thing && (kind === 'bonus' || OF_A_POST.includes(kind))).length >= 3

/** Three such benefits in a sentence that speaks of no task are an offer wherever they stand. */
function isList(words: readonly BenefitWord[]): boolean {
  const kinds = new Set(
    words.filter(({ kind, thing }) => !thing && OF_A_POST.includes(kind)).map(({ kind }) => kind),
  )
  return kinds.size >= 3
}

function isSolid(text: string, word: BenefitWord, section: Section, lexicons: readonly Lexicon[]): boolean {
  if (word.kind === 'bonus') return isNamedBonus(text.slice(word.start, word.end), lexicons)
  // A sum set aside for courses is no task and no demand.
  if (word.kind === 'training' && cues(lexicons).trainingPaid.test(text.slice(word.start, word.end)))
    return true
  if (word.kind === 'staffCouncil') return word.end - word.start > SHORT_COUNCIL
  if (word.thing || WEAK.includes(word.kind)) return false
  // In a profile, flexible hours are asked for.
  if (word.kind === 'flexibleHours' && section === 'profile') return false
  const around = text.slice(Math.max(0, word.start - 24), word.end + 12)
  return !COUNTED.includes(word.kind) || cues(lexicons).number.test(around)
}

/** "Prime annuelle", "jaarbonus": of what, or how often, where "bonus" alone may be anything. */
function isNamedBonus(words: string, lexicons: readonly Lexicon[]): boolean {
  return /[a-z] [a-z]/.test(words) || (words.length > 8 && cues(lexicons).bonuses.test(words))
}

function isNearOffer(text: string, word: BenefitWord, lexicons: readonly Lexicon[]): boolean {
  return cues(lexicons).offers.test(text.slice(Math.max(0, word.start - OFFER_NEAR), word.end))
}

function holdsAmount(text: string, { start, end }: BenefitWord): boolean {
  return /\d ?[€£]|[€£] ?\d/.test(text.slice(start, end))
}
