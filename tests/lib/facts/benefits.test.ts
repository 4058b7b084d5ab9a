import { describe, expect, test } from 'vitest'
import { benefits } from '@/lib/facts/benefits'
import type { Claim } from '@/lib/facts/define'
import type { Section } from '@/lib/lexicon'
import type { Benefit, BenefitKind } from '@/lib/posting'
import { say, structured, world } from './say'

const values = (claim: Claim) =>
  benefits.read(claim, world()).flatMap(({ value, doubtful }) => (doubtful ? [] : [value]))
const offer = (text: string) => say(text, { section: 'offer' })

describe('a line of the offer', () => {
  const examples: [text: string, benefits: Benefit[]][] = [
    ['Kilomètres remboursés à 0,39 €', [{ kind: 'mileage', amount: 0.39, currency: 'EUR' }]],
    ['0,41 euro per kilometer', [{ kind: 'mileage', amount: 0.41, currency: 'EUR' }]],
    ['User mileage at 45p', [{ kind: 'mileage', amount: 0.45, currency: 'GBP' }]],
    ['Fietsvergoeding (0,33 euro per km)', [{ kind: 'bike', amount: 0.33, currency: 'EUR' }]],
    ['Mutuelle prise en charge pour moitié', [{ kind: 'healthInsurance', employerShare: 0.5 }]],
    ['Les trois quarts de votre abonnement de train', [{ kind: 'transport', share: 0.75 }]],
    [
      'Carte titres-restaurant de 10 €, dont 6 € à notre charge',
      [{ kind: 'mealVouchers', amount: 10, currency: 'EUR', employerShare: 0.6 }],
    ],
    [
      'Working from home, for which we pay € 2.40 per day',
      [{ kind: 'homeOffice', amount: 2.4, currency: 'EUR', unitText: 'DAY' }],
    ],
    [
      'Ieder jaar € 2.500 om bij te leren',
      [{ kind: 'training', amount: 2500, currency: 'EUR', unitText: 'YEAR' }],
    ],
    ['Navigo pass reimbursed by half', [{ kind: 'transport', share: 0.5 }]],
    ['Assurance hospitalisation entièrement payée', [{ kind: 'hospitalInsurance', employerShare: 1 }]],
    ['7 jours de congé au-delà du minimum légal', [{ kind: 'extraLeave', days: 7 }]],
    ['Vakantie: 27 dagen', [{ kind: 'extraLeave', days: 27 }]],
    ['18 roostervrije dagen', [{ kind: 'reducedHours', days: 18 }]],
    ['4 Urlaubstage / Jahr', []],
    ['Vakantiedagen en een reisvergoeding', [{ kind: 'transport' }]],
    ['Congés : 1 jour / mois', []],
    ['Gratis Training im Fitnessstudio nebenan', []],
    ['The job ticket, we pay the half of it', [{ kind: 'transport', share: 0.5 }]],
    [
      'OV-vergoeding vanaf 8 km, tot maximaal € 150 per kalendermaand',
      [{ kind: 'transport', amount: 150, currency: 'EUR', unitText: 'MONTH' }],
    ],
    ['2 zusätzliche Urlaubstage', [{ kind: 'extraLeave', days: 2 }]],
    ['Compensation for commuting via public transport or bicycle', [{ kind: 'transport' }, { kind: 'bike' }]],
    ['Du kannst deine Arbeitszeiten in Absprache mit uns frei einteilen', [{ kind: 'flexibleHours' }]],
    ['This post is funded by the Ministry of Housing', []],
    ['Eine monatliche Vergütung (Stundenentgelt 13,10 Euro)', []],
    [
      'Intensivzulage von 90 € im Monat',
      [{ kind: 'allowance', amount: 90, currency: 'EUR', unitText: 'MONTH' }],
    ],
    ['Prime de froid de 0,60 €/h', [{ kind: 'allowance', amount: 0.6, currency: 'EUR', unitText: 'HOUR' }]],
    // What the stated pay holds is not beside it.
    ['Cette rémunération intègre le Ségur et la prime décentralisée', []],
    [
      'Chèques-repas d’un montant de 7 euros par jour ;',
      [{ kind: 'mealVouchers', amount: 7, currency: 'EUR', unitText: 'DAY' }],
    ],
    [
      'Tickets restaurant d’une valeur de 9 € (prise en charge employeur 60%), prise en charge avantageuse pour la Mutuelle / Prévoyance ; possibilité de forfait mobilité vélo',
      [
        { kind: 'mealVouchers', amount: 9, currency: 'EUR', employerShare: 0.6 },
        { kind: 'healthInsurance' },
        { kind: 'bike' },
      ],
    ],
    [
      'Titre de transport + mutuelle d’entreprise prise en charge à 60% par l’employeur',
      [
        { kind: 'transport', share: 0.6 },
        { kind: 'healthInsurance', employerShare: 0.6 },
      ],
    ],
    [
      'Le remboursement à 75% de vos frais de transport public ou la possibilité de bénéficier d’un vélo d’entreprise',
      [{ kind: 'transport', share: 0.75 }, { kind: 'bike' }],
    ],
    ['Six jours de congés extra-légaux après 6 mois d’ancienneté', [{ kind: 'extraLeave', days: 6 }]],
    ['Un ordinateur portable et un abonnement GSM', [{ kind: 'laptop' }, { kind: 'phone' }]],
    ['Télétravail deux jours par semaine', []],
    ['CSE (chèques vacances, sorties)', [{ kind: 'staffCouncil' }]],
    [
      'Titres-restaurant de 10 €, pris en charge à 55 % par la coopérative',
      [{ kind: 'mealVouchers', amount: 10, currency: 'EUR', employerShare: 0.55 }],
    ],
    [
      '€600 a year for your home office',
      [{ kind: 'homeOffice', amount: 600, currency: 'EUR', unitText: 'YEAR' }],
    ],
    ['Volledige terugbetaling van het openbaar vervoer', [{ kind: 'transport', share: 1 }]],
    ['De belles possibilités de formation', [{ kind: 'training' }]],
    ['Remboursement des frais de transport selon le tarif légal', [{ kind: 'transport' }]],
    [
      '13e mois, 12 RTT, CSE',
      [{ kind: 'thirteenthMonth' }, { kind: 'reducedHours', days: 12 }, { kind: 'staffCouncil' }],
    ],
    ['Mutuelle prise en charge à 80 % par l’association', [{ kind: 'healthInsurance', employerShare: 0.8 }]],
    [
      'Maaltijdcheques van € 8 per dag, hospitalisatieverzekering en groepsverzekering',
      [
        { kind: 'mealVouchers', amount: 8, currency: 'EUR', unitText: 'DAY' },
        { kind: 'hospitalInsurance' },
        { kind: 'pension' },
      ],
    ],
    [
      'Maaltijdcheques van € 8 per dag en € 250 ecocheques per jaar',
      [
        { kind: 'mealVouchers', amount: 8, currency: 'EUR', unitText: 'DAY' },
        { kind: 'ecoVouchers', amount: 250, currency: 'EUR', unitText: 'YEAR' },
      ],
    ],
    [
      'Ecocheques ter waarde van 250 euro per jaar',
      [{ kind: 'ecoVouchers', amount: 250, currency: 'EUR', unitText: 'YEAR' }],
    ],
    ['Dertiende maand en dubbel vakantiegeld', [{ kind: 'thirteenthMonth' }, { kind: 'holidayPay' }]],
    ['Fietsvergoeding, laptop en gsm', [{ kind: 'bike' }, { kind: 'laptop' }, { kind: 'phone' }]],
    [
      'Meal vouchers, private health insurance and a pension scheme',
      [{ kind: 'mealVouchers' }, { kind: 'healthInsurance' }, { kind: 'pension' }],
    ],
    [
      'Une indemnité vélo de 0,25 €/km et le remboursement intégral des transports en commun',
      [
        { kind: 'bike', amount: 0.25, currency: 'EUR' },
        { kind: 'transport', share: 1 },
      ],
    ],
    [
      '20 jours de congés légaux + 6 jours extra-légaux',
      [
        { kind: 'extraLeave', days: 20 },
        { kind: 'extraLeave', days: 6 },
      ],
    ],
    [
      'Indemnité de nuit et prime Ségur de 238 € par mois',
      [{ kind: 'allowance' }, { kind: 'allowance', amount: 238, currency: 'EUR', unitText: 'MONTH' }],
    ],
    ['Leave | 28 days', [{ kind: 'extraLeave', days: 28 }]],
    ['Fietsvergoeding van 0,30 euro per km', [{ kind: 'bike', amount: 0.3, currency: 'EUR' }]],
    ['Your birthday off', [{ kind: 'extraLeave', days: 1 }]],
    ['£14 per hour plus holiday pay', [{ kind: 'holidayPay' }]],
    ['28 days of annual leave', [{ kind: 'extraLeave', days: 28 }]],
    ['Cycle to work scheme and flexible working hours', [{ kind: 'bike' }, { kind: 'flexibleHours' }]],
    ['30 hours, arranged however suits you best', [{ kind: 'flexibleHours' }]],
  ]
  test.each(examples)('%s', (text, expected) => expect(values(offer(text))).toEqual(expected))
})

