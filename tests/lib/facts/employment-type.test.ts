import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/facts/define'
import { employmentType } from '@/lib/facts/employment-type'
import type { EmploymentType } from '@/lib/posting'
import { say, structured, world } from './say'

const read = (claim: Claim) => employmentType.read(claim, world())
const values = (claim: Claim) => read(claim).map((finding) => finding.value)
const offer = (text: string) => say(text, { section: 'offer' })
const labelled = (label: string, text: string) =>
  say(text, { section: 'top', source: 'label', label, topic: 'employmentType' })

describe('a line of the offer', () => {
  const examples: [text: string, value: EmploymentType][] = [
    ['CDD 10 mois (renouvellement possible)', { kind: 'fixed-term', durationMonths: 10, renewable: true }],
    ['CDI de 35h/semaine', { kind: 'permanent' }],
    ['Temps plein · CDI · Angers', { kind: 'permanent' }],
    ['Fixed term to 30 June 2027', { kind: 'fixed-term', endDate: '2027-06-30' }],
    ['Jaarcontract met uitzicht op verlenging', { kind: 'fixed-term', durationMonths: 12, renewable: true }],
    ['Un contrat à durée indéterminée à mi-temps', { kind: 'permanent' }],
    [
      'Contrat à durée déterminée d’un an, non renouvelable',
      { kind: 'fixed-term', durationMonths: 12, renewable: false },
    ],
    [
      'Statut : CDD cadre à objet défini (forfait jour 210 jours/an) de 24 mois (avec possibilité d’extension)',
      { kind: 'fixed-term', durationMonths: 24, renewable: true, variant: 'CDD à objet défini' },
    ],
    ['CDD de deux ans, période d’essai de 2 mois', { kind: 'fixed-term', durationMonths: 24 }],
    ['CDD de 6 mois avec possibilité de CDI', { kind: 'fixed-term', durationMonths: 6, renewable: true }],
    [
      'CDD de 7 mois, du 1er juin 2026 au 31 décembre 2026',
      { kind: 'fixed-term', durationMonths: 7, endDate: '2026-12-31' },
    ],
    ['CDD jusqu’au 31 décembre 2026', { kind: 'fixed-term', endDate: '2026-12-31' }],
    ['CDD de 5 mois (remplacement congé maternité)', { kind: 'replacement', durationMonths: 5 }],
    ['Contrat d’apprentissage de 24 mois', { kind: 'apprenticeship', durationMonths: 24 }],
    ['Stage de 6 mois, gratification légale', { kind: 'internship', durationMonths: 6 }],
    ['Mission de service civique de 8 mois', { kind: 'civic-service', durationMonths: 8 }],
    ['Engagement statutaire', { kind: 'civil-servant' }],
    ['Contract van onbepaalde duur', { kind: 'permanent' }],
    [
      'Contract van bepaalde duur van 12 maanden, verlengbaar',
      { kind: 'fixed-term', durationMonths: 12, renewable: true },
    ],
    [
      'Een vervangingscontract van 7 maanden',
      { kind: 'replacement', durationMonths: 7, variant: 'vervangingscontract' },
    ],
    ['Tijdelijk contract met uitzicht op onbepaalde duur', { kind: 'fixed-term', renewable: true }],
    ['Vast contract', { kind: 'permanent' }],
    ['Opdracht op zelfstandige basis', { kind: 'freelance' }],
    ['Permanent position', { kind: 'permanent' }],
    [
      '18-month fixed-term contract with possibility of extension',
      { kind: 'fixed-term', durationMonths: 18, renewable: true },
    ],
    ['Fixed-term contract until 30 June 2027', { kind: 'fixed-term', endDate: '2027-06-30' }],
    ['Maternity cover for 9 months', { kind: 'replacement', durationMonths: 9, variant: 'Maternity cover' }],
    ['Paid internship of 5 months', { kind: 'internship', durationMonths: 5 }],
  ]
  test.each(examples)('%s', (text, value) => {
    expect(values(offer(text))).toEqual([value])
  })
})

