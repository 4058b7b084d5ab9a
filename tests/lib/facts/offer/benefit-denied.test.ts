import { describe, expect, test } from 'vitest'
import { benefits } from '@/lib/facts/benefits'
import type { Section } from '@/lib/lexicon'
import type { Benefit, FactValues } from '@/lib/posting'
import { say, world } from '../say'

const values = (text: string, section: Section, known: Partial<FactValues> = {}) =>
  benefits
    .read(say(text, { section }), { ...world(), known })
    .flatMap(({ value, doubtful }) => (doubtful ? [] : [value]))

describe('what is paid for naming a colleague is no benefit', () => {
  test.each<[Section, string]>([
    ['offer', "Know someone who'd be perfect? Ask about our £250 recommend-a-friend scheme."],
    ['apply', 'Refer a friend and get a £200 bonus'],
    ['apply', 'Ken je iemand? Tip ons en verdien een bonus van € 500'],
    ['apply', 'Une prime de cooptation de 300 € pour toute personne recommandée'],
    ['apply', 'Tippgeberprämie: 300 € für jede erfolgreiche Empfehlung'],
    ['apply', 'Recomiéndanos a un amigo y llévate un bonus de 200 €'],
  ])('%s: %s', (section, text) => {
    expect(values(text, section)).toEqual([])
  })
})

describe('what is done, or given to others, is no benefit', () => {
  test.each<[Section, string]>([
    [
      'role',
      'Vous assurez des permanences : logement, titres de séjour, relais vers le CPAS, la mutuelle...',
    ],
    ['role', 'Ouverture des droits : mutuelle, chômage, pension'],
    ['role', 'Vragen beantwoorden over pensioen, verlof en verzekeringen'],
    ['role', 'On top of the day job you will look after training, pensions and annual leave records'],
    ['role', 'Beratung zu Altersvorsorge und Krankenversicherung'],
    ['top', 'Onze Luc gaat in juni met welverdiend pensioen en daarom zoeken we een collega'],
    ['top', 'We offer accommodation and training to young people leaving care.'],
    ['top', 'Ofrecemos alojamiento y formación a jóvenes.'],
    ['profile', 'Formation continue en pédagogie'],
    ['apply', 'Travel costs to the interview will be reimbursed'],
    ['apply', 'Reiskosten voor het gesprek worden vergoed'],
  ])('%s: %s', (section, text) => {
    expect(values(text, section)).toEqual([])
  })
})

test('what the employer is named after is its trade', () => {
  const text = 'Mutuelle Verlaine - 75 - Paris 8e'
  expect(values(text, 'top', { hiringOrganization: 'Mutuelle Verlaine' })).toEqual([])
})

describe('what is offered outside the offer', () => {
  test.each<[Section, string, Benefit[]]>([
    ['role', 'Astreintes payées en plus.', [{ kind: 'allowance' }]],
    ['role', "I'll pay for your next tickets too", [{ kind: 'training' }]],
    ['role', 'The job comes with a cottage that you can have if you want it', [{ kind: 'housing' }]],
    ['role', 'De uren zijn glijdend.', [{ kind: 'flexibleHours' }]],
    ['role', 'Den Führerschein zahlen wir dir.', [{ kind: 'training' }]],
    ['role', 'La clínica te paga un curso de formación al año', [{ kind: 'training' }]],
    [
      'role',
      'Reiskosten worden vergoed en je bouwt pensioen op.',
      [{ kind: 'transport' }, { kind: 'pension' }],
    ],
    ['profile', 'Permis B et véhicule, frais kilométriques remboursés', [{ kind: 'mileage' }]],
  ])('%s: %s', (section, text, expected) => {
    expect(values(text, section)).toEqual(expected)
  })
})

describe('parts that the words of the offer state', () => {
  test.each<[string, Benefit[]]>([
    ['Salaire versé sur 13 mois', []],
    ['6 jours ADV', [{ kind: 'reducedHours', days: 6 }]],
    ['Panier de 6,50 €', [{ kind: 'allowance', amount: 6.5, currency: 'EUR' }]],
    ['Mutuelle entièrement prise en charge', [{ kind: 'healthInsurance', employerShare: 1 }]],
    ['Remboursement complet des transports en commun', [{ kind: 'transport', share: 1 }]],
    [
      'Forfait mobilité durable de 600 € par an pour ton vélo',
      [{ kind: 'bike', amount: 600, currency: 'EUR', unitText: 'YEAR' }],
    ],
    [
      'Deux jours de télétravail par semaine, avec une indemnité de 60 € par mois',
      [{ kind: 'homeOffice', amount: 60, currency: 'EUR', unitText: 'MONTH' }],
    ],
    ['Travel costs €0,21 per km', [{ kind: 'mileage', amount: 0.21, currency: 'EUR' }]],
    ['8.33% holiday money and 25 holidays', [{ kind: 'holidayPay' }, { kind: 'extraLeave', days: 25 }]],
    ['Gehalt inklusive 13. Monatslohn', [{ kind: 'thirteenthMonth' }]],
    ['Notdienst nur alle sieben Wochen, wird extra bezahlt', [{ kind: 'allowance' }]],
    ['La participation', [{ kind: 'profitSharing' }]],
    ['Nine-day fortnight', [{ kind: 'reducedHours' }]],
  ])('%s', (text, expected) => {
    expect(values(text, 'offer')).toEqual(expected)
  })
})
