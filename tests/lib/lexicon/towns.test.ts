import { describe, expect, test } from 'vitest'
import { countriesOfRegion, countriesOfTown, sameTown } from '@/lib/lexicon'

test.each([
  ['namur', ['BE']],
  ['brussel', ['BE']],
  ['st-etienne', ['FR']],
  ['saint etienne', ['FR']],
  ['utrecht', ['NL']],
  ['soltau', ['DE']],
  ['kingswinford', ['GB']],
  // Words as well: Dutch for heroes, German for weir.
  ['helden', []],
  ['wehr', []],
  ['atlantis', []],
  ['', []],
])('the town %s stands in %j', (name, countries) => {
  expect(countriesOfTown(name)).toEqual(countries)
})

test.each([
  ['vlaanderen', ['BE']],
  ['noord-brabant', ['NL']],
  ['namur', []],
])('the region %s stands in %j', (name, countries) => {
  expect(countriesOfRegion(name)).toEqual(countries)
})

describe('one town by several names', () => {
  test.each([
    ['bruxelles', 'brussels', true],
    ['gand', 'gent', true],
    ['saint-etienne', 'st etienne', true],
    ['somewhere-else', 'somewhere else', true],
    ['gent', 'genk', false],
    ['atlantis', 'lemuria', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameTown(a, b)).toBe(same)
    expect(sameTown(b, a)).toBe(same)
  })
})