describe('no benefit', () => {
  test.each([
    'Vous organisez des formations pour les équipes',
    'Disposer d’un véhicule personnel',
    'Nous sommes une association, une coopérative, une fondation, une mutuelle ou une entreprise',
    'Vous gérez le parc de vélos et les ordinateurs',
    'Vous suivez les dossiers de chèques-repas du personnel',
    'Télétravail ponctuel autorisé',
  ])('%s', (text) => {
    for (const section of ['role', 'profile', 'employer'] as const)
      expect(values(say(text, { section }))).toEqual([])
  })
  test.each(['Pas de télétravail', 'Geen bedrijfswagen', 'No company car'])('a negation: %s', (text) =>
    expect(values(offer(text))).toEqual([]),
  )
  test('a long sentence at the top', () => {
    const text =
      'Il s’agit d’une association, coopérative, fondation, mutuelle ou entreprise à but social et local'
    expect(values(say(text, { section: 'top' }))).toEqual([])
  })
  test('telework in a strip is said of the place', () =>
    expect(values(say('Télétravail ponctuel autorisé', { section: 'top', source: 'label' }))).toEqual([]))
})

/** Every kind in every language: a line of the offer, and what it says. */
const EUR = { currency: 'EUR' } as const
const byLanguage: Record<string, [text: string, benefits: Benefit[]][]> = {
  fr: [
    [
      'Carte titres-restaurant : 9 € par jour travaillé, dont 60 % à la charge de l’employeur',
      [{ kind: 'mealVouchers', amount: 9, ...EUR, unitText: 'DAY', employerShare: 0.6 }],
    ],
    ['Prise en charge de la moitié de ton abonnement de train', [{ kind: 'transport', share: 0.5 }]],
    [
      'Forfait mobilités durables jusqu’à 500 € par an',
      [{ kind: 'transport', amount: 500, ...EUR, unitText: 'YEAR' }],
    ],
    [
      'Indemnité kilométrique et prise en charge à 50 % des transports',
      [{ kind: 'mileage' }, { kind: 'transport', share: 0.5 }],
    ],
    [
      'Une voiture de société avec carte essence, un PC portable et un smartphone',
      [{ kind: 'car' }, { kind: 'laptop' }, { kind: 'phone' }],
    ],
    ['Congés supplémentaires : 3 jours par an', [{ kind: 'extraLeave', days: 3 }]],
    ['Semaine de quatre jours possible', [{ kind: 'reducedHours' }]],
    ['Intéressement et participation selon les résultats', [{ kind: 'profitSharing' }]],
    ['Prime de week-end de 150 € par mois', [{ kind: 'allowance', amount: 150, ...EUR, unitText: 'MONTH' }]],
    ['Primes et indemnités de 10 % congés payés', [{ kind: 'bonus' }, { kind: 'holidayPay' }]],
    ['Formation interne à nos logiciels', [{ kind: 'training' }]],
    ['Nous finançons vos formations', [{ kind: 'training' }]],
    ['Chambre mise à disposition pendant la saison', [{ kind: 'housing' }]],
    ['Repas de midi fournis', [{ kind: 'canteen' }]],
    ['Places en crèche pour les enfants du personnel', [{ kind: 'childcare' }]],
    ['Traitement de 2 300 €, Ségur compris', []],
  ],
  nl: [
    ['Je verplaatsingen met de trein worden volledig terugbetaald', [{ kind: 'transport', share: 1 }]],
    ['Reiskostenvergoeding van € 0,23 per kilometer', [{ kind: 'mileage', amount: 0.23, ...EUR }]],
    ['Een tarief van € 90 per uur, incl. reiskosten', []],
    ['Laptop en telefoon van de zaak', [{ kind: 'laptop' }, { kind: 'phone' }]],
    ['Een wagen van de zaak met tankkaart', [{ kind: 'car' }]],
    ['Zes bovenwettelijke vakantiedagen', [{ kind: 'extraLeave', days: 6 }]],
    ['12 ADV-dagen per jaar', [{ kind: 'reducedHours', days: 12 }]],
    ['Toeslag voor weekendwerk en nachtdiensten', [{ kind: 'allowance' }]],
    [
      'Een opleidingsbudget van € 1.000 per jaar',
      [{ kind: 'training', amount: 1000, ...EUR, unitText: 'YEAR' }],
    ],
    ['Cursussen volg je op onze kosten', [{ kind: 'training' }]],
    ['Pensioenpremie 100% betaald door de werkgever', [{ kind: 'pension', employerShare: 1 }]],
    ['Korting op je zorgverzekering', [{ kind: 'healthInsurance' }]],
    ['Kinderopvang op het terrein van het ziekenhuis', [{ kind: 'childcare' }]],
    ['Gratis lunch en vers fruit', [{ kind: 'canteen' }]],
    ['Lid worden van de personeelsvereniging', [{ kind: 'staffCouncil' }]],
  ],
  en: [
    ['Pension with 8% employer contribution', [{ kind: 'pension' }]],
    ['Mileage paid at 45p per mile', [{ kind: 'mileage', amount: 0.45, currency: 'GBP' }]],
    ['A public transport pass, on us', [{ kind: 'transport', share: 1 }]],
    [
      '25 days’ holiday plus your birthday off',
      [
        { kind: 'extraLeave', days: 25 },
        { kind: 'extraLeave', days: 1 },
      ],
    ],
    ['£1,000 welcome bonus', [{ kind: 'bonus', amount: 1000, currency: 'GBP' }]],
    ['A salary of £30,000 including London weighting', []],
    ['Unsocial hours payments for nights', [{ kind: 'allowance' }]],
    ['We pay for your professional qualifications', [{ kind: 'training' }]],
    ['€1,500 each year to learn with', [{ kind: 'training', amount: 1500, ...EUR, unitText: 'YEAR' }]],
    ['A discounted on-site nursery', [{ kind: 'childcare' }]],
    ['Accommodation provided, free meals on shift', [{ kind: 'housing' }, { kind: 'canteen' }]],
    ['Share options for everyone', [{ kind: 'profitSharing' }]],
  ],
  de: [
    ['Urlaub: 30 Tage', [{ kind: 'extraLeave', days: 30 }]],
    ['Urlaubs- und Weihnachtsgeld', [{ kind: 'holidayPay' }, { kind: 'thirteenthMonth' }]],
    ['Wir zahlen ein 13. Monatsgehalt', [{ kind: 'thirteenthMonth' }]],
    [
      'Zuschuss zum Deutschlandticket von 20 € monatlich',
      [{ kind: 'transport', amount: 20, ...EUR, unitText: 'MONTH' }],
    ],
    ['Gleitende Arbeitszeit und ein Jobrad', [{ kind: 'flexibleHours' }, { kind: 'bike' }]],
    ['Ihre Arbeitstage können Sie selbst einteilen', [{ kind: 'flexibleHours' }]],
    ['Zuschläge für Nachtarbeit', [{ kind: 'allowance' }]],
    ['5 Fortbildungstage pro Jahr', [{ kind: 'training', days: 5 }]],
    ['Wir bezahlen Ihre Weiterbildung', [{ kind: 'training' }]],
    ['Kantine mit bezuschusstem Mittagessen', [{ kind: 'canteen' }]],
    ['50 € Sachbezug pro Monat', [{ kind: 'giftVouchers', amount: 50, ...EUR, unitText: 'MONTH' }]],
    ['Unterstützung bei der Wohnungssuche', [{ kind: 'housing' }]],
  ],
  es: [
    ['Ticket restaurante de 11 € al día', [{ kind: 'mealVouchers', amount: 11, ...EUR, unitText: 'DAY' }]],
    ['25 días laborables de vacaciones', [{ kind: 'extraLeave', days: 25 }]],
    ['500 € al año para formación', [{ kind: 'training', amount: 500, ...EUR, unitText: 'YEAR' }]],
    [
      '30 € mensuales para gastos de teletrabajo',
      [{ kind: 'homeOffice', amount: 30, ...EUR, unitText: 'MONTH' }],
    ],
    ['Jornada intensiva en verano', [{ kind: 'reducedHours' }]],
    ['Ayuda para el alquiler: 150 € al mes', [{ kind: 'housing', amount: 150, ...EUR, unitText: 'MONTH' }]],
    ['Salario fijo más variable por objetivos', [{ kind: 'bonus' }]],
    ['Cheque guardería y comedor de empresa', [{ kind: 'childcare' }, { kind: 'canteen' }]],
  ],
}
describe.each(Object.entries(byLanguage))('the offer in %s', (_, examples) => {
  test.each(examples)('%s', (text, expected) => expect(values(offer(text))).toEqual(expected))
})

