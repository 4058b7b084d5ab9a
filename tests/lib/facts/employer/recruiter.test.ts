import { describe, expect, test } from 'vitest'
import { isOtherTold, isUnitTold, nameOverAd, recruiterTold } from '@/lib/facts/employer/recruiter'
import { world } from '@/tests/lib/facts/say'

const told = (...lines: string[]) =>
  world({ told: ['Comptable (H/F)', ...lines], known: { inLanguage: 'fr' } })

describe('who says that it recruits, under another name at the head of the ad', () => {
  test.each([
    ['La Maison de Quartier Anne Merle recherche un(e) comptable.', 'Maison de Quartier Anne Merle'],
    [
      'Notre filiale Kerval Toiture, spécialisée en zinc, est à la recherche d’un couvreur.',
      'Kerval Toiture',
    ],
    ["C'est dans ce service que l'ADRM recrute son comptable.", 'ADRM'],
    ["'Hôtel Merle recrute un cuisinier", 'Hôtel Merle'],
  ])('%s', (line, name) => expect(recruiterTold(told('DUPIN HOLDING — 35 - RENNES', line))).toBe(name))

  test.each([
    'Nous recherchons un(e) comptable.',
    'Merle Formation recherche des apprentis pour sa prochaine classe.',
    'Le service Comptabilité recherche un(e) comptable.',
    'Rives Intérim recrute un comptable.',
  ])('nobody: %s', (line) => expect(recruiterTold(told('DUPIN — 35 - RENNES', line))).toBe(null))

  test('the same name, more fully said, is no other', () => {
    const context = told('KERVAL — 35 - RENNES', 'La société Kerval Toiture recrute un couvreur.')
    expect(isOtherTold('KERVAL', context)).toBe(false)
    expect(isOtherTold('DUPIN', context)).toBe(true)
  })

  test.each([
    'Our subsidiary Kerval Foods, which bakes bread, is looking for an accountant.',
    'Unsere Tochtergesellschaft Kerval Technik sucht einen Elektriker.',
    'Onze dochteronderneming Kerval is op zoek naar een elektricien.',
    'Nuestra empresa Kerval Azul busca un camarero.',
  ])('a unit of the firm: %s', (line) =>
    expect(isUnitTold('Dupin Holding', world({ told: ['Accountant', line] }))).toBe(true),
  )
})

test('the first part of a title, of which the ad speaks as a firm', () => {
  const over = (line: string) => nameOverAd(world({ told: ['KERVAL - Comptable - Lyon (H/F)', line] }))
  expect(over('Vous rejoindrez une filiale du groupe, KERVAL (15 personnes).')).toBe('KERVAL')
  expect(over('Vous tenez la comptabilité avec KERVAL, notre logiciel.')).toBe(null)
})
