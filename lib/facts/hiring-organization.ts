import { lexicons as allLexicons, anyOf, bounded, compiled } from '@/lib/lexicon'
import { collapse, type Finding, type Folded, fold, unfold } from '@/lib/posting'
import { type Claim, type Context, defineFact, evidenceOf } from './define'
import {
  employerInLine,
  hasForm,
  isOrganization,
  nameAfterAt,
  opensName,
  organizationOpening,
} from './employer-name'
import { hasGenderMark } from './role/role-name'
import { sentencesOf } from './sentences'

/** A longer name is a sentence. */
const MAX_LENGTH = 110
const MAX_WORDS = 12
/** A sentence that says what an employer is stands near the ad's start, or in the part about the employer. */
const FIRST_BLOCKS = 12
/** A line at the top that names the employer beside the role is no longer. */
const LINE_LENGTH = 110

const words = compiled((lexicons) => {
  const hires = anyOf(lexicons, (lexicon) => lexicon.title.hires)
  const isA = anyOf(lexicons, (lexicon) => lexicon.organization.isA)
  return {
    hires: new RegExp(`^([^.;:!?]{2,120}?) ${hires}(?![a-z0-9])`),
    isA: new RegExp(`^([^;!?:]{2,120}?)(?:, [^.;!?]{3,100},)? ${isA}(?![a-z0-9])`),
    about: new RegExp(`^${anyOf(lexicons, (lexicon) => lexicon.organization.about)}(.{2,60}?) ?[?:]?$`),
    form: new RegExp(`^${anyOf(lexicons, ({ organization }) => organization.forms)} (?=[a-z0-9])`),
    notNames: new RegExp(`^${anyOf(lexicons, (lexicon) => lexicon.organization.notNames)}$`),
    topics: new RegExp(
      `^${anyOf(lexicons, (lexicon) => [...Object.values(lexicon.labels).flat(), ...Object.values(lexicon.contract.kinds).flat()])}$`,
    ),
    marks: new RegExp(bounded(anyOf(lexicons, (lexicon) => lexicon.title.genderMarks))),
    dated: /\d{3}/,
  }
})

/** Determiners before a name in a sentence: one to three letters, an apostrophe or a space. */
const DETERMINER = /^(?:l'|(?:la|le|les|de|het|the|un|une) )/

/**
 * Who hires, in the page's own words.
 * From a label, the structured name or a board's template; from "X is hiring"; and, as inferred, from a sentence
 * that says what X is. A common noun ("the association") and a name that is hidden are no employer.
 */
export const hiringOrganization = defineFact({
  key: 'hiringOrganization',
  properties: ['hiringOrganization'],
  read(claim, context) {
    if (claim.source === 'structured') return fromStructured(claim, context)
    if (claim.topic === 'hiringOrganization') return fromLabel(claim, context)
    if (claim.topic || claim.source === 'address') return []
    const found = fromWords(claim, context)
    return found.length > 0 ? found : fromLine(claim, context)
  },
  agrees(a, b) {
    const one = bare(a)
    const other = bare(b)
    return one === other || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)
  },
  complete: (value, other) => (isFuller(other, value) ? other : value),
})

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
  const name = collapse(claim.text.source)
  const sentence = /[.!?]$/.test(name) && name.split(' ').length > 5
  if (sentence || !isName(name, context)) return []
  return [{ value: tidy(name), evidence: [evidenceOf(claim)] }]
}

/** "Maison des Rives - 94 - Créteil": before a town with its department, at the top. */
function beforePlace(claim: Claim, context: Context): Finding<string>[] {
  const name = /^(.{2,80}?) - (?:\d{2}|2[ab]|9(?:7[1-6]|8[4678])) - [a-z]/.exec(claim.text.text)?.[1]
  if (name === undefined || claim.section !== 'top' || hasGenderMark(claim.text, context)) return []
  // Where its town follows, any name is one: "A la Source", "Mission Relais".
  return [{ value: tidy(unfold(claim.text, 0, name.length)), evidence: [evidenceOf(claim)] }]
}

/** With no label, at the top or in a heading: what the line says is left to inference. */
function fromLine(claim: Claim, context: Context): Finding<string>[] {
  const early = (claim.block ?? 0) <= FIRST_BLOCKS
  if (claim.source !== 'heading' && (claim.section !== 'top' || !early)) return []
  const line = collapse(claim.text.source)
  const name = line.length <= LINE_LENGTH ? employerInLine(line, context) : null
  if (name === null) return []
  return [
    { value: tidy(name), evidence: [evidenceOf(claim)], inferred: [{ reason: 'employer-from-sentence' }] },
  ]
}

function fromWords(claim: Claim, context: Context): Finding<string>[] {
  const placed = claim.source === 'label' ? beforePlace(claim, context) : []
  if (placed.length > 0) return placed
  const cue = words(context.lexicons)
  const early = (claim.block ?? 0) <= FIRST_BLOCKS
  const aboutEmployer =
    claim.section === 'employer' || claim.section === 'top' || (early && claim.section !== 'profile')
  const title = claim.text.text.match(cue.about)
  if (title?.[1] && claim.text.text.length < 70 && claim.section === 'employer') {
    const end = claim.text.text.length - (/[?: ]{1,3}$/.exec(claim.text.text)?.[0].length ?? 0)
    const found = subject(claim, [end - title[1].length, end], context)
    if (found) return found
  }
  for (const sentence of sentencesOf(claim.text)) {
    const lead = sentence.text.length - sentence.text.trimStart().length
    const text = sentence.text.slice(lead)
    const hires = text.match(cue.hires)
    const isA = aboutEmployer ? text.match(cue.isA) : null
    const name = hires?.[1] ?? isA?.[1]
    if (name === undefined) {
      const found = aboutEmployer ? opening(claim, sentence.start, sentence.text.length, context) : null
      if (found) return found
      continue
    }
    const start = sentence.start + lead
    // "In this context, X is hiring": the name follows the comma. "X, a school, is hiring": it stands before.
    const clear = name.replace(/\([^()]{0,120}\)/g, (part) => 'x'.repeat(part.length))
    const comma = name.endsWith(',') ? -1 : clear.lastIndexOf(', ')
    const later = comma < 0 ? null : subject(claim, [start + comma + 2, start + name.length], context)
    const found = later ?? (comma > 0 && hires ? null : subject(claim, [start, start + name.length], context))
    if (found) return found
  }
  return []
}

