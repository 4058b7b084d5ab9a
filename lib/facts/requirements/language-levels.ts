import { type Context, sentenceAround } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { compiled, patternOf } from '@/lib/lexicon'
import { LANGUAGE_LEVELS, type Requirement } from '@/lib/posting'
import { sources } from './clause'
import { CEFR, chainBefore, languageWords, type Name, opensClause, WORD_LEVELS } from './language-words'
import { marksIn } from './marks'

type Language = Extract<Requirement, { kind: 'language' }>
export type Level = NonNullable<Language['level']>

const levelPattern = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const levels = WORD_LEVELS.map(
    (level) => `(?<${level}>${word((words) => words.languageLevels[level] ?? [])})`,
  ).join('|')
  return patternOf(`(?<![a-z0-9])(?:${levels}|(?<cefr>${CEFR}))(?![a-z0-9])`, 'g')
})

/** A level may stand so far before the small words and names that lead to a name. */
const SLACK = 30
/** A level in words is no further behind its name. */
const NEAR = 40
/** A level of the Framework is found so far behind the only language of its sentence. */
const FAR = 120

/**
 * The level of each name, in order: the one right after it, unless that opens what follows ("vlot Nederlands, goede
 * kennis van het Frans"); else the last one before it in its chain that no earlier name has taken; else the one after
 * the names that it is joined to ("Français et anglais courants").
 */
export function levelsOf(text: string, names: readonly Name[], context: Context): (Level | undefined)[] {
  const found = names.length === 0 ? [] : matchesOf(text, levelPattern(context.lexicons))
  if (found.length === 0) return names.map(() => undefined)
  const taken = new Set<RegExpExecArray>()
  const behind = names.map((_, index) => {
    const level = levelBehind(text, names, index, found, context)
    if (level) taken.add(level)
    return level
  })
  const levels = names.map(
    (_, index) => behind[index] ?? levelAhead(text, names, index, found, taken, context),
  )
  const { joint } = languageWords(context.lexicons)
  for (let index = names.length - 2; index >= 0; index--) {
    const gap = text.slice(names[index]?.end, names[index + 1]?.start)
    if (levels[index] === undefined && behind[index + 1] && joint.test(gap)) levels[index] = levels[index + 1]
  }
  for (let index = 1; index < names.length; index++) {
    const gap = text.slice(names[index - 1]?.end, names[index]?.start)
    if (levels[index] === undefined && !behind[index - 1] && joint.test(gap) && !/[,;(]/.test(gap))
      levels[index] = levels[index - 1]
  }
  return levels.map((level) => level && named(level))
}

/** The level that follows a name and speaks of it. */
function levelBehind(
  text: string,
  names: readonly Name[],
  index: number,
  found: readonly RegExpExecArray[],
  context: Context,
): RegExpExecArray | undefined {
  const { both, between, breaks, joins, joinsWith, ofWhat, modes, sureBreaks, spokenBefore } = languageWords(
    context.lexicons,
  )
  const end = names[index]?.end ?? 0
  const following = names[index + 1]?.start ?? text.length
  const own = found.filter((level) => level.index >= end && level.index < following)
  const after = own[0]
  const exact = own.find((level) => level.groups?.cefr)
  if (exact && exact.index <= end + (names.length === 1 ? FAR : 30)) {
    const gap = text.slice(end, exact.index)
    if (!/[;?!]|[a-z]{5}\. /.test(gap) && !opensNext(gap, exact)) return exact
  }
  if (!after || after.index > end + NEAR) return undefined
  const gap = text.slice(end, after.index).replace(modes, '')
  // "Verhandlungssicheres Englisch sowie gute Kenntnisse einer weiteren Sprache": a new thing begins.
  if (
    names.length > index + 1 &&
    joins.test(gap) &&
    /^ [a-z]{3}/.test(text.slice(after.index + after[0].length))
  )
    return undefined
  // "…, bonne maîtrise de l'orthographe": a level of something else.
  if (gap.startsWith(', ') && ofWhat.test(text.slice(after.index + after[0].length))) return undefined
  const near = /^[ :,(>-]{0,4}(?:[a-z']{1,8} ){0,3}[(>]?$/.test(gap) && !/[,;] [a-z]/.test(gap)
  return (near || both.test(gap) || spokenBefore.test(gap)) && !opensNext(gap, after) ? after : undefined

  function opensNext(gap: string, level: RegExpExecArray): boolean {
    const past = level.index + level[0].length
    const lead = text.slice(past, Math.min(following, past + 40)).replace(/^\)/, '')
    return (
      names[index + 1] !== undefined &&
      following - past <= 40 &&
      (breaks.test(gap) || joinsWith.test(gap)) &&
      !sureBreaks.test(lead) &&
      between.test(lead)
    )
  }
}

/** "Fluent in French and Dutch": what opens the chain speaks of each name in it. */
function levelAhead(
  text: string,
  names: readonly Name[],
  index: number,
  found: readonly RegExpExecArray[],
  taken: ReadonlySet<RegExpExecArray>,
  context: Context,
): RegExpExecArray | undefined {
  const name = names[index]
  if (!name) return undefined
  const before = found.findLast((level) => level.index + level[0].length <= name.start && !taken.has(level))
  // "…, gute Englischkenntnisse sind": what a clause of its own begins with is said of nothing before it.
  if (
    before &&
    opensClause(text, names, index, context) &&
    text.slice(before.index, name.start).includes(',')
  )
    return undefined
  if (!before || /[;.]/.test(text.slice(before.index, name.start))) return undefined
  const [from] = sentenceAround(text, name.start, name.end)
  // "Goed Nederlands is een must, Frans": past the name that a level is said of, only an unbroken chain leads on.
  const ofOther = names.some(({ start, end }) => start > before.index && end < name.start)
  // "Fluent English required, German preferred", "bilingual FR/EN (Dutch is a plus)": closed for what follows.
  const since = ofOther ? text.slice(before.index, name.start) : ''
  if (/[a-z] \((?=[^)]{0,20}$)/.test(since) || marksIn(since, context.lexicons).length > 0) return undefined
  return before.index < Math.max(from, chainBefore(text, from, name.start, context) - (ofOther ? 0 : SLACK))
    ? undefined
    : before
}

function named(match: RegExpExecArray): Level | undefined {
  const groups = match.groups ?? {}
  const cefr = groups.cefr?.toUpperCase()
  if (cefr) return LANGUAGE_LEVELS.find((level) => level === cefr)
  return WORD_LEVELS.find((level) => groups[level] !== undefined)
}
