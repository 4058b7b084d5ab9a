import { describe, expect, test } from 'vitest'
import { readSaved } from '@/lib/commands/extract'
import { readText } from '@/lib/reading'
import { understand } from '@/lib/understand'
import { oddPages } from '@/tests/fixtures/pages'
import { AT, blocks, page, pasted } from '@/tests/lib/understand/readings'

describe('saved pages', () => {
  test.each(oddPages)('$file: $reason', async ({ path, url, at, reason, notes = [] }) => {
    const posting = understand(await readSaved(path, { url, at, lang: null }))
    expect({ reason: posting.reason, notes: posting.notes }).toEqual({ reason, notes })
  })

  test('an ad among ten similar ones tells of itself alone', async () => {
    const saved = oddPages.find(({ file }) => file === 'similar-ads.html')
    if (!saved) throw new Error('similar-ads.html is no longer listed')
    const { facts } = understand(await readSaved(saved.path, { ...saved, lang: null }))
    expect(facts.baseSalary).toMatchObject({ value: { minValue: 2150, maxValue: 2150, unitText: 'MONTH' } })
    expect(facts.baseSalary).not.toHaveProperty('rivals')
    expect(facts.employmentType?.value).toEqual({ kind: 'permanent' })
    expect(facts.jobLocation?.value).toMatchObject([{ addressLocality: 'Amiens' }])
  })
})

const AD = `<h1>Aide-jardinier (H/F)</h1><h2>Missions</h2><p>Vous plantez, taillez et arrosez le parc.</p>
<h2>Profil</h2><p>Deux ans d'expérience et le permis B.</p><h2>Offre</h2><p>Un CDI à 2 000 € brut par mois.</p>`
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<p><a href="https://work.example/jobs/${4000 + at}-metier">Métier ${at}</a></p>`,
  ).join('')

describe('pages', () => {
  test.each([
    ['an ad', AD, null],
    ['an ad with a log-in form', `${AD}<form><input type="password"></form>`, null],
    ['an ad with many links to others', `${AD}<h2>D'autres offres</h2>${links(20)}`, null],
    [
      'an ad with no headings, in the employer’s own voice',
      `<p>De fietsenmakers van Ketting &amp; Kroon zoeken versterking.</p><p>Wij zoeken een fietsenmaker die graag sleutelt,
      drie dagen in de week. Stuur je brief naar werk@ketting.example.</p>`,
      null,
    ],
    [
      'the same in few words',
      `<p>Our bakery needs an early baker</p><p>We are looking for someone who likes the small hours.
      Full time and permanent. To apply, call in with your CV.</p>`,
      null,
    ],
    [
      'links to many ads',
      `<h1>Bienvenue</h1><p>Voici ce que nos clients proposent aujourd'hui.</p>${links(20)}`,
      'several-ads',
    ],
    [
      'a list by its heading',
      '<h1>48 offres d’emploi à Lille</h1><p>Jardinier, CDI, 2 000 €. Plombier, CDD, 2 100 €.</p>',
      'several-ads',
    ],
    ['next to nothing', '<p>Chargement…</p>', 'unreadable'],
    ['a password to be given', '<p>Identifiant</p><form><input type="password"></form>', 'login-wall'],
    [
      'a recipe',
      '<h1>Soupe à l’oignon</h1><p>Émincez six oignons, faites-les dorer dans le beurre, mouillez, servez.</p>',
      'no-ad',
    ],
    [
      'no job of that address',
      '<h1>Page introuvable</h1><p>L’adresse est peut-être mal écrite, ou la page retirée.</p>',
      'no-ad',
    ],
  ])('%s', (_, body, reason) => {
    expect(understand(page(body)).reason).toBe(reason)
  })

  test.each([
    [
      'How to become a tree surgeon',
      'Most work full time and earn £27,000 a year. You need a driving licence.',
    ],
    [
      'Fiche métier : tailleur de pierre',
      'Il travaille en CDI, 35 heures par semaine. Le permis B est demandé.',
    ],
    ['Wat doet een hovenier?', 'Een hovenier werkt 38 uur per week. Op zoek naar een baan? Solliciteer nu.'],
    ['Berufsbild Seiler', 'In Vollzeit verdient man 2.400 Euro brutto im Monat. Ein Abschluss ist nötig.'],
    ['Cómo ser apicultor', 'Se trabaja a jornada completa y se ganan 1.500 euros brutos al mes.'],
  ])('what tells of a trade is no post: %s', (heading, text) => {
    const body = `<h1>${heading}</h1><p>${text}</p><h2>Profil</h2><p>${text}</p>`
    expect(understand(page(body)).reason).toBe('no-ad')
  })

  test('an article about pay says no one’s job', () => {
    const article = `<h1>Combien gagne un jardinier ?</h1><p>Un jardinier en CDI à temps plein, soit 35 heures par semaine,
      gagne 2 000 € brut par mois. Le permis B est souvent demandé, et les titres-restaurant sont courants.</p>`
    expect(understand(page(article)).reason).toBe('no-ad')
  })

  test('structured data of several ads is a list, of one ad is that ad', () => {
    const item = { syntax: 'json-ld' as const, data: { title: 'Gardener' }, quotes: { title: 'Gardener' } }
    const text = { text: 'We plant and prune. The park is large and old, and has a pond.' }
    expect(understand({ ...blocks(text), structured: [item, item] }).reason).toBe('several-ads')
    const rich = {
      title: 'Gardener',
      hiringOrganization: { name: 'The Park' },
      employmentType: 'CONTRACTOR',
      validThrough: '2026-07-01',
      jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
      baseSalary: { currency: 'GBP', value: { value: 25000, unitText: 'YEAR' } },
      workHours: '37 hours per week',
    }
    const quotes = Object.fromEntries(
      Object.entries(rich).map(([key, value]) => [key, JSON.stringify(value)]),
    )
    expect(
      understand({ ...blocks(text), structured: [{ syntax: 'json-ld', data: rich, quotes }] }).reason,
    ).toBeNull()
  })
})

