import { describe, expect, test } from 'vitest'
import { read } from './claim'

/** The languages of a line as `code`, `code level`, with a question mark when only preferred. */
const languages = (line: string, rest = {}) =>
  read(line, rest, 'language').map((found) =>
    found.kind === 'language'
      ? `${found.value}${found.level ? ` ${found.level}` : ''}${found.necessity === 'preferred' ? '?' : ''}`
      : found.kind,
  )

describe('languages asked for', () => {
  test.each([
    ['Maîtrise a minima du français. Maîtrise de l’anglais courant.', ['fr', 'en fluent']],
    [
      'La maîtrise du français et du néerlandais est exigée et la connaissance d’autres langues du quartier est un atout (turc, arabe…)',
      ['fr', 'nl', 'tr?', 'ar?'],
    ],
    ['Français courant, bonne connaissance de l’anglais', ['fr fluent', 'en good']],
    ['Anglais niveau B2 minimum', ['en B2']],
    ['Anglais (C1) souhaité', ['en C1?']],
    ['Bilingue français / anglais', ['fr bilingual', 'en bilingual']],
    ['Tweetalig NL/FR', ['nl bilingual', 'fr bilingual']],
    ['Notions d’espagnol appréciées', ['es basic?']],
    ['Vous parlez allemand', ['de']],
    ['L’italien est indispensable', ['it']],
    ['Uitstekende kennis van het Nederlands', ['nl fluent']],
    ['Je spreekt vloeiend Frans en Engels', ['fr fluent', 'en fluent']],
    ['Kennis van het Arabisch is een pluspunt', ['ar?']],
    ['Fluent in English and Dutch', ['en fluent', 'nl fluent']],
    ['Working knowledge of German desirable', ['de good?']],
    ['Vlot Frans, goede kennis van het Duits', ['fr fluent', 'de good']],
    ['Perfecte kennis van het Frans en goede kennis van het Engels', ['fr fluent', 'en good']],
    ['You write plain, lively French at B2 level', ['fr B2']],
    ['Italian, Polish or Turkish would be welcome', ['it?', 'pl?', 'tr?']],
    ['Pratique des langues espagnole et italienne exigée', ['es', 'it']],
    ['Je drukt je vlot uit in het Duits', ['de fluent']],
  ])('%s', (line, expected) => {
    expect(languages(line)).toEqual(expected)
  })

  test('under a label, codes are enough', () => {
    const label = { source: 'label', section: 'top', topic: 'language' }
    expect(languages('FR : Courant, EN : Notions', label)).toEqual(['fr fluent', 'en basic'])
    expect(languages('Français, Anglais', label)).toEqual(['fr', 'en'])
  })
})

describe('what is no language asked for', () => {
  test.each([
    'Catégorie B1-B3 exigée',
    'Permis B et C1 exigés',
    'Experience in a Dutch company required',
    'Maîtrise de la langue des signes',
    'Travailler à la frontière franco-britannique',
    'Bonne connaissance du système français',
    'Nationalité française exigée',
    'Connaissance du marché allemand',
    'Animer des ateliers de français',
    'Notre association belge et française est un atout',
  ])('%s', (line) => {
    expect(languages(line)).toEqual([])
  })

  test('the language of a procedure', () => {
    expect(languages('Français', { source: 'label', section: 'top' })).toEqual([])
  })
})
