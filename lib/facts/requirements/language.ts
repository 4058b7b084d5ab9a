import { type Claim, type Context, defineRequirement, evidenceOf, sentenceAround } from '@/lib/facts/define'
import { anyOf, bounded, compiled, type Lexicon } from '@/lib/lexicon'
import { type Finding, LANGUAGE_LEVELS, type Requirement } from '@/lib/posting'
import { sources } from './clause'
import { marksIn, necessity } from './necessity'

type Language = Extract<Requirement, { kind: 'language' }>
type Level = NonNullable<Language['level']>

const WORD_LEVELS = ['native', 'bilingual', 'fluent', 'good', 'basic'] as const
/** A level of the Common European Framework; "B1-B3" is a scale of pay. */
const CEFR = '[abc][12](?![0-9])(?! ?[-/] ?[a-z]?[03-9])'
/** Two-letter codes printed instead of names; believed in lists of languages and after "bilingue" only. */
const CODES = ['fr', 'nl', 'en', 'de', 'es', 'it']

const patterns = compiled((lexicons) => {
  const { word, languages } = sources(lexicons)
  const codes = [...new Set(lexicons.flatMap((lexicon) => Object.keys(lexicon.requirements.languages)))]
  const levels = WORD_LEVELS.map(
    (level) => `(?<${level}>${word((words) => words.languageLevels[level] ?? [])})`,
  ).join('|')
  const small = anyOf(lexicons, ({ requirements: words }) => [
    ...words.articles,
    ...words.about,
    ...words.and,
    ...words.or,
    ...words.qualifiers,
    ...WORD_LEVELS.flatMap((level) => words.languageLevels[level] ?? []),
  ])
  return {
    names: codes.map((code) => ({
      code,
      pattern: new RegExp(
        bounded(anyOf(lexicons, (lexicon: Lexicon) => lexicon.requirements.languages[code])),
        'g',
      ),
    })),
    level: new RegExp(`(?<![a-z0-9])(?:${levels}|(?<cefr>${CEFR}))(?![a-z0-9])`, 'g'),
    cue: new RegExp(bounded(word((words) => words.languageCues)), 'g'),
    bilingual: new RegExp(bounded(word((words) => words.languageLevels.bilingual ?? []))),
    /** Between a level and the name that it opens: "goede kennis van het". */
    between: new RegExp(
      `^(?:[ ,(]|${bounded(small)}|${bounded(word((words) => words.languageCues))}|'){0,12}$`,
    ),
    /** Parts two languages of a list. */
    breaks: new RegExp(`[,;)]|${bounded(word((words) => [...words.and, ...words.or]))}`),
    /** What may stand between a cue and a name, or between two names. */
    chain: new RegExp(`(?:${bounded(small)}|${bounded(languages)}|${bounded(CEFR)}|[ ,/&+:()-]|'|\\.{3})$`),
  }
})

/** Of a longer list the rest is left out: no job asks for so many. */
const MOST_NAMES = 40
/** A level may stand so far before the small words and names that lead to a name. */
const SLACK = 30

interface Name {
  code: string
  start: number
  end: number
}

/** The languages asked for, with the level where one is said next to the language. */
export const language = defineRequirement({
  kind: 'language',
  properties: [],
  read(claim, context) {
    if (claim.source === 'structured' || claim.source === 'heading' || claim.source === 'address') return []
    if (claim.section === 'noise' || (claim.topic !== undefined && claim.topic !== 'language')) return []
    const names = namesIn(claim, context)
    const levels = levelsOf(claim.text.text, names, context)
    return names.flatMap((name, index) => finding(claim, context, name, names, index, levels))
  },
})

