import { expect, test } from 'vitest'
import { countryByContact } from '@/lib/facts/place/contact-country'
import { lexicons } from '@/lib/lexicon'

const read = (...told: string[]) =>
  countryByContact({
    lexicons,
    at: '2026-11-21T10:00:00Z',
    country: null,
    dates: [],
    told,
    known: { inLanguage: 'nl' },
  })?.code ?? null

test.each([
  [['Mail naar jobs@houtzaak.be'], 'BE'],
  [['Bel +31 6 12 34 56 78'], 'NL'],
  [['Of bel: 06 12 34 56 78'], 'NL'],
  [['jobs@houtzaak.be', 'Bel +31 6 12 34 56 78'], null],
  [['Kom langs'], null],
])('%j', (told, code) => expect(read(...told)).toBe(code))
