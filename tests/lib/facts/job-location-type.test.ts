import { describe, expect, test } from 'vitest'
import type { Claim, Context } from '@/lib/facts'
import { jobLocationType } from '@/lib/facts/job-location-type'
import { type Lexicon, lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'

const context = (used: readonly Lexicon[] = lexicons): Context => ({
  lexicons: used,
  at: '2026-11-21T10:00:00Z',
  country: null,
  dates: [],
  known: {},
})
const claim = (text: string, rest: Partial<Claim> = {}): Claim => ({
  source: 'text',
  section: 'offer',
  heading: '',
  text: fold(text),
  ...rest,
})
const find = (text: string, rest: Partial<Claim> = {}) =>
  jobLocationType.read(claim(text, rest), context())[0]?.value ?? null

test.each([
  ['Télétravail ponctuel autorisé', 'HYBRID'],
  ['Pas de télétravail autorisé', 'ONSITE'],
  ['Télétravail non autorisé', 'ONSITE'],
  ['Deux jours de télétravail par semaine', 'HYBRID'],
  ['Possibilité de télétravail', 'HYBRID'],
  ['Poste en 100 % télétravail', 'TELECOMMUTE'],
  ['Full remote', 'TELECOMMUTE'],
  ['2 dagen thuiswerk per week', 'HYBRID'],
  ['Telewerk is niet mogelijk', 'ONSITE'],
  ['Thuiswerk mogelijk', 'HYBRID'],
  ['This is a fully remote position', 'TELECOMMUTE'],
  ['Hybrid working: two days in the office', 'HYBRID'],
  ['Not a remote position but partly remote', 'HYBRID'],
  ['No remote work', 'ONSITE'],
  ['No hybrid on this one, sorry', 'ONSITE'],
  ['Op maandag werk je thuis', 'HYBRID'],
  ['Mondays at our office in Leeds, the other days wherever you like', 'HYBRID'],
  ['Télétravail le lundi, présence au bureau le reste de la semaine', 'HYBRID'],
  ["Le télétravail n'est malheureusement pas possible", 'ONSITE'],
  ["It isn't possible to do this job from home", 'ONSITE'],
  ['Af en toe wachtdienst van thuis uit', null],
  ['Can I do it from home?', null],
  ['🏠 Hybrid Full-time', 'HYBRID'],
  ['The post is purely office based', 'ONSITE'],
  ['WFH on Tuesdays, else in the shop', 'HYBRID'],
  ['Télétravail à hauteur de 30 jours par an', 'HYBRID'],
  ['Je werkt op kantoor en thuis', 'HYBRID'],
  ['Elke dag thuis, geen overnachtingen', null],
  ['Coordonner des équipes à distance', null],
  ['Former les bénévoles en présentiel', null],
  ['Rédiger la charte des véhicules hybrides', null],
  ['Kantoor in hartje stad', null],
])('%s: %s', (text, expected) => {
  expect(find(text)).toBe(expected)
})

test.each([
  ['Télétravail', 'Non', 'ONSITE'],
  ['Télétravail', '2 jours par semaine', 'HYBRID'],
  ['Thuiswerk', 'Mogelijk', 'HYBRID'],
  ['Remote', 'Hybrid', 'HYBRID'],
  ['Télétravail', 'À discuter', null],
])('under the label %s, %s is %s', (label, text, expected) => {
  expect(find(text, { source: 'label', topic: 'jobLocationType', label })).toBe(expected)
})

test('structured data says only that the work is remote', () => {
  expect(find('TELECOMMUTE', { source: 'structured', topic: 'jobLocationType', data: 'TELECOMMUTE' })).toBe(
    'TELECOMMUTE',
  )
  expect(find('', { source: 'structured', topic: 'jobLocationType', data: '' })).toBeNull()
})

test.each([
  'Animer des réunions en présentiel ou en format hybride',
  'Un poste hybride alliant développement et conseil',
])('hybrid work of another kind: %s', (text) => expect(find(text)).toBeNull())

describe('words for work from home, and what stands around them', () => {
  test.each([
    ['fr', 'Jusqu’à 3 jours de télétravail par semaine après la période d’essai', 'HYBRID'],
    ['fr', 'Télétravail : 2j/semaine', 'HYBRID'],
    ['fr', 'Poste éligible au télétravail', 'HYBRID'],
    ['fr', 'Poste non télétravaillable', 'ONSITE'],
    ['fr', 'Ce poste n’est pas ouvert au télétravail', 'ONSITE'],
    ['fr', 'Le télétravail n’est pas possible pour cette fonction', 'ONSITE'],
    ['fr', 'Accord de télétravail (2 jours hebdomadaires)', 'HYBRID'],
    ['fr', 'Vous travaillez deux jours par semaine de chez vous', 'HYBRID'],
    ['fr', 'Full remote possible partout en France', 'TELECOMMUTE'],
    ['fr', 'Télétravail total', 'TELECOMMUTE'],
    ['fr', 'Organisation hybride : 3 jours au bureau, 2 jours à la maison par semaine', 'HYBRID'],
    ['fr', 'Présence obligatoire sur site', 'ONSITE'],
    ['fr', 'Télétravail', 'HYBRID'],
    ['fr', 'Un jour de télétravail par quinzaine', 'HYBRID'],
    ['fr', 'Vous animez des réunions à distance et sur site', null],
    ['fr', 'Gestion des demandes de congés et de télétravail des agents de la direction', null],
    ['fr', 'Remote partiel', 'HYBRID'],
    ['fr', 'Indemnité télétravail de 2,70 € par jour', 'HYBRID'],
    ['fr', 'Aide à domicile auprès de personnes âgées', null],
    ['nl', 'Je kan tot 3 dagen per week van thuis werken', 'HYBRID'],
    ['nl', 'Thuiswerk is helaas niet mogelijk voor deze functie', 'ONSITE'],
    ['nl', 'Mogelijkheid om gedeeltelijk vanuit huis te werken', 'HYBRID'],
    ['nl', 'We werken hybride: deels op kantoor, deels thuis', 'HYBRID'],
    ['nl', 'Volledig remote', 'TELECOMMUTE'],
    ['nl', '100% thuiswerk', 'TELECOMMUTE'],
    ['nl', 'Telewerkvergoeding van 50 euro per maand', 'HYBRID'],
    ['nl', 'Glijdende uren en structureel telewerk', 'HYBRID'],
    ['nl', 'Minimaal twee dagen per week op kantoor', 'HYBRID'],
    ['nl', 'Deze functie leent zich niet tot thuiswerk', 'ONSITE'],
    ['nl', 'Zorg aan huis bij ouderen', null],
    ['nl', 'Hybride: 3 dagen kantoor en 2 dagen thuis', 'HYBRID'],
    ['nl', 'Thuiswerken kan', 'HYBRID'],
    ['nl', 'Thuiswerken in overleg', 'HYBRID'],
    ['en', 'Up to three days a week from home', 'HYBRID'],
    ['en', 'We work two days a week in our Leeds office', 'HYBRID'],
    ['en', 'You will be expected in the office five days a week', 'ONSITE'],
    ['en', 'Some home working is possible by agreement', 'HYBRID'],
    ['en', 'This role is fully home-based', 'TELECOMMUTE'],
    ['en', 'Fully remote within the UK', 'TELECOMMUTE'],
    ['en', 'This post is not suitable for home working', 'ONSITE'],
    ['en', 'Hybrid (2 days on-site)', 'HYBRID'],
    ['en', 'Remote support of users in some countries', null],
    ['en', 'We offer flexible and hybrid working', 'HYBRID'],
    ['en', 'Work from anywhere', 'TELECOMMUTE'],
    ['en', 'Blended working policy, with 40% of the week worked at home', 'HYBRID'],
    ['en', 'Visits to people at home and in care homes', null],
    ['de', 'Homeoffice bis zu 2 Tage pro Woche', 'HYBRID'],
    ['de', 'Mobiles Arbeiten nach Absprache', 'HYBRID'],
    ['de', 'Kein Homeoffice', 'ONSITE'],
    ['de', '100 % remote', 'TELECOMMUTE'],
    ['de', 'Möglichkeit zu anteiligem mobilem Arbeiten', 'HYBRID'],
    ['de', 'Die Tätigkeit erfolgt ausschließlich vor Ort', 'ONSITE'],
    ['de', 'Drei Tage die Woche im Büro, den Rest von zu Hause', 'HYBRID'],
    ['de', 'Remote-Anteil von 60 %', 'HYBRID'],
    ['de', 'Betreuung der Kunden zu Hause', null],
    ['es', 'Teletrabajo dos días por semana', 'HYBRID'],
    ['es', 'Modelo híbrido (3 días en la oficina)', 'HYBRID'],
    ['es', 'El puesto es presencial', 'ONSITE'],
    ['es', 'Empleo presencial', 'ONSITE'],
    ['es', '100% teletrabajo', 'TELECOMMUTE'],
    ['es', 'Posibilidad de teletrabajar', 'HYBRID'],
    ['es', 'No se contempla el teletrabajo', 'ONSITE'],
    ['es', 'Trabajo en remoto desde cualquier lugar de España', 'TELECOMMUTE'],
    ['es', 'Formato semipresencial', 'HYBRID'],
    ['fr', 'Ce n’est pas un métier qui se fait depuis la maison.', 'ONSITE'],
    ['fr', 'Le reste des tâches peut être effectué à domicile.', 'HYBRID'],
    ['fr', 'Lieu : à distance', 'TELECOMMUTE'],
    ['fr', 'Vous intervenez au domicile des clients.', null],
    ['nl', 'Thuiswerkmogelijkheden zijn te bespreken.', 'HYBRID'],
    ['nl', 'Locatie: remote', 'TELECOMMUTE'],
    ['nl', 'Thuiswerken zit er niet in.', 'ONSITE'],
    ['en', 'It’s not a job that can be done from home.', 'ONSITE'],
    ['en', 'The rest of the duties may be carried out from the Warden’s own home.', 'HYBRID'],
    ['en', 'We don’t do remote: the looms are here.', 'ONSITE'],
    ['en', 'You will visit people in their own homes.', null],
    ['de', 'Das ist keine Arbeit, die man von zu Hause aus erledigen kann.', 'ONSITE'],
    ['de', 'Ein Homeoffice-Tag pro Woche nach der Probezeit', 'HYBRID'],
    ['es', 'No es un trabajo que se pueda hacer desde casa.', 'ONSITE'],
    ['es', 'Lugar de trabajo: remoto', 'TELECOMMUTE'],
  ])('%s: %s: %s', (language, text, expected) => {
    const used = lexicons.filter((one) => one.language === language || one.language === 'en')
    const [found] = jobLocationType.read(claim(text), context(used))
    expect(found?.value ?? null).toBe(expected)
  })

  test.each([
    ['On-site · Luxembourg, Luxembourg · Accounting', 'ONSITE'],
    ['Bristol, City of Bristol (Hybrid)', 'HYBRID'],
    ['Sevilla | Presencial | Jornada completa', 'ONSITE'],
    ['Remote (UK)', 'TELECOMMUTE'],
  ])('a value among others: %s is %s', (text, expected) => {
    expect(find(text, { source: 'label', section: 'top' })).toBe(expected)
  })
})
