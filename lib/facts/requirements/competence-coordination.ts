import type { Context } from '@/lib/facts/define'
import { bounded, compiled, patternOf } from '@/lib/lexicon'
import { sources } from './clause'

/** A thing of a list: where it stands in it, and the small words that lead to it ("des", "en"). */
export interface Part {
  start: number
  end: number
  lead: string
}

const patterns = compiled((lexicons) => {
  const { word } = sources(lexicons)
  const small = `(?:${word((words) => [...words.about, ...words.articles])}(?: |(?<=')))`
  const about = word((words) => words.about)
  return {
    joint: patternOf(
      `(?:,? ${word((words) => words.and)} |, ?| ?[;•] ?| : | ?[&|] ?)(?:${word((words) => words.and)} )?(?<lead>${small}{0,3})`,
      'g',
    ),
    together: patternOf(bounded(word((words) => words.together ?? []))),
    adjective: patternOf(`^${word((words) => words.adjectivesBehind ?? [])}(?= |$)`),
    headFirst: lexicons.some(({ requirements: words }) => (words.adjectivesBehind ?? []).length > 0),
    complement: patternOf(` ${about}(?: |(?<='))`),
    article: patternOf(`${word((words) => words.articles)}(?: |(?<='))$`),
    pronoun: patternOf(`^(?:${word((words) => words.pronouns ?? [])}) `),
  }
})

/** The parts of a list, parted by commas, "and" and the like; what stands in brackets is never parted. */
export function listed(text: string, context: Context): Part[] {
  const { joint } = patterns(context.lexicons)
  const joints = [...text.matchAll(joint)].filter(({ index }) => index > 0 && depthAt(text, index) === 0)
  const starts = [0, ...joints.map((match) => match.index + match[0].length)]
  const ends = [...joints.map(({ index }) => index), text.length]
  const leads = ['', ...joints.map(({ groups }) => (groups?.lead ?? '').trim())]
  return starts
    .map((start, index) => {
      const end = ends[index] ?? text.length
      const own = text.slice(start, end)
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
  const { together, adjective, headFirst, complement, article, pronoun } = patterns(context.lexicons)
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  const count = (own: string) => own.split(' ').length
  if (together.test(words.join(' ')) || words.some((own) => own.endsWith('-') || pronoun.test(`${own} `)))
    return true
  for (let index = 1; index < parts.length; index++) {
    const lead = parts[index]?.lead ?? ''
    const before = words.slice(0, index).join(' ')
    // "Règles d'hygiène et de sécurité": the same small word as within what stands before.
    if (lead !== '' && ` ${before}`.includes(` ${lead}${lead.endsWith("'") ? '' : ' '}`)) return true
    if (/^d[e']$/.test(lead) && / d(?:e |')/.test(before)) return true
    if (count(first) > 1 && adjective.test(words[index] ?? '') && !article.test(`${lead} `)) return true
  }
  const singles = words.every((own) => count(own) === 1)
  if (singles) return false
  if (parts.length > 2) return !headFirst && parts.slice(1).every(({ lead }) => lead === '')
  if (parts[1]?.lead) return false
  if (!headFirst) return true
  // "Lecture et interprétation de plans": both are of the plans.
  return (
    count(first) === 1 &&
    count(last) > 1 &&
    (complement.test(last) || adjective.test(last.split(' ').slice(1).join(' ')))
  )
}
