import { expect, test } from 'vitest'
import { withoutTown } from '@/lib/facts/role/town'
import { world } from '@/tests/lib/facts/say'

const known = { jobLocation: [{ addressLocality: 'Rotterdam', addressCountry: 'NL' }] }

test.each([
  ['Dakwerker Sittard', 'Dakwerker'],
  ['Dakwerker in Sittard', 'Dakwerker'],
  ['Dakwerker Rotterdam Hillegersberg', 'Dakwerker'],
  ['Designer, France', 'Designer'],
  ['Dachdecker im Raum Ashausen', 'Dachdecker'],
  ['Techador zona Merlo', 'Techador'],
  ['Dakwerker Nantes', 'Dakwerker Nantes'],
  ['Dakwerker Gemeente Sittard', 'Dakwerker Gemeente Sittard'],
  ['Sittard', 'Sittard'],
  ['Nurse, Theatres', 'Nurse, Theatres'],
])('%s', (role, expected) => expect(withoutTown(role, world({ known }))).toBe(expected))
