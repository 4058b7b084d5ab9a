import { describe, expect, test } from 'vitest'
import { baseSalary } from '@/lib/facts/base-salary'
import type { Claim, Context } from '@/lib/facts/define'
import type { BaseSalary } from '@/lib/posting'
import { standsIn } from '@/lib/posting'
import { type Example, gross, month, year } from './pays'
import { say, structured, world } from './say'

const read = (claim: Claim, context: Partial<Context> = {}) => baseSalary.read(claim, world(context))
const offer = (text: string) => say(text, { section: 'offer' })
const strip = (text: string) => say(text, { section: 'top', source: 'label' })
const labelled = (label: string, text: string) =>
  say(text, { section: 'offer', source: 'label', label, topic: 'baseSalary' })

describe('among the tasks', () => {
  const hour = (low: number, high = low, rest: BaseSalary = {}): BaseSalary => ({
    ...month(low, high, rest),
    unitText: 'HOUR',
  })
  const examples: Example[] = [
    [
      'Between £27,000 and £29,500 a year, depending on experience',
      { ...year(27_000, 29_500), currency: 'GBP' },
    ],
    ['11,90 € de l’heure + panier', hour(11.9)],
    ['Pay: £11.40 per hour in training, then £12.60', { ...hour(11.4, 12.6), currency: 'GBP' }],
    ['Stundenlohn: 15 € (während der Einarbeitung 14 €)', hour(14, 15)],
    [
      'Salary: Garden Staff 2B: €24,000 - €26,000 a year',
      year(24_000, 26_000, { payScale: 'Garden Staff 2B' }),
    ],
    ['You’ll get £540 a week', { ...month(540), currency: 'GBP', unitText: 'WEEK' }],
    ['Je begint bij ons met € 15,40 per uur', hour(15.4)],
    ['Wir zahlen 16 Euro die Stunde', hour(16)],
    ['Ofrecemos 1.300 euros limpios al mes', month(1300, 1300, { tax: 'net' })],
    ['c. £36k', { ...year(36_000), currency: 'GBP' }],
    ['£44,000 basic, OTE £58,000', { ...year(44_000), currency: 'GBP' }],
    ['Band E (£41,200 – £46,900)', { ...year(41_200, 46_900), currency: 'GBP', payScale: 'Band E' }],
    ['1.210 € x 14 pagas', month(1210, 1210, { monthsPerYear: 14 })],
    [
      'Salaire de 4 900 francs par mois, treize fois l’an',
      { ...month(4900), currency: 'CHF', monthsPerYear: 13 },
    ],
    ['Jouw brutowedde schommelt tussen de € 3 100 en de € 3 900', month(3100, 3900, gross)],
  ]
  test.each(examples)('%s', (text, value) =>
    expect(read(say(text, { section: 'role' }))[0]?.value).toEqual(value),
  )
  test.each([
    'Our tenants pay £620 a month',
    'Pagamos 25.000 euros al año a proveedores',
    'You’ll get £60 a month towards your gym',
    'Je beheert een budget van 45.000 euro per jaar',
    'Encaisser les loyers, soit 12 000 € par mois',
    'Die Miete beträgt 410 € im Monat',
  ])('no pay: %s', (text) => expect(read(say(text, { section: 'role' }))).toEqual([]))
  test('a question is a label', () =>
    expect(read(say('Je salaris? Tussen de € 2.700 en € 3.300.', { section: 'role' }))[0]?.value).toEqual(
      month(2700, 3300),
    ))
})

