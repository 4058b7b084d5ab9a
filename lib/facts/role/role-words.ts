import { anyOf, compiled, opening, patternOf } from '@/lib/lexicon'
import { GENDER_MARKS } from './role-noun'

/** What stands around a role, in headings and in sentences. */
export const words = compiled((lexicons) => {
  const hires = anyOf(lexicons, (lexicon) => lexicon.title.hires)
  const articles = anyOf(lexicons, (lexicon) => lexicon.title.articles)
  const ends = anyOf(lexicons, ({ title }) => [...title.ends, ...(title.sentence ?? [])])
  const joins = anyOf(lexicons, (lexicon) => lexicon.title.joins)
  const specialities = anyOf(lexicons, ({ title }) => title.specialities)
  const and = anyOf(lexicons, ({ requirements }) => [...requirements.and, ...requirements.or])
  const the = anyOf(lexicons, ({ place }) => place.the)
  const short = anyOf(lexicons, ({ shortened }) => shortened)
  const indefinite = anyOf(lexicons, ({ title }) => title.cues.indefinite)
  const both = anyOf(lexicons, ({ title }) => title.cues.both)
  /** What begins the words behind a role: "for the", "in". */
  const onward = `(?:${ends}(?![a-z0-9])|${joins}(?=[a-z0-9]))`
  return {
    announced: opening(lexicons, ({ labels }) => labels.title, `(?: ?: ?| - | (?=${articles} ))`),
    column: opening(lexicons, ({ labels }) => labels.title, ' (?=[a-z])'),
    hires: patternOf(`(?<![a-z0-9])${hires}(?: ?: ?| ?!{1,4} ?(?=[a-z])| ?- | )`),
    sought: patternOf(`(?<= )${anyOf(lexicons, ({ dates }) => dates.sought)} (?=[a-z])`, 'g'),
    count: patternOf(
      `^\\d{1,3}${anyOf(lexicons, ({ calendar }) => calendar.ordinals)} |^0?\\d{1,2} ?(?:x )?(?=[a-z])`,
    ),
    article: patternOf(
      `^(?:${anyOf(lexicons, ({ title, place }) => [...title.cues.of, ...(place.the ?? [])])}(?<='))?${articles}(?![a-z0-9.·-]) ?`,
    ),
    /** An article that is no part of a role, wherever it stands: "un", "een", "un.e". */
    indefinite: patternOf(`[.·/(:*_-]|^${indefinite} `),
    both: patternOf(` ${both} (?=[a-z])`),
    /** "Une chargée ou un chargé de projets": the same word for both genders, each with its article. */
    twin: patternOf(
      `^([a-z]{4,16})[a-z.]{0,7} (?:[a-z]{4,16} )?(?:${and}|/) (?:${indefinite}|${the}) ?(?=\\1)`,
    ),
    /** Between a scholar and the field. */
    inField: patternOf(`^ ${anyOf(lexicons, ({ title }) => title.cues.fields)} (?=[a-z])`),
    praise: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.title.praise)}(?:,| ${and})? (?=[a-z])`),
    /** What follows a role's gender mark tells of it, and is none of it: "(h/f) pour le service", "(h/f) - CDI". */
    behind: patternOf(
      `${GENDER_MARKS}(?: ?[)\\]])? ?,?(?! [-:,]? ?${specialities}(?![a-z]))(?= (?:[-|·:/] ?|${onward}))`,
    ),
    wanted: patternOf(
      `^.{3,80} (?=${anyOf(lexicons, (lexicon) => lexicon.title.wanted)}(?: ?!{0,3}$| - | \\(|,| ${onward}))`,
    ),
    /** Words that are cut short before a role: "Dipl. Ingenieur". */
    short: patternOf(`(?<![a-z])(?:${short}|dipl|ing|dr|prof|ass|co|st)\\.(?= ?[a-z-])`, 'g'),
    /** "Die Bürgermeisterin": who signs an ad. */
    office: patternOf(`^${the} [^ ]{3,30}$`),
    notRoles: patternOf(`^${anyOf(lexicons, (lexicon) => lexicon.title.notRoles)}$`),
    ends: patternOf(`[,.;:!?()]|(?<=[a-z0-9.)] )${ends}(?![a-z0-9])`),
  }
})
