import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FACT_KEYS,
  type Fact,
  type Posting,
  postingSchema,
  type Reading,
  readingSchema,
  standsIn,
} from '@/lib/posting'
import { readText } from '@/lib/reading'
import { understand } from '@/lib/understand'
import { readableAddress } from '@/lib/understand/claims'
import { AT, blocks, page, pasted } from '@/tests/lib/understand/readings'

const RUNS = { numRuns: 40 }

/** Words of ads, and what no ad should hold, in any order. */
const scrap = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SCRAPS()) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
)
const words = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''))

function SCRAPS(): string[] {
  return [
    ...['\n', '\n', ' ', ' : ', ' - ', '\t', '• ', '. ', ', ', '(', ')', '/', '## ', '\u00a0', '\u202f'],
    ...[
      '\ud83d',
      '\udc00',
      '\u0000',
      '\u0007',
      '\u200b',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u0301',
      'ﬁ',
      'İ',
      '①',
      '٣',
    ],
    ...[
      'Salaire',
      'Salaris',
      'Salary',
      '2 300 €',
      '2.300,50 EUR',
      '£25k',
      '30 000',
      'brut',
      'net',
      'par mois',
      'per uur',
    ],
    ...[
      'CDI',
      'CDD de 6 mois',
      'onbepaalde duur',
      'temps plein',
      '38 u/week',
      '80 %',
      'mi-temps',
      '35h',
      '0',
      '-1',
    ],
    ...[
      '12/05/2024',
      '31 février 2026',
      '99/99/9999',
      'mai',
      "jusqu'au",
      'avant le',
      'dès que possible',
      'hier',
    ],
    ...[
      'Contrat',
      'Lieu',
      'Profil',
      'Missions',
      'Wij bieden',
      'How to apply',
      'Offres similaires',
      'Employeur',
    ],
    ...[
      '1000 Bruxelles',
      'Lille (59)',
      '12 rue du Pré, 59000 Lille',
      'télétravail',
      'jobs@work.example',
      '+32 2 000 00 00',
    ],
    ...[
      'bac+5',
      'master en droit',
      "3 ans d'expérience en",
      'permis B',
      'anglais B2',
      'néerlandais',
      'un atout',
      'ou',
    ],
    ...[
      'chèques-repas de 8 €',
      'recrute',
      'un·e',
      'menuisier·ère',
      '(h/f/x)',
      'La Ferme asbl',
      'https://x.example/%',
    ],
  ]
}

const textReading = fc
  .record({
    text: words,
    origin: fc.constantFrom('text' as const, 'selection' as const),
    url: fc.oneof(fc.constant(null), fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })),
    title: fc.oneof(fc.constant(''), words),
  })
  .map(({ text, ...options }) => readText(text, { ...options, at: AT }))

const PROPERTIES = [
  ...[
    'title',
    'hiringOrganization',
    'baseSalary',
    'estimatedSalary',
    'employmentType',
    'workHours',
    'jobLocation',
  ],
  ...[
    'jobLocationType',
    'datePosted',
    'validThrough',
    'jobStartDate',
    'jobImmediateStart',
    'applicationContact',
  ],
  ...['educationRequirements', 'experienceRequirements', 'jobBenefits', 'inLanguage', 'skills', '__proto__'],
]
const key = fc.oneof(
  fc.constantFrom('name', 'value', 'minValue', 'maxValue', 'currency', 'unitText', '@type', 'address'),
  fc.constantFrom(
    'addressLocality',
    'postalCode',
    'addressCountry',
    'streetAddress',
    'email',
    'monthsOfExperience',
  ),
  fc.string({ maxLength: 5 }),
)
const leaf = fc.oneof(
  fc.constantFrom(...SCRAPS(), 'MONTH', 'EUR', 'FULL_TIME', 'TELECOMMUTE', 'FR', 'not a date', '2024-02-31'),
  fc.constantFrom(null, true, 0, -5, 1e308, 24, 2300, 0.5),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 6 }),
  ),
}))

const structuredReading = fc
  .array(fc.dictionary(fc.constantFrom(...PROPERTIES), json, { maxKeys: 10 }), { maxLength: 2 })
  .map(
    (items): Reading => ({
      ...blocks({ text: 'Nous cherchons une personne pour notre ferme.' }),
      structured: items.map((data) => ({
        syntax: 'json-ld',
        data,
        quotes: Object.fromEntries(
          Object.entries(data).map(([name, value]) => [name, JSON.stringify(value) ?? 'null']),
        ),
      })),
    }),
  )

