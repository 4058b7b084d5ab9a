import { describe, expect, test } from 'vitest'
import { ADDRESS, read } from './page'

const script = (json: string, type = 'application/ld+json') => `<script type="${type}">${json}</script>`
const posting = (properties: object) => JSON.stringify({ '@type': 'JobPosting', ...properties })

describe('JSON-LD', () => {
  test.each([
    ['plain', script(posting({ title: 'Welder' }))],
    [
      'any case and attributes of its type',
      script(posting({ title: 'Welder' }), 'Application/LD+JSON; charset=utf-8'),
    ],
    ['in a list', script(`[{"@type":"Thing"},${posting({ title: 'Welder' })}]`)],
    ['in a graph', script(`{"@graph":[${posting({ title: 'Welder' })}]}`)],
    ['as main entity', script(`{"@type":"WebPage","mainEntity":${posting({ title: 'Welder' })}}`)],
    ['of several types', script('{"@type":["Thing","https://schema.org/JobPosting"],"title":"Welder"}')],
    ['with prefixes', script('{"@type":"schema:JobPosting","schema:title":"Welder"}')],
  ])('%s', (_, html) => {
    const { structured, notes } = read(html)
    expect(structured.map(({ syntax, data }) => [syntax, data.title])).toEqual([['json-ld', 'Welder']])
    expect(notes).toEqual([])
  })

  test('a reference is replaced by what it refers to', () => {
    const organization = '{"@type":"Organization","@id":"#us","name":"Iron and Sons"}'
    const { structured } = read(
      script(`{"@graph":[${organization},${posting({ hiringOrganization: { '@id': '#us' } })}]}`),
    )
    expect(structured[0]?.data.hiringOrganization).toMatchObject({ name: 'Iron and Sons' })
  })

  test('quotes are values as text, or the words of the source', () => {
    const source = `{"@type":"JobPosting","title":"Welder {a}","identifier":7,
      "description":"${'x'.repeat(400)}",
      "jobLocation":{"address":{"title":"}","addressLocality":"Lille"}}}`
    expect(read(script(source)).structured[0]?.quotes).toEqual({
      title: 'Welder {a}',
      identifier: '7',
      description: 'x'.repeat(300),
      jobLocation: '{"address":{"title":"}","addressLocality":"Lille"}}',
    })
  })

  test.each([
    ['a comment and a semicolon', `<!-- ${posting({ title: 'Welder' })}; -->`],
    ['CDATA', `//<![CDATA[\n${posting({ title: 'Welder' })}\n//]]>`],
    ['a line end in a string', '{"@type":"JobPosting","title":"Welder","description":"one\ntwo"}'],
    ['a stray comma', '{"@type":"JobPosting","title":"Welder",}'],
    ['a missing end', '{"@type":"JobPosting","title":"Welder","baseSalary":{"value":"2300"'],
  ])('broken by %s', (_, json) => {
    const { structured, notes } = read(script(json))
    expect(structured[0]?.data.title).toBe('Welder')
    expect(notes).toEqual(['structured-repaired'])
  })

  test('a repaired object is quoted by its first value', () => {
    const json = '{"@type":"JobPosting","baseSalary":{"@type":"MonetaryAmount","currency":"EUR"},}'
    expect(read(script(json)).structured[0]?.quotes.baseSalary).toBe('EUR')
  })

  test('beyond repair', () => {
    expect(read(script('JobPosting "}{')).notes).toEqual(['structured-unreadable'])
  })

  test('a page of many postings keeps its own, or the first five', () => {
    const many = (own: number) =>
      Array.from({ length: 7 }, (_, index) =>
        script(
          posting({
            title: `Job ${index}`,
            url: index === own ? `${ADDRESS}#top` : `https://x.example/${index}`,
          }),
        ),
      ).join('')
    const owned = read(many(6))
    expect(owned.structured.map(({ data }) => data.title)).toEqual(['Job 6'])
    expect(owned.notes).toEqual([])
    const unowned = read(many(-1))
    expect(unowned.structured).toHaveLength(5)
    expect(unowned.notes).toEqual(['many-postings'])
  })
})

test('microdata', () => {
  const { structured } = read(`
    <div itemscope itemtype="http://schema.org/JobPosting">
      <h1 itemprop="title">Welder</h1>
      <meta itemprop="validThrough" content="2026-06-30">
      <time itemprop="datePosted" datetime="2026-05-01">1 May</time>
      <p itemprop="hiringOrganization" itemscope itemtype="no address"><b itemprop="name">Iron and Sons</b></p>
      <i itemprop="employmentType">Full time</i><i itemprop="employmentType">Contract</i>
    </div>`)
  expect(structured).toEqual([
    {
      syntax: 'microdata',
      data: {
        '@type': 'JobPosting',
        title: 'Welder',
        validThrough: '2026-06-30',
        datePosted: '2026-05-01',
        hiringOrganization: { '@type': 'no', name: 'Iron and Sons' },
        employmentType: ['Full time', 'Contract'],
      },
      quotes: {
        title: 'Welder',
        validThrough: '2026-06-30',
        datePosted: '2026-05-01',
        hiringOrganization: 'Iron and Sons',
        employmentType: 'Full time',
      },
    },
  ])
})
