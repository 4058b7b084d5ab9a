import { describe, expect, test } from 'vitest'
import { skill } from '@/lib/facts/requirements/skill'
import { lexicons } from '@/lib/lexicon'
import { claim, context, read } from './claim'

/** What a line asks to know (k) and to master (s), with a question mark when only preferred. */
const competences = (line: string, rest = {}) =>
  (['knowledge', 'skill'] as const)
    .flatMap((kind) => read(line, rest, kind))
    .map((found) =>
      'about' in found
        ? `${found.kind === 'skill' ? 's' : 'k'}: ${found.about}${found.necessity === 'preferred' ? '?' : ''}`
        : '',
    )

describe('words of knowing, and what they are about', () => {
  test.each([
    ['Bonnes notions de comptabilité analytique', ['k: comptabilité analytique']],
    ['Gute Kenntnisse im Umgang mit Messgeräten', ['s: Messgeräten']],
    ['Knowledge of the use of looms', ['s: looms']],
    ['Je hebt kennis van en ervaring met drainage', ['k: drainage']],
    ['Une parfaite maîtrise d’Excel et de Word', ['s: Excel', 's: Word']],
    ['Tu maîtrises le pack Adobe', ['s: pack Adobe']],
    ['Vous êtes à l’aise avec les outils bureautiques (Word, Excel)', ['s: Word', 's: Excel']],
    ['Maîtrise de la réglementation incendie', ['k: réglementation incendie']],
    ['La connaissance d’un logiciel de paie est un atout', ['k: logiciel de paie?']],
    ['Vous savez utiliser un oscilloscope', ['s: utiliser un oscilloscope']],
    ['De solides bases en électricité', ['k: électricité']],
    ['Kennis van R', ['k: R']],
    ['Je bent vertrouwd met de wetgeving overheidsopdrachten', ['k: wetgeving overheidsopdrachten']],
    ['Je kan vlot werken met Excel', ['s: Excel']],
    ['Je beheerst AutoCAD', ['s: AutoCAD']],
    ['Inzicht in bouwplannen is een pluspunt', ['k: bouwplannen?']],
    ['Sound understanding of safeguarding', ['k: safeguarding']],
    ['Proficient in Python and SQL', ['s: Python', 's: SQL']],
    ['Familiarity with Kubernetes would be welcome', ['k: Kubernetes?']],
    ['Able to operate a lathe', ['s: operate a lathe']],
    ['Kenntnisse im Baurecht', ['k: Baurecht']],
    ['Sicherer Umgang mit MS Office', ['s: MS Office']],
    ['Du bist vertraut mit agilen Methoden', ['k: agilen Methoden']],
    ['Conocimientos de contabilidad', ['k: contabilidad']],
    ['Knowledge of programming languages', ['k: programming languages']],
    ['Knowledge of the following areas', []],
    ['We know there are many friends of the museum', []],
    ['A world in which knowledge is shared', []],
    ['Manejo de Photoshop', ['s: Photoshop']],
    ['Soltura con hojas de cálculo', ['s: hojas de cálculo']],
  ])('%s', (line, expected) => {
    expect(competences(line)).toEqual(expected)
  })
})

describe('each thing of a list', () => {
  test.each([
    [
      'Connaissances en hydraulique, pneumatique et soudage',
      ['k: hydraulique', 'k: pneumatique', 'k: soudage'],
    ],
    ['Connaissance des règles d’hygiène et de sécurité', ['k: règles d’hygiène et de sécurité']],
    ['Bonne culture économique et financière', ['k: culture économique et financière']],
    [
      'Maîtrise de la résistance des matériaux et de la lecture des plis',
      ['s: résistance des matériaux', 's: lecture des plis'],
    ],
    ['Connaissances en taille et entretien de haies', ['k: taille et entretien de haies']],
    [
      'Compétences en brasage et en dépannage (Kobolt, Fixo)',
      ['s: brasage', 's: dépannage', 's: Kobolt', 's: Fixo'],
    ],
    ['Maîtrise de Word et idéalement du logiciel Kobolt', ['s: Word', 's: logiciel Kobolt?']],
    ['Connaissance de langages tels que Python, Java et Rust', ['k: Python', 'k: Java', 'k: Rust']],
    ['Kennis van hydrauliek en pneumatiek', ['k: hydrauliek', 'k: pneumatiek']],
    ['Knowledge of housing and homelessness law', ['k: housing and homelessness law']],
    [
      'Conocimientos de soldadura, fontanería y electricidad',
      ['k: soldadura', 'k: fontanería', 'k: electricidad'],
    ],
    ['Excellentes capacités rédactionnelles', ['s: capacités rédactionnelles']],
    ['Sensibilité aux gestes du tri et pratiques locales', ['k: gestes du tri', 'k: pratiques locales']],
  ])('%s', (line, expected) => {
    expect(competences(line)).toEqual(expected)
  })
  test('under a sentence that leads into it', () => {
    const rest = { heading: 'vous attestez de solides connaissances dans les domaines suivants' }
    expect(competences('menuiserie ancienne, charpente', rest)).toEqual([
      'k: menuiserie ancienne',
      'k: charpente',
    ])
    expect(competences('tout en gardant la relation client', rest)).toEqual([])
  })
})

