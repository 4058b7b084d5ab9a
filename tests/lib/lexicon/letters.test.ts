import { describe, expect, test } from 'vitest'
import { europeanLetters } from '@/lib/lexicon/letters'

const pattern = (source: string) => new RegExp(`^${europeanLetters(source)}$`, 'u')

describe('the letters of European names', () => {
  test.each(['Ana', 'Özlem', 'Łukasz', 'Șerban', 'Dvořák', 'Þórdís', 'Nguyễn', 'Ελένη', 'Иван'])(
    '%s',
    (name) => {
      expect(pattern("\\p{Lu}[\\p{Ll}'’-]{1,20}").test(name)).toBe(true)
      expect(pattern('\\p{L}{2,20}').test(name)).toBe(true)
      expect(pattern('\\p{Ll}{2,20}').test(name)).toBe(false)
    },
  )

  test.each([
    ['\\p{Lu}', 'é'],
    ['\\p{Ll}', 'É'],
    ['\\p{L}', '×'],
    ['\\p{L}', '3'],
    ['[^\\p{L}]', 'ß'],
  ])('%s is not "%s"', (source, letter) => expect(pattern(source).test(letter)).toBe(false))
})

test.each(['[a-z]{2,9}', '(?<!\\d)\\[\\p{Pd}\\]', '\\\\p', '[\\]a]'])(
  'nothing else is changed: %s',
  (source) => {
    expect(europeanLetters(source)).toBe(source)
  },
)
