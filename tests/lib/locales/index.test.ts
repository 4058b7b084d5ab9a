import { describe, expect, test } from 'vitest'
import { readMessages } from '@/tests/words'

const placeholders = (message: string) => [...new Set(message.match(/\$[1-9]|\{\w+\}/g))].sort()

const english = readMessages('en')

describe.each(['fr', 'nl'] as const)('%s', (locale) => {
  const messages = readMessages(locale)

  test('has the messages of en, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('puts in what en puts in', () => {
    const wrong = [...english].filter(
      ([name, message]) => `${placeholders(messages.get(name) ?? '')}` !== `${placeholders(message)}`,
    )
    expect(wrong).toEqual([])
  })
})

test('French sets a no-break space before : ; ! ? » and after «', () => {
  const wrong = [...readMessages('fr')].filter(([, message]) => / [:;!?»]|« /.test(message))
  expect(wrong).toEqual([])
})

test.each(['en', 'fr', 'nl'] as const)('%s writes real apostrophes and quotation marks', (locale) => {
  const wrong = [...readMessages(locale)].filter(([, message]) => /['"]/.test(message))
  expect(wrong).toEqual([])
})
