import { describe, expect, test } from 'vitest'
import type { Section } from '@/lib/lexicon'
import { read } from './claim'

const experience = (line: string, rest = {}) => read(line, rest, 'experience')
const required = (rest: object) => ({ kind: 'experience', necessity: 'required', ...rest })
const preferred = (rest: object) => ({ kind: 'experience', necessity: 'preferred', ...rest })

describe('lengths of experience', () => {
  test.each([
    ['Vous justifiez de deux ans d’expérience en cuisine', { minMonths: 24, about: 'cuisine' }],
    ['Expérience de 2 à 5 ans dans la vente', { minMonths: 24, maxMonths: 60, about: 'vente' }],
    ['Exp. 3 ans min.', { minMonths: 36 }],
    [
      'Vous avez une expérience de minimum 4 ans en animation de rue',
      { minMonths: 48, about: 'animation de rue' },
    ],
    ['18 mois d’expérience minimum', { minMonths: 18 }],
    ['Minimaal 3 jaar relevante ervaring als boekhouder', { minMonths: 36, about: 'boekhouder' }],
    ['Je hebt 2 jaar werkervaring in de zorg', { minMonths: 24, about: 'zorg' }],
    ['At least 5 years of professional experience in fundraising', { minMonths: 60, about: 'fundraising' }],
    ['Up to 3 years of experience', { maxMonths: 36 }],
    ['Minimum 6 months night portering work', { minMonths: 6, about: 'night portering work' }],
    ['You have worked in a boatyard for a year or more', { minMonths: 12, about: 'boatyard' }],
    ['Trois ans dans un pressing, au minimum', { minMonths: 36, about: 'pressing' }],
    ['You have supervised an evening team', { about: 'supervised an evening team' }],
    ['Du hast schon für große Feste gekocht', { about: 'große Feste gekocht' }],
    ['Min. 2y of experience in events', { minMonths: 24, about: 'events' }],
    ['Experience of a similar role, a good telephone manner and tact', { about: 'similar role' }],
    [
      'Justifier d’une formation et/ou d’une expérience probante (3 ans) dans le domaine de la presse',
      { minMonths: 36, about: 'presse' },
    ],
  ])('%s', (line, expected) => {
    expect(experience(line)).toEqual([required(expected)])
  })

  test('a part of the years is a requirement of its own', () => {
    expect(
      experience(
        'Expérience d’au moins 4 ans en relation avec le secteur du logement dont au minimum 2 ans dans la rue',
      ),
    ).toEqual([
      required({ minMonths: 48, about: 'secteur du logement' }),
      required({ minMonths: 24, about: 'rue' }),
    ])
  })

  test.each(['Débutant accepté', 'Débutant·e accepté·e', 'Geen ervaring vereist', 'No experience required'])(
    '%s is no experience at all',
    (line) => expect(experience(line)).toEqual([required({ minMonths: 0 })]),
  )

  test('beginners who are not accepted are not none', () => {
    expect(experience('Débutants non acceptés')).toEqual([])
  })
})

describe('labelled and structured', () => {
  const label = { source: 'label', section: 'top', topic: 'experience' }
  test('a strip of short values', () => {
    expect(experience("A partir de 2 année(s) d'exp.", { source: 'label', section: 'top' })).toEqual([
      required({ minMonths: 24 }),
    ])
    expect(experience("De 1 à 3 année(s) d'exp.", { source: 'label', section: 'top' })).toEqual([
      required({ minMonths: 12, maxMonths: 36 }),
    ])
  })
  test('a value under its label', () => {
    expect(experience('3 ans minimum', label)).toEqual([required({ minMonths: 36 })])
    expect(experience('Souhaitée', label)).toEqual([preferred({})])
  })
  test('months in structured data', () => {
    const data = { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '24' }
    expect(experience('24', { source: 'structured', topic: 'experience', data })).toEqual([
      required({ minMonths: 24 }),
    ])
  })
})

describe('what it is about', () => {
  test.each([
    ['Expérience avérée de médiation', required({ about: 'médiation' })],
    [
      'Expérience en matière de gestion locative (parc social)',
      required({ about: 'gestion locative (parc social)' }),
    ],
    ['Une expérience en droit du travail sera appréciée', preferred({ about: 'droit du travail' })],
    ['Expérience en collecte, en mécénat', required({ about: 'collecte, en mécénat' })],
    ['Experience with young people is desirable', preferred({ about: 'young people' })],
    ['Ervaring in het onderwijs is een pluspunt', preferred({ about: 'onderwijs' })],
  ])('%s', (line, expected) => {
    expect(experience(line)).toEqual([expected])
  })
})

