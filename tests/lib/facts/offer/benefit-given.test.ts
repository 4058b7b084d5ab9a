import { describe, expect, test } from 'vitest'
import { benefits } from '@/lib/facts/benefits'
import type { Section } from '@/lib/lexicon'
import type { Benefit, BenefitKind, FactValues } from '@/lib/posting'
import { say, world } from '../say'

const values = (text: string, section: Section, known: Partial<FactValues> = {}) =>
  benefits
    .read(say(text, { section }), { ...world(), known })
    .flatMap(({ value, doubtful }) => (doubtful ? [] : [value]))
const kinds = (text: string, section: Section) => values(text, section).map(({ kind }) => kind)

describe('things in a list of benefits', () => {
  test.each<[Section, string, BenefitKind[]]>([
    ['offer', 'Véhicule, téléphone et matériel informatique mis à disposition', ['car', 'phone', 'laptop']],
    ['offer', 'Fixe + commissions + primes + voiture + PC', ['bonus', 'bonus', 'car', 'laptop']],
    ['offer', 'Vous disposez d’une voiture de société pour vos déplacements', ['car']],
    [
      'offer',
      'Aides du FASTT : garde d’enfant, aide au logement, location de véhicule',
      ['childcare', 'housing'],
    ],
    ['offer', 'Formation technique en électricité', []],
  ])('%s: %s', (section, text, expected) =>
    expect([...new Set(kinds(text, section))]).toEqual([...new Set(expected)]),
  )
})

describe('in the first lines of an ad', () => {
  test.each<[string, BenefitKind[]]>([
    ['12,10 €/h + panier + prime de poste', ['allowance']],
    ['Équipe du matin, prime d’équipe, panier repas, prime de présence', ['allowance', 'bonus']],
    ['Variable : 900 € / an', ['bonus']],
    ['38 h par semaine avec RTT', ['reducedHours']],
    ['Poste nourri mais non logé', ['canteen']],
    ['Vous serez formé à nos outils', ['training']],
    ['You will be trained on our machines', ['training']],
    ['Je wordt door ons opgeleid', ['training']],
    ['Einsatz mit eigenem PKW gegen Kilometergeld', ['mileage']],
    ['Voiture indispensable (indemnités kilométriques)', ['mileage']],
    ['Permis exigé (véhicule mis à disposition)', []],
  ])('%s', (text, expected) => expect(kinds(text, 'top')).toEqual(expected))
})

test('the schooling of an apprenticeship is no benefit of it', () => {
  const known = { employmentType: { kind: 'apprenticeship' as const } }
  expect(values('Vous serez formé au métier pendant deux ans', 'top', known)).toEqual([])
  expect(values('Une formation diplômante', 'offer', known)).toEqual([])
})

describe('what is said of one benefit is not said of the next', () => {
  test.each<[string, Benefit[]]>([
    [
      'Prime d’assiduité de 80 € par mois et prime de froid',
      [{ kind: 'bonus', amount: 80, currency: 'EUR', unitText: 'MONTH' }, { kind: 'allowance' }],
    ],
    [
      'Mutuelle prise en charge à 50 % et tickets restaurant à 8 €',
      [
        { kind: 'healthInsurance', employerShare: 0.5 },
        { kind: 'mealVouchers', amount: 8, currency: 'EUR' },
      ],
    ],
    ['Jusqu’à 21,5 jours de RTT', [{ kind: 'reducedHours', days: 21.5 }]],
    ['Annual leave for this role is 24 working days', [{ kind: 'extraLeave', days: 24 }]],
    ['Accès au 1 % logement', [{ kind: 'housing' }]],
    ['Prime de 13e mois', [{ kind: 'thirteenthMonth' }]],
    ['Prime carburant de 40 €', [{ kind: 'transport', amount: 40, currency: 'EUR' }]],
    ['Hébergement et repas pris en charge lors des déplacements', [{ kind: 'allowance' }]],
    ['Planning adapté à vos contraintes', [{ kind: 'flexibleHours' }]],
    ['Horaires adaptés aux besoins du service', []],
    ['Gute Pensionskasse, der Betrieb trägt 65 % der Beiträge', [{ kind: 'pension', employerShare: 0.65 }]],
  ])('%s', (text, expected) => expect(values(text, 'offer')).toEqual(expected))
})
