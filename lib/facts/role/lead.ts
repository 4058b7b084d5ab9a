import type { Context } from '@/lib/facts/define'
import { anyOf, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { type Folded, fold } from '@/lib/posting'
import { NUMBER } from './role-ends'
import { roleAfter } from './role-name'
import { GENDER_MARKS, namesWork } from './role-noun'

/** The noun of a role stands among its first words: "conseiller clientèle", not "titulaire d'un diplôme d'infirmier". */
const FIRST_WORDS = 3
/** A clause that goes on with a name, where that is nobody who speaks. */
const NEXT_CLAUSE =
  /^[^,.;:!?]{0,60}, (?<name>\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}) \p{Ll}/u
/** What parts the words that announce a role from it. */
const CALLS = / ?(?::|!{1,4})/
/** "Ref. 20727: " */
const REFERENCE = /^r[ée]f(?:[ée]ren[a-z]{1,4})?[. ]{0,2}[\w/-]{0,6}\d[\w/-]{0,12} ?[:–-] /iu
/** Behind a call a line of so few words is the role alone. */
const SHORT_REST = 7
/** Words that announce a role are no longer. */
const LONGEST_LEAD = 40
/** A sentence that announces more roles than these is a list. */
const MOST_LEADS = 6

const someone = (lexicons: readonly Lexicon[]) =>
  anyOf(lexicons, ({ title: { cues } }) => [...cues.indefinite, ...(cues.both ?? [])])

const patterns = compiled((lexicons) => ({
  /** "Deux ans à un poste de chef de partie", "experience as a cook": what one did before. */
  past: patternOf(
    `(?<![a-z])${anyOf(lexicons, ({ durations, requirements }) => [...durations.year, ...requirements.experience, ...requirements.diploma])}(?![a-z])[^.;:!?]{0,50}$`,
  ),
  speaker: patternOf(`^${anyOf(lexicons, ({ title }) => title.cues.speakers)}(?:(?<=')|(?![a-z]))`),
  pastLeads: patternOf(`^${anyOf(lexicons, ({ title }) => title.cues.pastLeads)}(?![a-z])`),
  leads: patternOf(
    `(?<![a-z0-9])${anyOf(lexicons, ({ title }) => title.leads)}(?: ?[:'] ?| |(?<=') ?)(?=[a-z0-9])`,
    'g',
  ),
  /** "Iemand die kan melken: een melker (m/v)": an article before, a gender mark behind. */
  marked: patternOf(
    `(?<![a-z0-9])${someone(lexicons)} (?=(?:[^ ,.;:!?]{1,30} ){1,6}[(\\[]? ?${GENDER_MARKS}(?![a-z0-9]))`,
  ),
  /** "Le poste : …", "Wir suchen dich: …": all that stands before a colon. */
  wholly: patternOf(
    `^[^a-z0-9]{0,6}(?:[a-z']{1,12} ){0,3}${anyOf(lexicons, ({ title, labels }) => [...(title.leads ?? []), ...(title.wanted ?? []), ...(labels.title ?? []), ...title.hires])}(?: [a-z]{2,6})? ?:$`,
  ),
  /** "What do we need? A coordinator": the answer alone. */
  answer: patternOf(`^(?:[^?.!]{3,60}\\? )?(?=${someone(lexicons)} [a-z])`),
}))

/**
 * The role behind words that say many things beside ("as our new …", "il nous faut un …"): only one whose first
 * words name someone's work.
 * In: the folded sentence; `inPassing` is false where it tells of a person ("a nurse with a heart"), and no words
 * within it announce a role. Out: the role and its place; null when there is none.
 */
export function roleAfterLead(
  folded: Folded,
  context: Context,
  inPassing: boolean,
): { role: string; start: number; end: number } | null {
  const { leads, past, pastLeads, speaker, answer, marked: mark } = patterns(context.lexicons)
  const matches = inPassing ? [...folded.text.matchAll(leads)].slice(0, MOST_LEADS) : []
  const starts = matches
    .filter((match) => !(pastLeads.test(match[0]) && past.test(folded.text.slice(0, match.index))))
    .map((match) => match.index + match[0].length)
  const asked = answer.exec(folded.text)
  const marked = mark.exec(folded.text)
  if (marked) starts.unshift(marked.index + marked[0].length)
  if (asked) starts.unshift(asked[0].length)
  for (const start of starts) {
    const found = roleAfter(folded, start, context)
    // "As an organiser of fairs, Kerval Events helps": what somebody else is.
    const name = found && NEXT_CLAUSE.exec(folded.source.slice(folded.at[found.end]))?.groups?.name
    if (name && !speaker.test(fold(name).text)) continue
    if (found && namesFirst(found.role, context)) return found
  }
  return null
}

/**
 * What stands behind words that only announce a role, and a colon or a call: "Wir suchen dich: Erzieher*in", "We are
 * hiring!!! Cook".
 * Out: null where what comes before says more, and where what follows names no work.
 */
export function behindLead({ source }: Folded, context: Context): Folded | null {
  const number = NUMBER.exec(source)?.[0]
  if (number && namesFirst(source.slice(number.length), context)) return fold(source.slice(number.length))
  const reference = REFERENCE.exec(source)?.[0]
  if (reference && namesFirst(source.slice(reference.length), context))
    return fold(source.slice(reference.length))
  const call = CALLS.exec(source)
  if (!call || call.index > LONGEST_LEAD) return null
  const rest = fold(
    source
      .slice(call.index + call[0].length)
      .replace(/[ !]{1,6}$/, '')
      .trim(),
  )
  const announces = patterns(context.lexicons).wholly.test(`${fold(source.slice(0, call.index)).text}:`)
  const short =
    call[0].includes('!') && rest.text.split(' ').length <= SHORT_REST && namesWork(rest.text, context)
  return announces && (short || namesFirst(rest.text, context)) ? rest : null
}

/** Do the first words of a role name someone's work? */
export function namesFirst(role: string, context: Context): boolean {
  const { text } = fold(role.replace(/ \(\p{Lu}{2,6}\)/u, ''))
  const first = text.split(' ').slice(0, FIRST_WORDS).join(' ')
  return namesWork(first, context)
}
