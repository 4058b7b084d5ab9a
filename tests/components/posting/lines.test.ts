import { expect, test } from 'vitest'
import { inLines } from '@/components/posting/lines'
import type { Fact, Requirement } from '@/lib/posting'

const necessity = 'required' as const
const asked: Requirement[] = [
  { kind: 'skill', about: 'planning', necessity },
  { kind: 'language', value: 'fr', necessity },
  { kind: 'education', level: 7, necessity },
  { kind: 'vehicle', necessity },
  { kind: 'drivingLicence', value: 'B', necessity },
  { kind: 'knowledge', about: 'law', necessity },
]
const entries = asked.map((value, index) => ({
  fact: { value, status: 'stated', evidence: [] } satisfies Fact<Requirement>,
  index,
}))

test('what belongs together shares a line: studies, then languages, then the road, then what one knows', () => {
  expect(inLines(entries).map((line) => line.map(({ fact }) => fact.value.kind))).toEqual([
    ['education'],
    ['language'],
    ['vehicle', 'drivingLicence'],
    ['skill', 'knowledge'],
  ])
})

test('each entry keeps its place in the posting, for its proof', () => {
  expect(
    inLines(entries)
      .flat()
      .map(({ index }) => index)
      .sort(),
  ).toEqual([0, 1, 2, 3, 4, 5])
})
