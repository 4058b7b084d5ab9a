import { describe, expect, test } from 'vitest'
import type { Section } from '@/lib/lexicon'
import { read } from './claim'

/** The months, least and most, and the subject that a line asks for. */
function asked(line: string, rest = {}): (number | string | undefined)[] {
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
  ])('%s', (line, ...expected) => expect(asked(line)).toEqual(expected))
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
    ['Je kan 2 jaar ervaring met kinderen voorleggen', 24, undefined, 'kinderen voorleggen'],
    ['Minimum 18 maanden ervaring', 18, undefined, undefined],
  ])('%s', (line, ...expected) => expect(asked(line)).toEqual(expected))
})

describe('English', () => {
  test.each([
    ['3+ years’ experience in a similar role', 36, undefined, 'similar role'],
    ['Minimum two years post-qualification experience', 24, undefined, undefined],
    ['5 years or more of experience managing people', 60, undefined, 'people'],
    ['Between 2 and 4 years of experience with Java', 24, 48, 'Java'],
    ['At least one year of work in a laboratory', 12, undefined, 'laboratory'],
    ['Six months’ experience as a barista', 6, undefined, 'barista'],
    ['You have worked for three years in social housing', 36, undefined, 'social housing'],
    ['Experience of working with volunteers', undefined, undefined, 'volunteers'],
    ['4 yrs experience in payroll', 48, undefined, 'payroll'],
    ['Experience: 3-5 years', 36, 60, undefined],
  ])('%s', (line, ...expected) => expect(asked(line)).toEqual(expected))
})

describe('German', () => {
  test.each([
    ['Mindestens drei Jahre Berufserfahrung im Einkauf', 36, undefined, 'Einkauf'],
    ['Mehrjährige Erfahrung in der Pflege', undefined, undefined, 'Pflege'],
    ['2-3 Jahre Erfahrung als Projektleiter', 24, 36, 'Projektleiter'],
    ['Sie haben zwei Jahre im Handel gearbeitet', 24, undefined, 'Handel'],
    ['Einschlägige Berufserfahrung von mindestens 5 Jahren', 60, undefined, undefined],
    ['Wenigstens ein Jahr Praxis in der Küche', 12, undefined, 'Küche'],
    ['Erste Erfahrungen im Umgang mit Jugendlichen', undefined, undefined, 'Jugendlichen'],
  ])('%s', (line, ...expected) => expect(asked(line)).toEqual(expected))
})

describe('Spanish', () => {
  test.each([
    ['Experiencia mínima de 2 años en hostelería', 24, undefined, 'hostelería'],
    ['Al menos 3 años de experiencia como electricista', 36, undefined, 'electricista'],
    ['Entre 1 y 3 años de experiencia', 12, 36, undefined],
    ['Haber trabajado dos años en un almacén', 24, undefined, 'almacén'],
    ['Experiencia demostrable en ventas', undefined, undefined, 'ventas'],
    ['Más de 5 años de experiencia con personas mayores', 60, undefined, 'personas mayores'],
  ])('%s', (line, ...expected) => expect(asked(line)).toEqual(expected))
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
  ])('%s', (line) => expect(asked(line)).toEqual([0, undefined, undefined]))
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
