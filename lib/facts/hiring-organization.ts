import { anyOf, compiled, patternOf } from '@/lib/lexicon'
import { collapse, type Finding, fold, unfold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import { nameInAnswer, nameOverRole } from './employer/about'
import { forOthers, isAgency } from './employer/agency'
import { isBoard, isOfMenu } from './employer/board'
import { nameOfAddress } from './employer/by-address'
import { hasForm, upToForm, withFormBehind } from './employer/forms'
import { employerAtAddress, employerInHeader, employerInLine } from './employer/header'
import { employerInSentence, inferred, nameAsSubject } from './employer/in-sentence'
import { withoutLoudRole } from './employer/loud'
import { goingOn, isKindOnly, mayBeName } from './employer/may-be'
import { isConfirmed, isInAddress } from './employer/name'
import { isPart, wholeOf } from './employer/part-of'
import { isOther, isOtherTold, isUnitTold, nameOverAd, recruiterNamed } from './employer/recruiter'
import { nameSaidOften } from './employer/said-often'
import { bare, isFuller } from './employer/same'
import { maySayEmployer, nameAfterEmployerIs } from './employer/sentence'
import { employerAtEnd } from './employer/signature'
import { partedAsTold, speltOut } from './employer/spelt-out'
import { isName, tidy } from './employer/subject'
import { nameInHead } from './employer/told'
import { withoutTownBehind } from './employer/town-behind'
import { unglued, withoutTail } from './employer/without-tail'
import { hasMark } from './role/role-noun'
import { sentencesOf } from './sentences'

/** A sentence that says what an employer is stands near the ad's start, or in the part about the employer. */
const FIRST_BLOCKS = 12
/** A line at the top that names the employer beside the role is no longer. */
const LINE_LENGTH = 110

const words = compiled((lexicons) => {
  return {
    about: patternOf(
      `^[^a-z0-9]{0,4}${anyOf(lexicons, (lexicon) => lexicon.organization.about)}(.{2,60}?) ?[?:!]?$`,
    ),
    part: patternOf(
      `, (?:[a-z]{1,5} )?${anyOf(lexicons, ({ organization }) => organization.parts)}(?![a-z])`,
    ),
  }
})

/** An address is made of a firm's letters, where its ad has the whole name. */
const LETTERS = /^\p{Lu}{2,6}$/u
/** "Te buscamos": two letters, of which one is small, are a word of the sentence. */
const PRONOUN = /^\p{Lu}\p{Ll}$/u

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
      .filter(({ value }) => !isAgency(value, context) && !isBoard(value, context) && !PRONOUN.test(value))
      .map((found) => (claim.source === 'structured' ? found : asTold(found, claim, context)))
      .map((found) => ({ ...found, value: asSpelt(found.value, context) }))
      .filter((found) => !found.inferred || mayBeName(found.value, context))
  },
  agrees(a, b) {
    const one = bare(a)
    const other = bare(b)
    return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
  },
  complete: (value, other) => (isFuller(other, value) ? other : value),
})

/** A name as the whole ad has it; doubtful where the ad's own address spells another, and where it is a part's. */
function asTold(found: Finding<string>, claim: Claim, context: Context): Finding<string> {
  const own = upToForm(wholeOf(found.value, context), context)
  const name = goingOn(withoutTail(withoutTownBehind(own, context), context), context)
  const value = withFormBehind(name, claim.text.source, context)
  const spelt = found.inferred ? nameOfAddress(context) : null
  const other =
    spelt !== null && !LETTERS.test(spelt) && isOther(value, spelt) && !isInAddress(value, context)
  const rarer = other && timesTold(value, context) < timesTold(spelt, context)
  return { ...found, value, ...((rarer || isPart(value, context)) && { doubtful: true }) }
}

const timesTold = (name: string, { told = [] }: Context) => told.filter((line) => line.includes(name)).length

/** "Kerval" of a page's own data, where the ad and its address speak of "Kerval Roofing". */
function asSpelt(name: string, context: Context): string {
  const spelt = nameOfAddress(context)
  const whole = spelt?.startsWith(`${name} `) ? withoutTail(spelt, context) : name
  const full = speltOut(whole, context)
  return full === whole ? partedAsTold(whole, context) : full
}

/** The name of which the ad's address is made, in a line that tells of nobody else. */
function fromAddress(claim: Claim, context: Context): Finding<string>[] {
  const name = nameOfAddress(context)
  const at = name === null ? -1 : claim.text.source.indexOf(name)
  if (name === null || at < 0) return []
  return [
    { ...inferred(claim, name, [0, claim.text.text.length]), ...(LETTERS.test(name) && { doubtful: true }) },
  ]
}

function unlabelled(claim: Claim, context: Context): Finding<string>[] {
  if (claim.source === 'structured') return fromStructured(claim, context)
  if (claim.topic || claim.source === 'address') return []
  const found = fromWords(claim, context)
  if (found.length > 0) return found
  const line = fromLine(claim, context)
  if (line.length > 0) return line
  const address = fromAddress(claim, context)
  return address.length > 0 ? address : fromOften(claim, context)
}

