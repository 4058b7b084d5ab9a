import { patternOf } from '@/lib/lexicon'

const WORD = "\\p{Lu}[\\p{Ll}'’][\\p{L}'’-]{0,24}"
const SMALL =
  "(?:van|von|de|del|della|der|den|di|dos|da|do|el|du|le|la|te|ten|ter|zu|zum|zur|vom|(?:in |op )?['’][tn]) "
/** One to four words with a capital or an initial, and the small ones of a family name: "Ana de la Cruz", "Ana RUIZ". */
const FIRST = `(?:${WORD}|(?:\\p{Lu}\\.){1,4})`
const NAME = `(?:${FIRST} (?:${SMALL}){0,2}){1,3}\\p{Lu}{4,25}(?![\\p{L}\\d])|(?:${FIRST} (?:${SMALL}){0,2}){0,3}${WORD}`
const RANK =
  '(?:MM\\.|Mme|Mlle|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Cllr\\.?|Councillor|Rev\\.?|Revd\\.?|Fr\\.|Dr\\.?|Dra\\.|Prof\\.?|Pr\\.?|Ma[iî]tre|Me|Mag\\.|Dipl\\.-[A-Z][a-z]{1,5}\\.|Madame|Monsieur|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]evrouw|[Dd]e heer|mr\\.|drs\\.|ir\\.|ing\\.|[Jj]uf|Frau|Herrn?|Doña|Dña\\.|Don|Sra?\\.|D\\.ª?)'
export const TITLE = `(?:M\\.|${RANK})(?: ${RANK}){0,2}`
export const TITLE_AHEAD = patternOf(`^(?![MD]\\.)${TITLE} (?=\\p{Lu})`, 'u')
/** After a title, a name in capitals, or an office: "Mme GABORIT", "Madame la Directrice". */
export const TITLED = `(?:\\p{Lu}{2,25}(?![\\p{L}\\d])|(?:l[ea] |l['’])${WORD}(?: de ${WORD})?|${NAME})`
/** A person's name with or without a title: the groups `title` and `titled`, or `name`. */
export const NAMED = `(?:(?<title>${TITLE}) (?<titled>${TITLED})|(?<name>${NAME}))`
