import { expect, test } from 'vitest'
import { unbulleted } from '@/lib/reading/bullet'

test.each([
  ['- Driving licence', 'Driving licence'],
  ['-Driving licence', 'Driving licence'],
  ['• Rijbewijs B', 'Rijbewijs B'],
  ['✔ Rijbewijs B', 'Rijbewijs B'],
  ['➡️ Permis B', 'Permis B'],
  ['o Permis B', 'Permis B'],
])('a bullet is no part of its entry: %s', (line, words) => {
  expect(unbulleted(line)).toBe(words)
})

test.each(['Permis B', '-5 °C in the cold store', '📍 Lille', 'oud papier', '>50 %', '*'])(
  'no bullet: %s',
  (line) => {
    expect(unbulleted(line)).toBeNull()
  },
)
