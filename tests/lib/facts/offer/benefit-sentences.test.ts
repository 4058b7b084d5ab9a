import { expect, test } from 'vitest'
import { benefits } from '@/lib/facts/benefits'
import type { Section } from '@/lib/lexicon'
import type { Benefit } from '@/lib/posting'
import { say, world } from '../say'

test.each<[section: Section, text: string, benefits: Benefit[]]>([
  // A label glued into running text opens a list, whatever stands before it.
  [
    'role',
    'Contrôler les pièces et remplir les fiches Poste de nuit Primes : 13ème mois, prime transport, panier',
    [{ kind: 'bonus' }, { kind: 'thirteenthMonth' }, { kind: 'transport' }, { kind: 'allowance' }],
  ],
  [
    'role',
    'Vous conduisez la ligne Avantages : mutuelle, voiture, 10 RTT',
    [{ kind: 'healthInsurance' }, { kind: 'car' }, { kind: 'reducedHours', days: 10 }],
  ],
  // What brackets hold belongs to what stands before them, full stop or semicolon between or not.
  [
    'offer',
    'Carte restaurant de 11 €. (prise en charge à 60 % par la société)',
    [{ kind: 'mealVouchers', amount: 11, currency: 'EUR', employerShare: 0.6 }],
  ],
  [
    'offer',
    'Tickets restaurant (valeur : 9 € ; part patronale : 60 %)',
    [{ kind: 'mealVouchers', amount: 9, currency: 'EUR', employerShare: 0.6 }],
  ],
  ['offer', 'Titres-restaurant d’une valeur de 10', [{ kind: 'mealVouchers', amount: 10 }]],
])('%s: %s', (section, text, expected) => {
  expect(benefits.read(say(text, { section }), world()).map(({ value }) => value)).toEqual(expected)
})