describe('one line of the offer', () => {
  const examples: Example[] = [
    ['Ausbildungsvergütung: 1. Jahr 1.190 €, 2. Jahr 1.240 €, 3. Jahr 1.290 €', month(1190, 1290)],
    ['Banda salarial de 40 a 45 mil euros', year(40_000, 45_000)],
    [
      'Salaire horaire : 15,2375 € brut',
      { currency: 'EUR', minValue: 15.2375, maxValue: 15.2375, unitText: 'HOUR', ...gross },
    ],
    ['Salaire : 58 000 $ à 66 000 $ CA par année', { ...year(58_000, 66_000), currency: 'CAD' }],
    ['Salaire de 1 650 € bruts par mois pour un 4/5', month(1650, 1650, { ...gross, basis: 'actual' })],
    ['Salario: 26.000 € - 29.000 € b/a', year(26_000, 29_000, gross)],
    ['Salario: 27.000 € - 31.000 € b/año', year(27_000, 31_000, gross)],
    ['Banda: 31k€ – 37k€', year(31_000, 37_000)],
    ['Rango: 31.000 € – 37.000 €', year(31_000, 37_000)],
    ['Allocation doctorale : 2 150 € brut mensuel', month(2150, 2150, gross)],
    ['Rémunération : 610 € la semaine', { ...month(610), unitText: 'WEEK' }],
    ['Rango retributivo: 38.000 € - 42.000 €', year(38_000, 42_000)],
    ['Compensación: 45.000 € - 50.000 €', year(45_000, 50_000)],
    ['Bolsa de ayuda al estudio de 410 euros al mes', month(410)],
    ['Fixe 2 050 € brut mensuel + commissions (1 400 € en moyenne)', month(2050, 2050, gross)],
    ['Rémunération : moyenne de 2 050 € par mois', month(2050, 2050, { estimated: true })],
    ['Salaire : 30-35 K€ (junior), 40-45 K€ (confirmé)', year(30_000, 45_000)],
    ['Salario: junior 24.000-28.000 €, senior 36.000-42.000 €', year(24_000, 42_000)],
    ['Salary: junior £25,000 - £28,000, senior £35,000', { ...year(25_000, 35_000), currency: 'GBP' }],
    ['Salaris: starter € 2.600, ervaren € 3.300 per maand', month(2600, 3300)],
    ['Gehalt: Berufseinsteiger 2.900 €, erfahrene Kräfte 3.600 € brutto', month(2900, 3600, gross)],
    [
      'Mindestgehalt laut Kollektivvertrag: EUR 2.310,00 brutto pro Monat',
      { currency: 'EUR', minValue: 2310, unitText: 'MONTH', ...gross },
    ],
    ['Rémunération mensuelle de 2 150 € brut', month(2150, 2150, gross)],
    ['Rémunération : entre 2250 et 2750 euros bruts par mois, selon parcours', month(2250, 2750, gross)],
    ['Salaire brut mensuel : 3 021,47 euros', month(3021.47, 3021.47, gross)],
    ['Salaire de 2 600 à 3 300 € brut/mois', month(2600, 3300, gross)],
    ['Salaire annuel : 26-31K€', year(26000, 31000)],
    [
      'Maximaal € 5.120 bruto per maand bij een 38-urige werkweek',
      { currency: 'EUR', maxValue: 5120, unitText: 'MONTH', ...gross, basis: 'full-time' },
    ],
    [
      'Salary: Grade 4, points 5-6 £24,100 - £24,900 (full-time equivalent)',
      {
        currency: 'GBP',
        minValue: 24100,
        maxValue: 24900,
        unitText: 'YEAR',
        payScale: 'Grade 4, points 5-6',
        basis: 'full-time',
      },
    ],
    ['Loon volgens PC 331, loongroep C', { payScale: 'PC 331, loongroep C' }],
    ['Rémunération 41 k€ brut annuel', year(41000, 41000, gross)],
    ['Salaire : 30 à 35 000 € brut par an', year(30000, 35000, gross)],
    ['Brutomaandsalaris tussen € 3.114,- en € 4.357,-', month(3114, 4357, gross)],
    ['Je verdient tussen de 2.850 en 3.420 euro bruto per maand', month(2850, 3420, gross)],
    [
      'Salaris vanaf € 2.900 bruto per maand',
      { currency: 'EUR', minValue: 2900, unitText: 'MONTH', tax: 'gross' },
    ],
    ['Uurloon van € 16,40', { currency: 'EUR', minValue: 16.4, maxValue: 16.4, unitText: 'HOUR' }],
    [
      'Taux horaire : 12.24 € à 13,84 € brut',
      { currency: 'EUR', minValue: 12.24, maxValue: 13.84, unitText: 'HOUR', tax: 'gross' },
    ],
    [
      'Salary: £31,500 - £34,250 per annum',
      { currency: 'GBP', minValue: 31500, maxValue: 34250, unitText: 'YEAR' },
    ],
    [
      'Salary up to GBP 48,000 gross per year',
      { currency: 'GBP', maxValue: 48000, unitText: 'YEAR', tax: 'gross' },
    ],
    ['Day rate of EUR 420', { currency: 'EUR', minValue: 420, maxValue: 420, unitText: 'DAY' }],
    ['Pay: CHF 6,200 monthly', { currency: 'CHF', minValue: 6200, maxValue: 6200, unitText: 'MONTH' }],
    ['Salaire net de 1 480 € par mois', month(1480, 1480, { tax: 'net' })],
    ['Salaire : 2 480 € brut par mois sur 13 mois', month(2480, 2480, { ...gross, monthsPerYear: 13 })],
    ['Salaire brut de 3 050 € x 13,92 par mois', month(3050, 3050, { ...gross, monthsPerYear: 13.92 })],
    [
      'Salaire de 2 750 € brut par mois pour un temps plein',
      month(2750, 2750, { ...gross, basis: 'full-time' }),
    ],
    [
      'Salaris: € 3.650 bruto per maand bij een voltijdse tewerkstelling',
      month(3650, 3650, { ...gross, basis: 'full-time' }),
    ],
    [
      "Salaire : jusqu'à 2 950 € brut mensuel",
      { currency: 'EUR', maxValue: 2950, unitText: 'MONTH', tax: 'gross' },
    ],
    [
      'Salaire minimum : 2 200 € brut par mois',
      { currency: 'EUR', minValue: 2200, unitText: 'MONTH', tax: 'gross' },
    ],
  ]
  test.each(examples)('%s', (text, value) => {
    const findings = read(offer(text))
    expect(findings.map((finding) => finding.value)).toEqual(value ? [value] : [])
    for (const { evidence } of findings)
      for (const { quote } of evidence) expect(standsIn(quote, text)).toBe(true)
  })
})

