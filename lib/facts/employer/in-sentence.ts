import { type Claim, type Context, evidenceOf } from '@/lib/facts/define'
import type { Sentence } from '@/lib/facts/sentences'
import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { type Finding, unfold } from '@/lib/posting'
import { nameThatActs, nameWithin } from './acting'
import { nameBeforeKind } from './apposition'
import { article } from './article'
import { hasForm } from './forms'
import { isConfirmed, isInAddress, isRepeated } from './name'
import { nameBesideSelf } from './self'
import {
  maySayEmployer,
  type Named,
  nameAfterAt,
  nameAfterSeeks,
  nameAfterWeAre,
  organizationOpening,
} from './sentence'
import { subjectName, tidy } from './subject'
import { nameBesideNoun, nameOfStaff } from './told'

/** Pictures and signs that open a sentence: "🚀 ¡En Kerval crecemos". */
const SIGNS = /^[^\p{L}\p{N}«"“(]{1,8}/u
const words = compiled((lexicons) => {
  const hires = anyOf(lexicons, (lexicon) => lexicon.title.hires)
  const of = (pick: 'isA' | 'copula' | 'businesses') =>
    anyOf(lexicons, ({ organization }) => organization[pick])
  const small = anyOf(lexicons, ({ requirements }) => requirements.about)
  const cue = (pick: 'we' | 'many' | 'who' | 'one') =>
    anyOf(lexicons, ({ organization }) => organization.nameCues[pick])
  return {
    /** Who speaks is no name: before the verb, or within it ("zijn wij op zoek naar"). */
    weBefore: patternOf(`(?:^|[ ,–-]{1,3})${cue('we')}$`),
    weWithin: patternOf(`(?<![a-z])${cue('we')}(?![a-z])`),
    /** A name before a clause or a noun that tells of it. */
    clause: patternOf(`^([^,]{2,70}), (?:(?:${cue('who')}|${cue('one')}) ?|${article(lexicons)})[a-z]`),
    /** People whom one looks for all over. */
    many: patternOf(`^ ?${cue('many')}(?![a-z])`),
    hires: patternOf(
      `^((?:[^.;:!?]|(?<=(?:^|[ .])(?:[a-z]|zn|st|co|cie|gebr|ltd|inc))\\.){2,120}?) (${hires})(?![a-z0-9])`,
    ),
    kind: patternOf(`^([^,]{2,70}), ${of('businesses')}(?![a-z])`),
    link: patternOf(`^ ?${anyOf(lexicons, ({ organization }) => organization.links)} `),
    isA: patternOf(
      `^([^;!?:]{2,120}?)(?:, [^.;!?]{3,100},)? (?:${of('isA')}|${of('copula')} ?(?:(?!${small} )[a-z-]{2,20} ){0,3}${of('businesses')})(?![a-z0-9-])`,
    ),
  }
})

/** A name that a line or a sentence leaves to inference. In: where in the claim's folded text that stands. */
export function inferred(
  claim: Claim,
  name: string,
  [start, end]: readonly [number, number],
): Finding<string> {
  return {
    value: tidy(name),
    evidence: [evidenceOf(claim, start, end)],
    inferred: [{ reason: 'employer-from-sentence' }],
  }
}

/**
 * The employer that a sentence tells of: as who hires, as what it is, or by the words around its name.
 * In: a claim and one of its sentences; `ofEmployer` says that the sentence may tell of whoever employs. Out: null
 * when it names nobody.
 */
export function employerInSentence(
  claim: Claim,
  whole: Sentence,
  ofEmployer: boolean,
  context: Context,
): Finding<string>[] | null {
  const cue = words(context.lexicons)
  const sentence = withoutLink(claim, whole, context)
  const lead = sentence.text.length - sentence.text.trimStart().length
  const text = sentence.text.slice(lead)
  const hires = text.match(cue.hires)
  const name = hires?.[1] ?? (ofEmployer ? text.match(cue.isA)?.[1] : undefined)
  if (name === undefined) return opening(claim, sentence, ofEmployer, context)
  const start = sentence.start + lead
  // "URGENT - we are looking for", "Dan zijn wij op zoek naar": not who stands before "we".
  if (hires && (cue.weBefore.test(name) || cue.weWithin.test(hires[2] ?? ''))) {
    const told = opening(claim, sentence, ofEmployer, context)
    if (told) return told
    const before = name.replace(cue.weBefore, '')
    const found = before.includes(',') ? null : nameAsSubject(claim, [start, start + before.length], context)
    return found?.[0] && isToldAgain(found[0].value, context) ? found : null
  }
  // "In this context, X is hiring": the name follows the comma. "X, a school, is hiring": it stands before.
  const clear = name.replace(/\([^()]{0,120}\)/g, (part) => 'x'.repeat(part.length))
  const comma = name.endsWith(',') ? -1 : clear.lastIndexOf(', ')
  const later = comma < 0 ? null : nameAsSubject(claim, [start + comma + 2, start + name.length], context)
  if (later) return later
  if (comma > 0 && hires) return beforeClause(claim, name, start, context)
  return (
    nameAsSubject(claim, [start, start + name.length], context) ??
    opening(claim, sentence, ofEmployer, context)
  )
}

/** "But Kerval has grown": the sentence from its name, unless the ad writes that word of the name within a sentence. */
function withoutLink(claim: Claim, sentence: Sentence, context: Context): Sentence {
  const { start, text } = sentence
  const link = words(context.lexicons).link.exec(text)?.[0].length ?? 0
  const named =
    link > 0 && /^\p{Lu}\S{0,40}/u.exec(unfold(claim.text, start + link, start + text.length))?.[0]
  if (!named) return sentence
  const own = `${unfold(claim.text, start, start + link).trim()} ${named}`
  const isOfName = (context.told ?? []).some(
    (line) => line.lastIndexOf(` ${own}`) > 0 && !line.includes(`. ${own}`),
  )
  return isOfName ? sentence : { start: start + link, text: text.slice(link) }
}

/** The name that a sentence says is hiring: "Merle recrute un(e)". Out: null where it stands before "we". */
export function hiringSubject(claim: Claim, sentence: Sentence, context: Context): string | null {
  const lead = sentence.text.length - sentence.text.trimStart().length
  const text = sentence.text.slice(lead)
  const cue = words(context.lexicons)
  const hires = text.match(cue.hires)
  // "A school is looking for apprentices" for many a firm.
  if (
    !hires?.[1] ||
    cue.many.test(text.slice(hires[0].length)) ||
    cue.weBefore.test(hires[1]) ||
    cue.weWithin.test(hires[2] ?? '')
  )
    return null
  return employerInSentence(claim, sentence, false, context)?.[0]?.value ?? null
}

/** "Firm for building, we seek": what it is stands so, too; a form, an address or another line tells of a name. */
const isToldAgain = (name: string, context: Context): boolean =>
  hasForm(name, context) || isInAddress(name, context) || isRepeated(name, context)

/** "Foyer Merle, qui accueille 92 élèves, est à la recherche": the name before a clause that tells of it. */
function beforeClause(
  claim: Claim,
  before: string,
  start: number,
  context: Context,
): Finding<string>[] | null {
  const cue = words(context.lexicons)
  const kind = cue.kind.exec(before)?.[1]
  const name = kind ?? cue.clause.exec(before)?.[1]
  const found = name === undefined ? null : nameAsSubject(claim, [start, start + name.length], context)
  return found?.[0] && (kind || isConfirmed(found[0].value, context)) ? found : null
}

/** "Fondation Merle accueille…", "We are Merle, a…", "The employer is Merle": a sentence that names who employs. */
function opening(
  claim: Claim,
  { start, text: folded }: Sentence,
  ofEmployer: boolean,
  context: Context,
): Finding<string>[] | null {
  const end = start + folded.length
  const from = claim.text.at[start] ?? 0
  const text = claim.text.source.slice(from, claim.text.at[end]).replace(SIGNS, '').trim()
  const maySay = maySayEmployer(folded.replace(SIGNS, ''), context)
  if (!ofEmployer) return null
  const found: Named | null =
    (maySay
      ? (nameAfterAt(text, context) ?? nameAfterWeAre(text, context) ?? nameAfterSeeks(text, context))
      : null) ?? organizationOpening(text, context)
  if (found) return [inferred(claim, found.name, [start, end])]
  const told =
    nameThatActs(text, context) ??
    nameBesideNoun(text, context) ??
    nameOfStaff(text, context) ??
    nameBesideSelf(text, context) ??
    nameBeforeKind(text, context)
  if (told) return [{ ...inferred(claim, told.name, [start, end]), doubtful: true }]
  return within(claim, { start, text: folded }, context)
}

/** "Join me at Merle": doubtful, since people meet at other places as well. */
function within(claim: Claim, { start, text }: Sentence, context: Context): Finding<string>[] | null {
  const end = start + text.length
  const words = unfold(claim.text, start, end)
  const found = nameWithin(words, context)
  return found && [{ ...inferred(claim, found.name, [start, end]), doubtful: true }]
}

/** The subject of a sentence, when it is a name. A heading states it; running text leaves it to inference. */
export function nameAsSubject(
  claim: Claim,
  span: [number, number],
  context: Context,
): Finding<string>[] | null {
  // "Die Merlekapelle im 9. Bezirk sucht": the stop of an ordinal ends no sentence.
  if (/\d\. $/.test(claim.text.text.slice(0, span[0]))) return null
  const found = subjectName(claim.text, span, context)
  if (!found) return null
  if (claim.source !== 'heading') return [inferred(claim, found.name, found.span)]
  return [{ value: found.name, evidence: [evidenceOf(claim, ...found.span)] }]
}