describe('outside the offer', () => {
  test.each<[section: Section, text: string, kinds: BenefitKind[]]>([
    // Three that are said of a post alone.
    [
      'employer',
      'Naast het loon: vakantiegeld, eindejaarspremie en een groepsverzekering',
      ['holidayPay', 'thirteenthMonth', 'pension'],
    ],
    ['profile', 'Restaurant d’entreprise et 12 RTT', ['canteen', 'reducedHours']],
    [
      'profile',
      'Tickets restaurant, mutuelle, 50 % du titre de transport',
      ['mealVouchers', 'healthInsurance', 'transport'],
    ],
    ['profile', 'Een dertiende maand en een goede pensioenregeling', ['thirteenthMonth', 'pension']],
    ['profile', '30 Tage Urlaub und betriebliche Altersvorsorge', ['extraLeave', 'pension']],
    ['role', 'Remboursement des transports à 65 %', ['transport']],
    ['top', 'Vous bénéficiez de chèques-repas', ['mealVouchers']],
    ['profile', 'Salaire : minimum légal + panier + 13e mois', ['allowance', 'thirteenthMonth']],
    // Prose behind the tasks, without a heading.
    ['role', 'La banque verse un bonus annuel et finance vos certifications', ['bonus', 'training']],
    ['role', 'Wij betalen je rijbewijs en je treinabonnement', ['training', 'transport']],
    ['role', 'We will fund your diploma and give you a laptop', ['training', 'laptop']],
    ['role', 'Wir zahlen dir das Jobticket und 30 Tage Urlaub', ['transport', 'extraLeave']],
    ['role', 'Te damos alojamiento y formación pagada', ['housing', 'training']],
    ['role', 'Bonus van 300 euro; een laptop', ['bonus', 'laptop']],
  ])('%s: %s', (section, text, kinds) =>
    expect(values(say(text, { section })).map(({ kind }) => kind)).toEqual(kinds),
  )
  test.each<[section: Section, text: string]>([
    ['role', 'Gestion des mutuelles, des titres-restaurant et du 13e mois'],
    ['role', 'Je beheert de maaltijdcheques en de hospitalisatieverzekering'],
    ['role', 'Process mileage claims and annual leave requests'],
    ['role', 'Planung von Fortbildungen und Schulungen'],
    ['role', 'Calcul des primes, du 13e mois et des indemnités kilométriques'],
    ['role', 'You sell company-car leasing and fuel cards'],
    ['role', 'Tramitar los tickets restaurante del personal'],
    ['role', 'Sie verwalten die Dienstwagen'],
    ['profile', 'Vous disposez d’un ordinateur portable et d’un smartphone'],
    ['role', 'Servicio en el comedor escolar'],
    ['profile', 'Disposer d’un téléphone et d’un véhicule'],
    ['profile', 'Bonus : une première expérience en mutuelle'],
    ['profile', 'Abgeschlossene Ausbildung oder Weiterbildung zum Fachwirt'],
    ['employer', 'Notre mutuelle protège 400 000 adhérents'],
    ['employer', 'Nous proposons à nos clients des chèques-repas et des chèques cadeaux'],
    ['employer', 'We insure company cars and provide health insurance to our customers'],
    ['employer', 'Wij verzorgen verzekeringen en pensioenen voor onze klanten'],
    ['offer', 'Bureaux à deux pas de la gare, accessibles en transports en commun'],
    ['offer', 'Un portefeuille de mutuelles pour nos clients'],
  ])('%s, none: %s', (section, text) => expect(values(say(text, { section }))).toEqual([]))
  test('the schooling of an apprenticeship is none', () => {
    const known = { employmentType: { kind: 'apprenticeship' as const } }
    const claim = offer('Formation prise en charge et rémunérée')
    expect(benefits.read(claim, world({ known }))).toEqual([])
    expect(values(claim)).toEqual([{ kind: 'training' }])
  })
})