describe('labels and short values', () => {
  test.each<[string, string, EmploymentType]>([
    ['Contrat', 'CDI 100%', { kind: 'permanent' }],
    ['Type de contrat', 'CDD', { kind: 'fixed-term' }],
    ['Type de contrat', 'Bénévolat', { kind: 'volunteer' }],
    ['Contract', 'Studentenjob', { kind: 'student' }],
    ['Contract type', 'Internship', { kind: 'internship' }],
    ['Contract type', 'Permanent, full-time', { kind: 'permanent' }],
  ])('%s: %s', (label, text, value) => expect(values(labelled(label, text))).toEqual([value]))

  test('a length alone makes it fixed-term, by inference', () => {
    const [finding] = read(labelled('Durée du contrat', '14 mois'))
    expect(finding?.value).toEqual({ kind: 'fixed-term', durationMonths: 14 })
    expect(finding?.inferred).toEqual([{ part: 'kind', reason: 'kind-from-duration' }])
  })
  test.each(['Pas applicable', '-', 'Selon profil', 'Employé'])('nothing: %s', (text) =>
    expect(values(labelled('Contrat', text))).toEqual([]),
  )
  test('a strip and a title', () => {
    expect(values(say('CDD', { section: 'top', source: 'label' }))).toEqual([{ kind: 'fixed-term' }])
    expect(values(say('Chargée de projet (CDI)', { section: 'top', source: 'heading' }))).toEqual([
      { kind: 'permanent' },
    ])
    expect(values(say('Stage - communication', { section: 'top', source: 'heading' }))).toEqual([
      { kind: 'internship' },
    ])
    expect(values(say('Responsable des bénévoles', { section: 'top', source: 'heading' }))).toEqual([])
  })
})

describe('no word about the contract of this post', () => {
  const refused = [
    'Vous encadrez des étudiantes, des stagiaires et des bénévoles',
    'Elle remplace les coordinatrices en leur absence et veille à la durée de remplacement',
    'Un financement pour une durée de 3 ans a été obtenu',
    'Statut employé',
    'La structure compte 12 salariés en CDI',
    'Vous recrutez les intérimaires et suivez leur contrat',
    'Accueil des nouveaux stagiaires',
    'Période d’essai de 3 mois',
    '- Déterminé',
    'Wervingsreserve van 2 jaar',
    'Je begeleidt vrijwilligers en jobstudenten',
    'You train volunteers and interns',
    'Vous travaillez en alternance avec vos collègues',
  ]
  test.each(refused)('%s', (text) => {
    for (const section of ['role', 'employer', 'top'] as const)
      expect(values(say(text, { section }))).toEqual([])
  })
  test('a negation', () => {
    expect(values(offer('Ce n’est pas un CDI'))).toEqual([])
    expect(values(offer('Geen vast contract'))).toEqual([])
  })
  test('a long sentence on the employer, with no announcing word', () => {
    const text = `${'Nous accompagnons des jeunes dans leurs démarches, leurs projets et leurs choix. '.trim().slice(0, -1)}, du bénévolat au CDI`
    expect(values(say(text, { section: 'employer' }))).toEqual([])
  })
})

test('kinds that an agency deals in leave the one that it names for the post', () => {
  const line = 'Brenta, qui recrute en CDI, CDD et intérim, recherche pour son client un soudeur en CDI.'
  expect(values(say(line, { section: 'top' }))).toEqual([{ kind: 'permanent' }])
})

test('a choice between two kinds keeps both, doubtful', () => {
  const findings = read(offer('CDI ou CDD'))
  expect(findings.map(({ value }) => value.kind)).toEqual(['permanent', 'fixed-term'])
  expect(findings.every(({ doubtful }) => doubtful)).toBe(true)
})

