import { describe, expect, test } from 'vitest'
import { read } from './claim'

const education = (line: string, rest = {}) => read(line, rest, 'education')
const asked = (rest: object) => ({ kind: 'education', necessity: 'required', ...rest })

describe('levels', () => {
  test.each([
    ['Diplôme de niveau Bac+5 exigé', 7],
    ['Niveau Bac +2 minimum', 5],
    ['Bac+4/5 exigé', 6],
    ['BTS ou DUT requis', 5],
    ['Vous êtes titulaire du CESS', 4],
    ['Bachelier assistant social exigé', 6],
    ['Titulaire d’un CAP ou BEP', 3],
    ['Doctorat exigé', 8],
    ['Je hebt een bachelordiploma', 6],
    ['Minimaal hbo werk- en denkniveau', 6],
    ['Masterdiploma vereist', 7],
    ['Hbo/wo werk- en denkniveau', 6],
    ['Mbo 4 diploma', 4],
    ["A master's degree is required", 7],
    ["Bachelor's or master's degree", 6],
    ['PhD required', 8],
  ])('%s', (line, level) => {
    expect(education(line)).toMatchObject([{ level, necessity: 'required' }])
  })

  test('of structured data', () => {
    const data = { credentialCategory: 'postgraduate degree' }
    expect(education('postgraduate degree', { source: 'structured', topic: 'education', data })).toEqual([
      asked({ level: 7 }),
    ])
  })

  test('of a label', () => {
    expect(education('Master', { source: 'label', section: 'top', topic: 'education' })).toEqual([
      asked({ level: 7 }),
    ])
  })
})

describe('subject, strength, and experience instead', () => {
  test.each([
    [
      'Vous avez un diplôme de master dans une discipline artistique ou équivalent par expérience',
      asked({ level: 7, about: 'discipline artistique', orEquivalentExperience: true }),
    ],
    ['Diplôme en Sociologie (Master)', asked({ level: 7, about: 'Sociologie' })],
    ['Diplôme en comptabilité exigé', asked({ about: 'comptabilité' })],
    [
      'Bachelor in het sociaal werk of gelijkwaardig door ervaring',
      asked({ level: 6, about: 'sociaal werk', orEquivalentExperience: true }),
    ],
    [
      'Degree in law or equivalent experience',
      asked({ level: 6, about: 'law', orEquivalentExperience: true }),
    ],
    ['Bac+2, ou Bac Pro avec 3 ans d’expérience', asked({ level: 5, orEquivalentExperience: true })],
    [
      'Un niveau Bac+5 est souhaité mais non obligatoire',
      { kind: 'education', level: 7, necessity: 'preferred' },
    ],
  ])('%s', (line, expected) => {
    expect(education(line)).toEqual([expected])
  })

  test('two strengths are two requirements', () => {
    expect(education('Bachelier exigé, master souhaité')).toEqual([
      asked({ level: 6 }),
      { kind: 'education', level: 7, necessity: 'preferred' },
    ])
  })
})

describe('what is no diploma asked for', () => {
  test.each([
    ['Une formation délivrant un titre de niveau 5 (RNCP)', 'top'],
    ['Scrum master confirmé', 'profile'],
    ['Vider les bacs et nettoyer le bac à graisse', 'role'],
    ['Bonne maîtrise de soi', 'profile'],
    ['Accompagner des étudiants de master', 'role'],
    ['Licence IV obligatoire', 'profile'],
    ['Notre équipe compte un master en droit', 'employer'],
  ])('%s', (line, section) => {
    expect(education(line, { section })).toEqual([])
  })
})

describe('the person’s own schooling', () => {
  const levels = (line: string, rest = {}) =>
    education(line, rest).map((one) => ('level' in one ? one.level : null))
  test.each([
    ['Titulaire d’un Bac+2 ou équivalent, vous aimez les chiffres', 5],
    ['De formation ingénieur Bac+5, vous dessinez', 7],
    ['Formation Bac+3 à Bac+5 orientée logistique', 6],
    ['Educated to degree level', 6],
  ])('under any heading: %s', (line, level) => expect(levels(line, { section: 'role' })).toEqual([level]))
  test.each([
    ['Vous préparez un master de communication', 7],
    ['Vous préparez un BTS Comptabilité en alternance', 5],
    ['Titulaire d’un Bac+3 ou en cours d’obtention', 6],
    ['Vous avez un Bac+2 et souhaitez préparer une licence', 5],
  ])('under way: %s', (line, level) => expect(levels(line)).toEqual([level]))
  test.each(['Notre campus prépare au BTS et au bachelor', 'Prompts, RAG et LLM au quotidien'])(
    'not: %s',
    (line) => expect(levels(line)).toEqual([]),
  )
  test('the words of a level are no subject', () => {
    expect(education('Vous avez un diplôme de niveau Bac+5')).toEqual([asked({ level: 7 })])
  })
})

test.each([
  ['Bachelor orthopedagogie', 'orthopedagogie'],
  ['CAP pâtisserie exigé', 'CAP pâtisserie'],
  ['Een afgeronde hbo-opleiding logistiek', 'logistiek'],
  ['CESS option électricité obligatoire', 'CESS option électricité'],
  ['A nursing degree', 'nursing degree'],
  ['Bachelor is een must', undefined],
  ['Master exigé', undefined],
])('a subject with no joining word: %s', (line, about) => {
  const [found] = read(line, {}, 'education')
  expect(found && 'about' in found ? found.about : undefined).toBe(about)
})