/** The name that the ad says often, in a line that says it: doubtful, since nothing says outright who employs. */
function fromOften(claim: Claim, context: Context): Finding<string>[] {
  const name = nameSaidOften(context)
  if (name === null || !claim.text.source.includes(name)) return []
  return [{ ...inferred(claim, name, [0, claim.text.text.length]), doubtful: true }]
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
    !/\p{Lu}|^\d/u.test(name.replace(/\([^()]*\)/g, '')) && name.includes(' ') && !hasForm(name, context)
  // "Administration: decisions": in a list of what is asked the same words label something else.
  const asked = claim.section === 'profile' && !isConfirmed(name, context)
  if (sentence || common || asked || isKindOnly(name, context) || !isName(name, context)) return []
  return [{ value: tidy(unglued(name, context)), evidence: [evidenceOf(claim)] }]
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
function beforePlace(claim: Claim, context: Context): Finding<string>[] {
  const name = /^(.{2,80}?) - (?:\d{2}|2[ab]|9(?:7[1-6]|8[4678])) - [a-z]/.exec(claim.text.text)?.[1]
  if (name === undefined || claim.section !== 'top' || hasMark(claim.text.text)) return []
  // Where its town follows, any name is one: "A la Source", "Mission Relais".
  const value = tidy(unfold(claim.text, 0, name.length))
  // A board's register has a firm's legal name, where its ad says who recruits.
  const doubtful = isOtherTold(value, context)
  return [{ value, evidence: [evidenceOf(claim)], ...(doubtful && { doubtful }) }]
}

/** With no label, at the top, in a heading or at an address: what the line says is left to inference. */
function fromLine(claim: Claim, context: Context): Finding<string>[] {
  const line = collapse(claim.text.source)
  const early = (claim.block ?? 0) <= FIRST_BLOCKS
  const top = claim.source === 'heading' || (claim.section === 'top' && early)
  const found =
    (claim.section === 'top' ? nameInHead(line, context) : null) ??
    (top && line.length <= LINE_LENGTH
      ? (nameInHead(line, context) ?? employerInHeader(line, context) ?? employerInLine(line, context))
      : null) ??
    employerAtAddress(line, context)
  const name = found && withoutLoudRole(found, context)
  if (name !== null) {
    const doubtful = isUnitTold(name, context)
    return [{ ...inferred(claim, name, [0, claim.text.text.length]), ...(doubtful && { doubtful }) }]
  }
  const first = context.told?.[0] === line ? nameOverAd(context) : null
  if (first !== null) return [inferred(claim, first, [0, claim.text.text.length])]
  const over = top ? nameOverRole(line, context) : null
  const last = over ?? employerAtEnd(line, context)
  return last === null ? [] : [{ ...inferred(claim, last, [0, claim.text.text.length]), doubtful: true }]
}

function fromWords(claim: Claim, context: Context): Finding<string>[] {
  const placed = claim.source === 'label' ? beforePlace(claim, context) : []
  if (placed.length > 0) return placed
  const early = (claim.block ?? 0) <= FIRST_BLOCKS
  const ofEmployer =
    claim.section === 'employer' || claim.section === 'top' || (early && claim.section !== 'profile')
  // "About Kerval", "Working at Kerval": in a page's menu they may be the board's.
  const { told: lines = [] } = context
  const at = lines.lastIndexOf(claim.text.source)
  if (lines.indexOf(claim.text.source) === at && at * 2 > lines.length && isOfMenu(lines, at)) return []
  const stated = fromEmployerIs(claim, context)
  if (stated.length > 0) return stated
  const found = fromAbout(claim, context)
  if (found) return found
  const answer = early ? nameInAnswer(claim.text.source, claim.section === 'employer', context) : null
  if (answer) return [inferred(claim, answer.name, [0, claim.text.text.length])]
  for (const sentence of sentencesOf(claim.text)) {
    const end = sentence.start + sentence.text.length
    const told = early ? recruiterNamed(unfold(claim.text, sentence.start, end), context) : null
    if (told) return [inferred(claim, told, [sentence.start, end])]
    const name = employerInSentence(claim, sentence, ofEmployer, context)
    if (name) return name
  }
  return []
}

/** "About Kerval": a heading over what the employer says of itself. */
function fromAbout(claim: Claim, context: Context): Finding<string>[] | null {
  if (claim.text.text.length >= 70 || /[a-z]{3}\. [a-z]/.test(claim.text.text)) return null
  const match = words(context.lexicons).about.exec(claim.text.text)
  if (!match?.[1]) return null
  const end = claim.text.text.length - (/[?:! ]{1,3}$/.exec(claim.text.text)?.[0].length ?? 0)
  const found = nameAsSubject(claim, [end - match[1].length, end], context)
  const name = found?.[0]?.value
  return name && (claim.section === 'employer' || isConfirmed(name, context)) ? found : null
}
