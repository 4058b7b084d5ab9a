import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/facts/define'
import { timeIn } from '@/lib/facts/hours/working-time'
import { lexicons } from '@/lib/lexicon'
import { fold, type WorkHours } from '@/lib/posting'
import { say } from '../say'

const read = (text: string, rest: Partial<Omit<Claim, 'text'>>) =>
  timeIn(fold(text).text, say(text, rest), lexicons)?.value ?? null
const label = { section: 'top', source: 'label', label: 'Horaire', topic: 'workHours' } as const

type Example = [text: string, value: WorkHours | null]

const full = { schedule: 'full-time' } as const
const part = { schedule: 'part-time' } as const

const offers: Record<string, Example[]> = {
  French: [
    ['Une semaine sur deux le soir (13h-21h)', null],
    ['Contrat à durée indéterminée, base 35 h', { hoursPerWeek: 35 }],
    ['Semaine de 38 heures, congés scolaires', { hoursPerWeek: 38 }],
    ['Cycle hebdomadaire de 37h30', { hoursPerWeek: 37.5 }],
    ['28 heures en moyenne par semaine', { hoursPerWeek: 28 }],
    ['36 h de travail effectif par semaine', { hoursPerWeek: 36 }],
    ['Durée hebdomadaire du travail : 35 h', { hoursPerWeek: 35 }],
    ['CDI 35h, à pourvoir en mai', { hoursPerWeek: 35 }],
    ['Un plein-temps en horaires variables', full],
    ['Poste à temps réduit', part],
    ['Entre 20 et 25 heures par semaine', { minHoursPerWeek: 20, maxHoursPerWeek: 25 }],
    ['Cycle de 36h ou 39h par semaine au choix', { minHoursPerWeek: 36, maxHoursPerWeek: 39 }],
    ['Minimum 24 heures par semaine', { minHoursPerWeek: 24 }],
    ['Jusqu’à 30h/semaine', { maxHoursPerWeek: 30 }],
    ['Un taux de 60 à 80 %', { minFullTimeShare: 0.6, maxFullTimeShare: 0.8 }],
    ['30,4 heures par semaine (80 %)', { hoursPerWeek: 30.4, fullTimeShare: 0.8 }],
    ['Temps non complet, 28/35e', { ...part, hoursPerWeek: 28, fullTimeShare: 0.8 }],
    ['Contrat à 80 %', { fullTimeShare: 0.8 }],
    ['Forfait de 218 jours travaillés par an', { daysPerYear: 218 }],
  ],
  Dutch: [
    ['Een vaste job, 80 procent', { fullTimeShare: 0.8 }],
    ['⏰ 24 tot 32 uur, jij kiest', { minHoursPerWeek: 24, maxHoursPerWeek: 32 }],
    ['Een werkweek van 36 uur', { hoursPerWeek: 36 }],
    ['Een 32-urige werkweek', { hoursPerWeek: 32 }],
    ['Contract voor 28 uur per week', { hoursPerWeek: 28 }],
    ['Gemiddeld 24 u/week', { hoursPerWeek: 24 }],
    ['Een 38-urencontract', { hoursPerWeek: 38 }],
    ['Voor 20 tot 28 uur in de week', { minHoursPerWeek: 20, maxHoursPerWeek: 28 }],
    ['Minimaal 24 uur per week', { minHoursPerWeek: 24 }],
    ['Maximaal 32 uur per week', { maxHoursPerWeek: 32 }],
    ['Een contract van 70 % tot voltijds', { minFullTimeShare: 0.7, maxFullTimeShare: 1 }],
    ['Tewerkstelling van 80% (30,4 uur per week)', { hoursPerWeek: 30.4, fullTimeShare: 0.8 }],
    ['12/24 (50 %)', { fullTimeShare: 0.5 }],
    ['0,6 tot 0,8 fte', { minFullTimeShare: 0.6, maxFullTimeShare: 0.8 }],
    ['Voltijds (38/38)', { ...full, hoursPerWeek: 38, fullTimeShare: 1 }],
  ],
  English: [
    ['You will be paid for 35 hours a week', { hoursPerWeek: 35 }],
    ['A 37.5-hour week', { hoursPerWeek: 37.5 }],
    ['An average of 40 hours per working week', { hoursPerWeek: 40 }],
    ['22.5 hours over three days each week', { hoursPerWeek: 22.5 }],
    ['Up to 25 hours a week', { maxHoursPerWeek: 25 }],
    ['At least 16 hours per week', { minHoursPerWeek: 16 }],
    ['18.5 hours per week (0.5 WTE)', { hoursPerWeek: 18.5, fullTimeShare: 0.5 }],
    ['Four days a week (80 % of full-time)', { fullTimeShare: 0.8 }],
    ['Permanent contract, 28 hours', { hoursPerWeek: 28 }],
  ],
  German: [
    ['Eine 38-Stunden-Woche', { hoursPerWeek: 38 }],
    ['38,5 Stundenwoche, Freitag frei', { hoursPerWeek: 38.5 }],
    ['35 Std pro Woche', { hoursPerWeek: 35 }],
    ['Wöchentliche Arbeitszeit: 39 Stunden', { hoursPerWeek: 39 }],
    ['Die Arbeitszeit beträgt 30 Stunden wöchentlich', { hoursPerWeek: 30 }],
    ['20 bis 25 Wochenstunden', { minHoursPerWeek: 20, maxHoursPerWeek: 25 }],
    ['24 Stunden pro Woche, also 60 % einer vollen Stelle', { hoursPerWeek: 24, fullTimeShare: 0.6 }],
    ['Ein Pensum von 60 - 80 %', { minFullTimeShare: 0.6, maxFullTimeShare: 0.8 }],
    ['Eine unbefristete Vollzeitstelle', full],
  ],
  Spanish: [
    ['Contrato de 30 horas a la semana', { hoursPerWeek: 30 }],
    ['Jornada completa, 37,5 h semanales', { ...full, hoursPerWeek: 37.5 }],
    ['35 horas de promedio semanal', { hoursPerWeek: 35 }],
    ['Entre 15 y 20 horas semanales', { minHoursPerWeek: 15, maxHoursPerWeek: 20 }],
    ['Jornada semanal de 25 horas', { hoursPerWeek: 25 }],
    ['-40 horas semanales de 8 a 16h', { hoursPerWeek: 40 }],
    ['Contrato a tiempo parcial (20 h/semana)', { ...part, hoursPerWeek: 20 }],
    ['Media jornada por las mañanas', { ...part, fullTimeShare: 0.5 }],
  ],
}
describe.each(Object.entries(offers))('in a %s offer', (_, examples) => {
  test.each(examples)('%s', (text, value) => expect(read(text, { section: 'offer' })).toEqual(value))
})

