import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readCorpus } from '@/lib/commands/corpus'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'))
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const ad = `Boulanger (H/F)
Entreprise : Fournil des Halles
Lieu de travail : Nantes
Contrat : CDD de 6 mois, temps plein
Salaire : de 1 900 à 2 100 € brut par mois`

test('unlabelled ads are counted, and compared with rough hints', () => {
  const lines = [
    {
      id: 'a',
      text: ad,
      silver: { company: 'FOURNIL DES HALLES', salary_range: '1900 - 2100 €', location: 'Rezé' },
    },
    { id: 'b', text: 'Nos horaires d’été : le magasin ferme à 18 heures.', silver: null },
  ]
  fs.writeFileSync(path.join(folder, 'ads.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  fs.mkdirSync(path.join(folder, 'recognizers'))
  const results = [
    { text: '24 juin 2026', type: 'datetimeV2.date', values: [{ timex: '2026-06-24' }] },
    { text: 'mardi', type: 'datetimeV2.date', values: [{ timex: 'XXXX-WXX-2' }] },
  ]
  fs.writeFileSync(path.join(folder, 'recognizers', 'date.fr.json'), JSON.stringify([{ input: '', results }]))

  const report = readCorpus(folder)
  expect(report).toMatchObject({ ads: 2, judged: { 'one ad': 1, 'no-ad': 1 } })
  expect(report.found).toMatchObject({ baseSalary: 1, employmentType: 1, jobLocation: 1 })
  expect(report.hints).toEqual({
    company: { agree: 1, disagree: 0, nothing: 0 },
    salary_range: { agree: 1, disagree: 0, nothing: 0 },
    location: { agree: 0, disagree: 1, nothing: 0 },
  })
  expect(report.disagreements).toEqual(['a location: read “Nantes”, hinted “Rezé”'])
  expect(report.phrases).toEqual({ 'date.fr': { right: 1, of: 1 } })
})

test('a folder without ads is told so', () => {
  fs.mkdirSync(folder, { recursive: true })
  expect(() => readCorpus(folder)).toThrow('No .jsonl file of ads')
})