const anyReading = fc.oneof(textReading, structuredReading)

function allFacts(posting: Posting): Fact<unknown>[] {
  return [...Object.values(posting.facts), ...posting.requirements, ...posting.jobBenefits]
}

/** Where a quote may stand. */
function placesOf(reading: Reading): string[] {
  return [
    ...reading.blocks.map(({ text }) => text),
    reading.title,
    readableAddress(reading.url),
    ...reading.structured.flatMap(({ quotes }) => Object.values(quotes)),
  ]
}

describe('whatever a page or a text holds', () => {
  test('understand throws nothing, and no fact fails', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        expect(understand(reading).notes).not.toContain('fact-failed')
      }),
      RUNS,
    )
  })

  test('the Posting is one by its schema', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        postingSchema.parse(understand(readingSchema.parse(reading)))
      }),
      RUNS,
    )
  })

  test('every quote stands in the page', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const places = placesOf(reading)
        for (const { evidence } of allFacts(understand(reading)))
          for (const { quote } of evidence)
            expect(
              places.some((place) => standsIn(quote, place)),
              JSON.stringify(quote),
            ).toBe(true)
      }),
      RUNS,
    )
  })

  test('the same Reading gives the same Posting, and is left as it was', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const before = structuredClone(reading)
        const posting = understand(reading)
        expect(understand(structuredClone(before))).toEqual(posting)
        expect(reading).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  test.each<[string, Partial<Reading>]>([
    ['no blocks', { blocks: [] }],
    ['an address that is none', { url: '::' }],
    ['a time that is none', { readAt: 'now' }],
    ['a pair of a block that is not there', { pairs: [{ label: 'Salaire', value: '2 000 €', block: 99 }] }],
    ['a pair with no value', { pairs: [{ label: 'Salaire', value: '' }] }],
    [
      'a quote that is missing',
      { structured: [{ syntax: 'json-ld', data: { title: 'Mousse' }, quotes: {} }] },
    ],
  ])('%s', (_, odd) => {
    const posting = understand({ ...blocks({ text: 'Mousse' }), ...odd })
    postingSchema.parse(posting)
    expect(posting.notes).toEqual([])
  })
})

test('a value that no fact can have is none', () => {
  const item = { title: 'Mousse', baseSalary: -5 }
  const { facts } = understand({
    ...blocks({ text: 'Mousse' }),
    structured: [{ syntax: 'json-ld', data: item, quotes: { title: 'Mousse', baseSalary: '-5' } }],
  })
  expect(facts).toMatchObject({ title: { value: 'Mousse' } })
  expect(facts).not.toHaveProperty('baseSalary')
})

describe('what a fact settles for another', () => {
  test('the employer named by the site’s own name loses', () => {
    const item = { hiringOrganization: { name: 'Petit Port' } }
    const said = (url: string) =>
      understand({
        ...page('<h1>Mousse</h1><p>Employeur : La Criée</p>', '', url),
        structured: [{ syntax: 'json-ld', data: item, quotes: { hiringOrganization: 'Petit Port' } }],
      }).facts.hiringOrganization
    expect(said('https://petitport.example/1')).toMatchObject({ value: 'La Criée' })
    expect(said('https://petitport.example/1')).not.toHaveProperty('rivals')
  })

  test('notes of the Reading that matter to its facts are kept', () => {
    const reading: Reading = { ...pasted('Mousse'), notes: ['text-cut', 'structured-unreadable', 'too-deep'] }
    expect(understand(reading).notes).toEqual(['text-cut', 'structured-unreadable'])
  })

  test('facts come in the order of the list of facts, absent ones have no key', () => {
    const { facts } = understand(pasted('Mousse (H/F)\nContrat : CDI\nSalaire : 2 000 € brut par mois'))
    expect(Object.keys(facts)).toEqual(['title', 'baseSalary', 'employmentType', 'inLanguage'])
    expect(FACT_KEYS).toEqual(expect.arrayContaining(Object.keys(facts)))
  })
})

describe('30 000 characters on one line are understood in time', () => {
  test.each(['1 000 ', 'bac+5 ', '(', 'salaire 2 300 € brut ', '80% '])(
    'of “%s”',
    (words) => {
      const text = words.repeat(Math.ceil(30_000 / words.length))
      understand(pasted(text))
      understand({ ...blocks({ kind: 'heading', level: 1, text }), title: text })
    },
    20_000,
  )
})
