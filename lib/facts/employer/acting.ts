import type { Context } from '@/lib/facts/define'
import { termWords } from '@/lib/facts/role/role-ends'
import { namesWork } from '@/lib/facts/role/role-noun'
import { anyOf, bounded, compiled, patternOf, patternOnce } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { article } from './article'
import { hasForm } from './forms'
import {
  isCommonPhrase,
  isInAddress,
  isNameLike,
  isOrganization,
  isRepeated,
  opensName,
  withoutPlace,
} from './name'
import { type Named, nameAt } from './sentence'

/** A person is addressed; a name of one word in small letters may be a person's first name, or any word. */
const LEAST_LETTERS = 5
/** A person's work stands so near behind the name. */
const LONGEST_WORK = 40
/** A role ends within so many words before "at". */
const LAST_WORDS = 2

const patterns = compiled((lexicons) => {
  const organization = (pick: 'acts' | 'origin' | 'within' | 'at') =>
    anyOf(lexicons, (lexicon) => lexicon.organization[pick])
  const cue = (pick: 'who' | 'thatIs' | 'weak' | 'abstract' | 'theAt') =>
    anyOf(lexicons, ({ organization }) => organization.nameCues[pick])
  const articles = anyOf(lexicons, ({ requirements }) => requirements.articles)
  return {
    article: patternOf(`^${article(lexicons)}`),
    /** "Kerval also builds"; in "Concevoir des supports" an article makes a noun of the second. */
    acts: patternOf(
      `^(?:,? ${cue('who')}?|, [^.;:!?]{3,90}, ?) ?(?:(?!${articles} )[a-z]{2,12} )?${organization('acts')}(?![a-z'])`,
    ),
    /** "Kerval, c'est 40 collègues" */
    isCalled: patternOf(`^(?: \\([^()]{1,40}\\))?, ${cue('thatIs')} `),
    origin: patternOf(`^${organization('origin')}[^.;:!?]{2,110}?, `),
    within: patternOf(`(?<![a-z])${organization('within')}(?: [a-z]{2,10}){0,2}$`),
    /** Before an institution, which nobody takes for anything else. */
    farWithin: patternOf(`(?<![a-z])${organization('within')}(?: [a-z]{2,14}){0,8}$`),
    inside: patternOf(` ${anyOf(lexicons, ({ place }) => place.at)} (?=[a-z0-9])`, 'g'),
    at: patternOf(` ${organization('at')} (?:${article(lexicons)}|${cue('theAt')} )?(?=[a-z0-9])`, 'g'),
    /** "Gegründet 1954, beschäftigt die Kerval AG…" */
    inverted: patternOf(`^${organization('acts')} ${article(lexicons)}?(?=[a-z0-9])`),
    /** What is said of a common noun as well. */
    weak: patternOf(`^,? ?(?:${cue('who')} )?${cue('weak')}`),
    abstract: patternOf(`${cue('abstract')}s?$`),
    terms: termWords(lexicons).map((terms) => patternOf(`^${bounded(terms)}$`)),
  }
})

/**
 * The employer by what it does: "Transports Kerval livre…", "Founded in 1974, Kerval now employs…", "Kerval, c'est…".
 * In: a sentence as written. Out: the proper name before what organisations do; of one word only where the sentence
 * told of it before, or it stands in capitals; null otherwise.
 */
export function nameThatActs(sentence: string, context: Context): Named | null {
  const cue = patterns(context.lexicons)
  const folded = fold(sentence)
  const origin = cue.origin.exec(folded.text)?.[0].length ?? 0
  const the = cue.article.exec(folded.text.slice(origin))?.[0].length ?? 0
  const noun = the > 0 ? (/^[a-z-]{3,20} (?=.)/.exec(folded.text.slice(origin + the))?.[0].length ?? 0) : 0
  const verb = origin > 0 ? (cue.inverted.exec(folded.text.slice(origin))?.[0].length ?? 0) : 0
  const leads = new Set([origin, origin + the, origin + the + noun, origin + verb])
  for (const lead of leads) {
    const start = folded.at[lead] ?? 0
    const name = nameAt(sentence.slice(start))
    if (name === null || !/^\p{L}/u.test(name) || isCommonPhrase(name, context)) continue
    if (!isNameLike(name, context)) continue
    const rest = folded.text.slice(lead + fold(name).text.length)
    const inverted = verb > 0 && lead === origin + verb
    if (!inverted && !cue.isCalled.test(rest) && !cue.acts.test(rest)) continue
    const kind = noun > 0 && lead === origin + the + noun
    if (kind && !opensName(sentence.slice(folded.at[origin + the] ?? 0, start + name.length), context))
      continue
    const sure =
      origin > 0 ||
      kind ||
      cue.isCalled.test(rest) ||
      isDistinct(name, context) ||
      (lead === 0 && isCoined(name, rest, context))
    if (!sure || isPerson(name, context)) continue
    if (!cue.terms.some((term) => term.test(fold(name).text))) return { name, start }
  }
  return null
}

