import { describe, expect, test } from 'vitest'
import type { Board } from '@/lib/boards'
import type { Reading } from '@/lib/posting'
import { linesOf } from '@/lib/understand/sections'
import { blocks, page, pasted } from '@/tests/lib/understand/readings'

/** The part in which each line stands, by its first word. */
const partsOf = (reading: Reading, board: Board | null = null) =>
  Object.fromEntries(
    linesOf(reading, board).map(({ block, section }) => [block.text.split(' ')[0] ?? '', section]),
  )

/** The words that are left of an ad once its noise is gone. */
const keptOf = (reading: Reading) =>
  linesOf(reading, null)
    .filter(({ section }) => section !== 'noise')
    .map(({ block }) => block.text)

const AD =
  'Notre ferme cherche un berger pour ses deux cents brebis. La ferme est à flanc de montagne, on y monte à pied ' +
  'et l’on y dort au refuge de mai à octobre. Le troupeau est suivi par deux chiens, que vous apprendrez à connaître. ' +
  'Vous gardez les brebis, soignez les bêtes blessées et tenez le carnet du troupeau.'

test('each line stands in the part that the heading above it opens', () => {
  const text =
    'Berger\nMissions\nGarder le troupeau.\nProfil\nAimer marcher.\nOffre\nUn toit.\nPostuler\nÉcrivez-nous.'
  expect(partsOf(pasted(text))).toEqual({
    Berger: 'top',
    Missions: 'role',
    Garder: 'role',
    Profil: 'profile',
    Aimer: 'profile',
    Offre: 'offer',
    Un: 'offer',
    Postuler: 'apply',
    'Écrivez-nous.': 'apply',
  })
})

test('a heading that is not known leaves the part open, and is the heading of what follows', () => {
  const lines = linesOf(page('<h2>Profil</h2><h3>Un brin de folie</h3><p>Vous chantez juste.</p>'), null)
  expect(lines.at(-1)).toMatchObject({ section: 'profile', heading: 'un brin de folie' })
})

test.each([
  ['Ce que je demande :', 'profile'],
  ['NOUS DEMANDONS', 'profile'],
  ['What do we want from you?', 'profile'],
  ['Wat verwachten wij?', 'profile'],
  ['Was wir suchen', 'profile'],
  ['Ce que la ferme vous propose', 'offer'],
  ['What do you get from us?', 'offer'],
  ['Wat je krijgt', 'offer'],
  ['Was Sie bekommen:', 'offer'],
  ['¿Qué ofrecemos?', 'offer'],
  ['Que ferez-vous chez nous ?', 'role'],
  ['What would you do?', 'role'],
  ['Wat ga jij bij ons doen?', 'role'],
  ['Was machen Sie bei uns?', 'role'],
  ['Lo que harás', 'role'],
])('a heading is known by how it is built: %s', (heading, part) => {
  expect(linesOf(pasted(`Berger\n${AD}\n${heading}\nUne ligne.`), null).at(-1)?.section).toBe(part)
})

test('an entry of a list opens no part, whatever its first word', () => {
  const lines = linesOf(
    pasted('Berger\nMissions\n- Contact avec les éleveurs voisins\n- Soigner les bêtes'),
    null,
  )
  expect(lines.at(-1)?.section).toBe('role')
})

test('related ads in the line of their heading are noise, and end nothing', () => {
  const lines = linesOf(
    pasted(`Berger\n${AD}\nOffres similaires : vacher à Gap, 1 900 €\nGarder le troupeau.`),
    null,
  )
  expect(lines.slice(-2).map(({ section }) => section)).toEqual(['noise', 'top'])
})

test('a label with its value opens no part', () => {
  const lines = linesOf(pasted('Berger\nMissions\nDate limite : 15 mars 2027\nGarder le troupeau.'), null)
  expect(lines.at(-1)?.section).toBe('role')
})

test('a line of a menu over the ad opens no part', () => {
  const menu = 'À propos de la ferme\nNos brebis\nContact\nNos fromages\nLa boutique\nLe blog\n'
  const lines = linesOf(pasted(`${menu}${AD}`), null)
  expect(lines.at(-1)?.section).toBe('employer')
})

test('over all that a page says of the job the words for applying open nothing', () => {
  const lines = linesOf(page('<h1>Recrutement</h1><h2>Berger</h2><p>Garder le troupeau.</p>'), null)
  expect(lines.at(-1)?.section).toBe('top')
})

