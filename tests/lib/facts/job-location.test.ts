import { describe, expect, test } from 'vitest'
import type { Claim, Context } from '@/lib/facts'
import { jobLocation } from '@/lib/facts/job-location'
import { lexicons } from '@/lib/lexicon'
import { fold, type Place } from '@/lib/posting'

const context = (country: Context['country'] = null): Context => ({
  lexicons,
  at: '2026-11-21T10:00:00Z',
  country,
  dates: [],
  known: {},
})
const claim = (text: string, rest: Partial<Claim> = {}): Claim => ({
  source: 'text',
  section: 'offer',
  heading: '',
  text: fold(text),
  ...rest,
})
const find = (text: string, rest: Partial<Claim> = {}, country: Context['country'] = null) =>
  jobLocation.read(claim(text, rest), context(country))
const places = (text: string, rest: Partial<Claim> = {}) => find(text, rest)[0]?.value ?? null
const town = (addressLocality: string, addressCountry: string): Place[] => [
  { addressLocality, addressCountry },
]

describe('under a label', () => {
  const label: Partial<Claim> = { source: 'label', section: 'top', topic: 'jobLocation' }
  test.each<[string, Place[] | null]>([
    ['Bruxelles', town('Bruxelles', 'BE')],
    ['Calais, France', town('Calais', 'FR')],
    ['Paris (75)', town('Paris', 'FR')],
    ['94 - CRÉTEIL', town('CRÉTEIL', 'FR')],
    ['75011 Paris', [{ postalCode: '75011', addressLocality: 'Paris', addressCountry: 'FR' }]],
    ['53100 Mayenne', [{ postalCode: '53100', addressLocality: 'Mayenne' }]],
    ['1000 Bruxelles', [{ postalCode: '1000', addressLocality: 'Bruxelles', addressCountry: 'BE' }]],
    [
      'Gent, Oost-Vlaanderen',
      [{ addressLocality: 'Gent', addressRegion: 'Oost-Vlaanderen', addressCountry: 'BE' }],
    ],
    [
      'Lille, Hauts-de-France, France',
      [{ addressLocality: 'Lille', addressRegion: 'Hauts-de-France', addressCountry: 'FR' }],
    ],
    ['Leeds, UK (hybrid working)', town('Leeds', 'GB')],
    [
      'Kerkstraat 12, 1017 GL Amsterdam',
      [
        {
          streetAddress: 'Kerkstraat 12',
          postalCode: '1017 GL',
          addressLocality: 'Amsterdam',
          addressCountry: 'NL',
        },
      ],
    ],
    [
      'Rue des Carmes 4, 4000 Liège',
      [
        {
          streetAddress: 'Rue des Carmes 4',
          postalCode: '4000',
          addressLocality: 'Liège',
          addressCountry: 'BE',
        },
      ],
    ],
    [
      'Hort Sonnenhof · Lindenstrasse 4 · 8001 Zürich',
      [
        {
          streetAddress: 'Lindenstrasse 4',
          postalCode: '8001',
          addressLocality: 'Zürich',
          addressCountry: 'CH',
        },
      ],
    ],
    [
      'Werkstatt: Bergstr. 9 in 89073 Ulm',
      [{ streetAddress: 'Bergstr. 9', postalCode: '89073', addressLocality: 'Ulm', addressCountry: 'DE' }],
    ],
    [
      'rue du Moulin 8 à 6900 Marche-en-Famenne',
      [
        {
          streetAddress: 'rue du Moulin 8',
          postalCode: '6900',
          addressLocality: 'Marche-en-Famenne',
          addressCountry: 'BE',
        },
      ],
    ],
    [
      'Mill House, Canal Road, Leeds LS12 2PL',
      [
        {
          streetAddress: 'Mill House, Canal Road',
          postalCode: 'LS12 2PL',
          addressLocality: 'Leeds',
          addressCountry: 'GB',
        },
      ],
    ],
    ['Us - 95', town('Us', 'FR')],
    ['Lyon / Grenoble', [...town('Lyon', 'FR'), ...town('Grenoble', 'FR')]],
    ['France', [{ addressCountry: 'FR' }]],
    ['Calais, avec des déplacements à Lille', town('Calais', 'FR')],
    ['À définir avec la personne', null],
    ['Télétravail possible', null],
    ['2 300 € brut', null],
  ])('%s', (text, expected) => {
    expect(places(text, label)).toEqual(expected)
  })

  test('a country that a town, a code or the ad tells is inferred, with its reason', () => {
    expect(find('Bruxelles', label)[0]?.inferred).toEqual([
      { part: 'addressCountry', reason: 'country-from-town' },
    ])
    expect(find('1017 GL Amsterdam', label)[0]?.inferred).toEqual([
      { part: 'addressCountry', reason: 'country-from-postal-code' },
    ])
    expect(find('Calais, France', label)[0]?.inferred).toBeUndefined()
    const [village] = find('Trifouilly', label, { code: 'FR', reason: 'country-from-phrase' })
    expect(village?.value).toEqual(town('Trifouilly', 'FR'))
    expect(village?.inferred).toEqual([{ part: 'addressCountry', reason: 'country-from-phrase' }])
  })

  test('a town that two countries have takes the country of the ad', () => {
    expect(find('Valence', label)[0]?.value).toEqual([{ addressLocality: 'Valence' }])
    expect(find('Valence', label, { code: 'FR', reason: 'country-from-phrase' })[0]?.value).toEqual(
      town('Valence', 'FR'),
    )
  })
})