describe('what a person chose', () => {
  const select = (text: string) => readText(text, { at: AT, origin: 'selection', url: 'https://x.example/1' })

  test.each([
    [
      'three lines of an ad',
      select("Contrat : CDI\nSalaire : 2 000 € brut par mois\nDeux ans d'expérience"),
      null,
    ],
    [
      'a short ad',
      pasted('Aide-jardinier (H/F)\nMissions\nPlanter, tailler, arroser.\nProfil\nPermis B.'),
      null,
    ],
    [
      'an ad of tasks alone, for women and men',
      pasted(
        'Vendeur / Vendeuse (H/F)\nLE GRENIER — 29 - Brest\nVous accueillez les clients et tenez la caisse.',
      ),
      null,
    ],
    ['a shopping list', pasted('Farine\n6 œufs\nBeurre demi-sel\n2 kg de pommes\nLessive 9,90 €'), 'no-ad'],
    [
      'a letter',
      pasted('Chère Anna, merci pour ta carte. Nous rentrons le 4 mai, et le chat va bien. Je t’embrasse.'),
      'no-ad',
    ],
    ['a word', pasted('Bonjour'), 'unreadable'],
    ['nothing', pasted(''), 'unreadable'],
  ])('%s', (_, reading, reason) => {
    expect(understand(reading).reason).toBe(reason)
  })
})

describe('an ad that is over', () => {
  test.each([
    ['Cette offre n’est plus disponible.', ['expired']],
    ['Deze vacature is niet meer beschikbaar.', ['expired']],
    ['This job is no longer available.', ['expired']],
    ['Cette offre est ouverte à toutes et à tous.', []],
  ])('%s', (line, notes) => {
    expect(understand(page(`<p>${line}</p>${AD}`)).notes).toEqual(notes)
  })

  test('what is said of related ads is not said of this one', () => {
    const related = '<h2>Offres similaires</h2><p>Cette offre n’est plus disponible.</p>'
    expect(understand(page(AD + related)).notes).toEqual([])
  })
})
