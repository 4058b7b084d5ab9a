import { describe, expect, test } from 'vitest'
import { drivingLicence } from '@/lib/facts/requirements/driving-licence'
import { claim, context, read } from '@/tests/lib/facts/requirements/claim'

describe('drivingLicence', () => {
  const licence = (line: string, rest = {}) => read(line, rest, 'drivingLicence')
  const of = (value: string, necessity = 'required') => ({ kind: 'drivingLicence', value, necessity })
  test.each([
    ['Permis B exigé', [of('B')]],
    ['Permis B souhaitable.', [of('B', 'preferred')]],
    ['Titulaire du permis B', [of('B')]],
    ['Permis B et C exigés', [of('B'), of('C')]],
    ['Rijbewijs B is vereist', [of('B')]],
    ['Full driving licence required', [of('B')]],
    ['Aide au passage du permis B', []],
    ['Ce projet a permis à 20 jeunes de partir', []],
    ['Le permis B n’est pas exigé', []],
    ['Permis de construire', []],
    ['Permis CACES', []],
    ['Permis poids lourd exigé', [of('C')]],
    ['Permis EC en cours de validité', [of('CE')]],
    ['Vous possédez le permis', [of('B')]],
    ['Je hebt een B-rijbewijs', [of('B')]],
    ['Een rijbewijs is niet nodig', []],
    ['Vrachtwagenrijbewijs vereist', [of('C')]],
    ['Rijbewijs C of CE', [of('C'), of('CE')]],
    ['Category B driving licence essential', [of('B')]],
    ['Cat C licence, held for two years', [of('C')]],
    ['C+E licence and a clean record', [of('CE')]],
    ['Carné C+E en regla', [of('CE')]],
    ['Permis B exigé. Le permis C serait un plus', [of('B'), of('C', 'preferred')]],
    ['Permis B, idéalement CE', [of('B'), of('CE', 'preferred')]],
    ['Rijbewijs B (C is een pluspunt)', [of('B'), of('C', 'preferred')]],
    ['Führerschein Klasse B, gerne auch C1', [of('B'), of('C1', 'preferred')]],
    ['Wir bezahlen dir den Führerschein', []],
    ['Je behaalt je rijbewijs C op onze kosten', []],
    ['Permis d’établissement C', []],
    ['HGV Class 2 licence', [of('C')]],
    ['Forklift licence', []],
    ['A full UK licence would be useful', [of('B', 'preferred')]],
    ['Führerschein der Klasse B ist zwingend', [of('B')]],
    ['LKW-Führerschein erforderlich', [of('C')]],
    ['Staplerführerschein wünschenswert', []],
    ['Führerausweis Kategorie B', [of('B')]],
    ['Carné B en vigor', [of('B')]],
    ['Carnet de carretillero', []],
  ])('%s', (line, expected) => {
    expect(licence(line, { section: 'offer' })).toEqual(expected)
  })
  test('a licence with no class is a B, and says so', () => {
    const [found] = drivingLicence.read(claim('Permis de conduire exigé'), context())
    expect(found?.value.value).toBe('B')
    expect(found?.inferred).toEqual([{ part: 'value', reason: 'kind-from-word' }])
  })
})

describe('vehicle', () => {
  const vehicle = (line: string) =>
    read(line, { section: 'offer' }, 'vehicle').map(({ necessity }) => necessity)
  test.each([
    ['Permis B exigé – Disposer d’un véhicule personnel', ['required']],
    ['Véhicule personnel souhaité', ['preferred']],
    ['Je beschikt over een eigen wagen', ['required']],
    ['Own car required', ['required']],
    ['Être véhiculé(e)', ['required']],
    ['Un moyen de locomotion personnel est indispensable', ['required']],
    ['Rijbewijs B en eigen vervoer', ['required']],
    ['Full driving licence and access to a vehicle', ['required']],
    ['Führerschein und eigener PKW von Vorteil', ['preferred']],
    ['Vehículo propio imprescindible', ['required']],
    ['Voiture de société', []],
    ['Indemnités kilométriques pour l’utilisation du véhicule personnel', []],
  ])('%s', (line, expected) => {
    expect(vehicle(line)).toEqual(expected)
  })
})