describe('what is no experience asked for', () => {
  test('the use of a tool is a skill', () => {
    expect(experience('Expérience avec Revit souhaitée')).toEqual([])
  })

  test.each([
    ['Échelle B (2.900 € à 4 ans d’expérience)', 'offer'],
    ['Rémunération selon expérience', 'offer'],
    ['Forte de 20 ans d’expérience, notre coopérative grandit', 'employer'],
    ['Nos 35 ans d’expérience parlent pour nous', 'employer'],
    ['Organiser des temps de partage d’expériences', 'role'],
    ['Réunir les bénévoles pour mutualiser leurs expériences', 'role'],
    ['Animer des groupes de jeunes de 16 à 18 ans', 'profile'],
    ['Improve the customer experience in our shops', 'role'],
    ['Salaris volgens diploma en ervaring', 'offer'],
    ['Congés supplémentaires après 6 mois d’ancienneté', 'offer'],
    ['CDD de 12 mois', 'offer'],
  ])('%s', (line, section) => {
    expect(experience(line, { section })).toEqual([])
  })

  test('the age of children is not a length of experience', () => {
    expect(experience('Expérience auprès d’enfants de 3 à 6 ans')).toEqual([
      required({ about: 'enfants de 3 à 6 ans' }),
    ])
  })
})

/** The months, least and most, and the subject that a line asks for. */
function lengthOf(line: string, rest = {}): (number | string | undefined)[] {
  const [found] = read(line, rest, 'experience')
  return found?.kind === 'experience' ? [found.minMonths, found.maxMonths, found.about] : []
}

describe('French', () => {
  test.each([
    ['Au moins 5 années d’expérience professionnelle dans le bâtiment', 60, undefined, 'bâtiment'],
    ['Expérience exigée : 2 ans', 24, undefined, undefined],
    ['Vous avez travaillé pendant trois ans dans une crèche', 36, undefined, 'crèche'],
    ['3 à 5 ans d’expérience sur un poste similaire', 36, 60, 'poste similaire'],
    ['Une première expérience (stage compris) en logistique', undefined, undefined, 'logistique'],
    ['5+ années d’expérience en tant que chef de chantier', 60, undefined, 'chef de chantier'],
    ['Expérience de 02 à 05 ans', 24, 60, undefined],
    ['Plus de dix ans d’expérience', 120, undefined, undefined],
    ['Deux ans minimum sur un poste comparable', 24, undefined, 'poste comparable'],
    ['Expérience : 6 mois en restauration', 6, undefined, 'restauration'],
    ['Un an de pratique en menuiserie', 12, undefined, 'menuiserie'],
    ['Expérience minimum de 24 mois chez un notaire', 24, undefined, 'notaire'],
    [
      'Vous disposez d’une expérience d’un an minimum auprès de personnes âgées',
      12,
      undefined,
      'personnes âgées',
    ],
    ['Idéalement 3 ans d’expérience en paie', 36, undefined, 'paie'],
    [
      'Vous justifiez d’une expérience commerciale réussie d’au moins 2 ans',
      24,
      undefined,
      'commerciale réussie',
    ],
  ])('%s', (line, ...expected) => expect(lengthOf(line)).toEqual(expected))
})

describe('Dutch', () => {
  test.each([
    ['Minstens vijf jaar ervaring in een gelijkaardige functie', 60, undefined, 'gelijkaardige functie'],
    ['Je hebt 2 à 3 jaar ervaring als planner', 24, 36, 'planner'],
    ['Ervaring: 3 jaar', 36, undefined, undefined],
    ['Meer dan 5 jaar relevante werkervaring in de bouw', 60, undefined, 'bouw'],
    ['Een eerste ervaring in de horeca', undefined, undefined, 'horeca'],
    ['Minimaal 1 jaar werkervaring binnen de zorg', 12, undefined, 'zorg'],
    ['Je hebt al drie jaar in een magazijn gewerkt', 36, undefined, 'magazijn'],
    ['Tussen 2 en 5 jaar ervaring', 24, 60, undefined],
    ['Je kan 2 jaar ervaring met kinderen voorleggen', 24, undefined, 'kinderen'],
    ['Minimum 18 maanden ervaring', 18, undefined, undefined],
  ])('%s', (line, ...expected) => expect(lengthOf(line)).toEqual(expected))
})

