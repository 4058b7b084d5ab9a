import { describe, expect, test } from 'vitest'
import { applicationContact } from '@/lib/facts/application-contact'
import { fold } from '@/lib/posting'
import { say, structured, world } from './say'

const read = (text: string, claim = {}) => applicationContact.read(say(text, claim), world())[0]?.value

describe('where an application goes', () => {
  test.each([
    [
      'Les candidatures (CV et lettre) sont à adresser à: copil@listes.exemple.org jusqu’au 30/06/2026 inclus.',
      { email: 'copil@listes.exemple.org' },
    ],
    ['Envoyez votre CV à Jobs@Exemple.be et en copie à rh@exemple.be', { email: 'Jobs@Exemple.be' }],
    ['Enviar el CV a bar.merlo+2026@ejemplo.es', { email: 'bar.merlo+2026@ejemplo.es' }],
    ['Stuur je cv naar jobs [at] voorbeeld [dot] be', { email: 'jobs@voorbeeld.be' }],
    ['Send your CV to jobs(at)example.org', { email: 'jobs@example.org' }],
    ['Pour postuler : https://exemple.org/emploi/12.', { url: 'https://exemple.org/emploi/12' }],
    ['Apply online at www.example.org/jobs', { url: 'www.example.org/jobs' }],
    ['Candidatures par téléphone au +32 2 229 32 57', { telephone: '+32 2 229 32 57' }],
    [
      'Candidature à l’attention de Mme Anne Dupuis, anne@exemple.org',
      { email: 'anne@exemple.org', name: 'Anne Dupuis' },
    ],
    ['Apply at https://jobs.example.org/apply?ref=12', { url: 'https://jobs.example.org/apply?ref=12' }],
    ['Solliciteer via werkenbijdebrug.nl', { url: 'werkenbijdebrug.nl' }],
    ['Complétez le formulaire sur emplois.exemple.org/A-12', { url: 'emplois.exemple.org/A-12' }],
    ['Bel of app ons op 06 - 555 01 20', { telephone: '06 - 555 01 20' }],
    ['Llámanos al 955 555 010', { telephone: '955 555 010' }],
    [
      'Online im Karriereportal: https://karriere.beispiel.example/12',
      { url: 'https://karriere.beispiel.example/12' },
    ],
    [
      'Phone Ana on 01632 960 111 with your questions, or send your CV to jobs@hill.example',
      { email: 'jobs@hill.example' },
    ],
    [
      'Envoyez votre CV à rh@exemple.org ou appelez le 02 555 01 10 en demandant Lina',
      { email: 'rh@exemple.org', telephone: '02 555 01 10', name: 'Lina' },
    ],
    [
      'Mail je cv naar hr@veer.example of bel 052 55 50 30 en vraag naar Jef Maes',
      { email: 'hr@veer.example', telephone: '052 55 50 30', name: 'Jef Maes' },
    ],
    ['Apply by phone: (01632) 960 111', { telephone: '(01632) 960 111' }],
    ['Ruf an: 07391 / 50 88-10', { telephone: '07391 / 50 88-10' }],
    [
      'Ring Nell on 01632 960 100 with your CV. If you would rather write, the address is jobs@example.org.',
      { telephone: '01632 960 100', name: 'Nell', email: 'jobs@example.org' },
    ],
    [
      'Lettre et CV à Madame la Directrice, 3 rue des Ormes, 59100 Roubaix, ou par mail à ecole@exemple.org',
      {
        email: 'ecole@exemple.org',
        name: 'Madame la Directrice',
        streetAddress: '3 rue des Ormes, 59100 Roubaix',
      },
    ],
  ])('%s', (text, contact) => expect(read(text, { section: 'apply' })).toEqual(contact))

  test('in the part about applying an e-mail address needs no other word', () => {
    expect(read('rh@exemple.org', { section: 'apply' })).toEqual({ email: 'rh@exemple.org' })
    expect(read('rh@exemple.org')).toBeUndefined()
  })
})

test.each([
  [
    'under a heading that bids to apply, an address needs no word',
    'How to apply',
    'Online: www.hill.example/jobs',
    { url: 'www.hill.example/jobs' },
  ],
  [
    'under a heading for questions none counts',
    'Nog vragen',
    'Bel Jef Maes, 052 55 50 30, jef@veer.example',
    undefined,
  ],
])('%s', (_, heading, text, contact) =>
  expect(read(text, { section: 'apply', heading: fold(heading).text })).toEqual(contact),
)

test("in a letter the verb is enough, but not for a house's own address", () => {
  expect(read('Schreib mir an lina@werk.example', { section: 'top' })).toEqual({ email: 'lina@werk.example' })
  expect(read('Write to us at info@hill.example', { section: 'top' })).toBeUndefined()
})

describe('no address for applications', () => {
  test.each([
    'Merci de transmettre votre CV à cette adresse : [email protected]',
    'Envoyez votre candidature à [email]',
    'Candidature : [cliquez sur candidater]',
    'Pour toute question : Anne, anne@exemple.org, 02/229.32.57',
    'Voor meer informatie: els@voorbeeld.be',
    'For an informal chat, call 020 7946 0000',
    'Postulez avant le 31/01/2026',
    'Should you not hear from us, ring (01632) 960 111',
    'https://exemple.org/candidature',
    'Maison des Rives - Quai 12 - info@exemple.org',
    'Wil je eerst eens meelopen? Bel Karel Smit, 052 55 50 30.',
    'If you would like to talk it over, call Jo Marsh on 01632 960 100.',
    'Visitez notre site www.exemple.org',
    'Un simulateur est disponible à l’adresse https://exemple.org/salaire',
    'Inscrivez-vous à notre job dating : https://exemple.org/mai',
    'Privacy notice for applicants: https://example.org/privacy',
    'For a confidential chat before applying you can reach the desk on 01632 960 100.',
    'Wil je een dag komen kijken? Bel gerust: 052 55 50 30.',
  ])('%s', (text) => expect(read(text, { section: 'apply' })).toBeUndefined())
})

test('structured data', () => {
  const claim = structured('applicationContact', {
    '@type': 'ContactPoint',
    email: 'mailto:rh@exemple.org',
    name: 'Anne',
  })
  expect(applicationContact.read(claim, world())[0]?.value).toEqual({ email: 'rh@exemple.org', name: 'Anne' })
})

test('an address and a telephone number agree and complete each other', () => {
  const email = { email: 'rh@exemple.org' }
  const telephone = { telephone: '02 229 32 57' }
  expect(applicationContact.agrees(email, telephone)).toBe(true)
  expect(applicationContact.complete?.(email, telephone)).toEqual({ ...email, ...telephone })
  expect(applicationContact.agrees(email, { email: 'info@exemple.org' })).toBe(false)
})
