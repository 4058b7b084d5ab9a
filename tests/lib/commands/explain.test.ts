import { describe, expect, test } from 'vitest'
import { explained } from '@/lib/commands/explain'
import { readText } from '@/lib/reading'
import { examine } from '@/lib/understand'

const ad = `Boulangère
Contrat : CDD de 6 mois
Lieu de travail : Nantes

Votre mission
Vous pétrissez, façonnez et cuisez le pain de la maison. Ce poste est un CDI.

Nous offrons
Salaire : 2 000 € par mois`

const lines = explained(
  examine(readText(ad, { url: null, at: '2026-06-01T09:00:00Z', lang: null, origin: 'text' })),
).split('\n')
const of = (fact: string) => {
  const from = lines.findIndex((line) => line.startsWith(`${fact}:`))
  return lines.slice(from, lines.indexOf('', from))
}

describe('an explanation', () => {
  test('begins with the world the ad was read in', () => {
    expect(lines.slice(0, 4)).toEqual([
      'one ad: yes',
      'country: unknown',
      'words of: fr, en',
      expect.stringContaining('role'),
    ])
  })

  test('sets the winner of a fact over its rivals, with what speaks against each', () => {
    const contract = of('employmentType')
    expect(contract[0]).toContain('"durationMonths":6')
    expect(contract.find((line) => line.startsWith('  wins'))).toContain('fixed-term')
    expect(contract.find((line) => line.startsWith('  rivals'))).toContain('permanent')
    expect(contract).toContain('    label “Contrat”: “CDD de 6 mois”')
    expect(contract.some((line) => /^ {4}\d+ points \(text 10 \+ not named 4/.test(line))).toBe(true)
  })

  test('says what is inferred, and why', () => {
    expect(of('jobLocation')).toContain('  inferred addressCountry: country-from-town')
  })

  test('names a fact of which nothing was found', () => {
    expect(lines).toContain('validThrough: nothing found')
  })
})
