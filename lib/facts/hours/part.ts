import type { Claim } from '@/lib/facts/define'
import type { Lexicon } from '@/lib/lexicon'
import { fold, type WorkHours } from '@/lib/posting'
import { hoursCues } from './hours-cues'

/** Something that a sentence says of the working time, and its place there. */
export interface Part {
  value: WorkHours
  start: number
  end: number
  /** What of the value follows from the rest of it and is not said: that 100 % is full-time. */
  inferred?: 'schedule' | 'fullTimeShare'
}

/** A sentence and what must be known of it to read its numbers. */
export interface Scene {
  text: string
  claim: Claim
  lexicons: readonly Lexicon[]
  /** A label names the working time. */
  named: boolean
  /** A label, a short value, a line of the offer or of the top, or a short line that opens with the working time. */
  home: boolean
  /** The sentence tells unsocial hours of the person's own. */
  own: boolean
  /** Does a word for work or for a contract stand in it? Asked only of few sentences: the words are many. */
  worded: () => boolean
}

/** In running text longer than this a schedule needs a contract's word beside it. */
const LINE_LENGTH = 110
/** No label of hours is longer. */
const LONGEST_LABEL = 50
/** A line of its own in a list of tasks or demands. */
const OPENING_LINE = 90

/** Looks at a sentence as a whole. In: folded text, and the claim it stands in. */
export function sceneOf(text: string, claim: Claim, lexicons: readonly Lexicon[], own = false): Scene {
  const cues = hoursCues(lexicons)
  const home =
    claim.topic !== undefined ||
    claim.source === 'label' ||
    claim.section === 'offer' ||
    (claim.section === 'top' && text.length <= LINE_LENGTH) ||
    (claim.section !== 'employer' && text.length <= OPENING_LINE && cues.opening.test(text))
  return {
    text,
    claim,
    lexicons,
    own,
    home,
    named: claim.topic === 'workHours' || isLabelOfHours(claim, lexicons),
    worded: () => cues.work.test(text),
  }
}

/** "Minimaal aantal uren per week: 32": a label that no list knows, and that speaks of hours and of a week. */
function isLabelOfHours({ topic, label }: Claim, lexicons: readonly Lexicon[]): boolean {
  if (topic !== undefined || label === undefined || label.length > LONGEST_LABEL) return false
  const cues = hoursCues(lexicons)
  const folded = fold(label).text
  return cues.hourWord.test(folded) && cues.perWeek.test(folded)
}

/** The place of a match. */
export const placeOf = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
})

/** The words just before and just after a place. */
export function around(text: string, start: number, end: number): [before: string, after: string] {
  return [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)]
}
