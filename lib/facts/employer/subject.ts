import type { Context } from '@/lib/facts/define'
import { hasMark } from '@/lib/facts/role/role-noun'
import { lexicons as allLexicons, anyOf, compiled, opening, patternOf } from '@/lib/lexicon'
import { collapse, type Folded, fold, unfold } from '@/lib/posting'
import { isRoleAcronym, spellsOut } from './acronym'
import { article } from './article'
import { hasForm, upToForm } from './forms'
import { legalForms } from './legal-forms'
import { isCommonPhrase, opensName, withoutPlace } from './name'
import { wholeOf } from './part-of'
import { saysMore } from './says-more'

/** A longer name is a sentence. */
const MAX_LENGTH = 110
const MAX_WORDS = 12
const words = compiled((lexicons) => ({
  /** What begins the words about a partner behind a name. */
  partner: patternOf(` ${anyOf(lexicons, ({ organization }) => organization.nameCues.partner)}(?![a-z])`),
  verbs: patternOf(` [a-z]{3,14} ${anyOf(lexicons, ({ requirements }) => requirements.and)}$`),
  form: patternOf(`^${legalForms(lexicons)} (?=[a-z0-9])`),
  notNames: patternOf(
    `^${anyOf(lexicons, ({ organization, title }) => [...organization.notNames, ...title.anyone])}$`,
  ),
  /** "Die Hochschule sucht": what it is, and no name. */
  business: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.businesses)}$`),
  municipality: patternOf(`^${anyOf(lexicons, ({ place }) => place.municipality)}`),
  topic: opening(lexicons, ({ labels, contract }) => [
    ...Object.values(labels).flat(),
    ...Object.values(contract.kinds).flat(),
  ]),
}))

/**
 * The name in a stretch of a sentence, when it is one.
 * In: the folded text, and the stretch before the verb. Out: the name as written, and its own stretch; null for a
 * common noun.
 */
export function subjectName(
  folded: Folded,
  span: [number, number],
  context: Context,
): { name: string; span: [number, number] } | null {
  const { text } = folded
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
  const spelt = spellsOut(written(folded, start, start + dash), unfold(folded, start + dash + 3, end))
  if (dash > 1 && !spelt) end = start + dash
  const partner = text.slice(start, end).search(words(context.lexicons).partner)
  if (partner > 1) end = start + partner
  // "Merle grows and seeks": the first verb belongs to the sentence.
  const verbs = words(context.lexicons).verbs.exec(text.slice(start, end))
  if (verbs && verbs.index > 2) end = start + verbs.index
  const bar = text.slice(start, end).indexOf(' | ')
  if (bar > 1) end = start + bar
  const named = afterDeterminer(folded, start, end, context)
  if (named === null) return wholeBehindPart(folded, [start, end], context)
  start = named
  const name = withoutPlace(upToForm(tidy(unfold(folded, start, end)), context), context)
  // "L'association Terres d'ici": a noun introduces what else were any line's words.
  const introduced = /^(?:l'|[a-z]{2,3} )[a-z-]{3,20} $/.test(text.slice(span[0], start))
  if (!isName(name, context) || !(introduced || looksProper(name, context))) return null
  return { name, span: [start, end] }
}

/** "Le service technique de la Ville de Merle": what employs is the whole. */
function wholeBehindPart(
  folded: Folded,
  [start, end]: [number, number],
  context: Context,
): { name: string; span: [number, number] } | null {
  const words = unfold(folded, start, end)
  const whole = wholeOf(words, context)
  return whole !== words && isName(whole, context) ? { name: tidy(whole), span: [start, end] } : null
}

/** The words without the determiner before them. */
const written = (folded: Folded, start: number, end: number): string =>
  unfold(folded, start + articleOf(folded.text.slice(start, end)).length, Math.max(start, end))

/** Where the name begins: after its determiner, and after the common noun that introduces it ("the group X"). */
function afterDeterminer(folded: Folded, start: number, end: number, context: Context): number | null {
  const text = folded.text.slice(start, end)
  if (words(context.lexicons).notNames.test(text)) return null
  const determiner = articleOf(text).length
  if (isProper(folded, start + determiner)) return start + determiner
  // "vzw De Brug", "l'asbl Le Pont": a legal form in small letters introduces the name.
  const form = words(context.lexicons).form.exec(text.slice(determiner))?.[0].length ?? 0
  if (form > 0 && isProper(folded, start + determiner + form)) return start + determiner + form
  if (determiner === 0) return null
  const noun = text.slice(determiner).match(/^[a-z-]{3,20} (?=.)/)
  const after = start + determiner + (noun?.[0].length ?? 0)
  const far = behindWords(folded, start + determiner, end)
  if (far !== null) return far
  // "De gemeente Hoogland", "l'étude notariale de Maîtres X": what it is belongs to the name.
  const own = start + determiner
  if (words(context.lexicons).municipality.test(text.slice(determiner))) return own
  if (!noun || !isProper(folded, after)) return opensName(unfold(folded, own, end), context) ? own : null
  return words(context.lexicons).notNames.test(noun[0].trim()) ? after : start + determiner
}

/** "Het autonoom gemeentebedrijf AGB Sport": what it is, in two or three small words, before a name of several. */
function behindWords(folded: Folded, from: number, end: number): number | null {
  const small = /^(?:\p{Ll}[\p{L}'’-]{2,20} ){2,3}(?=\p{Lu})/u.exec(unfold(folded, from, end))?.[0]
  if (!small) return null
  const start = from + small.length
  const written = unfold(folded, start, end)
  return isProper(folded, start) && (written.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length > 1 ? start : null
}

function isProper(folded: Folded, start: number): boolean {
  return /^(?:['‘]?\p{Lu}|[\d«"“])/u.test(folded.source.slice(folded.at[start] ?? 0))
}

/** A name of one common word with a capital ("Elle", "Actuellement") is none; one word must be told by more. */
function looksProper(name: string, context: Context): boolean {
  const parts = name.split(' ')
  const capitals = parts.filter((part) => /^(?:[dl]['’])?[\p{Lu}\d]/u.test(part))
  const common = words(context.lexicons).notNames.test(fold(parts[0] ?? '').text)
  if (isCommonPhrase(name, context)) return false
  return capitals.length >= (common && !opensName(name, context) ? 2 : 1) && parts.length <= 10
}

/** May a label's value, or what stands before a verb, be a name at all? */
export function isName(name: string, context: Context): boolean {
  const cue = words(context.lexicons)
  const { text } = fold(name)
  if (text.length < 2 || text.length > MAX_LENGTH || text.split(' ').length > MAX_WORDS) return false
  if (!/[a-z]{2}|[a-z]\d|\d[a-z]/.test(text) || /@|https?:|[>›»] |\d{1,3}%/.test(text)) return false
  if (hasMark(text) || isRoleAcronym(name, context)) return false
  if (!hasForm(name, context) && saysMore(name, context)) return false
  // "Département de la Lys" is a label's word and a name.
  if (hasForm(name, context) || opensName(name, context)) return true
  return !cue.notNames.test(text) && !cue.business.test(text) && cue.topic(text) === undefined
}

/** Names are told in words of any language, whatever the ad's own. */
const names = compiled((lexicons) => ({
  /** Determiners before a name in a sentence. */
  determiner: patternOf(`^${article(lexicons)}`),
  firm: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.nameCues.firm)} `),
  /** "Société Générale" and "Entreprise de la Lys" are names. */
  ofItsName: patternOf(`^${anyOf(lexicons, ({ organization }) => organization.nameCues.ofItsName)}`),
  /** "L'OKRA" is called by its letters alone. */
  beforeLetters: patternOf(`^${article(lexicons, 'capital')}(?=\\p{Lu}{2,6}$)`, 'u'),
}))

/** The article before a name, with what parts them; empty where none stands there. In: folded. */
export const articleOf = (text: string): string => names(allLexicons).determiner.exec(text)?.[0] ?? ''

function withoutFirm(name: string): string {
  const { firm, ofItsName } = names(allLexicons)
  const folded = fold(name)
  const rest = name.slice(folded.at[firm.exec(folded.text)?.[0].length ?? 0])
  return /^[\p{Lu}\d]/u.test(rest) && !ofItsName.test(fold(rest).text) ? rest : name
}

/** A name without quotation marks and commas at its ends, nor "Société" before it, its accents in one form. */
export function tidy(name: string): string {
  return withoutFirm(collapse(name))
    .replace(/[’‘]/g, "'")
    .replace(names(allLexicons).beforeLetters, '')
    .replace(/^'(?=\p{Lu}\p{L}{2})/u, '')
    .replace(/^["«“»” ]{1,3}|["«“»” ,;:]{1,3}$/gu, '')
    .normalize('NFC')
}
