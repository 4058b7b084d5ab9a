import { expect, test } from 'vitest'
import { numeralsIn } from '@/lib/facts/numerals'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const values = (text: string) => numeralsIn(fold(text).text, lexicons).map(({ value }) => value)

test.each<[text: string, ...values: number[]]>([
  ['quatre-vingt-dix-sept mille trois cent vingt et un', 97_321],
  ['tweeduizend achthonderdvijftig', 2850],
  ['tweeëndertig', 32],
  ['between thirty and fifty thousand', 30, 50_000],
  ['two hundred and fifty', 250],
  ['zwischen fünfundvierzig- und zweiundfünfzigtausend', 45, 52_000],
  ['mil trescientos', 1300],
  ['entre doce y quince', 12, 15],
  ['treinta y siete', 37],
  ['un seul poste, a single one'],
])('%s', (text, ...wanted) => expect(values(text)).toEqual(wanted))
