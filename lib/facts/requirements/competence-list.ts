import type { Claim, Context } from '@/lib/facts/define'
import { matchesOf } from '@/lib/facts/sentences'
import { anyOf, bounded, compiled, patternOf } from '@/lib/lexicon'
import type { RequirementKind } from '@/lib/posting'
import { sources } from './clause'
import { marksIn } from './necessity'
import { namesIn, type Span, toolsIn } from './tools'

interface Item extends Span {
  kind: Extract<RequirementKind, 'knowledge' | 'skill'>
}

/** An item of a list of skills is no longer; what is longer is a sentence. */
const LONGEST = 80
/** So many commas make a line a list of several items. */
const PARTED = 45
/** Of many words, the first ones tell whether they are of a quality. */
const BEGINNING = 24

const patterns = compiled((lexicons) => {
  const { word, heads, languages } = sources(lexicons)
  const skills = word((words) => words.skillLists ?? [])
  const known = word((words) => words.knowledgeLists ?? [])
  const strength = `(?: ${word((words) => [...words.required, ...words.preferred, ...words.qualifiers])}){0,2}`
  const lists = `(?:(?<skill>${skills})|(?<knowledge>${known}))${strength}`
  return {
    heading: patternOf(`^(?:${word((words) => words.articles)}(?: |(?<=')))?${lists}(?: ?[(:/-].{0,40})?$`),
    /** "De solides connaissances dans les domaines suivants", over a list. */
    leads: patternOf(`${bounded(word((words) => words.following ?? []))}(?: [a-z]{1,14}){0,4} ?:?$`),
    /** "Vous maîtrisez :", "you have knowledge of", over a list of what. */
    ends: patternOf(
      `(?<![a-z0-9])(?:(?<skill>${word((words) => [...words.skill, ...(words.masters ?? [])])})|${word((words) => [...words.knowledge, ...(words.knows ?? [])])})(?: ${word((words) => words.about)}){0,2} ?:? {0,2}$`,
    ),
    wielded: patternOf(
      `(?<![a-z0-9])${word((words) => words.wields ?? [])}(?: (?:[a-z-]{1,14} ){0,2}${word((words) => words.following ?? [])}(?: [a-z]{1,14}){0,3})? ?:?$`,
    ),
    skills: patternOf(bounded(`(?:${skills}|${word((words) => words.skill)})`)),
    practice: patternOf(bounded(word((words) => words.experience))),
    known: patternOf(bounded(`(?:${known}|${word((words) => words.knowledge)})`)),
    inline: patternOf(`(?<![a-z0-9])${lists} ?: ?(?=[a-z0-9(.])`, 'g'),
    others: [
      `[a-z-]{2,24}${word((words) => words.experienceEnd ?? [])}`,
      heads,
      languages,
      word((words) => [...words.diploma, ...words.noExperience]),
    ].map((source) => patternOf(bounded(source))),
    quality: patternOf(`(?<![a-z0-9])${word((words) => words.qualities ?? [])}`),
    /** What a list that was left open has run on to: pay, benefits. */
    offered: patternOf(
      `${bounded(anyOf(lexicons, ({ benefits }) => Object.values(benefits).flat()))}|^${word((words) => words.articles)}? ?${bounded(anyOf(lexicons, ({ salary }) => salary.pay))}`,
    ),
    person: patternOf(bounded(word((words) => words.pronouns ?? []))),
    /** "Tout en combinant …", "à animer …": the rest of a sentence that begins in another line. */
    rest: patternOf(
      `^${word((words) => [...(words.purpose ?? []), ...words.about, ...words.and, ...words.or])} `,
    ),
    and: patternOf(` ${word((words) => words.and)} `),
    article: patternOf(`^${word((words) => words.articles)}(?: |(?<='))`),
  }
})

/**
 * The items of a list of skills or of knowledge, in a line under such a heading, in the value of such a label, or
 * behind it in one line ("Compétences techniques : soudure, lecture de plans").
 * Out: no qualities of character, and nothing that another reader takes: languages, diplomas, experience.
 */
