import { describe, expect, test } from 'vitest'
import { anyOf, anyOfInParts, bounded, compiled, type Lexicon, lexicons, opening } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { type Entry, listsOf, patternsOf } from '@/tests/lib/lexicon/entries'

const all = lexicons.map((lexicon) => [lexicon.language, lexicon] as const)

/** Where a word stands and what it is, to find it by. */
const named = ({ path, word }: Entry) => `${path}: ${word}`

/** A pattern without what is not the ad's own letters: escapes, and the names of classes. */
const lettersOf = (word: string) => word.replace(/\\[a-zA-Z]/g, '')

describe.each(all)('every word of %s', (_, lexicon) => {
  const entries = patternsOf(lexicon)

  test('is a regular expression by itself', () => {
    const broken = entries.filter(({ word }) => {
      try {
        return !new RegExp(word)
      } catch {
        return true
      }
    })
    expect(broken.map(named)).toEqual([])
  })

  test('has no capturing group: write (?:…)', () => {
    const capturing = entries.filter(({ word }) => new RegExp(`${word}|`).exec('')?.length !== 1)
    expect(capturing.map(named)).toEqual([])
  })

  test('is in folded form: lower case, no accents, straight quotes, ASCII dashes', () => {
    const unfolded = entries.filter(({ word }) =>
      [...lettersOf(word)].some((char) => char !== ' ' && fold(char).text !== char),
    )
    expect(unfolded.map(named)).toEqual([])
  })

  test('matches something: never the empty text', () => {
    const empty = entries.filter(({ word }) => new RegExp(`^(?:${word})$`).test(''))
    expect(empty.map(named)).toEqual([])
  })

  test('repeats nothing without end: write {0,40}', () => {
    const endless = entries.filter(({ word }) =>
      /(?<!\\)[*+]|\{\d+,\}/.test(word.replace(/\[[^\]]*\]/g, '[]')),
    )
    expect(endless.map(named)).toEqual([])
  })
})

/** The language that every other is measured by, as the ads came in it first. */
const FULLEST = 'fr'
/** Names of other lands and tongues, and what only some countries have. */
const MAY_BE_EMPTY = [
  // Not every language has an article of two genders.
  /^title\.cues\.both$/,
  /^contract\.asValue$/,
  // Not every country has a diploma of its own name at every level.
  /^requirements\.diplomas\./,
  /^place\.countries\./,
  /^requirements\.languages\./,
  /^requirements\.education\./,
  /^labels\./,
  /^benefits\./,
  /^contract\.(?:variants|kinds\..*)$/,
  /^place\.national/,
  /^requirements\.noSubject$/,
  // Where the verb stands last, what one is able to wield stands before it; and not every language makes one word of knowledge.
  /^requirements\.(?:ableTo|masteredBehind|knowledgeOf)$/,
  // Not every language has its adjectives behind their noun, nor asides with a subject of their own.
  /^requirements\.(?:fields|being|adjectivesBehind)$/,
  // Ads tell of the money of the countries that they are from.
  /^salary\.amountCues\.currencies\./,
  // Not every language has what an organisation is behind its noun, words in small letters within a name, nor articles that no name begins with.
  /^organization\.nameCues\.(?:apart|ends|kinds)$/,
  // Not everywhere does the word for a street stand before its name.
  /^place\.address\.kinds$/,
  // How scales of pay are named is each country's own.
  /^salary\.(?:agreementWords|scaleAnnouncers|scaleTables|sureScales|scaleCues\..*)$/,
]

test.each(all.filter(([language]) => language !== FULLEST))(
  '%s has words wherever French has',
  (language, lexicon) => {
    const own = listsOf(lexicon)
    const fullest = lexicons.find((other) => other.language === FULLEST)
    const missing = [...(fullest ? listsOf(fullest).keys() : [])]
      .filter((path) => !own.get(path) && !MAY_BE_EMPTY.some((allowed) => allowed.test(path)))
      .map(
        (path) =>
          `${path} is empty in lib/lexicon/${language}.ts: fill it, or say in this test that it may be.`,
      )
    expect(missing).toEqual([])
  },
)

