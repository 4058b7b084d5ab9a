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
    ['Il faut parler un minimum d’italien', ['it basic']],
    ['Je spreekt Pools en een andere taal', ['pl']],
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
    ['Goede kennis van de Nederlandse, Franse en Duitse taal', ['nl good', 'fr good', 'de good']],
    ['Gute Kenntnisse der deutschen, polnischen und englischen Sprache', ['de good', 'pl good', 'en good']],
    ['De langue maternelle italienne avec de bonnes connaissances d’anglais', ['it native', 'en good']],
    ['Du kannst dich auf Deutsch, Dänisch und Englisch problemlos verständigen', ['de', 'da', 'en']],
    ['Buenos conocimientos de las lenguas inglesa, francesa y alemana', ['en good', 'fr good', 'de good']],
    ['Communicate fluently, both verbally and in writing in Dutch or French', ['nl fluent', 'fr fluent']],
    ['Bonnes connaissances en anglais; italien ou espagnol sont des plus', ['en good', 'it?', 'es?']],
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
    'De l’aisance dans une langue étrangère (italien, portugais ou toute autre langue)',
    'Kennis van een vreemde taal (Pools, Turks of een andere taal)',
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

/** The languages of a line as `code level`, with a question mark when only preferred. */
const phrased = (line: string, rest = {}) =>
  read(line, rest, 'language')
    .map((found) => (found.kind === 'language' ? found : undefined))
    .map(
      (found) =>
        `${found?.value}${found?.level ? ` ${found.level}` : ''}${found?.necessity === 'preferred' ? '?' : ''}`,
    )
    .join(', ')

test.each([
  // French
  ['Vous vous exprimez aisément en français et en néerlandais', 'fr, nl'],
  ['Anglais : niveau intermédiaire', 'en good'],
  ['Un bon niveau en anglais est demandé', 'en good'],
  ['Tu parles et écris couramment l’allemand', 'de fluent'],
  ['La pratique d’une seconde langue (espagnol ou italien) serait appréciée', 'es?, it?'],
  ['Parfaitement bilingue français-néerlandais', 'fr bilingual, nl bilingual'],
  ['Langue maternelle française', 'fr native'],
  ['Anglais lu, écrit, parlé', 'en fluent'],
  ['Français impeccable, notions de néerlandais', 'fr fluent, nl basic'],
  ['L’anglais ? Un vrai plus !', 'en?'],
  ['Atouts : le polonais, la connaissance du secteur', 'pl?'],
  ['Français et anglais courants', 'fr fluent, en fluent'],
  ['Vous comprenez le néerlandais', 'nl'],
  ['Connaissance passive du néerlandais', 'nl basic'],
  ['Maîtrise des langues française et anglaise', 'fr, en'],
  ['Espagnol, un atout', 'es?'],
  ['Notions de polonais, un avantage', 'pl basic?'],
  ['Langues : italien (C1), polonais (B2), turc (souhaité)', 'it C1, pl B2, tr?'],
  ['Un bon anglais et un très bon allemand', 'en good, de fluent'],
  ['L’italien, vous le parlez couramment', 'it fluent'],
  // Dutch
  ['Spreek je Pools, dan is dat een plus; Turks ook.', 'pl?, tr?'],
  ['Goed Duits is een must, Frans een plus', 'de good, fr?'],
  ['Je spreekt Duits en bij voorkeur ook Pools', 'de, pl?'],
  ['Je spreekt en schrijft foutloos Nederlands', 'nl fluent'],
  ['Goede beheersing van de Nederlandse taal in woord en geschrift', 'nl good'],
  ['Je kan je vlot uitdrukken in het Frans', 'fr fluent'],
  ['Engels is een pre', 'en?'],
  ['Basiskennis Duits is mooi meegenomen', 'de basic?'],
  ['Nederlandstalig, met een goede kennis van het Frans', 'nl, fr good'],
  ['Goede kennis van het Engels, Frans is een troef', 'en good, fr?'],
  ['Nederlands op niveau B1', 'nl B1'],
  ['Je bent tweetalig (NL/FR)', 'nl bilingual, fr bilingual'],
  ['Voldoende kennis van het Frans en het Nederlands', 'fr good, nl good'],
  // English
  ['Excellent spoken and written English', 'en fluent'],
  ['Strong command of French; Dutch is a plus', 'fr fluent, nl?'],
  ['Fluency in both Dutch and French is required', 'nl fluent, fr fluent'],
  ['English (C1), German (B1)', 'en C1, de B1'],
  ['Native-level German speaker', 'de native'],
  ['Conversational Spanish would be useful', 'es good?'],
  ['Good standard of written English', 'en good'],
  ['Able to communicate effectively in English', 'en'],
  ['She is fluent in Polish and has a good knowledge of German', 'pl fluent, de good'],
  ['Very good Polish and at least B1 German', 'pl fluent, de B1'],
  ['Other languages such as Urdu or Turkish are welcome', 'ur?, tr?'],
  // German
  ['Polnisch ist Ihre Muttersprache, gute Englischkenntnisse sind von Vorteil', 'pl native, en good?'],
  ['Sehr gute Kenntnisse der deutschen und polnischen Sprache', 'de fluent, pl fluent'],
  ['Sehr gute Deutschkenntnisse in Wort und Schrift', 'de fluent'],
  ['Deutsch mindestens B2, Englisch von Vorteil', 'de B2, en?'],
  ['Deutsch und Englisch fließend', 'de fluent, en fluent'],
  ['Du sprichst verhandlungssicher Englisch', 'en fluent'],
  ['Polnische Sprachkenntnisse sind von Vorteil', 'pl?'],
  ['Deutsch auf muttersprachlichem Niveau', 'de native'],
  ['Gute Englischkenntnisse', 'en good'],
  // Spanish
  ['También hace falta hablar polaco', 'pl'],
  ['Nivel alto de inglés hablado y escrito', 'en fluent'],
  ['Inglés avanzado (C1)', 'en C1'],
  ['Se valorará el francés', 'fr?'],
  ['Catalán nivel C1 y castellano nivel C2', 'ca C1, es C2'],
  ['Dominio del inglés; alemán valorable', 'en, de?'],
  ['Imprescindible inglés', 'en'],
])('%s: %s', (line, expected) => {
  expect(phrased(line)).toBe(expected)
})