describe('the size tells the period, and says that it does', () => {
  const examples: [text: string, unit: string | undefined][] = [
    ['Salaire : 2 840 € brut', 'MONTH'],
    ['Salaire : 34 500 € brut', 'YEAR'],
    ['Salaire : 11 000 € brut', undefined],
    ['Salaire : 640 € brut', undefined],
  ]
  test.each(examples)('%s', (text, unit) => {
    const [finding] = read(offer(text))
    expect(finding?.value.unitText).toBe(unit)
    expect(finding?.inferred).toEqual(unit ? [{ part: 'unitText', reason: 'unit-from-size' }] : undefined)
  })
})

describe('gross by custom', () => {
  const text = 'Salaire mensuel : 3 120 €'
  test('in Belgium', () => {
    const [finding] = read(offer(text), { country: { code: 'BE', reason: 'country-from-town' } })
    expect(finding?.value).toEqual(month(3120, 3120, gross))
    expect(finding?.inferred).toEqual([{ part: 'tax', reason: 'gross-by-custom' }])
  })
  test('not in France, and not beside the word net', () => {
    expect(
      read(offer(text), { country: { code: 'FR', reason: 'country-from-town' } })[0]?.value.tax,
    ).toBeUndefined()
    const belgian = { country: { code: 'BE', reason: 'country-from-town' } } as const
    expect(read(offer('Salaire mensuel net : 1 900 €'), belgian)[0]?.value.tax).toBe('net')
  })
})

