import { describe, expect, test } from 'vitest'
import { jobStartDate } from '@/lib/facts/job-start-date'
import { claimAt, worldIn } from '@/tests/lib/facts/claim-at'
import { say, structured, world } from './say'

const read = (text: string, claim = {}) =>
  jobStartDate.read(say(text, claim), world()).map(({ value }) => value)

describe('the start of the work', () => {
  test.each([
    ['Démarrage souhaité au 19/08/2026', '2026-08-19'],
    ['Démarrage souhaité au 21 juin 2026', '2026-06-21'],
    ['Statut : CDD de 18 mois (avec possibilité d’extension) à pourvoir en septembre 2026.', '2026-09'],
    ['Début : août 2026', '2026-08'],
    ['Prise de poste : 1er septembre 2026', '2026-09-01'],
    ['Poste à pourvoir courant septembre', '2026-09'],
    ['Entrée en fonction le lundi 1er juin 2026', '2026-06-01'],
    ['Startdatum: 1 september 2026', '2026-09-01'],
    ['Je start op 15 juni 2026.', '2026-06-15'],
    ['Start date: October 2026', '2026-10'],
    ['The successful person will start on 1 July 2026', '2026-07-01'],
    ['Poste à pourvoir dès que possible', 'ASAP'],
    ['Démarrage immédiat', 'ASAP'],
    ['Indiensttreding: zo snel mogelijk', 'ASAP'],
    ['Start date: as soon as possible', 'ASAP'],
  ])('%s', (text, date) => expect(read(text)).toEqual([date]))

  test.each([
    ['1er septembre 2026', '2026-09-01'],
    ['z.s.m.', 'ASAP'],
    ['09/2026', '2026-09'],
    ['septembre', undefined],
    ['à convenir', undefined],
    ['-', undefined],
  ])('a label with the value %s', (text, date) => {
    expect(read(text, { source: 'label', topic: 'jobStartDate' })[0]).toBe(date)
  })
})

