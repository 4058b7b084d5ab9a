import { expect, test } from 'vitest'
import type { Claim, Context } from '@/lib/facts'
import { jobLocation } from '@/lib/facts/job-location'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

/** A line of an ad in a language. Out: street, code, town, region and country of each place, or null. */
function read(language: string, text: string, rest: Partial<Claim>): string | null {
  const claim: Claim = { source: 'text', section: 'offer', heading: '', text: fold(text), ...rest }
  const context: Context = {
    lexicons: lexicons.filter((one) => one.language === language || one.language === 'en'),
    at: '2026-11-21T10:00:00Z',
    country: null,
    dates: [],
    told: [text],
    known: {},
  }
  const [found] = jobLocation.read(claim, context)
  const places = found?.value.map((place) =>
    [place.streetAddress, place.postalCode, place.addressLocality, place.addressRegion, place.addressCountry]
      .filter((part) => part !== undefined)
      .join(' | '),
  )
  return places?.join(' + ') ?? null
}

const WHERE: Record<string, Partial<Claim>> = {
  text: {},
  apply: { section: 'apply' },
  label: { source: 'label', section: 'top', topic: 'jobLocation', label: 'x' },
  strip: { source: 'label', section: 'top', block: 2 },
}

test.each<[string, string, keyof typeof WHERE, string | null]>([
  [
    'fr',
    'On ouvre un atelier, avenue Jean Moulin à Grenoble, en mai',
    'text',
    'avenue Jean Moulin | Grenoble | FR',
  ],
  [
    'fr',
    'Fiduciaire Weber, 14 rue de Hollerich, L-1740 Luxembourg',
    'strip',
    '14 rue de Hollerich | L-1740 | Luxembourg | LU',
  ],
  ['fr', 'Boulangerie au cœur de Montélimar', 'text', 'Montélimar | FR'],
  ['fr', 'Fondée en 2011 à Bordeaux', 'text', null],
  ['fr', "Le CPAS d'Andenne engage", 'text', 'Andenne | BE'],
  ['fr', 'Saint-Malo intra-muros', 'strip', 'Saint-Malo | FR'],
  ['fr', 'Secteur : Bretagne', 'strip', 'Bretagne | FR'],
  ['fr', 'Saint-Quentin-la-Poterie (30)', 'strip', 'Saint-Quentin-la-Poterie | FR'],
  ['nl', 'Uden e.o.', 'strip', 'Uden | NL'],
  ['de', '34298 Oberlohnau · Vollzeit', 'strip', '34298 | Oberlohnau'],
  ['de', '10400 Beschäftigte · Vollzeit', 'strip', null],
  ['nl', 'AZ Sint-Rita, campussen Kortrijk en Menen', 'strip', 'Kortrijk | BE + Menen | BE'],
  ['nl', 'Je vindt ons op Dok-Noord 4 in Gent', 'text', 'Dok-Noord 4 | Gent | BE'],
  ['nl', 'Projecten tussen Alkmaar en Haarlem', 'text', null],
  [
    'nl',
    'Op onze hoofdzetel aan de Diestsesteenweg 77 in Leuven',
    'text',
    'Diestsesteenweg 77 | Leuven | BE',
  ],
  ['en', 'Working from offices on Friar Lane, Nottingham', 'text', 'Friar Lane | Nottingham | GB'],
  ['en', 'You will look after our Chichester nursery', 'text', 'Chichester | GB'],
  [
    'en',
    'Main Street, Ballyhale, Co. Kilkenny, R95 X0Y2',
    'strip',
    'Main Street | R95 X0Y2 | Ballyhale | Co. Kilkenny | IE',
  ],
  ['en', 'Cardiff or remote within the UK', 'strip', 'Cardiff | GB'],
  ['en', '4 Bridge Street, Chester CH1 1NG', 'strip', '4 Bridge Street | CH1 1NG | Chester | GB'],
  ['de', 'Institut für Agrarökologie, Standort Höxter, sucht', 'text', 'Höxter | DE'],
  ['de', 'Unsere Praxis in Kassel (Lindenstraße 8) sucht', 'text', 'Lindenstraße 8 | Kassel | DE'],
  [
    'es',
    'Nuestra tienda de la Calle Mayor 14, en Alcalá de Henares',
    'text',
    'Calle Mayor 14 | Alcalá de Henares | ES',
  ],
  ['es', 'Fisioterapeuta – Sabadell / Terrassa', 'strip', 'Sabadell | ES + Terrassa | ES'],
  ['fr', 'Vous serez basé(e) à Tournai', 'text', 'Tournai | BE'],
  ['fr', 'Le poste est localisé à Rennes (35)', 'text', 'Rennes | FR'],
  ['fr', 'Poste à pourvoir à Montpellier', 'text', 'Montpellier | FR'],
  ['fr', 'Au sein de notre agence de Villeurbanne, vous accueillez les clients', 'text', 'Villeurbanne | FR'],
  ['fr', 'Poste basé Lille', 'text', 'Lille | FR'],
  ['fr', 'Lieu de travail : Mouscron (Hainaut)', 'text', 'Mouscron | Hainaut | BE'],
  [
    'fr',
    'Rue du Progrès 50, B-1210 Saint-Josse-ten-Noode',
    'label',
    'Rue du Progrès 50 | 1210 | Saint-Josse-ten-Noode | BE',
  ],
  ['fr', 'Localisation : Marche-en-Famenne', 'text', 'Marche-en-Famenne | BE'],
  [
    'fr',
    'Le poste est basé dans nos locaux, 14 rue des Tanneurs, 38000 Grenoble.',
    'text',
    '14 rue des Tanneurs | 38000 | Grenoble | FR',
  ],
  ['fr', 'Nous recherchons pour notre magasin de Namur un vendeur', 'text', 'Namur | BE'],
  ['fr', 'CDI - Temps plein - Braine-l’Alleud', 'strip', 'Braine-l’Alleud | BE'],
  ['fr', 'Paris 13e (75)', 'strip', 'Paris 13e | FR'],
  ['fr', 'Genève, Suisse', 'strip', 'Genève | CH'],
  ['fr', 'Déplacements fréquents à Bruxelles', 'text', null],
  ['fr', 'Siège social : 12 rue de la Loi, 1000 Bruxelles', 'apply', null],
  ['fr', 'Saint-Étienne et Lyon', 'label', 'Saint-Étienne | FR + Lyon | FR'],
  ['fr', 'Ouagadougou, Burkina Faso', 'label', 'Ouagadougou | BF'],
  ['fr', 'Poste basé à Goma, RDC', 'text', 'Goma | CD'],
  [
    'fr',
    'Zone industrielle des Hauts-Sarts, rue du Parc 20, 4040 Herstal',
    'label',
    'Zone industrielle des Hauts-Sarts, rue du Parc 20 | 4040 | Herstal | BE',
  ],
  ['nl', 'Je werkt vanuit ons kantoor in Zwolle', 'text', 'Zwolle | NL'],
  ['nl', 'Plaats van tewerkstelling: Sint-Niklaas', 'text', 'Sint-Niklaas | BE'],
  ['nl', 'Standplaats: Roeselare of Kortrijk', 'text', 'Roeselare | BE + Kortrijk | BE'],
  ['nl', 'Voor onze vestiging in Apeldoorn zoeken we een planner', 'text', 'Apeldoorn | NL'],
  ['nl', 'Stationsplein 12, 3818 LE Amersfoort', 'label', 'Stationsplein 12 | 3818 LE | Amersfoort | NL'],
  ['nl', 'Industrieweg 5 te 9810 Deinze', 'label', 'Industrieweg 5 | 9810 | Deinze | BE'],
  [
    'nl',
    'Werkplek: Burgemeester Van Gansberghelaan 92, 9820 Merelbeke',
    'text',
    'Burgemeester Van Gansberghelaan 92 | 9820 | Merelbeke | BE',
  ],
  ['nl', 'Utrecht (Utrecht)', 'strip', 'Utrecht | Utrecht | NL'],
  ['nl', 'Den Haag, Zuid-Holland', 'strip', 'Den Haag | Zuid-Holland | NL'],
  ['nl', 'Groningen | 32 uur | hbo', 'strip', 'Groningen | NL'],
  ['nl', 'Heist-op-den-Berg', 'strip', 'Heist-op-den-Berg | BE'],
  ['nl', 'De job is in Lokeren', 'text', 'Lokeren | BE'],
  ['en', 'The post is based at our Sheffield office', 'text', 'Sheffield | GB'],
  ['en', 'This role will be based in Milton Keynes', 'text', 'Milton Keynes | GB'],
  ['en', 'You will join our team in Galway', 'text', 'Galway | IE'],
  ['en', 'Location: Shrewsbury, Shropshire', 'text', 'Shrewsbury | Shropshire | GB'],
  [
    'en',
    'Unit 4, Riverside Business Park, Station Road, Didcot OX11 7NH',
    'label',
    'Riverside Business Park, Station Road | OX11 7NH | Didcot | GB',
  ],
  ['en', 'Duty station: Amman, Jordan', 'text', 'Amman | JO'],
  ['en', 'Kampala, Uganda', 'strip', 'Kampala | UG'],
  ['en', 'London Borough of Hackney · Hackney, London E8 1EA', 'strip', 'E8 1EA | London | GB'],
  [
    'en',
    'Newcastle upon Tyne, England, United Kingdom (Hybrid)',
    'strip',
    'Newcastle upon Tyne | England | GB',
  ],
  ['en', 'Travel to Manchester is required twice a month', 'text', null],
  ['en', 'Registered office: 5 Mill Road, Cambridge CB1 2AD', 'apply', null],
  ['de', 'Arbeitsort: Osnabrück', 'text', 'Osnabrück | DE'],
  ['de', 'Wir suchen für unseren Standort in Reutlingen', 'text', 'Reutlingen | DE'],
  ['de', 'Am Bahnhof 7, 4020 Linz', 'label', 'Am Bahnhof 7 | 4020 | Linz | AT'],
  [
    'de',
    'Industriestraße 21, 8304 Wallisellen, Schweiz',
    'label',
    'Industriestraße 21 | 8304 | Wallisellen | CH',
  ],
  ['de', 'Vollzeit · 20095 Hamburg', 'strip', '20095 | Hamburg | DE'],
  ['de', 'Sachbearbeiter (m/w/d) in Bielefeld', 'strip', 'Bielefeld | DE'],
  ['de', 'Dienstort ist Chemnitz', 'text', 'Chemnitz | DE'],
  [
    'de',
    'Musterstadt GmbH, Berliner Str. 14, 13507 Berlin',
    'apply',
    'Berliner Str. 14 | 13507 | Berlin | DE',
  ],
  ['es', 'Lugar de trabajo: Getafe (Madrid)', 'text', 'Getafe | Madrid | ES'],
  ['es', 'El puesto está ubicado en Cartagena, Murcia', 'text', 'Cartagena | Murcia | ES'],
  ['es', 'Trabajarás en nuestras oficinas de Gijón', 'text', 'Gijón | ES'],
  ['es', 'C/ Mayor 15, 2º, 28013 Madrid', 'label', 'C/ Mayor 15 | 28013 | Madrid | ES'],
  ['es', 'Alcobendas, Comunidad de Madrid, España', 'strip', 'Alcobendas | Comunidad de Madrid | ES'],
  ['es', 'Disponibilidad para viajar a Barcelona', 'text', null],
  ['fr', 'Vous exercerez à Angers', 'text', 'Angers | FR'],
  ['nl', 'Je gaat aan de slag in Turnhout', 'text', 'Turnhout | BE'],
  ['en', 'A bakery based in Whitby', 'text', 'Whitby | GB'],
  ['de', 'Wir bieten eine Ausbildung in Kassel', 'text', 'Kassel | DE'],
  ['es', 'Vacante en Oviedo', 'text', 'Oviedo | ES'],
  ['fr', '📍 1030 Schaerbeek 📄 CDI', 'text', '1030 | Schaerbeek | BE'],
  ['es', 'Editorial Olmo Madrid, Comunidad de Madrid, España', 'strip', 'Madrid | Comunidad de Madrid | ES'],
  ['fr', 'Atelier des Saules — Hauts-de-France', 'strip', 'Hauts-de-France | FR'],
  ['de', 'Stadt Ahlerode, Am Markt 3', 'text', 'Ahlerode'],
  [
    'nl',
    'Gemeentehuis, Kerkstraat 5, 9620 Zottegem',
    'label',
    'Gemeentehuis, Kerkstraat 5 | 9620 | Zottegem | BE',
  ],
  ['en', 'We are at Unit 7, Foss Road, York YO1 7XX', 'text', 'Unit 7, Foss Road | YO1 7XX | York | GB'],
  ['en', 'High Street, Bath BA1 5AW', 'label', 'High Street | BA1 5AW | Bath | GB'],
  ['fr', 'Wavre, Ottignies et Limal (selon les jours)', 'label', 'Wavre | BE + Ottignies | BE + Limal | BE'],
  ['nl', 'Je werkt bij ouderen thuis in Leuven en Herent.', 'text', 'Leuven | BE + Herent | BE'],
  ['es', 'Oficina de la calle Sueca 31 (Ruzafa, Valencia)', 'text', 'calle Sueca 31 | Valencia | ES'],
  ['en', 'Lyon (69003) - Permanent contract', 'strip', '69003 | Lyon | FR'],
  ['fr', 'BP 120, 5000 Namur', 'apply', null],
  ['fr', 'Province de Namur', 'strip', 'Namur'],
])('%s: %s (%s): %s', (language, text, where, expected) => {
  expect(read(language, text, WHERE[where] ?? {})).toBe(expected)
})

