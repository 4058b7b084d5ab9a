import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test, vi } from 'vitest'
import { type CsvOptions, exportCsv } from '@/lib/export'
import type { Fact, Posting, Role } from '@/lib/posting'

// The order of columns is the facts' own; here any order will do, and their readers are not needed.
vi.mock('@/lib/facts', async () => {
  const { FACT_KEYS } = await import('@/lib/posting')
  return { factOrder: FACT_KEYS, requirements: [{ kind: 'language' }] }
})

const stated = <T>(value: T, quote = 'as the ad says'): Fact<T> => ({
  value,
  status: 'stated',
  evidence: [{ source: 'text', quote }],
})

const role = (facts: Posting['facts'], changes: Partial<Role> = {}): Role => ({
  id: '00000000-0000-4000-8000-000000000001',
  canonicalUrl: 'https://jobs.example/ad/12',
  url: 'https://jobs.example/ad/12',
  savedAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-03T09:00:00.000Z',
  latestCaptureId: '00000000-0000-4000-8000-000000000002',
  captureCount: 1,
  posting: { facts, requirements: [], jobBenefits: [], reason: null, notes: [] },
  understanding: 1,
  corrections: {},
  status: 'applied',
  notes: '',
  tags: [],
  ...changes,
})

const OPTIONS: CsvOptions = { separator: ',', decimal: '.' }

/** What a spreadsheet would show: column name to cell, for each line. */
function read(csv: string, separator: CsvOptions['separator'] = ','): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    delimiter: separator,
  })
  expect(errors).toEqual([])
  return data
}

const onlyLine = (one: Role, options: CsvOptions = OPTIONS) =>
  read(exportCsv([one], options), options.separator)[0] ?? {}

describe('columns', () => {
  test.each<[string, Posting['facts'], Record<string, string>]>([
    [
      'a value without parts is one column',
      { title: stated('Gardener', 'Gardener wanted') },
      { title: 'Gardener', 'title.quote': 'Gardener wanted', 'title.status': 'stated' },
    ],
    [
      'a value with parts is one column for each',
      { baseSalary: stated({ currency: 'EUR', minValue: 2300.5, unitText: 'MONTH' as const }, '2 300,50 €') },
      {
        'baseSalary.currency': 'EUR',
        'baseSalary.minValue': '2300.5',
        'baseSalary.maxValue': '',
        'baseSalary.unitText': 'MONTH',
        'baseSalary.tax': '',
        'baseSalary.quote': '2 300,50 €',
      },
    ],
    [
      'yes and no are true and false',
      { employmentType: stated({ kind: 'fixed-term' as const, renewable: false }) },
      { 'employmentType.kind': 'fixed-term', 'employmentType.renewable': 'false' },
    ],
    [
      'several values share a cell, each in its place',
      {
        jobLocation: stated([
          { addressLocality: 'Ghent' },
          { addressLocality: 'Paris', postalCode: '75011' },
        ]),
      },
      {
        'jobLocation.addressLocality': 'Ghent | Paris',
        'jobLocation.postalCode': ' | 75011',
        'jobLocation.addressRegion': '',
      },
    ],
    [
      'a list within a part is joined',
      { workHours: stated({ unsocial: ['evening' as const, 'night' as const] }) },
      { 'workHours.unsocial': 'evening | night' },
    ],
    [
      'dates stay as precise as stated',
      { validThrough: stated('2026-04'), jobStartDate: stated('ASAP' as const) },
      { validThrough: '2026-04', jobStartDate: 'ASAP' },
    ],
    [
      'what is not stated is empty',
      {},
      { title: '', 'title.status': '', 'baseSalary.minValue': '', jobStartDate: '' },
    ],
  ])('%s', (_, facts, expected) => {
    expect(onlyLine(role(facts))).toMatchObject(expected)
  })

  test('requirements have two for each kind, always; benefits for the kinds that are offered', () => {
    const { facts, ...rest } = role({}).posting
    const posting: Posting = {
      facts,
      ...rest,
      requirements: [
        stated({ kind: 'language', value: 'fr', level: 'B2', necessity: 'required' }, 'good French'),
        stated({ kind: 'language', value: 'ar', necessity: 'preferred' }, 'Arabic is a plus'),
        stated({ kind: 'experience', minMonths: 24, necessity: 'required' }, 'two years'),
      ],
      jobBenefits: [
        stated({ kind: 'mealVouchers', amount: 7.5, currency: 'EUR', unitText: 'DAY' }, '7,50 a day'),
        stated({ kind: 'laptop' }, 'a laptop'),
      ],
    }
    const line = onlyLine(role({}, { posting }), { separator: ';', decimal: ',' })
    expect(line).toMatchObject({
      'requirements.language': 'fr, B2, required | ar, preferred',
      'requirements.language.quote': 'good French | Arabic is a plus',
      'requirements.experience': 'minMonths 24, required',
      'requirements.vehicle': '',
      'jobBenefits.mealVouchers': 'amount 7,5, EUR, DAY',
      'jobBenefits.laptop': 'laptop',
      'jobBenefits.laptop.quote': 'a laptop',
    })
    expect(line).not.toHaveProperty('jobBenefits.car')
  })

  test('the person’s own part comes last', () => {
    const line = onlyLine(role({}, { notes: 'Rang them.', tags: ['near', 'nice'] }))
    expect(Object.entries(line).slice(-6)).toEqual([
      ['url', 'https://jobs.example/ad/12'],
      ['savedAt', '2026-03-02T09:00:00.000Z'],
      ['updatedAt', '2026-03-03T09:00:00.000Z'],
      ['status', 'applied'],
      ['tags', 'near | nice'],
      ['notes', 'Rang them.'],
    ])
  })

  test('corrections are applied, and marked', () => {
    const corrected = role(
      { title: stated('Gardener'), inLanguage: stated('fr') },
      { corrections: { title: 'Head gardener', inLanguage: null } },
    )
    expect(onlyLine(corrected)).toMatchObject({
      title: 'Head gardener',
      'title.status': 'corrected',
      'title.quote': '',
      inLanguage: '',
      'inLanguage.quote': '',
    })
  })

  test('can be named otherwise', () => {
    const line = onlyLine(role({ title: stated('Gardener') }), {
      ...OPTIONS,
      headers: (path) => `<${path}>`,
    })
    expect(line['<title>']).toBe('Gardener')
  })
})

