import { describe, expect, test } from 'vitest'
import { title } from '@/lib/facts/title'
import { say, structured, world } from './say'

const heading = { source: 'heading', section: 'top', block: 0 } as const
const read = (text: string, claim = {}, known = {}) =>
  title.read(say(text, claim), world({ known })).map(({ value }) => value)

const NETWORK = { hiringOrganization: 'Plateforme des Soutiens aux Migrant.e.s' }

describe('the role alone, out of a heading', () => {
  test.each([
    [
      "Coordinateur·trice général·e Sister's House (m/v/x)",
      {},
      "Coordinateur·trice général·e Sister's House",
    ],
    ['Infirmier·ère de nuit H/F', {}, 'Infirmier·ère de nuit'],
    ['Conseiller(ère) emploi (F/H/X)', {}, 'Conseiller(ère) emploi'],
    ['Chargé.e de plaidoyer - CDI - 80%', {}, 'Chargé.e de plaidoyer'],
    ['CDD 6 mois - Éducateur spécialisé (h/f)', {}, 'Éducateur spécialisé'],
    ['Comptable (80%)', {}, 'Comptable'],
    ['Comptable - Réf. 2026-114', {}, 'Comptable'],
    ['Comptable — Namur', { jobLocation: [{ addressLocality: 'Namur' }] }, 'Comptable'],
    ['Comptable (Namur)', { jobLocation: [{ addressLocality: 'Namur' }] }, 'Comptable'],
    [
      'Coordinateur.ice juridique pour la Plateforme des Soutiens aux Migrant.e.s – - Calais',
      { ...NETWORK, jobLocation: [{ addressLocality: 'Calais' }] },
      'Coordinateur.ice juridique',
    ],
    ['Les Amis du Parc recrute 01 chargé.e de projet jardin', {}, 'chargé.e de projet jardin'],
    ['L’asbl Horizon recherche un·e animateur·trice (H/F)', {}, 'animateur·trice'],
    ['Offre d’emploi : Responsable logistique', {}, 'Responsable logistique'],
    ['Verpleegkundige palliatieve zorg (m/v/x)', {}, 'Verpleegkundige palliatieve zorg'],
    ['Buurthuis De Brug zoekt een projectmedewerker', {}, 'projectmedewerker'],
    ['Vacature: Beleidsmedewerker klimaat (V/M/X)', {}, 'Beleidsmedewerker klimaat'],
    [
      'Beleidsmedewerker bij Natuurpunt Noord',
      { hiringOrganization: 'Natuurpunt Noord' },
      'Beleidsmedewerker',
    ],
    ['Green Roofs is hiring a Policy Officer', {}, 'Policy Officer'],
    ['Policy Officer at Green Roofs', { hiringOrganization: 'Green Roofs' }, 'Policy Officer'],
    ['Senior Data Engineer (m/w/d)', {}, 'Senior Data Engineer'],
    ['Responsable recherche et développement', {}, 'Responsable recherche et développement'],
    ['Ingénieur de recherche', {}, 'Ingénieur de recherche'],
    ['une chargée ou un chargé de projets (stage)', {}, 'chargé de projets'],
    ['timmerman.', {}, 'timmerman'],
    ['Konditor*in ab 20h (m/w/d)', {}, 'Konditor*in'],
    ['Pflegefachkraft (m/w/d) – Schwerpunkt Geriatrie', {}, 'Pflegefachkraft – Schwerpunkt Geriatrie'],
    ['School Cook, Grade 6', {}, 'School Cook'],
    ['Programme Officer - Kenya', {}, 'Programme Officer'],
    ['Telefoniste – français/néerlandais', {}, 'Telefoniste'],
    ['Enseignant - Lycée Merle', {}, 'Enseignant'],
  ])('%s', (text, known, role) => expect(read(text, heading, known)).toEqual([role]))

  test.each([
    'Description du poste',
    'Nos offres',
    'Contact',
    'Jobs',
    'Vacatures',
    'Profil recherché',
    'CDI',
    '(H/F)',
    '(M/W/D | Vollzeit oder Teilzeit)',
    'Home / Vacancies / Porter',
  ])('no role: %s', (text) => expect(read(text, heading)).toEqual([]))
})

