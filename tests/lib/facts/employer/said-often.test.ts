import { expect, test } from 'vitest'
import { nameSaidOften } from '@/lib/facts/employer/said-often'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[]) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

test.each([
  ['nl', ['Kom bij ons', 'Solliciteer bij Bakkerij Merel!', '© 2026 Bakkerij Merel.'], 'Bakkerij Merel'],
  ['nl', ['Bij Zonnedorp bouwen we software.', 'Het aantal klanten van Zonnedorp groeit.'], 'Zonnedorp'],
  [
    'nl',
    ['Kok', 'Gent', 'Koken', 'Profiel', 'Ervaring bij Kwallis is een plus.', 'Kwallis is een must.'],
    null,
  ],
  ['en', ['At parcel.one we ship.', 'parcel.one is a platform.', 'Grow parcel.one.'], 'parcel.one'],
  ['en', ['Join Mossgrove Trust.', '© Mossgrove Trust 2026'], 'Mossgrove Trust'],
  ['fr', ['Chez Lumiterre, on aime.', 'Rejoindre Lumiterre, oui.'], 'Lumiterre'],
  ['de', ['Hier bei Kornblume.', '© 2026 Kornblume'], 'Kornblume'],
  ['es', ['Únete a Solvida.', 'Solvida es una empresa.', 'www.solvida.example'], 'Solvida'],
])('%s: %j', (language, told, name) => expect(nameSaidOften(inLanguage(language, told))).toBe(name))
