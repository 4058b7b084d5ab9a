import { describe, expect, test } from 'vitest'
import { detectLanguage } from '@/lib/facts'
import { de } from '@/lib/lexicon/de'
import { en } from '@/lib/lexicon/en'
import { es } from '@/lib/lexicon/es'
import { fr } from '@/lib/lexicon/fr'
import { nl } from '@/lib/lexicon/nl'
import { fold } from '@/lib/posting'
import { readerOf } from './read'

const languages = [es, fr, nl, en, de]
const { of, asked } = readerOf(languages, { country: { code: 'ES', reason: 'country-from-site' } })
const euro = (minValue: number, maxValue = minValue) => ({ currency: 'EUR', minValue, maxValue })

test('its months are twelve, its weekdays seven', () => {
  expect([es.calendar.months.length, es.calendar.weekdays.length]).toEqual([12, 7])
})

test.each([
  'Buscamos a una persona para la cocina de nuestro comedor escolar. El puesto es de media jornada y la experiencia con niños cuenta mucho.',
  'En la asociación acompañamos a familias que llegan a la ciudad y que no tienen vivienda. La educadora coordina las visitas y prepara los informes del servicio.',
])('a Spanish text is told from the others: %s', (text) => {
  expect(detectLanguage([fold(text).text], languages)?.language).toBe('es')
})

describe('pay', () => {
  test.each([
    ['Salario: 24.500 € brutos anuales', { ...euro(24500), unitText: 'YEAR', tax: 'gross' }],
    ['Sueldo bruto mensual de 1.650 euros', { ...euro(1650), unitText: 'MONTH', tax: 'gross' }],
    [
      'Salario entre 28.000 y 32.000 € brutos al año',
      { ...euro(28000, 32000), unitText: 'YEAR', tax: 'gross' },
    ],
    ['Retribución de 1.900 € netos al mes', { ...euro(1900), unitText: 'MONTH', tax: 'net' }],
    ['Salario de 11,20 € por hora', { ...euro(11.2), unitText: 'HOUR' }],
    [
      'Salario de 1.500 € brutos al mes en 14 pagas',
      { ...euro(1500), unitText: 'MONTH', tax: 'gross', monthsPerYear: 14 },
    ],
    [
      'Salario bruto mensual: 1.430 € por 14 pagas',
      { ...euro(1430), unitText: 'MONTH', tax: 'gross', monthsPerYear: 14 },
    ],
    [
      'Salario desde 22.000 € brutos anuales',
      { currency: 'EUR', minValue: 22000, unitText: 'YEAR', tax: 'gross' },
    ],
    [
      'Sueldo de hasta 35.000 € brutos anuales',
      { currency: 'EUR', maxValue: 35000, unitText: 'YEAR', tax: 'gross' },
    ],
  ])('%s', (text, value) => {
    expect(of('baseSalary', text)).toEqual([value])
  })

  test.each([
    'Tickets restaurante de 9 € al día',
    'Gestión de un presupuesto de 300.000 euros al año',
    'Plus de transporte de 60 € mensuales',
  ])('no pay: %s', (text) => {
    expect(of('baseSalary', text)).toEqual([])
  })
})

describe('contract', () => {
  test.each([
    ['Contrato indefinido', { kind: 'permanent' }],
    ['Contrato fijo discontinuo', { kind: 'permanent', variant: 'fijo discontinuo' }],
    ['Contrato temporal de 6 meses', { kind: 'fixed-term', durationMonths: 6 }],
    ['Contrato temporal de un año, prorrogable', { kind: 'fixed-term', durationMonths: 12, renewable: true }],
    ['Contrato temporal con posibilidad de pasar a indefinido', { kind: 'fixed-term', renewable: true }],
    ['Contrato temporal hasta el 31 de marzo de 2027', { kind: 'fixed-term', endDate: '2027-03-31' }],
    ['Sustitución por baja de maternidad', { kind: 'replacement' }],
    ['Contrato en prácticas de 12 meses', { kind: 'internship', durationMonths: 12 }],
    ['Contrato de formación en alternancia', { kind: 'apprenticeship' }],
    ['Colaboración en régimen de autónomos', { kind: 'freelance' }],
    ['Plaza de funcionario de carrera', { kind: 'civil-servant' }],
  ])('%s', (text, value) => {
    expect(of('employmentType', text)).toEqual([value])
  })

  test.each([
    'Buenas prácticas ambientales',
    'Capacidad de trabajo autónomo',
    'Empresa de energía renovable',
  ])('no contract: %s', (text) => {
    expect(of('employmentType', text)).toEqual([])
  })
})

describe('working time', () => {
  test.each([
    ['Jornada completa', { schedule: 'full-time' }],
    ['A tiempo parcial', { schedule: 'part-time' }],
    ['Media jornada', { schedule: 'part-time', fullTimeShare: 0.5 }],
    ['Jornada parcial de 20 horas semanales', { schedule: 'part-time', hoursPerWeek: 20 }],
    ['37,5 horas semanales', { hoursPerWeek: 37.5 }],
    ['Jornada de 40 h a la semana', { schedule: 'full-time', hoursPerWeek: 40 }],
    ['Disponibilidad para trabajar fines de semana y festivos', { unsocial: ['weekend'] }],
  ])('%s', (text, value) => {
    expect(of('workHours', text)).toEqual([value])
  })
})

