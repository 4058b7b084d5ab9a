import { describe, expect, test } from 'vitest'
import { leftOf, readWord } from '@/lib/lexicon/alternatives'

describe('what a word cannot do without', () => {
  test.each([
    ['salaire', ['salaire']],
    ['primes?', ['prime']],
    ['(?:the )?job title', ['title']],
    ['(?:contrat|emploi) a duree', ['contrat', 'emploi']],
    ['38 ?h(?:eures?)?', ['38']],
    ['[a-z]{2,9}', null],
    ['(?:cdi|[0-9]{1,2})', null],
    ['stage(?! de formation)', ['stage']],
    ['(?<=avec )voiture', ['voiture']],
    ['gr\\.? ?\\d{2}', ['gr']],
  ])('%s', (word, needles) => {
    const read = readWord(word)[0]?.needles?.map(({ letters }) => letters) ?? null
    expect(read).toEqual(needles)
  })

  test('each alternative has its own', () => {
    expect(readWord("loi|cv(?:s|')").map(({ source }) => source)).toEqual(['loi', "cv(?:s|')"])
  })
})

describe('what is left of a word', () => {
  const left = (word: string, text: string) =>
    leftOf(readWord(word), ({ needles }) => needles?.some(({ letters }) => text.includes(letters)) ?? true)

  test('is the alternatives that may stand, however deep, and how long they were', () => {
    expect(left('(?:nos|vos) (?:missions|taches)|profil', 'vos taches')).toEqual([
      { source: '(?:vos) (?:taches)', length: '(?:nos|vos) (?:missions|taches)'.length },
    ])
  })

  test('holds a place open where nothing is left that may lack', () => {
    const [one] = left('(?:le |la )?poste', 'poste')
    expect(one?.source).toBe('(?:(?!))?poste')
    expect(new RegExp(`^${one?.source}$`).test('poste')).toBe(true)
  })

  test('is nothing where the word cannot stand', () => {
    expect(left('salaire', 'un poste')).toEqual([])
  })
})
