import type { Board } from '@/lib/boards'
import { isCloser, kindsIn } from '@/lib/facts/contract/contract-cues'
import { namesWork } from '@/lib/facts/role/role-noun'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { bare, sectionOf, topicOf } from './labels'
import type { Line } from './sections'

const LABEL_LENGTH = 60
/** So far down a heading may still say whom the employer looks for. */
const ROLE_LINES = 8

/** Is a line a label, which says what its value is about, and nothing of the job itself? */
export function isBareLabel(line: Line, board: Board | null): boolean {
  const { text } = line.block
  // "Applications to jobs@kerval.example": with its value in the same line.
  return text.length <= LABEL_LENGTH && !/@|https?:/.test(text) && topicOf(text, board) !== undefined
}

/** A heading of fewer words is the bare name of its part. */
const LEAST_TOLD = 4

/** Does a line only announce what stands below: a label, or the heading of a part ("3. Profil recherché")? */
export function saysNothing(line: Line, board: Board | null): boolean {
  if (isBareLabel(line, board)) return true
  const opened = line.opens ? sectionOf(line.block.text, false) : undefined
  // "About Kerval" opens a part, and names the employer; "We offer £28,000" opens one, and states the pay.
  if (opened === undefined || opened === 'employer' || /\d/.test(bare(line.block.text))) return false
  // "Ce que cette alternance vous apporte": it names the contract on its way.
  const { text } = fold(line.block.text)
  if (text.split(' ').length >= LEAST_TOLD && kindsIn(text, lexicons).some(({ kind }) => isCloser(kind)))
    return false
  // "Wij zoeken een magazijnier": near the top it opens the ad, and names the role.
  return line.index > ROLE_LINES || !namesWork(text, { lexicons })
}
