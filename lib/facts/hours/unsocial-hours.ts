import { isNegated, matchesOf } from '@/lib/facts/sentences'
import type { Lexicon, Section } from '@/lib/lexicon'
import type { UNSOCIAL } from '@/lib/posting'
import { hoursCues } from './hours-cues'

type Unsocial = (typeof UNSOCIAL)[number]

/** How near a word for the job's own time must stand. */
const REACH = 80

/** Evenings, nights, weekends and duties of being on call that a sentence asks of the person. */
export interface UnsocialTime {
  kinds: Unsocial[]
  start: number
  end: number
}

/**
 * Reads the unsocial hours of one sentence.
 * In: folded text. Out: null when there are none. An evening counts only near a word for the job's own time
 * ("disponible", "réunions"), so that a night shelter or a Saturday deadline does not; being on call says it itself.
 */
export function unsocialIn(
  text: string,
  section: Section,
  lexicons: readonly Lexicon[],
): UnsocialTime | null {
  if (section === 'employer' || section === 'noise') return null
  const cues = hoursCues(lexicons)
  const own = matchesOf(text, cues.own).map((match) => match.index)
  const calls = matchesOf(text, cues.onCall).filter((match) => !isNegated(text, match.index, lexicons))
  const found: { kind: Unsocial; start: number; end: number }[] = calls.map((match) => ({
    kind: 'on-call',
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const kind of ['evening', 'night', 'weekend'] as const) {
    for (const match of matchesOf(text, cues[kind])) {
      const start = match.index
      const end = start + match[0].length
      const inCall = calls.some((call) => start >= call.index && end <= call.index + call[0].length)
      const near =
        own.some((at) => at !== start && Math.abs(at - start) <= REACH) ||
        calls.some((call) => Math.abs(call.index - start) <= REACH)
      const free =
        cues.free.test(text.slice(Math.max(0, start - 40), start)) ||
        cues.freeAfter.test(text.slice(end, end + 25))
      if (near && !inCall && !free && !isNegated(text, start, lexicons)) found.push({ kind, start, end })
    }
  }
  if (found.length === 0) return null
  found.sort((a, b) => a.start - b.start)
  return {
    kinds: [...new Set(found.map((one) => one.kind))],
    start: Math.min(...found.map((one) => one.start)),
    end: Math.max(...found.map((one) => one.end)),
  }
}