describe('in a strip of short values', () => {
  const strip: Partial<Claim> = { source: 'label', section: 'top' }
  test.each<[string, Place[] | null]>([
    ['Localisation Calais, France', town('Calais', 'FR')],
    ['Calais, France', town('Calais', 'FR')],
    ['Calais', town('Calais', 'FR')],
    ['CalaisCDI', town('Calais', 'FR')],
    ['Trifouilly', null],
    ['2300 - 2300€ brut (Mensuel)', null],
    ['Publiée le 19/06/2024', null],
    ['Début : août 2024', null],
    ['Associations', null],
  ])('%s', (text, expected) => {
    expect(places(text, strip)).toEqual(expected)
  })
})

describe('in sentences', () => {
  test.each<[string, Place[] | null]>([
    ['Poste basé à Calais, avec déplacements chaque semaine à Dunkerque.', town('Calais', 'FR')],
    ['Lieu de travail: Calais', town('Calais', 'FR')],
    ['CDI à temps plein basé à Aix-en-Provence (13)', town('Aix-en-Provence', 'FR')],
    ['Lieu du poste : En présentiel', null],
    ['Poste basé à Saint-Machin sur Loire (49).', town('Saint-Machin sur Loire', 'FR')],
    ['Standplaats Gent', town('Gent', 'BE')],
    ['De functie is gevestigd in Utrecht.', town('Utrecht', 'NL')],
    ['The role is based in Leeds, with some travel to London.', town('Leeds', 'GB')],
    ['Le poste est basé à Lyon ou Grenoble.', [...town('Lyon', 'FR'), ...town('Grenoble', 'FR')]],
    [
      'Lieu de travail : 12 rue des Lilas, 59000 Lille.',
      [
        {
          streetAddress: '12 rue des Lilas',
          postalCode: '59000',
          addressLocality: 'Lille',
          addressCountry: 'FR',
        },
      ],
    ],
    ['Le poste implique des déplacements à Lille, Paris et Rome.', null],
    ['Déplacements à Dunkerque à prévoir', null],
    ['Poste basé au siège de l’association', null],
    ['Nous avons des antennes à Lyon et Paris.', null],
    ['Un territoire de Grande-Synthe à Cherbourg et de Calais à Cambrai', null],
    ['Prise de poste à partir du 3 mars', null],
    ['Envoyez votre courrier au 3 rue des Lilas, 59000 Lille', null],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  test.each([
    ['The post office is based in Leeds', { section: 'employer' as const }],
    ['Au sein de notre agence de Villeurbanne, vous accueillez les clients', {}],
    ['Voor onze vestiging in Apeldoorn zoeken we een planner', {}],
    ['Wir suchen für unseren Standort in Reutlingen', {}],
    ['Trabajarás con el equipo de nuestra tienda de Gijón', {}],
  ])(
    'where people work is likely the workplace, and believed only where nothing says it outright: %s',
    (text, rest) => {
      expect(find(text, rest)[0]?.doubtful).toBe(true)
    },
  )

  test('the evidence is the sentence', () => {
    const [found] = find('Temps plein. Poste basé à Calais, près du port.')
    expect(found?.evidence).toEqual([{ source: 'text', quote: 'Poste basé à Calais, près du port.' }])
  })
})

describe('under a heading for the workplace', () => {
  const under: Partial<Claim> = { heading: 'lieux de travail' }
  test.each<[string, Place[] | null]>([
    [
      'Siège de la Maison : 8, rue Pasteur – 75011 Paris',
      [
        {
          streetAddress: '8, rue Pasteur',
          postalCode: '75011',
          addressLocality: 'Paris',
          addressCountry: 'FR',
        },
      ],
    ],
    ['Déplacements en région à prévoir', null],
    ['Déplacements à Lille', null],
    ['Calais', town('Calais', 'FR')],
  ])('%s', (text, expected) => {
    expect(places(text, under)).toEqual(expected)
  })
})

describe('structured', () => {
  const structured = (data: unknown) => places('', { source: 'structured', topic: 'jobLocation', data })
  test.each<[unknown, Place[] | null]>([
    [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Lille',
          postalCode: '59000',
          addressCountry: 'FR',
        },
      },
      [{ postalCode: '59000', addressLocality: 'Lille', addressCountry: 'FR' }],
    ],
    [[{ address: { addressLocality: 'Gent', addressCountry: { name: 'België' } } }], town('Gent', 'BE')],
    [{ address: 'Calais, France' }, town('Calais', 'FR')],
    ['Bruxelles', town('Bruxelles', 'BE')],
    [{ address: { addressLocality: 'N/A', streetAddress: '-' } }, null],
    [{ address: {} }, null],
    [null, null],
  ])('%j', (data, expected) => {
    expect(structured(data)).toEqual(expected)
  })
})

