import { expect, test } from 'vitest'
import { isOverStrip } from '@/lib/facts/role/strip'
import { say, world } from '@/tests/lib/facts/say'

const isRole = (...told: string[]) =>
  isOverStrip(say(told[0] ?? '', { block: 0 }), {
    ...world({ known: { jobLocation: [{ addressLocality: 'Leeds' }] } }),
    told,
  })

test.each([
  ['Growth Marketeer', 'Leeds', 'Marketing', 'Permanent'],
  ['Tax Graduate', 'Leeds', 'Tax & Advice', '£26,000 - £30,000 per annum'],
  ['Events Wrangler', 'Retail', 'Leeds', 'Full-time', 'You will run our events.'],
])('%s over a strip', (...told) => expect(isRole(...told)).toBe(true))

test.each([
  ['Growth Marketeer', 'We grow all over Leeds.', 'Permanent'],
  ['Kerval Roofing', 'Night porter', 'Leeds', 'Permanent'],
  ['Growth', 'Leeds', 'Permanent'],
  ['Growth Marketeer', 'York', 'Permanent'],
])('%s over %s', (...told) => expect(isRole(...told)).toBe(false))