describe('English', () => {
  test.each([
    ['3+ years’ experience in a similar role', 36, undefined, 'similar role'],
    ['Minimum two years post-qualification experience', 24, undefined, undefined],
    ['5 years or more of experience managing people', 60, undefined, 'managing people'],
    ['Between 2 and 4 years of experience with Java', 24, 48, 'Java'],
    ['At least one year of work in a laboratory', 12, undefined, 'laboratory'],
    ['Six months’ experience as a barista', 6, undefined, 'barista'],
    ['You have worked for three years in social housing', 36, undefined, 'social housing'],
    ['Experience of working with volunteers', undefined, undefined, 'volunteers'],
    ['4 yrs experience in payroll', 48, undefined, 'payroll'],
    ['Experience: 3-5 years', 36, 60, undefined],
  ])('%s', (line, ...expected) => expect(lengthOf(line)).toEqual(expected))
})

describe('German', () => {
  test.each([
    ['Mindestens drei Jahre Berufserfahrung im Einkauf', 36, undefined, 'Einkauf'],
    ['Mehrjährige Erfahrung in der Pflege', undefined, undefined, 'Pflege'],
    ['2-3 Jahre Erfahrung als Projektleiter', 24, 36, 'Projektleiter'],
    ['Sie haben zwei Jahre im Handel gearbeitet', 24, undefined, 'Handel'],
    ['Einschlägige Berufserfahrung von mindestens 5 Jahren', 60, undefined, undefined],
    ['Wenigstens ein Jahr Praxis in der Küche', 12, undefined, 'Küche'],
    ['Erste Erfahrungen im Umgang mit Jugendlichen', undefined, undefined, 'Umgang mit Jugendlichen'],
  ])('%s', (line, ...expected) => expect(lengthOf(line)).toEqual(expected))
})

describe('Spanish', () => {
  test.each([
    ['Experiencia mínima de 2 años en hostelería', 24, undefined, 'hostelería'],
    ['Al menos 3 años de experiencia como electricista', 36, undefined, 'electricista'],
    ['Entre 1 y 3 años de experiencia', 12, 36, undefined],
    ['Haber trabajado dos años en un almacén', 24, undefined, 'almacén'],
    ['Experiencia demostrable en ventas', undefined, undefined, 'ventas'],
    ['Más de 5 años de experiencia con personas mayores', 60, undefined, 'personas mayores'],
  ])('%s', (line, ...expected) => expect(lengthOf(line)).toEqual(expected))
})

describe('none is needed', () => {
  test.each([
    'Débutants acceptés',
    'Débutant(e) bienvenu(e)',
    'Poste ouvert aux jeunes diplômés',
    'Pas besoin d’expérience, nous vous formons',
    'Aucune expérience n’est exigée',
    'Expérience non exigée',
    'Avec ou sans expérience',
    'Profil junior accepté',
    'Ervaring is niet vereist',
    'Ervaring heb je niet nodig',
    'Geen ervaring? Geen probleem',
    'Starters zijn welkom',
    'Ook schoolverlaters mogen solliciteren',
    'No previous experience necessary',
    'You don’t need any experience',
    'Experience is not essential',
    'Graduates are welcome to apply',
    'Berufserfahrung ist nicht erforderlich',
    'Quereinsteiger sind herzlich willkommen',
    'Auch ohne Berufserfahrung',
    'Keine Vorkenntnisse nötig',
    'No se requiere experiencia previa',
    'Sin experiencia',
    'No hace falta experiencia',
  ])('%s', (line) => expect(lengthOf(line)).toEqual([0, undefined, undefined]))
})

describe('what is wished for, though one may do without', () => {
  test.each([
    'Ervaring is geen must, maar mooi meegenomen',
    'L’expérience n’est pas indispensable mais constitue un atout',
    'Experience is not essential but would be an advantage',
    'Erfahrung ist kein Muss, aber von Vorteil',
    'La experiencia no es imprescindible, pero se valorará',
  ])('%s', (line) =>
    expect(read(line, {}, 'experience')).toEqual([{ kind: 'experience', necessity: 'preferred' }]),
  )
})

describe('not experience', () => {
  test.each([
    ['Vous avez au moins 18 ans', 'profile'],
    ['Permis B depuis 3 ans', 'profile'],
    ['Disponible pendant six mois', 'profile'],
    ['Contrat de 2 ans renouvelable', 'profile'],
    ['Je bent minstens 18 jaar', 'profile'],
    ['You are at least 21 years old', 'profile'],
    ['Our team has 30 years of experience', 'employer'],
    ['Salaire selon expérience', 'offer'],
    ['Avec plus de 25 ans d’expérience, notre groupe', 'employer'],
    ['Loon volgens ervaring', 'offer'],
    ['Vergütung je nach Berufserfahrung', 'offer'],
    ['Salario según experiencia', 'offer'],
    ['A great customer experience', 'role'],
    ['You will gain experience in a lab', 'role'],
    ['Vous acquerrez une solide expérience', 'offer'],
  ])('%s', (line, section) => expect(read(line, { section: section as Section }, 'experience')).toEqual([]))
})

