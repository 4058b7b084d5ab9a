import { expect, test } from 'vitest'
import { contactName, nameAlone } from '@/lib/facts/contact/contact-name'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { world } from '../say'

const german = [...lexicons].sort((a, b) => Number(b.language === 'de') - Number(a.language === 'de'))

const english = [...lexicons].sort((a, b) => Number(b.language === 'en') - Number(a.language === 'en'))

const name = (text: string, order = english) => {
  const address = /\S+@\S+|0\d[\d ]+\d/.exec(text)
  const start = address?.index ?? 0
  return contactName(
    fold(text),
    { start, end: start + (address?.[0].length ?? 0) },
    world({ lexicons: order }),
  )
}

test.each([
  ['Send it to jobs@hill.example, for the attention of Mrs. Ruth Okafor', 'Ruth Okafor'],
  ['Letters to the Chairman, Cllr Ruth Okafor, at chair@hill.example', 'Ruth Okafor'],
  ['Forms to office@hill.example, FAO Rev. Ruth Okafor', 'Ruth Okafor'],
  ['Apply to Dr. R.B. Okafor, okafor@hill.example', 'R.B. Okafor'],
  ['Envía tu CV a rrhh@hill.example, a la atención de Dña. Ana Ruiz', 'Ana Ruiz'],
  ['Ann Claes kijkt uit naar je cv: ann@veer.example', 'Ann Claes'],
  ['Lina Petit attend votre CV : rh@exemple.org', 'Lina Petit'],
  ['Send it to jobs@hill.example, attn. Ruth Okafor', 'Ruth Okafor'],
  ['Send your CV to Maya at jobs@hill.example', 'Maya'],
  ['Forms to the bursar, Ruth Okafor, at office@hill.example', 'Ruth Okafor'],
  ['Email your CV to Joan Price (HR) at jobs@hill.example', 'Joan Price'],
  ['Apply to Sue Hart (sue@hill.example)', 'Sue Hart'],
  ['Appelez Jean-Luc PUECH au 05 63 37 48 15', 'Jean-Luc PUECH'],
  ['Bezorg je brief aan An Claes, an@veer.example', 'An Claes'],
  ['Ring Doug in the yard office on 01632 960 100', 'Doug'],
  ['Text Mr Alan Webb on 01632 960 100', 'Alan Webb'],
  ['Stuur je cv t.a.v. Omar el Idrissi naar werk@veer.example', 'Omar el Idrissi'],
  ['Mail je brief naar werk@veer.example, ten name van Omar Smit (hoofd)', 'Omar Smit'],
  ['Per mail aan Lies van Hove (directeur): lies@veer.example', 'Lies van Hove'],
  ['App of bel met Joke Prins van het team werving, 06 1234 5678', 'Joke Prins'],
  ['Stuur een berichtje naar Fien: 06 1234 5678', 'Fien'],
  ['CV à Mme Claire Dubreuil, emploi@lutins.example', 'Claire Dubreuil'],
  ['Postulez auprès de M. Leroux au 04 50 00 00 00', 'M. Leroux'],
  ['Contacter Mme ROUX par téléphone, le matin, au 04 50 00 00 00', 'ROUX'],
  [
    'Lettre à Monsieur le Directeur, Lycée des Dunes, ou par mail à lycee@dunes.example',
    'Monsieur le Directeur',
  ],
  ['Appelle Zoé au 04 50 00 00 00', 'Zoé'],
  ['CV à rh@lac.example (Hélène, au bureau)', 'Hélène'],
  ['Schreib dem Jonas eine Nachricht: 0176 555 01 00', 'Jonas'],
  ['Unterlagen an werk@ufer.example, Ansprechperson ist Karin Vogt', 'Karin Vogt'],
  ['Telefonisch: 0561 555 01 00 (Herr Yilmaz)', 'Yilmaz'],
  ['Escribe a Nerea Sanz a empleo@ria.example', 'Nerea Sanz'],
  ['Send your CV to jobs@hill.example', null],
  ['Call us on Monday at 01632 960 100', null],
  ['CV to Maya Stone, General Manager: jobs@hill.example', 'Maya Stone'],
  ['Give Maya a ring on 01632 960 100', 'Maya'],
  ['CV à Maître Lise Aubert, lise@lac.example', 'Lise Aubert'],
  ['Brief aan mevrouw drs. P. Smit via werk@veer.example', 'P. Smit'],
  ['Your CV goes to Maya Stone before 3 May: jobs@hill.example', 'Maya Stone'],
  ['À envoyer au Collège des bourgmestre et échevins, rh@lac.example', null],
  ['Send it to Elmbrook Foundation Ltd at jobs@hill.example', null],
])('%s', (text, expected) => expect(name(text)).toBe(expected))

test.each([
  ['Frau Eva Lang, Leiterin Personal, freut sich auf Ihr Dossier: lang@ufer.example', 'Eva Lang'],
  ['Ohne Anschreiben, Lebenslauf genügt: werk@ufer.example', null],
  ['Senden Sie Ihre Unterlagen an werk@ufer.example', null],
  ['Laden Sie Ihre Unterlagen hoch: werk@ufer.example', null],
  ['Einfach anrufen: Uwe Brandt, 07391 50 88 10', 'Uwe Brandt'],
  ['Lebenslauf genügt, Probearbeiten jederzeit: werk@ufer.example', null],
])('where every noun has a capital: %s', (text, expected) => expect(name(text, german)).toBe(expected))

test.each([
  ['Mme Odile Marchand (gérante)', 'Odile Marchand'],
  ['Odile Marchand', 'Odile Marchand'],
  ['Service du personnel', null],
])('the value of a label: %s', (text, expected) => expect(nameAlone(fold(text), world())).toBe(expected))
