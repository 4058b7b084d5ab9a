import type { Context } from '@/lib/facts/define'
import { anyOf, anyOfInParts, bounded, compiled, type Lexicon, patternOf, type Word } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { withoutToldBelow } from './below'
import { withoutPraise } from './praise'
import { withoutPurpose } from './purpose'
import { namesWork } from './role-noun'
import { withoutSite } from './site'
import { withoutTown } from './town'

/** A reference at the end, as boards and schools add it: "#AB123", "/ REF0042". */
const REFERENCE = /[\s/,;|-]{1,9}(?:#\s?[\w-]{2,20}|r[ée]f(?:[.:]\s?|\s(?=[\w-]*\d)|(?=\d))[\w-]{2,20})$/iu
/** "1. Dance teacher": a place in a list. */
export const NUMBER = /^\(?\d{1,2}[.)°] ?(?=\p{L}{2})/u
/** "FR/NL": the languages of the work. */
const LANGUAGES = / \(?(?:FR|NL|EN|DE|IT|ES)(?: ?[/&+-] ?(?:FR|NL|EN|DE|IT|ES)){1,3}\)?$/
/** "Timmerman.": a few words with a full stop that is no short form's. */
export const STOPPED = /^[^.,;!?]{4,50}(?<! \p{L}{1,5})(?<=\p{Ll}{5}|\p{Lu}{6})\.$/u
/** "*Minijob*" */
const STARRED = / \*{1,3}[^* ][^*]{1,40}\*{0,3}$/u
/** What an empty pair of quotes or a lost word leaves behind. */
const DANGLING = /[\s"«»_,;:|–—-]{1,8}\.?$/u

/** The words of contract, working time and place of work, as sources of alternations: what stands beside a role. */
export function termWords(lexicons: readonly Lexicon[]): string[] {
  return anyOfInParts(lexicons, (lexicon) => [
    ...Object.values(lexicon.contract.kinds).flat(),
    ...lexicon.hours.fullTime,
    ...lexicon.hours.partTime,
    ...lexicon.hours.halfTime,
    ...lexicon.hours.fullTimeEquivalent,
    ...lexicon.place.remote,
    ...lexicon.place.hybrid,
    ...Object.values(lexicon.durations).flat(),
    ...lexicon.hours.hour,
  ])
}

const patterns = compiled((lexicons) => {
  const cue = (pick: (cues: Lexicon['title']['cues']) => readonly Word[]) =>
    anyOf(lexicons, ({ title }) => pick(title.cues))
  const the = anyOf(lexicons, ({ place }) => place.the)
  const hour = anyOf(lexicons, ({ hours }) => hours.hour)
  const to = `(?:-|${anyOf(lexicons, ({ salary }) => salary.to)})`
  const loose = cue(({ loose }) => loose)
  const withWord = cue((cues) => cues.with)
  const starts = cue(({ starts }) => starts)
  const season = cue(({ seasons }) => seasons)
  return {
    /** What is told behind a role: nothing from there on is part of it. */
    told: [
      // " 24 - 32 uur", " ab 20h", " für 30 Stunden"
      patternOf(
        ` (?:(?:${loose}|${to}|max\\.?|ca\\.?) )?\\d{1,2}(?:[.,]\\d{1,2})? ?(?:${to} ?\\d{1,2} ?)?${hour}(?![a-z]).{0,40}$`,
      ),
      // ", 38 uur", " / 25 hours / Leeds": how long one works, and what stands behind it.
      patternOf(
        `(?:,| /| -) ?\\d{1,2}(?:[.,]\\d{1,2})?(?: ?${to} ?\\d{1,2})?(?: ?${hour})?(?![a-z0-9]| ?%).{0,40}$`,
      ),
      // "zum 1.8.2026", "vanaf 1 mei"
      patternOf(` ${starts} \\d.{0,30}$`),
      // ", Grade 6", " - Band 5"
      patternOf(`(?:,| -) ?${cue(({ grades }) => grades)} [a-z0-9]{1,4}$`),
      // "con experiencia en mástil": what one should have done stands behind the role.
      patternOf(
        ` ${withWord} (?:[a-z]{2,14} ){0,2}${anyOf(lexicons, ({ requirements }) => requirements.experience)}(?![a-z]).{0,80}$`,
      ),
    ],
    /** "pour la saison d'hiver", "voor onze winkel in Gent": what the role is for stands behind it. */
    forUs: patternOf(
      ` ${cue((cues) => cues.for)} (?:${cue(({ ours, clients }) => [...ours, ...clients])} |(?:${the} ?)?${season}(?![a-z])).{0,90}$`,
    ),
    /** "Alternance Data Analyst": a contract's own word before a role that begins with a capital. */
    opening: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.title.openings)}[ :,-]{1,3}(?=[a-z])`),
    /** "Ausbildung im Handwerk" */
    joined: patternOf(`^${cue(({ fields }) => fields)} `),
    /** Who learns, right before what is learnt. */
    person: patternOf(
      `^${anyOf(lexicons, ({ contract: { persons } }) => [...(persons?.apprenticeship ?? []), ...(persons?.internship ?? [])])} $`,
    ),
    /** "Gardener and new colleague" */
    colleague: patternOf(
      ` (?:${anyOf(lexicons, ({ requirements }) => requirements.and)}|&) (?:[^ ,]{2,14} ){0,2}${anyOf(lexicons, ({ title }) => title.colleagues)}(?![a-z])`,
    ),
    /** "con B2 inglés", "mit guten Englischkenntnissen": which language one should know. */
    tongue: patternOf(
      ` ${withWord} (?:[a-z0-9./+-]{1,14} ){0,3}${anyOf(lexicons, ({ requirements }) => Object.values(requirements.languages).flat())}[a-z]{0,12}(?: [a-z0-9./+-]{1,14}){0,2}$`,
    ),
    tails: [
      patternOf(`[ ,-]{1,3}(?:${starts} )?${anyOf(lexicons, ({ dates }) => dates.asap)}$`),
      patternOf(`[ ,-]{1,3}\\(?${anyOf(lexicons, ({ title }) => title.tails)}\\)?$`),
      patternOf(
        `[ ,-]{1,3}(?:\\d{1,3} ?- ?\\d{2,3}(?: ?%)?|\\d{1,3} ?%|\\d{2} ?h(?:\\d{2})?|\\d-[a-z]{5,15}|${loose})$`,
      ),
      ...termWords(lexicons).map((terms) => patternOf(`[ ,-]{1,3}${bounded(terms)}$`)),
    ],
  }
})

/** Do folded words hold one of contract, working time or work from home? */
export const termWordsIn = (text: string, { lexicons }: Pick<Context, 'lexicons'>): boolean =>
  bare(lexicons).some((terms) => terms.test(text))

const bare = compiled((lexicons) => termWords(lexicons).map((terms) => patternOf(bounded(terms))))

/** A role without what is glued to its ends: a contract before it; contract, working time and references behind it. */
export function withoutEnds(role: string, context: Context): string {
  const { told, forUs, tongue, tails } = patterns(context.lexicons)
  const named = withoutPraise(withoutHead(withoutReference(role, context), context), context)
  let shorter = withoutTown(withoutToldBelow(named, context), context)
    .replace(/^[\s"'«»,;:|·•*–—-]{1,6}/u, '')
    .replace(NUMBER, '')
    .replace(/[\s"«»,;:|·•*_–—-]{1,6}$/u, '')
    .replace(/ [([][^()[\]]{0,60}$/u, '')
    .replace(STARRED, '')
  shorter = told.reduce(upTo, shorter).replace(LANGUAGES, '')
  for (const one of [forUs, tongue]) {
    const before = upTo(shorter, one)
    if (namesWork(fold(before).text, context)) shorter = before
  }
  shorter = withoutSite(withoutPurpose(withoutColleague(shorter, context), context), context)
  for (let turn = 0; turn < 3; turn++) shorter = shorter.replace(REFERENCE, '').replace(DANGLING, '')
  for (let turn = 0; turn < 5; turn++) {
    const { text } = fold(shorter)
    const ends = tails.map((tail) => text.search(tail)).filter((at) => at >= 0)
    const end = Math.min(...ends)
    if (ends.length === 0 || end < 4 || text.length !== shorter.length) break
    if (isRoleItself(text, end, context)) break
    shorter = shorter.slice(0, end).replace(DANGLING, '')
  }
  return STOPPED.test(shorter) && namesWork(fold(shorter).text, context) ? shorter.slice(0, -1) : shorter
}

/** A role as written, up to where a pattern finds its folded words. */
function upTo(role: string, pattern: RegExp): string {
  const { text, at } = fold(role)
  const end = text.search(pattern)
  return end < 0 ? role : role.slice(0, at[end])
}

/** "Gärtner und neuen Kollegen im Gartenbau": whoever else the person is to be there. */
function withoutColleague(role: string, context: Context): string {
  const folded = fold(role)
  const at = folded.text.search(patterns(context.lexicons).colleague)
  return at > 0 && namesWork(folded.text.slice(0, at), context) ? role.slice(0, folded.at[at]) : role
}

/** "Legal Intern": the word of contract is what names the work, and not what stands beside it. */
function isRoleItself(text: string, end: number, context: Context): boolean {
  return (
    /^ [a-z]/.test(text.slice(end)) &&
    namesWork(text.slice(end + 1), context) &&
    !namesWork(text.slice(0, end), context)
  )
}

/** "Ref IM 42 Ingénieur": a reference before the role, up to the noun of the work. */
function withoutReference(role: string, context: Context): string {
  const lead = /^r[ée]f(?:[ée]rence)?[.: ]{1,3}/iu.exec(role)?.[0]
  if (lead === undefined) return role
  const parts = role.slice(lead.length).split(' ')
  const first = parts.slice(0, 4).findIndex((part) => namesWork(fold(part).text, context))
  return first > 0 ? parts.slice(first).join(' ') : role
}

/** "The team grows! Chef de partie", "Alternance Data Analyst", "Vacature lector": what follows has its own capital, or names someone's work. */
function withoutHead(role: string, context: Context): string {
  const call = /^[^!?]{3,60}[!?] {1,2}(?=\p{L})/u.exec(role)?.[0] ?? ''
  let rest = namesWork(fold(role.slice(call.length)).text, context) ? role.slice(call.length) : role
  for (let turn = 0; turn < 2; turn++) {
    const folded = fold(rest)
    const head = patterns(context.lexicons).opening.exec(folded.text)
    const next = head && rest.slice(folded.at[head[0].length])
    const work = next ? namesWork(fold(next).text, context) : false
    // "Apprenti en logistique", "Alternant Cybersécurité" are told by their first word.
    if (head && !work && patterns(context.lexicons).person.test(head[0])) break
    if (
      !next ||
      patterns(context.lexicons).joined.test(fold(next).text) ||
      !(/^\p{Lu}[\p{L}]/u.test(next) || work)
    )
      break
    rest = next
  }
  return rest
}
