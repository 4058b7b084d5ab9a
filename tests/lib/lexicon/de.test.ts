import { describe, expect, test } from 'vitest'
import { detectLanguage } from '@/lib/facts'
import { de } from '@/lib/lexicon/de'
import { en } from '@/lib/lexicon/en'
import { es } from '@/lib/lexicon/es'
import { fr } from '@/lib/lexicon/fr'
import { nl } from '@/lib/lexicon/nl'
import { fold } from '@/lib/posting'
import { readerOf } from './read'

const languages = [de, fr, nl, en, es]
const { of, asked } = readerOf(languages, { country: { code: 'DE', reason: 'country-from-site' } })
const euro = (minValue: number, maxValue = minValue) => ({ currency: 'EUR', minValue, maxValue })

test('its months are twelve, its weekdays seven', () => {
  expect([de.calendar.months.length, de.calendar.weekdays.length]).toEqual([12, 7])
})

test('a German text is told from the others', () => {
  const text =
    'Wir suchen zur Unterstützung unserer Werkstatt eine Tischlerin. Sie planen die Arbeit mit den jungen Menschen und leiten sie an der Maschine an.'
  expect(detectLanguage([fold(text).text], languages)?.language).toBe('de')
})

describe('pay', () => {
  test.each([
    ['Bruttomonatsgehalt: 2.950 €', { ...euro(2950), unitText: 'MONTH', tax: 'gross' }],
    [
      'Gehalt zwischen 3.100 und 3.600 Euro brutto im Monat',
      { ...euro(3100, 3600), unitText: 'MONTH', tax: 'gross' },
    ],
    [
      'Jahresgehalt von 42.000 bis 48.000 € brutto',
      { ...euro(42000, 48000), unitText: 'YEAR', tax: 'gross' },
    ],
    ['Stundenlohn: 15,80 €', { ...euro(15.8), unitText: 'HOUR' }],
    ['Die Vergütung beträgt 3.240,50 € monatlich', { ...euro(3240.5), unitText: 'MONTH' }],
    [
      'Gehalt ab 2.800 € brutto pro Monat',
      { currency: 'EUR', minValue: 2800, unitText: 'MONTH', tax: 'gross' },
    ],
    ['Gehalt bis zu 52.000 € pro Jahr', { currency: 'EUR', maxValue: 52000, unitText: 'YEAR' }],
    ['Vergütung nach TVöD E 11', { payScale: 'TVöD E 11' }],
    ['Wir bezahlen nach Entgeltgruppe 9b TV-L', { payScale: 'Entgeltgruppe 9b TV-L' }],
    ['Vergütung: EG 9b', { payScale: 'EG 9b' }],
  ])('%s', (text, value) => {
    expect(of('baseSalary', text)).toEqual([value])
  })

  test.each([
    'Zuschuss von 50 € im Monat zum Deutschlandticket',
    'Wir verwalten Spenden in Höhe von 250.000 Euro im Jahr',
    'Essensgutscheine im Wert von 7 € pro Tag',
  ])('no pay: %s', (text) => {
    expect(of('baseSalary', text)).toEqual([])
  })
})

describe('contract', () => {
  test.each([
    ['Unbefristeter Arbeitsvertrag', { kind: 'permanent' }],
    ['Die Stelle ist unbefristet', { kind: 'permanent' }],
    [
      'Befristet auf 2 Jahre mit Option auf Verlängerung',
      { kind: 'fixed-term', durationMonths: 24, renewable: true },
    ],
    ['Der Vertrag ist befristet bis zum 31.12.2027', { kind: 'fixed-term', endDate: '2027-12-31' }],
    [
      'Elternzeitvertretung für 14 Monate',
      { kind: 'replacement', durationMonths: 14, variant: 'Elternzeitvertretung' },
    ],
    ['Ausbildungsvertrag mit tariflicher Vergütung', { kind: 'apprenticeship' }],
    ['Anstellung als Werkstudent*in', { kind: 'student' }],
    ['Mitarbeit auf Honorarbasis', { kind: 'freelance' }],
    ['Einstellung im Beamtenverhältnis', { kind: 'civil-servant' }],
    ['Stelle im Bundesfreiwilligendienst', { kind: 'civic-service' }],
  ])('%s', (text, value) => {
    expect(of('employmentType', text)).toEqual([value])
  })
})

describe('working time', () => {
  test.each([
    ['Vollzeit', { schedule: 'full-time' }],
    ['In Teilzeit mit 20 Wochenstunden', { schedule: 'part-time', hoursPerWeek: 20 }],
    ['25 Wochenstunden', { hoursPerWeek: 25 }],
    ['Teilzeit (19,7 Std./Woche)', { schedule: 'part-time', hoursPerWeek: 19.7 }],
    ['Arbeitszeit: 39 Stunden pro Woche', { schedule: 'full-time', hoursPerWeek: 39 }],
    ['50 % Beschäftigungsumfang', { fullTimeShare: 0.5 }],
    ['0,75 VZÄ', { fullTimeShare: 0.75 }],
    ['Minijob', { schedule: 'part-time' }],
    ['Dienste auch abends und am Wochenende', { unsocial: ['evening', 'weekend'] }],
  ])('%s', (text, value) => {
    expect(of('workHours', text)).toEqual([value])
  })

  test('full or part-time is neither', () => {
    expect(of('workHours', 'In Voll- oder Teilzeit')).toEqual([])
  })
})

