import { expect, test } from 'vitest'
import { contactName } from '@/lib/facts/contact-name'
import { fold } from '@/lib/posting'
import { world } from './say'

const name = (text: string) => contactName(fold(text), text.search(/\S+@|0\d/), world())

test.each([
  ['Send your CV to Maya at jobs@hill.example', 'Maya'],
  ['Forms to the bursar, Ruth Okafor, at office@hill.example', 'Ruth Okafor'],
  ['Email your CV to Joan Price (HR) at jobs@hill.example', 'Joan Price'],
  ['Stuur je cv t.a.v. Omar el Idrissi naar werk@veer.example', 'Omar el Idrissi'],
  ['Per mail aan Lies van Hove (directeur): lies@veer.example', 'Lies van Hove'],
  ['CV à Mme Claire Dubreuil, emploi@lutins.example', 'Claire Dubreuil'],
  ['Postulez auprès de M. Leroux au 04 50 00 00 00', 'M. Leroux'],
  ['Appelle Zoé au 04 50 00 00 00', 'Zoé'],
  ['Send your CV to jobs@hill.example', null],
  ['Send it to Elmbrook Foundation Ltd at jobs@hill.example', null],
])('%s', (text, expected) => expect(name(text)).toBe(expected))