describe('structured data', () => {
  test.each<[unknown, EmploymentType['kind'][]]>([
    ['FULL_TIME', []],
    [['FULL_TIME', 'INTERN'], ['internship']],
    ['TEMPORARY', ['fixed-term']],
    ['CDI', ['permanent']],
    ['VOLUNTEER', ['volunteer']],
    [['OTHER'], []],
    [null, []],
  ])('%j', (data, kinds) =>
    expect(values(structured('employmentType', data)).map(({ kind }) => kind)).toEqual(kinds),
  )
  test('vague codes are doubted', () => {
    expect(read(structured('employmentType', 'TEMPORARY'))[0]?.doubtful).toBe(true)
  })
})

test('a closer kind agrees with fixed-term, and takes its place', () => {
  const [plain, close]: EmploymentType[] = [
    { kind: 'fixed-term', durationMonths: 6 },
    { kind: 'replacement' },
  ]
  if (!plain || !close) throw new Error('two values')
  expect(employmentType.agrees(plain, close)).toBe(true)
  expect(employmentType.complete?.(plain, close)).toEqual({ kind: 'replacement', durationMonths: 6 })
  expect(employmentType.agrees(plain, { kind: 'permanent' })).toBe(false)
  expect(employmentType.agrees(plain, { kind: 'fixed-term', durationMonths: 12 })).toBe(false)
})

describe('where the contract is said in passing', () => {
  test.each<[string, Partial<Claim>, EmploymentType]>([
    ['Alternance Data Analyst - Lyon (H/F)', { source: 'label' }, { kind: 'apprenticeship' }],
    ['Apprenti technicien de maintenance (H/F)', { source: 'label' }, { kind: 'apprenticeship' }],
    ['Cuisinière (H/F) - CDI 39 h', { source: 'label' }, { kind: 'permanent' }],
    ['CDI - Temps partiel', { source: 'label' }, { kind: 'permanent' }],
    ['CDD de 5 mois, évolutif', { source: 'label' }, { kind: 'fixed-term', durationMonths: 5 }],
    ['CDI à pourvoir dès la rentrée', { source: 'label' }, { kind: 'permanent' }],
    ['Notre école recherche un(e) alternant(e) pour son accueil.', {}, { kind: 'apprenticeship' }],
    ['En tant qu’apprenti(e), vous suivez trois chantiers.', { section: 'role' }, { kind: 'apprenticeship' }],
    [
      'Nous recherchons une infirmière, pour une petite équipe qui suit chaque année des centaines de familles, en CDI à Brest.',
      {},
      { kind: 'permanent' },
    ],
    ['Contrat d’un mois renouvelable.', {}, { kind: 'fixed-term', durationMonths: 1, renewable: true }],
    ['Une longue mission d’intérim vous attend.', {}, { kind: 'temporary-agency' }],
    ['CDD pour remplacement d’un congé parental de 7 mois', {}, { kind: 'replacement', durationMonths: 7 }],
    [
      'We are hiring a Finance Manager to cover maternity leave for 9 months.',
      {},
      { kind: 'replacement', durationMonths: 9 },
    ],
  ])('%s', (text, rest, value) => {
    expect(values(say(text, { section: 'top', ...rest }))).toEqual([value])
  })

  test('a length that is left open is none; one said twice is one', () => {
    expect(values(offer('Contrat d’apprentissage (2 ans ou 3 ans)'))).toEqual([{ kind: 'apprenticeship' }])
    expect(values(offer('CDD de 12 mois à 24 mois'))).toEqual([{ kind: 'fixed-term' }])
    expect(values(offer('CDD : 24 mois - 2 ans'))).toEqual([{ kind: 'fixed-term', durationMonths: 24 }])
  })

  test.each([
    'Une possibilité réelle de CDI à la clé',
    'Le poste peut déboucher sur un CDI',
    'La mission peut aussi être proposée, CDI possible',
    'Uitzicht op een vast contract',
    'This may lead to a permanent position',
  ])('a contract that may follow: %s', (text) => expect(values(offer(text))).toEqual([]))

  test.each([
    'A permanent contract pays more than a temporary one.',
    'Un CDI est souvent plus sûr qu’un CDD.',
    'Een vast contract biedt meer zekerheid dan een tijdelijk.',
    'Ein befristeter Vertrag endet von selbst.',
    'Un contrato indefinido ofrece más seguridad que uno temporal.',
  ])('contracts in general: %s', (text) => expect(values(offer(text))).toEqual([]))

  test.each([
    ['It is to be filled from 1 June 2026 and is limited to 36 months.', { durationMonths: 36 }],
    ['Le poste est à pourvoir en mai et limité à 18 mois.', { durationMonths: 18 }],
    ['A one-year contract, which is extended if all goes well', { durationMonths: 12, renewable: true }],
    ['CDD de six mois, qui sera sans doute prolongé', { durationMonths: 6, renewable: true }],
  ])('a limit and a renewal: %s', (text, terms) =>
    expect(values(offer(text))).toEqual([{ kind: 'fixed-term', ...terms }]),
  )

  test.each([
    ['De vervanging loopt van 4 januari tot en met 30 juni 2027.', '2027-06-30'],
    ['Le remplacement courra jusqu’au 2 juillet 2027.', '2027-07-02'],
    ['Vertretung vom 1. März bis 31. August 2027', '2027-08-31'],
  ])('a replacement with its end: %s', (text, endDate) =>
    expect(values(offer(text))).toEqual([{ kind: 'replacement', endDate }]),
  )

  test.each([
    ['Tijdelijk contract voor een half jaar', 6],
    ['CDD d’un an et demi', 18],
  ])('half a year: %s', (text, durationMonths) =>
    expect(values(offer(text))).toEqual([{ kind: 'fixed-term', durationMonths }]),
  )

  test('a word of the employer’s own name', () => {
    const known = { hiringOrganization: 'Interim Conseil' }
    const claim = say('Interim Conseil', { section: 'top', source: 'label' })
    expect(employmentType.read(claim, world({ known }))).toEqual([])
  })
})

