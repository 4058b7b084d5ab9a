import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/posting'
import { contextOf } from '@/lib/understand/context'
import { linesOf } from '@/lib/understand/sections'
import { page, pasted } from '@/tests/lib/understand/readings'

const read = (reading: Reading) => contextOf(reading, linesOf(reading, null))
const at = (url: string, text: string) => read({ ...pasted(text), url })

describe('the country', () => {
  test.each([
    ['https://www.work.be/1', 'Une ferme de France', 'BE', 'country-from-site'],
    ['https://work.co.uk/1', 'A farm', 'GB', 'country-from-site'],
    [
      'https://work.example/1',
      'Une ferme en Belgique, près de la France. La Belgique !',
      'BE',
      'country-from-phrase',
    ],
    ['https://work.example/1', 'Nous sommes à Namur, Dinant et Ciney.', 'BE', 'country-from-town'],
  ])('%s and “%s” tell %s, by %s', (url, text, code, reason) => {
    expect(at(url, text).country).toEqual({ code, reason })
  })

  test.each([
    ['https://work.example/1', 'La France et la Belgique'],
    ['https://work.example/1', 'A post in Ireland, in the north of Ireland. BTEC.'],
    ['https://work.example/1', 'A salary of 30,000 a year, pro rata'],
    ['https://work.example/1', 'Nous sommes à Namur.'],
    ['https://work.example/1', 'De Namur à Lille, par Dinant et Roubaix'],
    ['not an address', ''],
  ])('%s and “%s” tell none', (url, text) => {
    expect(at(url, text).country).toBeNull()
  })
})

describe('the languages', () => {
  const DUTCH =
    'Je hoedt de schapen in de bergen en je verzorgt de dieren die het nodig hebben, samen met ons.'

  test('the ad’s own language comes first, then the page’s', () => {
    const context = read({ ...pasted(DUTCH), lang: 'en-GB' })
    expect(context.lexicons.map(({ language }) => language).slice(0, 3)).toEqual(['nl', 'en'])
    expect(context.known).toEqual({ inLanguage: 'nl' })
  })

  const FRENCH =
    'Vous gardez les moutons avec notre équipe dans la région de Namur, et vous aimez la montagne.'
  const languages = (text: string) => at('https://work.be/1', text).lexicons.map(({ language }) => language)

  test.each([
    ['what its country speaks besides is left out', FRENCH, ['fr', 'en']],
    [
      'unless it is heard in it',
      `${FRENCH}\nJe hoedt de schapen en je werkt met ons samen, in onze bergen.`,
      ['fr', 'en', 'nl'],
    ],
    [
      'an English ad borrows from its country',
      'You will look after the sheep with our team, in the hills, and you like to work on your own.',
      ['en', 'fr', 'nl'],
    ],
  ])('%s', (_, text, expected) => expect(languages(text)).toEqual(expected))

  test('where words tell nothing, the page’s own comes first', () => {
    const context = read({ ...pasted('Melk 2'), lang: 'EN' })
    expect(context.lexicons[0]?.language).toBe('en')
    expect(context.known).toEqual({})
  })
})

test('full dates of the ad, none of related ads', () => {
  const context = read(
    page(
      '<h1>Berger</h1><h2>Missions</h2><p>Départ le 4 mai 2026.</p><h2>Offres similaires</h2><p>Avant le 7 juin 2027.</p>',
    ),
  )
  expect(context.dates).toEqual(['2026-05-04'])
  expect(context.at).toBe('2026-05-04T09:00:00Z')
})
