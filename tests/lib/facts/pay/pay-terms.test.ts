import { describe, expect, test } from 'vitest'
import { baseSalary } from '@/lib/facts/base-salary'
import type { BaseSalary } from '@/lib/posting'
import { say, world } from '../say'

const read = (text: string): BaseSalary | undefined =>
  baseSalary.read(say(text, { section: 'offer' }), world())[0]?.value

describe('for how much work an amount is paid', () => {
  const examples: [text: string, basis: BaseSalary['basis']][] = [
    ['Salaire mensuel brut de 2 640 € à temps plein', 'full-time'],
    [
      "Barème B1 (mensuel brut de 2.885,40 € à 3.402,17 € avec 10 ans d'ancienneté, temps plein)",
      'full-time',
    ],
    ["Jahreslohn von CHF 98'000 brutto, gerechnet auf 100 %", 'full-time'],
    ["Salaire annuel : CHF 78'000.– (13 mensualités, base 100 %)", 'full-time'],
    ['Salary: £28,500 per annum, pro rata for part-time staff', 'full-time'],
    ['Salaire brut (temps plein) : min. 2.712,40 € - max. 4.020,10 €', 'full-time'],
    ["salaire mensuel de CHF 5'700 pour un taux d'activité de 100 %", 'full-time'],
    ['Salaire brut mensuel de 2 300 €, mutuelle prise en charge à 100 %', undefined],
    ['Rémunération : de 43 % à 100 % du SMIC (jusqu’à 1 823 €)', undefined],
    ['1 420 € brut mensuel pour les 25 heures', 'actual'],
    ['1 310 € brut par mois pour un mi-temps', 'actual'],
    ['Bij een voltijdse aanstelling van 38 uur is dat € 2.870 bruto per maand', 'full-time'],
    ['Fulltime verdien je vanaf € 3.120 bruto per maand', 'full-time'],
    ['tussen € 2.300 en € 2.800 bruto o.b.v. fulltime (38 uur)', 'full-time'],
    ['bruto maandloon van 1.640 euro voor 20 uur per week', 'actual'],
    ['gross salary for a full-time employee of €3,400 a month', 'full-time'],
    ['Salary: £23,000 a year (this is the actual pay for 24 hours)', 'actual'],
    ['Salary £21,600 (£27,000 full time equivalent)', 'actual'],
    ['Salary £12,400 (FTE £23,250), 20 hours per week', 'actual'],
    ['Salary £26,000 to £28,000 (actual £13,000 to £14,000)', undefined],
    ['2.150 € brutto im Monat bei 25 Stunden', 'actual'],
    ['3.900 € brutto bei 100 %', 'full-time'],
    ['1.090 € brutos al mes por la media jornada', 'actual'],
    ['19.800 € brutos anuales (jornada completa)', 'full-time'],
    ['Salary: €4,620 gross per month on a full-time basis', 'full-time'],
    ['Your salary is €3,420 gross per month in the last year (full-time)', 'full-time'],
    ['Salaris van € 3.240 bruto per maand op fulltimebasis', 'full-time'],
    ['Jahresgehalt ab € 61.000 brutto (Vollzeitbasis)', 'full-time'],
    ['Monatslohn 2.950 Euro brutto für 38,5 Stunden pro Woche', 'full-time'],
    ['Salary: £24,300 pro rata for 20 hours per week', 'full-time'],
    ['£24,300 a year (£14,580 actual for 22.5 hours)', 'full-time'],
    ["Salaire annuel brut (100%) : CHF 81'000.-", 'full-time'],
    ['Salaire de 2 300 € brut et mutuelle (100 %)', undefined],
    ["Salaire brut : 2 140 € à l'embauche (temps plein), évolutif", 'full-time'],
    ['Salaire brut : 1 240 €, poste ouvert à la mobilité (temps plein possible)', undefined],
  ]
  test.each(examples)('%s', (text, basis) => {
    expect(read(text)?.basis).toBe(basis)
  })
})

describe('how often a year it is paid', () => {
  const examples: [text: string, months: number | undefined][] = [
    ['Salaire : 2 320 € brut sur 13,5 mois', 13.5],
    ["Salaire mensuel brut de CHF 5'900, versé treize fois l'an", 13],
    ['Salaire : 2 250 € brut, CDD sur 12 semaines', undefined],
    ['brutoloon van € 3.150 x 13,92', 13.92],
    ['14 monthly payments of €2,050 gross', 14],
    ['13 Monatsgehälter zu je 3.150 €', 13],
    ['22.400 € brutos anuales en catorce pagas', 14],
    ['1.290 €/mes (14 pagas)', 14],
    ['13e mois et 2 350 € brut par mois', undefined],
    ['Salaire : 2 350 € brut/mois (13 mois)', 13],
    ['Salaire : 2 350 € brut/mois (12 mois)', undefined],
    ['Salaire : 2 350 € brut, CDD (13 mois)', undefined],
    ['Salaire : 1 350 € brut pour un stage (14 mois)', undefined],
    ['Alternance (14 mois), salaire de 1 350 € par mois', undefined],
  ]
  test.each(examples)('%s', (text, months) => {
    expect(read(text)?.monthsPerYear).toBe(months)
  })
})
