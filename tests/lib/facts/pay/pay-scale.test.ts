import { describe, expect, test } from 'vitest'
import { baseSalary } from '@/lib/facts/base-salary'
import type { Claim } from '@/lib/facts/define'
import { labelledScale, payScalesIn } from '@/lib/facts/pay/pay-scale'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { say, world } from '../say'

const scales = (text: string) => {
  const folded = fold(text)
  return payScalesIn(folded, 0, folded.text.length, lexicons).map(({ value }) => value)
}

describe('the words of a scale, from its first part to its last', () => {
  const examples: [text: string, ...scales: string[]][] = [
    // Belgium
    ['Salaire suivant le barème de la CP 319.01, échelon 12', 'CP 319.01, échelon 12'],
    ['Barème IFIC catégorie 11 (CP 330)', 'IFIC catégorie 11 (CP 330)'],
    ['Commission paritaire 332.00, catégorie 3', 'Commission paritaire 332.00, catégorie 3'],
    ['Echelle barémique 1.43-1.55 de la CP 319.00', 'Echelle barémique 1.43-1.55 de la CP 319.00'],
    ['selon les barèmes de la CP 319.02 (éducateur classe 2A)', 'CP 319.02 (éducateur classe 2A)'],
    ['verloning volgens weddeschaal A1a-A3a', 'A1a-A3a'],
    ['brutoloon volgens de schalen van niveau B (B4-B5)', 'B4-B5'],
    ['loon volgens PC 318.02, loongroep D', 'PC 318.02, loongroep D'],
    ['barema K5 van PC 329.01', 'barema K5 van PC 329.01'],
    ['PC 331.00.20, schaal 12', 'PC 331.00.20, schaal 12'],
    ['le barème de la Fédération Wallonie-Bruxelles (échelle 501)', 'échelle 501'],
    ['Salaire : CP 124, cat. II', 'CP 124, cat. II'],
    // Britain and Ireland
    ['Pay scale: Clerical Officer Grade IV', 'Clerical Officer Grade IV'],
    ['Pay band: Band 4 (EO)', 'Band 4 (EO)'],
    ['in accordance with the teachers’ common basic scale', 'teachers’ common basic scale'],
    // France
    ['convention collective CCN 51', 'CCN 51'],
    ['CCN 66, coefficient 434', 'CCN 66, coefficient 434'],
    [
      'Convention collective ECLAT : groupe D, coefficient 300',
      'Convention collective ECLAT : groupe D, coefficient 300',
    ],
    [
      "Rémunération selon la convention collective nationale de l'habitat social.",
      "convention collective nationale de l'habitat social",
    ],
    ["Rémunération : grille légale de l'apprentissage en vigueur", "grille légale de l'apprentissage"],
    [
      'Grille indiciaire des assistants socio-éducatifs + prime',
      'Grille indiciaire des assistants socio-éducatifs',
    ],
    ['Rémunération : SMIC', 'SMIC'],
    ['un indice majoré 402', 'indice majoré 402'],
    ['catégorie II ou III de la CP 121', 'catégorie II ou III de la CP 121'],
    // Germany and Spain
    ['Besoldung nach A 9 LBesO', 'A 9 LBesO'],
    ['AVR-Caritas, Anlage 33, Entgeltgruppe S 12', 'AVR-Caritas, Anlage 33, Entgeltgruppe S 12'],
    ['el convenio de hosteleria y turismo, vigente', 'convenio de hosteleria y turismo'],
    // Netherlands
    // A Dutch collective agreement only says whose scales they are.
    ['Museum CAO, schaal 6', 'schaal 6'],
    ['A1-A3, voltijds', 'A1-A3'],
    ['inschaling in schaal 7 van de cao Welzijn', 'schaal 7 van de cao Welzijn'],
    ['loon volgens de cao Glas & Verf', 'cao Glas & Verf'],
    ['een aanstelling in schaal LC: vanaf augustus', 'schaal LC'],
    // Britain, Ireland, the institutions
    ['Grade 8, SCP 24 to 28', 'Grade 8, SCP 24 to 28'],
    ['Agenda for Change Band 4', 'Agenda for Change Band 4'],
    ['paid at point 3 of the Youth Worker scale', 'point 3 of the Youth Worker scale'],
    ['recruited in FG III', 'FG III'],
    // Germany
    ['Entgeltgruppe 6 TVöD-VKA', 'Entgeltgruppe 6 TVöD-VKA'],
    ['E 11 TV-L', 'E 11 TV-L'],
    ['TVöD-SuE, Entgeltgruppe S 12', 'TVöD-SuE, Entgeltgruppe S 12'],
    ['AVR Caritas (P 7)', 'AVR Caritas (P 7)'],
    // Spain
    ['Subgrupo A2, nivel 20', 'Subgrupo A2, nivel 20'],
    ['III Convenio Colectivo de Acción Social, grupo 1', 'III Convenio Colectivo de Acción Social, grupo 1'],
  ]
  test.each(examples)('%s', (text, ...expected) => {
    expect(scales(text)).toEqual(expected)
  })
})

describe('what only looks like a scale', () => {
  test.each([
    'catégorie à définir',
    'selon la convention collective',
    'Convention Collective Nationale en vigueur',
    'selon la grille de notre association',
    'leader du groupe EDF',
    'salario según convenio',
    'un plus convenio de 150 €',
    'según convenio de 150 euros',
    "échelle de l'Europe",
  ])('%s', (text) => {
    expect(scales(text)).toEqual([])
  })
})

describe('a scale needs a word for pay, or a line of its own', () => {
  const read = (text: string, rest: Partial<Claim> = {}) =>
    baseSalary.read(say(text, { section: 'offer', ...rest }), world()).map(({ value }) => value.payScale)
  test('alone in a short line of the offer', () => {
    expect(read('E 9b TVöD')).toEqual(['E 9b TVöD'])
    expect(read('Grade 6')).toEqual(['Grade 6'])
  })
  test('in passing', () => {
    expect(read('Formation ouverte aux agents de catégorie B')).toEqual([])
    expect(read('Le service compte trois agents de catégorie C', { section: 'role' })).toEqual([])
  })
})

test('a label that names the scale gives its words to a bare number', () => {
  expect(labelledScale(fold('C3'), 'Échelle :', lexicons)?.value).toBe('C3')
  expect(labelledScale(fold('E 13'), 'Entgeltgruppe', lexicons)?.value).toBe('E 13')
  expect(labelledScale(fold('6'), 'Grade:', lexicons)?.value).toBe('Grade 6')
  expect(labelledScale(fold('Attaché'), 'Grade', lexicons)).toBe(null)
})
