import { describe, expect, test } from 'vitest'
import type { Board } from '@/lib/boards'
import type { Claim } from '@/lib/facts'
import type { Reading } from '@/lib/posting'
import { claimsOf, readableAddress } from '@/lib/understand/claims'
import { linesOf } from '@/lib/understand/sections'
import { blocks, page, pasted } from '@/tests/lib/understand/readings'

const board: Board = {
  id: 'quay',
  name: 'Quay',
  matches: ['https://quay.example/*'],
  posting: [{ path: '/*' }],
  labels: { jobStartDate: ['On deck'] },
  heading: '{hiringOrganization} recrute {title}',
  address: '/ads/*/{title}',
}

const claims = (reading: Reading, of: Board | null = null) => claimsOf(reading, linesOf(reading, of), of)
/** Claims of some kinds, each as `source topic: words`. */
const told = (all: Claim[], ...sources: Claim['source'][]) =>
  all
    .filter(({ source }) => sources.includes(source))
    .map(({ source, topic, property, text }) => `${source} ${topic ?? property ?? '-'}: ${text.source}`)

describe('labelled values', () => {
  test.each([
    ['a pair', '<dl><dt>Contrat</dt><dd>CDI</dd></dl>', 'label employmentType: CDI'],
    ['a line', '<p>Salaire : 2 000 €</p>', 'label baseSalary: 2 000 €'],
    ['a label over its value', '<div>Standplaats</div><div>Gent</div>', 'label jobLocation: Gent'],
    ['the board’s own label', '<p>On deck: 4 May</p>', 'label jobStartDate: 4 May'],
  ])('%s', (_, body, claim) => {
    expect(told(claims(page(`<h1>Mousse</h1><h2>Infos</h2>${body}`), board), 'label')).toContain(claim)
  })

  test.each([
    ['a label over another', 'Contrat\nSalaire\nLieu'],
    ['a label over a long line', `Contrat\n${'Nous naviguons de port en port. '.repeat(5)}`],
    ['a label of no fact', 'Référence : 12'],
    ['an entry of a list over another', 'Profil :\n- Employeur\n- Travailleur'],
  ])('none: %s', (_, text) => {
    const named = claims(pasted(text)).filter(({ source, topic }) => source === 'label' && topic)
    expect(named).toEqual([])
  })

  test.each([
    ['Temps de travail\nTemps plein', 'workHours'],
    ['Type de contrat\nTemps partiel', 'employmentType'],
  ])('a value whose words may be a label, too: %s', (text, topic) => {
    const [claim] = claims(pasted(`Offre\n${text}\nVotre profil`)).filter(({ source }) => source === 'label')
    expect(claim).toMatchObject({ topic, text: { source: text.split('\n')[1] } })
  })

  test('the last of several values under a label may have a label’s words, too', () => {
    const all = claims(pasted('Offre\nDurée du travail\n35 h\nTemps plein\nSalaire\n2 100 € brut par mois'))
    expect(all.map(({ text }) => text.source)).toContain('Temps plein')
  })

  test('a list of labels with no sign between them and their values', () => {
    const all = claims(
      pasted('Matroos\nStandplaats Oostende\nUren per week 24 - 32\nMaandsalaris € 2.400 - € 2.900'),
    )
    expect(told(all, 'label')).toEqual(
      expect.arrayContaining([
        'label jobLocation: Oostende',
        'label workHours: 24 - 32',
        'label baseSalary: € 2.400 - € 2.900',
      ]),
    )
  })

  test('one line alone that opens with a label’s word is none', () => {
    const named = claims(pasted('Site non desservi par les bus\nUne équipe soudée\nUn bon café'))
    expect(named.filter(({ source, topic }) => source === 'label' && topic)).toEqual([])
  })

  test('a label’s value is told as the page writes it, with its label, line and part', () => {
    const [claim] = claims(pasted('Offre\nRémunération : 2 000 €'))
    expect(claim).toMatchObject({ label: 'Rémunération', section: 'offer', heading: 'offre', block: 1 })
  })

  test('one pair is one claim, though its label stands over it too', () => {
    const all = claims(page('<h1>Mousse</h1><dl><dt>Contrat</dt><dd>CDI</dd></dl>'))
    expect(all.filter(({ topic }) => topic === 'employmentType')).toHaveLength(1)
  })
})

describe('running text', () => {
  test('short values over the ad count as labelled, sentences do not, and headings of parts say nothing', () => {
    const all = claims(
      page('<h1>Mousse</h1><p>CDI</p><p>Nous partons en mer.</p><h2>Missions</h2><p>Hisser</p>'),
    )
    expect(told(all, 'label', 'text')).toEqual([
      'label -: CDI',
      'text -: Nous partons en mer.',
      'text -: Hisser',
    ])
  })

  test('a line without end is told in pieces that are all of it', () => {
    const text = 'Vous hissez les voiles et tenez la barre. '.repeat(400).trim()
    const pieces = claims(pasted(text)).filter(({ source }) => source === 'text')
    expect(pieces.length).toBeGreaterThan(4)
    expect(pieces.map((piece) => piece.text.source).join('')).toBe(text)
    for (const piece of pieces) expect(piece).toMatchObject({ block: 0 })
  })

  test('nothing of related ads', () => {
    const all = claims(
      page('<h1>Mousse</h1><h2>Missions</h2><p>Hisser</p><h2>Similar jobs</h2><p>Contrat : CDD</p>'),
    )
    expect(JSON.stringify(all)).not.toContain('CDD')
  })
})

describe('headings', () => {
  test('the heading of a page and its title', () => {
    expect(told(claims(page('<h1>Mousse (H/F)</h1>', 'Mousse - Quay')), 'heading')).toEqual([
      'heading -: Mousse (H/F)',
      'heading -: Mousse - Quay',
    ])
  })

  test('read by the board’s template', () => {
    expect(told(claims(page('<h1>Le Port recrute mousse</h1>'), board), 'heading')).toEqual([
      'heading title: mousse',
      'heading hiringOrganization: Le Port',
      'heading -: Le Port recrute mousse',
    ])
  })

  test('of a copied text, the template may be met in any of its first lines', () => {
    const all = claims(pasted('Accueil\nLe Port recrute mousse\nCDI'), board)
    expect(told(all, 'heading')).toEqual(['heading title: mousse', 'heading hiringOrganization: Le Port'])
  })
})

test('structured data, property by property, where the page has words for it', () => {
  const reading: Reading = {
    ...blocks(),
    structured: [
      { syntax: 'json-ld', data: { title: 'Mousse', baseSalary: 1 }, quotes: { title: 'Mousse' } },
    ],
  }
  expect(told(claims(reading), 'structured')).toEqual(['structured title: Mousse'])
})

describe('the address', () => {
  test('is read by the board’s template', () => {
    const reading = page('<h1>-</h1>', '', 'https://quay.example/ads/4/ma%C3%AEtre+d%27%C3%A9quipage')
    expect(told(claims(reading, board), 'address')).toEqual(["address title: maître d'équipage"])
  })

  test.each([
    ['https://quay.example/ads/caf%C3%A9+noir?x=1#y', '/ads/café noir'],
    ['https://quay.example/100%', '/100%'],
    ['no address', ''],
    [null, ''],
  ])('%s is readable as %s', (url, path) => {
    expect(readableAddress(url)).toBe(path)
  })
})
