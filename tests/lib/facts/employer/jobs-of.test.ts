import { expect, test } from 'vitest'
import { whoseJobs } from '@/lib/facts/employer/jobs-of'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[]) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

const again = ['Write to jobs@kervalwood.example', 'You saw and you plane at Kerval Wood, by the quay.']

test.each([
  ['en', 'Jobs | Kerval Wood', 'Kerval Wood'],
  ['fr', 'Kerval Wood - Recrutement - Venez nous voir !', 'Kerval Wood'],
  ['nl', 'Vacatures: Kerval Wood', 'Kerval Wood'],
  ['de', 'Karriere – Kerval Wood', 'Kerval Wood'],
  ['es', 'Kerval Wood | Trabaja con nosotros', 'Kerval Wood'],
  ['en', 'Jobs | Somebody Else', null],
  ['en', 'Carpenter | Kerval Wood', null],
])('%s: %s', (language, line, name) => expect(whoseJobs(line, inLanguage(language, again))).toBe(name))