test('under a label or a heading of benefits, and in structured data', () => {
  expect(values(say('Mutuelle', { source: 'label', label: 'Avantages', topic: 'jobBenefits' }))).toEqual([
    { kind: 'healthInsurance' },
  ])
  expect(values(say('Une mutuelle', { section: 'top', heading: 'nos avantages' }))).toEqual([
    { kind: 'healthInsurance' },
  ])
  expect(values(structured('jobBenefits', ['Tickets restaurant', 'RTT']))).toEqual([
    { kind: 'mealVouchers' },
    { kind: 'reducedHours' },
  ])
})

test('every benefit is quoted', () => {
  const [finding] = benefits.read(offer('Une bonne ambiance. Chèques-repas de 8 euros. Une équipe.'), world())
  expect(finding?.evidence).toEqual([{ source: 'text', quote: 'Chèques-repas de 8 euros.' }])
})

test('an amount behind an "and" is the other benefit’s; "ce" is no council', () => {
  expect(values(offer('Chèques-repas de 7 € et remboursement des transports en commun à 100 %'))).toEqual([
    { kind: 'mealVouchers', amount: 7, currency: 'EUR' },
    { kind: 'transport', share: 1 },
  ])
  expect(values(offer('Ce que nous proposons'))).toEqual([])
})

