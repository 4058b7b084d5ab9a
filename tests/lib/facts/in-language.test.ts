import { describe, expect, test } from 'vitest'
import { detectLanguage, inLanguage } from '@/lib/facts/in-language'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { say, structured, world } from './say'

const detect = (...texts: string[]) =>
  detectLanguage(
    texts.map((text) => fold(text).text),
    lexicons,
  )?.language ?? null

describe('the language of the words', () => {
  test.each([
    [
      'Vous animez le réseau des bénévoles et vous assurez, avec notre équipe, le suivi des projets dans la région.',
      'fr',
    ],
    [
      'Je begeleidt de vrijwilligers en je zorgt met ons team voor de opvolging van onze projecten in de regio.',
      'nl',
    ],
    [
      'You will support our volunteers and, with the team, follow up all the projects that we run in the region.',
      'en',
    ],
    ['Vous aimez le travail avec les autres', 'fr'],
    ['Java, Python, SQL, Kubernetes, Docker, AWS', null],
    ['CDI', null],
    ['', null],
  ])('%s', (text, language) => expect(detect(text)).toBe(language))

  test('labels of one language do not outweigh the text of another', () => {
    const text =
      'Vous coordonnez les équipes du service et vous êtes le point de contact pour nos partenaires dans la ville.'
    expect(detect('Werkgever', 'Plaats van tewerkstelling', text)).toBe('fr')
  })
})

test('another language is heard where some of its small words stand, not where one alone does', () => {
  const french =
    'Vous animez le réseau des bénévoles et vous assurez, avec notre équipe, le suivi dans la région.'
  const heard = (text: string) =>
    detectLanguage(
      [french, text].map((line) => fold(line).text),
      lexicons,
    )?.heard
  expect(heard('Tot ziens!')).toEqual([])
  expect(heard('Wij zoeken iemand die onze kinderen begeleidt naar school.')).toEqual(['nl'])
})

test.each([
  ['fr', 'fr'],
  ['nl-BE', 'nl'],
  ['en_GB', 'en'],
  [{ '@type': 'Language', alternateName: 'fr' }, 'fr'],
  [12, undefined],
])('structured data: %j', (data, language) => {
  expect(inLanguage.read(structured('inLanguage', data), world())[0]?.value).toBe(language)
})

test('running text is left to the counting of its words', () => {
  expect(inLanguage.read(say('fr'), world())).toEqual([])
})
