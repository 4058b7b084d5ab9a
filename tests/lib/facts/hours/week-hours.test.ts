import { describe, expect, test } from 'vitest'
import { workHours } from '@/lib/facts/work-hours'
import type { WorkHours } from '@/lib/posting'
import { say, world } from '../say'

const under = (label: string, text: string) =>
  workHours
    .read(say(text, { section: 'top', source: 'label', label, topic: 'workHours' }), world())
    .map(({ value }) => value)[0]
const offered = (text: string) =>
  workHours.read(say(text, { section: 'offer' }), world()).map(({ value }) => value)[0]

describe('hours under a label of hours', () => {
  test.each<[label: string, text: string, value: WorkHours]>([
    ['Uren per week', 'min. 20, max. 28', { minHoursPerWeek: 20, maxHoursPerWeek: 28 }],
    ['Uren', 'maximaal 36', { maxHoursPerWeek: 36 }],
    ['Hours per week', 'at least 18', { minHoursPerWeek: 18 }],
    ['Heures par semaine', 'minimum 19 h', { minHoursPerWeek: 19 }],
    // A comma within the number ends no value.
    ['Working hours', '36,5 h/week', { hoursPerWeek: 36.5 }],
  ])('%s: %s', (label, text, value) => expect(under(label, text)).toEqual(value))
})

describe('hours of something else than the post', () => {
  test.each([
    'Salary based on a full-time week of 39 hours',
    'Loon op basis van een voltijdse werkweek van 38 uur',
    'Salaire calculé sur la base d’un temps plein de 36 heures',
    'Opening hours are 40 hours per week',
    'You report full-time equivalents to the board',
    'L’équipe compte six équivalents temps plein',
    'Het team telt zes voltijds equivalenten',
  ])('%s', (text) => expect(offered(text)).toBeUndefined())
})

test('hours of the full week, and another choice', () =>
  expect(offered('Temps plein (38h) ou 4/5 temps')).toEqual({
    maxHoursPerWeek: 38,
    minFullTimeShare: 0.8,
    maxFullTimeShare: 1,
  }))
