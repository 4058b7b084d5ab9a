import type { Claim, Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'
import type { Qualification } from './qualifications'

/** Before a diploma that opens a line: a bullet and an article. */
const OPENING = /^[^a-z]{0,3}(?:[a-z']{1,4} ?)?$/
const SHORT_LINE = 140
/** An item of a list. */
const LISTED = /^(?:[-*•·–] |une? )/
/** How far before a diploma its verb is looked for, and how many small words may stand between the two. */
const MOST_BEFORE = 100
const MOST_SMALL = 8

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const small = word((words) => [
    ...words.articles,
    ...words.about,
    ...words.or,
    ...words.required,
    ...words.preferred,
    ...words.diploma,
    ...(words.noSubject ?? []),
  ])
  return {
    diploma: patternOf(bounded(word((words) => words.diploma))),
    or: patternOf(`(?:^|[ ,])${word((words) => words.or)} `),
    training: patternOf(bounded(word((words) => words.training))),
    trainingAfter: patternOf(`^[^.;:!?]{0,25}?${bounded(word((words) => words.training))}`),
    studying: patternOf(bounded(word((words) => words.studying))),
    holder: patternOf(`(?<![a-z0-9])${word((words) => words.holder)}`),
    bids: patternOf(`^[^a-z0-9]{0,4}(?:[a-z0-9]{1,2}[°.)] ?)?${word((words) => words.cues.bids)} `),
    having: patternOf(`(?<![a-z0-9])${word((words) => words.having ?? [])}[ :]{0,3}$`),
    havingBehind: patternOf(
      `^(?: [a-z'-]{1,18}){0,4}? ${bounded(word((words) => words.havingBehind ?? []))}`,
    ),
    addressed: patternOf(`^[^a-z]{0,4}${bounded(word((words) => words.addressed ?? []))}`),
    others: patternOf(bounded(word((words) => words.others ?? []))),
    small: patternOf(`(?<![a-z0-9])(?:${small})(?:(?<=')| )$`),
  }
})

/** A level that the job leads to: words for that stand before it, or right behind it. */
export function isPreparedFor(
  claim: Claim,
  one: Qualification,
  from: number,
  to: number,
  context: Context,
): boolean {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  const before = text.slice(from, one.start)
  if (claim.section !== 'employer' && pattern.studying.test(before)) return false
  if (pattern.training.test(before)) return true
  // "Titulaire d'un Bac+3 ou en cours d'obtention": what the person holds may also be under way.
  if (pattern.holder.test(text.slice(from, one.end))) return false
  const after = pattern.trainingAfter.exec(text.slice(one.end, to))?.[0]
  // "Level 3 in Early Years, or working towards it".
  return after !== undefined && !pattern.or.test(after)
}

/** Outside the profile a level counts next to a diploma word, or where the sentence speaks of the person. */
export function isBare(
  claim: Claim,
  context: Context,
  from: number,
  to: number,
  one: Qualification,
): boolean {
  const pattern = patterns(context.lexicons)
  const { text } = claim.text
  if ((claim.section !== 'top' || LISTED.test(text)) && opensLine(text, one)) return true
  const before = text.slice(from, one.start)
  if (claim.section !== 'employer' && pattern.studying.test(before)) return true
  if (claim.section !== 'profile' && pattern.others.test(before)) return false
  // "Vous êtes titulaire d'un BTS" speaks to the person, whatever stands over it.
  if (claim.section === 'employer') {
    const asks = pattern.addressed.test(before)
    return asks && (pattern.studying.test(before) || isHad(text, from, to, one, context))
  }
  const held = pattern.holder.exec(text.slice(from, one.end))
  // "Être titulaire du CESS" asks, whatever the heading; elsewhere in an offer a level is part of the pay.
  if (claim.section === 'offer')
    return (
      (held !== null && held.index < 12) || (pattern.bids.test(text) && isHad(text, from, to, one, context))
    )
  if (held) return true
  if (isHad(text, from, to, one, context)) return true
  if (claim.source === 'label' && isWholePiece(text, one)) return true
  if (claim.section !== 'top' && claim.section !== 'apply') return false
  return pattern.diploma.test(`${text.slice(from, one.start)}.${text.slice(one.end, to)}`)
}

/**
 * "Vous possédez au moins un bachelier": only small words between the verb and the diploma; or the verb is behind.
 * In: the text, the bounds of the sentence, and where in it the diploma stands.
 */
export function isHad(
  text: string,
  from: number,
  to: number,
  { start, end }: { start: number; end: number },
  context: Context,
): boolean {
  const { having, havingBehind, small } = patterns(context.lexicons)
  if (havingBehind.test(text.slice(end, Math.min(to, end + 90)))) return true
  let before = text.slice(Math.max(from, start - MOST_BEFORE), start)
  for (let count = 0; count < MOST_SMALL; count++) {
    if (having.test(before)) return true
    const match = small.exec(before)
    if (!match) return false
    before = before.slice(0, match.index)
  }
  return false
}

/** "Bachelier en comptabilité": a short line that opens with a diploma asks for it, whatever stands over it. */
function opensLine(text: string, { start }: Qualification): boolean {
  return OPENING.test(text.slice(0, start)) && text.length <= SHORT_LINE && !/[€$£?]|[0-9]{3}/.test(text)
}

/** One value of a strip: "24 uur | mbo 3 | schaal 35". */
function isWholePiece(text: string, { start, end }: Qualification): boolean {
  return /(?:^|[|·•] ?)$/.test(text.slice(0, start)) && /^(?: ?[|·•]|$)/.test(text.slice(end))
}