describe('dates and place', () => {
  test.each([
    ['validThrough', 'Bewerbungsfrist: 15. Juni 2026', '2026-06-15'],
    ['validThrough', 'Wir freuen uns auf Ihre Bewerbung bis zum 30.06.2026', '2026-06-30'],
    ['validThrough', 'Bitte bewerben Sie sich spätestens am 3. März 2027', '2027-03-03'],
    ['jobStartDate', 'Arbeitsbeginn: 1. September 2026', '2026-09-01'],
    ['jobStartDate', 'Die Stelle ist zum nächstmöglichen Zeitpunkt zu besetzen', 'ASAP'],
    ['jobStartDate', 'Wir suchen ab sofort eine Köchin', 'ASAP'],
    ['jobStartDate', 'Zum nächstmöglichen Zeitpunkt suchen wir eine*n Tischler*in (m/w/d)', 'ASAP'],
    ['jobLocationType', 'Zwei Tage pro Woche im Homeoffice', 'HYBRID'],
    ['jobLocationType', 'Mobiles Arbeiten ist möglich', 'HYBRID'],
    ['jobLocationType', '100 % Homeoffice', 'TELECOMMUTE'],
    ['jobLocationType', 'Homeoffice ist leider nicht möglich', 'ONSITE'],
  ] as const)('%s: %s', (reader, text, value) => {
    expect(of(reader, text, { section: reader === 'validThrough' ? 'apply' : 'top' })).toEqual([value])
  })
})

describe('role', () => {
  test.each([
    ['Tischlermeister*in (m/w/d)', 'Tischlermeister*in'],
    ['Erzieher:in (w/m/d) in Teilzeit', 'Erzieher:in'],
    ['Buchhalter (m/w/x) – unbefristet', 'Buchhalter'],
  ])('%s', (text, value) => {
    expect(of('title', text, { source: 'heading', section: 'top', block: 0 })).toEqual([value])
  })

  test('in a sentence', () => {
    expect(
      of('title', 'Wir suchen eine*n Sozialarbeiter*in für unsere Wohngruppe', { section: 'role' }),
    ).toEqual(['Sozialarbeiter*in'])
  })
})

describe('what is asked', () => {
  const required = { necessity: 'required' }
  const preferred = { necessity: 'preferred' }
  test.each([
    ['Abgeschlossenes Studium erforderlich', [{ kind: 'education', level: 6, ...required }]],
    ['Mittlere Reife von Vorteil', [{ kind: 'education', level: 3, ...preferred }]],
    ['Abgeschlossene Berufsausbildung', [{ kind: 'education', level: 4, ...required }]],
    ['Mindestens 3 Jahre Berufserfahrung', [{ kind: 'experience', minMonths: 36, ...required }]],
    [
      'Mindestens zweijährige Berufserfahrung in der Jugendhilfe',
      [{ kind: 'experience', minMonths: 24, about: 'Jugendhilfe', ...required }],
    ],
    ['Keine Berufserfahrung erforderlich', [{ kind: 'experience', minMonths: 0, ...required }]],
    ['Führerschein Klasse B erforderlich', [{ kind: 'drivingLicence', value: 'B', ...required }]],
    ['Führerschein der Klasse B wünschenswert', [{ kind: 'drivingLicence', value: 'B', ...preferred }]],
    ['Sehr gute Deutschkenntnisse', [{ kind: 'language', value: 'de', level: 'fluent', ...required }]],
    ['Deutschkenntnisse auf Niveau B2', [{ kind: 'language', value: 'de', level: 'B2', ...required }]],
    ['Englischkenntnisse sind von Vorteil', [{ kind: 'language', value: 'en', ...preferred }]],
    ['Ein eigener PKW ist von Vorteil', [{ kind: 'vehicle', ...preferred }]],
    [
      'Erweitertes Führungszeugnis',
      [{ kind: 'criminalRecord', about: 'Erweitertes Führungszeugnis', ...required }],
    ],
  ])('%s', (text, value) => {
    expect(asked(text)).toEqual(value)
  })
})

describe('benefits', () => {
  test.each([
    ['30 Tage Urlaub', { kind: 'extraLeave', days: 30 }],
    ['29 Urlaubstage im Jahr', { kind: 'extraLeave', days: 29 }],
    ['Betriebliche Altersvorsorge', { kind: 'pension' }],
    ['Jobticket', { kind: 'transport' }],
    ['JobRad', { kind: 'bike' }],
    ['Weihnachtsgeld', { kind: 'thirteenthMonth' }],
    ['Urlaubsgeld', { kind: 'holidayPay' }],
    ['Gleitzeit', { kind: 'flexibleHours' }],
    ['Fort- und Weiterbildungen', { kind: 'training' }],
  ])('%s', (text, value) => {
    expect(of('benefits', text)).toEqual([value])
  })
})

describe('other languages are left alone', () => {
  const others = readerOf([fr, nl, en, de, es])
  test.each([
    ['validThrough', 'Écrivez à la mairie, 12 bis rue du Four, avec votre CV'],
    ['baseSalary', 'Tax relief, eg 5 weeks, is part of the salary talk'],
    ['employmentType', 'Une équipe de volontariat local'],
    ['benefits', 'We are registered with the Home Office'],
  ] as const)('%s: %s', (reader, text) => {
    expect(others.of(reader, text)).toEqual([])
  })
})
