import { describe, expect, test } from 'vitest'
import type { FactKey, Posting } from '@/lib/posting'
import { understand } from '@/lib/understand'
import { page, pasted } from '@/tests/lib/understand/readings'

/** A short ad in three parts, with the lines of a trap in the part they belong to. */
function ad({ top = [], role = [], profile = [], offer = [], apply = [] }: Parts): Posting {
  return understand(
    pasted(
      [
        'Comptable (H/F)',
        'Employeur : Maison Verte asbl',
        ...top,
        'Votre mission',
        'Vous tenez les comptes et préparez le bilan avec la direction.',
        ...role,
        'Votre profil',
        'Vous aimez le travail bien fait.',
        ...profile,
        'Nous offrons',
        'Un cadre de travail agréable.',
        ...offer,
        'Pour postuler',
        'Envoyez votre CV par courriel.',
        ...apply,
      ].join('\n'),
    ),
  )
}
type Parts = Partial<Record<'top' | 'role' | 'profile' | 'offer' | 'apply', string[]>>

const value = (posting: Posting, key: FactKey) => posting.facts[key]?.value

describe('what is no pay', () => {
  test.each([
    ['a budget', { role: ['Vous gérez un budget de 195 M€ et les salaires de 1 200 agents.'] }],
    [
      'a budget in words',
      { role: ['Je beheert een budget van 20 miljoen euro en de lonen van 350 collega’s.'] },
    ],
    ['the gear', { offer: ['Un équipement d’une valeur de 500 € est remis à l’arrivée.'] }],
    ['a reward for a referral', { offer: ['Prime de cooptation de 1 500 € pour chaque collègue amené.'] }],
    ['the canteen', { offer: ['Restaurant d’entreprise : repas à 2,90 €.'] }],
    ['a daily allowance', { offer: ['Indemnité de panier de 9,40 € par jour travaillé.'] }],
    ['an advertisement of the board', { offer: ['Passez à la version Premium pour 0 EUR par mois.'] }],
    ['the share capital', { apply: ['Maison Verte SA au capital de 150 000 €, RCS Lyon 412 345 678'] }],
    [
      'the minimum wage in a legal notice',
      { apply: ['Le SMIC brut mensuel est de 1 801,80 € au 1er janvier.'] },
    ],
    ['a salary without its figure', { offer: ['The salary is £ (FTE £)'] }],
    ['the residue of a form', { offer: ['Salaire : De à EUR par an'] }],
    ['pay that is to be agreed', { offer: ['Salaire : à négocier selon expérience'] }],
    ['a telephone number', { apply: ['Renseignements : 02 229 32 57 ou 050 70 00 42'] }],
  ] satisfies [string, Parts][])('%s', (_, parts) => {
    const salary = value(ad(parts), 'baseSalary')
    expect(salary).toSatisfy(
      (pay: { minValue?: number; maxValue?: number } | undefined) =>
        pay?.minValue === undefined && pay?.maxValue === undefined,
    )
  })
})

describe('which of several amounts is the pay', () => {
  const salaryOf = (...offer: string[]) => value(ad({ offer }), 'baseSalary')

  test('pay at two levels is no single pay, nor a range without its ends', () => {
    expect(
      salaryOf('Salaire : 1 800 € net pour un cuisinier confirmé - 1 900 € pour un chef de partie'),
    ).toSatisfy(
      (pay: { minValue?: number; maxValue?: number } | undefined) =>
        pay === undefined || (pay.minValue === 1800 && pay.maxValue !== 1800),
    )
  })

  test('of a total and its parts, the total', () => {
    expect(
      salaryOf('Salaire brut mensuel : 2 822,66 € (soit 2 184,66 € de base + 238 € Ségur + 400 € de primes)'),
    ).toMatchObject({ minValue: 2822.66, maxValue: 2822.66, unitText: 'MONTH' })
  })

  test('the full-time amount of a part-time post says that it is one', () => {
    expect(salaryOf('Salaire : 2 900 € brut par mois pour un temps plein (poste à mi-temps)')).toMatchObject({
      minValue: 2900,
      basis: 'full-time',
    })
  })

  test('the same pay by month and by year is one pay', () => {
    const posting = ad({ offer: ['Salaire : 4 000 - 4 500 € brut / mois soit 48 - 54 k€ / an'] })
    expect(value(posting, 'baseSalary')).toMatchObject({ minValue: 4000, maxValue: 4500, unitText: 'MONTH' })
    expect(posting.facts.baseSalary?.rivals).toBeUndefined()
  })

  test('an estimate by the board is marked as one', () => {
    expect(salaryOf('Salaire : 3 114 € - 3 350 € / mois (estimation)')).toMatchObject({ estimated: true })
  })

  test('amounts of two currencies make no range', () => {
    expect(salaryOf('Fee: GBP 500 payable in USD')).toEqual({ currency: 'GBP', minValue: 500, maxValue: 500 })
  })

  test('an empty amount in the structured data is none', () => {
    const posting = understand(
      page(`<script type="application/ld+json">{"@type":"JobPosting","title":"Comptable",
        "hiringOrganization":{"name":"Maison Verte"},"baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":{"@type":"QuantitativeValue","unitText":"MONTH"}}}</script>
        <h1>Comptable</h1><h2>Missions</h2><p>Vous tenez les comptes.</p><h2>Profil</h2><p>Vous êtes précis.</p>`),
    )
    expect(value(posting, 'baseSalary')).toBeUndefined()
  })
})

