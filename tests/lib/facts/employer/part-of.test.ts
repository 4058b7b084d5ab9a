import { expect, test } from 'vitest'
import { wholeOf } from '@/lib/facts/employer/part-of'
import { world } from '@/tests/lib/facts/say'

test.each([
  ['laboratoire LUMO du Centre de Recherche Spatiale', 'Centre de Recherche Spatiale'],
  ['service technique de la Ville de Merle', 'Ville de Merle'],
  ['Optics Laboratory of the Merle Institute', 'Merle Institute'],
  ['labo Bodem van het Instituut voor Merelkunde', 'Instituut voor Merelkunde'],
  ['laboratorio de óptica de la Universidad de Vigo', 'Universidad de Vigo'],
  ['Département de la Lys', 'Département de la Lys'],
  ['Institut Merle', 'Institut Merle'],
])('%s', (name, whole) => expect(wholeOf(name, world())).toBe(whole))
