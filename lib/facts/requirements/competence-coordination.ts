import type { Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'

/** A thing of a list: where it stands in it, and the small words that lead to it ("des", "en"). */
export interface Part {
  start: number
  end: number
  lead: string
}

/** "Outils de saisie et de calcul": a small word with no article leads to another part of the same thing. */
const BARE = /^(?:de|d')$/
/** "De leur organisation": what a possessive stands behind. */
const LEADING = /^(?:(?:de|van|of|von|a) )?/

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const small = `(?:${word((words) => [...words.about, ...words.articles])}(?: |(?<=')))`
  const and = word((words) => words.and)
  return {
    joint: patternOf(`(?:,? ${and} |, ?| ?[;•] ?| : | ?[&|] ?)(?:${and} )?(?<lead>${small}{0,3})`, 'g'),
    continues: patternOf(
      `^${word((words) => [...(words.examples ?? []), ...(words.continues ?? [])])}(?= |$|')`,
    ),
    together: patternOf(bounded(word((words) => words.together ?? []))),
    adjective: patternOf(`^${word((words) => words.adjectivesBehind ?? [])}(?= |$)`),
    headFirst: lexicons.some(({ requirements: words }) => (words.adjectivesBehind ?? []).length > 0),
    article: patternOf(`${word((words) => words.articles)}(?: |(?<='))$`),
    pronoun: patternOf(`^(?:${word((words) => words.pronouns ?? [])}) `),
  }
})

/** The parts of a list, parted by commas, "and" and the like; what stands in brackets is never parted. */
export function listed(text: string, context: Context): Part[] {
  const { joint, continues } = patterns(context.lexicons)
  const joints = [...text.matchAll(joint)].filter((match) => {
    const next = text.slice(match.index + match[0].length - (match.groups?.lead ?? '').length)
    return match.index > 0 && depthAt(text, match.index) === 0 && !continues.test(next.replace(LEADING, ''))
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
 * Do the parts of a list share a word that only one of them says ("droit social et fiscal", "lecture et
 * interprétation de plans", "règles d'hygiène et de sécurité", "housing and homelessness law")?
 * In: the parts, and their words.
 */
export function sharesEnds(parts: readonly Part[], words: readonly string[], context: Context): boolean {
  const { together, adjective, headFirst, article, pronoun } = patterns(context.lexicons)
  const [first = ''] = words
  const count = (own: string) => own.split(' ').length
  if (words.some((own) => own.endsWith('-') || /^["']|["']$/.test(own) || pronoun.test(`${own} `)))
    return true
  for (let index = 1; index < parts.length; index++) {
    const lead = parts[index]?.lead ?? ''
    const own = words[index] ?? ''
    const before = words.slice(0, index).join(' ')
    if (together.test(`${words[index - 1]} & ${lead} ${own}`.replace(/ {2,}/g, ' '))) return true
    // "Règles d'hygiène et de sécurité": the same small word as within what stands before.
    if (lead !== '' && ` ${before}`.includes(` ${lead}${lead.endsWith("'") ? '' : ' '}`)) return true
    if (BARE.test(lead) && count(words[index - 1] ?? '') > 1) return true
    if (count(first) > 1 && adjective.test(own) && !article.test(`${lead} `)) return true
  }
  if (words.every((own) => count(own) === 1)) return false
  if (parts.length > 2) return !headFirst && parts.slice(1).every(({ lead }) => lead === '')
  if (parts[1]?.lead) return false
  // "Lecture et interprétation de plans", "outils et processus RH": both are of the plans.
  return !headFirst || (count(first) === 1 && count(words[1] ?? '') > 1)
}