describe('scales of pay', () => {
  const examples: Example[] = [
    ['Salaire selon la CP 332.00 - Ech. 3', { payScale: 'CP 332.00 Ech. 3' }],
    ['Barème : CP 330 échelon 14', { payScale: 'CP 330 échelon 14' }],
    ['Verloning volgens PC 331.00 / L1', { payScale: 'PC 331.00 / L1' }],
    [
      'Salaire brut mensuel : 2 410 € (catégorie D)',
      month(2410, 2410, { ...gross, payScale: 'catégorie D' }),
    ],
    [
      'Salarisschaal 9, € 3.200 tot € 4.500 bruto per maand',
      month(3200, 4500, { ...gross, payScale: 'Salarisschaal 9' }),
    ],
    ['Rémunération : catégorie à définir', null],
    ['Permis de catégorie B', null],
  ]
  test.each(examples)('%s', (text, value) => {
    expect(read(offer(text)).map((finding) => finding.value)).toEqual(value ? [value] : [])
  })
})

describe('several amounts in one line', () => {
  const examples: Example[] = [
    // Bands of a form, ticked one behind the other.
    ['Salary band: €25,001 - €35,000€35,001 - €45,000', year(25_001, 45_000)],
    // What a pay grows to is its upper end.
    ['Salaire : 2 050 € brut par mois, pouvant aller jusqu’à 2 400 €', month(2050, 2400, gross)],
    ['Brutoloon vanaf € 2.750, oplopend tot € 3.450 per maand', month(2750, 3450, gross)],
    ['A salary of €29,000 rising to €33,500 once trained', year(29_000, 33_500)],
    ['Gehalt: 3.100 € brutto im Monat, steigend auf 3.500 €', month(3100, 3500, gross)],
    ['Sueldo inicial de 1.590 € brutos al mes, con progresión hasta los 1.980 €', month(1590, 1980, gross)],
    ['Salario bruto anual de 18.500 € y a partir del segundo año 21.000 €', year(18_500, 21_000, gross)],
    ['Salaire : 2 050 € brut par mois et 2 180 € dès la deuxième année', month(2050, 2180, gross)],
    ['Salaire : 1 870 € brut/mois, 1 960 € brut/mois après 6 mois', month(1870, 1960, gross)],
    // The points of a scale, in order.
    ['Salary: €39,100 - €41,250 - €43,400 (LSI 1) - €45,900 (LSI 2)', year(39_100, 45_900)],
    ['Maandwedde van 2.410 euro (minimum C1) tot 3.980 euro (maximum C3)', month(2410, 3980)],
    [
      "Barème de la CP 329.02 - Ech. 4.1 (3.701,12€ à 3 ans d'expérience, 3.915, 40€ à 6 ans d'expérience)",
      {
        currency: 'EUR',
        minValue: 3701.12,
        maxValue: 3915.4,
        unitText: 'MONTH',
        payScale: 'CP 329.02 Ech. 4.1',
      },
    ],
    ['Salaire : 2 900-3 300 brut / mois soit 35-40 k€/an', month(2900, 3300, gross)],
    ['Salaire : 2 100 € brut soit 1 650 € net par mois', month(2100, 2100, gross)],
    ['Salaire : 2 250 € brut par mois + prime de 300 € par an', month(2250, 2250, gross)],
    ['Rémunération : 1 780 € net / 2 270 € brut', month(2270, 2270, gross)],
    ['Netto 2.040 euro per maand, bruto 2.960 euro', month(2960, 2960, gross)],
    [
      'Salaire mensuel : 1 700 € brut (base 2 125 € temps plein)',
      month(1700, 1700, { ...gross, basis: 'actual' }),
    ],
    ['Echelle barémique : minimum 2.998,25 € - maximum 4.700,10 € brut/mois', month(2998.25, 4700.1, gross)],
    [
      'Loon: 3.027,45 euro bruto per maand bij 0 jaar anciënniteit tot 5.119,30 euro bij 30 jaar',
      month(3027.45, 5119.3, gross),
    ],
    ['We offer a gross monthly salary of 3,450 EUR, meal vouchers (8 EUR/day)', month(3450, 3450, gross)],
    ['Salaire total de 2 700 € brut mensuel = 2 300 € de base + 250 € + 150 €', month(2700, 2700, gross)],
    ['Rémunération : 2 400 € brut, tickets restaurant de 9 €, 13e mois', month(2400, 2400, gross)],
    [
      'Salaire net de 1 700 € par mois pour un profil junior, 1 950 € net par mois pour un profil senior',
      month(1700, 1950, { tax: 'net' }),
    ],
  ]
  test.each(examples)('%s', (text, value) => {
    expect(read(offer(text)).map((finding) => finding.value)).toEqual([value])
  })
})

