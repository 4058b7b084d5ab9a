import { describe, expect, test } from 'vitest'
import { read } from './claim'

describe('what is not needed, or not the person’s', () => {
  test.each([
    ['No hace falta coche propio.', 'vehicle'],
    ['You must have a car driving licence.', 'vehicle'],
    ['Ein eigenes Auto brauchst du nicht.', 'vehicle'],
    ['Met eigen wagen kom je hier vlot, en er is parking.', 'vehicle'],
    ['Nous nous occupons de votre permis de travail.', 'rightToWork'],
    ['Our clients come with a work permit from abroad.', 'rightToWork'],
    ['You carry out DBS checks for new volunteers.', 'criminalRecord'],
    ['Please look up the visa and work permit rules of the country first.', 'rightToWork'],
    ['Informez-vous des démarches de permis de travail.', 'rightToWork'],
    ['Candidates with a criminal record are welcome.', 'criminalRecord'],
  ] as const)('%s', (line, kind) => {
    expect(read(line, { section: 'offer' }, kind)).toEqual([])
  })

  test.each([
    ['Eigen vervoer, want we zijn niet bereikbaar met de bus', 'vehicle'],
    ['Candidates must be entitled to work in Belgium', 'rightToWork'],
    ['Un extrait de casier judiciaire vous sera demandé.', 'criminalRecord'],
    ['You must hold the citizenship of a member state', 'rightToWork'],
    ['All staff are screened by the Disclosure and Barring Service (DBS)', 'criminalRecord'],
  ] as const)('but %s', (line, kind) => {
    expect(read(line, { section: 'offer' }, kind)).toMatchObject([{ kind, necessity: 'required' }])
  })
})

describe('questions that an application is asked ask for nothing by themselves', () => {
  test.each([
    ['Do you own a car?', 'vehicle'],
    ['Do you have the right to work in Ireland?', 'rightToWork'],
    ['Heb je een rijbewijs?', 'drivingLicence'],
  ] as const)('%s', (line, kind) => expect(read(line, { section: 'apply' }, kind)).toEqual([]))
})

test('the name of a paper is whole', () => {
  expect(read('An enhanced criminal records bureau check is required', {}, 'criminalRecord')).toMatchObject([
    { about: 'enhanced criminal records bureau check' },
  ])
})
