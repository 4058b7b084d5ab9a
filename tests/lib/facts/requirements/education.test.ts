import { describe, expect, test } from 'vitest'
import type { Section } from '@/lib/lexicon'
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
    ['Diplôme de master exigé', 7],
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
    [
      'A bachelor’s degree in social work, or several years of work in a shelter instead',
      asked({ level: 6, about: 'social work', orEquivalentExperience: true }),
    ],
    [
      'Ausbildung als Koch oder mehrere Jahre in der Küche',
      asked({ level: 4, about: 'Koch', orEquivalentExperience: true }),
    ],
    ['Doctorate/Ph.D. degree in Robotics', asked({ level: 8, about: 'Robotics' })],
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
    expect(education('Grado en Enfermería y máster en cuidados paliativos valorable')).toEqual([
      asked({ level: 6, about: 'Enfermería' }),
      { kind: 'education', level: 7, about: 'cuidados paliativos', necessity: 'preferred' },
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

/** The level and the subject that a line asks for. */
function levelOf(line: string, rest = {}): (number | string | undefined)[] {
  const [found] = read(line, rest, 'education')
  return found?.kind === 'education' ? [found.level, found.about] : []
}

describe('French', () => {
  test.each([
    ['Niveau d’études : Bac +2/3', 5, undefined],
    ['Bac plus 4 minimum', 6, undefined],
    ['Titulaire d’un diplôme de niveau 6 en ressources humaines', 6, 'ressources humaines'],
    ['Diplôme de niveau III (travail social)', 5, 'travail social'],
    ['Vous êtes diplômé(e) d’un Master 2 en urbanisme', 7, 'urbanisme'],
    ['De formation supérieure en marketing (Bac+3 à Bac+5)', 6, 'marketing'],
    ['BTS NDRC ou équivalent', 5, 'BTS NDRC ou équivalent'],
    [
      'Issu(e) d’une école d’ingénieurs ou d’un cursus universitaire équivalent',
      7,
      'école d’ingénieurs ou d’un cursus universitaire équivalent',
    ],
    ['DEES ou DEASS exigé', 6, 'DEES ou DEASS'],
    ['BPJEPS activités pour tous', 4, 'BPJEPS activités pour tous'],
    ['Licence professionnelle dans les métiers du livre', 6, 'métiers du livre'],
    ['Le CESS est requis', 4, 'CESS'],
    ['Diplôme d’aide-soignant(e) obligatoire', 4, 'Diplôme d’aide-soignant(e)'],
    ['Bachelier en bibliothéconomie ou graduat', 5, 'bibliothéconomie'],
    ['Doctorat en hydrologie', 8, 'hydrologie'],
    ['CAP Petite enfance', 3, 'CAP Petite enfance'],
    ['Diplômé d’une grande école de commerce', 7, 'grande école de commerce'],
    ['Vous avez le bac', 4, undefined],
    ['DCG ou DSCG', 6, 'DCG ou DSCG'],
    ['Certificat de capacité d’orthophoniste', 6, 'Certificat de capacité d’orthophoniste'],
  ])('%s', (line, level, about) => expect(levelOf(line)).toEqual([level, about]))
})

describe('Dutch', () => {
  test.each([
    ['Je beschikt over een afgeronde hbo-opleiding in de richting van bouwkunde', 6, 'bouwkunde'],
    ['Mbo 2/3 techniek', 3, 'techniek'],
    ['Minimaal mbo+ werk- en denkniveau', 4, undefined],
    ['Diploma hoger secundair onderwijs', 4, 'Diploma hoger secundair onderwijs'],
    ['Een bachelor- of masterdiploma in de rechten', 6, 'rechten'],
    ['Je hebt een graduaat orthopedagogische begeleiding', 5, 'orthopedagogische begeleiding'],
    ['Je behaalde een master in de psychologie', 7, 'psychologie'],
    ['Wo-niveau, bij voorkeur economie', 7, 'economie'],
    ['Wo-niveau, bij voorkeur met ervaring', 7, undefined],
    ['Hbo-diploma of gelijkwaardige ervaring in de houtbouw', 6, 'houtbouw'],
    ['In het bezit van een vwo-diploma', 4, undefined],
    ['HBO of WO Informatica', 6, 'Informatica'],
    ['Een technische opleiding op mbo 4-niveau', 4, 'technische opleiding'],
    ['Gepromoveerd in de biologie', 8, 'biologie'],
    ['TSO-diploma elektriciteit', 4, 'elektriciteit'],
    ['Iemand met een afgeronde mbo-opleiding niveau 4', 4, undefined],
    ['Vmbo-diploma', 2, undefined],
    ['Associate degree Logistiek', 5, 'Logistiek'],
  ])('%s', (line, level, about) => expect(levelOf(line)).toEqual([level, about]))
})

describe('English', () => {
  test.each([
    ['BSc in computer science or a related field', 6, 'computer science or a related field'],
    ['A good honours degree', 6, undefined],
    ['Hold a Master’s in public policy', 7, 'public policy'],
    ['HNC in building services', 5, 'building services'],
    ['NVQ Level 3 in health and social care', 4, 'health and social care'],
    ['You are educated to degree level or equivalent', 6, undefined],
    ['MSc/PhD in chemistry', 7, 'chemistry'],
    ['Minimum of five GCSEs', undefined, 'GCSEs'],
    ['A levels or equivalent', 4, undefined],
    ['Bachelor’s degree (or higher) in finance', 6, 'finance'],
    ['University degree', 6, undefined],
    ['We want someone with a degree in physics', 6, 'physics'],
    ['Doctorate in soil science', 8, 'soil science'],
    ['Foundation degree in early years', 5, 'early years'],
  ])('%s', (line, level, about) => expect(levelOf(line)).toEqual([level, about]))
})

describe('German', () => {
  test.each([
    ['Abgeschlossenes Hochschulstudium der Sozialen Arbeit', 6, 'Sozialen Arbeit'],
    ['Abgeschlossene Berufsausbildung als Elektroniker', 4, 'Elektroniker'],
    ['Ausbildung zur Kauffrau für Büromanagement', 4, 'Kauffrau für Büromanagement'],
    ['Masterabschluss in Informatik', 7, 'Informatik'],
    ['Abitur oder Fachhochschulreife', 4, undefined],
    ['Bachelor of Arts im Bereich Tourismus', 6, 'Tourismus'],
    ['Sie haben Ihr Studium der Rechtswissenschaften abgeschlossen', 6, 'Rechtswissenschaften'],
    ['Zweites juristisches Staatsexamen', 7, 'Zweites juristisches Staatsexamen'],
    ['Kaufmännische Ausbildung', 4, 'Kaufmännische Ausbildung'],
    ['Promotion in Chemie', 8, 'Chemie'],
    ['Realschulabschluss', 3, undefined],
    ['Meisterbrief im Tischlerhandwerk', 6, 'Meisterbrief im Tischlerhandwerk'],
  ])('%s', (line, level, about) => expect(levelOf(line)).toEqual([level, about]))
})

describe('Spanish', () => {
  test.each([
    ['Grado en Derecho', 6, 'Derecho'],
    ['Titulación universitaria en Ingeniería Química', 6, 'Ingeniería Química'],
    ['FP Grado Superior en Automoción', 5, 'Automoción'],
    ['Ciclo formativo de grado medio', 4, undefined],
    ['Licenciatura o grado en Psicología', 6, 'Psicología'],
    ['Técnico Superior en Educación Infantil', 5, 'Técnico Superior en Educación Infantil'],
    ['Máster en prevención de riesgos laborales', 7, 'prevención de riesgos laborales'],
    ['Bachillerato o FP', 4, 'Bachillerato o FP'],
    ['Graduado en ESO', 2, undefined],
    ['Diplomado/a en Trabajo Social', 6, 'Trabajo Social'],
  ])('%s', (line, level, about) => expect(levelOf(line)).toEqual([level, about]))
})

describe('experience instead', () => {
  test.each([
    'Master ou expérience équivalente',
    'Bac+3 ou 5 ans d’expérience',
    'Diplôme de niveau bac+2 ou équivalent par l’expérience professionnelle',
    'Bachelor of gelijkwaardig door ervaring',
    'Hbo-diploma of relevante werkervaring',
    'Degree or equivalent professional experience',
    'Abgeschlossenes Studium oder vergleichbare Berufserfahrung',
    'Grado universitario o experiencia equivalente',
  ])('%s', (line) => expect(read(line, {}, 'education')).toMatchObject([{ orEquivalentExperience: true }]))
  test.each([
    'Master en droit, première expérience souhaitée',
    'Bachelor en 3 jaar ervaring',
    'Degree and experience in sales',
  ])('not: %s', (line) => expect(read(line, {}, 'education')[0]).not.toHaveProperty('orEquivalentExperience'))
})

describe('no diploma asked for', () => {
  test.each([
    ['Vous encadrez des étudiants de bachelier', 'role'],
    ['Niveau 2 du support informatique', 'role'],
    ['Garder le cap dans la tempête', 'profile'],
    ['Licence de taxi en cours de validité', 'profile'],
    ['Driving licence required', 'profile'],
    ['A high degree of autonomy', 'profile'],
    ['Kostenlose Weiterbildung und Studium generale', 'offer'],
    ['Master data management', 'role'],
    ['Formation continue et évolution', 'offer'],
    ['We pay for your degree apprenticeship', 'offer'],
    ['Ein abgeschlossenes Studium ist nicht notwendig', 'profile'],
    ['Aucun diplôme requis', 'profile'],
    ['Een diploma is niet nodig', 'profile'],
    ['Je geeft les aan studenten van de bachelor verpleegkunde', 'role'],
    ['Formation en interne assurée', 'profile'],
    ['Au moins 18 ans', 'profile'],
  ])('%s', (line, section) => expect(read(line, { section: section as Section }, 'education')).toEqual([]))
})

describe('who the person is, and what stands for a diploma', () => {
  test.each([
    ['Je bent master in de taalkunde', { level: 7, about: 'taalkunde' }],
    ['Titulaire au minimum du baccalauréat', { level: 4 }],
    [
      'Bachelor in nursing, or the same learnt on the job',
      { level: 6, about: 'nursing', orEquivalentExperience: true },
    ],
    ['Een bachelor sociaal werk en minstens twee jaar praktijk', { level: 6, about: 'sociaal werk' }],
    ['Ein abgeschlossenes Psychologiestudium', { level: 6, about: 'Psychologiestudium' }],
  ])('%s', (line, expected) =>
    expect(read(line, {}, 'education')).toEqual([{ kind: 'education', necessity: 'required', ...expected }]),
  )
})

describe('a diploma that the person has, whatever stands over it', () => {
  test.each([
    ['Vous possédez au minimum un bachelier en biologie', 6, 'biologie'],
    ['Bachelier exigé en soins infirmiers', 6, 'soins infirmiers'],
    ['Heb je een graduaat in de boekhouding?', 5, 'boekhouding'],
    ['You finished your undergraduate studies in history', 6, 'history'],
    ['Un master, curieux et rigoureux', 7, undefined],
  ])('%s', (line, level, about) => expect(levelOf(line, { section: 'role' })).toEqual([level, about]))
  test.each([
    'Notre équipe compte des collègues titulaires d’un DUT',
    'You teach students who hold a degree in law',
  ])('not: %s', (line) => expect(levelOf(line, { section: 'role' })).toEqual([]))
})

test('where it was studied is no subject', () => {
  const line = 'Un niveau Bac+5 en Belgique ou à l’étranger dans les domaines de la santé est exigé'
  expect(education(line)).toEqual([asked({ level: 7, about: 'santé' })])
})

describe('the whole name', () => {
  test.each([
    [
      'Diplôme d’État de manipulateur d’électroradiologie médicale exigé',
      'Diplôme d’État de manipulateur d’électroradiologie médicale',
    ],
    ['Titulaire d’un bachelier en éducation spécialisée', 'éducation spécialisée'],
    ['Tu as un bachelier à orientation sociale.', 'orientation sociale'],
    ['Bac pro ou BTS, curieux et rigoureux', 'Bac pro ou BTS'],
    ['Abgeschlossene kaufmännische Grundausbildung EFZ', 'kaufmännische Grundausbildung EFZ'],
    ['Abgeschlossenes Studium (Bachelor/Diplom) der Sozialen Arbeit', 'Sozialen Arbeit'],
    ['Diploma bachelor in het onderwijs: lager onderwijs', 'bachelor in het onderwijs: lager onderwijs'],
    ['Master’s degree from a business school, with a major in finance', 'finance'],
  ])('%s', (line, about) => {
    expect(education(line)).toMatchObject([{ about }])
  })

  test('a diploma that one may do without', () => {
    expect(
      education('Je hebt een diploma secundair onderwijs. Geen diploma maar wel ervaring? Ook welkom.'),
    ).toMatchObject([{ level: 4, orEquivalentExperience: true }])
  })

  test.each([
    '– masters WordPress and Mailchimp',
    'BSN number and bank account',
    'First aid qualification desirable',
  ])('none in “%s”', (line) => {
    expect(education(line)).toEqual([])
  })
})

test.each([
  ['Bachelor in een technische richting, master is een pluspunt', [6, 7], ['required', 'preferred']],
  ['Diplômé(e) d’un Bac+5 en finance, idéalement en école de commerce', [7], ['required']],
  ['Doctor en Física (hasta un máximo de 5 puntos)', [], []],
])('%s', (line, levels, strengths) => {
  const found = read(line, {}, 'education')
  expect(found.map((one) => 'level' in one && one.level)).toEqual(levels)
  expect(found.map(({ necessity }) => necessity)).toEqual(strengths)
})