function namesIn(claim: Claim, context: Context): Name[] {
  const text = claim.text.text
  const found: Name[] = []
  for (const { code, pattern } of patterns(context.lexicons).names) {
    for (const match of text.matchAll(pattern)) {
      found.push({ code, start: match.index, end: match.index + match[0].length })
    }
  }
  const listed = claim.topic === 'language' ? 0 : patterns(context.lexicons).bilingual.exec(text)?.index
  if (listed !== undefined) {
    const end = claim.topic === 'language' ? text.length : listed + 30
    for (const match of text.slice(0, end).matchAll(/(?<![a-z])[a-z]{2}(?![a-z])/g)) {
      if (match.index < listed) continue
      const written = claim.text.source.slice(claim.text.at[match.index], claim.text.at[match.index + 2])
      if (CODES.includes(match[0]) && written === match[0].toUpperCase()) {
        found.push({ code: match[0], start: match.index, end: match.index + 2 })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST_NAMES)
}

function finding(
  claim: Claim,
  context: Context,
  name: Name,
  names: readonly Name[],
  index: number,
  levels: readonly (Level | undefined)[],
): Finding<Language>[] {
  const text = claim.text.text
  const [from, to] = sentenceAround(text, name.start, name.end)
  const before = chainBefore(text, from, name.start, context)
  const level = levels[index]
  if (!asked(claim, context, names, index, before, level, from, to)) return []
  const said = necessity(
    claim,
    name.start,
    name.end,
    context,
    level !== undefined && claim.section !== 'employer',
  )
  if (!said) return []
  return [
    {
      value: { kind: 'language', value: name.code, ...(level && { level }), necessity: said.necessity },
      evidence: [evidenceOf(claim, name.start, name.end)],
      ...(said.inferred && { inferred: said.inferred }),
    },
  ]
}

/** Where the chain of small words, levels and other languages before a name begins. */
function chainBefore(text: string, from: number, start: number, context: Context): number {
  const { chain } = patterns(context.lexicons)
  let at = start
  for (let steps = 0; steps < 40 && at > from; steps++) {
    const link = chain.exec(text.slice(Math.max(from, at - 40), at))
    if (!link) break
    at -= link[0].length
  }
  return at
}

/** A name alone asks nothing: a cue, a level or a word of strength must be tied to it. */
function asked(
  claim: Claim,
  context: Context,
  names: readonly Name[],
  index: number,
  before: number,
  level: Level | undefined,
  from: number,
  to: number,
): boolean {
  const name = names[index]
  if (!name) return false
  if (claim.topic === 'language' || name.end - name.start === 2) return true
  const text = claim.text.text
  const { cue } = patterns(context.lexicons)
  const cues = [...text.slice(from, name.start).matchAll(cue)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
  if (cues.some(({ start, end }) => end >= before || (start <= before && before <= end))) return true
  // "une langue du public (tigrinya, arabe)": the list in brackets belongs to the cue before it.
  if (cues.length > 0 && /[(:]/.test(text.slice(before, name.start))) return true
  // "Write clear English at C1 level": the level vouches for what stands between.
  const near = cues.at(-1)
  if (
    level !== undefined &&
    /^[ABC][12]$/.test(level) &&
    near &&
    !/[;.:]|.{31}/.test(text.slice(near.end, name.start))
  )
    return true
  const opens = before === from || /[,;:(-] ?$/.test(text.slice(from, before))
  if (!opens) return false
  if (level !== undefined) return true
  if ([...claim.heading.matchAll(cue)].length > 0 && text.length <= 60) return true
  const last = lastOfList(text, names, index, context)
  const tail = text.slice(last.end, Math.min(to, last.end + 40))
  return marksIn(tail, context.lexicons).some((mark) => !/[,;.]/.test(tail.slice(0, mark.start)))
}

/** The last name of the list that a name stands in: "Spanish, Somali or Bengali" are wanted alike. */
function lastOfList(text: string, names: readonly Name[], index: number, context: Context): Name {
  const { between } = patterns(context.lexicons)
  let [last, next] = [names[index], names[index + 1]]
  for (
    let at = index + 1;
    last && next && next.start - last.end <= 12 && between.test(text.slice(last.end, next.start));
    at++
  ) {
    last = next
    next = names[at + 1]
  }
  return last ?? { code: '', start: 0, end: 0 }
}

/**
 * The level of each name, in order: the one right after it, unless that opens what follows ("vlot Nederlands, goede
 * kennis van het Frans"); else the last one before it in its chain that no earlier name has taken.
 */
function levelsOf(text: string, names: readonly Name[], context: Context): (Level | undefined)[] {
  const { level, between, breaks } = patterns(context.lexicons)
  const found = names.length === 0 ? [] : [...text.matchAll(level)]
  const taken = new Set<RegExpExecArray>()
  let next = 0
  return names.map((name, index) => {
    const following = names[index + 1]?.start ?? text.length
    while (next < found.length && (found[next]?.index ?? 0) < name.end) next++
    const after = found[next]
    if (after && after.index <= name.end + 30 && after.index < following) {
      const gap = text.slice(name.end, after.index)
      const end = after.index + after[0].length
      const lead = text.slice(end, Math.min(following, end + 40))
      const opens =
        names[index + 1] !== undefined &&
        following - end <= 40 &&
        breaks.test(gap) &&
        !breaks.test(lead) &&
        between.test(lead)
      if (!opens && /^[ :,(>-]{0,4}(?:[a-z']{1,8} ){0,3}[(>]?$/.test(gap) && !/[,;] [a-z]/.test(gap)) {
        taken.add(after)
        return named(after)
      }
    }
    // "Fluent in French and Dutch": what opens the chain speaks of each name in it.
    for (let at = next - 1; at >= 0 && at >= next - 6; at--) {
      const before = found[at]
      if (!before || before.index + before[0].length > name.start) continue
      if (taken.has(before)) continue
      const [from] = sentenceAround(text, name.start, name.end)
      if (before.index < Math.max(from, chainBefore(text, from, name.start, context) - SLACK))
        return undefined
      return /[;.]/.test(text.slice(before.index, name.start)) ? undefined : named(before)
    }
    return undefined
  })
}

function named(match: RegExpExecArray): Level | undefined {
  const groups = match.groups ?? {}
  const cefr = groups.cefr?.toUpperCase()
  if (cefr) return LANGUAGE_LEVELS.find((level) => level === cefr)
  return WORD_LEVELS.find((level) => groups[level] !== undefined)
}