describe('knowledge and skill', () => {
  test.each([
    [
      'Bonne connaissance du tissu associatif local',
      { kind: 'knowledge', about: 'tissu associatif local', necessity: 'required' },
    ],
    [
      'Connaissance et expérience des méthodes de vote, de prise de décision (un plus)',
      { kind: 'knowledge', about: 'méthodes de vote, de prise de décision', necessity: 'preferred' },
    ],
    [
      'Kennis van boekhouding is een troef',
      { kind: 'knowledge', about: 'boekhouding', necessity: 'preferred' },
    ],
    ['Good knowledge of housing law', { kind: 'knowledge', about: 'housing law', necessity: 'required' }],
    ['Vous maîtrisez Excel', { kind: 'skill', about: 'Excel', necessity: 'required' }],
    [
      'Vous maîtrisez les outils de cartographie',
      { kind: 'skill', about: 'outils de cartographie', necessity: 'required' },
    ],
    ['Sens de l’organisation et autonomie', null],
    ['Maîtrise du français', null],
  ])('%s', (line, expected) => {
    const found = [...read(line, {}, 'knowledge'), ...read(line, {}, 'skill')]
    expect(found).toEqual(expected ? [expected] : [])
  })
  test('a task is no requirement', () => {
    expect(read('Vous maîtrisez les risques du chantier', { section: 'role' }, 'skill')).toEqual([])
    expect(read('Votre connaissance des équipes aide chacun', { section: 'role' }, 'knowledge')).toEqual([])
  })
})

describe('rightToWork and criminalRecord', () => {
  test.each([
    ['Permis de travail valable exigé', 'rightToWork', 'required'],
    ['You have the right to work in the UK', 'rightToWork', 'required'],
    ['Casier judiciaire vierge', 'criminalRecord', 'required'],
    ['Een recent uittreksel uit het strafregister', 'criminalRecord', 'required'],
    ['VOG vereist', 'criminalRecord', 'required'],
    ['Enhanced DBS check required', 'criminalRecord', 'required'],
    ['Extrait du bulletin n°3 du casier judiciaire', 'criminalRecord', 'required'],
    ['Satisfactory police vetting', 'criminalRecord', 'required'],
    ['Einwandfreies Führungszeugnis', 'criminalRecord', 'required'],
    ['Certificado de antecedentes penales', 'criminalRecord', 'required'],
    ['Titulaire d’un titre de séjour en règle', 'rightToWork', 'required'],
    ['Je mag in België werken', 'rightToWork', 'required'],
    ['Eligible to work in Ireland', 'rightToWork', 'required'],
    ['EU-Bürger oder gültige Aufenthaltserlaubnis', 'rightToWork', 'required'],
    ['Residencia legal en España', 'rightToWork', 'required'],
    ['Toegang tot de Belgische arbeidsmarkt', 'rightToWork', 'required'],
    ['Zonder werkvergunning kunnen we je niet aannemen', 'rightToWork', 'required'],
    ['Sin antecedentes penales', 'criminalRecord', 'required'],
    ['Nicht vorbestraft', 'criminalRecord', 'required'],
  ] as const)('%s', (line, kind, necessity) => {
    expect(read(line, {}, kind)).toMatchObject([{ kind, necessity }])
  })
  test('the paper is named with what specifies it, and with what would do as well', () => {
    expect(read('Un casier judiciaire modèle 2 vierge', {}, 'criminalRecord')).toMatchObject([
      { about: 'casier judiciaire modèle 2 vierge' },
    ])
    expect(read('- Belge ou titulaire d’un permis unique exigé', {}, 'rightToWork')).toMatchObject([
      { about: 'Belge ou titulaire d’un permis unique' },
    ])
  })
  test('papers that the people helped need are not', () => {
    expect(
      read('Aider les familles à obtenir un permis de travail', { section: 'role' }, 'rightToWork'),
    ).toEqual([])
  })
  test.each([
    ['Vous présentez un extrait de casier judiciaire', 1],
    ['Voor je start bezorg je ons een uittreksel uit het strafregister', 1],
    ['Vous traitez les demandes d’extraits du casier judiciaire', 0],
    ['You process DBS checks for our volunteers', 0],
    ['Je helpt inwoners bij het aanvragen van een VOG', 0],
  ])('among the tasks: %s', (line, count) => {
    expect(read(line, { section: 'role' }, 'criminalRecord')).toHaveLength(count)
  })
})
