import { describe, expect, test } from 'vitest'
import { employmentType } from '@/lib/facts/employment-type'
import { say, world } from '../say'

const CLIENT = 'Our client, a bakery near Hull, needs help.'
const kindsOf = (text: string, told: string[]) =>
  employmentType
    .read(say(text, { section: 'top', source: 'text' }), world({ told }))
    .map(({ value }) => value.kind)

describe('temporary work', () => {
  test.each([
    ['This is a temporary assignment.', [CLIENT], 'temporary-agency'],
    ['This is a temporary assignment.', ['We bake bread.'], 'fixed-term'],
    ['We are recruiting two temporary bakers.', [CLIENT], 'temporary-agency'],
    ['We are recruiting two temporary bakers.', [], 'fixed-term'],
    ['A temporary contract of twelve months.', [CLIENT], 'fixed-term'],
    [
      'Il s’agit d’une mission temporaire.',
      ['Nous recrutons pour notre client, une boulangerie.'],
      'temporary-agency',
    ],
  ])('%s %j', (text, told, kind) => expect(kindsOf(text, told)).toEqual([kind]))
  test('the name of an agency is no contract', () => {
    expect(kindsOf('Brenta Interim', [])).toEqual([])
    expect(kindsOf('Interim', [])).toEqual(['temporary-agency'])
  })
})

describe('in prose', () => {
  test.each([
    ['> un CDI, 38 h/semaine', 'permanent'],
    ['The job’s permanent, with a month to settle in.', 'permanent'],
    ['We are recruiting for a permanent replacement.', 'permanent'],
    ['Puesto fijo, sin pasar por ETT.', 'permanent'],
    ['Il nous faut une couturière pour cinq mois, en CDD', 'fixed-term'],
    ['For the autumn, 2 September 2026 until 30 November 2026.', 'fixed-term'],
    ['In autumn, 2 September 2026 until 30 November 2026, the shop closes at five.', undefined],
    ['Wir suchen Verstärkung für die Zeit ihrer Elternzeit.', 'replacement'],
    ['Een zelfstandige samenwerking van onbepaalde duur', 'freelance'],
    ['Nos intérimaires et nos CDI déjeunent ensemble.', undefined],
    ['Sie betreuen unsere befristeten Mitarbeitenden.', undefined],
  ])('%s', (text, kind) => expect(kindsOf(text, [])[0]).toBe(kind))
})
