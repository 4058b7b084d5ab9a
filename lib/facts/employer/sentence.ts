import { asWritten } from '@/lib/facts/as-written'
import type { Context } from '@/lib/facts/define'
import { townAtEnd } from '@/lib/facts/place/postal-code'
import { lexicons as allLexicons, anyOf, compiled, escaped, patternOf, patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'
import { hasForm, withFormBehind } from './forms'
import {
  isConfirmed,
  isInAddress,
  isNameLike,
  isOrganization,
  isRepeated,
  isSubject,
  withoutPlace,
} from './name'

/** A name within a sentence, and where it starts there. */
export interface Named {
  name: string
  start: number
}

/** A shorter one is a part of a strip or a menu. */
const LEAST_SENTENCE = 30

/** A word with a capital, or a short form with its full stop ("St.", "e.V."). */
const WORD =
  "(?:[\\p{Lu}\\d](?:[\\p{L}\\d'’&+-]|\\.(?=[\\p{L}\\d])){0,30}(?:(?<=(?<!\\p{L})(?:St|Kath|Ev|Zn|Gebr|Cie|Co|\\p{Lu}))\\.)?)"
/** Legal forms in small letters, and with their full stops. */
const FORM =
  'v\\.?z\\.?w|asbl|aisbl|bv|nv|[sS]\\. ?[aàAÀ]\\.? ?[rR]\\. ?[lL]\\.(?:-S)?|[sS]àrl|e\\. ?V\\.|gGmbH|gUG|mbH'

/** Names are made of the words of any language, whatever the ad's own. */
const names = compiled((lexicons) => {
  const [small, kinds, ends] = (['small', 'kinds', 'ends'] as const).map((pick) =>
    asWritten(anyOf(lexicons, ({ organization }) => organization.nameCues[pick])),
  )
  const kind = `(?: ${kinds}(?= (?:[dl]['’]|d[eu]s? )))?`
  const tail = `(?:${FORM}|${ends})(?![\\p{L}])`
  const name = `${WORD}${kind}(?: (?:&|\\+|${small}) (?:${small} )?(?:[dl]['’])?${WORD}| (?:[dl]['’])?${WORD}| ${tail}){0,8}`
  return {
    opening: patternOf(
      `^\\s{0,4}(${article(lexicons, 'capital', ({ organization }) => organization.nameCues.apart)}?)(${name})(?= (?:\\([^()]{1,60}\\) |\\*{1,3} )?(?!${small}(?!\\p{L}))\\p{Ll}{2})`,
      'u',
    ),
    atStart: patternOf(`^(${name})(?![\\p{L}\\d])`, 'u'),
  }
})

const words = compiled((lexicons) => {
  const own = (pick: 'at' | 'weAre' | 'employerIs' | 'seeks') =>
    anyOf(lexicons, ({ organization }) => organization[pick])
  const cue = (pick: 'one' | 'prepositions' | 'theAt') =>
    anyOf(lexicons, ({ organization }) => organization.nameCues[pick])
  return {
    preposition: patternOf(`^${cue('prepositions')} `),
    /** An article with a capital belongs to a name: "Bei Ein Stück Glück". */
    ownArticle: patternOf(`^(?:${cue('one')} |${article(lexicons)})`),
    determiners: anyOf(lexicons, ({ organization }) => organization.nameCues.determiners),
    at: patternOf(`^${own('at')} (?:${article(lexicons)}|${cue('theAt')} )?(?=[a-z0-9])`),
    isThat: patternOf(`^, (?:${cue('one')} |${article(lexicons, 'small')})\\p{Ll}`, 'u'),
    weAre: patternOf(`^(?:[a-z]{2,8}, )?${own('weAre')} ${article(lexicons)}?(?=[a-z0-9])`),
    employerIs: patternOf(`(?<![a-z])${own('employerIs')} (?=[a-z0-9])`),
    seeks: patternOf(`(?<![a-z])${own('seeks')} ${article(lexicons)}?(?=[a-z0-9])`),
    /** "We are Kerval and we need": the name ends before the second verb. */
    goesOn: patternOf(`^[ ,]{0,2}${anyOf(lexicons, ({ organization }) => organization.andWe)}(?![a-z])`),
    secondVerb: patternOf(
      `^ ?[a-z]{3,14} ${anyOf(lexicons, ({ organization, title }) => [...organization.isA, ...title.hires, ...(title.sentence ?? [])])}(?![a-z0-9])`,
    ),
    months: patternOf(
      `^${anyOf(lexicons, ({ calendar }) => [...calendar.months, ...calendar.weekdays].flat())}(?![a-z])`,
    ),
  }
})

/** The proper name that a text begins with; null when it begins with none. */
export const nameAt = (text: string): string | null => names(allLexicons).atStart.exec(text)?.[1] ?? null

/**
 * The name of an organisation that opens a sentence: its words with a capital, and the small ones between them.
 * In: the sentence as written. Out: the name, and where it starts; null when nothing says that it is an
 * organisation: neither its own words, nor an address, nor, for a name of several words, the rest of the ad.
 */
export function organizationOpening(sentence: string, context: Context): Named | null {
  const match = names(allLexicons).opening.exec(sentence)
  if (!match?.[2] || isVerbOfName(sentence.slice(match[0].length), context)) return null
  if (isAdverbial(match[2], context)) return null
  const start = match[0].length - match[2].length
  const name = withForm(sentence, start, match[2], context) ?? withoutPlace(match[2], context)
  const several = name.includes(' ')
  // "Buurtwerk De Merel" comes back as "De Merel".
  const short = /^\S+ (?=\p{Lu}\S+ )/u.test(name) ? name.slice(name.indexOf(' ') + 1) : name
  if (sentence.length < LEAST_SENTENCE) return null
  const sure = several && (isRepeated(short, context) || isOrganization(name, context))
  return (sure || isInAddress(name, context, true)) && isNameLike(name, context) ? { name, start } : null
}

/** "Im Mittelpunkt steht": where nouns have capitals, a preposition that opens a sentence opens no name. */
const isAdverbial = (name: string, { lexicons, told = [] }: Context): boolean =>
  lexicons[0]?.capitalNouns === true &&
  words(lexicons).preposition.test(fold(name).text) &&
  !told.some((line) => line.lastIndexOf(` ${name}`) > 0 && !line.includes(`. ${name}`))

/** "Jugend hackt ist ein Programm": where nouns have capitals, the first of two verbs belongs to the name. */
const isVerbOfName = (rest: string, { lexicons }: Context): boolean =>
  lexicons[0]?.capitalNouns === true && words(lexicons).secondVerb.test(fold(rest).text)

/** "Résidence Merle asbl": the form in small letters behind a name, which looks like a verb. */
function withForm(sentence: string, start: number, name: string, context: Context): string | null {
  const word = /^ \p{Ll}{2,6}(?![\p{L}])/u.exec(sentence.slice(start + name.length))?.[0]
  return word && !hasForm(name, context) && hasForm(name + word, context) ? name + word : null
}

/** Might a sentence name its employer by one of the ways below? A cheap question. In: folded words. */
export function maySayEmployer(text: string, context: Context): boolean {
  const cue = words(context.lexicons)
  return [cue.at, cue.weAre, cue.employerIs, cue.seeks].some((pattern) => pattern.test(text))
}

/** "At Kerval, we…": the name with which an employer opens a sentence about itself; null for a town, a time, a role. */
export function nameAfterAt(sentence: string, context: Context): Named | null {
  const found = nameAfter(sentence, words(context.lexicons).at, context)
  if (found && !isProper(found.name, context)) return null
  return found &&
    /^(?:,| \([^()]{1,60}\) \p{Ll}| \p{Ll}|$)/u.test(sentence.slice(found.start + found.name.length))
    ? found
    : null
}

/**
 * "Bei Regen", "At Night": one word behind "at", or any where nouns have capitals, is a name where the ad tells it
 * again, or its address does; and where nouns have capitals, a name has no article.
 */
function isProper(name: string, context: Context): boolean {
  const { capitalNouns = false } = context.lexicons[0] ?? {}
  if (isOrganization(name, context) || isInAddress(name, context)) return true
  const { ownArticle, determiners } = words(context.lexicons)
  if (capitalNouns ? ownArticle.test(fold(name).text) : name.includes(' ')) return true
  const noun = patternOnce(`(?:^|[ (])${determiners} ${escaped(name)}(?![\\p{L}])`, 'iu')
  return isRepeated(name, context) && !(capitalNouns && (context.told ?? []).some((line) => noun.test(line)))
}

/** "We are Kerval, a…", "Wir sind Haustechnik Merz GmbH:": null for what anyone may be. */
export function nameAfterWeAre(sentence: string, context: Context): Named | null {
  const found = nameAfter(sentence, words(context.lexicons).weAre, context)
  if (!found) return null
  const rest = sentence.slice(found.start + found.name.length)
  const goesOn = words(context.lexicons).goesOn.test(fold(rest).text)
  const ends =
    goesOn || hasForm(found.name, context) || /^(?:[,:.!]| [–—-] | ?\p{Extended_Pictographic}|$)/u.test(rest)
  // "We are Kerval, a bakery": what it is stands behind it.
  return ends &&
    (isExplained(rest, context) ||
      isConfirmed(found.name, context) ||
      isWhole(found.name, goesOn ? '' : rest, context))
    ? found
    : null
}

/** Does what stands behind a name say what it is: ", a bakery"? */
export const isExplained = (rest: string, { lexicons }: Context): boolean => words(lexicons).isThat.test(rest)

/** "We are Great Merle.": the sentence says no more than the name, of several words with capitals. */
function isWhole(name: string, rest: string, { lexicons }: Context): boolean {
  const capitals = name.split(' ').filter((word) => /^\p{Lu}\p{L}/u.test(word))
  return capitals.length > 1 && !lexicons[0]?.capitalNouns && /^[.!]?$/.test(rest)
}

/** "Therefore seeks Kerval a…", as Dutch and German say it: without the town that may follow. */
export function nameAfterSeeks(sentence: string, context: Context): Named | null {
  const found = nameAfter(sentence, words(context.lexicons).seeks, context)
  if (!found || !/^ [\p{Ll}(\d]/u.test(sentence.slice(found.start + found.name.length))) return null
  const town = townAtEnd(fold(found.name).text)
  const bare = town && found.name.slice(0, -town.length).replace(/ \p{Ll}{1,3} $/u, '')
  const name = bare && bare.length + town.length < found.name.length - 2 ? bare : found.name
  return isConfirmed(name, context) || isSubject(name, context) ? { ...found, name } : null
}

/** "The employer is Kerval": wherever it stands in the sentence. */
export function nameAfterEmployerIs(sentence: string, context: Context): Named | null {
  return nameAfter(sentence, words(context.lexicons).employerIs, context)
}

function nameAfter(sentence: string, lead: RegExp, context: Context): Named | null {
  const folded = fold(sentence)
  const match = lead.exec(folded.text)
  if (!match) return null
  const start = folded.at[match.index + match[0].length] ?? sentence.length
  const rest = sentence.slice(start)
  const whole = nameAt(rest)
  const name = whole && withoutPlace(whole, context)
  if (name === null || !isNameLike(name, context)) return null
  // A form that stands behind the name, with its full stops.
  const longer = /^[^,;:!?]{3,80}?\.(?= |,|$)/.exec(rest)?.[0]
  if (longer?.startsWith(name) && hasForm(longer, context) && !hasForm(name, context))
    return { name: longer, start }
  if (words(context.lexicons).months.test(fold(name).text)) return null
  return { name: hasForm(name, context) ? name : withFormBehind(name, rest, context), start }
}
