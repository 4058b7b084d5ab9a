import type { Context } from '@/lib/facts/define'
import { holdsBoth } from '@/lib/facts/role/role-name'
import { anyOf, compiled, escaped, patternOf, patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'
import { hasForm } from './forms'
import { isInstitution } from './institution'
import { isCommonPhrase, isInAddress, isRepeated, opensName, withoutPlace } from './name'
import { nameAt } from './sentence'
import { articleOf } from './subject'

/** Shorter words join others, and say nothing by themselves. */
const LEAST_LETTERS = 4
/** A line that holds a name and so many letters more is a sentence. */
const LEAST_MORE = 40
/** Before a name in running text: a word in small letters, an article that has lost its vowel. */
const RUNNING = /(?:(?<![\p{L}\d])\p{Ll}\p{L}{0,30},? ["«“'‘(]?|(?<!\p{L})[dlDL]['’])$/u
/** Words with a capital within a sentence, before others: "at Merle Junior School". */
const AHEAD = /(?<=\p{Ll} )(?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}$/u
/** Words of a lexicon, and not the parts of which its patterns are made. */
const WORD = /(?<=^|[ |(:'-])[a-z]{4,30}(?=$|[ |)?'-])/g

const words = compiled((lexicons) => ({
  /** A sentence that opens with an article and a name. */
  opens: patternOf(`(?:^|[.!?:] )${article(lexicons, 'capital')}$`, 'u'),
  /** Before somebody or something of which there are others: "a", "every". */
  oneOf: patternOf(`(?<![a-z])${anyOf(lexicons, ({ organization }) => organization.nameCues.oneOf)}$`),
}))

/** All words that a language's lists are made of. */
const vocabulary = compiled((lexicons) => new Set(lexicons.flatMap((lexicon) => wordsIn(lexicon))))

const wordsIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? (part.match(WORD) ?? [])
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(wordsIn)
      : []

/**
 * May what nothing calls the employer be a name at all? Not where the ad speaks of one of many ("a vehicle buyer"),
 * nor where the words are such as anyone writes ("Transport", "Providing services for families"): those need a legal
 * form, an institution's noun, an address, or running text that writes them with the same capitals.
 * In: a name as found. Out: true as well where nothing else of the ad is known.
 */
export function mayBeName(name: string, context: Context): boolean {
  const { told = [] } = context
  // "MAISON BRUME UN.E LIBRAIRE": whom somebody looks for.
  if (holdsBoth(fold(name).text, context)) return false
  if (told.length < 2 || hasForm(name, context) || opensName(name, context)) return true
  if (isCommonPhrase(name, context)) {
    const [first = ''] = name.split(' ')
    const isOwn = !isCommon(wordsOf(name)[0], context) && isRepeated(first, context)
    return isOwn || isInAddress(name, context, true) || isWithinText(name, context)
  }
  if (isInAddress(name, context) || isInstitution(name, context)) return true
  if (isOneOfMany(name, told, context)) return false
  if (!wordsOf(name).every((word) => isCommon(word, context))) return true
  return isWithinText(name, context) || (name.includes(' ') && isInSentence(name, told))
}

/** Is it one word, and one that is no name: "Schools" of a list of kinds? In: a name as a label has it. */
export const isKindOnly = (name: string, context: Context): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(name) &&
  isKnown(name, context) &&
  isWritten(name, context) &&
  !isInAddress(name, context) &&
  !isWithinText(name, context)

/**
 * The name that goes on, where an ad's words for its employer are common ones: "Merle Junior School" for "Junior
 * School", "Institut Botanique de Merle" for "Institut Botanique".
 * In and out: a name as written; unchanged where the ad writes no longer one.
 */
export function goingOn(name: string, context: Context): string {
  if (!name.includes(' ') || hasForm(name, context)) return name
  if (!wordsOf(name).every((word) => isCommon(word, context))) return name
  const longer = (context.told ?? []).flatMap((line) => {
    const at = line.indexOf(name)
    if (at < 0) return []
    const ahead = AHEAD.exec(line.slice(0, at))?.[0] ?? ''
    return [withoutPlace(nameAt(line.slice(at)) ?? '', context), ahead + name].filter((whole) =>
      isLonger(whole, name, context),
    )
  })
  return longer.find((whole) => longer.filter((other) => other === whole).length > 1) ?? longer[0] ?? name
}

function isLonger(whole: string, name: string, context: Context): boolean {
  const more = wordsOf(whole.replace(name, ''))
  return whole.length > name.length && more.some((word) => /^\p{Lu}/u.test(word) && !isCommon(word, context))
}

const wordsOf = (name: string) =>
  name
    .slice(articleOf(fold(name).text).length)
    .split(/[^\p{L}\d]/u)
    .filter((word) => word.length >= LEAST_LETTERS)

/** A word of the language's own, or one that the ad writes in small letters. */
const isCommon = (word: string | undefined, context: Context) =>
  word !== undefined && (isKnown(word, context) || isWritten(word, context))

/** In the singular and the plural. */
const formsOf = (word: string) => [word, `${word}s`, word.replace(/e?s$/, ''), word.replace(/(?:s|en)$/, '')]

const isKnown = (word: string, { lexicons }: Context): boolean =>
  formsOf(fold(word).text).some((form) => vocabulary(lexicons.slice(0, 1)).has(form))

/** Does the ad write a word in small letters as often as with its capital? */
export function isWritten(word: string, { told = [] }: Pick<Context, 'told'>): boolean {
  const linesWith = (form: string) => {
    const pattern = patternOnce(`(?<![\\p{L}\\d@./-])${escaped(form)}(?![\\p{L}\\d@]|\\.\\p{L})`, 'u')
    return told.filter((line) => pattern.test(line)).length
  }
  const small = Math.max(...formsOf(word.toLowerCase()).map(linesWith))
  return small > 0 && small >= linesWith(word)
}

/** Does running text write these words with the same capitals? Where nouns have them, that says nothing of one. */
function isWithinText(name: string, { told = [], lexicons }: Context): boolean {
  const several = name.includes(' ')
  if (lexicons[0]?.capitalNouns && !several) return false
  return told.some((line) => {
    const at = line.indexOf(name)
    const before = line.slice(0, Math.max(0, at))
    const isRunning = RUNNING.test(before) || (several && words(lexicons).opens.test(before))
    return at > 0 && isRunning && !/^[\p{L}\d]/u.test(line.slice(at + name.length))
  })
}

/** Does it stand in a line that says more? */
const isInSentence = (name: string, told: readonly string[]) =>
  told.some((line) => line.includes(name) && line.length > name.length + LEAST_MORE)

function isOneOfMany(name: string, told: readonly string[], { lexicons }: Context): boolean {
  const { oneOf } = words(lexicons)
  const bare = name.slice(articleOf(fold(name).text).length)
  return told.some((line) => {
    const at = line.indexOf(bare)
    return (
      at > 0 && oneOf.test(fold(line.slice(0, at)).text) && !/^[\p{L}\d]/u.test(line.slice(at + bare.length))
    )
  })
}