describe('one ad, several, none', () => {
  test('several people for one post are one ad, and no part of its title', () => {
    const posting = understand(
      pasted(
        '3 dossierbehandelaars\nWerkgever: Stad Leuven\nJe profiel\nJe werkt nauwkeurig.\nOns aanbod\nEen contract van onbepaalde duur.',
      ),
    )
    expect(posting.reason).toBeNull()
    expect(String(value(posting, 'title'))).not.toMatch(/\d/)
  })

  test('a page that lists many ads is not one', () => {
    const cards = Array.from(
      { length: 12 },
      (_, at) => `<li><a href="/jobs/ad-${1000 + at}">Comptable ${at}</a> Lyon CDI</li>`,
    )
    const posting = understand(page(`<h1>245 offres d’emploi de comptable</h1><ul>${cards.join('')}</ul>`))
    expect(posting.reason).toBe('several-ads')
  })

  test('headings of an employer that has no offer now are no ad', () => {
    const posting = understand(
      page(
        '<h1>Offres d’emploi</h1><p>Il n’y a pas d’offre d’emploi pour l’instant. Revenez nous voir bientôt.</p>',
      ),
    )
    expect(posting.reason).not.toBeNull()
  })

  test('a guide to a contract is no ad', () => {
    const posting = understand(
      page(`<h1>Le CDD expliqué</h1><p>Un contrat à durée déterminée dure au plus 18 mois. La période d’essai est d’un
        mois. À temps plein, la semaine compte 35 heures et le salaire ne peut être inférieur au SMIC.</p>`),
    )
    expect(posting.reason).toBe('no-ad')
  })

  test('an ad that is over says so', () => {
    expect(ad({ top: ['Cette offre n’est plus disponible.'] }).notes).toContain('expired')
    expect(ad({}).notes).not.toContain('expired')
  })
})

describe('who employs', () => {
  test('an agency that hides its client does not become its name', () => {
    const posting = understand(
      pasted(
        'Magasinier\nNotre client, spécialisé dans le transport, recrute un magasinier à Liège.\nProfil\nVous êtes ponctuel.\nNous offrons\nUn contrat d’intérim à temps plein.',
      ),
    )
    expect(String(value(posting, 'hiringOrganization') ?? '')).not.toMatch(/client/i)
  })

  test('the board that gathers ads is not the employer', () => {
    const posting = understand(
      page(
        `<header><a href="/">JobKorb</a></header><h1>Comptable</h1><h2>Mission</h2>
        <p>Vous tenez les comptes.</p><h2>Profil</h2><p>Vous êtes précis.</p>`,
        'Comptable | JobKorb',
        'https://www.jobkorb.example/ad/7',
      ),
    )
    expect(value(posting, 'hiringOrganization')).not.toBe('JobKorb')
  })
})

describe('words that turn a statement round', () => {
  test('"pas de CDI" is no permanent contract', () => {
    expect(
      value(ad({ offer: ['Contrat : CDD de 6 mois, pas de CDI possible'] }), 'employmentType'),
    ).toMatchObject({
      kind: 'fixed-term',
      durationMonths: 6,
    })
  })

  test('beginners who are not accepted are not', () => {
    const { requirements } = ad({ profile: ['Débutants non acceptés.'] })
    expect(requirements.some(({ value }) => value.kind === 'experience' && value.minMonths === 0)).toBe(false)
  })

  test('telework that is not allowed makes no remote job', () => {
    expect(value(ad({ offer: ['Télétravail : non autorisé'] }), 'jobLocationType')).toBe('ONSITE')
  })

  test('not remote but partly so is hybrid', () => {
    const posting = understand(
      pasted(
        'Policy Officer\nOrganisation: Green Roofs\nLocation: Brussels\nThis is not a remote position but partly remote work is possible.\nYour profile\nYou write well.\nHow to apply\nSend your CV.',
      ),
    )
    expect(value(posting, 'jobLocationType')).toBe('HYBRID')
  })
})

describe('alternatives', () => {
  test('"CDI ou CDD" claims neither as the only one', () => {
    const posting = ad({ top: ['Contrat : CDI ou CDD'] })
    expect(posting.facts.employmentType).toMatchObject({
      value: { kind: 'permanent' },
      rivals: [{ value: { kind: 'fixed-term' } }],
    })
  })

  test('"voltijds of deeltijds" claims neither', () => {
    const posting = understand(
      pasted(
        'Boekhouder\nWerkgever: Groen Huis vzw\nUurrooster: voltijds of deeltijds\nProfiel\nJe werkt nauwkeurig.\nAanbod\nEen contract van onbepaalde duur.',
      ),
    )
    expect(value(posting, 'workHours')).toSatisfy(
      (hours: { schedule?: string } | undefined) => hours?.schedule === undefined,
    )
  })

  test('"80 à 100 %" is no single share', () => {
    expect(value(ad({ top: ['Taux d’activité : 80 à 100 %'] }), 'workHours')).toEqual({
      minFullTimeShare: 0.8,
      maxFullTimeShare: 1,
    })
  })
})

