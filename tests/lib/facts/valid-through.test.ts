import { describe, expect, test } from 'vitest'
import { validThrough } from '@/lib/facts/valid-through'
import { claimAt, worldIn } from '@/tests/lib/facts/claim-at'
import { say, structured, world } from './say'

const read = (text: string, claim = {}, context = {}) =>
  validThrough.read(say(text, claim), world(context)).map(({ value }) => value)

describe('a deadline', () => {
  test.each([
    ['Envoyez CV et lettre avant le 28 mai 2026, 17h, au secrétariat', {}, '2026-05-28T17:00'],
    ['Les candidatures sont à adresser à rh@exemple.org jusqu’au 30/06/2026 inclus.', {}, '2026-06-30'],
    ['Vous avez jusqu’au 26/08/26 pour candidater', {}, '2026-08-26'],
    ['Candidature à remettre pour le 15 juin 2026 au plus tard.', {}, '2026-06-15'],
    ['Date limite de candidature : 31/10/2026', {}, '2026-10-31'],
    ['Clôture des candidatures le 5 juin 2026 à midi', {}, '2026-06-05T12:00'],
    ['Mail je cv en motivatie uiterlijk op 29 juni 2026 naar Els.', {}, '2026-06-29'],
    ['Solliciteren kan tot en met zondag 14 juni 2026.', {}, '2026-06-14'],
    ['Reageer vóór 1 juli 2026', {}, '2026-07-01'],
    ['Please apply by 12 June 2026 at 5 pm.', {}, '2026-06-12T17:00'],
    ['Applications must reach us no later than June 12, 2026', {}, '2026-06-12'],
    ['Closing date: 12.06.2026', {}, '2026-06-12'],
    ['El plazo de solicitudes, abierto desde el 4/05/2026 hasta el 12/06/2026', {}, '2026-06-12'],
    ['Applications are open from 4 May 2026 until 12 June 2026.', {}, '2026-06-12'],
    ['Au plus tard le 12 juin 2026', { section: 'apply' }, '2026-06-12'],
    ['12 juin 2026', { heading: 'date limite' }, '2026-06-12'],
  ])('%s', (text, claim, date) => expect(read(text, claim)).toEqual([date]))

  test.each([
    ['31/01/2026', '2026-01-31'],
    ['du 09/10/2026 au 09/11/2026', '2026-11-09'],
    ['30/06/2026 (entretiens le 05/07/2026)', '2026-06-30'],
    ['Nog 8 dagen', '2026-05-12'],
  ])('a label with the value %s', (text, date) => {
    expect(read(text, { source: 'label', topic: 'validThrough', label: 'Date limite' })).toEqual([date])
  })

  test('a strip that counts the days is inferred', () => {
    const [found] = validThrough.read(
      say('Sluit over 16 dagen', { source: 'label', section: 'top' }),
      world(),
    )
    expect(found).toMatchObject({ value: '2026-05-20', inferred: [{ reason: 'date-from-relative' }] })
  })

  test('the year comes from the weekday', () => {
    const [found] = validThrough.read(
      say('Merci de transmettre votre CV avant le vendredi 28 mai, 17h, à cette adresse'),
      world({ at: '2021-05-20T09:00:00Z' }),
    )
    expect(found).toMatchObject({
      value: '2021-05-28T17:00',
      inferred: [{ reason: 'year-from-weekday' }],
      evidence: [{ quote: 'Merci de transmettre votre CV avant le vendredi 28 mai, 17h, à cette adresse' }],
    })
  })
})

describe('no deadline', () => {
  test.each([
    ['CDD jusqu’au 31/12/2026', {}],
    ['Contrat jusqu’au 31/12/2026', { section: 'apply' }],
    ['Les entretiens auront lieu au plus tard le 5 juillet 2026', { section: 'apply' }],
    ['Candidatures lues au fil de l’eau, entretiens avant le 5 juillet 2026', {}],
    ['Les tests se passent avant le 26 avril 2026', { section: 'apply' }],
    ['Interviews will be held before 3 July 2026', { section: 'apply' }],
    ['De gesprekken vinden plaats uiterlijk 3 juli 2026', { section: 'apply' }],
    ['Le projet court jusqu’au 31 décembre 2026', {}],
    ['Our strategy runs until 2030', { section: 'apply' }],
    ['Démarrage souhaité au 21 juin 2026', { section: 'offer' }],
    ['Horaire jusqu’à 17h', { section: 'apply' }],
    ['-', { source: 'label', topic: 'validThrough' }],
    ['31/12/9999', { source: 'label', topic: 'validThrough' }],
  ])('%s', (text, claim) => expect(read(text, claim)).toEqual([]))
})