/** "Fondation Merle accueille…": a sentence that opens with an organisation's name. */
function opening(claim: Claim, start: number, length: number, context: Context): Finding<string>[] | null {
  const text = claim.text.source.slice(claim.text.at[start] ?? 0, claim.text.at[start + length])
  const found = organizationOpening(text, context) ?? nameAfterAt(text, context)
  if (!found) return null
  const inferred = [{ reason: 'employer-from-sentence' as const }]
  return [{ value: tidy(found.name), evidence: [evidenceOf(claim, start, start + length)], inferred }]
}

/** The name in a stretch of a sentence, when it is one. */
function subject(claim: Claim, span: [number, number], context: Context): Finding<string>[] | null {
  const text = claim.text.text
  let [start, end] = span
  const acronym = text.slice(start, end).match(/ ?\([^)]{1,120}\)$/)
  if (acronym) end -= acronym[0].length
  while (end > start && /[ ,]/.test(text[end - 1] ?? '')) end--
  // "X, created in 2011": what follows the comma tells of the name, and is none of it.
  const comma = text.slice(start, end).indexOf(', ')
  if (comma > 0) end = start + comma
  const inner = text.slice(start, end).match(/ \([^)]{1,30}\)$/)
  if (inner) end -= inner[0].length
  const dash = text.slice(start, end).indexOf(' - ')
  if (dash > 1) end = start + dash
  const named = afterDeterminer(claim.text, start, end, context)
  if (named === null) return null
  start = named
  const name = tidy(unfold(claim.text, start, end))
  if (!isName(name, context) || !looksProper(name, context)) return null
  const headline = claim.source === 'heading'
  return [
    {
      value: name,
      evidence: [evidenceOf(claim, start, end)],
      ...(!headline && { inferred: [{ reason: 'employer-from-sentence' as const }] }),
    },
  ]
}

/** Where the name begins: after its determiner, and after the common noun that introduces it ("the group X"). */
function afterDeterminer(folded: Folded, start: number, end: number, context: Context): number | null {
  const text = folded.text.slice(start, end)
  if (words(context.lexicons).notNames.test(text)) return null
  const determiner = text.match(DETERMINER)?.[0].length ?? 0
  if (isProper(folded, start + determiner)) return start + determiner
  // "vzw De Brug", "l'asbl Le Pont": a legal form in small letters introduces the name.
  const form = words(context.lexicons).form.exec(text.slice(determiner))?.[0].length ?? 0
  if (form > 0 && isProper(folded, start + determiner + form)) return start + determiner + form
  if (determiner === 0) return null
  const noun = text.slice(determiner).match(/^[a-z-]{3,20} (?=.)/)
  const after = start + determiner + (noun?.[0].length ?? 0)
  if (!noun || !isProper(folded, after)) return null
  return words(context.lexicons).notNames.test(noun[0].trim()) ? after : start + determiner
}

function isProper(folded: Folded, start: number): boolean {
  return /^[\p{Lu}\d«"“]/u.test(folded.source.slice(folded.at[start] ?? 0))
}

/** A name of one common word with a capital ("Elle", "Actuellement") is none; one word must be told by more. */
function looksProper(name: string, context: Context): boolean {
  const parts = name.split(' ')
  const capitals = parts.filter((part) => /^(?:[dl]['’])?[\p{Lu}\d]/u.test(part))
  const common = words(context.lexicons).notNames.test(fold(parts[0] ?? '').text)
  return capitals.length >= (common ? 2 : 1) && parts.length <= 10
}

function isName(name: string, context: Context): boolean {
  const cue = words(context.lexicons)
  const { text } = fold(name)
  if (text.length < 2 || text.length > MAX_LENGTH || text.split(' ').length > MAX_WORDS) return false
  if (!/[a-z]{2}|[a-z]\d|\d[a-z]/.test(text) || /@|https?:|[>›»] |\d{1,3}%/.test(text)) return false
  if (cue.marks.test(text)) return false
  // "Département de la Lys" is a label's word and a name.
  if (hasForm(name, context) || opensName(name, context)) return true
  return !cue.notNames.test(text) && !cue.topics.test(text)
}

function tidy(name: string): string {
  return collapse(name)
    .replace(/[’‘]/g, "'")
    .replace(/^["«“»” ]{1,3}|["«“»” ,;:]{1,3}$/gu, '')
    .normalize('NFC')
}

/** "Stichting De Brug" says more than "De Brug"; both must be known to say the same. */
function isFuller(name: string, than: string): boolean {
  const known = (text: string) => allLexicons.some((lexicon) => isOrganization(text, { lexicons: [lexicon] }))
  return name.length > than.length && bare(name).includes(bare(than)) && !known(than) && known(name)
}

/** For comparing: folded, without a determiner, signs or brackets. */
function bare(name: string): string {
  const plain = fold(name)
    .text.replace(/\([^)]{0,40}\)/g, ' ')
    .replace(DETERMINER, '')
  return collapse(plain.replace(/[^a-z0-9]/g, ' '))
}