test.each([
  ['Kennis van het Nederlands arbeidsrecht', {}],
  ['Knowledge of French law', {}],
  ['Experience with the German market', {}],
  ['Français langue étrangère : animer les ateliers', { section: 'role' }],
  ['Vous accompagnez des clients néerlandais', {}],
  ['Onze Franse collega’s verwelkomen je', {}],
  ['Ein deutsches Unternehmen mit Tradition', {}],
  ['Somos una empresa española', {}],
  ['English', { section: 'apply' }],
  ['The company language is English', { section: 'employer' }],
  ['Our team speaks English, Polish and Turkish', {}],
  ['Pas besoin de parler le polonais', {}],
  ['You don’t need to speak Polish', {}],
  ['Pools hoef je nog niet te spreken', {}],
  ['Polnisch musst du nicht können', {}],
  ['No hace falta hablar polaco', {}],
  ['Polish lessons are on us', {}],
  ['L’italien, on vous l’apprendra', {}],
])('no language is asked for: %s', (line, rest) => {
  expect(phrased(line, rest)).toBe('')
})

test('a heading that only wishes makes a bare name a wish', () => {
  expect(phrased('Spaans', { section: 'offer', heading: 'een pluspunt' })).toBe('es?')
  expect(phrased('Spaans', { section: 'offer', heading: 'ons aanbod' })).toBe('')
})

test.each([
  ['L’anglais ou le néerlandais ? Pas nécessaire ici.', []],
  ['You have a good knowledge of Irish VAT.', []],
  ['Experience as a Thai chef', []],
])('what is no language asked for: %s', (line, expected) => expect(languages(line)).toEqual(expected))

describe('one language a wish, the other not', () => {
  test.each([
    [
      'Fluency in Danish and additional fluency in Greek or Polish would set you apart',
      ['da fluent', 'el fluent?', 'pl fluent?'],
    ],
    ['Je spreekt vlot Duits en eventueel Pools', ['de fluent', 'pl?']],
    ['Inglés nivel alto, italiano valorable', ['en fluent', 'it?']],
    ['Gute Englischkenntnisse, weitere Sprachen wie Türkisch bringen dir Vorteile', ['en good', 'tr?']],
    ['Fluent Danish required, Swedish preferred', ['da fluent', 'sv?']],
    ['Bilingual FR/EN (Greek is an asset)', ['el?', 'fr bilingual', 'en bilingual']],
  ])('%s', (line, expected) => expect(languages(line).sort()).toEqual([...expected].sort()))

  test.each([
    ['Französisch in Wort und Schrift auf sehr hohem Niveau', ['fr fluent']],
    ['Polnische Muttersprache', ['pl native']],
    ['Lengua materna francesa', ['fr native']],
    ['You are a native Greek speaker with a good command of English', ['el native', 'en good']],
    ['Je bent Nederlandstalig.', ['nl']],
  ])('levels: %s', (line, expected) => expect(languages(line)).toEqual(expected))
})