describe('the file', () => {
  test('begins with a BOM, ends its lines with CRLF, and has one line a role', () => {
    const csv = exportCsv([role({}), role({})], OPTIONS)
    expect(csv.startsWith('\u{feff}"title","title.quote"')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(3)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('with no roles has its header alone', () => {
    expect(exportCsv([], OPTIONS).split('\r\n')).toHaveLength(1)
  })

  test.each<[CsvOptions['separator'], CsvOptions['decimal'], string]>([
    [',', '.', '"EUR",4039.31,4039.31'],
    [';', '.', '"EUR";4039.31;4039.31'],
    [';', ',', '"EUR";"4039,31";"4039,31"'],
    [',', ',', '"EUR","4039,31","4039,31"'],
    ['\t', ',', '"EUR"\t"4039,31"\t"4039,31"'],
  ])('separated by %j with decimal %j', (separator, decimal, cells) => {
    const salary = stated({ currency: 'EUR', minValue: 4039.31, maxValue: 4039.31 })
    const csv = exportCsv([role({ baseSalary: salary })], { separator, decimal })
    expect(csv).toContain(cells)
    const [line] = read(csv, separator)
    expect(line?.['baseSalary.minValue']).toBe(`4039${decimal}31`)
  })

  test.each([
    [1234567.89, '1234567.89'],
    [0.8, '0.8'],
    [0.0000001, '0'],
    [2300, '2300'],
  ])('writes %d as %s', (amount, text) => {
    expect(onlyLine(role({ baseSalary: stated({ minValue: amount }) }))['baseSalary.minValue']).toBe(text)
  })
})

describe('formulas', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+32 2 555 01 02', "'+32 2 555 01 02"],
    ['- first, garden', "'- first, garden"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['  =1', "'  =1"],
    ['\u{200b}=1', "'\u{200b}=1"],
    ['\u{a0}\u{ad}=1', "'\u{a0}\u{ad}=1"],
    ['\ttab', "'\ttab"],
    ['\rreturn', "'\rreturn"],
    ['\n=1', "'\n=1"],
    ['a = b', 'a = b'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ['2300', '2300'],
    ['a;=1', 'a;=1'],
  ])('%j becomes %j', (notes, cell) => {
    expect(onlyLine(role({}, { notes })).notes).toBe(cell)
  })

  test('a cell of a hundred thousand spaces is quick', () => {
    exportCsv([role({}, { notes: `${' '.repeat(100_000)}x` })], OPTIONS)
  })
})

test('whatever stands in a text is read back the same, and is never a formula', () => {
  const sign = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '"',
    "'",
    ',',
    ';',
    '＝',
    ' ',
    '\u{200b}',
  )
  const text = fc
    .array(fc.oneof(sign, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
    .map((parts) => parts.join(''))
    .filter((words) => words !== '')
  const options = fc.record({
    separator: fc.constantFrom<CsvOptions['separator']>(',', ';', '\t'),
    decimal: fc.constantFrom<CsvOptions['decimal']>('.', ','),
  })
  fc.assert(
    fc.property(
      text,
      text,
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      options,
      (title, notes, pay, chosen) => {
        const amount = Math.round(pay * 100) / 100
        const line = onlyLine(
          role({ title: stated(title, notes), baseSalary: stated({ minValue: amount }) }, { notes }),
          chosen,
        )
        for (const [cell, words] of [
          [line.title, title],
          [line['title.quote'], notes],
          [line.notes, notes],
        ]) {
          expect([words, `'${words}`]).toContain(cell)
          expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝]/)
        }
        expect(Number(line['baseSalary.minValue']?.replace(',', '.'))).toBe(amount)
      },
    ),
    { numRuns: 300 },
  )
})
