import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'
import { sources } from './clause'

/** A language named in a line, by its BCP 47 code. */
export interface Name {
  code: string
  start: number
  end: number
}

export const WORD_LEVELS = ['native', 'bilingual', 'fluent', 'good', 'basic'] as const
/** A level of the Common European Framework; "B1-B3" is a scale of pay. */
export const CEFR = '[abc][12](?![0-9])(?! ?[-/] ?[a-z]?[03-9])'
/** Two-letter codes printed instead of names; believed in lists of languages and after "bilingue" only. */
const CODES = ['fr', 'nl', 'en', 'de', 'es', 'it']
const LETTERS = /^[NFED](?: ?[/,+-] ?[NFED]){1,3}$/
const INITIALS: Record<string, string> = { n: 'nl', f: 'fr', e: 'en', d: 'de' }
/** Of a longer list the rest is left out: no job asks for so many. */
const MOST_NAMES = 40

/** The words that stand around the names of languages. */
export const languageWords = compiled((lexicons) => {
  const { word, languages } = sources(lexicons)
  const small = anyOf(lexicons, ({ requirements: words }) => [
    ...words.articles,
    ...words.about,
    ...words.and,
    ...words.or,
    ...words.qualifiers,
    ...WORD_LEVELS.flatMap((level) => words.languageLevels[level] ?? []),
  ])
  const cues = word((words) => words.languageCues)
  const persons = `${word((words) => words.pronouns ?? [])}`
  const joints = `(?:[,;/&+(]|${bounded(word((words) => [...words.and, ...words.or, ...(words.asWell ?? [])]))})`
  const link = word((words) => [...words.articles, ...words.about, ...words.qualifiers])
  const levels = word((words) => WORD_LEVELS.flatMap((level) => words.languageLevels[level] ?? []))
  return {
    cue: patternOf(bounded(cues), 'g'),
    speaks: patternOf(bounded(word((words) => words.speaks ?? [])), 'g'),
    /** Behind a name, and behind others joined to it: "of een andere taal". */
    anyOther: patternOf(
      `^(?:[ ,/]{1,2}(?:${bounded(languages)}|${word((words) => [...words.and, ...words.or])}(?= ${languages})|l'(?=[a-z])|[a-z]{2,3}(?= ${languages}))){0,5}[ ,/]{1,2}${bounded(word((words) => words.anyOther ?? []))}`,
    ),
    /** "Our team speaks": what others speak is asked of nobody. */
    othersSpeak: patternOf(bounded(word((words) => words.othersSpeak ?? [])), 'g'),
    /** A level right before a name, and one right behind it. */
    levelAhead: patternOf(
      `${bounded(`(?:${levels}|${CEFR})`)} (?:(?:${link}(?: |(?<='))){0,3}|(?:[a-z]{3,12} ){1,2})$`,
    ),
    levelBehind: patternOf(`^[ :(,-]{1,3}(?:[a-z]{2,5} ){0,2}${bounded(`(?:${levels}|${CEFR})`)}`),
    /** Right after a name, what makes it the language itself: "Deutsch sprechen und schreiben Sie". */
    spoken: patternOf(`^(?:[ -]|, ${persons} )(?:${small} ){0,2}${bounded(cues)}`),
    /** "Deutsch sprechen und schreiben Sie", before a level. */
    spokenBefore: patternOf(`^(?: |, ${persons} )(?:(?:${small}|${cues}) ){1,5}(?:[a-z]{2,3} )?$`),
    /** Between a level and the name that it opens: "goede kennis van het". */
    between: patternOf(`^(?:[ ,(]|${bounded(small)}|${bounded(cues)}|'){0,12}$`),
    /** "In Wort und Schrift": between a name and its level. */
    modes: patternOf(bounded(word((words) => words.modes ?? []))),
    /** Parts two languages of a list. */
    breaks: patternOf(`[,;)]|${bounded(word((words) => [...words.and, ...words.or]))}`),
    /** Behind a level, what it is a level of. */
    ofWhat: patternOf(`^ ${word((words) => words.about)}(?: |(?<='))[a-z]`),
    /** "English and French, both fluent". */
    both: patternOf(`^,? ${word((words) => words.cues.both)} (?:[a-z]{2,12} )?$`),
    /** "Dutch with": joins the next language to the one before it. */
    joinsWith: patternOf(
      `^(?: ${word((words) => words.cues.speakers)})?,? ${word((words) => words.cues.with)} `,
    ),
    joins: patternOf(`^,? ${word((words) => words.and)} $`),
    /** The same, without what joins a level to its name in another language: "knowledge of French". */
    sureBreaks: patternOf(
      `[,;)]|${bounded(
        anyOf(lexicons, ({ requirements: words }) =>
          [...words.and, ...words.or].filter(
            (one) => !lexicons.some(({ requirements }) => requirements.about.includes(one)),
          ),
        ),
      )}`,
    ),
    /** All that stands between two names that share what is said of them. */
    joint: patternOf(
      `^ ?${joints}(?: ${word((words) => words.about)})?(?:(?:^|(?<=')| )${word((words) => words.articles)})?(?: |(?<='))?$`,
    ),
    /** Before a name that has a level of its own: "catalán nivel B2 y". */
    joined: patternOf(
      `(?:${CEFR}|${bounded(cues)}) ${word((words) => words.and)} (?:${word((words) => words.articles)}(?: |(?<=')))?$`,
    ),
    /** What may stand between a cue and a name, or between two names, "der deutschen, englischen" as well. */
    chain: patternOf(
      `(?:${bounded(small)}|${bounded(cues)}|${bounded(`${languages}(?:e[nr]?)?`)}|${bounded(word((words) => [...(words.besides ?? []), ...(words.suchAs ?? []), ...words.ahead]))}|${bounded(CEFR)}|${bounded(`(?:${CODES.join('|')})`)}|[ ,/&+:()-]|'|\\.{3})$`,
    ),
    /** A line of names alone. */
    bare: patternOf(`^(?:${bounded(small)}|${bounded(languages)}|[^a-z0-9])+$`),
    /** After a name, the word that it goes on with as a sentence would ("l'espagnol est"), no list or level. */
    goesOn: patternOf(`^ (?!${bounded(small)}|${bounded(cues)}|${CEFR})[a-z]{2}`),
  }
})