describe('no start of the work', () => {
  test.each([
    'Depuis septembre 2021, l’équipe mène un projet d’appui.',
    'Démarrage du projet en septembre 2026',
    'Début de la formation le 7 septembre 2026',
    'Envoyez votre CV dès que possible',
    'Candidature avant le 1er juin 2026',
    'Fin du contrat le 31/12/2026',
    'À pourvoir jusqu’au 31 octobre 2026',
    'Dans le cadre d’une rencontre organisée le 2 septembre 2026, nous recrutons.',
    'Start-up founded in May 2019',
    'Vous démarrez chaque journée à 9h',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

test('structured data', () => {
  expect(jobStartDate.read(structured('jobStartDate', '2026-09-01'), world())[0]?.value).toBe('2026-09-01')
  expect(jobStartDate.read(structured('jobImmediateStart', true), world())[0]?.value).toBe('ASAP')
})

test('a month and a day in it agree; as soon as possible agrees with no date', () => {
  expect(jobStartDate.agrees('2026-08', '2026-08-19')).toBe(true)
  expect(jobStartDate.complete?.('2026-08', '2026-08-19')).toBe('2026-08-19')
  expect(jobStartDate.agrees('ASAP', '2026-08-19')).toBe(false)
})

describe('a start with no word for it', () => {
  test.each([
    ['Nous recherchons une comptable pour notre siège à partir du 7 septembre 2026.', '2026-09-07'],
    ['Poste à occuper en alternance, à compter de septembre 2026.', '2026-09'],
    ['À compter du 1er septembre 2026,', '2026-09-01'],
    ['Le CDD de 9 mois démarre mi-septembre 2026.', '2026-09'],
    ['Formation : master de droit Date de prise de poste : 01/09/2026', '2026-09-01'],
    ['Quand : du 4 mai au 28 août 2026', '2026-05-04'],
    ['Fixed-term contract, April to October 2026', '2026-04'],
    ['We are hiring a nurse to cover maternity leave, from 1 June 2026.', '2026-06-01'],
  ])('%s', (text, date) => expect(read(text)).toEqual([date]))
  test('the dates of a course are none', () => expect(read('Du 14/10/2026 au 30/06/2028')).toEqual([]))
})

/** In each language: where a line stands, what it says, and the date read from it on 4 May 2026. */
const PHRASES: Record<string, [place: string, text: string, date: string][]> = {
  fr: [
    ['offer', 'Arrivée le 5 octobre 2026, pour un passage de relais', '2026-10-05'],
    ['offer', 'Pour la saison d’hiver, du 5 décembre 2026 au 11 avril 2027.', '2026-12-05'],
    ['offer', 'Idéalement, vous arrivez le 15 juin 2026.', '2026-06-15'],
    ['role', 'Un CDI à temps plein, à pouvoir immédiatement', 'ASAP'],
    ['role', 'Il s’agit d’une exposition ouverte du 1er juin au 30 septembre 2026.', ''],
    ['apply', 'L’examen des candidatures commence le 1er juin 2026.', ''],
    ['profile', 'On aimerait que vous commenciez en juin 2026', '2026-06'],
    ['offer', 'Début possible dès demain', 'ASAP'],
    ['offer', 'Vous pouvez commencer tout de suite', 'ASAP'],
    ['offer', 'Contrat à pourvoir au 1er juillet 2026', '2026-07-01'],
    ['employer', 'Fondée en mars 2019, l’entreprise compte 40 personnes', ''],
    ['role', 'Dans le cadre du programme 2022-2026, vous coordonnez le projet', ''],
    ['offer', 'Formation initiale du 5 au 9 octobre 2026', ''],
    ['employer', 'Depuis le 1er janvier 2026, la structure gère trois crèches', ''],
    ['role', 'Rejoignez notre équipe dès maintenant et contribuez à notre succès !', ''],
    ['top', 'Rejoignez-nous dès le 1er octobre 2026', '2026-10-01'],
    ['offer', 'Poste à prendre au plus vite', 'ASAP'],
    ['offer', 'Prise de poste dès que possible, idéalement au 1er septembre 2026', 'ASAP'],
    ['offer', 'Date d’engagement : au plus tôt', 'ASAP'],
    ['offer', 'Engagement : 1er novembre 2026 ou à convenir', '2026-11-01'],
    ['label', 'Immédiate', 'ASAP'],
    ['label', 'Le plus tôt possible', 'ASAP'],
    ['offer', 'Mission à démarrer début janvier 2027', '2027-01'],
    ['offer', 'Ce poste est disponible à compter du 15 septembre', '2026-09-15'],
    ['role', 'Formation du 2 au 6 novembre 2026, prise de poste le 9 novembre 2026', '2026-11-09'],
    ['top', 'CDD du 01/09/2026 au 31/12/2026', '2026-09-01'],
    ['offer', 'Durée : du 24 août au 18 décembre 2026', '2026-08-24'],
    ['offer', 'contrat de 6 mois à partir d’octobre 2026', '2026-10'],
    ['role', 'Poste à pourvoir dès septembre 2026', '2026-09'],
    ['role', 'Le poste est libre immédiatement ; nous saurons attendre.', 'ASAP'],
    ['role', 'La prise de fonction aura lieu le 1er octobre 2026.', '2026-10-01'],
    ['role', 'Entrée en service : immédiate', 'ASAP'],
    ['role', 'Nous aimerions vous accueillir à partir du 15 juin 2026.', '2026-06-15'],
    ['role', 'L’engagement est possible immédiatement.', 'ASAP'],
    ['offer', 'Rentrée le 31 août 2026.', '2026-08-31'],
    ['top', 'cherche, pour une entrée au 1er avril 2027,', '2027-04-01'],
    ['offer', 'Arrivée souhaitée : début septembre 2026', '2026-09'],
    ['offer', 'Vous commencez le 1er juillet 2026.', '2026-07-01'],
    ['top', 'CDI, à partir de juillet 2026', '2026-07'],
    ['role', 'Date d’entrée : de suite ou à convenir', 'ASAP'],
    ['role', 'Poste vacant au 1er septembre 2026', '2026-09-01'],
    ['role', 'Disponibilité : immédiate', 'ASAP'],
    ['role', 'Nous recrutons dès maintenant un mécanicien en CDI.', 'ASAP'],
    ['role', 'Début du contrat dès que possible', 'ASAP'],
    ['role', 'Date de début prévue : 02/11/2026', '2026-11-02'],
    ['role', 'Quand ? À partir du 5 octobre 2026', '2026-10-05'],
    ['offer', 'Le contrat débute le 4 janvier 2027', '2027-01-04'],
    ['offer', 'Vous êtes disponible immédiatement', 'ASAP'],
    ['offer', 'CDD du 2 novembre 2026 au 30 avril 2027', '2026-11-02'],
    ['top', 'Rejoignez notre équipe en septembre 2026 !', '2026-09'],
    ['offer', 'Ouverture du magasin en septembre 2026', ''],
    ['offer', 'Le projet démarre en septembre 2026', ''],
    ['offer', 'Vous démarrez rapidement vos tournées.', ''],
    ['profile', 'Vous êtes rapidement opérationnel', ''],
  ],
  nl: [
    ['label', 'zodra je kan', 'ASAP'],
    ['offer', 'Ingangsdatum is 1 september 2026', '2026-09-01'],
    [
      'role',
      'Het gaat om de maandag en de dinsdag, van 20 augustus tot en met 17 november 2026.',
      '2026-08-20',
    ],
    ['role', 'Liefst sta je op 1 juni 2026 al in onze winkel.', '2026-06-01'],
    ['role', 'We zoeken een tuinman vanaf september-oktober 2026 voor een jaar.', '2026-09'],
    ['role', 'Het gaat om een festival van 3 juli tot 29 juli 2026.', ''],
    ['offer', 'Wanneer kan je beginnen? Zo snel mogelijk!', 'ASAP'],
    ['offer', 'Start in september 2026', '2026-09'],
    ['offer', 'Indiensttreding per 1 oktober 2026 of zo spoedig mogelijk daarna', '2026-10-01'],
    ['offer', 'Aanvang: 1 september', '2026-09-01'],
    ['offer', 'Kan je snel starten? Top!', ''],
    ['label', 'Direct', 'ASAP'],
    ['label', 'In overleg', ''],
    ['offer', 'Een aanstelling vanaf 1 september 2026', '2026-09-01'],
    ['offer', 'Datum in dienst: 15/09/2026', '2026-09-15'],
    ['top', 'Gezocht per 1 augustus 2026: leerkracht groep 5', '2026-08-01'],
    ['role', 'We mikken op een start op 2 februari 2027.', '2027-02-02'],
    ['offer', 'Je mag meteen beginnen.', 'ASAP'],
    ['role', 'Datum indiensttreding: 1 september 2026', '2026-09-01'],
    ['role', 'In dienst treden kan onmiddellijk.', 'ASAP'],
    ['role', 'Ingangsdatum: 1 augustus 2026 of eerder.', '2026-08-01'],
    ['offer', 'We zoeken per 1 september 2026 een nieuwe collega.', '2026-09-01'],
    ['offer', 'Je begint op maandag 7 september 2026.', '2026-09-07'],
    ['offer', 'Start: zo snel mogelijk', 'ASAP'],
    ['offer', 'Per direct beschikbaar', 'ASAP'],
    ['offer', 'Wij zoeken per direct een kok.', 'ASAP'],
    ['offer', 'Startdatum in overleg, bij voorkeur per 1 oktober 2026', '2026-10-01'],
    ['offer', 'Je kunt direct aan de slag.', 'ASAP'],
    ['offer', 'Periode: vanaf februari 2027, 5 maanden', '2027-02'],
    ['offer', 'Een vervangingscontract van 1 december 2026 tot en met 30 september 2027', '2026-12-01'],
    ['offer', 'Indiensttreding: onmiddellijk of overeen te komen', 'ASAP'],
    ['offer', 'Je kunt starten vanaf half augustus 2026', '2026-08'],
    ['offer', 'De functie is vacant vanaf 1 september 2026', '2026-09-01'],
    ['role', 'Het project start in september 2026', ''],
    ['role', 'De opleiding begint op 7 september 2026', ''],
    ['role', 'Je gaat direct met klanten om', ''],
    ['offer', 'Je hebt direct contact met de klant', ''],
  ],
  en: [
    ['offer', 'An open-ended contract under Irish law, full-time, from 1 September 2026', '2026-09-01'],
    ['role', 'We hope to have you in on Monday 8 June 2026.', '2026-06-08'],
    ['offer', 'Next training class: 8 June 2026. Seats are limited!', '2026-06-08'],
    ['role', 'We could do with you as soon as possible.', 'ASAP'],
    ['role', 'For the winter, 5 December 2026 until 11 April 2027.', '2026-12-05'],
    ['apply', 'We begin to review applications on 1 June 2026.', ''],
    ['apply', 'We need you to send us your CV by 3 June 2026.', ''],
    ['offer', 'Start: early January 2027', '2027-01'],
    ['offer', 'The position is available immediately', 'ASAP'],
    ['offer', 'The post will commence in September 2026', '2026-09'],
    ['offer', 'Ideally you would start in September 2026', '2026-09'],
    ['offer', 'Anticipated start date: 1 Oct 2026 (negotiable)', '2026-10-01'],
    ['label', 'Immediate', 'ASAP'],
    ['label', 'As soon as possible', 'ASAP'],
    ['offer', 'Commencing 1 September 2026', '2026-09-01'],
    ['top', 'We are looking for a teacher from September 2026', '2026-09'],
    ['offer', 'Expected to start in Q4 2026', ''],
    ['role', 'Join our team today!', ''],
    ['offer', 'We would like you to start on 6 July 2026.', '2026-07-06'],
    ['role', 'We would like the postholder to start on 1 December 2026.', '2026-12-01'],
    ['role', 'The post is available from 1 September 2026 for 30 months.', '2026-09-01'],
    ['top', 'to join its team of 7 in Brussels as from 2 March 2027.', '2027-03-02'],
    ['role', 'Date of entry: as early as possible', 'ASAP'],
    ['role', 'Immediate start available', 'ASAP'],
    ['offer', 'Start date: ASAP', 'ASAP'],
    ['offer', 'Starting September 2026', '2026-09'],
    ['offer', 'The successful applicant will take up the post on 1 October 2026', '2026-10-01'],
    ['offer', 'You can start straight away.', 'ASAP'],
    ['offer', 'Anticipated start: early September 2026', '2026-09'],
    ['offer', 'Required for September 2026', '2026-09'],
    ['top', 'Required from 1st September 2026', '2026-09-01'],
    ['offer', 'Available immediately', 'ASAP'],
    ['offer', 'We’re hoping you could begin in late August 2026', '2026-08'],
    ['offer', 'In post by 1 September 2026', '2026-09-01'],
    ['offer', 'Fixed-term contract from 1 September 2026 to 27 February 2027 (6 months)', '2026-09-01'],
    ['offer', 'The contract runs from 1 September 2026 to 31 August 2027', '2026-09-01'],
    ['role', 'The project starts in October 2026', ''],
    ['role', 'We started in May 2019', ''],
  ],
  de: [
    ['employer', 'Per 1. November 2026 oder nach Vereinbarung', '2026-11-01'],
    ['employer', 'Ab 1. März 2019 in Berlin', ''],
    ['offer', 'Wir freuen uns, wenn Sie ab 1. September 2026 bei uns starten', '2026-09-01'],
    ['offer', 'Arbeitsbeginn ist der 1. September 2026', '2026-09-01'],
    ['offer', 'Eintritt: 01. September 2026 oder nach Vereinbarung', '2026-09-01'],
    ['offer', 'Start ab sofort oder nach Vereinbarung', 'ASAP'],
    ['top', 'Zur Verstärkung unseres Teams suchen wir ab sofort eine/n Pflegefachkraft', 'ASAP'],
    ['top', 'Zur Verstärkung suchen wir zum 1. Oktober 2026 eine Fachkraft', '2026-10-01'],
    ['offer', 'frühestmöglich zum 1. August 2026', '2026-08-01'],
    ['label', 'nächstmöglich', 'ASAP'],
    ['role', 'Sie können ab sofort anfangen.', 'ASAP'],
    ['role', 'Wann? Ab sofort.', 'ASAP'],
    ['role', 'Los geht’s am 05.01.2027.', '2027-01-05'],
    ['role', 'Der Einstieg ist zum 1. Mai 2027 vorgesehen.', '2027-05-01'],
    ['top', 'Wir suchen ab sofort eine Verkäuferin', 'ASAP'],
    ['top', 'Wir suchen zum nächstmöglichen Zeitpunkt einen Buchhalter (m/w/d) in Vollzeit', 'ASAP'],
    ['top', 'Zum 01.09.2026 suchen wir eine Erzieherin', '2026-09-01'],
    ['offer', 'Eintrittsdatum: 01.08.2026', '2026-08-01'],
    ['offer', 'Beginn: sofort', 'ASAP'],
    ['offer', 'Starttermin: schnellstmöglich', 'ASAP'],
    ['offer', 'Die Stelle ist ab dem 1. Oktober 2026 zu besetzen.', '2026-10-01'],
    ['offer', 'Die Stelle ist zum nächstmöglichen Zeitpunkt zu besetzen.', 'ASAP'],
    ['offer', 'Besetzung ab sofort', 'ASAP'],
    ['offer', 'Ausbildungsstart: 1. September 2026', '2026-09-01'],
    ['offer', 'Du startest am 1. September 2026', '2026-09-01'],
    ['offer', 'Arbeitsbeginn nach Absprache, spätestens 1. November 2026', '2026-11-01'],
    ['offer', 'Zu besetzen ab 01.07.2026', '2026-07-01'],
    ['offer', 'zum Schuljahresbeginn im August 2026', '2026-08'],
    ['offer', 'Das Projekt startet im Oktober 2026', ''],
    ['role', 'Du reagierst sofort auf Störungen', ''],
  ],
  es: [
    ['offer', 'Fecha estimada de comienzo: 15 de septiembre', '2026-09-15'],
    ['offer', 'Se incorporará de forma inmediata', 'ASAP'],
    ['offer', 'Fecha de inicio: inmediata', 'ASAP'],
    ['offer', 'Incorporación en septiembre de 2026', '2026-09'],
    ['label', 'Inmediata', 'ASAP'],
    ['role', 'Empezamos el 11 de enero de 2027.', '2027-01-11'],
    ['offer', 'Incorporación inmediata', 'ASAP'],
    ['offer', 'Fecha de incorporación: 1 de septiembre de 2026', '2026-09-01'],
    ['offer', 'Fecha prevista de inicio: septiembre de 2026', '2026-09'],
    ['offer', 'La persona seleccionada se incorporará el 15 de junio de 2026', '2026-06-15'],
    ['offer', 'Contrato de 6 meses, desde el 15 de abril hasta el 15 de octubre de 2027', '2027-04-15'],
    ['offer', 'Inicio: lo antes posible', 'ASAP'],
    ['offer', 'Disponibilidad inmediata', 'ASAP'],
    ['offer', 'Nos gustaría que la persona se incorporase en octubre de 2026', '2026-10'],
    ['offer', 'Se precisa incorporación a partir de julio de 2026', '2026-07'],
    ['offer', 'Comienzo el 1 de octubre de 2026', '2026-10-01'],
    ['offer', 'Para empezar en septiembre de 2026', '2026-09'],
    ['offer', 'Alta: 1 de junio de 2026', '2026-06-01'],
    ['offer', 'El proyecto empieza en octubre de 2026', ''],
    ['role', 'Inicio del curso el 7 de septiembre de 2026', ''],
  ],
}

describe.each(Object.entries(PHRASES))('the start of the work in %s', (language, phrases) => {
  const context = worldIn(language)
  test.each(phrases)('%s: %s', (place, text, date) => {
    const said = jobStartDate.read(claimAt('jobStartDate', place, text), context).map(({ value }) => value)
    expect(said.join(' | ')).toBe(date)
  })
})
