import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escaped, patternOf, patternOnce } from '@/lib/lexicon/pattern'

test.each(['(?!)', '^(?!)$', '(?<![a-z0-9])(?!)(?![a-z0-9])', '(?<![a-z0-9])(?!) (?:de|du) [a-z]{2,9}'])(
  '%s is never matched, and costs nothing',
  (source) => {
    expect(patternOf(source).source).toBe('(?!)')
    expect(patternOf(source).test('poste')).toBe(false)
  },
)

test.each(['(?!)|poste', '(?:(?!))?poste', '(?! )poste'])('%s may match still', (source) => {
  expect(patternOf(source).test('poste')).toBe(true)
})

describe('is asked as any other expression', () => {
  const source = '(?<![a-z0-9])(?:cd[id]|stages?|m ?[/|] ?v|\\d{2} ?h|[aeiou]{3})(?![a-z0-9])'
  const text = fc
    .array(fc.constantFrom('cdi', 'cdd', 'stage', 'stages', 'm/v', '38h', 'eau', 'un', ',', '  '), {
      maxLength: 12,
    })
    .map((words) => words.join(' '))

  test.each([
    ['test', (pattern: RegExp, said: string) => pattern.test(said)],
    ['exec', (pattern: RegExp, said: string) => [pattern.exec(said), pattern.lastIndex, pattern.exec(said)]],
    ['match', (pattern: RegExp, said: string) => said.match(pattern)],
    ['replace', (pattern: RegExp, said: string) => said.replace(pattern, '<$&>')],
    ['split', (pattern: RegExp, said: string) => said.split(pattern)],
    ['search', (pattern: RegExp, said: string) => said.search(pattern)],
    ['loop', (pattern: RegExp, said: string) => (pattern.global ? [...said.matchAll(pattern)] : [])],
  ])('%s', (_, ask) => {
    fc.assert(
      fc.property(text, fc.constantFrom('', 'g', 'y', 'i'), (said, flags) => {
        expect(ask(patternOf(source, flags), said)).toEqual(ask(new RegExp(source, flags), said))
      }),
    )
  })
})

test.each(['R.U.N. (Nord)', 'C++ & Söhne', 'a|b', 'Kerval*', '[x]'])(
  "an ad's own words match themselves, sign by sign: %s",
  (words) => {
    const own = patternOnce(`^${escaped(words)}$`, 'u')
    expect(own.test(words)).toBe(true)
    expect(own.test(words.replace(/[^\p{L}\s]/u, 'z'))).toBe(false)
  },
)