/** "You will meet Ana, HR officer" makes a person of a name of one word. */
function isPerson(name: string, context: Context): boolean {
  if (name.includes(' ')) return false
  return (context.told ?? []).some((line) => {
    const at = line.indexOf(`${name}, `)
    if (at < 1) return false
    const behind = fold(line.slice(at + name.length + 2, at + name.length + 2 + LONGEST_WORK)).text
    return namesWork(behind.split(' ').slice(0, 3).join(' '), context)
  })
}

/** Several words with capitals, or one in capitals: more than the word that any sentence begins with. */
function isDistinct(name: string, { lexicons }: Context): boolean {
  const capitals = name.split(/[ -]/).filter((part) => /^(?:[dl]['’])?\p{Lu}/u.test(part))
  if (name.includes(' ')) return capitals.length > 1 && lexicons[0]?.capitalNouns !== true
  return name.length >= LEAST_LETTERS && (!/\p{Ll}/u.test(name) || /\p{Ll}['’]?\p{Lu}/u.test(name))
}

/**
 * "Kerval builds…": one word with no article that acts as organisations do, where no noun would stand so.
 * A word that the ad writes in small letters too is a noun.
 */
function isCoined(name: string, rest: string, context: Context): boolean {
  const { text } = fold(name)
  const { weak, abstract } = patterns(context.lexicons)
  if (context.lexicons[0]?.capitalNouns || !/^[a-z][a-z-]{4,20}$/.test(text) || weak.test(rest)) return false
  if (abstract.test(text) || !(isRepeated(name, context) || isInAddress(name, context))) return false
  const small = patternOnce(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, 'u')
  return !(context.told ?? []).some((line) => small.test(line))
}

/** "Mijn team bij Kerval zoekt", "join me at Kerval": the name behind "at", where people work together. */
export function nameWithin(sentence: string, context: Context): Named | null {
  const folded = fold(sentence)
  const { within, farWithin, at } = patterns(context.lexicons)
  for (const match of folded.text.matchAll(at)) {
    const before = folded.text.slice(0, match.index)
    const told = within.test(before) || namesWork(before.split(' ').slice(-LAST_WORDS).join(' '), context)
    const start = folded.at[match.index + match[0].length] ?? 0
    const whole = nameAt(sentence.slice(start))
    const name = whole && withoutPlace(whole, context)
    // "Camarero en La Latina": where one works is not always who employs.
    if (!name || !isNameLike(name, context)) continue
    // "He keeps the books at Kerval": also where the ad's own address says that name.
    const far = farWithin.test(before) && opensName(name, context)
    const known = far || hasForm(name, context) || isInAddress(name, context, true)
    const sure = !/^ en /.test(match[0]) || isOrganization(name, context)
    if (sure && (told || known)) return { name, start }
  }
  return nameInside(sentence, context)
}

/** "Join our team in Merle Crèche": "in" stands before a place as well; the ad's own address tells which it is. */
function nameInside(sentence: string, context: Context): Named | null {
  const folded = fold(sentence)
  const { within, inside } = patterns(context.lexicons)
  for (const match of folded.text.matchAll(inside)) {
    if (!within.test(folded.text.slice(0, match.index))) continue
    const start = folded.at[match.index + match[0].length] ?? 0
    const name = nameAt(sentence.slice(start))
    if (name?.includes(' ') && isNameLike(name, context) && isInAddress(name, context, true))
      return { name, start }
  }
  return null
}
