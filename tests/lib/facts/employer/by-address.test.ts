import { expect, test } from 'vitest'
import { nameOfAddress } from '@/lib/facts/employer/by-address'
import { lexicons } from '@/lib/lexicon'
import { world } from '@/tests/lib/facts/say'

const inLanguage = (language: string, told: readonly string[]) => ({
  ...world({ known: { inLanguage: language } }),
  lexicons: [...lexicons].sort((a, b) => Number(b.language === language) - Number(a.language === language)),
  told,
})

test.each([
  ['en', ['We want a new member of Fenn Bakery.', 'Mail careers@fenn.bakery'], 'Fenn Bakery'],
  ['nl', ['Team Essen+ zoekt een picker.', 'Mail vacature@essenplus.example'], 'Essen+'],
  ['nl', ['Bij obs De Klimboom leer je.', 'Mail naar directie@deklimboom.example'], 'obs De Klimboom'],
  ['nl', ['Kom langs bij Slagerij Verbruggen.', 'slagerijverbruggen@telenet.be'], 'Slagerij Verbruggen'],
  ['fr', ["Jeux et Merles s'ouvre à vous.", 'CV à jobs@jeuxetmerles.example'], 'Jeux et Merles'],
  ['de', ['Kerval Dach wächst.', 'Kerval Dach sucht dich.', 'info@kerval.example'], 'Kerval Dach'],
])('%s: %s is %s', (language, told, name) => expect(nameOfAddress(inLanguage(language, told))).toBe(name))

test.each([
  ['a person whose name the host is', ['Schreiben Sie Jan Kerval.', 'jan@kerval.example']],
  ['a box at a host that anyone may have', ['Ask for Ruth Okafor.', 'ruthokafor@gmail.com']],
  ['a host that the ad never says', ['We want a driver.', 'jobs@kerval.example']],
])('none: %s', (_, told) => expect(nameOfAddress(inLanguage('en', told))).toBeNull())