describe('agreement', () => {
  const { agrees } = jobLocation
  test.each<[Place, Place, boolean]>([
    [{ addressLocality: 'Bruxelles' }, { addressLocality: 'Brussel', addressCountry: 'BE' }, true],
    [
      { addressLocality: 'Paris', postalCode: '75000' },
      { addressLocality: 'Paris', postalCode: '75011' },
      true,
    ],
    [
      { addressLocality: 'Paris', postalCode: '75010' },
      { addressLocality: 'Paris', postalCode: '75011' },
      false,
    ],
    [{ addressLocality: 'Calais' }, { addressLocality: 'Dunkerque' }, false],
    [{ addressCountry: 'FR' }, { addressLocality: 'Calais', addressCountry: 'FR' }, true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(agrees([a], [b])).toBe(expected)
  })

  test('the fuller place completes the other, and corrects a code for the whole town', () => {
    expect(
      jobLocation.complete?.(
        [{ addressLocality: 'Paris', postalCode: '75000' }],
        [{ addressLocality: 'Paris', postalCode: '75011', streetAddress: '8, rue Pasteur' }],
      ),
    ).toEqual([{ addressLocality: 'Paris', postalCode: '75011', streetAddress: '8, rue Pasteur' }])
  })
})

describe('in lines that are no place alone', () => {
  const strip: Partial<Claim> = { source: 'label', section: 'top', block: 0 }
  test.each<[string, Place[] | null]>([
    ['Comptable (H/F) - Lyon', town('Lyon', 'FR')],
    ['Chargée de paie - Nantes (44) (F/H)', town('Nantes', 'FR')],
    ['Assistant / Assistante de direction (RH) (H/F)', null],
    ['Vendeur(se) polyvalent(e) bilingue (F/H)', null],
    ['Chef de projet (IT) - Marketing (H/F)', null],
    ['Maison des Rives — 94 - CRÉTEIL', town('CRÉTEIL', 'FR')],
    ['75 - Paris 9e Arrondissement', town('Paris 9e Arrondissement', 'FR')],
    ['Jeugdwerker in Mechelen', town('Mechelen', 'BE')],
    ['Lieu de formation : Bordeaux (33)', null],
  ])('%s', (text, expected) => expect(places(text, strip)).toEqual(expected))

  test.each([
    ['CDD · 24 h · Lannion', 'FR', 'Lannion'],
    ['Atelier des Saules, Lannion', 'FR', 'Lannion'],
    ['Lannion', 'FR', 'Lannion'],
    ['Lannion', null, 'Lannion'],
    ['Lannion | Quimper | Brest', 'FR', 'Lannion'],
    ['Lannion | Nouveau', 'FR', 'Lannion'],
  ])('the first known town of a strip, in the ad’s own country: %s, %s', (text, code, expected) => {
    const [found] = find(text, strip, code === null ? null : { code, reason: 'country-from-phrase' })
    expect(found?.value[0]?.addressLocality).toBe(expected)
  })

  test('a label tells what its parts are', () => {
    const label: Partial<Claim> = { source: 'label', section: 'top', topic: 'jobLocation' }
    expect(places('Parc des Lilas - Villefontaine (38)', label)).toEqual(town('Villefontaine', 'FR'))
  })

  test('a contract is no village', () => {
    expect(places('Poste à pourvoir en Contrat d’Apprentissage à la rentrée')).toBeNull()
  })

  test.each<[string, string, string[] | null]>([
    ['more of one place', 'Postes à pourvoir à Lannion, Quimper et Brest', ['Lannion', 'Quimper', 'Brest']],
    ['a preposition of another language', 'Voor onze winkels in Deinze en Aalst', ['Deinze', 'Aalst']],
    ['a head office', 'Siège social : ZI des Forges, 71300 Montceau-les-Mines', null],
  ])('%s', (_, text, expected) => {
    expect(places(text, strip)?.map((one) => one.addressLocality) ?? null).toEqual(expected)
  })

  test.each(['Partout en région', 'Service technique', 'Various', 'Diverse locaties'])(
    'a label for the place may hold what is none: %s',
    (text) => {
      expect(places(text, { source: 'label', section: 'top', topic: 'jobLocation' })).toBeNull()
    },
  )
})

describe('one post here and another there', () => {
  test.each([
    ['We are looking for two tutors, one in Leeds and one in York, for our classes.', ['Leeds', 'York']],
    ['Wij zoeken twee begeleiders, een voor Gent en een voor Aalst.', ['Gent', 'Aalst']],
    ['Nous cherchons deux animateurs, un pour Liège et un pour Namur.', ['Liège', 'Namur']],
    ['Buscamos dos monitores, uno en Sevilla y otro en Cádiz.', ['Sevilla', 'Cádiz']],
    ['Hydrologist, Reading, UK or Bonn, Germany', ['Reading', 'Bonn']],
  ])('%s', (text, towns) => {
    const found = places(text, { section: 'top', block: 0 })
    expect(found?.map(({ addressLocality }) => addressLocality)).toEqual(towns)
  })
})

describe('the workplace told in a sentence', () => {
  const first = (text: string, told = [text, text]) =>
    jobLocation.read(claim(text), { ...context(), told })[0]?.value[0]?.addressLocality ?? null
  test.each([
    ['Le poste est à pourvoir sur notre site d’Angers.', 'Angers'],
    ['Notre ferme est située à Plouvernic, dans le Finistère.', 'Plouvernic'],
    ['Lieu de travail : commune de Guéret (23000)', 'Guéret'],
    ['La société recrute un vendeur pour son centre situé à Clermont-Créans.', 'Clermont-Créans'],
    ['Wij zijn een praktijk gelegen te Oudekapel, 1 km van de grens.', 'Oudekapel'],
    ['Je vindt ons in Zutphen, achter het station.', 'Zutphen'],
    ['You’ll find us in Kirkwall, above the bakery.', 'Kirkwall'],
    ['Dienstort ist die Kläranlage in Scheeßel.', 'Scheeßel'],
    ['Für unseren Laden in Hochdorf suchen wir Verstärkung.', 'Hochdorf'],
    ['Nos encontrarás en Soria, en la plaza Mayor.', 'Soria'],
  ])('%s', (text, town) => expect(first(text)).toBe(town))

  test.each([
    'L’entretien se fera à Nantes.',
    'Vous rejoindrez notre agence de Communication.',
    'Une solution basée sur Kafka.',
    'The team is at Capacity.',
  ])('none: %s', (text) => expect(first(text)).toBeNull())
  test('where every noun has a capital, one line is too little', () =>
    expect(first('Unser Haus ist in Trägerschaft der Caritas.', [])).toBeNull())

  test('towns of a list are in one country, a code may stand behind the street', () => {
    const all = (text: string) => jobLocation.read(claim(text), context())[0]?.value
    expect(all('On recrute en CDD sur Saint-Aubrac et Auxerre !')).toEqual([
      { addressLocality: 'Saint-Aubrac', addressCountry: 'FR' },
      { addressLocality: 'Auxerre', addressCountry: 'FR' },
    ])
    expect(all('Somos una asesoría con despacho en Zaragoza (Calle Moret 22, 50001).')).toMatchObject([
      { streetAddress: 'Calle Moret 22', postalCode: '50001', addressLocality: 'Zaragoza' },
    ])
  })
})
