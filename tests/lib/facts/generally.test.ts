import { expect, test } from 'vitest'
import { isGeneral } from '@/lib/facts/generally'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const general = (sentence: string) => isGeneral(fold(sentence).text, lexicons)

test.each([
  'Half of them earn £24,000 a year',
  'Most of our drivers work 45 hours a week',
  'La plupart de nos artisans gagnent 2 500 € par mois',
  'De meeste van onze koeriers werken 40 uur',
])('%s: others', (sentence) => {
  expect(general(sentence)).toBe(true)
})

test.each(['You earn £24,000 a year', 'Vous gagnez 2 500 € par mois', 'Je werkt 40 uur per week'])(
  '%s: the post itself',
  (sentence) => {
    expect(general(sentence)).toBe(false)
  },
)
