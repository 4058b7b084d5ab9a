import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/facts/define'
import { unsocialIn } from '@/lib/facts/hours/unsocial-hours'
import { lexicons } from '@/lib/lexicon'
import { fold, type WorkHours } from '@/lib/posting'
import { say } from '../say'

const read = (text: string, rest: Partial<Omit<Claim, 'text'>> = {}, timed = false) =>
  unsocialIn(fold(text).text, say(text, rest), timed, lexicons)?.kinds ?? null

type Example = [text: string, kinds: WorkHours['unsocial'] | null]

const tasks: Record<string, Example[]> = {
  French: [
    ['Présence aux fêtes du week-end', ['weekend']],
    ['Un week-end sur deux au repos', ['weekend']],
    ['Vous ouvrez l’atelier le samedi', ['weekend']],
    ['Un week-end sur trois, nuits comprises', ['weekend', 'night']],
    ['Travail en équipe de nuit', ['night']],
    ['Vous êtes présent certains soirs', ['evening']],
    ['Horaires du mardi au samedi', ['weekend']],
    ['Poste en 3x8', ['night']],
    ['Une semaine de garde sur quatre', ['on-call']],
    ['Tenue de la caisse, un samedi sur deux', ['weekend']],
    ['Gardes de week-end partagées avec vos collègues', ['on-call', 'weekend']],
    ['Travail du vendredi au lundi', ['weekend']],
    ['Du dimanche soir au vendredi matin, travail de nuit', ['night']],
    ['Les gardes de nuit sont assurées par les internes', null],
  ],
  Dutch: [
    ['Je draait vooral avondvoorstellingen', ['evening']],
    ['Je werkt in een wisselend rooster met nachten', ['night']],
    ['Eén zaterdag per maand sta je in de winkel', ['weekend']],
    ['Late shiften en weekendwerk', ['evening', 'weekend']],
    ['Je helpt ook ’s nachts', ['night']],
    ['Een avonddienst per week', ['evening']],
    ['Storingsdienst een week op zes', ['on-call']],
    ['Werk van dinsdag tot zaterdag', ['weekend']],
    ['Je werkt van zondagavond tot vrijdagochtend, van 22 uur tot 6 uur', ['night']],
  ],
  English: [
    ['You present the accounts on the first Monday evening of each term', ['evening']],
    ['Shifts from 10pm to 6am', ['night']],
    ['Alternate weekends', ['weekend']],
    ['Rota with a three-shift system and one late night', ['night', 'evening']],
    ['You share the out-of-hours rota', ['on-call']],
    ['Your weekends are always your own', null],
    ['Up to now I worked evenings', null],
    ['Sleep-ins are part of the rota', ['night']],
    ['Run the Thursday evening class', ['evening']],
    ['Working Tuesday to Saturday', ['weekend']],
    ['One week of stand-by duty in six', ['on-call']],
  ],
  German: [
    ['Bereitschaft zu Früh-, Spät- und Nachtschicht', ['evening', 'night']],
    ['Einmal im Monat Notdienst am Wochenende', ['on-call', 'weekend']],
    ['Du stehst an zwei Samstagen im Jahr am Stand', ['weekend']],
    ['Vereinzelt Termine am Abend', ['evening']],
    ['Pikettdienst nach Plan', ['on-call']],
  ],
  Spanish: [
    ['Trabajarás las noches y los fines de semana', ['night', 'weekend']],
    ['Un sábado al mes', ['weekend']],
    ['Turno de noche, de 22h a 6h', ['night']],
    ['Una guardia telefónica al mes', ['on-call']],
    ['Horario de martes a domingo', ['weekend']],
  ],
}
describe.each(Object.entries(tasks))('among %s tasks', (_, examples) => {
  test.each(examples)('%s', (text, kinds) => expect(read(text)).toEqual(kinds))
})

test('where a sentence says how much is worked, its evenings are worked', () => {
  expect(read('19 uur per week, en een zaterdag', {}, true)).toEqual(['weekend'])
  expect(read('30 heures, samedi inclus', {}, true)).toEqual(['weekend'])
})

test('a title tells of nights alone', () => {
  const title = (text: string) => read(text, { source: 'heading', section: 'top' })
  expect(title('Infirmière de nuit')).toEqual(['night'])
  expect(title('Night porter')).toEqual(['night'])
  expect(title('Evening Standard reporter')).toBeNull()
})

describe('not the person’s own', () => {
  test.each([
    'Horaires d’ouverture : du lundi au samedi',
    'Prime de nuit de 90 €',
    'Chambre à 80 € la nuit',
    'Toeslag voor avond- en weekendwerk',
    'Onze winkel is open op zondag',
    'Enhanced rates for Sundays',
    'A shelter open every night',
    'Zuschläge: 25 % nachts',
    'Plus de nocturnidad',
    'Un week-end de libre, pas de travail le dimanche',
    'No weekends, no evenings',
    'Kein Wochenenddienst',
    'Wochenenddienste gibt es bei uns nicht',
    'Nachtdiensten draai je hier niet',
    'La fête a lieu samedi 12 juin',
    'Une note au chef de rayon chaque soir',
    'Evenings and weekends to yourself',
    'Am Wochenende haben Sie frei',
    '’s Avonds rijdt hier geen bus',
    'De noche no llega el autobús',
  ])('%s', (text) => expect(read(text)).toBeNull())
})

test.each([
  'Planifier les congés, les astreintes et les nuits de l’équipe',
  'You draw up the weekend rota',
  'Sie erstellen den Dienstplan für Früh-, Spät- und Nachtdienst',
  'Planificar los turnos de noche',
])('what the person plans for others: %s', (text) => expect(read(text)).toBeNull())
