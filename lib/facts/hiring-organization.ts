import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { collapse, type Finding, fold, unfold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { nameInAnswer, nameOverRole } from './employer/about'
import { nameThatActs, nameWithin } from './employer/acting'
import { forOthers, isAgency } from './employer/agency'
import { nameBeforeKind } from './employer/apposition'
import { employerAtAddress, employerInHeader, employerInLine } from './employer/header'
import { hasForm, isConfirmed, isInAddress, isRepeated } from './employer/name'
import { bare, isFuller } from './employer/same'
import { nameBesideSelf } from './employer/self'
import {
  maySayEmployer,
  type Named,
  nameAfterAt,
  nameAfterEmployerIs,
  nameAfterSeeks,
  nameAfterWeAre,
  organizationOpening,
} from './employer/sentence'
import { employerAtEnd } from './employer/signature'
import { isName, subjectName, tidy } from './employer/subject'
import { nameBesideNoun, nameInHead, nameOfStaff } from './employer/told'
import { withoutTownBehind } from './employer/town-behind'
import { hasMark } from './role/role-noun'
import { type Sentence, sentencesOf } from './sentences'

/** A sentence that says what an employer is stands near the ad's start, or in the part about the employer. */
const FIRST_BLOCKS = 12
/** Pictures and signs that open a sentence: "🚀 ¡En Kerval crecemos". */
const SIGNS = /^[^\p{L}\p{N}«"“(]{1,8}/u
/** Who speaks is no name: before the verb, or within it ("zijn wij op zoek naar"). */
const WE_BEFORE = /(?:^|[ ,–-]{1,3})(?:nous|on|je|we|i|wij|ik|wir|ich|nosotros|yo)$/
const WE_WITHIN = /(?<![a-z])(?:nous|we|wij|ik|wir|ich|je|jij)(?![a-z])/
/** A name before a clause or a noun that tells of it. */
const CLAUSE =
  /^([^,]{2,70}), (?:qui|die|which|dont|que|une?|an?|een|eine?|una?|the|la|le|de|der|das|el|l') ?[a-z]/
/** A line at the top that names the employer beside the role is no longer. */
const LINE_LENGTH = 110

const words = compiled((lexicons) => {
  const hires = anyOf(lexicons, (lexicon) => lexicon.title.hires)
  const isA = anyOf(lexicons, (lexicon) => lexicon.organization.isA)
  return {
    hires: patternOf(
      `^((?:[^.;:!?]|(?<=[ .](?:[a-z]|zn|st|co|cie|gebr|ltd|inc))\\.){2,120}?) (${hires})(?![a-z0-9])`,
    ),
    isA: patternOf(`^([^;!?:]{2,120}?)(?:, [^.;!?]{3,100},)? ${isA}(?![a-z0-9])`),
    about: patternOf(
      `^[^a-z0-9]{0,4}${anyOf(lexicons, (lexicon) => lexicon.organization.about)}(.{2,60}?) ?[?:!]?$`,
    ),
    part: patternOf(
      `, (?:[a-z]{1,5} )?${anyOf(lexicons, ({ organization }) => organization.parts)}(?![a-z])`,
    ),
  }
})

/**
 * Who hires, in the page's own words.
 * From a label, the structured name or a board's template; from "X is hiring"; and, as inferred, from the line under
 * the role and from a sentence that says what X is. A common noun ("the association") and a name that is hidden are
 * no employer; nor is, unless a label says so, an agency or a school that recruits for another, who may be named.
 */
export const hiringOrganization = defineFact({
  key: 'hiringOrganization',
  properties: ['hiringOrganization'],
  read(claim, context) {
    if (claim.topic === 'hiringOrganization') return fromLabel(claim, context)
    const { recruits, client } = forOthers(context)
    if (recruits) return client ? ofClient(claim, client) : fromEmployerIs(claim, context)
    return unlabelled(claim, context)
      .filter(({ value }) => !isAgency(value, context))
      .map((found) =>
        claim.source === 'structured' ? found : { ...found, value: withoutTownBehind(found.value, context) },
      )
  },
  agrees(a, b) {
    const one = bare(a)
    const other = bare(b)
    return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
  },
  complete: (value, other) => (isFuller(other, value) ? other : value),
})

function unlabelled(claim: Claim, context: Context): Finding<string>[] {
  if (claim.source === 'structured') return fromStructured(claim, context)
  if (claim.topic || claim.source === 'address') return []
  const found = fromWords(claim, context)
  return found.length > 0 ? found : fromLine(claim, context)
}

function fromStructured(claim: Claim, context: Context): Finding<string>[] {
  const name = nameOf(claim.data)
  if (name === null || !isName(name, context)) return []
  // A bare host name is more often the board than the employer.
  const isSite = /^(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){1,3}$/i.test(name)
  return [{ value: tidy(name), evidence: [evidenceOf(claim)], ...(isSite && { doubtful: true }) }]
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return collapse(value) || null
  if (Array.isArray(value)) return value.length === 1 ? nameOf(value[0]) : null
  if (typeof value !== 'object' || value === null) return null
  if ('legalName' in value && !('name' in value)) return nameOf(value.legalName)
  return 'name' in value ? nameOf(value.name) : null
}

function fromLabel(claim: Claim, context: Context): Finding<string>[] {
  const whole = collapse(claim.text.source)
  // "Stadt Merz, Amt für Bildung": the part that one would work in is not who employs.
  const part = words(context.lexicons).part.exec(fold(whole).text)
  // "Kerval SC, entreprise agréée": in small letters what it is.
  const told = /, (?=\p{Ll})/u.exec(whole)
  const end = Math.min(part?.index ?? whole.length, told?.index ?? whole.length)
  const name = end > 2 ? whole.slice(0, end) : whole
  const sentence = /[.!?]$/.test(name) && name.split(' ').length > 5 && !hasForm(name, context)
  // "a foundry (name told at the interview)"
  const common =
    !/[\p{Lu}\d]/u.test(name.replace(/\([^()]*\)/g, '')) && name.includes(' ') && !hasForm(name, context)
  if (sentence || common || !isName(name, context)) return []
  return [{ value: tidy(name), evidence: [evidenceOf(claim)] }]
}

/** "You'll be employed by Kerval Staffing": what even an agency says of itself. */
function fromEmployerIs(claim: Claim, context: Context): Finding<string>[] {
  if (claim.source !== 'text' || !maySayEmployer(claim.text.text, context)) return []
  for (const { start, text } of sentencesOf(claim.text)) {
    const found = nameAfterEmployerIs(unfold(claim.text, start, start + text.length), context)
    if (found) return [{ value: tidy(found.name), evidence: [evidenceOf(claim, start, start + text.length)] }]
  }
  return []
}

function ofClient(claim: Claim, client: string): Finding<string>[] {
  const at = claim.source === 'text' ? claim.text.source.indexOf(client) : -1
  return at < 0 ? [] : [{ value: tidy(client), evidence: [evidenceOf(claim)] }]
}

/** "Maison des Rives - 94 - Créteil": before a town with its department, at the top. */
function beforePlace(claim: Claim): Finding<string>[] {
  const name = /^(.{2,80}?) - (?:\d{2}|2[ab]|9(?:7[1-6]|8[4678])) - [a-z]/.exec(claim.text.text)?.[1]
  if (name === undefined || claim.section !== 'top' || hasMark(claim.text.text)) return []
  // Where its town follows, any name is one: "A la Source", "Mission Relais".
  return [{ value: tidy(unfold(claim.text, 0, name.length)), evidence: [evidenceOf(claim)] }]
}

/** With no label, at the top, in a heading or at an address: what the line says is left to inference. */
function fromLine(claim: Claim, context: Context): Finding<string>[] {
  const line = collapse(claim.text.source)
  const early = (claim.block ?? 0) <= FIRST_BLOCKS
  const top = claim.source === 'heading' || (claim.section === 'top' && early)
  const name =
    (top && line.length <= LINE_LENGTH
      ? (nameInHead(line, context) ?? employerInHeader(line, context) ?? employerInLine(line, context))
      : null) ?? employerAtAddress(line, context)
  if (name !== null) return [inferred(claim, name, [0, claim.text.text.length])]
  const over = top ? nameOverRole(line, context) : null
  const last = over ?? employerAtEnd(line, context)
  return last === null ? [] : [{ ...inferred(claim, last, [0, claim.text.text.length]), doubtful: true }]
}

function inferred(claim: Claim, name: string, [start, end]: readonly [number, number]): Finding<string> {
  return {
    value: tidy(name),
    evidence: [evidenceOf(claim, start, end)],
    inferred: [{ reason: 'employer-from-sentence' }],
  }
}

function fromWords(claim: Claim, context: Context): Finding<string>[] {
  const placed = claim.source === 'label' ? beforePlace(claim) : []
  if (placed.length > 0) return placed
  const early = (claim.block ?? 0) <= FIRST_BLOCKS
  const ofEmployer =
    claim.section === 'employer' || claim.section === 'top' || (early && claim.section !== 'profile')
  const stated = fromEmployerIs(claim, context)
  if (stated.length > 0) return stated
  const found = fromAbout(claim, context)
  if (found) return found
  const answer = early ? nameInAnswer(claim.text.source, claim.section === 'employer', context) : null
  if (answer) return [inferred(claim, answer.name, [0, claim.text.text.length])]
  for (const sentence of sentencesOf(claim.text)) {
    const name = fromSentence(claim, sentence, ofEmployer, context)
    if (name) return name
  }
  return []
}

/** "About Kerval": a heading over what the employer says of itself. */
function fromAbout(claim: Claim, context: Context): Finding<string>[] | null {
  if (claim.text.text.length >= 70) return null
  const match = words(context.lexicons).about.exec(claim.text.text)
  if (!match?.[1]) return null
  const end = claim.text.text.length - (/[?:! ]{1,3}$/.exec(claim.text.text)?.[0].length ?? 0)
  const found = subject(claim, [end - match[1].length, end], context)
  const name = found?.[0]?.value
  return name && (claim.section === 'employer' || isConfirmed(name, context)) ? found : null
}

function fromSentence(
  claim: Claim,
  sentence: Sentence,
  ofEmployer: boolean,
  context: Context,
): Finding<string>[] | null {
  const cue = words(context.lexicons)
  const lead = sentence.text.length - sentence.text.trimStart().length
  const text = sentence.text.slice(lead)
  const hires = text.match(cue.hires)
  const name = hires?.[1] ?? (ofEmployer ? text.match(cue.isA)?.[1] : undefined)
  if (name === undefined) return opening(claim, sentence, ofEmployer, context)
  const start = sentence.start + lead
  // "URGENT - we are looking for", "Dan zijn wij op zoek naar": not who stands before "we".
  if (hires && (WE_BEFORE.test(name) || WE_WITHIN.test(hires[2] ?? ''))) {
    const told = opening(claim, sentence, ofEmployer, context)
    if (told) return told
    const before = name.replace(WE_BEFORE, '')
    const found = before.includes(',') ? null : subject(claim, [start, start + before.length], context)
    return found?.[0] && isToldAgain(found[0].value, context) ? found : null
  }
  // "In this context, X is hiring": the name follows the comma. "X, a school, is hiring": it stands before.
  const clear = name.replace(/\([^()]{0,120}\)/g, (part) => 'x'.repeat(part.length))
  const comma = name.endsWith(',') ? -1 : clear.lastIndexOf(', ')
  const later = comma < 0 ? null : subject(claim, [start + comma + 2, start + name.length], context)
  if (later) return later
  if (comma > 0 && hires) return beforeClause(claim, name, start, context)
  return (
    subject(claim, [start, start + name.length], context) ?? opening(claim, sentence, ofEmployer, context)
  )
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
  const name = CLAUSE.exec(before)?.[1]
  const found = name === undefined ? null : subject(claim, [start, start + name.length], context)
  return found?.[0] && isConfirmed(found[0].value, context) ? found : null
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
function subject(claim: Claim, span: [number, number], context: Context): Finding<string>[] | null {
  const found = subjectName(claim.text, span, context)
  if (!found) return null
  if (claim.source !== 'heading') return [inferred(claim, found.name, found.span)]
  return [{ value: found.name, evidence: [evidenceOf(claim, ...found.span)] }]
}