describe('as the value of a label', () => {
  test.each<Example>([
    ['complète', full],
    ['parcial, 20 horas semanales', { ...part, hoursPerWeek: 20 }],
    ['Completa', full],
    ['37.5 a week, over five days', { hoursPerWeek: 37.5 }],
    ['75 - 100%', { minFullTimeShare: 0.75, maxFullTimeShare: 1 }],
    ['32 - 36 uur', { minHoursPerWeek: 32, maxHoursPerWeek: 36 }],
    ['24h', { hoursPerWeek: 24 }],
  ])('%s', (text, value) => expect(read(text, label)).toEqual(value))
})

describe('in a title and at the top', () => {
  const title = (text: string) => read(text, { section: 'top', source: 'heading' })
  test.each<Example>([
    ['Secrétaire médicale 60-80%', { minFullTimeShare: 0.6, maxFullTimeShare: 0.8 }],
    ['Educatrice 70 % – Maison des Lilas', { fullTimeShare: 0.7 }],
    ['Sachbearbeiterin (50 %)', { fullTimeShare: 0.5 }],
    ['Vendeur 100% motivé', null],
  ])('%s', (text, value) => expect(title(text)).toEqual(value))
  // What a board reckons of the reader, and what is paid into a pension, are no shares of a post.
  test.each(['91%', '76 %', 'A pension, to which we pay 14.5%'])('no share: %s', (text) => {
    expect(read(text, { section: 'top', source: 'label' })).toBeNull()
  })
  test('a strip', () => expect(read('60 – 80 %', { section: 'top' })?.maxFullTimeShare).toBe(0.8))
})

describe('among the tasks', () => {
  test.each<Example>([
    ['Contrat 32h', { hoursPerWeek: 32 }],
    ['Tu travailles 28 h', { hoursPerWeek: 28 }],
    ['Un temps partiel de 15h/sem dans nos bureaux', { ...part, hoursPerWeek: 15 }],
    ['Pensum 60–80 %', { minFullTimeShare: 0.6, maxFullTimeShare: 0.8 }],
    ['Temps plein ou temps partiel (75 % minimum)', { minFullTimeShare: 0.75, maxFullTimeShare: 1 }],
    ['It’s a 75 per cent post', { fullTimeShare: 0.75 }],
    ['Annualised hours averaging 30 per week', { hoursPerWeek: 30 }],
    ['Vous travaillez 4 jours par semaine, soit 30 heures.', { hoursPerWeek: 30 }],
    ['We are looking for a full-time cook.', { schedule: 'full-time' }],
    [
      'Ob 25, 30 oder 35 Stunden die Woche, das entscheidest du',
      { minHoursPerWeek: 25, maxHoursPerWeek: 35 },
    ],
    ['Minstens 12, hoogstens 24 uur per week', { minHoursPerWeek: 12, maxHoursPerWeek: 24 }],
    ['28 heures sur quatre jours', { hoursPerWeek: 28 }],
    ['On average 24 hours a week', { hoursPerWeek: 24 }],
    ['Om 15.30 u gaat de deur open', null],
    ['Durée de l’apprentissage : 2/3 ans', null],
  ])('%s', (text, value) => expect(read(text, { section: 'role' })).toEqual(value))
})

describe('of something else', () => {
  test.each([
    '€ 3.100 bruto per maand op basis van 36 uur per week',
    'Salaris van € 2.900 bij een 36-urige werkweek',
    '£28,000 based on a 40 hour week',
    '3.200 € brutto bei 39 Stunden pro Woche',
    'CDI, formation de 35 heures à l’arrivée',
    'Vast contract, 120 uur per jaar opleiding',
    'Salaire versé pour un taux de 100 %, 4 200 €',
    'Nous offrons 50 % du titre de transport',
    'Réponse sous 48 h',
    'Contrat de 10 heures par mois',
    'Horaires de 16.00 tot 21.00 uur',
    'Poste en 2x8 (5h-13h / 13h-21h)',
  ])('%s', (text) => expect(read(text, { section: 'offer' })).toBeNull())
  test.each(['Vous donnez 12 heures de cours par semaine', 'Ouvert 24 heures par jour'])('%s', (text) =>
    expect(read(text, { section: 'role' })).toBeNull(),
  )
})
