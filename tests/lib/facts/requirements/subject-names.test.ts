import { describe, expect, test } from 'vitest'
import { read } from './claim'

/** What the one schooling that a line of a profile asks for is of. */
function aboutOf(line: string): string | undefined {
  const [found] = read(line, {}, 'education')
  return found?.kind === 'education' ? found.about : undefined
}

describe('names of levels and schools are no field where one is told', () => {
  test.each([
    ['Formation en hydraulique (BTS, BUT ou école d’ingénieur)', 'hydraulique'],
    ['Diplôme en gestion (DCG, DSCG, Master CCA...)', 'gestion'],
    ['Formation technique (Bac Pro, BTS) en soudage', 'soudage'],
    ['Formation et/ou expérience en pâtisserie fine (CAP/BEP)', 'pâtisserie fine'],
    ['Bac+4/5 (École d’ingénieur ou équivalent universitaire), spécialisation Réseaux', 'Réseaux'],
    ['Diplômé d’une école d’ingénieur ou titulaire d’un Bac+5 en énergie', 'énergie'],
    ['Diplôme d’ingénieur en génie civil (ou master)', 'génie civil'],
    ['Formation supérieure en paie, type BTS, DCG', 'paie'],
    ['BTS MCO (Niveau 5 - Bac+2)', 'BTS MCO'],
    ['Je hebt een bakkersopleiding op mbo-niveau 2 gevolgd', 'bakkersopleiding'],
    ['Diploma (bachelor) in de optiek', 'optiek'],
    ['A degree (2:1 or above) in physics', 'physics'],
    ['Abgeschlossenes Studium (Bachelor, Master), Schwerpunkt Statistik', 'Statistik'],
    ['Título universitario (grado o máster), especialidad en finanzas', 'finanzas'],
  ])('%s', (line, about) => expect(aboutOf(line)).toBe(about))

  test.each([
    ['Diplôme d’État d’éducateur spécialisé (DEES)', 'Diplôme d’État d’éducateur spécialisé (DEES)'],
    ['École d’ingénieur ou école de commerce', 'École d’ingénieur ou école de commerce'],
    ['DCG ou DSCG', 'DCG ou DSCG'],
  ])('where none is told they stay: %s', (line, about) => expect(aboutOf(line)).toBe(about))
})

describe('experience instead', () => {
  test.each([
    'Bac pro plomberie, ou quelques années de métier qui valent le diplôme',
    'CAP carrelage ou solide pratique de chantier',
    'Een bachelor in de optiek, of iemand die door ervaring evenveel kan',
    'NVQ Level 3 in plumbing, or time served',
    'A degree in history or you have gained the same level through experience',
    'Ausbildung zum Maler oder langjährige Praxis',
    'Ciclo formativo de cocina, o varios años de oficio',
  ])('%s', (line) => expect(read(line, {}, 'education')).toMatchObject([{ orEquivalentExperience: true }]))
})

describe('what the person is working for', () => {
  test.each([
    ['Diplôme préparé : CAP Boulanger', { level: 3, about: 'CAP Boulanger' }],
    ['Vous préparez une formation en communication', { about: 'communication' }],
  ])('%s', (line, expected) => expect(read(line, {}, 'education')).toMatchObject([expected]))
  test.each(['À partir de 28 700 € si Bac+2 validé', 'Notre école prépare au BTS MCO depuis 20 ans'])(
    'not: %s',
    (line) => expect(read(line, { section: 'role' }, 'education')).toEqual([]),
  )
})
