import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf, firstPiece, piecesOf } from '@/lib/understand/pieces'

test('a text of common length is one piece', () => {
  expect(piecesOf('Vous accueillez le public. Vous tenez la caisse.')).toEqual([
    'Vous accueillez le public. Vous tenez la caisse.',
  ])
  expect(piecesOf('')).toEqual([''])
})

test('a long text is cut where a sentence ends, else between words', () => {
  const sentences = piecesOf('You clean the boats. '.repeat(300))
  expect(sentences.length).toBeGreaterThan(1)
  for (const piece of sentences) expect(piece).toMatch(/^You clean.*boats\. $/)
  for (const piece of piecesOf('boat '.repeat(1200))) expect(piece).toMatch(/^boat.*boat $/)
})

test('the pieces together are the text, and no character is cut in two', () => {
  const word = fc.constantFrom('a', ' ', '. ', '🦀', 'é', 'mast ', '\n')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1500, maxLength: 4000 }), (words) => {
      const text = words.join('')
      const pieces = piecesOf(text)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces) expect(() => encodeURI(piece)).not.toThrow()
      expect(firstPiece(text)).toBe(pieces[0])
    }),
    { numRuns: 50 },
  )
})

test('structured data is kept as it is, unless it is endless', () => {
  const salary = { value: { minValue: 2000, unitText: 'MONTH' }, tags: ['a', null, true] }
  expect(firstOf(salary)).toEqual(salary)
  expect(firstOf(Array.from({ length: 5000 }, () => 'x'))).toHaveLength(200)
  expect(String(firstOf('x'.repeat(100_000))).length).toBeLessThan(10_000)
  let nested: unknown = 'deep'
  for (let level = 0; level < 50_000; level++) nested = [nested]
  expect(JSON.stringify(firstOf(nested)).length).toBeLessThan(100)
})