describe('the title of the document', () => {
  const page = { source: 'heading', section: 'top' } as const

  test('the part with a gender mark is the role', () => {
    expect(read('Maison Verte | Comptable (h/f/x) | Un site d’emploi', page)).toEqual(['Comptable'])
  })

  test('a known employer is no role; what is left is doubtful beside the site’s name', () => {
    const [found] = title.read(
      say('Maison Verte - Comptable - Tousjobs', page),
      world({ known: { hiringOrganization: 'Maison Verte' } }),
    )
    expect(found).toMatchObject({ value: 'Comptable', doubtful: true })
  })
})

describe('other witnesses', () => {
  test('a board’s address drops its article', () => {
    const claim = { source: 'address', topic: 'title' } as const
    expect(read('Un.e chargé.e de soutien aux équipes et projets rétention', claim)).toEqual([
      'chargé.e de soutien aux équipes et projets rétention',
    ])
  })

  test('a label', () => {
    expect(read('Chef de service (H/F)', { source: 'label', topic: 'title' })).toEqual(['Chef de service'])
    expect(
      read('Vous animez le réseau des bénévoles de la région.', { source: 'label', topic: 'title' }),
    ).toEqual([])
  })

  test('structured data', () => {
    const [found] = title.read(structured('title', 'Chef de service F/H - CDI'), world())
    expect(found?.value).toBe('Chef de service')
  })

  test('a first line with its gender mark or its employer', () => {
    const top = { section: 'top', block: 1 } as const
    expect(read('Animateur nature (h/f/x)', top)).toEqual(['Animateur nature'])
    expect(read('Animateur nature pour la Plateforme des Soutiens aux Migrant.e.s', top, NETWORK)).toEqual([
      'Animateur nature',
    ])
    expect(read('Maison Verte — 59 - LILLE', top, { hiringOrganization: 'Maison Verte' })).toEqual([])
    expect(read('Description du poste', top)).toEqual([])
    expect(read('Animateur nature (h/f/x)', { section: 'role', block: 40 })).toEqual([])
  })

  test('the very first line of a text, short and no sentence, is a title if it names work', () => {
    const opening = (text: string) => title.read(say(text, { section: 'top', block: 0 }), world())[0]
    expect(opening('Climate and Air')).toBeUndefined()
    expect(opening('Legal Intern')).toMatchObject({ value: 'Legal Intern' })
    expect(opening('Our kitchen grows! Chef de partie')).toMatchObject({ value: 'Chef de partie' })
    expect(opening('Policy Officer - Climate')).toEqual(expect.not.objectContaining({ doubtful: true }))
    expect(
      read('The network, founded in 2011, brings 27 groups together.', { section: 'top', block: 0 }),
    ).toEqual([])
    expect(read('Policy Officer - Climate', { section: 'top', block: 9 })).toEqual([])
  })

  test('a sentence that says whom the employer looks for is inferred', () => {
    const [found] = title.read(
      say(
        'Dans ce cadre, Les Amis du Parc et ses partenaires recherchent un.e chargé.e de coordination jardin.',
      ),
      world(),
    )
    expect(found).toMatchObject({
      value: 'chargé.e de coordination jardin',
      inferred: [{ reason: 'title-from-sentence' }],
    })
  })

  test.each([
    'Nous recherchons une personne motivée et curieuse.',
    'Nous recherchons un profil polyvalent.',
    'Vous menez une recherche documentaire.',
    'L’association recherche des financements.',
    'Nous nous engageons à vous faire un retour rapide.',
    'We are looking for someone who likes people.',
    'We zoeken een collega met ervaring.',
    'En assurant la coordination du réseau, vos responsabilités consistent à :',
  ])('no role in: %s', (text) => expect(read(text)).toEqual([]))
})

