import { expect, test } from 'vitest'
import { patternOf } from '@/lib/lexicon/pattern'

test('matches what its source says', () => {
  expect(patternOf('(?<![a-z])cd[id]', 'g').exec('un cdd')?.[0]).toBe('cdd')
})

test.each(['(?!)', '^(?!)$', '(?<![a-z0-9])(?!)(?![a-z0-9])', '(?<![a-z0-9])(?!) (?:de|du) [a-z]{2,9}'])(
  '%s is never matched, and costs nothing',
  (source) => {
    expect(patternOf(source).source).toBe('(?!)')
  },
)

test.each(['(?!)|poste', '(?:(?!))?poste', '(?! )poste'])('%s may match still', (source) => {
  expect(patternOf(source).test('poste')).toBe(true)
})