test.each<[text: string, benefits: Benefit[]]>([
  ['De trein? Wij betalen je abonnement.', [{ kind: 'transport' }]],
  ['Nachttoeslag? Nee.', []],
  ['Ploegentoeslag? Nee. Wel een eindejaarspremie.', [{ kind: 'thirteenthMonth' }]],
])('a question is read with its answer: %s', (text, expected) =>
  expect(values(offer(text))).toEqual(expected),
)

test.each<[text: string, benefits: Benefit[]]>([
  ['28 cent per kilometer', [{ kind: 'mileage', amount: 0.28, currency: 'EUR' }]],
  ['Dagvergoeding van 48 euro', [{ kind: 'allowance', amount: 48, currency: 'EUR', unitText: 'DAY' }]],
  [
    'Titres-restaurant crédités de 160 € par mois',
    [{ kind: 'mealVouchers', amount: 160, currency: 'EUR', unitText: 'MONTH' }],
  ],
  [
    'Carte déjeuner, prise en charge à 60 % de votre abonnement de transport',
    [{ kind: 'mealVouchers' }, { kind: 'transport', share: 0.6 }],
  ],
])('amounts by the kilometre, the day and the month: %s', (text, expected) =>
  expect(values(offer(text))).toEqual(expected),
)

test('an amount offers outside the offer; a verb of work does not', () => {
  const task = (text: string) => values(say(text, { section: 'role' }))
  expect(task('De fietsvergoeding bedraagt 0,31 euro per km')).toEqual([
    { kind: 'bike', amount: 0.31, currency: 'EUR' },
  ])
  expect(task('Het opleidingsplan van het atelier uitwerken')).toEqual([])
  expect(task('Nous vendons des assurances hospitalisation')).toEqual([])
})