const namePatterns = compiled((lexicons) => {
  const codes = [...new Set(lexicons.flatMap((lexicon) => Object.keys(lexicon.requirements.languages)))]
  const { word, languages } = sources(lexicons)
  return {
    any: patternOf(bounded(languages), 'g'),
    each: codes.map((code) => ({
      code,
      pattern: patternOf(
        bounded(anyOf(lexicons, (lexicon: Lexicon) => lexicon.requirements.languages[code])),
        'y',
      ),
    })),
    adjective: patternOf(`^ ${bounded(word((words) => words.adjectiveOf ?? []))}`),
    bilingual: patternOf(bounded(word((words) => words.languageLevels.bilingual ?? []))),
  }
})

/** The languages named in a claim, in order; codes such as "FR" count under a label and after "bilingue" only. */
export function namesIn(claim: Claim, context: Context): Name[] {
  const text = claim.text.text
  const { any, each, adjective, bilingual } = namePatterns(context.lexicons)
  const found: Name[] = []
  for (const match of matchesOf(text, any)) {
    const end = match.index + match[0].length
    if (adjective.test(text.slice(end, end + 24))) continue
    const named = each.find(({ pattern }) => {
      pattern.lastIndex = match.index
      return pattern.test(text)
    })
    if (named) found.push({ code: named.code, start: match.index, end })
  }
  const listed = claim.topic === 'language' ? 0 : text.search(bilingual)
  const letters = claim.topic === 'language' && found.length === 0 ? LETTERS.exec(claim.text.source) : null
  if (letters) return initialsIn(text)
  if (listed >= 0) {
    const end = claim.topic === 'language' ? text.length : listed + 30
    for (const match of text.slice(listed, end).matchAll(/(?<![a-z])[a-z]{2}(?![a-z])/g)) {
      const start = listed + match.index
      const written = claim.text.source.slice(claim.text.at[start], claim.text.at[start + 2])
      if (CODES.includes(match[0]) && written === match[0].toUpperCase()) {
        found.push({ code: match[0], start, end: start + 2 })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST_NAMES)
}

/** "N/F/E", as Belgian ads list languages under their label. */
function initialsIn(text: string): Name[] {
  return [...text.matchAll(/(?<![a-z])[nfed](?![a-z])/g)].map((match) => ({
    code: INITIALS[match[0]] ?? 'nl',
    start: match.index,
    end: match.index + 1,
  }))
}

/** Where the chain of small words, levels and other languages before a name begins, `from` at the earliest. */
export function chainBefore(text: string, from: number, start: number, context: Context): number {
  const { chain } = languageWords(context.lexicons)
  let at = start
  for (let steps = 0; steps < 40 && at > from; steps++) {
    const link = chain.exec(text.slice(Math.max(from, at - 40), at))
    if (!link) break
    at -= link[0].length
  }
  return at
}

/** The last name of the list that a name stands in: "Spanish, Somali or Bengali" are wanted alike. */
export function lastOfList(text: string, names: readonly Name[], index: number, context: Context): number {
  const { between } = languageWords(context.lexicons)
  let last = index
  for (let next = index + 1; next < names.length; next++) {
    const [end, start] = [names[last]?.end ?? 0, names[next]?.start ?? 0]
    if (start - end > 14 || !between.test(text.slice(end, start))) break
    last = next
  }
  return last
}

/** "…, l'espagnol est un plus": does a clause of its own begin with this name, after a comma? */
export function opensClause(text: string, names: readonly Name[], index: number, context: Context): boolean {
  const name = names[index]
  if (!name || !/, (?:[a-z]{1,4}['" ]{1,2})?$/.test(text.slice(Math.max(0, name.start - 8), name.start)))
    return false
  return languageWords(context.lexicons).goesOn.test(text.slice(name.end, name.end + 40))
}