describe('tools and certificates with no such word', () => {
  test.each([
    ['CACES R489 catégorie 3', ['s: CACES R489 catégorie 3']],
    ['Habilitation électrique BR souhaitée', ['s: Habilitation électrique BR?']],
    ['La lecture de plans est indispensable', ['s: lecture de plans']],
    ['VCA-attest is een pluspunt', ['s: VCA-attest?']],
    ['CSCS card required', ['s: CSCS card']],
    ['Staplerschein von Vorteil', ['s: Staplerschein?']],
    ['Carnet de carretillero', ['s: Carnet de carretillero']],
    ['Power BI serait un plus', ['s: Power BI?']],
    ['Solid PostgreSQL', ['s: PostgreSQL']],
    ['Hold a current chainsaw maintenance certificate', ['s: chainsaw maintenance certificate']],
    ['Je hebt een visum als apotheker', ['s: visum als apotheker']],
    ['Ervaring met Fleetwise is een pluspunt', ['s: Fleetwise?']],
    ['Ervaring met Fleetwise 365 is een pluspunt', ['s: Fleetwise 365?']],
    ['Sicherer Umgang mit MS Office; CargoBase ist ein Plus', ['s: MS Office', 's: CargoBase?']],
    ['Vous pratiquez couramment Hydrosim et QGIS', ['s: Hydrosim', 's: QGIS']],
    ['You are at home with Word and Outlook', ['s: Word', 's: Outlook']],
    ['Uses Sage confidently', ['s: Sage']],
    ['Proficiency in shorthand and in Microsoft Word', ['s: shorthand', 's: Microsoft Word']],
    ['Se valora que sepas usar Menuval', ['s: Menuval?']],
    ['Je bezit een geldig attest hoogwerker', ['s: attest hoogwerker']],
    ['La maîtrise de Word est exigée, celle de Kobolt aussi', ['s: Word', 's: Kobolt']],
    ['SQL n’a pas de secrets pour vous', ['s: SQL']],
    ['Kenntnisse im Bau- und Mietrecht', ['k: Bau- und Mietrecht']],
    ['Mit Kobolt und Excel arbeiten Sie sicher', ['s: Kobolt', 's: Excel']],
    ['In Geologie kennst du dich aus', ['k: Geologie']],
    ['Word en Kobolt beheers je goed', ['s: Word', 's: Kobolt']],
    ['Je kan zelfstandig werken met kobolT4', ['s: kobolT4']],
    ['Heb je al met Kobolt gewerkt, dan is dat een pré', ['s: Kobolt?']],
    ['Use of KOBO would be an advantage', ['s: KOBO?']],
    ['AB12 and AB14 tickets', ['s: AB12', 's: AB14 tickets']],
    ['IFRS is a plus', ['k: IFRS?']],
    ['Rust is a plus too', ['s: Rust?']],
    ['Le QSTA est un plus', ['s: QSTA?']],
    ['Werken met Kobolt heb je bij voorkeur al eens gedaan', ['s: Kobolt?']],
    ['Met Kobolt kunnen werken is een voordeel', ['s: Kobolt?']],
    ['KOB und RZ4 Kenntnisse von Vorteil', ['s: KOB?', 's: RZ4?']],
    [
      'Experience with Terraform, Ansible and release planning',
      ['s: Terraform', 's: Ansible', 's: release planning'],
    ],
    ['Savoir se servir d’une scie à ruban est un plus', ['s: scie à ruban?']],
    ['Very handy with Excel', ['s: Excel']],
    ['Staplerausweis von Vorteil', ['s: Staplerausweis?']],
    ['Advancing our understanding of coastal erosion', []],
    ['Word, Excel et PowerPoint', ['s: Word', 's: Excel', 's: PowerPoint']],
    ['Java, KobFix et JFix', ['s: Java', 's: KobFix', 's: JFix']],
    ['excel, powerpoint', ['s: excel', 's: powerpoint']],
    ['Photoshop/Illustrator', ['s: Photoshop', 's: Illustrator']],
    ['Maîtrise des outils bureautiques, notamment Excel', ['s: outils bureautiques', 's: Excel']],
    ['Ervaring met een planningspakket zoals Kobolt', ['s: Kobolt']],
    ['Experience with customers such as Kobolt', []],
    ['Kennis van en ervaring met Docker', ['s: Docker']],
    ['Kenntnisse und Interesse an Fragen der Fischzucht', ['k: Fragen der Fischzucht']],
  ])('%s', (line, expected) => {
    expect(competences(line)).toEqual(expected)
  })
  test('a common word alone is no tool', () => {
    expect(competences('Access to our wide range of teams')).toEqual([])
    expect(competences('Tableau de bord et outlook du marché')).toEqual([])
  })
})