describe('short values and labels', () => {
  test('a strip with currency, tax and period', () => {
    expect(read(strip('1950 - 2150€ brut (Mensuel)'))[0]?.value).toEqual(month(1950, 2150, gross))
    expect(read(strip('€1056-€1056/month'))[0]?.value).toEqual(month(1056))
  })
  test('a strip that is no pay', () => {
    expect(read(strip('12 - 15'))).toEqual([])
    expect(read(strip('75011'))).toEqual([])
  })
  test('a label carries the side, and no currency is invented', () => {
    const [low] = read(labelled('Salaire mini', '36500'))
    const [high] = read(labelled('Salaire maxi', '37500'))
    expect(low?.value).toEqual({ minValue: 36500, unitText: 'YEAR' })
    expect(high?.value).toEqual({ maxValue: 37500, unitText: 'YEAR' })
    expect(low?.inferred).toEqual([{ part: 'unitText', reason: 'unit-from-size' }])
  })
  test('a label carries period and tax', () => {
    expect(read(labelled('Salaire brut mensuel', '2 345 €'))[0]?.value).toEqual(month(2345, 2345, gross))
  })
  test.each([
    'À négocier',
    'Selon grille 2024',
    'competitive',
    'De à EUR par an',
    'sur 13 mois',
    'CCN 1966',
    '0 €',
  ])('nothing under a label: %s', (text) => {
    expect(read(labelled('Salaire', text)).filter(({ value }) => value.minValue ?? value.maxValue)).toEqual(
      [],
    )
  })
})

describe('a line that is little more than an amount', () => {
  const examples: [text: string, bounds: [low: number | undefined, high: number | undefined] | null][] = [
    ['36/41 K€', [36_000, 41_000]],
    ['€ 3.150 - € 3.900', [3150, 3900]],
    ['31-36K€ selon profil', [31_000, 36_000]],
    ['Up to £43,000 DOE', [undefined, 43_000]],
    ['€52k', [52_000, 52_000]],
    ['Fixe : 29 000 € + variable de 4 000 €', [29_000, 29_000]],
    ['Salary: £31,000+', [31_000, undefined]],
    ['2 150 € brut minimum', [2150, undefined]],
    ['£28,500+ per annum', [28_500, undefined]],
    ['£28.5k+ DOE', [28_500, undefined]],
    ['£28,500 per annum, more for experience', [28_500, undefined]],
    ['A minimum of £28,500 per annum', [28_500, undefined]],
    ['£28,500+bonus per year', [28_500, 28_500]],
    ['2.850 € brutto im Monat, Bereitschaft zur Überzahlung', [2850, undefined]],
    ['€ 900 - € 1.200', null],
    ['16,90 € Stundenlohn ab dem ersten Tag', [16.9, 16.9]],
    ['Salaris: min 3.180 - max 4.420 euro', [3180, 4420]],
    ['Traitement brut : 37.512,40 EUR minimum - 60.218,75 EUR maximum', [37_512.4, 60_218.75]],
    ['Rémunération : de 486 € à 1 801 € selon l’âge', [486, 1801]],
    ['Salaire 2 100, voire 2 400 euros', null],
    ['Gehalt zwischen 38 und 44 T€', [38_000, 44_000]],
    ['Monthly allowance of 1 150 EUR net', [1150, 1150]],
    ['Monthly allowance of 60 EUR for working at home', null],
  ]
  test.each(examples)('%s', (text, bounds) => {
    const value = read(offer(text))[0]?.value
    expect(value ? [value.minValue, value.maxValue] : null).toEqual(bounds)
  })
  test('the pay of two posts is no range', () => {
    expect(read(offer('Assistante : 2 150 € brut, directrice : 3 050 € brut'))).toEqual([])
  })
})

