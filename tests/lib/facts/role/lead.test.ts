import { expect, test } from 'vitest'
import { behindLead, roleAfterLead } from '@/lib/facts/role/lead'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const role = (text: string, inPassing = true) => roleAfterLead(fold(text), world(), inPassing)?.role

test.each([
  ['Pour ouvrir le dimanche, il nous faut un boulanger.', 'boulanger'],
  ['En tant que gestionnaire de sinistres, vous suivez les dossiers.', 'gestionnaire de sinistres'],
  ['Als planner transport stuur je twaalf chauffeurs aan.', 'planner transport'],
  ['We hebben dringend een extra kelner nodig.', 'kelner'],
  ['As our new Yard Supervisor you will keep the gate.', 'Yard Supervisor'],
  ['What do we need? A bookkeeper, two days a week.', 'bookkeeper'],
  ['Wir brauchen ab Mai eine Buchhalterin.', 'Buchhalterin'],
  ['Como recepcionista atenderás a los huéspedes.', 'recepcionista'],
  ['Iemand die kan melken: een melker (m/v) dus.', 'melker'],
])('%s', (text, expected) => expect(role(text)).toBe(expected))

test.each([
  "Vous êtes titulaire d'un diplôme d'infirmier.",
  'As part of our nursing team you work shifts.',
  'Als je graag buiten bent, lees dan verder.',
  'We require a full driving licence.',
  "En tant qu'organisateur de salons, Brume Conseil accompagne les entreprises.",
  'Word jij onze nieuwe chef, kelner, barman of afwasser?',
])('none in: %s', (text) => expect(role(text)).toBeUndefined())

test('a person told of is only the answer to a question', () => {
  expect(role('Een verkoper met lef: je belt graag.', false)).toBe('verkoper')
  expect(role('Je hebt gewerkt als verkoper.', false)).toBeUndefined()
})

test.each([
  ['Le poste : Boulanger·ère', 'boulanger·ere'],
  ['Wir suchen dich: Erzieher*in', 'erzieher*in'],
  ['Wij zoeken: een kok', 'een kok'],
  ['Wanted: Head Chef', 'head chef'],
  ['Formation : infirmier', undefined],
  ['Le poste : un défi', undefined],
])('behind a colon: %s', (text, expected) => expect(behindLead(fold(text), world())?.text).toBe(expected))

test.each([
  ["We're hiring!!! Garden Project Worker", 'Garden Project Worker'],
  ['On recrute !!! Animateur périscolaire', 'Animateur périscolaire'],
  ['Wij werven aan!!! Poetshulp', 'Poetshulp'],
  ['Wir stellen ein!!! Erzieher in Teilzeit', 'Erzieher in Teilzeit'],
  ['¡¡¡Estamos contratando!!! Cocinero', 'Cocinero'],
  ['On recrute : agent de tri !', 'agent de tri'],
])('behind a call: %s', (line, rest) => expect(behindLead(fold(line), world())?.source).toBe(rest))