test('a town and its code stand under their street', () => {
  const lines = ['Brouwerij De Zon nv', 'Molenstraat 40', '2830 WILLEBROEK']
  const claim: Claim = { source: 'text', section: 'offer', heading: '', text: fold(lines[2] ?? '') }
  const [found] = jobLocation.read(claim, {
    lexicons,
    at: '2026-11-21T10:00:00Z',
    country: null,
    dates: [],
    told: lines,
    known: {},
  })
  expect(found?.value).toEqual([
    {
      streetAddress: 'Molenstraat 40',
      postalCode: '2830',
      addressLocality: 'WILLEBROEK',
      addressCountry: 'BE',
    },
  ])
})

test('the town that an ad speaks of throughout is likely its place, and doubtful', () => {
  const told = [
    'Een school in Vught',
    'De school is in Vught en telt 200 leerlingen',
    'Ons hoofdkantoor is in Breda',
  ]
  const context: Context = { lexicons, at: '2026-11-21T10:00:00Z', country: null, dates: [], told, known: {} }
  const at = (line: string) =>
    jobLocation.read({ source: 'text', section: 'employer', heading: '', text: fold(line) }, context)[0]
  expect(at('Nergens leer je zo graag als in Vught')).toMatchObject({
    value: [{ addressLocality: 'Vught', addressCountry: 'NL' }],
    doubtful: true,
  })
  expect(at('Ons hoofdkantoor is in Breda')).toBeUndefined()
})