describe('anyOf', () => {
  const [one, other] = lexicons.map(
    (lexicon, at): Lexicon => ({ ...lexicon, frequent: at ? ['van', 'de'] : ['de', 'dela'] }),
  )

  test('is every word once, the longest first', () => {
    expect(
      anyOf(
        [one, other].filter((lexicon) => lexicon !== undefined),
        ({ frequent }) => frequent,
      ),
    ).toBe('(?:dela|van|de)')
  })

  test('an entry of several words is as good as several entries', () => {
    const pattern = new RegExp(bounded(anyOf(lexicons.slice(0, 1), () => ['loi|decret', 'lu(?:n|x)|arrete'])))
    expect(['loi', 'decret', 'lux', 'arrete', 'lecret'].filter((word) => pattern.test(word))).toEqual([
      'loi',
      'decret',
      'lux',
      'arrete',
    ])
  })

  test('matches nothing where there are no words', () => {
    expect(new RegExp(anyOf(lexicons, () => undefined)).test('')).toBe(false)
    expect(new RegExp(anyOf([], () => ['x'])).test('x')).toBe(false)
  })
})

describe('anyOfInParts', () => {
  const words = Array.from({ length: 4000 }, (_, index) => `word${index}`)

  test('holds each word, in patterns short enough to be fast', () => {
    const parts = anyOfInParts(lexicons.slice(0, 1), () => words)
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(16_000)
    const patterns = parts.map((part) => new RegExp(`^${part}$`))
    expect(words.filter((word) => !patterns.some((pattern) => pattern.test(word)))).toEqual([])
  })

  test('is one pattern that matches nothing where there are no words', () => {
    expect(anyOfInParts(lexicons, () => [])).toEqual([anyOf(lexicons, () => [])])
  })
})

describe('opening', () => {
  const words = [
    'loi|decret',
    "(?:la |l')?regle",
    'arretes?',
    '(?:du|de la) code',
    '\\d{2} h',
    '[aeiou]b',
    'x?yz',
    '(?:ihre|die)? ?aufgaben',
    '(?<!x)(?:mehr|nur) geld',
  ]
  const whole = opening(lexicons.slice(0, 1), () => words)

  test.each([
    'loi',
    'decret',
    'regle',
    'la regle',
    "l'regle",
    'arrete',
    'arretes',
    'de la code',
    '35 h',
    'ob',
    'xyz',
    'yz',
  ])('“%s” is one of the words', (text) => expect(whole(text)).toBe(text))

  test.each(['', 'la loi', 'lois', 'x', 'e', 'zz', '35 heures'])('“%s” is none of them', (text) =>
    expect(whole(text)).toBeUndefined(),
  )

  test('with another end, the word that a text begins with', () => {
    const start = opening(lexicons.slice(0, 1), () => ['lieu', 'lieu de travail', 'lieu de'], '(?![a-z])')
    expect([start('lieu de travail : ici'), start('lieu dit'), start('lieux')]).toEqual([
      'lieu de travail',
      'lieu',
      undefined,
    ])
  })
})

test.each([
  ['cdi', 'un cdi.', true],
  ['cdi', 'cdi/cdd', true],
  ['cdi', 'cdis', false],
  ['cdi', '2cdi', false],
  ['cdi', '(cdi)', true],
])('bounded: %s in “%s”: %s', (word, text, matches) => {
  expect(new RegExp(bounded(word)).test(text)).toBe(matches)
})

test('a pattern is compiled once for each set of lexicons, whatever their order', () => {
  let count = 0
  const pattern = compiled((used) => {
    count += 1
    return used.map(({ language }) => language).join('')
  })
  const [one, other] = [lexicons.slice(0, 2), lexicons.slice(0, 2).reverse()]
  expect([pattern(one), pattern([...one]), pattern(other)]).toEqual(['deen', 'deen', 'deen'])
  expect(count).toBe(1)
})
