import { expect, test } from 'vitest'
import { read } from './claim'

test.each([
  [
    'Deux ans d’expérience en conduite de ligne, idéalement dans l’agroalimentaire',
    'conduite de ligne',
    'agroalimentaire',
  ],
  ['Minstens 3 jaar ervaring als boekhouder, bij voorkeur in een kmo', 'boekhouder', 'kmo'],
  ['Two years’ experience in sales, ideally in the wine trade', 'sales', 'wine trade'],
  ['Dos años de experiencia como camarero, preferiblemente en hoteles', 'camarero', 'hoteles'],
])('%s', (line, about, wished) => {
  expect(read(line, {}, 'experience')).toMatchObject([
    { about, necessity: 'required' },
    { about: wished, necessity: 'preferred' },
  ])
})

test('a language wished for is no experience', () => {
  expect(read('Experience in sales, preferably with a good level of French', {}, 'experience')).toMatchObject(
    [{ about: 'sales' }],
  )
})
