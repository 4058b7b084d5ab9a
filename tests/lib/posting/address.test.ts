import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '@/lib/posting'

describe('one spelling for one ad', () => {
  test.each([
    ['https://www.work.example/ads/12/', 'https://work.example/ads/12'],
    ['https://work.example/ads/12#apply', 'https://work.example/ads/12'],
    ['https://work.example/ads?id=12&utm_source=mail&fbclid=x', 'https://work.example/ads?id=12'],
    ['https://work.example/ads?b=2&a=1', 'https://work.example/ads?a=1&b=2'],
    ['https://WORK.example/Ads/12', 'https://work.example/Ads/12'],
    ['https://work.example/ad.html&lang=nl', 'https://work.example/ad.html'],
    ['http://work.example:8080/ads/12', 'http://work.example:8080/ads/12'],
    ['https://work.example/', 'https://work.example'],
  ])('%s → %s', (url, canonical) => {
    expect(canonicalAddress(url)).toBe(canonical)
  })

  test.each([[null], [''], ['ads/12'], ['file:///home/ad.html'], ['about:blank'], ['mailto:a@b.example']])(
    'no web address: %s',
    (url) => {
      expect(canonicalAddress(url)).toBeNull()
    },
  )
})

test.each([
  ['the page’s own word', 'https://work.example/ads/12-welder', 'https://work.example/ads/12-welder'],
  ['not of another host', 'https://board.example/ads/12', 'https://work.example/x?y=1'],
  ['not the front page', 'https://work.example/', 'https://work.example/x?y=1'],
  ['not what is no address', 'ads/12', 'https://work.example/x?y=1'],
])('a declared address is believed, but %s', (_, declared, canonical) => {
  expect(canonicalAddress('https://work.example/x?y=1', declared)).toBe(canonical)
})

const tracking = fc.constantFrom('utm_source', 'utm_campaign', 'fbclid', 'gclid', 'ref', 'source', 'trk')
const url = fc.webUrl({ withQueryParameters: true, withFragments: true })

test('it is its own canonical address', () => {
  fc.assert(
    fc.property(url, fc.option(url), (address, declared) => {
      const canonical = canonicalAddress(address, declared)
      expect(canonicalAddress(canonical)).toBe(canonical)
    }),
    { numRuns: 300 },
  )
})

test('where a visitor came from makes no other ad', () => {
  fc.assert(
    fc.property(url, tracking, fc.string({ maxLength: 10 }), (address, name, value) => {
      const visited = new URL(address)
      visited.searchParams.append(name, value)
      expect(canonicalAddress(visited.href)).toBe(canonicalAddress(address))
    }),
    { numRuns: 300 },
  )
})

test('nothing is thrown, whatever the address', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (address) => void canonicalAddress(address, address)))
})
