import { expect, test } from 'vitest'
import { remembered, rememberedOf } from '@/lib/posting'

test('a text asked again gets the same object', () => {
  const lengthOf = remembered((text) => ({ length: text.length }))
  expect(lengthOf('poste')).toEqual({ length: 5 })
  expect(lengthOf('poste')).toBe(lengthOf('poste'))
})

test('more texts than are kept are answered as well', () => {
  const lengthOf = remembered((text) => ({ length: text.length }))
  for (let count = 0; count < 400; count++) {
    const text = `${count} `.padEnd(3000, '.')
    expect(lengthOf(text)).toEqual({ length: 3000 })
  }
})

test('an object asked again gets the same answer', () => {
  const keysOf = rememberedOf((key: { a: number }) => Object.keys(key))
  const key = { a: 1 }
  expect(keysOf(key)).toBe(keysOf(key))
  expect(keysOf({ a: 1 })).not.toBe(keysOf(key))
})