describe('a title', () => {
  test.each([
    ['Comptable (H/F)', 'Comptable'],
    ['Comptable F/H', 'Comptable'],
    ['Boekhouder (m/v/x)', 'Boekhouder'],
    ['Buchhalter (m/w/d)', 'Buchhalter'],
    ['Contable (h/m)', 'Contable'],
    ['Accountant (f/m/d)', 'Accountant'],
    ['Comptable - Lyon (69)', 'Comptable'],
    ['Comptable (CDI)', 'Comptable'],
    ['Comptable - Réf. 2026-114', 'Comptable'],
    ['Comptable 80 %', 'Comptable'],
  ])('%s', (heading, title) => {
    const posting = understand(
      page(`<h1>${heading}</h1><dl><dt>Lieu</dt><dd>Lyon</dd></dl><h2>Missions</h2><p>Vous tenez les comptes de la
        maison.</p><h2>Profil recherché</h2><p>Vous êtes précis.</p>`),
    )
    expect(value(posting, 'title')).toBe(title)
  })
})

describe('text as boards spoil it', () => {
  test('labels misspelt, or in two languages', () => {
    const posting = understand(
      pasted(
        'Accountant\nCompany: Green Roofs\nRenumeration: EUR 3,000 gross per month\nLieu / Location: Brussels\nYour profile\nYou are precise.\nHow to apply\nSend your CV.',
      ),
    )
    expect(value(posting, 'baseSalary')).toMatchObject({ minValue: 3000, unitText: 'MONTH' })
    expect(value(posting, 'jobLocation')).toMatchObject([{ addressLocality: 'Brussels' }])
  })

  test('words glued together break nothing', () => {
    const posting = ad({
      role: ['Rattaché(e) auPôle finances, vosmissionsAfin de suivre les comptes2 jours par semaine.'],
    })
    expect(posting.reason).toBeNull()
  })

  test('escapes of escapes in structured data are read', () => {
    const posting = understand(
      page(`<script type="application/ld+json">{"@type":"JobPosting","title":"Responsable R&amp;amp;D",
        "hiringOrganization":{"name":"Fr&amp;eacute;mont"},"description":"&amp;lt;p&amp;gt;Contrat : CDI&amp;lt;/p&amp;gt;"}</script>
        <h2>Missions</h2><p>Vous menez les essais.</p><h2>Profil</h2><p>Vous êtes précis.</p>`),
    )
    expect(value(posting, 'title')).toBe('Responsable R&D')
    expect(value(posting, 'hiringOrganization')).toBe('Frémont')
  })

  test('a text that is cut off ends in no value', () => {
    expect(value(ad({ offer: ['Salaire : de 2 5...'] }), 'baseSalary')).toBeUndefined()
  })

  test('numbers in words count', () => {
    const { requirements } = ad({ profile: ['Vous avez au moins deux ans d’expérience en comptabilité.'] })
    expect(requirements.map(({ value }) => value)).toContainEqual(
      expect.objectContaining({ kind: 'experience', minMonths: 24 }),
    )
  })
})

describe('places', () => {
  test('a town named like a country or a pronoun', () => {
    expect(value(ad({ top: ['Lieu de travail : Us (95)'] }), 'jobLocation')).toMatchObject([
      { addressLocality: 'Us' },
    ])
  })

  test('the place of work, not the head office nor the place of training', () => {
    const posting = ad({
      top: ['Lieu de travail : Namur'],
      role: ['Notre siège est à Bruxelles ; la formation a lieu à Liège.'],
    })
    expect(value(posting, 'jobLocation')).toMatchObject([{ addressLocality: 'Namur' }])
  })

  test.each(['Rue de l’Industrie 10, 1040 Bruxelles', 'avenue du 8 mai 1945, 69100 Villeurbanne'])(
    'the street %s holds no pay, no date and no hours',
    (address) => {
      const posting = ad({ apply: [`Adresse : ${address}`] })
      expect(value(posting, 'baseSalary')).toBeUndefined()
      expect(value(posting, 'jobStartDate')).toBeUndefined()
      expect(value(posting, 'validThrough')).toBeUndefined()
      expect(value(posting, 'datePosted')).toBeUndefined()
      expect(value(posting, 'workHours')).toBeUndefined()
    },
  )

  test('the year a house was founded is no date of the ad', () => {
    const posting = ad({ role: ['Fondée en 1987, la maison emploie 35 personnes depuis 2001.'] })
    expect(value(posting, 'datePosted')).toBeUndefined()
    expect(value(posting, 'jobStartDate')).toBeUndefined()
  })
})
