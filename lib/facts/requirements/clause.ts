import { type Claim, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon, patternOf } from '@/lib/lexicon'

/** Below this, "connaissance et expérience" names one thing; above it, a new noun opens a new clause. */
const ONE_THING = 20

/** The sources that several readers of requirements build their patterns from. */
export function sources(lexicons: readonly Lexicon[]) {
  const word = (pick: (words: Lexicon['requirements']) => readonly string[]) =>
    anyOf(lexicons, (lexicon) => pick(lexicon.requirements))
  return {
    word,
    /** An article and its space, if any: "la ", "l'". */
    article: `(?:${word((words) => words.articles)}(?:(?<=')| ))?`,
    /** "Or an interest": what will do instead, so that the rest is wished for alone. */
    orLeaning: `,? ${word((words) => words.or)} (?:(?:${word((words) => words.articles)}(?: |(?<=')))?(?:[a-z]{3,12} )?)${bounded(word((words) => words.leanings ?? []))}`,
    /** What opens a new demand: "expérience", "connaissance", "permis". */
    heads: anyOf(lexicons, ({ requirements: words }) => [
      ...words.experience,
      ...words.knowledge,
      ...words.skill,
      ...words.languageCues,
      ...words.drivingLicence,
      ...words.diploma,
    ]),
    languages: anyOf(lexicons, (lexicon) => Object.values(lexicon.requirements.languages).flat()),
  }
}

const patterns = compiled((lexicons) => {
  const { word, article, heads, languages } = sources(lexicons)
  const and = word((words) => words.and)
  const or = word((words) => [...words.or, ...words.and])
  const small = word((words) => [...words.about, ...words.and, ...words.or, ...words.negation])
  /** "Gute Kenntnisse": a word that may stand before such a noun. */
  const adjective = `(?:(?!${small} )[a-z]{3,14} )?`
  return {
    /** "E.g.", "bzw.", "p. ex.": a full stop that parts nothing. */
    abbreviated: patternOf(
      `(?:^|[ (/])(?:[a-z]\\.[a-z]|[deouzi]\\. ?[abehi]|${word((words) => words.cues.abbreviated)})$`,
    ),
    certain: patternOf(
      `;|\\. (?=[a-z])| - |(?:,(?: ${and})?| ${and}) (?=${article}${adjective}${bounded(heads)})`,
      'g',
    ),
    language: patternOf(
      `(?:,| ${and}) (?=${article}${bounded(languages)} (?!${or}(?![a-z]))[a-z]{2,12}(?![a-z'-]))|(?<other>,? ${and} |, )(?=${word((words) => words.anyOther ?? [])}(?![a-z]))`,
      'g',
    ),
    mark: patternOf(bounded(word((words) => [...words.required, ...words.preferred]))),
    cue: patternOf(
      bounded(
        `(?:${word((words) => [...words.languageCues, ...Object.values(words.languageLevels).flat()])}|[abc][12])`,
      ),
    ),
  }
})

/**
 * The part of the sentence that speaks of the words at `start..end`: from the last break before them to the next
 * one after. A break is a semicolon, a spaced dash, or a comma or "and" before a noun that opens another demand.
 */
export function clauseAround(
  text: string,
  start: number,
  end: number,
  lexicons: readonly Lexicon[],
): [number, number] {
  const { abbreviated, certain, language, cue, mark } = patterns(lexicons)
  let [from, to] = sentenceAround(text, start, end)
  const offset = from
  const sentence = text.slice(from, to)
  const breaks = [...sentence.matchAll(certain)].filter(
    (match) =>
      (!match[0].startsWith('.') || !abbreviated.test(sentence.slice(0, match.index))) &&
      (!match[0].startsWith(' ') || match.index - lastBreak(sentence, match.index) >= ONE_THING),
  )
  for (const match of sentence.matchAll(language)) {
    const before = sentence.slice(0, match.index)
    // "Kennis van het Frans en het Engels is een troef": an "and" breaks only behind a word of strength.
    if (cue.test(before) && (match[0].startsWith(',') || match.groups?.other || mark.test(before)))
      breaks.push(match)
  }
  for (const match of breaks) {
    const at = offset + match.index
    const after = at + match[0].length
    if (after <= start && after > from) from = after
    if (at >= end && at < to) to = at
  }
  return [from, to]
}

function lastBreak(sentence: string, index: number): number {
  return Math.max(sentence.lastIndexOf(',', index - 1), sentence.lastIndexOf(';', index - 1), 0)
}

const decoyPattern = compiled((lexicons) =>
  patternOf(bounded(sources(lexicons).word((words) => words.decoys)), 'g'),
)

/** Do the words at `start..end` belong to a phrase that asks nothing ("aide au passage du permis")? */
export function isDecoy(text: string, start: number, end: number, lexicons: readonly Lexicon[]): boolean {
  const from = Math.max(0, start - 80)
  return [...text.slice(from, end + 40).matchAll(decoyPattern(lexicons))].some(
    (match) => from + match.index < end && start < from + match.index + match[0].length,
  )
}

/** The words as the ad writes them, where folding has changed no lengths. */
export function written({ text }: Claim, start: number, end: number): string {
  const own = text.source.slice(text.at[start], text.at[Math.min(end, text.text.length)])
  return own.length === Math.min(end, text.text.length) - start ? own : ''
}