describe('structured data is a witness', () => {
  test('the day of posting and thirty days, or as even a number, is a board’s', () => {
    const claim = structured('validThrough', '2026-05-31T00:00:00+02:00')
    expect(validThrough.read(claim, world({ known: { datePosted: '2026-05-01' } }))).toEqual([])
    expect(validThrough.read(claim, world({ known: { datePosted: '2026-05-04' } }))[0]?.value).toBe(
      '2026-05-31',
    )
  })

  test('the hour stays when a person may have meant it', () => {
    expect(
      validThrough.read(structured('validThrough', '2026-06-12T17:00:00+02:00'), world())[0]?.value,
    ).toBe('2026-06-12T17:00')
  })
})

test('a date and the same date with its hour agree, and the hour completes it', () => {
  expect(validThrough.agrees('2026-06-12', '2026-06-12T17:00')).toBe(true)
  expect(validThrough.agrees('2026-06-12', '2026-06-13')).toBe(false)
  expect(validThrough.complete?.('2026-06-12', '2026-06-12T17:00')).toBe('2026-06-12T17:00')
})

/** In each language: where a line stands, what it says, and the date read from it on 4 May 2026. */
const PHRASES: Record<string, [place: string, text: string, date: string][]> = {
  fr: [
    ['profile', 'Vous avez jusqu’au 12 juin 2026 pour vous manifester', '2026-06-12'],
    ['top', 'Les dossiers arrivés après le 12 juin 2026 ne seront pas lus', '2026-06-12'],
    ['apply', 'Votre candidature doit nous parvenir pour le vendredi 12 juin 2026', '2026-06-12'],
    ['apply', 'Intéressé ? Envoie-nous ton CV d’ici le 12 juin', '2026-06-12'],
    ['apply', 'Les candidatures seront reçues jusqu’au 12 juin 2026 à 17h00', '2026-06-12T17:00'],
    ['apply', 'Préselection le 26 avril 2027, tests le 3 mai 2027', ''],
    ['apply', 'Job dating le 12 juin 2026 à partir de 14h', ''],
    ['apply', 'Clôture de la base : 12/06/2026', ''],
    ['label', '12/06/2026 minuit', '2026-06-12'],
    ['top', 'Publié du 09/10/2026 au 08/12/2026', ''],
    [
      'apply',
      'Merci d’adresser votre candidature (CV + LM) avant le 15/06/2026 à rh@x.example',
      '2026-06-15',
    ],
    ['apply', 'Date limite de dépôt des candidatures fixée au 15 juin 2026', '2026-06-15'],
    ['apply', 'Les entretiens auront lieu le 22 juin 2026. Candidatures jusqu’au 15 juin.', '2026-06-15'],
    ['apply', 'à envoyer pour le 15 juin 2026 au plus tard à l’attention de Mme Petit', '2026-06-15'],
    ['apply', 'Candidatures acceptées jusqu’à fin juin 2026', ''],
    ['role', 'Candidature sur le site officiel jusqu’au 11 septembre 2026, mission n° M260.', '2026-09-11'],
    ['apply', 'Votre dossier complet est à adresser d’ici au 20 juin 2026 par courriel.', '2026-06-20'],
    ['apply', 'Merci d’envoyer votre candidature pour le 12 juin 2026 à midi', '2026-06-12T12:00'],
    ['role', 'Les dossiers doivent nous parvenir au plus tard le 15 juin 2026.', '2026-06-15'],
    ['role', 'Vous pouvez postuler jusqu’au dimanche 14 juin 2026 inclus', '2026-06-14'],
    ['role', 'Fin des candidatures : 30 juin 2026', '2026-06-30'],
    ['apply', 'Écrivez-nous avant le 8 juin 2026 à 12h00', '2026-06-08T12:00'],
    ['apply', 'Dernier délai pour postuler : 10 juin 2026', '2026-06-10'],
    ['top', 'Clôture le 10 juin 2026', '2026-06-10'],
    ['apply', 'Inscription en ligne jusqu’au 5 juin 2026', '2026-06-05'],
    ['apply', 'Nous attendons votre CV d’ici le 15 août 2026 à 16 h.', '2026-08-15T16:00'],
    ['apply', 'Cette offre expire le 30 juin 2026', '2026-06-30'],
    ['top', 'Offre valable jusqu’au 30/06/2026', '2026-06-30'],
    ['apply', 'Les candidatures reçues après le 12 juin 2026 ne seront pas examinées', '2026-06-12'],
    ['role', 'Vous remettez le dossier de subvention avant le 12 juin 2026', ''],
    ['offer', 'Contrat jusqu’au 30 juin 2027', ''],
    ['employer', 'L’exposition est ouverte jusqu’au 30 août 2026', ''],
  ],
  nl: [
    ['apply', 'Uiterlijk 12 juni verwachten wij jouw reactie', '2026-06-12'],
    ['apply', 'Stuur voor 12 juni 2026 je cv', '2026-06-12'],
    ['apply', 'De preselectie vindt plaats op 26 april 2027', ''],
    ['apply', 'Interesse? Mail je cv voor 15 juni naar jobs@x.example', '2026-06-15'],
    ['apply', 'Solliciteren kan t/m 15 juni 2026, 12.00 uur', '2026-06-15T12:00'],
    ['apply', 'Deadline voor kandidaatstelling: 15 juni 2026 om 23u59', '2026-06-15T23:59'],
    ['apply', 'Je sollicitatie is welkom tot uiterlijk 15 juni 2026', '2026-06-15'],
    ['role', 'Mail vóór 1 december 2026 een korte motivatie naar Sietske.', '2026-12-01'],
    ['apply', 'Voor 1 december, per mail aan Ingrid van Dalen', '2026-12-01'],
    ['apply', 'We sluiten de vacature af op 12 juni 2026, maar nodigen al uit.', '2026-06-12'],
    ['label', 't.e.m. 4 januari 2027', '2027-01-04'],
    ['role', 'Solliciteren t.e.m. 4 juni 2026', '2026-06-04'],
    ['apply', 'Stuur je brief en cv uiterlijk 8 juni 2026 om 12 uur naar Hilde.', '2026-06-08T12:00'],
    ['apply', 'Je kan je kandidatuur indienen tot 14 juni 2026.', '2026-06-14'],
    ['apply', 'Solliciteer ten laatste op zondag 14 juni 2026', '2026-06-14'],
    ['apply', 'Reageren kan tot 10 juni 2026 17.00 uur.', '2026-06-10T17:00'],
    ['apply', 'De vacature staat open tot en met 20 juni 2026', '2026-06-20'],
    ['top', 'Reageer voor 20-06-2026', '2026-06-20'],
    ['apply', 'Sluitingsdatum: 20 juni 2026', '2026-06-20'],
    ['apply', 'Bezorg ons jouw cv tegen 20 juni 2026', '2026-06-20'],
    ['apply', 'De inschrijvingen sluiten op 20 juni 2026', '2026-06-20'],
    ['apply', 'Wij ontvangen je sollicitatie graag voor 20 juni 2026', '2026-06-20'],
    ['offer', 'Contract tot en met 30 juni 2027', ''],
    ['apply', 'De gesprekken vinden plaats voor 30 juni 2026', ''],
    ['role', 'De tentoonstelling loopt tot 30 augustus 2026', ''],
  ],
  en: [
    ['apply', 'Applications are open until 12 June 2026', '2026-06-12'],
    ['apply', 'The closing date is midday on 12 June 2026', '2026-06-12T12:00'],
    ['apply', 'Interviews: 18 June 2026', ''],
    ['apply', 'Closing date for applications: midnight on Sunday 14 June 2026', '2026-06-14'],
    ['apply', 'Deadline: 14 June 2026, 17:00 CET', '2026-06-14T17:00'],
    ['apply', 'Please apply no later than Sunday, June 14, 2026', '2026-06-14'],
    ['apply', 'Applications will be reviewed on a rolling basis until 14 June 2026', '2026-06-14'],
    ['top', 'Apply by 14 June 2026', '2026-06-14'],
    ['role', 'Closing date: Friday 12 June 2026, 12 noon', '2026-06-12T12:00'],
    ['label', '12 noon, Friday 5 June 2026', '2026-06-05T12:00'],
    [
      'apply',
      'It should reach jobs@severn.example no later than noon on Monday 15 June 2026.',
      '2026-06-15T12:00',
    ],
    ['apply', 'Please send your CV by 10am on Monday 8 June 2026.', '2026-06-08T10:00'],
    ['apply', 'Applications close on 14 June 2026 at 11.59pm', '2026-06-14T23:59'],
    ['apply', 'The deadline for applications is 14 June 2026', '2026-06-14'],
    ['apply', 'We must receive your application before 14 June 2026', '2026-06-14'],
    ['top', 'Apply before 14th June', '2026-06-14'],
    ['top', 'Closes: 14 Jun 2026', '2026-06-14'],
    ['top', 'Closing date 23 Mar 2026', '2026-03-23'],
    ['apply', 'CV + short letter to Ms Lind, lind [at] etva [dot] example, by 05/06/2026 COB.', '2026-06-05'],
    ['apply', 'Email your CV to jo@x.example by Friday 12 June 2026.', '2026-06-12'],
    ['apply', 'This vacancy will close on 12 June 2026', '2026-06-12'],
    ['apply', 'Applications received after 12 June 2026 will not be considered', '2026-06-12'],
    ['apply', 'Expressions of interest to be received by 12 June 2026', '2026-06-12'],
    ['apply', 'Interviews will be held by 12 June 2026', ''],
    ['offer', 'The contract runs until 12 June 2027', ''],
    ['role', 'Reports are due by 12 June 2026', ''],
  ],
  de: [
    ['apply', 'Bitte bewerben Sie sich bis zum 12. Juni 2026 online', '2026-06-12'],
    ['apply', 'Bewerbungsende: 14.06.2026', '2026-06-14'],
    ['apply', 'Wir freuen uns auf Ihre vollständigen Unterlagen bis spätestens 14. Juni 2026', '2026-06-14'],
    ['apply', 'Bitte senden Sie Ihre Unterlagen bis zum 12.06.2026 an jobs@x.example.', '2026-06-12'],
    ['apply', 'Bewerbungsfrist: 12. Juni 2026', '2026-06-12'],
    ['role', 'Wir freuen uns auf Ihre Bewerbung bis 12. Juni 2026', '2026-06-12'],
    ['role', 'Bewirb dich bis spätestens 12.06.2026!', '2026-06-12'],
    ['apply', 'Bewerbungsschluss ist der 12. Juni 2026, 12 Uhr', '2026-06-12T12:00'],
    ['apply', 'Die Ausschreibung endet am 12. Juni 2026', '2026-06-12'],
    ['apply', 'Die Bewerbungsfrist läuft bis zum 12.06.2026', '2026-06-12'],
    ['apply', 'Schicken Sie uns Ihren Lebenslauf bis 12. Juni', '2026-06-12'],
    ['apply', 'Bewerbungen werden bis zum 12.06.2026 entgegengenommen', '2026-06-12'],
    ['offer', 'Der Vertrag ist bis zum 31.12.2027 befristet', ''],
    ['apply', 'Die Gespräche finden bis zum 12.06.2026 statt', ''],
  ],
  es: [
    ['apply', 'Las solicitudes se podrán presentar hasta el 12 de junio de 2026', '2026-06-12'],
    ['apply', 'Último día para presentar la candidatura: 14 de junio de 2026', '2026-06-14'],
    ['apply', 'Interesados enviar CV hasta el 14/06/2026', '2026-06-14'],
    [
      'role',
      'Para presentarte, escribe a Maite a info@i.example antes del 30 de noviembre de 2026, con tu CV',
      '2026-11-30',
    ],
    ['role', 'Plazo para inscribirse: hasta el 16 de noviembre de 2026 a las 14:00 h', '2026-11-16T14:00'],
    ['apply', 'Envía tu CV antes del 12 de junio de 2026', '2026-06-12'],
    [
      'apply',
      'El plazo de presentación de solicitudes finaliza el 12 de junio de 2026 a las 15 horas',
      '2026-06-12T15:00',
    ],
    ['apply', 'Fecha límite: 12/06/2026', '2026-06-12'],
    ['apply', 'Puedes inscribirte hasta el 12 de junio de 2026', '2026-06-12'],
    ['apply', 'Admitimos candidaturas hasta el 12 de junio', '2026-06-12'],
    ['apply', 'Mándanos tu currículum a más tardar el 12 de junio de 2026', '2026-06-12'],
    ['apply', 'La convocatoria se cierra el 12 de junio de 2026', '2026-06-12'],
    ['role', 'redactar dossieres para las subvenciones (plazo del Gobierno Vasco: 15 de enero)', ''],
    ['offer', 'Contrato temporal hasta el 31 de diciembre de 2027', ''],
  ],
}

describe.each(Object.entries(PHRASES))('a deadline in %s', (language, phrases) => {
  const context = worldIn(language)
  test.each(phrases)('%s: %s', (place, text, date) => {
    const said = validThrough.read(claimAt('validThrough', place, text), context).map(({ value }) => value)
    expect(said.join(' | ')).toBe(date)
  })
})