describe('a renewal told elsewhere in the ad', () => {
  const renewed = (text: string, line: string) =>
    employmentType.read(offer(text), { ...world(), told: [text, 'Une équipe de dix', line] })[0]?.value
      .renewable
  test.each([
    ['CDD de 12 mois', '- Le contrat pourra être prolongé'],
    ['Befristet auf zwei Jahre', 'die Option auf Verlängerung des Vertrages, wenn es für beide passt'],
    ['A contract for one year', 'The contract may be extended, subject to funding'],
    ['Contract voor een jaar', 'Bij goed functioneren wordt je contract verlengd'],
    ['Contrato de 6 meses', 'Posibilidad de prórroga del contrato'],
    ['Befristet auf zwei Jahre', 'Evtl. Verlängerung des Vertrags'],
    ['Contrato de 6 meses', 'Contrato prorrogable por otro año'],
  ])('%s … %s', (text, line) => expect(renewed(text, line)).toBe(true))
  test.each([
    ['CDD de 12 mois', 'Vous gérez le renouvellement des contrats'],
    ['CDD de 12 mois', 'Projets d’énergies renouvelables'],
    ['CDD de 12 mois', 'Il est possible que l’offre soit prolongée'],
    ['Befristet auf zwei Jahre', 'Eine Verlängerung der Bewerbungsfrist ist möglich'],
    ['Contract voor een jaar', 'Je volgt de verlenging van onderhoudscontracten op'],
  ])('not: %s … %s', (text, line) => expect(renewed(text, line)).toBeUndefined())
})

test('why somebody is sought names no contract that another line names', () => {
  const why = 'Dans le cadre d’un remplacement de congé maternité, nous recherchons une bibliothécaire'
  const among = (...told: string[]) => employmentType.read(offer(why), { ...world(), told: [why, ...told] })
  expect(among('CDD de six mois')).toEqual([])
  expect(among('Contrat : CDD de remplacement')[0]?.value.kind).toBe('replacement')
  expect(among('Une équipe de dix')[0]?.value.kind).toBe('replacement')
})
