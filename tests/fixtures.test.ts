import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Expected, meets } from '@/lib/commands/score'
import { FACT_KEYS } from '@/lib/posting'
import { readText } from '@/lib/reading'
import { understand } from '@/lib/understand'
import { root } from '@/tests/house'

const FOLDER = path.join(root, 'tests/fixtures/ads')
const ads = fs
  .readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))
  .sort()

/** Made-up ads of several countries and languages, each with what a person reads in it: no more, and no less. */
describe.each(ads)('the made-up ad %s', (ad) => {
  const expected: Omit<Expected, 'url'> = JSON.parse(
    fs.readFileSync(path.join(FOLDER, `${ad}.expected.json`), 'utf8'),
  )
  const text = fs.readFileSync(path.join(FOLDER, `${ad}.txt`), 'utf8')
  const posting = understand(readText(text, { at: expected.capturedAt, origin: 'text' }))

  test.each(FACT_KEYS)('%s', (key) => {
    expect(posting.facts[key]?.value ?? null).toEqual(expected.facts[key] ?? null)
  })

  test('requirements and benefits', () => {
    expect(posting.reason).toBeNull()
    const requirements = posting.requirements.map(({ value }) => value)
    expect(
      expected.requirements.filter((wanted) => !requirements.some((own) => meets(wanted, own))),
      `not found among ${JSON.stringify(requirements, null, 1)}`,
    ).toEqual([])
    const benefits = posting.jobBenefits.map(({ value }) => value)
    expect(benefits).toEqual(expect.arrayContaining(expected.jobBenefits))
  })
})