describe('the currency', () => {
  const inCountry = (text: string, code: string) =>
    read(offer(text), { country: { code, reason: 'country-from-town' } })[0]
  test('is the country’s where none is written, and said to be so', () => {
    const finding = inCountry('Rémunération : 2 050 brut par mois', 'FR')
    expect(finding?.value.currency).toBe('EUR')
    expect(finding?.inferred).toContainEqual({ part: 'currency', reason: 'currency-from-country' })
  })
  test('a bare dollar is the country’s', () => {
    expect(inCountry("De 24,50 $ à 27 $ l'heure", 'CA')?.value.currency).toBe('CAD')
    expect(inCountry('Salary: $64,000 a year', 'US')?.value.currency).toBe('USD')
    expect(inCountry('Salary: $64,000 a year', 'AU')?.value.currency).toBe('AUD')
  })
  test('a bare dollar of an unknown country is no pay, unless its own letters stand before it', () => {
    expect(inCountry('Salary: $64,000 a year', 'GB')).toBeUndefined()
    expect(read(offer('Salary: $64,000 a year'))).toEqual([])
    expect(read(offer('Salary: C$64,000 a year'))[0]?.value.currency).toBe('CAD')
  })
})

describe('what is no pay', () => {
  const refused: string[] = [
    'Nous gérons un budget annuel de 4 500 000 € avec 38 personnes',
    "Un chiffre d'affaires de 195 M€ et 2 000 clients",
    'Een omzet van 20 miljoen euro per jaar',
    'Association fondée en 1998, 2400 membres',
    'Matériel de sport offert, valeur de 500 €',
    'Prime de cooptation de 1 500 €',
    'Repas à la cantine pour 2,90 €',
    'Chèques-repas de 8 € par jour',
    'Maaltijdcheques van 8 euro per gewerkte dag',
    'Meal vouchers of €7 per day',
    'Indemnité journalière de 45 € par jour',
    'Subsistence allowance of EUR 213 a day',
    'Premium : 0 EUR par mois',
    'Appelez le 02/229.32.57 ou le 050 70 00 42',
    'Rue de la Gare 12, 1000 Bruxelles',
    'SARL au capital de 10 000 €, RCS 512 345 678',
    'Bourse de recherche financée à hauteur de 30 000 € par an',
    'Opleidingsbudget van € 1.000 per jaar',
    'Relocation allowance of £5,000',
    'Grants of GBP 500 payable in USD',
    'Fietsvergoeding van 0,27 euro per km',
    'Participation au loyer de 300 € par mois',
    'IFSE de 420 € par mois et CIA de 600 € par an',
    'Rémunération statutaire + RIFSEEP de 430 € mensuels',
    'Salario según convenio y plus nocturnidad de 190 € al mes',
    'Complemento específico de 11.800 € anuales',
    'Exemple : pour une vente de 180 000 €, vous touchez 4 200 €',
    'Par exemple, une conseillère qui vend deux maisons par mois gagne 3 900 €',
    'Ejemplo: si vendes doce seguros al mes ganas 1.900 €',
    'For example: if you sell six cars a month you earn €2,900',
    'Bijvoorbeeld: bij een verkoop van € 300.000 verdien je € 2.700',
    'Beispiel: bei zehn Verkäufen im Monat verdienst du 2.600 €',
  ]
  test.each(refused)('%s', (text) => {
    expect(read(offer(text))).toEqual([])
    expect(read(say(text, { section: 'top' }))).toEqual([])
    expect(read(say(text, { section: 'employer' }))).toEqual([])
  })

  test.each([
    ['18 hours per week £9,800 per annum', { ...year(9800), currency: 'GBP' }],
    ['35 heures par semaine, 23 500 € par an', year(23_500)],
  ] as Example[])('hours that are paid, over an ad: %s', (text, value) => {
    expect(read(strip(text)).map((found) => found.value)).toEqual([value])
  })
  test('an example under a heading of pay', () =>
    expect(
      [{ source: 'label', label: 'Exemple' } as const, {}].map((rest) =>
        read(
          say(`${'label' in rest ? '' : 'Exemple : '}pour une commission de 3 000 €, vous touchez 2 100 €`, {
            section: 'offer',
            heading: 'votre remuneration',
            ...rest,
          }),
        ),
      ),
    ).toEqual([[], []]))
  test('an amount about the people helped', () => {
    expect(read(say('Les familles reçoivent 900 € par mois', { section: 'employer' }))).toEqual([])
  })
  test.each([
    ['top', 'L’an dernier nous avons versé 2 300 € par mois à des familles'],
    ['role', 'Mener une politique de rémunération de 30 000 € par an'],
    ['role', 'Vérifier la paie de 120 000 € par mois'],
  ] as const)('in the part %s: %s', (section, text) => expect(read(say(text, { section }))).toEqual([]))
  test('nothing is read in the noise of a page', () => {
    expect(read(say('Salaire : 2 300 € brut par mois', { section: 'noise' }))).toEqual([])
  })
})

