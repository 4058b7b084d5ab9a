import { describe, expect, test } from 'vitest'
import { readTemplate } from '@/lib/boards'

describe('readTemplate', () => {
  test.each([
    ['{title} (m/v/x)', 'Nachtverpleegkundige (m/v/x)', { title: 'Nachtverpleegkundige' }],
    ['{title} (m/v/x)', 'Nachtverpleegkundige  (M/V/X) ', { title: 'Nachtverpleegkundige' }],
    [
      '{hiringOrganization} recrute {title}',
      'Radio Écluse RECRUTE\u00a0une technicienne',
      { hiringOrganization: 'Radio Écluse', title: 'une technicienne' },
    ],
    ['{title} - {jobLocation}', 'Gardener – Ghent', { title: 'Gardener', jobLocation: 'Ghent' }],
    ['{title} – {jobLocation}', 'Gardener - Ghent', { title: 'Gardener', jobLocation: 'Ghent' }],
    ['/detail/*/{title}', '/detail/77/Night nurse', { title: 'Night nurse' }],
    ['* vous propose : {title}', 'La Ruche vous propose : Apicultrice', { title: 'Apicultrice' }],
    ['{title} [réf. 7+] {nouveau}', 'Luthière [réf. 7+] {Nouveau}', { title: 'Luthière' }],
    ["L’équipe d'accueil", "l'équipe d’accueil", {}],
  ])('%s reads "%s"', (template, text, parts) => {
    expect(readTemplate(template, text)).toEqual(parts)
  })

  test.each([
    [
      'a dash that stands several times: the last one parts',
      '{title} - {jobLocation}',
      'Night nurse - Ward 3 - Ghent',
      { title: 'Night nurse - Ward 3', jobLocation: 'Ghent' },
    ],
    [
      'also with fixed words at the end',
      '{hiringOrganization} - {title} - Jobs',
      'Harbour - North Quay - Crane driver - Jobs',
      { hiringOrganization: 'Harbour - North Quay', title: 'Crane driver' },
    ],
    [
      'a dash inside a word parts nothing',
      '{title} - {jobLocation}',
      'Vice-president - Aix-en-Provence',
      { title: 'Vice-president', jobLocation: 'Aix-en-Provence' },
    ],
    [
      'a dash left alone at the end is no part of the title',
      '{title} - {jobLocation}',
      'Baker – - Lille',
      { title: 'Baker', jobLocation: 'Lille' },
    ],
    [
      'words part where they first stand',
      '{hiringOrganization} recrute {title}',
      'Le Phare recrute un chargé qui recrute',
      { hiringOrganization: 'Le Phare', title: 'un chargé qui recrute' },
    ],
    [
      'a star takes as little as it can',
      '/detail/*/{title}',
      '/detail/77/Carpenter/joiner',
      { title: 'Carpenter/joiner' },
    ],
  ])('%s', (_, template, text, parts) => {
    expect(readTemplate(template, text)).toEqual(parts)
  })

  test.each([
    ['other fixed words', '{title} (m/v/x)', 'Nachtverpleegkundige (voltijds)'],
    ['words before the template begins', 'Job: {title}', 'New job: Baker'],
    ['words after the template ends', '{title} (m/v/x)', 'Bakker (m/v/x) in Gent'],
    ['an empty part', '{hiringOrganization} recrute {title}', 'recrute une boulangère'],
    ['a part that is a dash alone', '{title} - {jobLocation}', '– - Lille'],
    ['no text', '{title} - {jobLocation}', ' '],
  ])('reads nothing in %s', (_, template, text) => {
    expect(readTemplate(template, text)).toBeNull()
  })

  test('gives pieces of the text, as written', () => {
    const text = '  Chargé·e\u202fd’accueil  —  Saint‑Malo '
    const parts = readTemplate('{title} - {jobLocation}', text)
    expect(parts).toEqual({ title: 'Chargé·e\u202fd’accueil', jobLocation: 'Saint‑Malo' })
  })

  test('is quick on a text made to be slow, and gives up on one that is no heading', () => {
    expect(readTemplate('/a/*/*/*/*/{title}', '/a'.repeat(450))).not.toBeNull()
    expect(readTemplate('{title} - {hiringOrganization} - {jobLocation} - end', ' - '.repeat(300))).toBeNull()
    expect(readTemplate('{title} - {jobLocation}', 'a - '.repeat(50_000))).toBeNull()
  })
})
