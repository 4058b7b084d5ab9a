import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse, fold, standsIn, unfold } from '@/lib/posting'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'é',
        'e\u0301',
        'œ',
        'ß',
        '…',
        'ﬁ',
        '½',
        'İ',
        '€',
        ' ',
        '\u00a0',
        '\n',
        '’',
        '–',
        '🦀',
        '\ud83d',
        'a',
        '中',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

test.each([
  ['  a \t b\n\nc ', 'a b c'],
  ['2\u00a0300\u202f€', '2 300 €'],
  ['', ''],
  [' \u2003 ', ''],
])('the white-space rule: %j → %j', (text, collapsed) => {
  expect(collapse(text)).toBe(collapsed)
})

describe('fold', () => {
  test.each([
    ['Chargé·e d’Étude', "charge·e d'etude"],
    ['SALAIRE\u00a0:\t2 300 €', 'salaire : 2 300 €'],
    ['Cœur de métier – « ici »', 'coeur de metier - " ici "'],
    ['Straße…', 'strasse...'],
    ['e\u0301te\u0301', 'ete'],
    ['zero\u200bwidth, so\u00adft', 'zerowidth, soft'],
    ['\u202eevil\u202c', 'evil'],
    ['１２３ ㎡', '123 m2'],
    ['  both ends  ', 'both ends'],
    ['a mark \ufe72 alone', 'a mark alone'],
    ['lone \ud83d surrogate', 'lone surrogate'],
    ['?38,631 ? 47,265, and 2 \ufffd 3?', '?38,631 - 47,265, and 2 - 3?'],
    ['', ''],
  ])('%j → %j', (source, text) => {
    expect(fold(source).text).toBe(text)
  })

  test('holds single spaces only, none at either end, and stays as it is when folded again', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, at } = fold(source)
        expect(text).not.toMatch(/^\s|\s$|\s\s|[\t\n\u00a0]/)
        expect(at).toHaveLength(text.length + 1)
        expect(fold(text).text).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('the map back only ever goes on', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { at } = fold(source)
        expect([...at].every((place, index) => index === 0 || place >= (at[index - 1] ?? 0))).toBe(true)
        expect(at.at(-1)).toBe(source.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('unfold', () => {
  test.each([
    ['Salaire : 2\u00a0300 € BRUT', '2 300 € brut', '2 300 € BRUT'],
    ['L’Équipe  de\tLille', "l'equipe de lille", 'L’Équipe de Lille'],
    ['Cœur', 'oe', 'œ'],
    ['Cœur', 'o', 'œ'],
    ['le café', 'cafe', 'café'],
    ['🦀🦀', '\ud83e', '🦀'],
    ['le cafe\u0301 noir', 'cafe', 'cafe\u0301'],
  ])('of %j, %j was %j', (source, match, written) => {
    const folded = fold(source)
    const start = folded.text.indexOf(match)
    expect(unfold(folded, start, start + match.length)).toBe(written)
  })

  test('what was written stands in the source and folds to the match', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (source, a, b) => {
        const folded = fold(source)
        const [start, end] = [
          Math.min(a, b, folded.text.length),
          Math.min(Math.max(a, b), folded.text.length),
        ]
        const quote = unfold(folded, start, end)
        expect(standsIn(quote, source)).toBe(true)
        // A character that folds to several letters is never cut: its other letters come with it.
        expect(fold(quote).text).toContain(folded.text.slice(start, end).trim())
      }),
      { numRuns: 500 },
    )
  })

  test('an empty range is nothing', () => {
    expect(unfold(fold('abc'), 2, 2)).toBe('')
    expect(unfold(fold('abc'), 9, 12)).toBe('')
  })
})

test.each([
  ['2 300 €', 'Salaire :\u00a02\u202f300\n€ brut', true],
  ['2300 €', '2 300 €', false],
  ['Été', 'été', false],
])('%j stands in %j: %s', (quote, text, stands) => {
  expect(standsIn(quote, text)).toBe(stands)
})

test('a long text folds in time', () => {
  for (const words of ['é', ' ', 'a ', '中', '\u0301', '\ud83d']) fold(words.repeat(100_000))
})