describe('structured data', () => {
  const quantity = { '@type': 'QuantitativeValue', minValue: 2300, maxValue: '2600', unitText: 'monthly' }
  const examples: [data: unknown, value: BaseSalary | null][] = [
    [{ '@type': 'MonetaryAmount', currency: 'eur', value: quantity }, month(2300, 2600)],
    [{ currency: 'EUR', value: { value: 31000, unitText: 'YEAR' } }, year(31000)],
    [{ currency: 'EUR', value: '2450.50' }, month(2450.5)],
    [
      { currency: 'EUR', value: { value: 14.5, unitText: 'HOUR' } },
      { currency: 'EUR', minValue: 14.5, maxValue: 14.5, unitText: 'HOUR' },
    ],
    [28500, { minValue: 28500, maxValue: 28500, unitText: 'YEAR' }],
    ['2300-2600 EUR par mois', month(2300, 2600)],
    [{ currency: 'EUR' }, null],
    [{ currency: 'EUR', value: { minValue: 0, maxValue: 0, unitText: 'MONTH' } }, null],
    [{ currency: 'EUR', value: { value: '' } }, null],
    [null, null],
    [[], null],
  ]
  test.each(examples)('%j', (data, value) => {
    expect(read(structured('baseSalary', data)).map((finding) => finding.value)).toEqual(value ? [value] : [])
  })
  test('an estimate is marked and doubted', () => {
    const [finding] = read(
      structured('estimatedSalary', [
        { currency: 'EUR', value: { minValue: 30000, maxValue: 34000, unitText: 'YEAR' } },
      ]),
    )
    expect(finding?.value).toEqual(year(30000, 34000, { estimated: true }))
    expect(finding?.doubtful).toBe(true)
  })
})

