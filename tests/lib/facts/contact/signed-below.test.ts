import { expect, test } from 'vitest'
import { signedBelow } from '@/lib/facts/contact/signed-below'
import { say, world } from '../say'

const below = (bid: string, ...lines: string[]) =>
  signedBelow(say(bid), say(bid).text.text, world({ told: ['Hovenier', bid, ...lines] }))

test.each([
  ['Bel mij op 0475 55 50 10', ['Groeten,', 'Bram De Wolf'], 'Bram De Wolf'],
  ['Ring me on 086 555 0110', ['Nora Keane', 'Keane Gardens'], 'Nora Keane'],
  ['Schick mir deinen Lebenslauf an jobs@garten.example', ['Paul Huber'], 'Paul Huber'],
])('%s', (bid, lines, name) => expect(below(bid, ...lines)).toBe(name))

test.each([
  ['Ring us on 086 555 0110', ['Nora Keane']],
  ['Ring me on 086 555 0110', ['We look forward to meeting you and your tools.', 'Nora Keane']],
  ['Ring me on 086 555 0110', ['Nora']],
])('no name below: %s', (bid, lines) => expect(below(bid, ...lines)).toBeNull())
