import { describe, expect, test } from 'vitest'
import { roleName } from '@/lib/facts/role/role-name'
import { lexicons } from '@/lib/lexicon'
import { fold } from '@/lib/posting'
import { world } from '@/tests/lib/facts/say'

const dutch = [...lexicons].sort((one) => (one.language === 'nl' ? -1 : 1))
const role = (line: string, ...told: string[]) =>
  roleName(fold(line), world({ lexicons: dutch, told: [line, ...told] }))

describe('signs that stand for a bar', () => {
  test.each([
    ['Quarry Manager I Permanent', 'Quarry Manager'],
    ['Quarry Manager I Leeds I Full-time', 'Quarry Manager'],
    ['Dakwerker- Utrecht', 'Dakwerker'],
    ['Dakwerker/ Parttime', 'Dakwerker'],
    ['[CDI] Tapissier / Nantes', 'Tapissier'],
  ])('%s', (line, expected) => expect(role(line)).toBe(expected))

  test.each([
    'Technician I',
    'Analyst I Payroll',
    'Tapissier / Couturier',
    'Sachbearbeiter Finanz- und Rechnungswesen',
  ])('none: %s', (line) => expect(role(line)).toBe(line))
})

describe('a village in capitals that no list knows', () => {
  const long = 'Je werkt in een kleine ploeg, en je kunt met alle soorten van dakpannen overweg.'

  test('behind a postal code, alone, with its district, or nowhere else in a long ad', () => {
    expect(role('Dakwerker - MERELDONK', 'Dorp 1, 3790 Mereldonk')).toBe('Dakwerker')
    expect(role('Dakwerker - MERELDONK', 'Mereldonk')).toBe('Dakwerker')
    expect(role('Dakwerker - MERELDONK (33)')).toBe('Dakwerker')
    expect(role('Dakwerker - MERELDONK', long, long, long)).toBe('Dakwerker')
  })

  test('but a field of work and a product come back in the sentences', () => {
    expect(role('Dakwerker - ISOLATIE', 'Je kent isolatie.', long, long, long)).toBe('Dakwerker - ISOLATIE')
    expect(role('Dakwerker - ISOLATIE')).toBe('Dakwerker - ISOLATIE')
    expect(role('DAKWERKER - MERELDONK', 'Mereldonk')).toBe('DAKWERKER - MERELDONK')
  })
})

describe('parts that say something beside the role', () => {
  test.each([
    ['Dakwerker – tot 55k', 'Dakwerker'],
    ['Dakwerker - Vertrouwelijk', 'Dakwerker'],
    ['Sous chef – small family restaurant', 'Sous chef'],
    ['Night porter - Danish speaker', 'Night porter'],
    ['K12 - Couvreur', 'Couvreur'],
    ['Pflegekraft (m/w/d) Nachtdienst - Prämie!', 'Pflegekraft Nachtdienst'],
    ['Night porter *Minijob*', 'Night porter'],
    ['Couvreur (Nantes)', 'Couvreur'],
    ['Night porter (onsite, part/full time)', 'Night porter'],
    ['Night porter (bar/lobby)', 'Night porter (bar/lobby)'],
    ["Couvreur à l'INVA", 'Couvreur'],
    ['Freelance gardener', 'gardener'],
    ['Mecánico para importante empresa naval', 'Mecánico'],
  ])('%s', (line, expected) => expect(role(line)).toBe(expected))
})
