import { describe, expect, test } from 'vitest'
import { title } from '@/lib/facts/title'
import { say, world } from '@/tests/lib/facts/say'

const over = (line: string) =>
  title.read(say(line, { section: 'top', source: 'label', block: 0 }), world({ told: [line] }))[0]

describe('a line that by its form is a title', () => {
  test.each([
    ['Finance & People Support 40–60 %', 'Finance & People Support'],
    ['Stage communication interne - LILLE', 'Stage communication interne'],
    ['Praktikum Öffentlichkeitsarbeit', 'Praktikum Öffentlichkeitsarbeit'],
    ['Prácticas en laboratorio', 'Prácticas en laboratorio'],
  ])('over the ad: %s', (line, role) => expect(over(line)).toMatchObject({ value: role, doubtful: true }))

  test.each(['Remise de 40 %.', 'Un stage vous attend !', 'Nos valeurs'])('none: %s', (line) =>
    expect(over(line)).toBeUndefined(),
  )

  test('a heading with a gender mark, in any part', () => {
    const heading = (text: string, over: string) =>
      title.read(say(text, { section: 'offer', block: 9, heading: over }), world())[0]?.value
    expect(heading('Springkraft (w/m/d)', 'springkraft (w/m/d)')).toBe('Springkraft')
    expect(heading('Springkraft (w/m/d)', 'wir bieten')).toBeUndefined()
  })
})

describe('a role among the fields of a form', () => {
  const inForm = (line: string, ...told: string[]) =>
    title.read(say(line, { section: 'offer', block: 12 }), world({ told }))[0]

  test('under its grade', () => {
    expect(inForm('Grade: Apprentice fitter')).toMatchObject({ value: 'Apprentice fitter', doubtful: true })
    expect(inForm('Grade: Scale 5')).toBeUndefined()
  })

  test('over a line that repeats a value', () => {
    const told = ['Grade', 'Scale 5', 'Merel Trust', 'Ward fitter', 'Scale 5']
    expect(inForm('Ward fitter', ...told)).toMatchObject({ value: 'Ward fitter' })
    expect(inForm('Ward fitter', ...told.slice(2))).toBeUndefined()
  })
})