test.each<[text: string, kinds: BenefitKind[]]>([
  ['Help towards your bookbinding diploma', ['training']],
  ['Wir bilden Sie zur Imkerin aus', ['training']],
  ['Accès à une plateforme d’apprentissage en ligne', ['training']],
  ['Ondersteuning bij het behalen van je duikbrevet', ['training']],
  ['La cooperativa invierte en tu aprendizaje', ['training']],
  ['Groei- en doorgroeimogelijkheden', []],
  ['Flexible Arbeitsstunden', ['flexibleHours']],
  ['Flexible scheduling around the tides', ['flexibleHours']],
  ['Avantages : mutuelle, logement, crèche', ['healthInsurance', 'housing', 'childcare']],
  ['Pay depends on your craft and on internal equity', []],
  ['Vaste vrije dagen', []],
])('the kinds that a line of the offer tells: %s', (text, kinds) =>
  expect(values(offer(text)).map(({ kind }) => kind)).toEqual(kinds),
)

test('what is given to whom a profile asks something of', () => {
  const asked = say('No experience of looms needed as full training is provided', { section: 'profile' })
  expect(values(asked)).toEqual([{ kind: 'training' }])
  expect(values(offer('Het aantal vakantiedagen is 31. Wij zijn open.'))).toEqual([
    { kind: 'extraLeave', days: 31 },
  ])
  expect(values(say('Cadeaubon', { section: 'top' }))).toEqual([])
})