test('two spellings of one role agree', () => {
  expect(title.agrees('Chargé.e de projet', 'Chargé(e) de projet')).toBe(true)
  expect(title.agrees('Comptable', 'Infirmier')).toBe(false)
})

describe('what boards and schools glue to a role', () => {
  const known = { jobLocation: [{ addressLocality: 'Lyon', addressCountry: 'FR' }] }
  test.each([
    ['Alternance Data Analyst - Lyon (H/F)', 'Data Analyst'],
    ['Alternant Data Analyst (H/F)', 'Data Analyst'],
    ['Stagiaire RH (H/F)', 'Stagiaire RH'],
    ['ACME - CDI - Assistant comptable (H/F)', 'Assistant comptable'],
    ['Assistante de gestion (H/F) / REF0042 #AB', 'Assistante de gestion'],
    ['Gestionnaire de risques _ Alternance (H/F)', 'Gestionnaire de risques'],
    ['Vendeuse en librairie 21h (H/F)', 'Vendeuse en librairie'],
  ])('%s', (text, role) => expect(read(text, heading, known)).toEqual([role]))

  test.each([
    'dès que possible',
    'CDI, temps plein',
    'Alternance, 35 heures hebdomadaires',
    'Nantes, Rennes et Brest',
  ])('under "Poste à pourvoir", no role: %s', (text) =>
    expect(read(text, { source: 'label', topic: 'title', label: 'Poste à pourvoir' })).toEqual([]),
  )
})

describe('first lines of a copied text', () => {
  const top = { section: 'top', block: 1 } as const
  test('under a line that announces it', () => {
    const told = ['The Towpath Society is looking for a', 'Communications Lead']
    const [found] = title.read(say(told[1] ?? '', top), { ...world(), told })
    expect(found).toMatchObject({ value: 'Communications Lead' })
  })

  test.each([
    ['Animateur·rice nature', 'Animateur·rice nature'],
    ['Tuinier gezocht', 'Tuinier'],
    ['2 JARDINIERS (M/F)', 'JARDINIERS'],
    ['Commis de cuisine (h/f) pour le collège', 'Commis de cuisine'],
  ])('%s', (text, role) => expect(read(text, top)).toEqual([role]))
  test.each([
    'Home › Vacatures › Zorg',
    'La Maison Bleue recherche',
    'Wij zijn op zoek naar een',
    'Opdrachtgever',
    'Die Bürgermeisterin',
  ])('no role: %s', (text) => expect(read(text, top)).toEqual([]))
})

describe('first lines with signs in them', () => {
  const first = (text: string) => title.read(say(text, { section: 'top', block: 0 }), world())[0]?.value
  test.each([
    ['Postdoc position: Life in slow rivers', 'Postdoc'],
    ['Dakwerker (31/35/38 uur)', 'Dakwerker'],
    ['Pflegekraft (m/w/d) Nachtdienst - Prämie!', 'Pflegekraft Nachtdienst'],
    ['Ref. 20301: Techador', 'Techador'],
  ])('%s', (text, role) => expect(first(text)).toBe(role))

  test.each(["Clinic swamped with letters for one 'night porter'", 'Requisitos para un techador'])(
    'no role: %s',
    (text) => expect(first(text)).toBeUndefined(),
  )
})

describe('a line in capitals, and anyone who works', () => {
  test('without the employer that opens it', () => {
    const found = read('STICHTING DE MEREL BEHEERDER', heading, { hiringOrganization: 'Stichting De Merel' })
    expect(found).toEqual(['BEHEERDER'])
  })
  test.each([
    "L'association Les Merles recrute des salariés en insertion.",
    'We are hiring staff for our shop.',
  ])('no role in: %s', (text) => expect(read(text, { section: 'top', block: 1 })).toEqual([]))
  test.each(['Project officer', 'Team leader', 'Category manager', 'Project Coordinator (Energy)'])(
    '%s is one',
    (text) => expect(read(text, heading)).toHaveLength(1),
  )
})
