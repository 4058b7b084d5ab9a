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
