import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { withoutEntities } from '@/lib/reading/entities'

const { document } = new JSDOM('').window

describe('character references in structured data', () => {
  test.each([
    ['Responsable R&amp;D', 'Responsable R&D'],
    ['Responsable R&amp;amp;D', 'Responsable R&D'],
    ['Fr&eacute;mont &#38; fils &#x20AC;', 'Frémont & fils €'],
    ['&lt;p&gt;CDI&lt;/p&gt;', '<p>CDI</p>'],
    ['<b>CDI</b> & CDD', '<b>CDI</b> & CDD'],
    ['50 % & plus; voir R&D;', '50 % & plus; voir R&D;'],
  ])('%s', (written, read) => {
    expect(withoutEntities(document, written)).toBe(read)
  })

  test('lists and objects are read through, other values stay', () => {
    expect(withoutEntities(document, { a: ['x &amp; y', 3, null], b: { c: true } })).toEqual({
      a: ['x & y', 3, null],
      b: { c: true },
    })
  })
})
