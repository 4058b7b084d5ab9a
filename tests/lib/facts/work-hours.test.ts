import { describe, expect, test } from 'vitest'
import type { Claim, Context } from '@/lib/facts/define'
import { workHours } from '@/lib/facts/work-hours'
import type { WorkHours } from '@/lib/posting'
import { say, structured, world } from './say'

const values = (claim: Claim, context: Partial<Context> = {}) =>
  workHours.read(claim, world(context)).map((finding) => finding.value)
const offer = (text: string) => say(text, { section: 'offer' })
const labelled = (text: string) =>
  say(text, { section: 'top', source: 'label', label: 'Temps de travail', topic: 'workHours' })

describe('a line of the offer', () => {
  const examples: [text: string, value: WorkHours][] = [
    ['Temps plein à 35h/semaine', { schedule: 'full-time', hoursPerWeek: 35 }],
    ['CDI de 30h/semaine', { hoursPerWeek: 30 }],
    ['Durée hebdomadaire : 37h30', { hoursPerWeek: 37.5 }],
    ['Temps complet, 36 heures hebdomadaires', { schedule: 'full-time', hoursPerWeek: 36 }],
    ['CDI 100%', { schedule: 'full-time', fullTimeShare: 1 }],
    ['CDD à 80 %', { fullTimeShare: 0.8 }],
    ['Poste à 80 à 100 % ETP', { minFullTimeShare: 0.8, maxFullTimeShare: 1 }],
    ['Contrat à mi-temps', { schedule: 'part-time', fullTimeShare: 0.5 }],
    ['Contrat de 0,8 ETP', { fullTimeShare: 0.8 }],
    ['Contrat à 4/5 temps', { fullTimeShare: 0.8 }],
    ['Contrat à temps partiel (19h/semaine)', { schedule: 'part-time', hoursPerWeek: 19 }],
    ['Forfait jours (216 jours)', { daysPerYear: 216 }],
    ['CDD (forfait jour 212 jours/an) de 18 mois', { daysPerYear: 212 }],
    ['Een voltijdse functie van 38 uur per week', { schedule: 'full-time', hoursPerWeek: 38 }],
    ['Een functie van 24 tot 32 uur per week', { minHoursPerWeek: 24, maxHoursPerWeek: 32 }],
    ['Een deeltijds contract (19/38)', { schedule: 'part-time', hoursPerWeek: 19, fullTimeShare: 0.5 }],
    ['Een contract van 0,6 VTE', { fullTimeShare: 0.6 }],
    ['Halftijds contract', { schedule: 'part-time', fullTimeShare: 0.5 }],
    ['Full-time, 37.5 hours per week', { schedule: 'full-time', hoursPerWeek: 37.5 }],
    ['A 0.6 FTE contract', { fullTimeShare: 0.6 }],
    ['Aanstelling wtf 0,7', { fullTimeShare: 0.7 }],
    ['24 - 32 uur', { minHoursPerWeek: 24, maxHoursPerWeek: 32 }],
    ['36.5 hours', { hoursPerWeek: 36.5 }],
    ['Part-time position, 16.25 hours a week', { schedule: 'part-time', hoursPerWeek: 16.25 }],
  ]
  test.each(examples)('%s', (text, value) => {
    const [{ schedule, ...found } = {} as WorkHours] = values(offer(text))
    const { schedule: expected, ...rest } = value
    expect(found).toEqual(rest)
    if (expected) expect(schedule).toBe(expected)
  })
})

describe('the job’s own unsocial hours', () => {
  const examples: [text: string, unsocial: WorkHours['unsocial']][] = [
    ['Des réunions sont à prévoir en soirée, et parfois le week-end', ['evening', 'weekend']],
    ['Vous êtes flexible (soir, nuit, week-end) et calme', ['evening', 'night', 'weekend']],
    ['Vous êtes joignable 24h/24 durant vos périodes de garde', ['on-call']],
    ['Astreintes téléphoniques par roulement les samedis', ['on-call', 'weekend']],
    ['Je bent bereid om af en toe ’s avonds en in het weekend te werken', ['evening', 'weekend']],
    ['Deelname aan de wachtdienst', ['on-call']],
    ['Occasional evening and weekend work', ['evening', 'weekend']],
    ['You take part in the on-call rota', ['on-call']],
  ]
  test.each(examples)('%s', (text, unsocial) => expect(values(say(text))).toEqual([{ unsocial }]))
  test.each([
    'Accueil de nuit pour femmes sans abri',
    'Ouvert tous les jours, du lundi au samedi',
    'Candidature avant le samedi 5 juillet',
    'Pas d’astreinte',
    'Vous préparez 70 couverts le midi et 50 couverts le soir',
    'Amplitude horaire du restaurant : 10h à 23h',
    'Une soirée de gala pour nos donateurs',
  ])('not: %s', (text) => expect(values(say(text))).toEqual([]))
  test('nothing about the employer', () =>
    expect(values(say('Nos bénévoles sont disponibles le soir', { section: 'employer' }))).toEqual([]))
})

