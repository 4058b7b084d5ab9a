import { describe, expect, test } from 'vitest'
import { workHours } from '@/lib/facts/work-hours'
import type { WorkHours } from '@/lib/posting'
import { say, world } from '../say'

const values = (text: string) =>
  workHours.read(say(text, { section: 'offer' }), world()).map(({ value }) => value)

describe('shifts, shares, options', () => {
  test.each<[string, WorkHours | undefined]>([
    ['De ene week van 06.00 tot 14.30 uur, de andere van 14.30 tot 23.00 uur.', { unsocial: ['evening'] }],
    ['Tuesdays and Thursdays 5-8pm, shared with your colleagues', { unsocial: ['evening'] }],
    ['On Mondays you finish at 9 pm', { unsocial: ['evening'] }],
    ['Applications until 23:59', undefined],
    ['De werktijdfactor is 0,7.', { fullTimeShare: 0.7 }],
    ['Een 4/5-job met glijdende uren', { fullTimeShare: 0.8 }],
    ['34 uur per week, parttime bespreekbaar', { hoursPerWeek: 34 }],
    ['Minimaal aantal uren per week: 24', { minHoursPerWeek: 24 }],
    ['La jornada es completa', { schedule: 'full-time' }],
    ['Sin contar fines de semana ni festivos', undefined],
  ])('%s', (text, value) => expect(values(text)[0]).toEqual(value))
  test('two ends told apart make one range', () => {
    const [low, high] = [{ minHoursPerWeek: 24 }, { maxHoursPerWeek: 32 }]
    expect(workHours.agrees(low, high)).toBe(true)
    expect(workHours.complete?.(low, high)).toEqual({ minHoursPerWeek: 24, maxHoursPerWeek: 32 })
  })
})
