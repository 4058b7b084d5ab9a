import type { Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'

/** A thing of a list: where it stands in it, and the small words that lead to it ("des", "en"). */
export interface Part {
  start: number
  end: number
  lead: string
}

/** A thing beside one of a single word is no longer. */
const SHORT = 4

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const small = `(?:${word((words) => [...words.about, ...words.articles])}(?: |(?<=')))`
  const and = word((words) => words.and)
  return {
    joint: patternOf(`(?:,? ${and} |, ?| ?[;•] ?| : | ?[&|] ?)(?:${and} )?(?<lead>${small}{0,3})`, 'g'),
    continues: patternOf(
      `^${word((words) => [...(words.examples ?? []), ...(words.continues ?? [])])}(?= |$|')`,
    ),
    /** "Outils de saisie et de calcul": a small word with no article leads to another part of the same thing. */
    bare: patternOf(
      `^${sources(lexicons.filter(({ requirements }) => requirements.adjectivesBehind)).word((words) => words.cues.of)}$`,
    ),
    /** "De leur organisation": what a possessive stands behind. */
    leading: patternOf(`^(?:${word((words) => words.cues.of)} )?`),
    together: patternOf(bounded(word((words) => words.together ?? []))),
    adjective: patternOf(`^${word((words) => words.adjectivesBehind ?? [])}(?= |$)`),
    headFirst: lexicons.some(({ requirements: words }) => (words.adjectivesBehind ?? []).length > 0),
    article: patternOf(`${word((words) => words.articles)}(?: |(?<='))$`),
    pronoun: patternOf(`^(?:${word((words) => words.pronouns ?? [])}) `),
  }
})

/** The parts of a list, parted by commas, "and" and the like; what stands in brackets is never parted. */
export function listed(text: string, context: Context): Part[] {
  const { joint, continues, leading } = patterns(context.lexicons)
  const joints = [...text.matchAll(joint)].filter((match) => {
    const next = text.slice(match.index + match[0].length - (match.groups?.lead ?? '').length)
    return match.index > 0 && depthAt(text, match.index) === 0 && !continues.test(next.replace(leading, ''))
  })
  const starts = [0, ...joints.map((match) => match.index + match[0].length)]
  const ends = [...joints.map(({ index }) => index), text.length]
  const leads = ['', ...joints.map(({ groups }) => (groups?.lead ?? '').trim())]
  return starts
    .map((start, index) => {
      const own = text.slice(start, ends[index])
      return { start, end: start + own.replace(/[ .…,;:]{1,6}$/, '').length, lead: leads[index] ?? '' }
    })
    .filter(({ start, end }) => end > start)
}

function depthAt(text: string, index: number): number {
  const before = text.slice(0, index)
  return before.split('(').length - before.split(')').length
}

/**
 * The things of a list: its parts, those put together again that share a word which only one of them says ("droit
 * social et fiscal", "lecture et interprétation de plans", "règles d'hygiène et de sécurité", "housing and
 * homelessness law"). In: the list, and its parts.
 */
export function things(text: string, parts: readonly Part[], context: Context): Part[] {
  const found: Part[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (last && isShared(text.slice(last.start, last.end), part, text, parts.length, context)) {
      last.end = part.end
    } else found.push({ ...part })
  }
  return found
}

/** Does a part belong to the thing before it? */
function isShared(before: string, { start, end, lead }: Part, text: string, count: number, context: Context) {
  const { bare, together, adjective, headFirst, article, pronoun } = patterns(context.lexicons)
  const own = text.slice(start, end)
  if (before.endsWith('-') || /["']$/.test(own) || pronoun.test(`${own} `)) return true
  if (together.test(`${before} & ${lead} ${own}`.replace(/ {2,}/g, ' '))) return true
  const isLong = wordsIn(before) > 1
  // "Règles d'hygiène et de sécurité": the same small word as within what stands before.
  const again = ` ${before}`.includes(` ${lead}${lead.endsWith("'") ? '' : ' '}`)
  if (lead !== '' && (again || (bare.test(lead) && isLong))) return true
  if (isLong && adjective.test(own) && !article.test(`${lead} `)) return true
  if (!isLong && wordsIn(own) === 1) return false
  // "La situation et les enjeux migratoires dans la région": what is so long speaks of both.
  if (lead !== '' && count === 2) return !isLong && wordsIn(own) > SHORT
  if (count > 2) return !headFirst && lead === ''
  // "Lecture et interprétation de plans", "outils et processus RH": both are of the plans.
  return !headFirst || (!isLong && wordsIn(own) > 1)
}

/** The words of a thing, without what its brackets add. */
export function wordsIn(text: string): number {
  return text.replace(/ ?\([^()]{0,200}\)/g, '').split(' ').length
}
