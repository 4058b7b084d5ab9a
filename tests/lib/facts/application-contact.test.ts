import { describe, expect, test } from 'vitest'
import { applicationContact } from '@/lib/facts/application-contact'
import { say, structured, world } from './say'

const read = (text: string, claim = {}) => applicationContact.read(say(text, claim), world())[0]?.value

describe('where an application goes', () => {
  test.each([
    [
      'Les candidatures (CV et lettre) sont à adresser à: copil@listes.exemple.org jusqu’au 30/06/2026 inclus.',
      { email: 'copil@listes.exemple.org' },
    ],
    ['Envoyez votre CV à Jobs@Exemple.be et en copie à rh@exemple.be', { email: 'Jobs@Exemple.be' }],
    ['Stuur je cv naar jobs [at] voorbeeld [dot] be', { email: 'jobs@voorbeeld.be' }],
    ['Send your CV to jobs(at)example.org', { email: 'jobs@example.org' }],
    ['Pour postuler : https://exemple.org/emploi/12.', { url: 'https://exemple.org/emploi/12' }],
    ['Apply online at www.example.org/jobs', { url: 'https://www.example.org/jobs' }],
    ['Candidatures par téléphone au +32 2 229 32 57', { telephone: '+32 2 229 32 57' }],
    [
      'Candidature à l’attention de Mme Anne Dupuis, anne@exemple.org',
      { email: 'anne@exemple.org', name: 'Anne Dupuis' },
    ],
  ])('%s', (text, contact) => expect(read(text)).toEqual(contact))

  test('in the part about applying an e-mail address needs no other word', () => {
    expect(read('rh@exemple.org', { section: 'apply' })).toEqual({ email: 'rh@exemple.org' })
    expect(read('rh@exemple.org')).toBeUndefined()
  })
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
    'https://exemple.org/candidature',
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
