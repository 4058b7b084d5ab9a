import { expect, test } from 'vitest'
import { isInstitution, withoutJobs } from '@/lib/facts/employer/institution'
import { nameBesideNoun, nameInHead, nameOfStaff } from '@/lib/facts/employer/told'
import { world } from '../say'

const context = world()

test.each([
  ['Van: Kwekerij Merel', 'Kwekerij Merel'],
  ['Employeur Préfecture de la Lys', 'Préfecture de la Lys'],
  ['Van: Joke Maes', null],
])('%s', (line, name) => expect(nameInHead(line, context)).toBe(name))

test('whose staff, and what a noun introduces', () => {
  expect(nameOfStaff('De 340 medewerkers van Stichting De Merel helpen.', context)?.name).toBe(
    'Stichting De Merel',
  )
  expect(nameOfStaff('The staff of the ward help.', context)).toBe(null)
  expect(nameBesideNoun('Our charity, Merel Foundation (est. 1950), seeks a cook.', context)?.name).toBe(
    'Merel Foundation',
  )
  expect(nameBesideNoun('Our cook, Anna Merel, seeks help.', context)).toBe(null)
})

test('what only institutions are called', () => {
  expect(isInstitution("Llyn Carers' Trust", context)).toBe(true)
  expect(isInstitution('Primary School', context)).toBe(false)
  expect(withoutJobs('Merel District Council Jobs', context)).toBe('Merel District Council')
  expect(withoutJobs('Civil Service vacancies', context)).toBe('Civil Service vacancies')
})
