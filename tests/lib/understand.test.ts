import { describe, expect, test } from 'vitest'
import { readSaved } from '@/lib/commands/extract'
import { type Expected, meets } from '@/lib/commands/score'
import {
  collapse,
  FACT_KEYS,
  type Fact,
  type Posting,
  postingSchema,
  type Reading,
  standsIn,
} from '@/lib/posting'
import { readText } from '@/lib/reading'
import { understand } from '@/lib/understand'
import { readableAddress } from '@/lib/understand/claims'
import { boardPages } from '@/tests/fixtures/boards'
import { SEEDS, seedExpected, seedText } from '@/tests/seeds'

/** Every fact that stands in a Posting, whatever its kind. */
function allFacts(posting: Posting): Fact<unknown>[] {
  return [...Object.values(posting.facts), ...posting.requirements, ...posting.jobBenefits]
}

function holdsAll(posting: Posting, expected: Expected, differs: Expected['facts'] = {}) {
  expect(posting.reason).toBeNull()
  const wanted = inOrder({ ...expected.facts, ...differs })
  const got = inOrder(
    Object.fromEntries(
      FACT_KEYS.filter((key) => key in wanted).map((key) => [key, posting.facts[key]?.value ?? null]),
    ),
  )
  expect(got).toEqual(wanted)
  const requirements = posting.requirements.map((fact) => fact.value)
  expect(
    expected.requirements.filter((wanted) => !requirements.some((own) => meets(wanted, own))),
    `not found among ${JSON.stringify(requirements, null, 1)}`,
  ).toEqual([])
  expect(posting.jobBenefits.map((fact) => fact.value)).toEqual(expect.arrayContaining(expected.jobBenefits))
}

/** Unsocial hours are a set: their order means nothing. */
function inOrder(facts: Expected['facts']): Expected['facts'] {
  const hours = facts.workHours
  return hours?.unsocial ? { ...facts, workHours: { ...hours, unsocial: [...hours.unsocial].sort() } } : facts
}

/** Each quote stands where it says it stands. */
function provesAll(posting: Posting, reading: Reading) {
  postingSchema.parse(posting)
  const address = readableAddress(reading.url)
  const visible = [reading.title, ...reading.blocks.map((block) => block.text)]
  for (const fact of allFacts(posting)) {
    expect(fact.evidence.length).toBeGreaterThan(0)
    for (const { source, quote, block } of [
      ...fact.evidence,
      ...(fact.rivals ?? []).flatMap((rival) => rival.evidence),
    ]) {
      const places =
        source === 'structured'
          ? reading.structured.flatMap((item) => Object.values(item.quotes))
          : source === 'address'
            ? [address]
            : block === undefined
              ? visible
              : [reading.blocks[block]?.text ?? '']
      expect(
        places.some((place) => standsIn(quote, place)),
        `${source}: ${quote}`,
      ).toBe(true)
    }
  }
}

describe.each(SEEDS)('the sample ad %s', (seed) => {
  const expected = seedExpected(seed)

  test('pasted as text, says all that a person reads in it', () => {
    const reading = readText(seedText(seed), { at: expected.capturedAt, url: expected.url, origin: 'text' })
    const posting = understand(reading)
    holdsAll(posting, expected)
    provesAll(posting, reading)
    const text = collapse(seedText(seed))
    for (const { source, quote } of allFacts(posting).flatMap((fact) => fact.evidence)) {
      if (source !== 'address') expect(text).toContain(collapse(quote))
    }
  })

  test.each(boardPages.filter((page) => page.seed === seed))(
    'as the page $file',
    async ({ path, url, at, differs }) => {
      const reading = await readSaved(path, { url, at, lang: null })
      const posting = understand(reading)
      holdsAll(posting, expected, differs.facts)
      provesAll(posting, reading)
    },
  )

  test.each(boardPages.filter((page) => page.seed === seed))(
    'as the page $file of a board unknown',
    async ({ path, at }) => {
      const reading = await readSaved(path, { url: 'http://127.0.0.1/ad', at, lang: null })
      const posting = understand(reading)
      provesAll(posting, reading)
      for (const key of ['baseSalary', 'employmentType', 'validThrough', 'jobStartDate'] as const) {
        expect(posting.facts[key]?.value ?? null, key).toEqual(expected.facts[key] ?? null)
      }
    },
  )
})

test('the heading of a part is no sentence: it names no employer', () => {
  const text = `Refuge du Phare recrute un.e animateur.ice\n\n3- PROFIL RECHERCHE\nPermis B exigé\nCDI, 2 100 € brut par mois`
  const { facts } = understand(readText(text, { at: '2026-01-10T09:00:00Z', origin: 'text' }))
  expect(facts.hiringOrganization?.value).toBe('Refuge du Phare')
  expect(facts.hiringOrganization?.rivals).toBeUndefined()
})
