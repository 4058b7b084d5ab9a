import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { benefits, type Context, facts, requirements } from '@/lib/facts'
import { anyOf, compiled, lexicons, narrowed, patternOf } from '@/lib/lexicon'
import { readText } from '@/lib/reading'
import { examine } from '@/lib/understand'

const months = (text: string) =>
  anyOf(
    narrowed(
      lexicons.filter(({ language }) => language === 'fr'),
      text,
    ),
    ({ calendar }) => calendar.months.flat(),
  )

test('words that cannot stand in the text are left out', () => {
  expect(months('le 12 juillet')).toContain('uillet')
  expect(months('le 12 juillet')).not.toContain('octobre')
  expect(months('rien')).toBe('(?!)')
})

test('what is made of the words is made once for a text, and anew for another', () => {
  const made = compiled((used) => patternOf(anyOf(used, ({ calendar }) => calendar.months.flat())))
  const [one, other] = [narrowed(lexicons, 'en mai'), narrowed(lexicons, 'en juin')]
  expect(made(one)).toBe(made(one))
  expect(made(one).test('mai')).toBe(true)
  expect(made(other).test('mai')).toBe(false)
  expect(made(lexicons).test('mai')).toBe(true)
})

describe('every reader finds the same with the words of one ad as with all', () => {
  const folder = path.resolve(import.meta.dirname, '../../../seeds')
  const whole = ({ language }: Context['lexicons'][number]) =>
    lexicons.filter((one) => one.language === language)
  test.each(fs.readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const text = fs.readFileSync(path.join(folder, name), 'utf8')
    const { claims, context } = examine(readText(text, { at: '2026-03-01T09:00:00Z', origin: 'text' }))
    const wide = { ...context, lexicons: context.lexicons.flatMap(whole) }
    for (const reader of [...Object.values(facts), ...requirements, benefits])
      for (const claim of claims) expect(reader.read(claim, context)).toEqual(reader.read(claim, wide))
  })
})
