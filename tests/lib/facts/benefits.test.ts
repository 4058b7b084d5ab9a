import { describe, expect, test } from 'vitest'
import { benefits } from '@/lib/facts/benefits'
import type { Claim } from '@/lib/facts/define'
import type { Benefit } from '@/lib/posting'
import { say, structured, world } from './say'

const values = (claim: Claim) => benefits.read(claim, world()).map((finding) => finding.value)
const offer = (text: string) => say(text, { section: 'offer' })

describe('a line of the offer', () => {
  const examples: [text: string, benefits: Benefit[]][] = [
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
    ['20 jours de congés légaux + 6 jours extra-légaux', [{ kind: 'extraLeave', days: 6 }]],
    ['£14 per hour plus holiday pay', [{ kind: 'holidayPay' }]],
    ['28 days of annual leave', [{ kind: 'extraLeave', days: 28 }]],
    ['Cycle to work scheme and flexible working hours', [{ kind: 'bike' }, { kind: 'flexibleHours' }]],
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