describe('whose experience it is', () => {
  test.each([
    'Our founder has 15 years of experience in the trade',
    'We have spent ten years building bridges',
    'Nos consultants ont au moins 5 ans d’expérience',
    'Wij hebben 15 jaar ervaring in de bouw',
    'Wir haben 10 Jahre Erfahrung im Anlagenbau',
    'Nuestro equipo tiene más de 10 años de experiencia',
    'With over 10 years in logistics, we are a leader',
  ])('%s: the employer’s', (line) => expect(experience(line, { section: 'role' })).toEqual([]))

  test.each([
    ['We have a vacancy for a chef with 3 years’ experience', 36],
    ['Nous demandons 2 ans d’expérience minimum', 24],
    ['Onze nieuwe collega heeft minstens 2 jaar ervaring in HR', 24],
    ['Met 3 jaar ervaring in de zorg ben je bij ons aan het juiste adres', 36],
    ['Idéalement deux ans en cabinet', 24],
    ['Een jaar of vijf als elektricien gewerkt', 60],
  ])('%s: the person’s', (line, months) => expect(lengthOf(line, { section: 'role' })[0]).toBe(months))
})

describe('work already done, and years that stand alone', () => {
  test.each([
    ['We are after someone with a minimum of 3 years in fleet repair', 36, undefined, 'fleet repair'],
    ['You’ve got 2 to 4 years behind you in event catering', 24, 48, 'event catering'],
    [
      'You will have spent five years or more running community kitchens',
      60,
      undefined,
      'running community kitchens',
    ],
    ['Je hebt minstens vier jaar als metser gewerkt, op grote werven', 48, undefined, 'metser'],
    ['Un parcours de six ans au moins dans l’édition', 72, undefined, 'édition'],
    ['Al menos dos años vendiendo calzado', 24, undefined, 'vendiendo calzado'],
    ['3 yrs+ in a busy dental practice', 36, undefined, 'busy dental practice'],
    ['Vous avez déjà animé des ateliers d’écriture', undefined, undefined, 'animé des ateliers d’écriture'],
    ['Previous work in fish farming', undefined, undefined, 'fish farming'],
    ['Avez-vous votre permis depuis au moins 3 ans dans le pays ?', undefined, undefined, undefined],
    ['Een contract van minstens 2 jaar in een vast team', undefined, undefined, undefined],
    ['Studies of at least three years in law', undefined, undefined, undefined],
  ])('%s', (line, min, max, about) => {
    const [one, other, own] = lengthOf(line)
    expect([one, other, own]).toEqual([min, max, about])
  })

  test.each([
    'Ervaring mag, maar moet niet',
    'Nooit eerder gestreken voor anderen?',
    'You don’t need to have done a job like this before',
    'Frisch ausgelernt? Gern!',
    'Pas d’expérience ? On vous apprend tout',
  ])('%s asks for none', (line) => expect(experience(line)).toEqual([required({ minMonths: 0 })]))

  test('the answer to a question tells how much it is asked for', () => {
    expect(experience('Experience in retail? A bonus.')).toEqual([preferred({ about: 'retail' })])
  })
})

describe('an interest that will do instead makes it a wish', () => {
  test.each([
    ['Experience in archives or a keen interest in them', 'archives'],
    ['Une expérience ou un intérêt pour la permaculture', 'permaculture'],
    ['Ervaring met of affiniteit met houtbewerking', 'houtbewerking'],
    ['Erfahrung oder Interesse an der Imkerei', 'Imkerei'],
  ])('%s', (line, about) => expect(experience(line)).toEqual([preferred({ about })]))
})

test.each([
  ['Minstens 3 en maximaal 6 jaar ervaring als bakker', { minMonths: 36, maxMonths: 72, about: 'bakker' }],
  ['Werkervaring: < 2 jaar', { maxMonths: 24 }],
  ['Two years of Quality Assurance (QA) experience', { minMonths: 24, about: 'Quality Assurance (QA)' }],
  ['Experience working in a B2B bakery', { about: 'working in a B2B bakery' }],
  ['Experience and expertise in glazing', { about: 'glazing' }],
  ['Experience of small to medium-sized farms', { about: 'small to medium-sized farms' }],
])('%s', (line, expected) => expect(experience(line)).toEqual([required(expected)]))

test('a wish for where it was got is told apart', () => {
  expect(experience('At least two years of experience, preferably in a museum')).toEqual([
    required({ minMonths: 24 }),
    preferred({ about: 'museum' }),
  ])
  expect(experience('Ideally you will have experience of glazing')).toEqual([preferred({ about: 'glazing' })])
})
