import { expect, test } from 'vitest'
import { postalIn } from '@/lib/facts/contact/postal-address'
import type { Claim } from '@/lib/facts/define'
import { fold } from '@/lib/posting'
import { world } from '../say'

test.each([
  ['Dossier à envoyer au service, 4 rue des Lilas, 69003 Lyon.', '4 rue des Lilas, 69003 Lyon'],
  ['Bezorg je brief aan de dienst, Kerkstraat 12, 9000 Gent', 'Kerkstraat 12, 9000 Gent'],
  ['Applications by post to Unit 3, Fern Lane, Kilbride', 'Unit 3, Fern Lane, Kilbride'],
  [
    'Post it to Human Resources at the Hill Institute, Rinmore, Galway, H91 R673.',
    'Rinmore, Galway, H91 R673',
  ],
  ['Write to HILL, 1st Floor, Old Mill, Leeds LS1 3JT or call', '1st Floor, Old Mill, Leeds LS1 3JT'],
  ['Send your CV to jobs@hill.example', null],
])('%s', (text, address) => {
  const claim: Claim = { source: 'text', text: fold(text), section: 'apply', heading: '' }
  expect(postalIn(claim, fold(text), world())).toBe(address)
})

test('an address without a street takes the house in the line above', () => {
  const told = [
    'Please send your application to:',
    'Mr John Penrose',
    'St. Olave’s College',
    'Durham, DH1 1SZ',
  ]
  const claim: Claim = { source: 'text', text: fold('Durham, DH1 1SZ'), section: 'apply', heading: '' }
  expect(postalIn(claim, claim.text, world({ told }))).toBe('St. Olave’s College, Durham, DH1 1SZ')
})