describe('among the tasks, what a sentence asks of the reader', () => {
  test.each([
    ['Je hebt kennis van de bosbouw', ['k: bosbouw']],
    ['Any insight into the Dutch energy market is a bonus', ['k: Dutch energy market?']],
    ['Le droit rural n’a pas de secrets pour vous', ['k: droit rural']],
    ['Kruidenkennis is vereist', ['k: Kruidenkennis']],
    ['Je werkt vlot met Excel en Teams', ['s: Excel', 's: Teams']],
    ['Advanced user of Revit', ['s: Revit']],
    ['Je kan een graafmachine bedienen', ['s: graafmachine bedienen']],
    ['Savoir souder à l’arc', ['s: souder à l’arc']],
    ['Certification Prince2 souhaitée', ['s: Certification Prince2?']],
    ['Docker, maîtrise souhaitée', ['s: Docker?']],
    ['Vous assurez la bonne compréhension des consignes', []],
    ['Je maakt kennis met alle collega’s', []],
    ['Geen kennis van tuinbouw vereist', []],
    ['Our product replaces Excel in a thousand shops', []],
    ['Faire connaître la diversité de nos actions', []],
    ['You will gain a sound knowledge of the wool trade', []],
    ['Adquirirás conocimientos de apicultura', []],
  ])('%s', (line, expected) => {
    expect(competences(line, { section: 'role' })).toEqual(expected)
  })
})

describe('lists under a heading of skills', () => {
  const under = (heading: string) => ({ heading })
  test.each([
    ['Soudure à l’arc', 'competences techniques', ['s: Soudure à l’arc']],
    ['Poser un carrelage', 'competences', ['s: Poser un carrelage']],
    ['Python, dbt', 'skills', ['s: Python', 's: dbt']],
    ['Droit des contrats', 'connaissances', ['k: Droit des contrats']],
    ['Rigueur', 'competences', []],
    ['Teamplayer', 'vaardigheden', []],
    ['Vous aimez le contact', 'competences', []],
    ['Permis B', 'competences', []],
    ['Tickets restaurant', 'competences', []],
    ['Prêt à nous rejoindre ?', 'connaissances', []],
    ['LangFix', 'competences techniques recherchees', ['s: LangFix']],
    ['PCR, cytométrie', 'techniques', ['s: PCR', 's: cytométrie']],
    ['Hydraulik', 'kenntnisse in', ['k: Hydraulik']],
    ['het lezen van plannen', 'je beheerst', ['s: lezen van plannen']],
    ['KoboltFlow', 'je hebt ervaring met de volgende pakketten', ['s: KoboltFlow']],
    ['leiding geven', 'je hebt ervaring met de volgende pakketten', []],
  ])('%s under “%s”', (line, heading, expected) => {
    expect(competences(line, under(heading))).toEqual(expected)
  })
  test('in one line', () => {
    expect(competences('Compétences techniques : soudure, lecture de plans, hydraulique')).toEqual([
      's: soudure',
      's: lecture de plans',
      's: hydraulique',
    ])
  })
})

describe('names in a list of tools, where only names are large', () => {
  const french = lexicons.filter(({ language }) => language === 'fr')
  const found = (line: string, told: readonly string[] = []) =>
    skill.read(claim(line), context({ lexicons: french, told })).map(({ value }) => value.about)
  test.each([
    ['Java, Kobolt et JFix', ['Java', 'Kobolt', 'JFix']],
    ['Langages : Ada, C++, Kobolt', ['Ada', 'C++', 'Kobolt']],
    ['Excel, Rigueur, Anglais', ['Excel']],
    ['Rigueur, Excel', ['Excel']],
    ['Expérience des outils de paie (Silae, Kobolt)', ['Silae', 'Kobolt']],
  ])('%s', (line, expected) => {
    expect(found(line)).toEqual(expected)
  })
  test('one a line', () => {
    const told = ['Docker', 'KobFix', 'Kobolt', 'JLoom', 'Rigueur', 'Vous aimez le contact']
    expect(told.flatMap((line) => found(line, told))).toEqual(['Docker', 'KobFix', 'Kobolt', 'JLoom'])
  })
})

test.each([
  ['Développer la maîtrise du logiciel par les équipes', { section: 'role' }],
  ['Notre connaissance du marché fait notre force', { section: 'employer' }],
  ['Bonne maîtrise de l’anglais', {}],
  ['Excellentes compétences en communication', {}],
  ['You know that we care', {}],
])('nothing to know or to master: %s', (line, rest) => {
  expect(competences(line, rest)).toEqual([])
})
