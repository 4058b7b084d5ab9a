import { describe, expect, test } from 'vitest'
import { employmentType } from '@/lib/facts/employment-type'
import type { EmploymentType } from '@/lib/posting'
import { claimAt, worldIn } from '@/tests/lib/facts/claim-at'

const values = (language: string, place: string, text: string) =>
  employmentType.read(claimAt('employmentType', place, text), worldIn(language)).map(({ value }) => value)

describe('how long a contract lasts', () => {
  test.each<[language: string, place: string, text: string, value: EmploymentType | undefined]>([
    // A short line names the kind that it tells the length of.
    ['nl', 'strip', 'Freelance opdracht van 5 maanden, 24 uur', { kind: 'freelance', durationMonths: 5 }],
    ['en', 'strip', '9 month FTC', { kind: 'fixed-term', durationMonths: 9 }],
    // What may come behind the first years is not theirs.
    ['en', 'label', 'Fixed-term contract: 1 + 3 years.', { kind: 'fixed-term' }],
    ['en', 'label', 'Fixed-term contract: 2 years + 1 year.', { kind: 'fixed-term', durationMonths: 24 }],
  ])('%s, %s: %s', (language, place, text, value) => expect(values(language, place, text)[0]).toEqual(value))
})
