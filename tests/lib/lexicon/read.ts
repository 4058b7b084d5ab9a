import { baseSalary } from '@/lib/facts/base-salary'
import { benefits } from '@/lib/facts/benefits'
import { datePosted } from '@/lib/facts/date-posted'
import type { Claim, Context } from '@/lib/facts/define'
import { employmentType } from '@/lib/facts/employment-type'
import { jobLocationType } from '@/lib/facts/job-location-type'
import { jobStartDate } from '@/lib/facts/job-start-date'
import { requirements } from '@/lib/facts/requirements'
import { title } from '@/lib/facts/title'
import { validThrough } from '@/lib/facts/valid-through'
import { workHours } from '@/lib/facts/work-hours'
import type { Lexicon } from '@/lib/lexicon'
import { say, world } from '@/tests/lib/facts/say'

const readers = {
  baseSalary,
  benefits,
  datePosted,
  employmentType,
  jobLocationType,
  jobStartDate,
  title,
  validThrough,
  workHours,
}

/** What the readers find in lines, with these languages, the ad's own first. */
export function readerOf(lexicons: readonly Lexicon[], rest: Partial<Context> = {}) {
  const context = world({ lexicons, ...rest })
  return {
    of: (reader: keyof typeof readers, text: string, claim: Partial<Omit<Claim, 'text'>> = {}): unknown[] =>
      readers[reader].read(say(text, { section: 'offer', ...claim }), context).map(({ value }) => value),
    asked: (text: string) =>
      requirements
        .flatMap((reader) => reader.read(say(text, { section: 'profile' }), context))
        .map(({ value }) => value),
  }
}

/** Every pattern of a lexicon, with the path of its key: `salary.units.HOUR`. */
export function patternsOf(lexicon: Lexicon): { key: string; word: string }[] {
  const plain = new Set(['language', 'frequent', 'numbers'])
  const walk = (value: unknown, key: string): { key: string; word: string }[] => {
    if (typeof value === 'string') return [{ key, word: value }]
    if (typeof value !== 'object' || value === null) return []
    const list = Array.isArray(value)
    return Object.entries(value).flatMap(([name, inner]) => walk(inner, list ? key : `${key}.${name}`))
  }
  return Object.entries(lexicon)
    .filter(([key]) => !plain.has(key))
    .flatMap(([key, value]) => walk(value, key))
}

/** What is wrong with a pattern; null when it compiles, is folded, captures nothing and matches no empty text. */
export function faultOf(word: string, folded: (text: string) => string): string | null {
  const source = word.replaceAll('#', '\\d{1,3}')
  try {
    if (new RegExp(`^(?:${source})$`).test('')) return 'matches nothing at all'
    // One alternative is empty, so that the match tells how many groups there are.
    const groups = new RegExp(`(?:${source})|`).exec('')?.length ?? 0
    if (groups > 1) return 'captures a group'
  } catch {
    return 'does not compile'
  }
  const letters = word.replace(/\\[a-z]/g, '')
  if (folded(letters) !== letters.trim()) return 'is not folded'
  return /[*+](?!\?)/.test(word.replace(/\\[*+]|\[[^\]]{0,40}\]/g, '')) ? 'repeats without a bound' : null
}