test('what the page sets apart, and the board’s own lines, are left out', () => {
  const board: Board = {
    id: 'quay',
    name: 'Quay',
    matches: ['https://quay.example/*'],
    posting: [{ path: '/*' }],
    noise: ['Zoek een andere job *'],
  }
  const reading = blocks(
    { text: 'Herder' },
    { text: 'Zoek een andere job hier' },
    { text: 'Home', main: false },
  )
  expect(linesOf(reading, board).map(({ block, index }) => [index, block.text])).toEqual([[0, 'Herder']])
})

describe('related ads end the ad', () => {
  const headings = [
    'Offres similaires',
    'Ces offres pourraient vous intéresser',
    'Vergelijkbare vacatures',
    'Andere vacatures van deze werkgever',
    'Similar jobs',
    'Related vacancies',
  ]

  test.each(headings)('in a page: %s', (heading) => {
    const related = `<h2>${heading}</h2><h3>Fromager</h3><p>2 900 € brut par mois</p>`
    expect(keptOf(page(`<h1>Berger</h1><p>${AD}</p>${related}`))).toEqual(['Berger', AD])
    expect(keptOf(page(`<h1>Berger</h1><h2>Profil</h2><p>${AD}</p>${related}`))).not.toContain('Fromager')
  })

  test.each(headings)('in a copied text: %s', (heading) => {
    const related = `${heading}\nFromager\nContrat :\nCDI\nSalaire : 2 900 € brut par mois\nPostuler\nTondeur\n3 100 €`
    expect(keptOf(pasted(`Berger\n${AD}\n${related}`))).toEqual(['Berger', AD])
    expect(keptOf(pasted(`Berger\nProfil\n${AD}\n${related}`))).toEqual(['Berger', 'Profil', AD])
  })

  test('in a page, until a heading as high opens something else', () => {
    const body = `<h1>Berger</h1><p>${AD}</p><h2>Offres similaires</h2><h3>Fromager</h3><p>2 900 €</p><h2>Profil</h2><p>Aimer.</p>`
    // The parts are still to come, so that what stands over them is kept rather than an ad lost.
    expect(keptOf(page(body))).toContain('Aimer.')
    const later = `<h1>Berger</h1><h2>Missions</h2><p>${AD}</p><h2>Offres similaires</h2><h3>Fromager</h3><h2>Profil</h2><p>Aimer.</p>`
    expect(keptOf(page(later))).toEqual(['Berger', 'Missions', AD, 'Profil', 'Aimer.'])
  })

  test('in a copied text, until the heading of a part', () => {
    const text = `Berger\nMissions\n${AD}\nPartager\nRéseau\nProfil\nAimer marcher.`
    expect(keptOf(pasted(text))).toEqual(['Berger', 'Missions', AD, 'Profil', 'Aimer marcher.'])
  })

  test('in Markdown, headings have a rank', () => {
    const text = `# Berger\n## Missions\n${AD}\n## Similar jobs\n### Cheesemaker\n£30,000 a year\n## Profil\nAimer.`
    expect(keptOf(pasted(text))).toEqual(['Berger', 'Missions', AD, 'Profil', 'Aimer.'])
  })
})

describe('a button over the ad ends nothing', () => {
  test.each(['Partager', 'Partager :', 'Delen', 'Share this job', 'Log in', 'Menu', 'Postuler'])(
    'in a copied text: %s',
    (button) => {
      const text = `Berger\n${button}\nCDI\n2 100 € brut par mois\n${AD}`
      expect(keptOf(pasted(text))).toEqual(expect.arrayContaining(['2 100 € brut par mois', AD]))
      expect(linesOf(pasted(text), null).at(-1)?.section).toBe('top')
    },
  )

  test.each(['Partager', 'Delen', 'Share this job'])('in a page: %s', (button) => {
    const parts = `<h1>Berger</h1><h3>${button}</h3><p>2 100 € brut par mois</p><h2>Missions</h2><p>${AD}</p>`
    expect(keptOf(page(parts))).toContain('2 100 € brut par mois')
    expect(keptOf(page(`<h1>Berger</h1><p>${button}</p><p>${AD}</p>`))).toContain(AD)
  })
})

test('the value of a label opens no part', () => {
  const table =
    '<table><tr><th>Type</th><td>Offre</td></tr><tr><th>Employeur</th><td>La Ferme</td></tr></table>'
  expect(Object.values(partsOf(page(`<h1>Berger</h1>${table}<p>Rue du Pré</p>`)))).not.toContain('employer')
})

test('a line that leads into a list is its heading, and opens no part', () => {
  const [, item] = linesOf(
    pasted(
      'Pour ce poste de berger, que nous voulons pourvoir avant la montée en alpage, nous attendons de vous :\n- du souffle',
    ),
    null,
  )
  expect(item).toMatchObject({ section: 'top', heading: expect.stringMatching(/^pour ce poste/) })
})