export function itemsOf(claim: Claim, context: Context): Item[] {
  const text = claim.text.text
  const { inline } = patterns(context.lexicons)
  if (claim.topic === 'skill' || claim.topic === 'knowledge') {
    return itemsIn(claim, 0, text.length, claim.topic, context)
  }
  const labels = text.includes(':') ? matchesOf(text, inline) : []
  const found = labels.flatMap((match) => {
    const start = match.index + match[0].length
    let list = text.slice(start, start + 260)
    list = list.slice(0, /[.;](?: |$)| - |$/.exec(list)?.index)
    // Another label in the same line ends the list, at the last comma before it.
    if (/.{20} : /.test(list)) list = list.slice(0, Math.max(0, list.lastIndexOf(',', list.indexOf(' : '))))
    return itemsIn(claim, start, start + list.length, match.groups?.skill ? 'skill' : 'knowledge', context)
  })
  if (found.length > 0 || claim.heading === '') return found
  const over = listOver(claim.heading, context)
  if (!over || text.length > 2 * LONGEST) return []
  return itemsIn(claim, 0, text.length, over.kind, context, over.only)
}

/**
 * What a heading, or a sentence that leads into a list, announces; `only` things when it ends in a word of knowing,
 * only what is written as a name behind "you have experience with". Null where it announces nothing of the kind.
 */
function listOver(over: string, context: Context): { kind: Item['kind']; only?: 'names' | 'things' } | null {
  const { heading, leads, ends, wielded, skills, known, practice } = patterns(context.lexicons)
  const headed = heading.exec(over)?.groups
  if (headed) return { kind: headed.skill ? 'skill' : 'knowledge' }
  const ended = ends.exec(`${over} `)?.groups
  if (ended) return { kind: ended.skill ? 'skill' : 'knowledge', only: 'things' }
  const led = leads.test(over)
  if (wielded.test(over) || (led && practice.test(over))) return { kind: 'skill', only: 'names' }
  if (led && known.test(over)) return { kind: 'knowledge', only: 'things' }
  return led && skills.test(over) ? { kind: 'skill', only: 'things' } : null
}

function itemsIn(
  claim: Claim,
  from: number,
  to: number,
  kind: Item['kind'],
  context: Context,
  only?: 'names' | 'things',
): Item[] {
  const line = claim.text.text.slice(from, to)
  const { others, quality, person, rest, and, article, offered, heading } = patterns(context.lexicons)
  if (others.some((other) => other.test(line)) || person.test(line) || rest.test(line)) return []
  if (/[€?!]/.test(line) || offered.test(line)) return []
  const parts = partsOf(line)
  // "Droit civil, procédure": of a list of things one word will do.
  const fewest =
    only || (parts.length > 1 && parts.some(({ start, end }) => line.slice(start, end).includes(' '))) ? 1 : 2
  const named = [...toolsIn(claim, context, true), ...namesIn(claim, context, only !== undefined)]
  return parts.flatMap(({ start, end }): Item[] => {
    const part = line.slice(start, end)
    const least = from + start
    const mark = marksIn(part, context.lexicons)[0]?.start ?? part.length
    const lead = article.exec(part)?.[0].length ?? 0
    const own = part.slice(lead, mark).replace(/[ ,;:.!?(-]{1,4}$/, '')
    const words = own.split(' ').length
    if (
      own.length > LONGEST ||
      !/[a-z]/.test(own) ||
      words > 9 ||
      quality.test(words > 4 ? own.slice(0, BEGINNING) : own) ||
      heading.test(own)
    )
      return []
    const isNamed = named.some((one) => one.start < from + end && least < one.end)
    if (only === 'names' && !isNamed) return []
    // Of what is short and no tool, "rigueur et autonomie" is a quality as often as not, and so is "observateur".
    if (!isNamed && own.length < 30 && (kind === 'skill' ? and.test(own) : words < fewest)) return []
    return [{ kind, start: least + lead, end: least + lead + own.length }]
  })
}

/** The parts of a line: those that commas, semicolons and slashes part, unless it is one phrase. */
function partsOf(line: string): Span[] {
  const lead = /^(?:[a-z0-9]{1,2}[.)] )?[^a-z0-9]{0,4}/.exec(line)?.[0].length ?? 0
  const whole = { start: lead, end: line.length }
  if (/\([^(),;]{0,200}[,;][^()]{0,200}\)/.test(line)) return [whole]
  const parts = [...line.slice(lead).matchAll(/[^,;•|]{1,300}/g)].map((match) => {
    const start = lead + match.index + (/^ +/.exec(match[0])?.[0].length ?? 0)
    return { start, end: start + match[0].trim().length }
  })
  return parts.length > 1 && parts.every(({ start, end }) => end - start <= PARTED) ? parts : [whole]
}
