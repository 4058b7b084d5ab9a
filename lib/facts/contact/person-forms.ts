import { asWritten } from '@/lib/facts/as-written'
import { anyOf, lexicons, patternOf } from '@/lib/lexicon'

const WORD = "\\p{Lu}[\\p{Ll}'’][\\p{L}'’-]{0,24}"
/** The small words of a family name; those of lands whose language no ad is in come with people. */
const SMALL = `(?:della|di|dos|da|do|${anyOf(lexicons, ({ apply }) => apply.nameParts)}|(?:in |op )?['’][tn]) `
/** One to four words with a capital or an initial, and the small ones of a family name: "Ana de la Cruz", "Ana RUIZ". */
const FIRST = `(?:${WORD}|(?:\\p{Lu}\\.){1,4})`
const NAME = `(?:${FIRST} (?:${SMALL}){0,2}){1,3}\\p{Lu}{4,25}(?![\\p{L}\\d])|(?:${FIRST} (?:${SMALL}){0,2}){0,3}${WORD}`
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const CAPITAL_TITLES = anyOf(lexicons, ({ apply }) => apply.titles.map(capital).map(asWritten))
const SMALL_TITLES = anyOf(lexicons, ({ apply }) => apply.smallTitles)
/** Also "MM.", "Dipl.-Ing.", "D.ª", which have capitals of their own. */
const RANK = `(?:MM\\.|Dipl\\.-[A-Z][a-z]{1,5}\\.|D\\.ª?|${CAPITAL_TITLES}|${SMALL_TITLES})`
export const TITLE = `(?:M\\.|${RANK})(?: ${RANK}){0,2}`
export const TITLE_AHEAD = patternOf(`^(?![MD]\\.)${TITLE} (?=\\p{Lu})`, 'u')
/** After a title, a name in capitals, or an office: "Mme GABORIT", "Madame la Directrice". */
export const TITLED = `(?:\\p{Lu}{2,25}(?![\\p{L}\\d])|(?:l[ea] |l['’])${WORD}(?: de ${WORD})?|${NAME})`
/** A person's name with or without a title: the groups `title` and `titled`, or `name`. */
export const NAMED = `(?:(?<title>${TITLE}) (?<titled>${TITLED})|(?<name>${NAME}))`