describe('do two salaries agree?', () => {
  const examples: [a: BaseSalary, b: BaseSalary, agree: boolean][] = [
    [month(3196.38, 3196.38, gross), { minValue: 38000, unitText: 'YEAR' }, true],
    [month(3196.38, 3196.38, gross), { maxValue: 39000, unitText: 'YEAR' }, true],
    [{ minValue: 38000, unitText: 'YEAR' }, { maxValue: 39000, unitText: 'YEAR' }, true],
    [month(2300, 2600), month(2400), true],
    [month(2300, 2600), month(2900), false],
    [month(2300), year(27600), true],
    [month(2300, 2300, { monthsPerYear: 13 }), year(29900), true],
    [month(2300, 2300, gross), month(2300, 2300, { tax: 'net' }), false],
    [month(2300), { payScale: 'CP 319' }, true],
    [{ currency: 'EUR', minValue: 14, maxValue: 14, unitText: 'HOUR' }, month(2100), true],
    [{ currency: 'EUR', minValue: 14, maxValue: 14, unitText: 'HOUR' }, year(61_000), false],
    [year(24_000), year(24_000, 24_000, { estimated: true }), false],
    [month(2300), { currency: 'GBP', minValue: 2300, maxValue: 2300, unitText: 'MONTH' }, false],
  ]
  test.each(examples)('%j and %j: %s', (a, b, agree) => {
    expect(baseSalary.agrees(a, b)).toBe(agree)
    expect(baseSalary.agrees(b, a)).toBe(agree)
  })
  test('what one leaves open the other fills', () => {
    expect(
      baseSalary.complete?.({ minValue: 38000, unitText: 'YEAR' }, { maxValue: 39000, unitText: 'YEAR' }),
    ).toEqual({
      minValue: 38000,
      maxValue: 39000,
      unitText: 'YEAR',
    })
    expect(baseSalary.complete?.({ payScale: 'CP 319' }, month(2300))).toEqual(
      month(2300, 2300, { payScale: 'CP 319' }),
    )
    expect(baseSalary.complete?.(month(2300), year(27600, 27600, gross))).toEqual(month(2300, 2300, gross))
  })
})

test.each([
  ['That’s £14.25 per hour', { currency: 'GBP', minValue: 14.25, maxValue: 14.25 }],
  ['C’est 13,40 € de l’heure', { currency: 'EUR', minValue: 13.4, maxValue: 13.4 }],
])('what an hour is paid: %s', (text, value) =>
  expect(read(offer(text))[0]?.value).toEqual({ ...value, unitText: 'HOUR' }),
)

test.each([
  'It’s £60 an hour',
  'On call: €350 per week extra',
  'Astreinte payée 180 € brut par semaine',
  'Gardes rémunérées 140 € par jour',
  'Guardias remuneradas a 95 € por día',
])('no salary: %s', (text) => expect(read(offer(text))).toEqual([]))

test.each([
  ['Rémunération : indice majoré 380 + IFSE 410 € par mois', { payScale: 'indice majoré 380' }],
  ['Retribución: Grupo A2, nivel 20, complemento específico 9.800 €', { payScale: 'Grupo A2, nivel 20' }],
  ['Sueldo base de 1.310 €, plus convenio de 140 €', month(1310)],
  ['Exemple : schaal 8, salaire de 2 810 € par mois', { ...month(2810), payScale: 'schaal 8' }],
])('what is added to a pay is not the pay: %s', (text, value) =>
  expect(read(offer(text))[0]?.value).toEqual(value),
)

test('a number in the name of a convention is no amount, and hides none', () => {
  expect(read(offer('Rémunération CONV 51 : 2 822,66 €'))[0]?.value).toEqual(month(2822.66))
})

test('of two names of one scale the fuller stays', () => {
  const [short, full] = [{ payScale: 'CP 300' }, { payScale: 'CP 300 échelon 2' }]
  expect(baseSalary.complete?.(short, full)).toEqual(full)
  expect(baseSalary.complete?.(full, short)).toEqual(full)
})
