import { expect, test } from 'vitest'
import { parsePlace } from '@/lib/facts/place/place'
import { world } from '@/tests/lib/facts/say'

test.each([
  [
    'Löninger Straße 41, 49632 Essen (Oldenburg)',
    { addressLocality: 'Essen (Oldenburg)', postalCode: '49632' },
  ],
  ['15236 Frankfurt (Oder)', { addressLocality: 'Frankfurt (Oder)' }],
  ['04109 Leipzig (Zentrum)', { addressLocality: 'Leipzig' }],
])('%s', (text, place) => expect(parsePlace(text, world())?.place).toMatchObject(place))