describe('dates and place', () => {
  test.each([
    ['validThrough', 'Fecha límite de inscripción: 15 de junio de 2026', '2026-06-15'],
    ['validThrough', 'Envía tu candidatura antes del 30/06/2026', '2026-06-30'],
    ['validThrough', 'Se admiten solicitudes hasta el 3 de septiembre de 2026', '2026-09-03'],
    ['jobStartDate', 'Fecha de inicio: 1 de octubre de 2026', '2026-10-01'],
    ['jobStartDate', 'Incorporación inmediata', 'ASAP'],
    ['jobStartDate', 'Incorporación en septiembre de 2026', '2026-09'],
    ['jobLocationType', 'Dos días de teletrabajo a la semana', 'HYBRID'],
    ['jobLocationType', 'Modalidad híbrida', 'HYBRID'],
    ['jobLocationType', 'Puesto 100 % en remoto', 'TELECOMMUTE'],
    ['jobLocationType', 'Trabajo presencial', 'ONSITE'],
  ] as const)('%s: %s', (reader, text, value) => {
    expect(of(reader, text, { section: reader === 'validThrough' ? 'apply' : 'top' })).toEqual([value])
  })
})

describe('role', () => {
  test.each([
    ['Educador/a social (h/m)', 'Educador/a social'],
    ['Contable (m/h/x) - jornada completa', 'Contable'],
  ])('%s', (text, value) => {
    expect(of('title', text, { source: 'heading', section: 'top', block: 0 })).toEqual([value])
  })

  test('in a sentence', () => {
    expect(of('title', 'Buscamos una cocinera para nuestro comedor', { section: 'role' })).toEqual([
      'cocinera',
    ])
  })
})

describe('what is asked', () => {
  const required = { necessity: 'required' }
  const preferred = { necessity: 'preferred' }
  test.each([
    [
      'Grado en Trabajo Social imprescindible',
      [{ kind: 'education', level: 6, about: 'Trabajo Social', ...required }],
    ],
    ['Formación profesional de grado superior', [{ kind: 'education', level: 5, ...required }]],
    ['Bachillerato', [{ kind: 'education', level: 4, about: 'Bachillerato', ...required }]],
    ['Experiencia mínima de 2 años', [{ kind: 'experience', minMonths: 24, ...required }]],
    [
      'Al menos 3 años de experiencia en hostelería',
      [{ kind: 'experience', minMonths: 36, about: 'hostelería', ...required }],
    ],
    ['No se requiere experiencia', [{ kind: 'experience', minMonths: 0, ...required }]],
    ['Carné de conducir B imprescindible', [{ kind: 'drivingLicence', value: 'B', ...required }]],
    ['Permiso de conducir valorable', [{ kind: 'drivingLicence', value: 'B', ...preferred }]],
    ['Inglés fluido', [{ kind: 'language', value: 'en', level: 'fluent', ...required }]],
    ['Nivel alto de catalán', [{ kind: 'language', value: 'ca', level: 'fluent', ...required }]],
    ['Se valorará conocimientos de francés', [{ kind: 'language', value: 'fr', ...preferred }]],
    ['Vehículo propio', [{ kind: 'vehicle', ...required }]],
    [
      'Permiso de trabajo en vigor',
      [{ kind: 'rightToWork', about: 'Permiso de trabajo en vigor', ...required }],
    ],
  ])('%s', (text, value) => {
    expect(asked(text)).toEqual(value)
  })
})

describe('benefits', () => {
  test.each([
    ['Seguro médico privado', { kind: 'healthInsurance' }],
    [
      'Tickets restaurante de 9 € al día',
      { kind: 'mealVouchers', amount: 9, currency: 'EUR', unitText: 'DAY' },
    ],
    ['Formación continua', { kind: 'training' }],
    ['23 días laborables de vacaciones', { kind: 'extraLeave', days: 23 }],
    ['Horario flexible', { kind: 'flexibleHours' }],
    ['Plan de pensiones', { kind: 'pension' }],
  ])('%s', (text, value) => {
    expect(of('benefits', text)).toEqual([value])
  })
})

describe('other languages are left alone', () => {
  const others = readerOf([fr, nl, en, de, es])
  test.each([
    ['datePosted', 'Shown 14 days ago'],
    ['employmentType', 'Temporal data models and renewable sources'],
    ['validThrough', 'Si vous avez envie de bouger avant le 12 mai 2026'],
    ['baseSalary', 'Vos missions : 1 mes clients, 2 000 mes dossiers'],
  ] as const)('%s: %s', (reader, text) => {
    expect(others.of(reader, text, { section: 'role' })).toEqual([])
  })

  test('a first name is no language', () => {
    expect(others.asked('You will work closely with Frances, who speaks up')).toEqual([])
  })
})
