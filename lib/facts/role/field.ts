import { datesIn } from '@/lib/facts/dates/dates'
import type { Context } from '@/lib/facts/define'
import { countriesOfRegion, countriesOfTown } from '@/lib/lexicon'
import { termWordsIn } from './role-ends'

/** Whose title names the field that they teach or study. */
const SCHOLAR =
  /(?<![a-z])(?:researcher|research (?:assistant|associate|engineer)|professor|lecturer|fellow|reader|scientist|(?:ph\.? ?d|doctoral|master) (?:student|candidate|position)|phd|postdoc[a-z]{0,8}|postdoctoral [a-z]{6,10}|teacher|chercheu(?:r|se)|doctorant|post-?doctorant|professeur|enseignant(?:-chercheur)?|ingenieur|maitre de conferences|charge(?:e|\(e\))? de (?:cours|recherche)|docent|lector|leerkracht|leraar|onderzoeker|promovendus|doctoraatsstudent|hoogleraar|professur|juniorprofessur|lehrstuhl|doktorand|dozent|lehrer|lehrkraft|(?:wissenschaftliche[rs]?|akademische[rs]?) mitarbeiter(?:in)?|profesor|docente|investigador|doctorando)[a-z()/*:.-]{0,8} ?[([]?$/
/** What joins the field: "(f/m/d) in Microbial Ecology", "(h/f) en génie civil", "(m/w/d) für Informatik". */
const FIELD =
  /^,? (?:in|en|of|fur|de|van|im fach|im bereich) (?<field>[a-z][a-z' &-]{3,70})(?=$|[.,;(|/]| [-–|] )/
/** Words that tell of the place, the terms or the team, and of no field. */
const NO_FIELD =
  /^(?:(?:the|our|an?|la|le|les|l'|notre|une?|het|onze|ons|een|der|dem|den|die|das|unsere[a-z]?|eine[a-z]?|el|los|las|nuestr[oa]) |(?:cdi|cdd|alternance|interim|stage|contrat|teilzeit|vollzeit|vast|tijdelijk|poste|charge|vue|remplacement|apprentissage)(?![a-z]))/

/**
 * Where a scholar's title ends, whose field stands behind the gender mark: "Doctoral Researcher (f/m/d) in Ecology".
 * In: the folded words, where the role begins, and where its mark begins and ends. Out: the end of the field; null
 * for whoever's title says no field, and where a place or the terms follow.
 */
export function endOfField(
  text: string,
  [start, mark, end]: readonly [number, number, number],
  context: Context,
): number | null {
  if (!SCHOLAR.test(text.slice(start, mark))) return null
  const match = FIELD.exec(text.slice(end))
  const field = match?.groups?.field?.trim()
  if (!match || !field || NO_FIELD.test(field) || termWordsIn(field, context)) return null
  if (datesIn(field, context).length > 0) return null
  const first = field.split(/ (?:and|et|en|und|y|&) |, /)[0] ?? field
  const isPlace = [field, first].some(
    (name) => countriesOfTown(name).length > 0 || countriesOfRegion(name).length > 0,
  )
  return isPlace ? null : end + match[0].length
}