describe('what is no working time of the post', () => {
  const refused = [
    'Voltijds of deeltijds mogelijk',
    '31 Urlaubstage in einer Vollzeitstelle',
    'Ouvert de 9h à 17h',
    'Permanences de 8h30-12h et 15h-19h',
    'Communication (50%), gestion (30%)',
    'Remboursement de 50 % des frais de transport',
    'Télétravail jusqu’à 40 %',
    'Équipe de 1,5 ETP',
    'Voltijds of deeltijds',
    'Salaire de 2 300 € brut pour un temps plein',
    'Accueil 24h/24 et 7j/7',
    '20% for a partner project',
  ]
  test.each(refused)('%s', (text) => expect(values(offer(text))).toEqual([]))
  test('a percentage in a task', () =>
    expect(values(say('Vous consacrez 20 % du temps aux rapports'))).toEqual([]))
  test('a share that is too small is of something else', () =>
    expect(values(offer('25 vakantiedagen op basis van fulltime en 8,33% vakantiegeld'))).toEqual([]))
})

describe('labels, titles, structured data', () => {
  test.each<[string, WorkHours]>([
    ['Temps plein', { schedule: 'full-time' }],
    ['80 %', { fullTimeShare: 0.8 }],
    ['28/30h', { minHoursPerWeek: 28, maxHoursPerWeek: 30 }],
    ['4/5', { fullTimeShare: 0.8 }],
    ['34h', { hoursPerWeek: 34 }],
  ])('label: %s', (text, value) => expect(values(labelled(text))).toEqual([value]))
  test('a title', () => {
    const title = (text: string) => values(say(text, { source: 'heading', section: 'top' }))
    expect(title('Chargée de projet (80%)')).toEqual([{ fullTimeShare: 0.8 }])
    expect(title('Officer, 20% FTE')).toEqual([{ fullTimeShare: 0.2 }])
    expect(title('Développeuse 100% télétravail')).toEqual([])
  })
  test.each<[string, unknown, WorkHours[]]>([
    ['employmentType', 'FULL_TIME', [{ schedule: 'full-time' }]],
    ['employmentType', ['FULL_TIME', 'PART_TIME'], []],
    ['employmentType', ['PART_TIME', 'TEMPORARY'], [{ schedule: 'part-time' }]],
    ['employmentType', 'INTERN', []],
    ['workHours', '30 heures par semaine', [{ hoursPerWeek: 30 }]],
  ])('%s %j', (property, data, expected) => expect(values(structured(property, data))).toEqual(expected))
})

describe('full-time by the hours of the country', () => {
  const at = (hours: number, code: string) =>
    workHours.read(
      offer(`Contrat de ${hours}h/semaine`),
      world({ country: { code, reason: 'country-from-town' } }),
    )
  test.each<[number, string, WorkHours['schedule']]>([
    [35, 'FR', 'full-time'],
    [35, 'BE', undefined],
    [38, 'BE', 'full-time'],
    [36, 'NL', 'full-time'],
    [32, 'NL', undefined],
  ])('%d h in %s', (hours, code, schedule) => {
    const [finding] = at(hours, code)
    expect(finding?.value.schedule).toBe(schedule)
    expect(finding?.inferred).toEqual(
      schedule ? [{ part: 'schedule', reason: 'full-time-from-hours' }] : undefined,
    )
  })
})

describe('two statements', () => {
  test.each<[WorkHours, WorkHours, boolean]>([
    [{ schedule: 'full-time' }, { hoursPerWeek: 35 }, true],
    [{ schedule: 'full-time' }, { schedule: 'part-time' }, false],
    [{ schedule: 'full-time' }, { fullTimeShare: 0.8 }, false],
    [{ hoursPerWeek: 35 }, { hoursPerWeek: 28 }, false],
    [{ minHoursPerWeek: 24, maxHoursPerWeek: 32 }, { hoursPerWeek: 28 }, true],
  ])('%j and %j: %s', (a, b, agree) => {
    expect(workHours.agrees(a, b)).toBe(agree)
    expect(workHours.agrees(b, a)).toBe(agree)
  })
  test('are put together', () => {
    expect(
      workHours.complete?.(
        { schedule: 'full-time', unsocial: ['on-call'] },
        { hoursPerWeek: 35, unsocial: ['evening'] },
      ),
    ).toEqual({ schedule: 'full-time', hoursPerWeek: 35, unsocial: ['evening', 'on-call'] })
  })
})

describe('shares and hours of something else', () => {
  test.each([
    'Rythme : 50 % en formation / 50 % en entreprise',
    'La formation en alternance est 100 % prise en charge',
    'Salaire conventionnel : 2 184 € (1 ETP)',
    'Horaires 12h : roulement de jour',
  ])('%s', (text) => expect(values(offer(text))).toEqual([]))
  test('a share beside the choice of full-time', () => {
    expect(values(offer('CDD à 4/5e (28h/semaine) ou temps plein'))).toEqual([
      { minHoursPerWeek: 28, minFullTimeShare: 0.8, maxFullTimeShare: 1 },
    ])
  })
  test.each([
    ['35 heures hebdomadaires', 35],
    ['Poste à 35h : horaires de bureau', 35],
  ])('a short line among the tasks: %s', (text, hours) => {
    expect(values(say(text, { section: text.startsWith('Poste') ? 'top' : 'role' }))[0]?.hoursPerWeek).toBe(
      hours,
    )
  })
  test.each([
    'Pas de travail le week-end ni les jours fériés',
    'L’atelier est fermé le dimanche, horaires fixes',
    'Horaires en journée, repos tous les dimanches',
  ])('a weekend that is free: %s', (text) => expect(values(say(text))).toEqual([]))
})
