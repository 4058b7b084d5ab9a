import type { Board } from '@/lib/boards'
import { compiled, type Lexicon, lexicons, opening, type Section, type Topic } from '@/lib/lexicon'
import { fold, remembered } from '@/lib/posting'

/** No label and no heading is longer; what is over it is not looked at. */
const LONGEST = 400

/** A label or a heading without its numbering, bullets and closing colon, folded. */
export function bare(text: string): string {
  return fold(text.slice(0, LONGEST))
    .text.replace(/^[^a-z0-9]+/, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4})(?:[.)]| ?-) ?/, '')
    .replace(/[^a-z0-9)]{1,80}$/, '')
}

/** So many words at most has a label that nothing parts from its value. */
const MOST_WORDS = 4

/**
 * The label that a line opens with, where nothing stands between it and its value: "Standplaats Den Haag".
 * In: a line as written, and the board. Out: the longest that is known; undefined when there is none, or no value.
 */
export function openingLabel(
  line: string,
  board: Board | null,
): { label: string; topic: Topic; value: string } | undefined {
  const words = line.split(' ')
  if (topicOf(line, board)) return undefined
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    const topic = /[\p{L})]$/u.test(label) ? topicOf(label, board) : undefined
    if (topic) return { label, topic, value: words.slice(count).join(' ') }
  }
  return undefined
}

type Asked = (text: string) => string | undefined

const topicWords = compiled((used: readonly Lexicon[]): [Topic, Asked][] => {
  const topics = new Set(used.flatMap((lexicon) => Object.keys(lexicon.labels) as Topic[]))
  return [...topics].map((topic) => [topic, opening(used, ({ labels }) => labels[topic])])
})

/**
 * What a label announces.
 * In: the label as the page writes it, and the board, whose own words come first. The labels of a page may be of
 * another language than its ad, so every lexicon is asked, narrowed to the page where it is known. Out: undefined when the label is not known.
 */
export function topicOf(label: string, board: Board | null): Topic | undefined {
  const folded = bare(label)
  if (folded === '' || folded.length > 80) return undefined
  for (const [topic, own] of Object.entries(board?.labels ?? {})) {
    if (own?.some((word) => bare(word) === folded)) return topic as Topic
  }
  return topicOfWords(folded) ?? topicOfBoth(folded)
}

const topicOfWords = (folded: string): Topic | undefined => knownTopic(folded).topic

/** A page's short lines are asked for their topic by each reader of labels. */
const knownTopic = remembered((folded: string): { topic: Topic | undefined } => ({
  topic: topicWords(lexicons).find(([, asked]) => asked(folded) !== undefined)?.[0],
}))

/** A label said twice, in two languages ("Lieu / Location"), or twice over ("Type de contrat / durée"). */
function topicOfBoth(folded: string): Topic | undefined {
  const parts = folded.split(/ ?[/|] ?| - /)
  if (parts.length < 2 || parts.length > 3) return undefined
  const [topic, ...others] = parts.map((part) => topicOfWords(part))
  return others.every((other) => other === topic) ? topic : undefined
}

const SECTIONS = ['noise', 'apply', 'offer', 'profile', 'role', 'employer'] as const

const sectionWords = compiled((used: readonly Lexicon[]) =>
  SECTIONS.map((section): [Section, Asked, Asked] => [
    section,
    opening(used, (lexicon) => lexicon.sections[section]),
    opening(used, (lexicon) => lexicon.sections[section], '(?![a-z0-9])'),
  ]),
)

/** Topics whose label, standing alone over a list, opens a part of the ad. */
const SECTION_OF_TOPIC: Partial<Record<Topic, Section>> = {
  education: 'profile',
  experience: 'profile',
  language: 'profile',
  knowledge: 'profile',
  skill: 'profile',
  drivingLicence: 'profile',
  baseSalary: 'offer',
  employmentType: 'offer',
  workHours: 'offer',
  jobBenefits: 'offer',
  applicationContact: 'apply',
}

/**
 * Which part of an ad a heading opens.
 * In: the heading's text, and whether it surely is one (then its first words are enough: "Missions du poste à
 * Lille"). Out: undefined when it is not known, and the part that is open goes on.
 */
export function sectionOf(text: string, marked: boolean): Section | undefined {
  const folded = bare(text)
  if (folded === '' || folded.length > 100) return undefined
  const sections = sectionWords(lexicons)
  const whole = sections.find(([, asked]) => asked(folded) !== undefined)
  if (whole) return whole[0]
  if (!marked) return undefined
  const topic = topicOf(text, null)
  if (topic && SECTION_OF_TOPIC[topic]) return SECTION_OF_TOPIC[topic]
  return sections.find(([, , asked]) => asked(folded) !== undefined)?.[0]
}
