import { datesIn } from '@/lib/facts/dates/dates'
import type { Context } from '@/lib/facts/define'
import { hasForm } from '@/lib/facts/employer/forms'
import { HOUSE, isOrganization } from '@/lib/facts/employer/name'
import { anyOf, compiled, opening, patternOf } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { holdsSentence } from './no-sentence'
import { namesWork } from './role-noun'

/** A longer title is a sentence. */
export const MAX_LENGTH = 160
/** A path through a site, from page to page. */
export const PATH = /\s[>›»]\s/
/** Fragments: "e collègue", "7, place". */
const FRAGMENT =
  /^\p{Lu}{1,5}-?\d{1,5}[/-]\d{2,4} |^\p{Ll} |^\d{1,4}(?: ?(?:bis|ter))?, |(?:^|[ ,])\d{4,5} \p{Lu}\p{L}{2}|^[^(]{0,80}(?<!\d|[A-Z])\)/u
/** Some words, and one in quotes at the end. */
const QUOTED = /^((?:\S+ ){3,})["'“”«»„‘’][^"'“”«»„‘’]{3,40}["'“”«»„‘’]$/u
/** A page's address, alone. */
const SITE = /^[a-z0-9-]{3,40}\.(?:nl|be|com|fr|de|eu|org|es|ch|at|uk|co\.uk|io)$/
const words = compiled((lexicons) => {
  const hires = anyOf(lexicons, ({ title }) => title.hires)
  const articles = anyOf(lexicons, ({ title }) => title.articles)
  const someone = anyOf(lexicons, ({ title: { cues } }) => [
    ...cues.indefinite,
    ...(cues.both ?? []),
    ...cues.of,
  ])
  return {
    /** "Par voie contractuelle": how someone is hired, and not whom. */
    onward: patternOf(`^${anyOf(lexicons, ({ title }) => title.cues.onward)}(?:(?<=')| )`),
    /** "The council informs of the hiring of a": who is hired stands in the next line. */
    open: patternOf(`(?:^|[ '])${someone}$`),
    alone: patternOf(`^${articles}$`),
    ending: patternOf(`(?<![a-z0-9])${hires}(?: ${articles})? ?:?$`),
    site: opening(lexicons, ({ title }) => title.notTitles),
    notTitle: opening(lexicons, (lexicon) => [
      ...Object.values(lexicon.labels).flat(),
      ...Object.values(lexicon.sections).flat(),
      ...lexicon.title.notTitles,
      ...lexicon.pages.noAd,
      ...lexicon.pages.results,
      ...lexicon.pages.loginWall,
    ]),
    anyone: patternOf(`^${anyOf(lexicons, ({ title }) => title.anyone)}$`),
  }
})

/** Does a line end in the words that announce a role in the next one: "is looking for a"? In: folded words. */
export const announcesRole = (text: string, context: Context) => words(context.lexicons).ending.test(text)

/** May these words be a role, and no fragment, sentence, address, heading or name? In: as written. */
export function isRole(role: string, context: Context): boolean {
  const { text } = fold(role)
  if (text.length < 3 || text.length > MAX_LENGTH || !/[a-z]{3}/.test(text)) return false
  if (/[.!?;]$/.test(text) && text.split(' ').length > 2) return false
  if (/@|https?:|www\./.test(text) || SITE.test(text) || PATH.test(text)) return false
  const cue = words(context.lexicons)
  // "Home / Vacancies / Porter"
  const [first = '', ...others] = text.split(' / ')
  if (others.length > 1 && cue.site(first) !== undefined) return false
  if (
    FRAGMENT.test(role) ||
    cue.open.test(text) ||
    HOUSE.test(role) ||
    cue.onward.test(text) ||
    holdsSentence(role, context)
  )
    return false
  // "Déposée le 8 mars 2026", a "voice" that is wanted.
  if (/[0-9]{4}/.test(text) && datesIn(text, context).some(({ end, start }) => end - start > 7)) return false
  if (/["“”«»„]/.test(role) && !namesWork(text, context)) return false
  // "Hospital flooded with replies to its ad for a 'night porter'"
  const before = QUOTED.exec(role)?.[1]
  if (before && !namesWork(fold(before).text, context)) return false
  const isOther = [cue.alone, cue.ending, cue.anyone].some((one) => one.test(text))
  if (isOther || cue.notTitle(text) !== undefined) return false
  if (hasForm(role, context) || (isOrganization(role, context) && !namesWork(text, context))) return false
  const employer = context.known.hiringOrganization
  return !employer || !` ${fold(employer).text} `.includes(` ${text} `)
}
