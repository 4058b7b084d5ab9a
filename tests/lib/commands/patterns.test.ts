import { checkSync } from 'recheck'
import { describe, expect, test, vi } from 'vitest'
import { compiledPatterns, costParts, type Pattern, readAll, writtenPatterns } from '@/lib/commands/patterns'

/**
 * A few words stand for each list of them: what repeats is the pattern around the lists, since no word repeats anything
 * without end (tests/lib/lexicon/words.test.ts), and a pattern of thousands of words is not decided in an hour.
 */
vi.mock('@/lib/lexicon/words', async (original) => {
  const own = await original<typeof import('@/lib/lexicon/words')>()
  const few: typeof own.anyOf = (lexicons, pick) =>
    own.anyOf(lexicons.slice(0, 2), (lexicon) => pick(lexicon)?.slice(0, 2))
  return { ...own, anyOf: few }
})

/** The parts of a pattern that take more than linear time on some text, each with such a text. */
function costly({ source, flags, file }: Pattern): string[] {
  return costParts(source).flatMap((part) => {
    const checked = checkSync(part, flags.replace(/[du]/g, ''), { checker: 'automaton', timeout: 3_000 })
    if (checked.status === 'safe') return []
    const why = checked.status === 'vulnerable' ? checked.complexity.summary : checked.error.kind
    return [`${file}: /${part.slice(0, 300)}/ ${why}`]
  })
}

describe('no text makes a pattern slow', () => {
  test('a pattern that backtracks without end would be found', () => {
    expect(costly({ source: '(?<![a-z])(?:a+)+b', flags: '', file: 'here' })).toHaveLength(1)
    expect(costly({ source: '(?<=x(?:a|a)+)y', flags: 'g', file: 'here' })).toHaveLength(1)
    expect(costly({ source: '(?<![a-z0-9])(?:cdd|cdi)(?! de)', flags: 'g', file: 'here' })).toEqual([])
  })

  test.each(['lib', 'components', 'entrypoints'])('those written out in %s', (folder) => {
    const patterns = writtenPatterns(folder)
    if (folder === 'lib') expect(patterns.length).toBeGreaterThan(100)
    expect(patterns.flatMap(costly)).toEqual([])
  })

  test('those made of words', async () => {
    const patterns = await compiledPatterns(() => readAll('tests/ads/open'))
    expect(patterns.length).toBeGreaterThan(200)
    expect(patterns.flatMap(costly)).toEqual([])
  }, 60_000)
})

describe('what stands for a pattern where its cost is asked', () => {
  test.each([
    ['(?<![a-z])cdd(?= de)', ['cdd', '^(?:[a-z])\\x00', '^(?: de)\\x00']],
    ['a(?:b|c)[(?=]\\(?=', ['a(?:b|c)[(?=]\\(?=']],
    ['(?!x(?<=y[)])z)w', ['w', '^(?:xz)\\x00', '^(?:y[)])\\x00']],
    ["^\\p{Lu}[\\p{L}'.-]{2,9}", ["^[A-Z][A-Za-z'.-]{2,9}"]],
  ])('%s', (source, parts) => {
    expect(costParts(source)).toEqual(parts)
  })
})
